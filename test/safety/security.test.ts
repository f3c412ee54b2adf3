import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {clean, flawed, folder, run} from '../folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'bundle')
const timeout = 120_000
const manifest: {readonly scripts: Readonly<Record<string, string>>} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('each line of the threat table names a test that is there', {timeout}, () => {
  const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8').match(/^\|.*\|$/gm) ?? []
  expect(rows.length).toBeGreaterThan(10)
  const missing = rows.slice(2).filter((row) => {
    const [, file = '', name = ''] = /\| `(test\/[^`]+)`: (.*?) *\|$/.exec(row) ?? []
    return file === '' || !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(name)
  })
  expect(missing).toEqual([])
})

test('a file whose name is an option is a file', {timeout}, async () => {
  const cwd = folder({'--fix.md': flawed, '-h': flawed, '$(touch x).md': flawed})
  expect((await run(cwd, ['.'])).out).toMatch(/^2 postmortems: /m)
  expect((await run(cwd, ['--', '--fix.md', '-h', '$(touch x).md'])).out).toMatch(/^3 postmortems: /m)
  expect(readdirSync(cwd)).toHaveLength(3)
})

test('the program runs where text cannot become code', {timeout}, () => {
  const cwd = folder({'a.md': flawed, 'b.md': clean})
  for (const format of ['pretty', 'json', 'sarif', 'junit', 'markdown']) {
    const {stderr, status} = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', join(bundle, 'postmortem-lint.js'), '--format', format, '.'],
      {
        cwd,
        encoding: 'utf8'
      }
    )
    expect({stderr, status}).toEqual({stderr: '', status: 1})
  }
  // What packages do where they are no modules, with words of their own; in the bundle they are modules.
  const known = ['return this || (1, eval)("this");', 'new Function("specifier", "return import(specifier)")']
  for (const text of Object.values(chunks())) {
    const rest = known.reduce((before, own) => before.replace(own, ''), text)
    expect(rest.match(/\beval\(|\beval\)|new Function\b|\bFunction\("/g)).toBeNull()
  }
})

test('the program needs no more than to read its folder and itself', {timeout}, () => {
  const documents = Array.from({length: 250}, (_, index): [string, string] => [`docs/${index}.md`, index === 0 ? flawed : clean])
  const cwd = folder({...Object.fromEntries(documents), 'package.json': readFileSync(join(root, 'package.json'))})
  cpSync(bundle, join(cwd, 'bundle'), {recursive: true})
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
  const start = (args: readonly string[], ...flags: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [flag, '--no-warnings', `--allow-fs-read=${cwd}/*`, ...flags, join(cwd, 'bundle/postmortem-lint.js'), ...args], {
      cwd,
      encoding: 'utf8'
    })
  for (const args of [['docs'], ['--threads', '2', 'docs']]) {
    const {stdout, stderr, status} = start(args)
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout).toContain('unordered-timeline')
    expect(stdout).toContain('250 postmortems: ')
  }
  const report = start(['--output', 'json:lint.json', 'docs/1.md'])
  expect({status: report.status, stderr: report.stderr}).toEqual({
    status: 2,
    stderr: 'postmortem-lint: the report `lint.json` cannot be written: Node.js has no permission (`--allow-fs-write`)\n'
  })
  for (const round of [1, 2]) {
    const {status, stderr} = start(['--output', 'json:reports/lint.json', 'docs/1.md'], `--allow-fs-write=${cwd}/reports/*`)
    expect({round, status, stderr}).toEqual({round, status: 0, stderr: ''})
    expect(JSON.parse(readFileSync(join(cwd, 'reports/lint.json'), 'utf8'))).toHaveLength(1)
  }
  const changed = start(['--changed-since', 'HEAD', 'docs/1.md'])
  expect({status: changed.status, stderr: changed.stderr}).toEqual({
    status: 2,
    stderr: 'postmortem-lint: git cannot be run: Node.js has no permission (`--allow-child-process`)\n'
  })
})

/** The text of each file of the bundle. */
function chunks(): Readonly<Record<string, string>> {
  const names = readdirSync(bundle, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(bundle, name), 'utf8')]))
}

test('what lints can open no connection', {timeout}, () => {
  const all = chunks()
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    // The language server speaks over standard input, but its library can do so over a socket.
    const imported = all[name]?.match(/(?<=["'])\.\.?\/[\w./-]+\.js(?=["'])/g) ?? []
    for (const next of imported) if (!next.includes('/lsp-')) reach(join(dirname(name), next))
  }
  reach('postmortem-lint.js')
  expect(reached.size).toBeGreaterThan(10)
  const network = /(?:from |import |import\(|require\()\s*["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns|inspector|vm)(?:\/\w+)?["']/
  // A clock for slow documents runs one text of ours: `src/time-limit.ts`.
  const own = [...reached].map((name) => (all[name] ?? '').replace('import { Script } from "node:vm";', ''))
  expect(own.filter((text) => network.test(text))).toEqual([])
  expect([...reached].filter((name) => /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/.test(all[name] ?? ''))).toEqual([])
})

/** A package in the lock file. */
interface Locked {
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly integrity?: string
}

test('installing runs nothing', {timeout}, () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([])
  const lock: {readonly packages: Readonly<Record<string, Locked>>} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const installed = Object.entries(lock.packages).filter(([name, {dev = false}]) => name !== '' && !dev)
  expect(installed.length).toBeGreaterThan(50)
  expect(installed.filter(([, {hasInstallScript = false}]) => hasInstallScript)).toEqual([])
  const isKnown = ({integrity = '', resolved = 'https://registry.npmjs.org/'}: Locked): boolean =>
    integrity.startsWith('sha512-') && resolved.startsWith('https://registry.npmjs.org/')
  expect(installed.filter(([, locked]) => !isKnown(locked))).toEqual([])
})

/** What matters here of a workflow. */
interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, {readonly permissions?: Readonly<Record<string, string>>; readonly steps: ReadonlyArray<{readonly run?: string}>}>>
}

test('workflows name actions by commit, and what may write runs nothing but git', {timeout}, () => {
  const folder = join(root, '.github/workflows')
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, action] of text.matchAll(/uses: (.*)/g)) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const workflow: Workflow = parse(text)
    expect(workflow.permissions).toEqual({contents: 'read'})
    for (const {permissions, steps} of Object.values(workflow.jobs)) {
      expect([undefined, {contents: 'read', 'id-token': 'write'}, {contents: 'write'}]).toContainEqual(permissions)
      if (permissions?.['contents'] !== 'write') continue
      const commands = steps.flatMap(({run = ''}) => [...run.matchAll(/^ *(\w+)\b/gm)].map(([, command]) => command))
      expect(new Set(commands)).toEqual(new Set(['version', 'git']))
    }
    expect(text).not.toMatch(/pull_request_target|\$\{\{\s*github\.(?:event|head_ref)/)
  }
})
