import {expect, test} from 'vitest'
import {alone, binding, blank, caseless, comma, han, inWord, kana, kindOf, latin, letter, lower, mark, stop, upper} from '../../src/language/characters.ts'

test('the kind of every character is what Unicode says', () => {
  const meant: ReadonlyArray<readonly [number, RegExp]> = [
    [inWord, /[\p{L}\p{N}]/u],
    [binding, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/iu],
    [blank, /\s/],
    [comma, /,/],
    [stop, /[.;:!?]/],
    [letter, /\p{L}/u],
    [latin, /\p{Script=Latin}/u],
    [mark, /\p{M}/u],
    [upper, /\p{Lu}/u],
    [lower, /\p{Ll}/u],
    [caseless, /\p{Lo}/u]
  ]
  const wrong: string[] = []
  for (let code = 0; code < 0x2_0000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    const kind = kindOf(code)
    if (meant.some(([bit, expression]) => ((kind & bit) !== 0) !== expression.test(character))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
  expect([...'ねカ漢a'].map((character) => kindOf(character.codePointAt(0) ?? 0) & (alone | kana | han))).toEqual([alone | kana, alone | kana, alone | han, 0])
})
