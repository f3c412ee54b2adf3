export {rules} from '../rules/index.ts'
export {ConfigError, type Mistake} from './config/config-error.ts'
export {type ConfigureOptions, loadConfig} from './config/configure.ts'
export type {DocumentConfig} from './config/document-config.ts'
export type * from './incident/model.ts'
export {incidentOf} from './incident/read.ts'
export type {MilestoneKind, SectionKey} from './language/language.ts'
export {type ClaimFact, type Facts, factsOf} from './lint/facts.ts'
export {type FixResult, fix} from './lint/fix.ts'
export {createProcessor, type LintOptions, type LintResult, lint} from './lint/processor.ts'
export {postmortemSyntax} from './markdown/syntax.ts'
export {preset as default} from './remark/preset.ts'
export {
  type AnyRule,
  defineRule,
  type Evidence,
  type Example,
  type Finding,
  type Level,
  type LintMessage,
  quote,
  type Rule,
  RuleCrash,
  type RulePlugin,
  toPlugin
} from './rule/contract.ts'
export type {RuleSetting, RuleSettings, StatusRules} from './rule/settings.ts'
