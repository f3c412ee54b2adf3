#!/usr/bin/env node
import process from 'node:process'
import {statusOf} from './broken-output.ts'

// The argument parser is loaded here, the code of a command when it runs.
const {main} = await import('./main.ts')
const {stdout, stderr, env} = process
stdout.on('error', (error) => process.exit(statusOf(error, stderr)))
stderr.on('error', () => process.exit(2))
process.exitCode = await main(process.argv.slice(2), {
  stdout,
  stderr,
  // Node opens standard input on first access.
  get stdin() {
    return process.stdin
  },
  get ask() {
    return stdout.isTTY && process.stdin.isTTY ? ask : undefined
  },
  env,
  cwd: process.cwd(),
  worker: new URL('./worker.js', import.meta.url),
  isTTY: stdout.isTTY,
  showsProgress: stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb',
  // A terminal of unknown width reports 0.
  columns: stdout.columns || undefined
})

/** Asks a question on the terminal. */
async function ask(question: string): Promise<string> {
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: process.stdin, output: stdout})
  const closed = new Promise<never>((_, reject) => lines.once('close', () => reject(new Error('no answer: stopped'))))
  try {
    return await Promise.race([lines.question(question), closed])
  } finally {
    lines.close()
  }
}
