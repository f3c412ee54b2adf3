import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import {rules} from '../rules/index.ts'
import {toPlugin} from './rule.ts'
import {postmortemSyntax} from './syntax.ts'

/**
 * The preset for remark: the syntax, every rule at its level, and last, since it filters what the others said, the comments
 * of remark-lint.
 */
export const preset: Preset = {
  plugins: [postmortemSyntax, ...rules.map((rule): [ReturnType<typeof toPlugin>, typeof rule.level] => [toPlugin(rule), rule.level]), remarkLint]
}
