import * as v from 'valibot'
import {quote} from '../rule/contract.ts'
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
  if (typeof source.value !== 'object' || Array.isArray(source.value)) {
    return {config: {}, mistakes: [source.mistakeAt([], `Unexpected ${shown(source.value)}, expected keys with values, as in \`extends: strict\``)]}
  }
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

/** What stands in for a wrong value that cannot be left out without another mistake. */
const standIns: Readonly<Record<string, unknown>> = {files: [], status: 'draft', from: 'start', to: 'resolved'}

/** Takes the deepest key of a path out of its mapping; false when there is none. */
function remove(value: unknown, path: KeyPath): boolean {
  const depth = path.findLastIndex((key) => typeof key === 'string')
  const holder = path.slice(0, Math.max(0, depth)).reduce<unknown>((part, key) => (isHolder(part) ? part[key] : undefined), value)
  const key = path[depth]
  if (key === undefined || !isHolder(holder) || !(key in holder)) return false
  const standIn = standIns[key]
  if (standIn === undefined || holder[key] === standIn) return Reflect.deleteProperty(holder, key)
  return Reflect.set(holder, key, standIn)
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
  // A list has keys too, by which it is no mapping.
  if (issue.expected === 'never' && last?.origin === 'key' && Array.isArray(last.input)) {
    const holder = path.slice(0, -1)
    return [{mistake: source.mistakeAt(holder, `Unexpected list${placeWords(holder)}, expected keys with values`), path: holder}]
  }
  return [{mistake: source.mistakeAt(path, sentenceOf(issue, path), last?.origin === 'key' ? 'key' : 'value'), path}]
}

function sentenceOf(issue: Issue, path: KeyPath): string {
  const {message, expected, input, type} = issue
  if (type === 'raw_check') return message
  const last = issue.path?.at(-1)
  const key = String(path.at(-1))
  const holder = path.slice(0, -1)
  if (expected === 'never' && last?.origin === 'value') return `Unexpected ${shown(input)}${placeWords(holder)}, expected ${message}`
  if (expected === 'never') return `Unexpected ${kindOfKey(path)} ${quote(key)}, expected ${message}`
  if (last?.origin === 'key' && input === undefined) return `Missing key ${quote(key)}, expected ${message}`
  if (last?.origin === 'key') return `Unexpected key ${quote(key)}${placeWords(holder)}, expected ${message}`
  return `Unexpected ${shown(input)}${placeWords(path)}, expected ${message}`
}

function kindOfKey(path: KeyPath): string {
  if (path.at(-2) === 'rules') return 'rule'
  return path.at(-4) === 'rules' && path.at(-2) === 1 ? 'option' : 'key'
}

function placeWords(path: KeyPath): string {
  const name = path.filter((part) => typeof part === 'string').join('.')
  return name === '' ? '' : ` for ${quote(name)}`
}

function keysOf({path}: Issue): KeyPath {
  return (path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)))
}
