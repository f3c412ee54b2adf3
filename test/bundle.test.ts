import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, chownSync, closeSync, cpSync, openSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {clean, flawed, folder, run} from './folder.ts'
import {connect} from './lsp/client.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'bundle')

function contentsOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path, {recursive: true, encoding: 'utf8'})
      .filter((name) => statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')])
  )
}

// A program is started, on a machine that may be busy.
const timeout = 30_000

test('the committed bundle is what the sources give', {timeout}, () => {
  const fresh = folder({})
  execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), fresh])
  const expected = contentsOf(fresh)
  const actual = contentsOf(bundle)
  const stale = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].filter((name) => expected[name] !== actual[name])
  expect(stale, 'The bundle is stale: `npm run bundle` writes it anew').toEqual([])
})

test('the bundle imports nothing but itself and Node', () => {
  const files = readdirSync(bundle).filter((name) => name.endsWith('.js'))
  const imported = [...files, 'core.script.cjs'].flatMap((name) =>
    [...readFileSync(join(bundle, name), 'utf8').matchAll(/^(?:(?:import|export)\b.*?\bfrom |var .*?\brequire\()["']([^"']+)["']/gm)].map(
      ([, from = '']) => from
    )
  )
  expect(imported).not.toEqual([])
  const known = new Set([...builtinModules.flatMap((name) => [name, `node:${name}`]), ...files.map((name) => `./${name}`)])
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
  expect(command('explain', 'blame')).toContain('## `blame`')
  expect(command('inspect', 'clean.md')).toContain('Timeline (3)')
})

test('what is compiled of the bundle is kept in the cache folder of the user, unless told not to', {timeout}, () => {
  const cwd = folder({'clean.md': clean})
  const command = (env: Readonly<Record<string, string>>, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(bundle, 'postmortem-lint.js'), 'clean.md', ...args], {cwd, env: {PATH: process.env['PATH'], ...env}, encoding: 'utf8'})
  const expected = '1 postmortem: 3 events, 1 claim, 1 action; no findings\n'
  expect(command({XDG_CACHE_HOME: join(cwd, 'off'), NODE_DISABLE_COMPILE_CACHE: '1'})).toBe(expected)
  expect(command({HOME: '/dev/null'})).toBe(expected)
  expect(command({XDG_CACHE_HOME: 'relative'})).toBe(expected)
  expect(readdirSync(cwd)).toEqual(['clean.md'])
  const home = {XDG_CACHE_HOME: join(cwd, 'on')}
  const kept = (): readonly string[] => readdirSync(join(cwd, 'on/postmortem-lint'))
  expect(command(home)).toBe(expected)
  expect(kept()).toEqual([expect.stringMatching(`-${process.version}-${process.arch}$`)])
  const path = join(cwd, 'on/postmortem-lint', kept()[0] ?? '')
  expect(statSync(join(cwd, 'on/postmortem-lint')).mode & 0o077).toBe(0)
  const written = statSync(path).mtimeMs
  expect(command(home)).toBe(expected)
  expect(statSync(path).mtimeMs, 'what is known is not written again').toBe(written)
  expect(command(home, '--format', 'stylish')).toBe(expected)
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['with a page lost', (bytes: Buffer) => Buffer.from(bytes).fill(0, 409_600, 413_696)],
  ['of something else', () => Buffer.from('nothing that was compiled')],
  ['empty', () => Buffer.alloc(0)],
  ['that others may write', (bytes: Buffer) => bytes, (path: string) => chmodSync(path, 0o666)],
  // Only root can give a file away.
  ...(process.getuid?.() === 0 ? [['of another user', (bytes: Buffer) => bytes, (path: string) => chownSync(path, 12_345, 12_345)] as const] : [])
] as const)('a file of compiled code, %s, is made anew', {timeout}, (_, spoil: (bytes: Buffer) => Buffer, change?: (path: string) => void) => {
  const cwd = folder({'clean.md': clean})
  const env = {PATH: process.env['PATH'], XDG_CACHE_HOME: cwd}
  const command = (): string => execFileSync(process.execPath, [join(bundle, 'postmortem-lint.js'), 'clean.md'], {cwd, env, encoding: 'utf8'})
  const expected = command()
  const path = join(cwd, 'postmortem-lint', readdirSync(join(cwd, 'postmortem-lint'))[0] ?? '')
  const {size} = statSync(path)
  writeFileSync(path, spoil(readFileSync(path)))
  change?.(path)
  expect(command()).toBe(expected)
  const made = statSync(path)
  expect(made.size).toBeGreaterThan(size * 0.9)
  expect({mode: made.mode & 0o777, uid: made.uid}).toEqual({mode: 0o600, uid: process.getuid?.()})
})

test('a start loads no sockets, no terminal and no standard input', {timeout}, () => {
  const tell = 'process.on("exit", () => require("node:fs").writeFileSync("loaded.txt", process.moduleLoadList.join("\\n")))'
  const cwd = folder({'clean.md': clean, 'tell.cjs': tell, 'nothing.mjs': ''})
  const loadedBy = (...args: readonly string[]): readonly string[] => {
    // A pipe would be a socket.
    const out = openSync(join(cwd, 'out.txt'), 'w')
    const env = {PATH: process.env['PATH'], NODE_DISABLE_COMPILE_CACHE: '1'}
    const {status} = spawnSync(process.execPath, ['--require', './tell.cjs', ...args], {cwd, env, stdio: ['ignore', out, out]})
    closeSync(out)
    expect(status).toBe(0)
    return readFileSync(join(cwd, 'loaded.txt'), 'utf8').split('\n')
  }
  // Node 20 loads some of them for any module.
  const known = loadedBy('nothing.mjs')
  const loaded = loadedBy(join(bundle, 'postmortem-lint.js'), 'clean.md')
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('1 postmortem: 3 events, 1 claim, 1 action; no findings\n')
  const late = ['net', 'tty', 'crypto', 'worker_threads', 'internal/readline/interface', 'internal/fs/promises', 'internal/fs/streams']
  expect(loaded).toContain('NativeModule vm')
  expect(loaded.filter((name) => late.includes(name.replace('NativeModule ', '')) && !known.includes(name))).toEqual([])
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
