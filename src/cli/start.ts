import {versionOf} from '../version.ts'
import type {Io, Status} from './io.ts'
import type {LintArguments} from './lint.ts'

/** What `lint` is told by a call without options: the defaults of the tables in `options.ts`. */
export const plainArguments: Omit<LintArguments, 'paths'> = {
  all: false,
  cache: false,
  cacheLocation: '.postmortemlintcache',
  debug: false,
  failOn: 'error',
  fix: false,
  fixDryRun: false,
  listFiles: false,
  quiet: false,
  staged: false,
  stdin: false,
  verbose: false
}

/**
 * Runs the command line and gives the exit status. `--version` alone, and paths without options as hooks name them, need no parser of
 * arguments: it takes longer to load than a document to lint.
 */
export async function start(argv: readonly string[], io: Io): Promise<Status> {
  if (argv.length === 1 && argv[0] === '--version') {
    io.stdout.write(`${versionOf()}\n`)
    return 0
  }
  if (!isPlain(argv)) return (await import('./main.ts')).main(argv, io)
  try {
    const {lintCommand} = await import('./lint.ts')
    return await lintCommand({...plainArguments, paths: argv}, io)
  } catch (error) {
    const {errorText} = await import('./error-text.ts')
    io.stderr.write(`${errorText(error, false)}\n`)
    return 2
  }
}

/** Whether all words are paths for certain: none is an option, and the first is no command, whose names hold neither dots nor slashes. */
function isPlain(argv: readonly string[]): boolean {
  return /[./\\]/.test(argv[0] ?? '') && argv.every((word) => word !== '' && !word.startsWith('-'))
}
