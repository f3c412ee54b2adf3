import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {TextEdit} from 'vscode-languageserver'
import {clean, flawed, folder, readme} from '../folder.ts'
import {applied, type Client, connect, editsOf, quit, wordsAt} from './client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const server = fileURLToPath(new URL('remark-server.mjs', import.meta.url))
const page = readFileSync(`${root}README.md`, 'utf8')

/** A folder with the package installed and the configuration that the README shows. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const [, name = '', rc = ''] = /`(\.remarkrc[.a-z]*)`[^`]*```\w+\n([\s\S]*?)```/.exec(page) ?? []
  const cwd = folder({[name]: rc, ...files})
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(root, join(cwd, 'node_modules/postmortem-lint'))
  return cwd
}

/** Starts the remark language server as VS Code does; `answer` is what it is told when it asks for its settings. */
async function remark(cwd: string, answer: unknown = [{requireConfig: false}]): Promise<Client> {
  return connect(cwd, [server, '--stdio'], {capabilities: {workspace: {configuration: true}}, answers: {'workspace/configuration': answer}})
}

// Programs are started, on a machine that may be busy.
describe('the preset in the remark language server', {timeout: 30_000}, () => {
  test('reports with range, level, page and quick fixes, and is still when all is mended', async () => {
    const client = await remark(project())
    const text = flawed.replace('On 12 March', '🕐\tThe outage lasted 31 minutes. On 12 March').replace('* 14:10', '* 🚨\t14:10')
    const {uri, diagnostics} = await client.open('docs/outage.md', text)
    expect(diagnostics.map(({range, severity, code, source}) => [wordsAt(text, range), severity, code, source])).toEqual([
      ['31 minutes', 1, 'duration-mismatch', 'remark-lint'],
      ['14:49', 1, 'unordered-timeline', 'remark-lint']
    ])
    expect(diagnostics[0]).toMatchObject({
      message: expect.stringContaining('Unexpected duration `31 minutes`, expected `47 minutes` as in `14:02 to 14:49 UTC` on line 5'),
      codeDescription: {href: expect.stringMatching(/^https:.*#duration-mismatch$/)}
    })
    const actions = await client.actions(uri, diagnostics[0]?.range ?? {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, diagnostics)
    expect(actions.map(({title}) => title)).toEqual(['Replace `31 minutes` with `47 minutes`'])
    const [action] = actions
    const mended = applied(text, action ? editsOf(action) : []).replace('14:52', '14:10')
    expect((await client.change(uri, [{text: mended}])).diagnostics).toEqual([])
    await quit(client)
  })

  test('says nothing of a README, whatever the folders above are called', async () => {
    const cwd = project({'postmortem-lint/docs/deploys.md': ''})
    const client = await remark(cwd)
    expect((await client.open('README.md', readme)).diagnostics).toEqual([])
    const deploys = '# Deploys\n\n## Summary\n\nHow to deploy.\n\n## Timeline\n\n## Root cause\n'
    const inside = await connect(`${cwd}/postmortem-lint`, [server, '--stdio'])
    expect((await inside.open('docs/deploys.md', deploys)).diagnostics).toEqual([])
    expect((await inside.open('docs/postmortem.md', flawed)).diagnostics).toHaveLength(1)
    await quit(client)
    await quit(inside)
  })

  test('is silenced by the comments of remark-lint', async () => {
    const client = await remark(project())
    const {diagnostics} = await client.open('a.md', flawed.replace('* 14:02', '<!--lint disable unordered-timeline-->\n\n* 14:02'))
    expect(diagnostics).toEqual([])
    await quit(client)
  })

  test('formats as remark does, tables and front matter included', async () => {
    const client = await remark(project())
    const text = `---\ndate: 2024-03-12\n---\n\n${clean}\n| a | b |\n|-|-|\n| 1 | 2 |\n`
    const {uri} = await client.open('a.md', text)
    const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {textDocument: {uri}, options: {}})
    const formatted = applied(text, edits)
    expect(formatted).toContain('---\ndate: 2024-03-12\n---\n')
    expect(formatted).toContain('| a | b |\n| - | - |\n')
    await quit(client)
  })
})
