import {expect, test} from 'vitest'
import {globTest, ignoreTest} from '../../src/files/globs.ts'
import {clean, folder, run} from '../folder.ts'

const paths = ['a'.repeat(1000), `${'a/'.repeat(500)}b`, `${'aa/'.repeat(333)}b`, `${'a'.repeat(249)}/`.repeat(4), 'ab'.repeat(500)]

/** Milliseconds that anything may take on a path of a thousand characters, on a busy machine. */
const most = 250

test.each([
  'docs/(a+)+b.md',
  '(a|aa)+$',
  '[ab]+{a,aa}+c',
  '**/*a*a*/**',
  '**/*a*a*a*a*b',
  '*a*a*a*a*a*a*a*a*b',
  'a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b.md',
  '**/a*/**/a*/**/a*/**/a*/**/c',
  `${'*a'.repeat(99)}b`,
  `${'?*'.repeat(99)}b`
])('the glob %s is tried in no time', (glob) => {
  for (const make of [globTest, ignoreTest]) {
    const test = make([glob], '/repository')
    for (const path of paths) {
      const start = performance.now()
      test(`/repository/${path}`)
      expect(performance.now() - start).toBeLessThan(most)
    }
  }
})

test('parentheses, bars and plus signs in a glob stand for themselves', async () => {
  const name = 'docs/(a+)+b|c.md'
  const cwd = folder({
    '.postmortemlintrc.yaml': `overrides:\n  - {files: '${name}', rules: {blame: error}}\n  - {files: 'docs/*).md', rules: {blame: off}}\n`,
    [name]: clean,
    'docs/aab|c.md': clean,
    'docs/x (1).md': clean
  })
  const level = async (path: string): Promise<string | undefined> => /^ *blame: \[?(\w+)/m.exec((await run(cwd, ['--print-config', path])).out)?.[1]
  expect([await level(name), await level('docs/aab|c.md'), await level('docs/x (1).md')]).toEqual(['error', 'warning', 'off'])
})

test('a list of more globs than people write is a mistake', async () => {
  const list = Array.from({length: 101}, (_, index) => `a${index}.md`).join(', ')
  const cwd = folder({'.postmortemlintrc.yaml': `files: [${list}]\n`, 'a.md': clean})
  expect(await run(cwd, ['.'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('.postmortemlintrc.yaml:1:8: Unexpected list for `files`, expected at most 100 globs')
  })
})
