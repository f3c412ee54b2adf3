import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {diagnosticsOf} from '../../src/lsp/diagnostics.ts'
import {createReader} from '../../src/lsp/open-document.ts'
import {clean, flawed, folder, run} from '../folder.ts'

const timeout = 60_000
const large = `${flawed}\n${'word '.repeat(200_000)}`
const words = 'its text is larger than 1,000,000 bytes (`maxBytes` in the configuration)'

test('a document of more than 1 MB that is named fails, and the others are linted', {timeout}, async () => {
  const cwd = folder({'a.md': large, 'b.md': flawed})
  const {code, out, err} = await run(cwd, ['a.md', 'b.md'])
  expect({code, err}).toEqual({code: 2, err: `a.md: ${words}\n`})
  expect(out).toContain('unordered-timeline')
})

test('one that is found in a folder is said in a line and counted, and changes no status', {timeout}, async () => {
  const cwd = folder({'docs/a.md': large, 'docs/b.md': clean, 'docs/huge.md': ''})
  truncateSync(join(cwd, 'docs/huge.md'), 11 * 1024 ** 2)
  const {code, out, err} = await run(cwd, ['docs'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain(`docs/a.md: not read: ${words}\n`)
  expect(out).toContain('docs/huge.md: not read: is larger than 10 MB\n')
  expect(out).toMatch(/^1 postmortem: .*; 2 files too large to be read; no findings$/m)
  expect((await run(cwd, ['--format', 'json', 'docs'])).err).toContain(`docs/a.md: not read: ${words}\n`)
})

test('configuration says how large a document may be', {timeout}, async () => {
  const cwd = folder({
    '.postmortemlintrc.yaml': 'maxBytes: 100\noverrides:\n  - files: large/**\n    maxBytes: 1000000\n',
    'large/a.md': flawed,
    'b.md': flawed
  })
  expect((await run(cwd, ['large/a.md'])).out).toContain('unordered-timeline')
  expect((await run(cwd, ['b.md'])).err).toBe('b.md: its text is larger than 100 bytes (`maxBytes` in the configuration)\n')
})

test('the bytes of pictures in `data:` URIs do not count, and findings keep their places', {timeout}, async () => {
  const picture = `![graph](data:image/png;base64,${'iVBORw0KGgo+/1'.repeat(150_000)}=)`
  const cwd = folder({'a.md': flawed.replace('## Timeline', `${picture}\n\n## Timeline`)})
  const {code, out, err} = await run(cwd, ['a.md'])
  expect({code, err}).toEqual({code: 1, err: ''})
  expect(out).toMatch(/^a\.md:17:3 error unordered-timeline/m)
})

test('in an editor it is said as a diagnostic', () => {
  const failures: string[] = []
  const reader = createReader({folders: [], onFailure: (path) => failures.push(path)})
  const document = TextDocument.create('untitled:postmortem.md', 'markdown', 1, large)
  expect(diagnosticsOf(reader.read(document))).toMatchObject([{message: `This document could not be linted: ${words}`}])
  expect(failures).toHaveLength(1)
})

const sentences: Readonly<Record<string, string>> = {
  de: 'Um 14:02 Uhr UTC fiel der Dienst aus, weil ein Zertifikat abgelaufen war, und 1.200 Kunden sahen 47 Minuten lang Fehler. ',
  fr: 'À 14 h 02 UTC le service est tombé en panne parce qu’un certificat avait expiré, et des clients ont vu des erreurs pendant 47 minutes. ',
  ja: '14時02分(UTC)に証明書の期限が切れたためサービスが停止し、顧客が47分間エラーを見ました。',
  zh: '14:02(UTC)证书过期导致服务停止响应，客户在47分钟内看到错误。',
  UTC: 'UTC ',
  heading: '# word '
}

test.each(Object.entries(sentences))('nearly 1 MB of one paragraph, %s, is read in seconds', {timeout}, async (_, text) => {
  const cwd = folder({'a.md': text.repeat(Math.floor(990_000 / Buffer.byteLength(text)))})
  const start = process.cpuUsage()
  expect((await run(cwd, ['--all', '--fail-on', 'never', 'a.md'])).code).not.toBe(1)
  const {user, system} = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(10)
})
