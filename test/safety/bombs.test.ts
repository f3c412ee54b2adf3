import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {nobody, programForEveryone} from '../everyone.ts'
import {clean, flawed, folder, run} from '../folder.ts'
import {measureOn} from './fuzz/measure.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'bundle')
const program = join(bundle, 'postmortem-lint.js')
const timeout = 120_000
const config = '.postmortemlintrc.yaml'

function lines(count: number, line: (index: number) => string): string {
  return Array.from({length: count}, (_, index) => line(index)).join('\n')
}

const growing = `a0: &a0 [x]\n${lines(30, (index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]`)}\n`
const tooLarge = '1:1: Unexpected file that cannot be read (is larger than 64 KB), expected a configuration file'
const tooDeep = /:\d+:\d+: Unexpected level 21 of lists and mappings, expected at most 20/

const configurations: ReadonlyArray<readonly [name: string, text: string, message: RegExp | string]> = [
  ['aliases of aliases', growing, '4:10: Unexpected alias number 21, expected at most 20 (`*name`) in a file'],
  ['few aliases that grow', `a0: &a0 [x]\n${lines(8, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)}\n`, 'aliases that grow without end'],
  ['10 MB of keys', lines(700_000, (index) => `key${index}: ${index}`), tooLarge],
  ['10 MB of text', `timeZone: "${'x'.repeat(10_000_000)}"\n`, tooLarge],
  ['60 KB of keys', lines(4000, (index) => `key${index}: ${index}`), 'Unexpected key `key0`'],
  ['deep lists', `rules: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, tooDeep],
  ['deep mappings', `{"rules": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}\n`, tooDeep],
  ['deep blocks', `${lines(300, (index) => `${' '.repeat(index)}a:`)}\n`, tooDeep],
  ['__proto__ for a key', '__proto__:\n  ignore: ["**"]\n', 'Unexpected key `__proto__`'],
  ['__proto__ for a rule', 'rules:\n  __proto__: error\n', 'Unexpected rule `__proto__`'],
  ['__proto__ in JSON', '{"__proto__": {"rules": {"unordered-timeline": "off"}}}\n', 'Unexpected key `__proto__`'],
  ['constructor for a key', 'constructor: {prototype: {ignore: ["**"]}}\n', 'Unexpected key `constructor`']
]

test.each(configurations)('configuration with %s is refused in words, within 300 MB', {timeout}, (_, content, message) => {
  const {status, out, err, peakMegabytes} = measureOn(program, folder({[config]: content}), flawed)
  expect({status, out}).toEqual({status: 2, out: ''})
  expect(err).toMatch(typeof message === 'string' ? new RegExp(message.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')) : message)
  expect(err).not.toMatch(/^ {4}at /m)
  expect(err.length).toBeLessThan(50_000)
  expect(peakMegabytes).toBeLessThan(300)
})

test('configuration that extends ever more files is refused', {timeout}, async () => {
  const tenTimes = (name: string): string => `extends: [${Array.from({length: 10}, () => name).join(', ')}]\n`
  const levels = Array.from({length: 12}, (_, index): [string, string] => [`${index}.yaml`, tenTimes(`./${index + 1}.yaml`)])
  const cwd = folder({...Object.fromEntries(levels), '12.yaml': '', [config]: tenTimes('./0.yaml'), 'a.md': flawed})
  const {code, err} = await run(cwd, ['a.md'])
  expect(code).toBe(2)
  expect(err).toContain('Unexpected file number 51 for `extends`, expected at most 50')
})

test('a baseline of megabytes that is none is refused in words', {timeout}, () => {
  const broken = `{"version": 1, "files": {${Array.from({length: 200_000}, (_, index) => `"${index}.md": [{"rule": 1}]`).join(', ')}`
  for (const content of [broken, `${broken}}}`]) {
    const {status, err} = measureOn(program, folder({'known.json': content}), flawed, ['--baseline', 'known.json'])
    expect(status).toBe(2)
    expect(err).toMatch(/^postmortem-lint: the baseline cannot be read\nknown\.json:1:1: /)
  }
})

test('front matter of aliases of aliases is no front matter, and the rest is read', {timeout}, () => {
  const {status, err, out, peakMegabytes} = measureOn(program, folder({}), `---\n${growing}---\n${flawed}`)
  expect({status, err}).toEqual({status: 1, err: ''})
  expect(out).toContain('unordered-timeline')
  expect(peakMegabytes).toBeLessThan(300)
})

// Windows has neither these devices nor named pipes in folders.
const isPosix = process.platform !== 'win32'

test.skipIf(!isPosix)('configuration, baseline and cache are not read from devices and pipes', {timeout}, async () => {
  const make = {
    link: (path: string) => symlinkSync('/dev/zero', path),
    pipe: (path: string) => void execFileSync('mkfifo', [path])
  }
  for (const name of [config, 'package.json', '.postmortemlintcache', 'known.json']) {
    for (const [kind, said] of [
      ['link', / link\b/],
      ['pipe', /is not a regular file/]
    ] as const) {
      const cwd = folder({'a.md': flawed})
      make[kind](join(cwd, name))
      const options = name === 'known.json' ? ['--baseline', name] : name === '.postmortemlintcache' ? ['--cache', '--cache-location', name] : []
      const {code, err} = await run(cwd, [...options, 'a.md'])
      expect(code).toBe(name === 'known.json' || name === config ? 2 : 1)
      if (name !== 'package.json') expect(err).toMatch(said)
    }
  }
})

test.skipIf(!isPosix)('a report for a pipe that nobody reads is given up', {timeout}, () => {
  const cwd = folder({'a.md': flawed})
  execFileSync('mkfifo', ['pipe'], {cwd})
  const {status, stderr, stdout} = spawnSync(process.execPath, [program, '--output', 'json:pipe', '--output', 'json:ok.json', 'a.md'], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000
  })
  expect({status, stderr}).toEqual({status: 2, stderr: 'postmortem-lint: the report `pipe` cannot be written: nobody reads this pipe\n'})
  expect(stdout).toContain('unordered-timeline')
  expect(JSON.parse(readFileSync(join(cwd, 'ok.json'), 'utf8'))).toHaveLength(1)
})

test.skipIf(!isPosix)('a slow reader of a pipe gets the whole report, and one that goes away is said', {timeout}, async () => {
  const cwd = folder({'a.md': flawed.repeat(200)})
  execFileSync('mkfifo', ['pipe'], {cwd})
  const start = (): {ended: Promise<number | null>; err: Promise<string>} => {
    const child = spawn(process.execPath, [program, '--output', 'json:pipe', '--output', 'json:whole.json', 'a.md'], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
    return {ended: new Promise((resolve) => child.on('exit', resolve)), err: text(child.stderr)}
  }
  const whole = start()
  const report = text(createReadStream(join(cwd, 'pipe'), {highWaterMark: 1000}))
  expect(await whole.ended).toBe(1)
  expect((await report).length).toBeGreaterThan(100_000)
  expect(await report).toBe(readFileSync(join(cwd, 'whole.json'), 'utf8'))
  const left = start()
  const reader = createReadStream(join(cwd, 'pipe'), {highWaterMark: 10})
  reader.once('data', () => reader.destroy())
  expect(await left.ended).toBe(2)
  expect(await left.err).toContain('the report `pipe` cannot be written: the reader of this pipe is gone')
})

test.skipIf(!isPosix)('a report for a read-only folder is said, and nothing is left there', {timeout}, () => {
  const cwd = folder({'a.md': clean, 'sealed/x': ''})
  execFileSync('chmod', ['755', '.'], {cwd})
  execFileSync('chmod', ['555', 'sealed'], {cwd})
  const {status, stderr} = spawnSync(
    process.execPath,
    [programForEveryone(bundle), '--output', 'json:sealed/lint.json', '--output', 'json:sealed/new/lint.json', 'a.md'],
    {
      cwd,
      encoding: 'utf8',
      ...nobody
    }
  )
  execFileSync('chmod', ['755', 'sealed'], {cwd})
  expect({status, stderr}).toEqual({
    status: 2,
    stderr:
      'postmortem-lint: the report `sealed/lint.json` cannot be written: permission denied\n' +
      'postmortem-lint: the report `sealed/new/lint.json` cannot be written: permission denied\n'
  })
  expect(readdirSync(join(cwd, 'sealed'))).toEqual(['x'])
})

// Only root can mount a disk that is full.
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const canMount =
  isRoot && spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=16k none "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s']).status === 0

test.skipIf(!canMount)('on a full disk, an earlier report stays as it was', {timeout}, () => {
  const cwd = folder({'a.md': flawed.repeat(20)})
  const disk = join(cwd, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', disk])
  try {
    writeFileSync(join(disk, 'lint.json'), 'old')
    const {status, stderr} = spawnSync(process.execPath, [program, '--output', 'json:disk/lint.json', '--output', 'json:disk/new.json', 'a.md'], {
      cwd,
      encoding: 'utf8'
    })
    const words = (name: string): string => `postmortem-lint: the report \`disk/${name}\` cannot be written: the disk is full\n`
    expect({status, stderr}).toEqual({status: 2, stderr: words('lint.json') + words('new.json')})
    expect(readFileSync(join(disk, 'lint.json'), 'utf8')).toBe('old')
    expect(existsSync(join(disk, 'new.json'))).toBe(false)
  } finally {
    execFileSync('umount', [disk])
  }
})
