import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import * as v from 'valibot'
import {configJson} from '../config/document-config.ts'
import {reasonOf} from '../files/find.ts'
import {readRegularFile} from '../files/regular-file.ts'
import {versionOf} from '../files/version.ts'
import {writeWhole} from '../files/write-whole.ts'
import type {LintFileOptions, Outcome} from '../lint/lint-file.ts'
import type {ConfiguredFile} from '../lint/read-file.ts'
import {cachedOutcome} from './cached-outcome.ts'

/** Results of earlier runs, for files that have not changed since. */
export interface Cache {
  /** Gives what became of a file with these bytes when it was last linted with the same settings; undefined when that is not known. */
  get(file: ConfiguredFile, bytes: Uint8Array): Outcome | undefined
  /** Keeps what became of a file; failures are not kept. */
  set(file: ConfiguredFile, bytes: Uint8Array, outcome: Outcome): void
  /** Writes what is new into the file, whole or not at all; gives the reason in words when it cannot be written. */
  save(): Promise<string | undefined>
}

/** What is kept of a file; one that was read may say anything. */
interface Entry {
  readonly hash: string
  readonly outcome: unknown
}

const entriesSchema = v.array(v.strictTuple([v.string(), v.strictObject({hash: v.string(), outcome: v.unknown()})]))

/** No text can be much longer. */
const mostMegabytes = 500

/** The file begins with this, so that no other file is taken for a cache and replaced. */
const mark = 'postmortem-lint cache 1'

/**
 * Opens a cache; a file that is damaged counts as empty, and one that is no cache is left alone. `note` is told why in words.
 * What was found depends on the bytes and the path of a document and of its earlier version, its configuration, what reports keep, the version of this
 * program and, for some findings, the day.
 */
export function openCache(path: string, options: Pick<LintFileOptions, 'keep' | 'onlyPostmortems'>, note: (text: string) => void, now = Date.now()): Cache {
  const {entries, foreign} = readEntries(path, note)
  const folder = dirname(resolve(path))
  const day = Math.floor(now / 86_400_000)
  const shared = JSON.stringify([programOf(), [...(options.keep ?? [])].sort(), options.onlyPostmortems ?? false])
  const nameOf = ({absolute}: ConfiguredFile): string => relative(folder, absolute).split(sep).join('/')
  // What is not known is asked for once, and kept once more when it is linted.
  const hashes = new WeakMap<ConfiguredFile, string>()
  const hashOf = (file: ConfiguredFile, bytes: Uint8Array): string => {
    const hash = hashes.get(file) ?? makeHash(file, bytes)
    hashes.set(file, hash)
    return hash
  }
  const makeHash = ({path: shown, named, config, known, change}: ConfiguredFile, bytes: Uint8Array): string =>
    createHash('sha256')
      .update(JSON.stringify([shared, shown, named, configJson(config), known, change && [change.before?.path, change.before?.bytes.length]]))
      .update(change?.before?.bytes ?? '')
      .update('\0')
      .update(bytes)
      .digest('base64')
  let changed = false
  return {
    get(file, bytes) {
      const entry = entries.get(nameOf(file))
      if (entry?.hash !== hashOf(file, bytes)) return undefined
      const outcome = cachedOutcome(entry.outcome, file)
      return outcome?.some((result) => 'day' in result && result.day !== undefined && result.day !== day) ? undefined : outcome
    },
    set(file, bytes, outcome) {
      if (outcome.some((result) => 'reason' in result)) return
      entries.set(nameOf(file), {hash: hashOf(file, bytes), outcome})
      changed = true
    },
    async save() {
      if (foreign || !changed) return undefined
      try {
        await writeWhole(path, textOf(entries), {replacesLink: true})
        return undefined
      } catch (error) {
        return reasonOf(error)
      }
    }
  }
}

/** The version, and the size and time of the code that runs: who works on the rules changes these and no version. */
function programOf(): string {
  const {size, mtimeMs} = statSync(import.meta.filename)
  return `${versionOf()} ${size} ${mtimeMs}`
}

function textOf(entries: ReadonlyMap<string, Entry>): string {
  const json = JSON.stringify([...entries])
  return `${mark} ${sumOf(json)}\n${json}\n`
}

function sumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}

function readEntries(path: string, note: (text: string) => void): {entries: Map<string, Entry>; foreign: boolean} {
  let text: string
  try {
    text = readRegularFile(path, mostMegabytes).toString()
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!missing) note(`the cache \`${path}\` cannot be read: ${reasonOf(error)}`)
    return {entries: new Map(), foreign: !missing}
  }
  if (!text.startsWith(mark.slice(0, -1))) {
    note(`\`${path}\` is no cache of postmortem-lint: it is left alone, and nothing is cached`)
    return {entries: new Map(), foreign: true}
  }
  const [head = '', json = ''] = text.split('\n', 2)
  const entries = head === `${mark} ${sumOf(json)}` ? parseEntries(json) : undefined
  if (entries) return {entries, foreign: false}
  note(`the cache \`${path}\` is damaged or of another version: it is written anew`)
  return {entries: new Map(), foreign: false}
}

function parseEntries(json: string): Map<string, Entry> | undefined {
  try {
    const result = v.safeParse(entriesSchema, JSON.parse(json))
    return result.success ? new Map(result.output) : undefined
  } catch {
    return undefined
  }
}
