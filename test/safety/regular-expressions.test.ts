import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {vulnerable} from './vulnerable.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Those that are put together are in test/built-expressions.test.ts. A literal after an operator or an opening bracket: elsewhere a slash divides.
const literal = /(?<=[=(,:?!&|;{}[>]\s{0,4}|^\s{0,20}|(?:return|of) )\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])+\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm

const written = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root, ignore: ['src/text/zone-table.ts']})
  .sort()
  .flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    return [...source.matchAll(literal)].flatMap(([whole, pattern = '', flags = '']): Array<[string, string, string]> => {
      try {
        new RegExp(pattern, flags)
      } catch {
        return []
      }
      return [[`${file} ${whole}`, pattern, flags]]
    })
  })

test('no written expression can be made slow', {timeout: 300_000}, () => {
  expect(written.length).toBeGreaterThan(500)
  expect(vulnerable(written)).toEqual([])
})
