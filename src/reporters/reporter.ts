import type {LintRun} from '../run.ts'

/** How a report is to look. */
export interface ReportOptions {
  readonly cwd: string
  readonly color?: boolean | undefined
  /** Errors only. */
  readonly quiet?: boolean | undefined
  /** With the reason of each rule, its page, and every file that was passed over. */
  readonly verbose?: boolean | undefined
}

/** Makes the text of a report from what a run found. */
export type Reporter = (run: LintRun, options: ReportOptions) => string
