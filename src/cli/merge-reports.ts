import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {reasonOf} from '../files/find.ts'
import {MergeError, mergeReports, type ReportPart} from '../report/merge-reports.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {writeOutput} from './output.ts'

/** What `merge-reports` is told. */
export interface MergeArguments {
  readonly reports: readonly string[]
  readonly output?: string | undefined
}

/** Merges the reports of shards into one, and writes it whole or not at all. */
export async function mergeReportsCommand({reports, output}: MergeArguments, io: Io): Promise<Status> {
  if (Array.isArray(output)) throw new UsageError('`--output` is given more than once')
  const merged = mergeReports(reports.map((path) => readPart(path, io)))
  if (output === undefined) {
    io.stdout.write(merged)
    return 0
  }
  const reason = await writeOutput({absolute: resolve(io.cwd, output)}, [merged], io.cwd)
  if (reason !== undefined) throw new MergeError(`the report \`${output}\` cannot be written: ${reason}`)
  return 0
}

function readPart(path: string, {cwd}: Io): ReportPart {
  try {
    return {path, text: readFileSync(resolve(cwd, path), 'utf8')}
  } catch (error) {
    throw new MergeError(`the report \`${path}\` cannot be read: ${reasonOf(error)}`, {cause: error})
  }
}
