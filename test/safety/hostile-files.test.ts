import {execFileSync, type SpawnSyncOptionsWithStringEncoding, spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {replaceFile} from '../../src/files/replace.ts'
import {nobody, programForEveryone} from '../everyone.ts'
import {clean, flawed, folder, run} from '../folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'bundle')
const program = join(bundle, 'postmortem-lint.js')
const timeout = 120_000

type Started = Readonly<Record<'out' | 'err', string>> & {readonly code: number | null}

/** Runs the program in a folder, as root or as somebody else. */
function start(cwd: string, args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}): Started {
  const own = options.uid === undefined ? program : programForEveryone(bundle)
  const {status, stdout, stderr} = spawnSync(process.execPath, [own, ...args], {cwd, encoding: 'utf8', timeout: 60_000, ...options})
  return {code: status, out: stdout, err: stderr}
}

test.skipIf(process.platform === 'win32')('pipes, sockets and devices are not waited for, and the rest is linted', {timeout}, async () => {
  const cwd = folder({'a.md': flawed, 'docs/b.md': clean, 'folder.md/c.md': clean})
  execFileSync('mkfifo', ['pipe.md', 'docs/pipe.md', 'docs/.gitignore'], {cwd})
  mkdirSync(join(cwd, '.git'))
  const server = createServer().listen(join(cwd, 'socket.md'))
  onTestFinished(() => void server.close())
  const {code, out, err} = await run(cwd, ['pipe.md', 'socket.md', '/dev/zero', '/dev/full', '/dev/null', 'a.md', 'docs', 'folder.md'])
  const words = 'is not a regular file; use `postmortem-lint -` to read from a pipe'
  expect(code).toBe(2)
  expect(err.split('\n')).toEqual([
    `pipe.md: ${words}`,
    'socket.md: is not a regular file',
    `/dev/zero: ${words}`,
    `/dev/full: ${words}`,
    `/dev/null: ${words}`,
    ''
  ])
  expect(out).toContain('3 postmortems')
  expect((await run(cwd, ['--fix', 'pipe.md'])).err).toBe(`pipe.md: ${words}\n`)
})

test('what is too large is not read, be it a file or standard input', {timeout}, async () => {
  const cwd = folder({'a.md': '', 'b.md': flawed})
  truncateSync(join(cwd, 'a.md'), 4 * 1024 ** 3)
  expect(await run(cwd, ['a.md', 'b.md'])).toMatchObject({code: 2, err: 'a.md: is larger than 10 MB\n', out: expect.stringContaining('unordered-timeline')})
  async function* endless(): AsyncGenerator<Uint8Array> {
    const chunk = new Uint8Array(1024 ** 2)
    while (true) yield chunk
  }
  expect(await run(cwd, ['-'], {stdin: endless()})).toMatchObject({code: 2, err: 'postmortem-lint: standard input is larger than 10 MB\n'})
})

test('links are followed where a person names them and they stay in the repository, and in folders they are not', {timeout}, async () => {
  const secret = folder({'secret.md': flawed})
  const cwd = folder({'docs/a.md': clean})
  symlinkSync(join(secret, 'secret.md'), join(cwd, 'docs/link.md'))
  symlinkSync(secret, join(cwd, 'docs/linked'))
  expect((await run(cwd, ['.'])).out).toMatch(/^1 postmortem: /)
  expect(await run(cwd, ['docs/link.md'])).toMatchObject({code: 2, out: expect.not.stringContaining('unordered-timeline')})
  writeFileSync(join(cwd, 'b.md'), flawed)
  symlinkSync('../b.md', join(cwd, 'docs/inner.md'))
  expect((await run(cwd, ['docs'])).out).toMatch(/^1 postmortem: /)
  expect((await run(cwd, ['docs/inner.md'])).out).toContain('unordered-timeline')
})

test('names may hold line ends, control characters and what is no UTF-8', {timeout}, async () => {
  const cwd = folder({'docs/a\nb.md': flawed, 'docs/\u001b[31mc.md': flawed, [`docs/${'x'.repeat(251)}.md`]: flawed})
  const deep = join(cwd, ...Array.from({length: 12}, () => 'y'.repeat(250)))
  mkdirSync(deep, {recursive: true})
  writeFileSync(join(deep, 'postmortem.md'), flawed)
  const {code, out, err} = await run(cwd, ['.', `${'z/'.repeat(5000)}a.md`, 'a\0b.md'])
  expect(code).toBe(2)
  expect(out).toMatch(/^4 postmortems: /m)
  expect(`${out}${err}`).not.toContain('\u001b')
  expect(err).toContain(': the name is too long\n')
  expect(err.split('\n')).toHaveLength(3)
})

test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 is read or said to be missing, and the others are read', {timeout}, async () => {
  const cwd = folder({'a.md': flawed})
  renameSync(join(cwd, 'a.md'), Buffer.concat([Buffer.from(join(cwd, 'caf')), Buffer.from([0xe9]), Buffer.from('.md')]))
  writeFileSync(join(cwd, 'b.md'), flawed)
  const {code, out, err} = await run(cwd, ['.'])
  expect(code).toBe(2)
  expect(err).toBe('caf\uFFFD.md: no such file or folder\n')
  expect(out).toContain('unordered-timeline')
})

test('a pattern of .gitignore cannot keep the program busy', {timeout}, async () => {
  const cwd = folder({'.git/HEAD': '', '.gitignore': `${'*a'.repeat(40)}b.md\n/drafts/**/*.md\n`, 'drafts/x.md': flawed, [`${'a'.repeat(200)}.md`]: flawed})
  expect((await run(cwd, ['.'])).out).toContain('1 postmortem:')
})

test.skipIf(process.platform === 'win32')('folders that cannot be read are said', {timeout}, () => {
  const cwd = folder({'docs/a.md': clean, 'docs/closed/b.md': clean, 'sealed/c.md': clean})
  chmodSync(cwd, 0o755)
  for (const name of ['docs/closed', 'sealed']) chmodSync(join(cwd, name), 0)
  const {code, out, err} = start(cwd, ['docs', 'sealed'], nobody)
  for (const name of ['docs/closed', 'sealed']) chmodSync(join(cwd, name), 0o755)
  expect({code, err}).toEqual({code: 2, err: 'docs/closed: permission denied\nsealed: permission denied\n'})
  expect(out).toContain('1 postmortem:')
})

/** Two timeline entries that are run together: a safe fix. */
const careless = clean.replaceAll('* 14:', '14:')

test.skipIf(process.platform === 'win32')('--fix in a read-only folder changes nothing and says so', {timeout}, () => {
  const cwd = folder({'docs/a.md': careless})
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'docs/a.md'), 0o666)
  chmodSync(join(cwd, 'docs'), 0o555)
  expect(start(cwd, ['--fix', 'docs'], nobody)).toMatchObject({code: 2, err: 'docs/a.md: cannot be fixed: permission denied\n'})
  chmodSync(join(cwd, 'docs'), 0o755)
  expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(careless)
  expect(readdirSync(join(cwd, 'docs'))).toEqual(['a.md'])
})

test('a file that was saved since it was read is not overwritten', {timeout}, async () => {
  const cwd = folder({'a.md': careless})
  await expect(replaceFile(join(cwd, 'a.md'), Buffer.from('new'), Buffer.from('old'))).rejects.toThrow('it was changed in the meantime')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(careless)
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s in the middle of --fix: each file is the old or the new one',
  {timeout},
  async (signal) => {
    const count = 150
    const names = Array.from({length: count}, (_, index) => `${index}.md`)
    const cwd = folder(Object.fromEntries(names.map((name) => [name, careless])))
    start(cwd, ['--fix', '0.md'])
    const fixed = readFileSync(join(cwd, '0.md'), 'utf8')
    expect(fixed).not.toBe(careless)
    const states = new Set<string>()
    for (let round = 0; round < 4; round++) {
      for (const name of names) writeFileSync(join(cwd, name), careless)
      const child = spawn(process.execPath, [program, '--fix', '.'], {cwd, stdio: 'ignore'})
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)))
      // The first file that is fixed shows that the work has begun.
      while (readFileSync(join(cwd, '0.md'), 'utf8') === careless && child.exitCode === null) await sleep(1)
      await sleep(round * 7)
      child.kill(signal)
      const by = await ended
      for (const name of names) {
        const text = readFileSync(join(cwd, name), 'utf8')
        states.add(text === careless ? 'old' : text === fixed ? 'new' : 'broken')
      }
      // A program that is killed cannot tidy up; one that ended before was not stopped.
      if (by === signal && signal !== 'SIGKILL') expect(readdirSync(cwd).sort()).toEqual([...names].sort())
      expect([signal, null]).toContain(by)
    }
    expect(states).not.toContain('broken')
  }
)

test.skipIf(process.platform === 'win32')('a reader that goes away ends the program without a word', {timeout}, () => {
  const files = Object.fromEntries(Array.from({length: 200}, (_, index) => [`${index}.md`, flawed.repeat(3)]))
  const {stdout, stderr} = spawnSync('sh', ['-c', '"$0" "$1" --format jsonl . | head -1', process.execPath, program], {cwd: folder(files), encoding: 'utf8'})
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})

test.skipIf(process.platform !== 'linux')('reports go whole into what takes them, and a full disk is said', {timeout}, async () => {
  const cwd = folder({'a.md': flawed, 'taken/x': ''})
  const {code, err} = await run(cwd, [
    '--output',
    'json:/dev/full',
    '--output',
    'json:/dev/null',
    '--output',
    'json:taken',
    '--output',
    'json:a.md/x.json',
    '--output',
    'json:ok.json',
    'a.md'
  ])
  expect(code).toBe(2)
  expect(err.split('\n')).toEqual([
    'postmortem-lint: the report `/dev/full` cannot be written: the disk is full',
    'postmortem-lint: the report `taken` cannot be written: is a folder, not a file',
    'postmortem-lint: the report `a.md/x.json` cannot be written: there is a file in place of its folder',
    ''
  ])
  expect(JSON.parse(readFileSync(join(cwd, 'ok.json'), 'utf8'))).toHaveLength(1)
})

test('twenty thousand paths are read', {timeout}, () => {
  const cwd = folder({'a.md': flawed})
  const paths = Array.from({length: 20_000}, (_, index) => `missing/${index}.md`)
  const {code, out, err} = start(cwd, [...paths, 'a.md'], {maxBuffer: 1024 ** 3})
  expect(code).toBe(2)
  expect(out).toContain('unordered-timeline')
  expect(err.match(/: no such file or folder\n/g)).toHaveLength(20_000)
})
