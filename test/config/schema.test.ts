import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {toJsonSchema} from '@valibot/to-json-schema'
import {expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {rules} from '../../rules/index.ts'
import {profiles} from '../../src/config/profiles.ts'
import {configSchema, reading} from '../../src/config/schema.ts'
import {homepage} from '../../src/rule/message.ts'
import {clean, folder, run} from '../folder.ts'
import {cases} from './mistakes.ts'
import {reference} from './reference.ts'
import {isValid} from './validate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const committed: unknown = JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'))

/** The JSON Schema of a configuration file; checks that need code are left to the program. */
function schemaFile(): string {
  const schema = toJsonSchema(configSchema, {errorMode: 'ignore', definitions: {...reading}})
  const id = `${homepage.replace('//github.com', '//raw.githubusercontent.com')}/main/schema.json`
  const about = {title: 'Configuration of postmortem-lint', description: `${homepage}/blob/main/docs/configuration.md`}
  // What only the reference shows is no keyword.
  const drop = (key: string, value: unknown): unknown => (key === 'fallback' || key === 'example' ? undefined : value)
  return `${JSON.stringify({$schema: schema.$schema, $id: id, ...about, ...schema}, drop, 2)}\n`
}

test('schema.json and docs/configuration.md are made from the schema', async () => {
  await expect(schemaFile()).toMatchFileSnapshot('../../schema.json')
  await expect(reference()).toMatchFileSnapshot('../../docs/configuration.md')
})

test('schema.json knows every rule with its levels', () => {
  const {$defs} = JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'))
  expect($defs.rules.additionalProperties).toBe(false)
  expect(Object.keys($defs.rules.properties).sort()).toEqual(rules.map(({id}) => id).sort())
})

/** The YAML blocks of the reference, which are whole configuration files. */
const blocks = [...reference().matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
const accepted = [...blocks.filter((text) => !text.startsWith('extends: [google-sre, ./')), ...Object.values(profiles), '']

test.each(accepted)('what stands in the reference and the profiles is accepted by both: %s', async (text) => {
  const cwd = folder({'.postmortemlintrc.yaml': text, 'clean.md': clean})
  expect((await run(cwd, ['--print-config', 'clean.md'])).err).toBe('')
  expect(isValid(committed, parseDocument(text).toJS() ?? {})).toBe(true)
})

/** Mistakes that only the program can see: in the syntax, in other files, in the meaning of texts. */
const beyond =
  /[Ss]econd|tab|syntax|alias|section[ ,]|file (?:`|for)|Unexpected circle|time zone|for `language`|milestone `|for `(?:overrides\.)?files`|for `ignore`|ticketPattern|override without|beside `status`|for `sections\.own`|broken\.yaml/

test.each(cases.filter(({messages}) => !messages.some((message) => beyond.test(message))))('schema.json refuses $name', ({text}) => {
  expect(isValid(committed, parseDocument(text).toJS() ?? {})).toBe(false)
})
