import process from 'node:process'
import {serve} from '../lsp/server.ts'
import {type Io, type Status, UsageError} from './io.ts'

/** Starts the language server on the program's own streams; the editor ends it, and with it the program. */
export function lspCommand({isTTY}: Io): Status {
  if (isTTY) throw new UsageError('`lsp` speaks to an editor over standard input and output, and is started by it: the README says how, under "Editors"')
  serve(process.stdin, process.stdout)
  return 0
}
