import type {ReadSettings} from '../incident/model.ts'
import type {RuleSettings, StatusRules} from '../rule/settings.ts'

/** What configuration files say about one document. */
export interface DocumentConfig {
  /** The same object for all documents that are read alike: an incident is read once per tree and settings. */
  readonly settings: ReadSettings
  readonly rules: RuleSettings
  /** Rules that are set for documents of one status; they win over `rules`. */
  readonly statusRules: StatusRules
  /** The configuration file that ignores the document, by the path it is shown with. */
  readonly ignoredBy?: string | undefined
  /** Whether the `files` of the configuration name the document by the ending of its name or by all of it; undefined where it has none. */
  readonly namedByEnding?: boolean | undefined
  /** Endings of names that these `files` state, Markdown or not. */
  readonly endings?: readonly string[] | undefined
  /** Configuration files and built-in profiles that it comes from, the first weighing least. */
  readonly sources: readonly string[]
}

/** Gives what configuration files say about the document at an absolute path; throws ConfigError when they hold mistakes. */
export type Configure = (absolutePath: string) => Promise<DocumentConfig>

const texts = new WeakMap<DocumentConfig, string>()

/** Writes a configuration as JSON, each object once: that of many documents is the same. */
export function configJson(config: DocumentConfig): string {
  const text = texts.get(config) ?? JSON.stringify(config)
  texts.set(config, text)
  return text
}
