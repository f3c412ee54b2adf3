import type {Incident} from '../incident/model.ts'
import type {AnyRule, Level} from './contract.ts'

/** Setting of one rule: off, a level, or a level with options. */
export type RuleSetting = Level | 'warn' | readonly [Level | 'warn', Readonly<Record<string, unknown>>]

/** Settings of rules by their id; rules that are not named keep their own level. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings of rules for documents of one status. */
export type StatusRules = Readonly<Partial<Record<Incident['status'], RuleSettings>>>

/** Gives the level and options that a setting means; options are laid over the rule's defaults. */
export function settle(rule: AnyRule, setting: RuleSetting | undefined): {level: Level; options: object} {
  const [level, options] = typeof setting === 'object' ? setting : [setting ?? rule.level, {}]
  return {level: level === 'warn' ? 'warning' : level, options: {...rule.options, ...options}}
}

/**
 * Gives the settings that hold for a document of a status. What is set for the status itself holds as it is; beside that a draft
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
