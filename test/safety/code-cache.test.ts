import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {clean, flawed, folder} from '../folder.ts'

const program = fileURLToPath(new URL('../../bundle/postmortem-lint.js', import.meta.url))
const action = fileURLToPath(new URL('../../bundle/action.js', import.meta.url))
/** The version that earlier releases looked for; any name will do, since none is read. */
const compiled = `postmortem-lint/8b3f2d91c0ffee00-${process.version}-${process.arch}`
const forged = Buffer.alloc(300_000, 'process.exit(42);')

/** Gives every file below a folder, with its size and the times when it was last read and written. */
function stateOf(path: string): ReadonlyArray<readonly unknown[]> {
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .sort()
    .map((name) => {
      const file = statSync(join(path, name))
      return file.isFile() ? [name, file.atimeMs, file.mtimeMs, file.size] : [name]
    })
}

test.each([
  ['the program', [program, 'docs'], {}],
  ['the program, fixing', [program, '--fix', 'docs'], {}],
  ['the language server', [program, 'lsp', '--stdio'], {}],
  ['the action', [action], {GITHUB_ACTIONS: 'true', INPUT_PATHS: 'docs', 'INPUT_FAIL-ON': 'error', INPUT_SUMMARY: 'false'}]
])('no cache folder is read or written, though the checkout forges one: %s', {timeout: 60_000}, (_, args, more) => {
  const cwd = folder({'docs/clean.md': clean, 'docs/flawed.md': flawed})
  const caches = ['home/.cache', 'cache', 'home/.node-compile-cache', 'temporary/node-compile-cache', 'local'].map((name) => join(cwd, name))
  for (const path of caches) {
    mkdirSync(dirname(join(path, compiled)), {recursive: true})
    writeFileSync(join(path, compiled), forged, {mode: 0o600})
  }
  const before = caches.map(stateOf)
  const {NODE_COMPILE_CACHE: _none, NODE_OPTIONS: _options, ...known} = process.env
  const env = {
    ...known,
    HOME: join(cwd, 'home'),
    XDG_CACHE_HOME: join(cwd, 'cache'),
    LOCALAPPDATA: join(cwd, 'local'),
    TMPDIR: join(cwd, 'temporary'),
    ...more
  }
  const {status, stderr} = spawnSync(process.execPath, args, {cwd, env, encoding: 'utf8', input: ''})
  expect({status, stderr}).not.toMatchObject({status: 42})
  expect(stderr).not.toMatch(/^ {4}at /m)
  expect(caches.map(stateOf)).toEqual(before)
})
