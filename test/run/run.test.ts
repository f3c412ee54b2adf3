import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {rules} from '../../rules/index.ts'
import {decode} from '../../src/files/decode.ts'
import {lintPaths} from '../../src/run/run.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'

/** Lints paths and gives in short what became of them. */
async function outcome(cwd: string, paths: readonly string[]): Promise<Record<string, readonly string[]>> {
  const {linted, passedOver, failures} = await lintPaths(paths, {cwd})
  return {
    linted: linted.map(({path, messages}) => [path, ...messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)].join(' ')),
    passedOver: passedOver.map(({path, kind}) => `${path}: ${kind.because}`),
    failures: failures.map(({path, reason}) => `${path}: ${reason}`)
  }
}

const unordered = '15:3 unordered-timeline'

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

test('folders are walked for Markdown, without node_modules, .git and what git ignores', async () => {
  const cwd = folder({
    '.git/HEAD': '',
    '.git/x.md': clean,
    '.gitignore': 'drafts/\n*.tmp.md\n!kept.tmp.md\n',
    'node_modules/a/x.md': clean,
    'docs/a.md': clean,
    'docs/b.markdown': clean,
    'docs/c.MD': clean,
    'docs/d.txt': clean,
    'docs/e.mdx': clean,
    'docs/x.tmp.md': clean,
    'docs/kept.tmp.md': clean,
    'docs/old/.gitignore': 'y.md',
    'docs/old/x.md': readme,
    'docs/old/y.md': clean,
    'drafts/a.md': clean,
    'drafts/.gitignore': '!a.md',
    '.github/p.md': clean
  })
  const {linted, passedOver} = await outcome(cwd, ['.'])
  expect(linted).toEqual(['.github/p.md', 'docs/a.md', 'docs/b.markdown', 'docs/c.MD', 'docs/kept.tmp.md'])
  expect(passedOver).toEqual(['docs/old/x.md: neither its name nor its sections are those of a postmortem'])
  // A person who names a file or an ignored folder means it.
  expect((await outcome(cwd, ['docs/x.tmp.md', 'drafts', 'docs/d.txt'])).linted).toEqual(['docs/x.tmp.md', 'drafts/a.md', 'docs/d.txt'])
  expect((await outcome(join(cwd, 'docs'), ['.'])).linted).toEqual(['a.md', 'b.markdown', 'c.MD', 'kept.tmp.md'])
})

test('.gitignore means nothing outside of a repository', async () => {
  const cwd = folder({'.gitignore': '*.md', 'a.md': clean})
  expect((await outcome(cwd, ['.'])).linted).toEqual(['a.md'])
})

test('a file that is named twice is linted once', async () => {
  const cwd = folder({'docs/a.md': clean})
  expect((await outcome(cwd, ['docs/a.md', 'docs', join(cwd, 'docs/a.md')])).linted).toEqual(['docs/a.md'])
})

test('links are not followed in folders, and are when they are named', async () => {
  const cwd = folder({'docs/a.md': clean})
  symlinkSync('..', join(cwd, 'docs/loop'))
  symlinkSync('self', join(cwd, 'self'))
  symlinkSync('nowhere.md', join(cwd, 'docs/dead.md'))
  const walked = await outcome(cwd, ['.'])
  expect(walked['linted']).toEqual(['docs/a.md'])
  const named = await outcome(cwd, ['self', 'docs/dead.md', 'docs/loop/docs/a.md'])
  expect(named['failures']).toEqual(['self: its links lead in a circle', 'docs/dead.md: no such file or folder'])
  expect(named['linted']).toEqual(['docs/loop/docs/a.md'])
})

test('a file and a link to it are linted once', async () => {
  const cwd = folder({'docs/a.md': clean, 'docs/b/c.md': clean})
  symlinkSync('a.md', join(cwd, 'docs/link.md'))
  symlinkSync('docs', join(cwd, 'other'))
  expect((await outcome(cwd, ['docs'])).linted).toEqual(['docs/a.md', 'docs/b/c.md'])
  expect((await outcome(cwd, ['other/', 'docs', './docs/link.md'])).linted).toEqual(['other/a.md', 'other/b/c.md'])
})

test('what cannot be read is said, and the rest is linted', async () => {
  const cwd = folder({
    'a.md': flawed,
    'binary.md': 'PNG\0\0\0',
    'deep.md': `${'>'.repeat(2000)} x\n`,
    'list.md': Array.from({length: 2000}, (_, depth) => `${'  '.repeat(depth)}- x\n`).join('')
  })
  mkdirSync(join(cwd, 'folder.md'))
  const result = await outcome(cwd, ['missing.md', 'a.md/b.md', 'binary.md', 'deep.md', 'list.md', 'folder.md', 'a.md'])
  expect(result).toMatchInlineSnapshot(`
    {
      "failures": [
        "missing.md: no such file or folder",
        "a.md/b.md: no such file or folder",
        "binary.md: is binary, not text",
        "deep.md: lists or quotes are nested more than 100 levels deep",
        "list.md: lists or quotes are nested more than 100 levels deep",
      ],
      "linted": [
        "a.md 15:3 unordered-timeline",
      ],
      "passedOver": [],
    }
  `)
})

test('a binary file in a folder is skipped', async () => {
  const cwd = folder({'docs/binary.md': 'PNG\0\0\0', 'docs/a.md': clean})
  expect(await outcome(cwd, ['docs'])).toEqual({linted: ['docs/a.md'], passedOver: ['docs/binary.md: it is binary, not text'], failures: []})
})

// Root may read everything.
test.skipIf(process.getuid?.() === 0)('a file without permission fails alone', async () => {
  const cwd = folder({'a.md': clean, 'secret.md': clean})
  chmodSync(join(cwd, 'secret.md'), 0)
  expect(await outcome(cwd, ['.'])).toEqual({linted: ['a.md'], passedOver: [], failures: ['secret.md: permission denied']})
})

test.each<[string, string | Uint8Array]>([
  ['a byte order mark', `\uFEFF${flawed}`],
  ['Windows line ends', flawed.replaceAll('\n', '\r\n')],
  ['UTF-16', utf16(flawed)],
  ['UTF-16, the other way round', Buffer.from(utf16(flawed)).swap16()]
])('%s changes neither findings nor their places', async (_, content) => {
  const cwd = folder({'a.md': content})
  expect((await outcome(cwd, ['a.md'])).linted).toEqual([`a.md ${unordered}`])
})

test('columns of the first line are right behind a byte order mark', async () => {
  const {linted} = await outcome(folder({'a.md': `\uFEFF${clean.replace('12 March 2024', '[date]')}`}), ['a.md'])
  const same = await outcome(folder({'a.md': clean.replace('12 March 2024', '[date]')}), ['a.md'])
  expect(linted).toEqual(same['linted'])
  expect(linted?.[0]).toContain('1:')
})

test('invalid UTF-8 is a finding of its line', async () => {
  const cwd = folder({'a.md': Buffer.concat([Buffer.from(clean), Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from(' closed.\n')])})
  expect(await outcome(cwd, ['a.md'])).toMatchObject({linted: [expect.stringContaining('mojibake')], failures: []})
})

test('nothing, and next to nothing, is no postmortem', async () => {
  const cwd = folder({'empty.md': '', 'blank.md': ' \n\t\n', 'front.md': '---\ntitle: x\n---\n', 'broken.md': '---\ntitle: [x\n---\n'})
  const {linted, passedOver, failures} = await outcome(cwd, ['.'])
  expect([linted, passedOver?.length, failures]).toEqual([[], 4, []])
  expect((await run(cwd, ['--all', '.'])).code).toBe(0)
})

test('long documents are linted in seconds', {timeout: 60_000}, async () => {
  const items = Array.from({length: 3000}, (_, index) => `* Fix the alert of shard ${index} (owner: Ada, due 2024-03-22)\n`).join('')
  const prose = 'The renewal job had been disabled during a migration of the certificate store, and nobody was told.\n\n'.repeat(6000)
  const cwd = folder({
    'items.md': flawed + items,
    'prose.md': flawed.replace('## Resolution', `${prose}## Resolution`),
    'image.md': `${flawed}\n![](data:image/png;base64,${'iVBORw0KGgo='.repeat(400_000)})\n`
  })
  const {linted, failures} = await outcome(cwd, ['.'])
  expect(failures).toEqual([])
  expect(linted).toEqual(['image.md', 'items.md', 'prose.md'].map((path) => `${path} ${unordered}`))
})

test('bytes are text or binary', () => {
  expect(decode(Buffer.from('caf\u00e9'))).toEqual({text: 'café'})
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({text: 'a'})
  expect(decode(new Uint8Array([0x61, 0xff]))).toEqual({text: 'a\uFFFD'})
  expect(decode(new Uint8Array([0x61, 0x00]))).toEqual({binary: true})
  expect(decode(new Uint8Array())).toEqual({text: ''})
})

test('a rule that throws fails its file with its name, and the others are linted', async () => {
  const [rule] = rules
  if (!rule) throw new Error('There are no rules')
  const cwd = folder({'a.md': flawed, 'b.md': readme})
  vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new Error('no such thing')
  })
  const result = await run(cwd, ['.'])
  vi.restoreAllMocks()
  expect(result).toEqual({
    code: 2,
    out: '0 postmortems; 1 Markdown file skipped; 1 path failed\n',
    err: `a.md: Rule \`${rule.id}\` failed on \`a.md\`: no such thing\n`
  })
})
