import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {isForeign, withRanges} from '../scripts/letters.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

test.each(['L', 'N'])('the ranges for \\p{%s} hold what Unicode says, but for blocks that are letters as a whole', (name) => {
  const written = new RegExp(`^${withRanges(`\\p{${name}}`)}$`, 'u')
  const meant = new RegExp(`^\\p{${name}}$`, 'u')
  const wrong: string[] = []
  for (let code = 0; code < 0x4_0000; code++) {
    // Signs of the upper planes that look like letters and numbers are in no text.
    if ((code >= 0xd800 && code < 0xe000) || (code >= 0x1_d000 && code < 0x2_0000 && !isForeign(code))) continue
    const character = String.fromCodePoint(code)
    const expected = isForeign(code) ? name === 'L' : meant.test(character)
    if (written.test(character) !== expected) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('names are written as ranges within and outside of character classes, in literals and strings', () => {
  const sources = ['/^[^\\p{L}\\]\\p{N}-]+$/u', '/^\\p{L}\\P{L}[x]\\p{N}$/u']
  const texts = ['–!', 'é–x7', 'aax7', ']', '漢 x１']
  for (const source of sources) {
    const [was, is] = [source, withRanges(source)].map((text) => new RegExp(text.slice(1, -2), 'u'))
    for (const text of texts) expect({source, text, found: is?.test(text)}).toEqual({source, text, found: was?.test(text)})
  }
  expect(withRanges('(?<![\\\\p{N}])')).toMatch(/^\(\?<!\[\\\\u0030-\\\\u0039/)
  expect(() => withRanges('[a\\P{L}]')).toThrow('cannot be written as ranges')
})

test('no module that reads documents keeps a name that is slow to compile', () => {
  const left = ['incident', 'language', 'text'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder))
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /\\[pP]\{[LN]\}/.test(withRanges(readFileSync(join(root, 'src', folder, name), 'utf8'))))
  )
  expect(left).toEqual([])
})
