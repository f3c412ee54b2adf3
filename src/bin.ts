#!/usr/bin/env node
import process from 'node:process'
import {start} from './cli/start.ts'

const {stdout, stderr, env} = process
// A reader that stops reading ("… | head") is no failure.
stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await start(process.argv.slice(2), {
  stdout,
  stderr,
  // Node opens it when it is first asked for.
  get stdin() {
    return process.stdin
  },
  env,
  cwd: process.cwd(),
  worker: new URL('./worker.js', import.meta.url),
  isTTY: stdout.isTTY,
  columns: stdout.columns
})
