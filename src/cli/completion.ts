import type {Options} from 'yargs'
import {rules} from '../../rules/index.ts'
import {commandOptions} from './commands.ts'
import {scripts, shells} from './completion-scripts.ts'
import type {Io, Status} from './io.ts'
import {commonOptions} from './options.ts'

/** Writes the script for a shell, or the words that may stand next. */
export function completionCommand(shell: keyof typeof scripts | 'words', words: readonly string[], io: Io): Status {
  const text = shell === 'words' ? completionsOf(words).map((word) => `${word}\n`) : [scripts[shell]]
  io.stdout.write(text.join(''))
  return 0
}

type Table = Readonly<Record<string, Options>>

/** Gives the words that may stand in place of the last one, after those before it; none where only a person knows. */
export function completionsOf(words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  return candidates(before, current.startsWith('-')).filter((word) => word.startsWith(current))
}

function candidates(before: readonly string[], isOption: boolean): readonly string[] {
  const command = before.find((word) => Object.hasOwn(commandOptions, word))
  const options: Table = {...commonOptions, ...commandOptions[command ?? 'lint']}
  const option = options[before.at(-1)?.replace(/^--/, '') ?? '']
  if (before.at(-1)?.startsWith('--') && option && option.type !== 'boolean') return option.choices?.map(String) ?? []
  if (isOption) return [...Object.keys(options), 'help', ...(command === undefined ? ['version'] : [])].map((name) => `--${name}`)
  if (command === undefined) return before.length === 0 ? Object.keys(commandOptions) : []
  return before.at(-1) === command ? (argumentsOf[command] ?? []) : []
}

const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  explain: rules.map(({id}) => id),
  baseline: ['update', 'prune', 'check'],
  completion: shells
}
