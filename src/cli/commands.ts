import type {Options} from 'yargs'
import * as tables from './options.ts'

type Table = Readonly<Record<string, Options>>

/** Commands with their own options, beside those of every command. */
export const commandOptions: Readonly<Record<string, Table>> = {
  lint: {...tables.inputOptions, ...tables.lintOptions, ...tables.scaleOptions},
  inspect: {...tables.inputOptions, ...tables.inspectOptions, ...tables.dataOptions},
  baseline: {...tables.configOptions, all: tables.inputOptions.all, ...tables.baselineOptions},
  init: tables.initOptions,
  new: tables.newOptions,
  explain: {},
  'merge-reports': tables.mergeOptions,
  rules: tables.dataOptions,
  lsp: {...tables.configOptions, ...tables.lspOptions},
  completion: {}
}

const allOptions: Table = Object.assign({}, tables.commonOptions, ...Object.values(commandOptions))

/** Gives the option that a word is, without its dashes and value; undefined for another word. */
function optionIn(word: string): string | undefined {
  return /^--(?:no-)?([^=]+)/.exec(word)?.[1]
}

/** Finds the command among words, which may stand behind options; undefined where none is named. */
export function commandIn(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-') || word === '-') return Object.hasOwn(commandOptions, word) ? word : undefined
    const type = allOptions[optionIn(word) ?? '']
    // A value stands behind it.
    if (type && type.type !== 'boolean' && !word.includes('=') && !word.startsWith('--no-')) at++
  }
  return undefined
}

/** Puts the command before the options that stand before it: yargs would take it for the value of the first. */
export function commandFirst(words: readonly string[]): readonly string[] {
  const command = commandIn(words)
  const at = command === undefined ? 0 : words.indexOf(command)
  return command === undefined || at === 0 ? words : [command, ...words.slice(0, at), ...words.slice(at + 1)]
}

/** Finds an option that is on or off and was given another value, as in `--fix=maybe`. */
export function switchWithValue(words: readonly string[]): string | undefined {
  const found = words.find((word) => {
    const option = optionIn(word)
    const isSwitch = option === 'help' || option === 'version' || allOptions[option ?? '']?.type === 'boolean'
    return isSwitch && word.includes('=') && !/=(?:true|false)$/.test(word)
  })
  return found === undefined ? undefined : optionIn(found)
}

/** Names the options of a command. */
export function optionNamesOf(command: string): readonly string[] {
  return [...Object.keys(tables.commonOptions), ...Object.keys(commandOptions[command] ?? {})]
}

/** Names the commands that have an option. */
export function commandsWith(option: string): readonly string[] {
  return Object.keys(commandOptions).filter((command) => Object.hasOwn(commandOptions[command] ?? {}, option))
}
