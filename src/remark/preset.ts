import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import {rules} from '../../rules/index.ts'
import {postmortemSyntax} from '../markdown/syntax.ts'
import {toPlugin} from '../rule/plugin.ts'
import {configurationFiles} from './configuration-files.ts'

/**
 * The preset for remark: the syntax, the configuration files of each document, every rule at the level that these give it, and
 * last, since it filters what the others said, the comments of remark-lint.
 */
export const preset: Preset = {
  plugins: [postmortemSyntax, configurationFiles, ...rules.map(toPlugin), remarkLint]
}
