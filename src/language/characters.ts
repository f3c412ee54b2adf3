// What a character is to those who read words, as bits.
/** A letter or digit. */
export const inWord = 1
/** A letter, mark or digit of a script that puts spaces between words: only there does a letter beside a word make it another word. */
export const binding = 2
/** White space. */
export const blank = 4
export const comma = 8
/** The end of a sentence or clause. */
export const stop = 16
/** Kana or Han, which stand beside each other without spaces. */
export const alone = 32
export const letter = 64
export const latin = 128
/** A mark that combines with the letter before it. */
export const mark = 256
export const kana = 512
export const han = 1024
const seen = 2048

/** Finds a character of a script without spaces between words. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

const classes: ReadonlyArray<readonly [number, RegExp]> = [
  [inWord, /[\p{L}\p{N}]/u],
  [binding, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/iu],
  [blank, /\s/],
  [comma, /,/],
  [stop, /[.;:!?]/],
  [alone, unspaced],
  [letter, /\p{L}/u],
  [latin, /\p{Script=Latin}/u],
  [mark, /\p{M}/u],
  [kana, /[\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]/],
  [han, /\p{Script=Han}/u]
]
const kinds = new Uint16Array(0x11_0000)

/** Gives the kind of a character by its code point, as bits, found out when it first occurs. */
export function kindOf(code: number): number {
  return kinds[code] || findKind(code)
}

function findKind(code: number): number {
  const character = String.fromCodePoint(code)
  let kind = seen
  for (const [bit, expression] of classes) if (expression.test(character)) kind |= bit
  kinds[code] = kind
  return kind
}

/** Whether the first character of a text is a letter. */
export function startsWithLetter(text: string): boolean {
  return text !== '' && (kindOf(codeAt(text, 0)) & letter) !== 0
}

/** Gives the code point at an index. */
export function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(index) ?? unit) : unit
}
