import * as v from 'valibot'
import {rules} from '../../rules/index.ts'
import {defaultTolerance} from '../incident/consistency/tolerance.ts'
import {sectionKeys} from '../language/language.ts'
import type {AnyRule} from '../rule/contract.ts'
import {oneOfNames} from './words.ts'

/** A number of minutes, or a share, that cannot be negative. */
export const notNegative = v.pipe(v.number('a number from 0'), v.finite('a number from 0'), v.minValue(0, 'a number from 0'))

const sectionPattern = /^[a-z][a-z0-9-]{0,39}$/

/** Key of a section of a team's own. */
export const ownSection = v.pipe(
  v.string('a key such as `customer-messages`'),
  v.regex(sectionPattern, 'a key of small letters, digits and `-`, such as `customer-messages`')
)

/** Key of a section; which of a team's own there are is known only when all files are read. */
export const sectionKey = v.union([v.picklist(sectionKeys), ownSection], ({input}) => oneOfNames(sectionKeys, input))

/** How far statements may be from the truth. */
export const tolerance = mapping({
  exactMinutes: described(notNegative, 'Minutes by which exact statements ("65 minutes") may differ.'),
  hedgedMinutes: described(notNegative, 'Minutes by which hedged statements ("about 40 minutes") may differ.'),
  hourMinutes: described(notNegative, 'Minutes by which whole and hedged hours may differ.'),
  halfHourMinutes: described(notNegative, 'Minutes by which half and decimal hours may differ.'),
  dayMinutes: described(notNegative, 'Minutes by which days may differ.'),
  share: described(v.pipe(notNegative, v.maxValue(1, 'a number from 0 to 1')), 'Share of the value (0.1 is 10 %) by which all but exact minutes may differ.')
})

const levels = ['off', 'warn', 'warning', 'error'] as const

/** Level of a rule. */
const level = v.picklist(levels, ({input}) => oneOfNames(levels, input))

/** Levels and options of all rules, by id. */
export const ruleSettings = v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(settingOf(rule))])), ({input, expected}) =>
  expected === 'never'
    ? oneOfNames(
        rules.map(({id}) => id),
        input,
        'rules that `postmortem-lint rules` lists'
      )
    : 'rules with their levels, as in `blame: off`'
)

function settingOf(rule: AnyRule) {
  const options = v.strictObject(
    Object.fromEntries(Object.entries(rule.options).map(([name, value]) => [name, v.optional(optionOf(value, rule.values?.[name]))])),
    ({input, expected}) => (expected === 'never' ? optionNames(rule, input) : 'options by their name')
  )
  const setting = v.union([level, v.strictTuple([level, options], 'a level and options alone, as in `[warning, {…}]`')], ({input}) =>
    typeof input === 'object' && input !== null ? 'a level, or a list of a level and options' : `${oneOfNames(levels, input)}`
  )
  return described(setting, `${rule.description} Default: \`${rule.level}\`.`)
}

function optionNames(rule: AnyRule, input: unknown): string {
  const names = Object.keys(rule.options)
  return names.length === 0 ? `none: \`${rule.id}\` has no options` : oneOfNames(names, input)
}

/** Makes the schema of an option from its default and what its items may be. */
function optionOf(value: unknown, values: readonly string[] | undefined): v.GenericSchema {
  if (value === defaultTolerance) return tolerance
  if (typeof value === 'number') return notNegative
  if (typeof value === 'boolean') return v.boolean('`true` or `false`')
  if (!Array.isArray(value)) return values ? v.picklist(values, ({input}) => oneOfNames(values, input)) : v.string('text')
  const item = values === sectionKeys ? sectionKey : values ? v.picklist(values, ({input}) => oneOfNames(values, input)) : v.string('text')
  return v.array(item, 'a list')
}

/** Makes the schema of a mapping in which every key may be left out. */
export function mapping<Entries extends Record<string, v.GenericSchema>>(entries: Entries, what = 'keys with values') {
  const names = Object.keys(entries).filter((name) => !name.startsWith('$'))
  const optional = optionalEntries(entries)
  return v.strictObject(optional, ({input, expected}) => (expected === 'never' ? oneOfNames(names, input) : `${what}: ${oneOfNames(names, undefined)}`))
}

type OptionalEntries<Entries extends Record<string, v.GenericSchema>> = {[Key in keyof Entries]: v.OptionalSchema<Entries[Key], undefined>}

function optionalEntries<Entries extends Record<string, v.GenericSchema>>(entries: Entries): OptionalEntries<Entries> {
  return v.partial(v.object(entries)).entries
}

/** Adds what a key is for, for the schema file and the reference. */
export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description))
}
