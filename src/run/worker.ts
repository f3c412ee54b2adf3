import type {DocumentConfig} from '../config/document-config.ts'
import type {Keep} from '../lint/details/details.ts'
import {lintFile, type Outcome} from '../lint/lint-file.ts'
import type {ConfiguredFile} from '../lint/read-file.ts'

/** Files for a worker thread, as data. */
export interface Task {
  readonly files: ReadonlyArray<Omit<ConfiguredFile, 'config'>>
  /** The configuration of each file as JSON: equal configurations become the same object, which reading depends on. */
  readonly configs: readonly string[]
  readonly keep: readonly Keep[]
  readonly forCache: boolean
  readonly mostMilliseconds: number | undefined
}

const configs = new Map<string, DocumentConfig>()

/** Lints the files of a task in a worker thread and gives the outcomes in the order of the files. */
export default async function work({files, configs: texts, keep, forCache, mostMilliseconds}: Task): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [index, file] of files.entries()) {
    const config = configOf(texts[index] ?? '{}')
    outcomes.push(await lintFile({...file, config}, {keep: new Set(keep), forCache, mostMilliseconds}))
  }
  return outcomes
}

function configOf(text: string): DocumentConfig {
  const known = configs.get(text)
  if (known) return known
  const config: DocumentConfig = JSON.parse(text)
  configs.set(text, config)
  return config
}
