#!/usr/bin/env node
import process from 'node:process'
import {versionOf} from './version.ts'

const {argv, stdout, stderr, stdin, env, versions} = process
const [first, ...more] = argv.slice(2)
// A reader that stops reading ("… | head") is no failure.
stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
if (first === '--version' && more.length === 0) {
  // Programs ask for it to see whether we are here: all else stays unloaded.
  stdout.write(`${versionOf()}\n`)
} else {
  await compileExpressionsOnce()
  const {main} = await import('./cli/main.ts')
  process.exitCode = await main(argv.slice(2), {
    stdout,
    stderr,
    stdin,
    env,
    cwd: process.cwd(),
    worker: new URL('./worker.js', import.meta.url),
    isTTY: stdout.isTTY,
    columns: stdout.columns
  })
}

/**
 * Has regular expressions compiled when they are first used, rather than interpreted once and compiled at their second use: a run over
 * one document uses hundreds of them a few times each.
 */
async function compileExpressionsOnce(): Promise<void> {
  // A flag that V8 does not know is told to the user, so only versions that were tried get it.
  if (!['20', '22', '24'].includes(versions.node.split('.')[0] ?? '')) return
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--no-regexp-tier-up')
}
