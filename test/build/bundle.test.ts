import {execFileSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {clean, flawed, folder, run} from '../folder.ts'
import {connect} from '../lsp/client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = join(root, 'bundle')

// A program is started, on a machine that may be busy.
const timeout = 30_000

test('the bundle imports nothing but itself and Node', () => {
  const files = readdirSync(bundle, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'))
  const imported = files.flatMap((name) =>
    [...readFileSync(join(bundle, name), 'utf8').matchAll(/^(?:(?:import|export)\b[^;]*?\bfrom |var .*?\brequire\()["']([^"']+)["']/gm)].map(([, from = '']) =>
      from.startsWith('.') ? join(name, '..', from) : from
    )
  )
  expect(imported).not.toEqual([])
  const known = new Set([...builtinModules.flatMap((name) => [name, `node:${name}`]), ...files])
  expect(imported.filter((from) => !known.has(from))).toEqual([])
})

test('the bundle lints where no package is installed', {timeout}, () => {
  const cwd = folder({'checkout/package.json': readFileSync(join(root, 'package.json')), 'clean.md': clean, 'flawed.md': flawed})
  cpSync(bundle, join(cwd, 'checkout/bundle'), {recursive: true})
  const command = (...args: readonly string[]): string => {
    return execFileSync(process.execPath, [join(cwd, 'checkout/bundle/postmortem-lint.js'), ...args], {cwd, encoding: 'utf8'})
  }
  expect(command('clean.md')).toBe('1 postmortem: 3 events, 1 claim, 1 action; no findings\n')
  expect(command('--fail-on', 'never', 'flawed.md')).toContain('Unexpected time `14:49` after `14:52`')
  expect(`${command('--version').trim()}`).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  expect(command('explain', 'blame')).toMatch(/^blame\n/)
  expect(command('inspect', 'clean.md')).toContain('Timeline (3)')
})

test('the bundle reads every language, front matter and wide characters as the sources do', {timeout}, async () => {
  const paths = readdirSync(join(root, 'fixtures/flawed')).filter((name) => /-[a-z]{2}\.md$|duration-against-window/.test(name))
  const argv = ['--format', 'stylish', '--fail-on', 'never', '--verbose', ...paths.map((name) => `fixtures/flawed/${name}`)]
  const expected = await run(root, argv)
  expect(expected.out).toContain('fixtures/')
  const out = execFileSync(process.execPath, [join(bundle, 'postmortem-lint.js'), ...argv], {cwd: root, encoding: 'utf8'})
  expect(out.replaceAll(root, '<folder>')).toBe(expected.out)
})

test('the language server of the bundle lints', {timeout}, async () => {
  const {open, server} = await connect(folder({}), [join(bundle, 'postmortem-lint.js'), 'lsp', '--stdio'])
  onTestFinished(() => void server.kill())
  const {diagnostics} = await open('flawed.md', flawed)
  expect(diagnostics.map(({code}) => code)).toEqual(['unordered-timeline'])
})

test('every package in the bundle has its licence beside it', () => {
  const licenses = readFileSync(join(bundle, 'LICENSES.txt'), 'utf8')
  for (const name of ['yargs', 'unified', 'remark-parse', 'yaml', 'smol-toml']) expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'))
  expect(licenses.length).toBeGreaterThan(50_000)
})
