import type {Options} from 'yargs'
import {scripts} from './completion-scripts.ts'
import type {Io, Status} from './io.ts'
import {commonOptions} from './options.ts'

/** The parts of a command that completion needs. */
interface Completed {
  readonly name: string
  readonly options: Readonly<Record<string, Options>>
  readonly words?: () => Promise<readonly string[]>
}

/** The words written so far, and all commands. */
interface Written {
  readonly words: readonly string[]
  readonly commands: readonly Completed[]
}

/** Prints the script for a shell, or the possible next words. */
export async function completionCommand(shell: keyof typeof scripts | 'words', {words, commands}: Written, io: Io): Promise<Status> {
  const text = shell === 'words' ? (await completionsOf(words, commands)).map((word) => `${word}\n`) : [scripts[shell]]
  io.stdout.write(text.join(''))
  return 0
}

/** Gives the words that can replace the last one, if they are known. */
export async function completionsOf(words: readonly string[], commands: readonly Completed[]): Promise<readonly string[]> {
  const current = words.at(-1) ?? ''
  const all = await candidates(words.slice(0, -1), current.startsWith('-'), commands)
  return all.filter((word) => word.startsWith(current))
}

async function candidates(before: readonly string[], isOption: boolean, commands: readonly Completed[]): Promise<readonly string[]> {
  const command = commands.find(({name}) => before.includes(name))
  const options: Completed['options'] = {...commonOptions, ...(command ?? commands[0])?.options}
  const last = before.at(-1) ?? ''
  const option = options[last.replace(/^--/, '')]
  if (last.startsWith('--') && option && option.type !== 'boolean') return option.choices?.map(String) ?? []
  if (isOption) return [...Object.keys(options), 'help', ...(command ? [] : ['version'])].map((name) => `--${name}`)
  if (!command) return before.length === 0 ? commands.map(({name}) => name) : []
  return last === command.name ? ((await command.words?.()) ?? []) : []
}
