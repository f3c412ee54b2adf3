import {redact} from '../lint/redact/redact.ts'
import {passedOverLine} from '../report/summary.ts'
import {eachDocument, type Failure} from '../run/run.ts'
import {escapeControls, escapeLines} from '../text/escape.ts'
import {type InputArguments, readInputArguments} from './input.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {writeFailures} from './lint.ts'

/** What `inspect --redact` is told. */
export interface RedactArguments extends InputArguments {
  readonly format: 'text' | 'json'
  readonly explain: boolean
  readonly debug: boolean
}

/** Writes one document with its words hidden to standard output, and to standard error what had to stay. */
export async function redactCommand(args: RedactArguments, io: Io): Promise<Status> {
  if (args.explain || args.format === 'json') throw new UsageError('`--redact` prints a document: it excludes `--explain` and `--format json`')
  const {paths, options} = await readInputArguments(args, io)
  if (!options.input && args.paths.length !== 1) throw new UsageError('`--redact` needs the path of one document, or `-`')
  const failures: Failure[] = []
  let documents = 0
  let faithful = true
  for await (const result of eachDocument(paths, options, ({incident}, file) => ({
    named: file.named,
    redacted: redact(incident.locator.source, {path: file.path, ...file.config})
  }))) {
    if ('reason' in result) failures.push(result)
    else if (!('redacted' in result)) io.stderr.write(`${passedOverLine(result)}\n`)
    else if (!result.named || ++documents > 1) throw new UsageError('`--redact` needs the path of one document, not of a folder')
    else {
      const {text} = result.redacted
      io.stdout.write(io.isTTY ? escapeLines(text) : text)
      io.stderr.write(remarks(result.redacted))
      faithful = result.redacted.faithful
    }
  }
  writeFailures(failures, args.debug, io)
  return failures.length > 0 || !faithful ? 2 : 0
}

/** Says what a person has to know before the copy is passed on. */
function remarks({revealed, faithful, independent}: ReturnType<typeof redact>): string {
  const lines = [
    faithful ? 'The copy gives the same findings at the same places.' : 'The copy does not give the same findings: they depend on more than words.',
    ...(revealed.length > 0 ? [`Words that had to stay, as the findings depend on them: ${revealed.map(escapeControls).join(', ')}`] : []),
    ...(faithful && !independent ? ['Findings depend on its path or configuration too: say both in your report.'] : []),
    'Times, dates, structure, section names and words that the linter looks for are left; read it before you pass it on.'
  ]
  return `${lines.join('\n')}\n`
}
