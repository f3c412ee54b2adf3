import type {Keep} from '../lint/details/details.ts'
import type {Reporter} from './reporter.ts'

/** A format of reports. */
export interface Format {
  /** What it is for, in a few words. */
  readonly describe: string
  /** What a run has to keep of documents for it. */
  readonly keep: readonly Keep[]
  /** Whether it names the documents that were skipped itself. */
  readonly namesPassedOver?: true
  /** Loads the reporter: only that which is asked for, since start-up counts. */
  readonly load: () => Promise<Reporter>
}

/** All formats of reports by their names. */
export const formats = {
  pretty: {
    describe: 'people (the default): each finding with its lines, underlined, and the other place',
    keep: ['excerpts'],
    namesPassedOver: true,
    load: async () => (await import('./pretty.ts')).pretty
  },
  stylish: {
    describe: 'people: one row for each finding, as remark prints it',
    keep: [],
    namesPassedOver: true,
    load: async () => (await import('./stylish.ts')).stylish
  },
  unix: {describe: 'editors and grep: `path:line:column: level: message [rule]`', keep: [], load: async () => (await import('./unix.ts')).unix},
  json: {
    describe: 'programs: the format of [vfile-reporter-json](https://github.com/vfile/vfile-reporter-json), with end positions and edits',
    keep: ['regions'],
    load: async () => (await import('./json.ts')).json
  },
  jsonl: {describe: 'programs: one JSON object per finding and line', keep: ['regions'], load: async () => (await import('./jsonl.ts')).jsonl},
  sarif: {
    describe: 'GitHub code scanning and other SARIF 2.1.0 readers',
    keep: ['regions', 'fingerprints'],
    load: async () => (await import('./sarif.ts')).sarif
  },
  github: {describe: 'annotations in GitHub Actions', keep: [], load: async () => (await import('./github.ts')).github},
  gitlab: {describe: 'GitLab Code Quality', keep: ['fingerprints'], load: async () => (await import('./gitlab.ts')).gitlab},
  junit: {describe: 'CI servers that show tests', keep: [], load: async () => (await import('./junit.ts')).junit},
  checkstyle: {describe: 'CI servers that show Checkstyle reports', keep: [], load: async () => (await import('./checkstyle.ts')).checkstyle},
  rdjson: {describe: 'reviewdog, with suggestions', keep: ['regions'], load: async () => (await import('./rdjson.ts')).rdjson},
  rdjsonl: {describe: 'reviewdog, one JSON object per line', keep: ['regions'], load: async () => (await import('./rdjson.ts')).rdjsonl},
  markdown: {
    describe: 'comments on pull requests and job summaries: tables of findings, the timeline as a picture, metrics',
    keep: ['outline'],
    load: async () => (await import('./markdown.ts')).markdown
  }
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format. */
export type FormatName = keyof typeof formats

/** Tells whether a word names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

/** The names of all formats, in the order of the table. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName)

/** Looks a format up; its type says what all formats have in common. */
export function formatOf(name: FormatName): Format {
  return formats[name]
}
