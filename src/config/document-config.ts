import type {ReadSettings} from '../incident/model.ts'
import type {RuleSettings, StatusRules} from '../rule/settings.ts'

/** The configuration of one document. */
export interface DocumentConfig {
  /** The same object for all documents with equal settings: an incident is read once per tree and settings object. */
  readonly settings: ReadSettings
  readonly rules: RuleSettings
  /** Rules that are set for documents of one status; they win over `rules`. */
  readonly statusRules: StatusRules
  /** The configuration file that ignores the document, by its display path. */
  readonly ignoredBy?: string | undefined
  /** Whether `files` of the configuration matches the document; undefined without `files`. */
  readonly namedByEnding?: boolean | undefined
  /** File extensions stated in `files`, Markdown or not. */
  readonly endings?: readonly string[] | undefined
  /** Configuration files and built-in profiles that it comes from; later ones override earlier ones. */
  readonly sources: readonly string[]
}

/** Gives the configuration of the document at an absolute path; throws ConfigError if the files have mistakes. */
export type Configure = (absolutePath: string) => Promise<DocumentConfig>

const texts = new WeakMap<DocumentConfig, string>()

/** Writes a configuration as JSON, each object once, since many documents share it. */
export function configJson(config: DocumentConfig): string {
  const text = texts.get(config) ?? JSON.stringify(config)
  texts.set(config, text)
  return text
}
