import {type Facts, factsOf} from '../lint/facts/facts.ts'
import {inspection} from '../report/inspection.ts'
import {passedOverLine} from '../report/summary.ts'
import {eachDocument, type Failure} from '../run/run.ts'
import {toJson} from '../text/escape.ts'
import {type InputArguments, readInputArguments} from './input.ts'
import type {Io, Status} from './io.ts'
import {writeFailures} from './lint.ts'
import {lookIn} from './look.ts'

/** What `inspect` is told. */
export interface InspectArguments extends InputArguments {
  readonly format: 'text' | 'json'
  readonly explain: boolean
  readonly quiet: boolean
  readonly color?: boolean | undefined
  readonly debug: boolean
}

/** Writes what is read in documents, recognised as postmortems or not. */
export async function inspectCommand(args: InspectArguments, io: Io): Promise<Status> {
  const {paths, options} = await readInputArguments(args, io)
  const all: Facts[] = []
  const failures: Failure[] = []
  for await (const result of eachDocument(paths, options, ({incident}, {path}) => factsOf(incident, path, args.explain))) {
    if ('reason' in result) failures.push(result)
    else if ('timeline' in result) all.push(result)
    else if (result.named && !args.quiet) io.stderr.write(`${passedOverLine(result)}\n`)
  }
  io.stdout.write(args.format === 'json' ? `${toJson(all, 2)}\n` : inspection(all, lookIn(args, io)))
  writeFailures(failures, args.debug, io)
  return failures.length > 0 ? 2 : 0
}
