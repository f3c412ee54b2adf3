import {realpathSync} from 'node:fs'
import {relative, sep} from 'node:path'
import type {Change} from '../lint/lint-file.ts'
import type {RunOptions} from '../run/run.ts'
import {type Io, isColored, type Sink, UsageError} from './io.ts'

/** Arguments of `lint` about fixes. */
export interface FixArguments {
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly color?: boolean | undefined
}

/** The handling of fixed documents, and where the report goes. */
export interface Fixing {
  readonly fix: RunOptions['fix']
  readonly report: Sink
  /** Writes the output that has to wait until the document is done. */
  finish(): void
}

/**
 * Decides where fixes go. Files are written. With standard input, the document goes to standard output, fixed or unchanged. A dry
 * run prints a diff there. In both cases the report goes to standard error.
 */
export function fixingOf(args: FixArguments, input: RunOptions['input'], io: Io): Fixing {
  if (args.fix && args.fixDryRun) throw new UsageError('`--fix` and `--fix-dry-run` cannot be combined')
  if (args.fixDryRun) return {fix: (change) => writeDiff(change, args, io), report: io.stderr, finish: () => {}}
  if (!args.fix) return {fix: undefined, report: io.stdout, finish: () => {}}
  if (!input) return {fix: writeFixed, report: io.stdout, finish: () => {}}
  let {bytes} = input
  return {
    fix: async ({after}) => {
      bytes = after
    },
    report: io.stderr,
    finish: () => io.stdout.write(bytes)
  }
}

async function writeFixed({absolute, before, after}: Change): Promise<void> {
  const {replaceFile} = await import('../files/replace.ts')
  await replaceFile(absolute, after, before)
}

/** Writes the diff of a file: safe to read on a terminal, or as a patch to apply. */
async function writeDiff({path, absolute, before, after}: Change, {color}: FixArguments, io: Io): Promise<void> {
  const {printableDiff, unifiedDiff} = await import('../report/diff.ts')
  const name = absolute === '' ? path : relative(realpathSync(io.cwd), realpathSync(absolute)).split(sep).join('/')
  const diff = unifiedDiff(name, Buffer.from(before).toString(), Buffer.from(after).toString())
  const read = io.isTTY || color === true
  io.stdout.write(read ? printableDiff(diff, {color: isColored(color, io)}) : diff)
}
