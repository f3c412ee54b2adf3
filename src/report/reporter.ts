import type {LintRun} from '../run/run.ts'

/** How a report is to look. */
export interface ReportOptions {
  readonly cwd: string
  /** Folder that paths in reports for servers are relative to; the current one where it is not set. */
  readonly root?: string | undefined
  readonly color?: boolean | undefined
  /** Columns of the terminal; undefined where there is none. */
  readonly width?: number | undefined
  /** Errors only. */
  readonly quiet?: boolean | undefined
  /** With the reason of each rule, its page, and every file that was skipped. */
  readonly verbose?: boolean | undefined
  /** The time, in milliseconds since 1970, for formats that state it. */
  readonly now?: number | undefined
}

/** Makes the text of a report from what a run found, in pieces: that of a hundred thousand documents is never whole in memory. */
export type Reporter = (run: LintRun, options: ReportOptions) => Iterable<string>
