import {rules as allRules} from '../../rules/index.ts'
import {defaultTolerance, type Tolerance} from '../incident/consistency/tolerance.ts'
import type {ReadSettings} from '../incident/model.ts'
import {sectionKeys} from '../language/language.ts'
import type {Level} from '../rule/contract.ts'
import type {RuleSetting, RuleSettings, StatusRules} from '../rule/settings.ts'
import type {Config, Override} from './schema.ts'

/** A part of a configuration that applies to a document: a file's own keys, or one of its overrides. */
export type ConfigPart = Omit<Config, 'overrides'> | Override

/** What the parts that apply to a document come to; later parts win. */
export interface Merged {
  readonly settings: ReadSettings
  readonly rules: RuleSettings
  readonly statusRules: StatusRules
}

/** Lays parts over each other. */
export function mergeParts(parts: readonly ConfigPart[]): Merged {
  const general = parts.filter((part) => statusOf(part) === undefined)
  const demands: Demands = {
    required: last(general, ({sections}) => sections?.required),
    order: last(general, ({sections}) => sections?.order),
    tolerance: Object.assign({}, ...general.map(({tolerance}) => tolerance ?? {}))
  }
  const base = settingsOf(general, demands)
  const statuses = ['draft', 'review', 'final'] as const
  const statusRules: StatusRules = Object.fromEntries(
    statuses.flatMap((status) => {
      const own = parts.filter((part) => statusOf(part) === undefined || statusOf(part) === status)
      // A rule is set for the status when the last part that names it is.
      const entries = settingsOf(own, demands).filter(([id]) => statusOf(own.findLast(({rules}) => rules?.[id] !== undefined) ?? {}) === status)
      return entries.length === 0 ? [] : [[status, Object.fromEntries(entries)]]
    })
  )
  return {settings: readSettings(general), rules: Object.fromEntries(base), statusRules}
}

function statusOf(part: ConfigPart): Override['status'] {
  return 'status' in part ? part.status : undefined
}

function last<Value>(parts: readonly ConfigPart[], pick: (part: ConfigPart) => Value | undefined): Value | undefined {
  return parts.map(pick).findLast((value) => value !== undefined)
}

/** What keys beside `rules` ask of the options of rules. */
interface Demands {
  readonly required: readonly string[] | undefined
  readonly order: readonly string[] | undefined
  readonly tolerance: Partial<Tolerance>
}

interface Own {
  readonly level: Level | undefined
  readonly options: Readonly<Record<string, unknown>>
}

/** Gives the settings of all rules that some part sets. */
function settingsOf(parts: readonly ConfigPart[], demands: Demands): ReadonlyArray<readonly [string, RuleSetting]> {
  return allRules.flatMap((rule): Array<readonly [string, RuleSetting]> => {
    const own = parts.map(({rules}) => rules?.[rule.id]).reduce<Own>(layOver, {level: undefined, options: {}})
    const options = {...demanded(rule.id, demands, own.options), ...own.options}
    if ('tolerance' in rule.options) Object.assign(options, toleranceOption(demands.tolerance, own.options['tolerance']))
    const level = own.level ?? (rule.id === 'unordered-sections' && demands.order ? 'warning' : rule.level)
    if (Object.keys(options).length > 0) return [[rule.id, [level, options]]]
    return own.level === undefined ? [] : [[rule.id, level]]
  })
}

/** A level alone keeps the options that were set before; options are laid over those. */
function layOver(before: Own, setting: NonNullable<Config['rules']>[string] | undefined): Own {
  if (setting === undefined) return before
  const [level, options] = typeof setting === 'string' ? [setting, {}] : setting
  return {level: level === 'warn' ? 'warning' : level, options: {...before.options, ...options}}
}

function demanded(id: string, {required, order}: Demands, own: Own['options']): Record<string, unknown> {
  if (id === 'missing-section' && required && !('required' in own)) return {required}
  if (id === 'unordered-sections' && order && !('order' in own)) return {order}
  return {}
}

function toleranceOption(general: Partial<Tolerance>, own: unknown): {readonly tolerance?: Tolerance} {
  const set = {...general, ...(typeof own === 'object' ? own : {})}
  return Object.keys(set).length === 0 ? {} : {tolerance: {...defaultTolerance, ...set}}
}

function readSettings(parts: readonly ConfigPart[]): ReadSettings {
  const aliases = sectionKeys.flatMap((key) => {
    const names = parts.flatMap(({sections}) => list(sections?.aliases?.[key]))
    return names.length === 0 ? [] : [[key, names]]
  })
  const ownKeys = [...new Set(parts.flatMap(({sections}) => Object.keys(sections?.own ?? {})))]
  const own = ownKeys.map((key) => [key, parts.flatMap(({sections}) => list(sections?.own?.[key]))])
  const headings = {...(aliases.length > 0 ? {aliases: Object.fromEntries(aliases)} : {}), ...(own.length > 0 ? {own: Object.fromEntries(own)} : {})}
  const metrics = Object.assign({}, ...parts.map((part) => part.metrics ?? {}))
  const tickets = last(parts, ({ticketPattern}) => ticketPattern)
  const timeZone = last(parts, (part) => part.timeZone)
  const language = last(parts, (part) => part.language)
  const maxBytes = last(parts, (part) => part.maxBytes)
  return {
    ...(timeZone === undefined ? {} : {timeZone}),
    ...(language === undefined ? {} : {language}),
    ...(maxBytes === undefined ? {} : {maxBytes}),
    ...(Object.keys(headings).length === 0 ? {} : {headings}),
    ...(Object.keys(metrics).length === 0 ? {} : {metrics}),
    ...(tickets === undefined ? {} : {ticketPatterns: list(tickets)})
  }
}

/** Gives one or many as many. */
export function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
