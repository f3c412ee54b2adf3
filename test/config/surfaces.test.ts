import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {remark} from 'remark'
import {VFile} from 'vfile'
import {expect, onTestFinished, test} from 'vitest'
import {createConfigure, createLookup} from '../../src/config/config-for.ts'
import preset, {lint, loadConfig, rules} from '../../src/index.ts'
import {toPlugin} from '../../src/rule/plugin.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {connect} from '../lsp/client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const draft = flawed.replace('## Summary', 'Status: draft\n\n## Summary')
const oslo = flawed.replace('## Root cause', '## Why it broke')

/** A repository with a configuration at its root, some in folders, and one that is none. */
const tree: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  '.postmortemlintrc.yaml': `extends: ./shared/team.yaml
ignore: [archive/old.md]
rules: {missing-section: [error, {required: [summary, root-cause, detection]}]}
overrides:
  - {files: archive/**, rules: {unordered-timeline: warn, blame: off}}
  - {status: draft, rules: {missing-section: off}}
`,
  'shared/team.yaml': 'rules: {untracked-action: error, undated-action: [error, {}]}\nticketPattern: OPS-<number>\n',
  'archive/2023.md': flawed.replace('(owner: Ada, due 2024-03-22, [PLAT-210](https://tickets.example/PLAT-210))', '(OPS-1)'),
  'archive/old.md': flawed,
  'flawed.md': flawed,
  'draft.md': draft,
  'oslo/.postmortemlintrc.json': '{"extends": "strict", "timeZone": "Europe/Oslo", "sections": {"aliases": {"root-cause": ["Why it broke"]}}}',
  'oslo/flawed.md': oslo.replaceAll(' UTC', '').replace(' (UTC)', ''),
  'form/package.json': '{"postmortemLint": {"extends": "pagerduty", "files": ["*.md"]}}',
  'form/clean.md': clean,
  'form/notes.md': readme,
  'plain/package.json': '{"name": "plain"}',
  'plain/README.md': readme
}
const documents = Object.keys(tree).filter((path) => path.endsWith('.md'))

/** Findings by path, each as rule, level and words. */
type Findings = Readonly<Record<string, readonly string[]>>

async function fromCommandLine(cwd: string, argv: readonly string[] = []): Promise<Findings> {
  const {out, err} = await run(cwd, ['--format', 'json', ...argv, '.'])
  expect(err).not.toContain('mistake')
  const files: ReadonlyArray<{path: string; messages: ReadonlyArray<{ruleId: string; fatal: boolean; reason: string}>}> = JSON.parse(out)
  return Object.fromEntries(files.map(({path, messages}) => [path, messages.map(({ruleId, fatal, reason}) => `${ruleId} ${fatal} ${reason}`).sort()]))
}

/** Loads what the sources cannot load in the midst of things, as the built package does. */
async function loadReader(cwd: string): Promise<void> {
  await createLookup({cwd}).prepare(join(cwd, 'flawed.md'))
}

async function fromRemark(cwd: string): Promise<Findings> {
  await loadReader(cwd)
  const processor = remark().use(preset).freeze()
  const files = documents.map((path) => new VFile({path, cwd, value: tree[path] ?? ''}))
  await Promise.all(files.map((file) => processor.process(file)))
  return Object.fromEntries(files.map((file) => [file.path, file.messages.map(({ruleId, fatal, reason}) => `${ruleId} ${fatal} ${reason}`).sort()]))
}

async function fromEditor(cwd: string): Promise<Findings> {
  const client = await connect(cwd)
  onTestFinished(() => void client.server.kill())
  const found: Array<[string, readonly string[]]> = []
  for (const path of documents) {
    const {diagnostics} = await client.open(path, tree[path] ?? '')
    found.push([path, diagnostics.map(({code, severity, message}) => `${code} ${severity === 1} ${message}`).sort()])
  }
  return Object.fromEntries(found)
}

function silent(findings: Findings): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0))
}

// A program is started, on a machine that may be busy.
const timeout = 60_000

test('command line, remark and editor find the same in one tree', {timeout}, async () => {
  const cwd = folder(tree)
  const expected = silent(await fromCommandLine(cwd))
  expect(Object.keys(expected).sort()).toEqual(['archive/2023.md', 'draft.md', 'flawed.md', 'form/clean.md', 'form/notes.md', 'oslo/flawed.md'])
  expect(expected['archive/2023.md']?.filter((finding) => finding.includes('unordered-timeline'))).toHaveLength(1)
  expect(expected['archive/2023.md']?.some((finding) => finding.startsWith('unordered-timeline false'))).toBe(true)
  expect(['flawed.md', 'archive/2023.md'].map((path) => expected[path]?.some((finding) => finding.startsWith('untracked-action')))).toEqual([true, false])
  expect(expected['draft.md']?.some((finding) => finding.startsWith('missing-section'))).toBe(false)
  expect(silent(await fromRemark(cwd))).toEqual(expected)
  expect(silent(await fromEditor(cwd))).toEqual(expected)
})

test('the library gives a document’s configuration', async () => {
  const cwd = folder(tree)
  const {messages} = lint(draft, {path: 'draft.md', ...(await loadConfig(join(cwd, 'draft.md'), {cwd}))})
  expect(messages.map(({ruleId, fatal, reason}) => `${ruleId} ${fatal} ${reason}`).sort()).toEqual((await fromCommandLine(cwd))['draft.md'])
  expect((await loadConfig(join(cwd, 'archive/old.md'), {cwd})).ignoredBy).toBe('.postmortemlintrc.yaml')
})

test('documents that are read alike share their settings', async () => {
  const cwd = folder(tree)
  const configure = createConfigure({cwd})
  const settingsOf = async (path: string): Promise<object> => (await configure(join(cwd, path))).settings
  expect(await settingsOf('flawed.md')).toBe(await settingsOf('draft.md'))
  expect(await settingsOf('plain/README.md')).toBe(await settingsOf('flawed.md'))
  expect(await settingsOf('oslo/flawed.md')).not.toBe(await settingsOf('flawed.md'))
})

test('what remark’s own configuration says of a rule wins', async () => {
  const blame = rules.find(({id}) => id === 'unordered-timeline')
  if (!blame) throw new Error('Expected the rule')
  const file = (path: string): VFile => new VFile({path, cwd, value: flawed})
  const cwd = folder({'.postmortemlintrc.yaml': 'rules: {unordered-timeline: off}\n'})
  await loadReader(cwd)
  expect((await remark().use(preset).process(file('flawed.md'))).messages).toEqual([])
  const {messages} = await remark().use(preset).use(toPlugin(blame), 'warn').process(file('flawed.md'))
  expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['unordered-timeline', false]])
})

test('mistakes in configuration are messages in remark and in an editor', {timeout}, async () => {
  const cwd = folder({'.git/HEAD': '', '.postmortemlintrc.yaml': 'rules: {blam: off}\n', 'flawed.md': flawed})
  const words = '.postmortemlintrc.yaml:1:9: Unexpected rule `blam`'
  await loadReader(cwd)
  const {messages} = remark()
    .use(preset)
    .processSync(new VFile({path: 'flawed.md', cwd, value: flawed}))
  expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['configuration', true]])
  expect(messages[0]?.reason).toContain(words)
  const client = await connect(cwd)
  onTestFinished(() => void client.server.kill())
  const {diagnostics} = await client.open('flawed.md', flawed)
  expect(diagnostics.map(({message}) => message)).toEqual([expect.stringContaining(`This document could not be linted: ${words}`)])
})

test('an editor sees configuration that changes', {timeout}, async () => {
  const cwd = folder({'.git/HEAD': '', 'flawed.md': flawed})
  const client = await connect(cwd, undefined, {capabilities: {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}})
  onTestFinished(() => void client.server.kill())
  expect((await client.open('flawed.md', flawed)).diagnostics).toHaveLength(1)
  expect(client.asked).toContain('client/registerCapability')
  const changed = (): Promise<void> => client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
  writeFileSync(join(cwd, '.postmortemlintrc.yaml'), 'rules: {unordered-timeline: off}\n')
  await changed()
  expect((await client.published()).diagnostics).toEqual([])
  writeFileSync(join(cwd, '.postmortemlintrc.yaml'), 'rules: {unordered-timeline: warning}\n')
  await changed()
  expect((await client.published()).diagnostics.map(({severity}) => severity)).toEqual([2])
})

test('the preset of the built package reads configuration in one go too', {timeout}, () => {
  const cwd = folder({'.git/HEAD': '', '.postmortemlintrc.yaml': 'rules: {unordered-timeline: warn}\n', 'flawed.md': flawed})
  const code = `import {remark} from 'remark'
import {VFile} from 'vfile'
import preset from ${JSON.stringify(String(pathToFileURL(join(root, 'dist/src/index.js'))))}
const file = remark().use(preset).processSync(new VFile({path: 'flawed.md', cwd: ${JSON.stringify(cwd)}, value: ${JSON.stringify(flawed)}}))
console.log(JSON.stringify(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])))`
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'})
  expect(stderr.split('\n').filter((line) => !/ExperimentalWarning|--trace-warnings|^$/.test(line))).toEqual([])
  expect(JSON.parse(stdout)).toEqual([['unordered-timeline', false]])
})

/** Tells Node to say which modules it loads. */
const hook = `import {register} from 'node:module'
register('data:text/javascript,' + encodeURIComponent("export async function load(url, context, next) { process._rawDebug('LOADED ' + url); return next(url, context) }"))`

test('what reads configuration is loaded where there is some, and only there', {timeout}, () => {
  const bin = join(root, 'dist/src/cli/bin.js')
  const loaded = (files: Readonly<Record<string, string>>): readonly string[] => {
    const argv = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, bin, 'clean.md']
    const {stderr} = spawnSync(process.execPath, argv, {cwd: folder({'.git/HEAD': '', 'clean.md': clean, ...files}), encoding: 'utf8'})
    return ['valibot', 'config/configurator', 'config/profiles'].filter((name) => stderr.includes(`/${name}`))
  }
  expect(loaded({})).toEqual([])
  expect(loaded({'.postmortemlintrc.yaml': 'rules: {}\n'})).toHaveLength(3)
})
