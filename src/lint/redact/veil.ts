/** A function that replaces a word, always by the same word of the same length, case and script. */
export type Veil = (word: string) => string

// Rare letters: they hardly form a word or abbreviation in any language.
const alphabets: ReadonlyArray<readonly [script: RegExp, letters: readonly string[]]> = [
  [/\p{Script=Latin}/u, [...'xqzvkwj']],
  [/\p{Script=Han}/u, [...'甲乙丙丁戊己庚辛']],
  [/\p{Script=Katakana}/u, [...'ヌヘホムメヲヨ']],
  [/\p{Script=Hiragana}/u, [...'ぬへほむめをよ']],
  [/\p{Script=Cyrillic}/u, [...'жщцфъюэ']],
  [/\p{Script=Greek}/u, [...'ξψζφθχω']],
  [/\p{Script=Hangul}/u, [...'갸냐댜랴먀뱌']],
  [/\p{Script=Arabic}/u, [...'ضظذغثخ']],
  [/\p{Script=Hebrew}/u, [...'זטצקגץ']],
  [/\p{Script=Devanagari}/u, [...'झञठढणथ']],
  [/\p{Script=Thai}/u, [...'ฆฌญฎฏฐ']],
  // Digits that do not form a year, hour or day.
  [/[0-9]/, [...'6789']],
  [/[０-９]/, [...'６７８９']]
]
const other = [...'xqzvkwj']
const veiled = /[\p{L}\p{N}]/u

/**
 * Makes a veil that numbers words in the order of the requests and writes the number in rare letters: only the shape of a word
 * remains. It never uses a word that `isTaken`.
 */
export function createVeil(isTaken: (word: string) => boolean): Veil {
  const counts = new Map<string, number>()
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const key = word.toLowerCase()
    let letters = known.get(key)
    if (!letters) {
      const shape = shapeOf(key)
      for (let attempt = 0; attempt < 50; attempt++) {
        const count = counts.get(shape) ?? 0
        counts.set(shape, count + 1)
        letters = written(key, count)
        const made = letters.join('')
        if (made !== key && !isTaken(made)) break
      }
      known.set(key, letters ?? [])
    }
    let index = 0
    return Array.from(word, (character) => cased(letters?.[index++] ?? character, character)).join('')
  }
}

function shapeOf(word: string): string {
  return Array.from(word, (character) => (veiled.test(character) ? alphabets.findIndex(([script]) => script.test(character)) : character)).join(' ')
}

/** Writes a number with one letter for each letter of a word, the last one counting least. */
function written(word: string, count: number): string[] {
  const characters = [...word]
  let rest = count
  for (let index = characters.length - 1; index >= 0; index--) {
    const character = characters[index] ?? ''
    if (!veiled.test(character)) continue
    const letters = alphabets.find(([script]) => script.test(character))?.[1] ?? other
    const letter = letters[rest % letters.length] ?? ''
    rest = Math.floor(rest / letters.length)
    // Letters beyond the first plane are two units wide.
    characters[index] = letter.padEnd(character.length, letter)
  }
  return characters
}

function cased(letter: string, like: string): string {
  return like !== like.toLowerCase() ? letter.toUpperCase() : letter
}
