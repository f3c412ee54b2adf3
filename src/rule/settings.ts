import type {Incident} from '../incident/model.ts'
import type {AnyRule, Level} from './contract.ts'

/** Setting of one rule: off, a level, or a level with options. */
export type RuleSetting = Level | 'warn' | readonly [Level | 'warn', Readonly<Record<string, unknown>>]

/** Settings of rules by their id; other rules keep their default level. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings of rules for documents of one status. */
export type StatusRules = Readonly<Partial<Record<Incident['status'], RuleSettings>>>

/** Gives the level and options of a setting; its options override the defaults of the rule. */
export function settle(rule: AnyRule, setting: RuleSetting | undefined): {level: Level; options: object} {
  const [level, options] = typeof setting === 'object' ? setting : [setting ?? rule.level, {}]
  return {level: level === 'warn' ? 'warning' : level, options: {...rule.options, ...options}}
}

/**
 * Gives the settings for a document of a status. Settings for that status apply unchanged; for other rules, a draft
 * has warnings and no errors.
 */
export function rulesAt(
  status: Incident['status'],
  list: readonly AnyRule[],
  {rules = {}, statusRules = {}}: {readonly rules?: RuleSettings | undefined; readonly statusRules?: StatusRules | undefined}
): RuleSettings {
  const own = statusRules[status] ?? {}
  if (status !== 'draft') return {...rules, ...own}
  const lowered = list.flatMap((rule): Array<[string, RuleSetting]> => {
    const {level, options} = settle(rule, rules[rule.id])
    return level === 'error' ? [[rule.id, ['warning', {...options}]]] : []
  })
  return {...rules, ...Object.fromEntries(lowered), ...own}
}
