import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, onTestFinished, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {preset} from '../../src/remark/preset.ts'
import {folder} from '../folder.ts'
import {connect} from '../lsp/client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = join(root, 'bundle/postmortem-lint.js')

/** Gives postmortems of the benchmark. */
function generated(): ReadonlyArray<[name: string, text: string]> {
  const make = `import {postmortem} from ${JSON.stringify(String(new URL('../../bench/postmortems.mjs', import.meta.url)))}
    const all = Array.from({length: 40}, (_, number) => postmortem(number)).map(({name, text}) => [name, text])
    process.stdout.write(JSON.stringify(all))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', make], {encoding: 'utf8'}))
}

/** All documents of fixtures/ and bench/, and some of those that the benchmark makes. */
const documents: ReadonlyArray<readonly [name: string, text: string]> = [
  ...['fixtures', 'bench'].flatMap((name) =>
    readdirSync(join(root, name), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .sort()
      .map((path): [string, string] => [`${name}-${path.replaceAll('/', '-')}`, readFileSync(join(root, name, path), 'utf8')])
  ),
  ...generated()
]

/** A finding, as every surface tells it: its place, its rule and its first line. */
type Finding = string

const finding = (line: number | undefined, column: number | undefined, rule: string | undefined, reason: string): Finding =>
  `${line}:${column} ${rule}: ${reason.split('\n')[0]}`

/** Under remark, comments are remark-lint's: it knows neither unused ones nor those at the end of a line. */
const hasComments = (text: string): boolean => /<!--\s*(?:lint|postmortem-lint)\b/.test(text)

interface Reported {
  readonly path: string
  readonly messages: ReadonlyArray<{readonly line?: number; readonly column?: number; readonly ruleId: string; readonly reason: string}>
}

/** What the command line of the bundle finds in each document that it reads. */
function byCommandLine(cwd: string): ReadonlyMap<string, readonly Finding[]> {
  const out = execFileSync(process.execPath, [bundle, '--format', 'json', '--fail-on', 'never', '.'], {cwd, encoding: 'utf8', maxBuffer: 2 ** 27})
  const reported: readonly Reported[] = JSON.parse(out)
  return new Map(reported.map(({path, messages}) => [path, messages.map(({line, column, ruleId, reason}) => finding(line, column, ruleId, reason)).sort()]))
}

const remark = unified().use(remarkParse).use(preset).freeze()

test('command line, library, preset and language server find the same in every document', {timeout: 300_000}, async () => {
  const cwd = folder(Object.fromEntries(documents))
  const expected = byCommandLine(cwd)
  expect(expected.size).toBeGreaterThan(150)
  expect([...expected.values()].flat().length).toBeGreaterThan(200)
  const {open, server} = await connect(cwd, [bundle, 'lsp', '--stdio'])
  onTestFinished(() => void server.kill())
  for (const [name, text] of documents) {
    const own = expected.get(name)
    // Passed over or refused, which each surface says in its own way.
    if (!own) continue
    const {messages} = lint(text, {path: name})
    expect({name, found: messages.map(({line, column, ruleId, reason}) => finding(line, column, ruleId, reason)).sort()}).toEqual({name, found: own})
    const {diagnostics} = await open(name, text)
    const shown = diagnostics
      .map(({range: {start}, code, message}) =>
        finding(start.line + 1, start.character + 1, String(code), typeof message === 'string' ? message : message.value)
      )
      .sort()
    expect({name, found: shown}).toEqual({name, found: own})
    if (hasComments(text)) continue
    const file = new VFile({path: join(cwd, name), value: text})
    await remark.run(remark.parse(file), file)
    expect({name, found: file.messages.map(({line, column, ruleId, reason}) => finding(line, column, ruleId, reason)).sort()}).toEqual({name, found: own})
  }
})
