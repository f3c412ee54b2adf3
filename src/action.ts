import process from 'node:process'
import {runAction} from './github-action.ts'

const {stdout, stderr, stdin, env} = process
process.exitCode = await runAction({stdout, stderr, stdin, env, cwd: process.cwd(), isTTY: false})
