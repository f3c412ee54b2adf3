import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {accuracyPart, measureAccuracy} from '../../bench/accuracy/accuracy.ts'
import {rules} from '../../rules/index.ts'
import {incidentOf} from '../../src/incident/read.ts'
import {fix} from '../../src/lint/fix.ts'
import {createProcessor, lint} from '../../src/lint/processor.ts'
import type {AnyRule, Example, Finding} from '../../src/rule/contract.ts'
import {toMessage, urlOf} from '../../src/rule/message.ts'
import {rulesPage} from '../../src/rule/page.ts'
import type {RulePlugin} from '../../src/rule/plugin.ts'
import {runRule} from '../../src/rule/run.ts'

interface RuleFile {
  readonly rule: AnyRule
  readonly default: RulePlugin
}

const folder = fileURLToPath(new URL('../../rules/', import.meta.url))
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort()
// The folder is listed, not the index, so that a new rule is tested before it is registered.
const files: ReadonlyMap<string, RuleFile> = new Map(
  await Promise.all(ids.map(async (id): Promise<[string, RuleFile]> => [id, await import(`../../rules/${id}.ts`)]))
)

/** Examples are short: they are taken for postmortems as they are, and read as of one day. */
const settings = {force: true, now: Date.UTC(2026, 0, 31)}

/** The pass over ignore comments finds what `unused-ignore` reports, since only it knows which were used: its `check` yields nothing. */
const foundElsewhere = 'unused-ignore'

const examples = ids.flatMap((id) => fileOf(id).rule.examples.map((example) => ({id, name: example.name, example})))

function fileOf(id: string): RuleFile {
  const file = files.get(id)
  if (!file) throw new Error(`Expected a file for ${id}`)
  return file
}

function read(markdown: string): ReturnType<typeof incidentOf> {
  const file = new VFile({value: markdown})
  return incidentOf(createProcessor().parse(file), file, settings)
}

function findingsOf(rule: AnyRule, {markdown, options}: Example): readonly Finding[] {
  return runRule(rule, read(markdown), {...rule.options, ...options})
}

function messagesOf(rule: AnyRule, example: Example): readonly VFileMessage[] {
  if (rule.id === foundElsewhere) return lint(example.markdown, {settings}).messages.filter((message) => message.ruleId === rule.id)
  const incident = read(example.markdown)
  return findingsOf(rule, example).map((finding) => toMessage(rule, finding, 'warning', incident.locator))
}

function spanOf({place}: VFileMessage): {readonly start: number; readonly end: number; readonly text: string} {
  if (!place || !('start' in place)) throw new Error('Expected a place with a start and an end')
  const {start, end} = place
  return {start: start.offset ?? -1, end: end.offset ?? -1, text: `${start.line}:${start.column}-${end.line}:${end.column}`}
}

/** Fixes an example with its rule alone. */
function fixExample({id}: AnyRule, {markdown, options}: Example): string {
  const others = Object.fromEntries(ids.filter((other) => other !== id).map((other) => [other, 'off' as const]))
  return fix(markdown, {settings, rules: {...others, [id]: ['warning', {...options}]}}).text
}

/** Leaves what markup and line ends do not change. */
function plain(text: string): string {
  return text
    .replace(/[*_`\\|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Gives what a message quotes from the document: the backticked words before "expected". */
function quotesOf({reason}: VFileMessage): readonly string[] {
  // The key of a section that is missing stands nowhere in the document.
  const [said = ''] = reason.replace(/^Missing section `[^`]+`/, '').split(', expected ')
  return [...said.matchAll(/``\s(.+?)\s``|`([^`]+)`/g)].map((match) => (match[1] ?? match[2] ?? '').replace(/…$/, ''))
}

describe('every rule', () => {
  test.each(ids)('%s is complete', (id) => {
    const {rule} = fileOf(id)
    expect(rule.id).toBe(id)
    expect(rule.description).toMatch(/^["A-Z].*[^.]\.$/)
    expect(rule.rationale).toMatch(/\.$/)
    expect(rule.limits).toMatch(/\.$/)
    expect(rule.examples.some((example) => (example.findings ?? []).length === 0)).toBe(true)
    expect(rule.examples.some((example) => (example.findings ?? []).length > 0)).toBe(true)
    if (rule.fix === 'safe') expect(rule.examples.some((example) => example.fixed !== undefined)).toBe(true)
  })
})

describe('every example', () => {
  test.each(examples)('$id: $name', ({id, example}) => {
    const messages = messagesOf(fileOf(id).rule, example)
    expect(messages.map((message) => `${spanOf(message).text}: ${message.reason}`)).toEqual(example.findings ?? [])
  })

  test.each(examples)('$id, as a plugin of remark: $name', async ({id, example}) => {
    const {rule, default: plugin} = fileOf(id)
    const processor = createProcessor(settings).use(plugin, ['warning', {...example.options}])
    const file = new VFile({value: example.markdown})
    await processor.run(processor.parse(file), file)
    const expected = id === foundElsewhere ? [] : messagesOf(rule, example)
    expect(file.messages.map((message) => ({...message}))).toEqual(expected.map((message) => ({...message})))
  })

  test.each(examples)('$id, fixed: $name', ({id, example}) => {
    const {rule} = fileOf(id)
    const fixed = fixExample(rule, example)
    expect(fixed).toBe(example.fixed ?? example.markdown)
    if (example.fixed !== undefined) expect(findingsOf(rule, {...example, markdown: fixed})).toEqual([])
    if (rule.fix !== 'safe') expect(example.fixed).toBeUndefined()
  })
})

describe('every message', () => {
  test.each(examples)('$id: $name', ({id, example}) => {
    const {rule} = fileOf(id)
    const {markdown} = example
    for (const message of messagesOf(rule, example)) {
      const {start, end} = spanOf(message)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(markdown.length)
      expect(end - start).toBeLessThan(markdown.length)
      expect(message.reason).toMatch(/^(?:Unexpected|Missing) .+, expected .+[^.]$/)
      expect(message.reason).not.toContain('undefined')
      for (const words of quotesOf(message)) expect(plain(markdown)).toContain(plain(words))
      if (message.expected) expect(message.actual).toBe(markdown.slice(start, end))
      if (rule.fix === 'suggested') expect(message.expected?.length).toBeGreaterThan(0)
      expect(message).toMatchObject({ruleId: id, source: 'remark-lint', url: urlOf(id), note: rule.rationale})
    }
  })
})

describe('generated files', () => {
  test('rules/index.ts lists every file', async () => {
    const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const imports = ids.map((id) => `import {rule as ${nameOf(id)}} from './${id}.ts'`)
    const list = ids.map((id) => `  ${nameOf(id)}`).join(',\n')
    const head = ['// Generated from the files of this folder; `npm test -- -u` rewrites it.', "import type {AnyRule} from '../src/rule/contract.ts'"]
    const index = [...head, ...imports, '', '/** All rules, by id. */', 'export const rules: readonly AnyRule[] = [', list, ']', ''].join('\n')
    await expect(index).toMatchFileSnapshot(`${folder}index.ts`)
    expect(rules.map((rule) => rule.id)).toEqual(ids)
  })

  test('rules/README.md describes every rule and says how accurate they are', {timeout: 60_000}, async () => {
    const list = ids.map((id) => fileOf(id).rule)
    await expect(rulesPage(list, accuracyPart(measureAccuracy()))).toMatchFileSnapshot(`${folder}README.md`)
  })
})
