import {isSpaceless} from './words.ts'

type Numbers = Readonly<Record<string, number>>

/** Makes a class of the number words of one character that are put together without spaces; of none, a pattern that never matches. */
export function numeralClass(numbers: Numbers): string {
  const characters = Object.keys(numbers).filter((word) => word.length === 1 && isSpaceless(word))
  return characters.length === 0 ? '(?!)' : `[${characters.join('')}]`
}

/** Reads a number in words, also one put together from characters: 三十五. */
export function parseNumber(word: string, numbers: Numbers): number | undefined {
  return (Object.hasOwn(numbers, word) ? numbers[word] : undefined) ?? composed(word, numbers)
}

function composed(word: string, numbers: Numbers): number | undefined {
  let [total, digit] = [0, 0]
  for (const character of word) {
    const value = numbers[character]
    if (value === undefined || (value < 10 && digit > 0)) return undefined
    total += value < 10 ? 0 : (digit || 1) * value
    digit = value < 10 ? value : 0
  }
  return total + digit
}
