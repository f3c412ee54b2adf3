import * as v from 'valibot'
import {type Mistake, mistakeLine} from './config-error.ts'
import {type Config, configSchema} from './schema.ts'
import type {KeyPath, Source} from './source.ts'
import {shown} from './words.ts'

/** What a file says: as much of it as is right, and its mistakes. */
export interface Checked {
  readonly config: Config
  readonly mistakes: readonly Mistake[]
}

/** As many times as a file is checked; after so many mistakes a person has enough to do. */
const mostRounds = 50

/** Checks what a file says against the schema. What is wrong is taken out, and the rest checked again, so that all mistakes are found at once. */
export function checkConfig(source: Source): Checked {
  if (source.mistakes.length > 0 || source.value === undefined) return {config: {}, mistakes: source.mistakes}
  const mistakes = new Map<string, Mistake>()
  const value: unknown = structuredClone(source.value)
  for (let round = 0; round < mostRounds; round++) {
    const result = v.safeParse(configSchema, value)
    if (result.success) return {config: result.output, mistakes: [...mistakes.values()]}
    const faults = result.issues.flatMap((issue) => faultsOf(issue, [], source))
    for (const {mistake} of faults) mistakes.set(mistakeLine(mistake), mistake)
    if (!faults.map(({path}) => remove(value, path)).some(Boolean)) break
  }
  return {config: {}, mistakes: [...mistakes.values()]}
}

/** Takes the deepest key of a path out of its mapping; false when there is none. */
function remove(value: unknown, path: KeyPath): boolean {
  const depth = path.findLastIndex((key) => typeof key === 'string')
  const holder = path.slice(0, Math.max(0, depth)).reduce<unknown>((part, key) => (isHolder(part) ? part[key] : undefined), value)
  const key = path[depth]
  return key !== undefined && isHolder(holder) && key in holder && Reflect.deleteProperty(holder, key)
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

type Issue = v.BaseIssue<unknown>

interface Fault {
  readonly mistake: Mistake
  readonly path: KeyPath
}

/** Words an issue; of a choice between forms, the faults in the form that was meant. */
function faultsOf(issue: Issue, outer: KeyPath, source: Source): readonly Fault[] {
  const path = [...outer, ...keysOf(issue)]
  if (issue.type === 'union') {
    const deeper = (issue.issues ?? []).filter((own) => own.path !== undefined || own.kind === 'validation')
    if (deeper.length > 0) return deeper.flatMap((own) => faultsOf(own, path, source))
  }
  const last = issue.path?.at(-1)
  return [{mistake: source.mistakeAt(path, sentenceOf(issue, path), last?.origin === 'key' || issue.expected === 'never' ? 'key' : 'value'), path}]
}

function sentenceOf(issue: Issue, path: KeyPath): string {
  const {message, expected, input, type} = issue
  const key = `\`${String(path.at(-1))}\``
  if (type === 'raw_check') return message
  if (expected === 'never') return `Unexpected key ${key}, expected ${message}`
  if (issue.path?.at(-1)?.origin === 'key' && input === undefined) return `Unexpected missing key ${key}, expected ${message}`
  const name = path.filter((part) => typeof part === 'string').join('.')
  return `Unexpected ${shown(input)}${name === '' ? '' : ` for \`${name}\``}, expected ${message}`
}

function keysOf({path}: Issue): KeyPath {
  return (path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)))
}
