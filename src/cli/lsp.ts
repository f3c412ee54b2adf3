import process from 'node:process'
import {serve} from '../lsp/server.ts'
import {configFile} from './input.ts'
import {type Io, type Status, UsageError} from './io.ts'

/** Starts the language server on standard input and output; the editor ends it. */
export function lspCommand({config}: {readonly config?: string | boolean | undefined}, io: Io): Status {
  if (io.isTTY) throw new UsageError('`lsp` communicates with an editor over standard input and output, and the editor starts it: see docs/editors.md')
  serve(process.stdin, process.stdout, {
    config: configFile(config, io),
    end(reason) {
      if (reason instanceof Error) io.stderr.write(`postmortem-lint: cannot read the messages of the editor: ${reason.message}\n`)
      process.exit(reason === undefined ? 0 : reason === 'ended' ? 1 : 2)
    }
  })
  return 0
}
