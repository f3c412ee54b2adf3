import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {folder} from './folder.ts'

const identity = {
  GIT_AUTHOR_NAME: 'Ines',
  GIT_AUTHOR_EMAIL: 'ines@postmortem-lint.example',
  GIT_COMMITTER_NAME: 'Ines',
  GIT_COMMITTER_EMAIL: 'ines@postmortem-lint.example'
}

/** What git sees of the world: nothing of the person who runs the tests. */
export const gitEnv = {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ALLOW_PROTOCOL: 'file', ...identity}

/** Runs git in a folder and gives what it writes. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {cwd, env: gitEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** Makes a repository with one commit of files on its branch `main`, for one test. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder(files)
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  commit(cwd, 'Begin')
  return cwd
}

/** Writes files. */
export function write(cwd: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), content)
  }
}

/** Commits all that lies in the work tree. */
export function commit(cwd: string, message: string): void {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message)
}
