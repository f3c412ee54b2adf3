import {execFile, execFileSync} from 'node:child_process'
import {dirname, resolve} from 'node:path'
import process from 'node:process'
import {reasonOf} from '../find.ts'

/** An error of git, worded for the user. */
export class GitError extends Error {}

/** The error for a folder outside a repository. */
export class NoRepositoryError extends GitError {}

/** A repository with a work tree. */
export interface Repository {
  /** Its top folder as git reports it: absolute, without links. */
  readonly root: string
  readonly env: Env
}

/** Variables of the environment. */
export type Env = Readonly<Record<string, string | undefined>>

/** Settings that keep git from running programs from the configuration of a repository: hooks, monitors, or those of a repository hidden in a folder. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotepath=off', 'safe.bareRepository=explicit'].flatMap((own) => ['-c', own])
/** Variables that turn off prompts, and `refs/replace`, which can change the content of a commit. */
const quiet = {GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'}
/** In a partial clone, git would fetch missing objects with commands from the configuration. */
const offline = {GIT_NO_LAZY_FETCH: '1'}

/** Finds the repository that a folder is in. Throws GitError if there is none, or if git is not installed. */
export async function openRepository(folder: string, env: Env): Promise<Repository> {
  const {status, stdout, stderr} = await spawnGit(folder, env, ['rev-parse', '--show-toplevel'])
  const root = stdout.toString().replace(/\r?\n$/, '')
  if (status === 0 && root !== '') return {root: resolve(root), env}
  if (stderr.includes('dubious ownership')) throw new GitError(`git does not trust \`${folder}\`, which belongs to another user: ${hintOf(stderr)}`)
  if (/must be run in a work tree|cannot use bare repository/.test(stderr)) throw new GitError(`\`${folder}\` is in a git repository without a work tree`)
  throw new NoRepositoryError(`\`${folder}\` is not in a git repository`)
}

/** Runs git in the top folder of a repository without a shell and gives its output. Throws GitError if it fails. */
export async function git({root, env}: Repository, args: readonly string[], input?: string): Promise<Buffer> {
  const {status, stdout, stderr} = await spawnGit(root, env, args, input)
  if (status !== 0) throw new GitError(`\`git ${args[0]}\` failed: ${stderr.trim() || `status ${status}`}`)
  return stdout
}

/** Runs git like `git`, and gives undefined if it fails. */
export async function tryGit({root, env}: Repository, args: readonly string[]): Promise<Buffer | undefined> {
  const {status, stdout} = await spawnGit(root, env, args)
  return status === 0 ? stdout : undefined
}

/** Runs git like `tryGit`, and waits for it. */
export function tryGitSync({root, env}: Repository, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', argumentsFor(root, args), {...optionsFor(env), stdio: ['ignore', 'pipe', 'ignore']})
  } catch {
    return undefined
  }
}

interface Ended {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

function optionsFor(env: Env) {
  return {
    // Windows looks for programs in the current folder first, so it must not be one that a stranger controls.
    cwd: dirname(process.execPath),
    env: {...offline, ...env, ...quiet},
    encoding: 'buffer',
    maxBuffer: 2 ** 30,
    windowsHide: true
  } as const
}

function argumentsFor(folder: string, args: readonly string[]): readonly string[] {
  return ['--no-pager', '-C', folder, ...settings, ...args]
}

function spawnGit(folder: string, env: Env, args: readonly string[], input = ''): Promise<Ended> {
  const ended = new Promise<Ended>((done, reject) => {
    const child = execFile('git', argumentsFor(folder, args), optionsFor(env), (error, stdout, stderr) => {
      if (!error) done({status: 0, stdout, stderr: stderr.toString()})
      else if (typeof error.code === 'number') done({status: error.code, stdout, stderr: stderr.toString()})
      else reject(new GitError(error.code === 'ENOENT' ? 'git is not installed, or not on the PATH' : `git cannot be run: ${error.message}`))
    })
    // If git ends early, it stops reading; its status gives the reason.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
  // Node's permission model can forbid it to start.
  return ended.catch((error: unknown) => {
    throw error instanceof GitError ? error : new GitError(`git cannot be run: ${reasonOf(error)}`)
  })
}

/** Gives the line of git's message that says what to do. */
function hintOf(stderr: string): string {
  return /git config --global --add safe\.directory[^\n]{0,1000}/.exec(stderr)?.[0] ?? stderr.trim()
}
