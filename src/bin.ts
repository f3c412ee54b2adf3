#!/usr/bin/env node
import process from 'node:process'
import {main} from './cli/main.ts'

const {stdout, stderr, stdin, env} = process
// A reader that stops reading ("… | head") is no failure.
stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await main(process.argv.slice(2), {stdout, stderr, stdin, env, cwd: process.cwd(), isTTY: stdout.isTTY, columns: stdout.columns})
