import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {ReadSettings} from '../incident/model.ts'
import {incidentOf} from '../incident/read.ts'
import type {AnyRule} from './contract.ts'
import {toMessage} from './message.ts'
import {runRule} from './run.ts'
import {type RuleSetting, type RuleSettings, rulesAt, type StatusRules, settle} from './settings.ts'

/** What a plugin takes of the configuration of a file. */
export interface PluginConfig {
  readonly settings: ReadSettings
  readonly rules: RuleSettings
  readonly statusRules: StatusRules
  /** Where it says that the file is ignored. */
  readonly ignoredBy?: string | undefined
}

declare module 'unified' {
  interface Data {
    /** Settings of postmortem-lint for how a document is read. */
    postmortemLint?: ReadSettings
    /** Gives what configuration files say about a file. */
    postmortemLintConfig?: (file: VFile) => PluginConfig
  }
}

/** A rule as a plugin, in the configuration grammar of remark-lint: `[severity, options]`. */
export type RulePlugin = Plugin<[(RuleSetting | 0 | 1 | 2 | boolean | readonly [0 | 1 | 2, object] | null)?], Root>

const plugins = new WeakMap<AnyRule, RulePlugin>()

/**
 * Turns a rule into a remark-lint plugin, always the same one: what sets a rule up anew changes the preset's plugin instead of
 * adding a second. Settings of the reading, and the configuration of each file, come from the processor's data.
 */
export function toPlugin(rule: AnyRule): RulePlugin {
  let plugin = plugins.get(rule)
  if (!plugin) {
    plugin = createPlugin(rule)
    plugins.set(rule, plugin)
  }
  return plugin
}

function createPlugin(rule: AnyRule): RulePlugin {
  return function plugin(setting) {
    const own = toSetting(setting)
    if (own !== undefined && settle(rule, own).level === 'off') return undefined
    const data = this.data()
    return (tree: Root, file: VFile) => {
      const config = data.postmortemLintConfig?.(file)
      if (config?.ignoredBy !== undefined) return
      const incident = incidentOf(tree, file, config?.settings ?? data.postmortemLint ?? plain)
      if (incident.kind.is !== 'postmortem') return
      // What remark's own configuration says of a rule wins.
      const set = own === undefined ? (config ?? {}) : {rules: {[rule.id]: own}}
      const {level, options} = settle(rule, rulesAt(incident.status, [rule], set)[rule.id])
      if (level === 'off') return
      for (const finding of runRule(rule, incident, options, file.path)) file.messages.push(toMessage(rule, finding, level, incident.locator))
    }
  }
}

const plain: ReadSettings = {}

type PluginSetting = Parameters<RulePlugin>[0]

/** remark-lint also takes numbers, booleans and bare options. */
function toSetting(setting: PluginSetting): RuleSetting | undefined {
  if (setting === undefined || setting === null || setting === true) return undefined
  if (setting === false || setting === 0) return 'off'
  if (setting === 1) return 'warning'
  if (setting === 2) return 'error'
  if (typeof setting === 'string') return setting
  const [level, options] = setting
  const named = typeof level === 'number' ? (['off', 'warning', 'error'] as const)[level] : level
  return [named, {...options}]
}
