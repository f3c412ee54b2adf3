import process from 'node:process'
import {statusOf} from '../cli/broken-output.ts'
import {runAction} from './github-action.ts'

const {stdout, stderr, stdin, env} = process
stdout.on('error', (error) => process.exit(statusOf(error, stderr)))
stderr.on('error', () => process.exit(2))
process.exitCode = await runAction({stdout, stderr, stdin, env, cwd: process.cwd(), isTTY: false})
