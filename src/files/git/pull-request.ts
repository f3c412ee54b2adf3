import {readFile} from 'node:fs/promises'
import {commitOf, mergeBaseOf} from './changes.ts'
import {GitError, openRepository} from './git.ts'

/** The event of a workflow that cannot be read, in words for people. */
export class EventError extends Error {}

/** The base of a pull request. */
export interface Base {
  /** Undefined where it is not in the history here. */
  readonly commit: string | undefined
  /** Why nothing can be compared with it; undefined where that can be done. */
  readonly reason: string | undefined
}

/**
 * Finds the base of the pull request, or of the group in a merge queue, that a GitHub workflow runs for; undefined when it runs for
 * something else. Only the event is asked (https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request): branches of the
 * checkout may be those of a fork.
 */
export async function baseOf(cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<Base | undefined> {
  const sha = await shaOf(env['GITHUB_EVENT_PATH'])
  if (sha === undefined) return undefined
  let commit: string | undefined
  try {
    const repository = await openRepository(cwd, env)
    commit = await commitOf(repository, sha)
    await mergeBaseOf(repository, sha)
    return {commit, reason: undefined}
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return {commit, reason: error.message}
  }
}

async function shaOf(eventPath: string | undefined): Promise<string | undefined> {
  if (eventPath === undefined || eventPath === '') return undefined
  const event = parseEvent(await readFile(eventPath, 'utf8'))
  const sha = valueAt(event, ['pull_request', 'base', 'sha']) ?? valueAt(event, ['merge_group', 'base_sha'])
  return typeof sha === 'string' ? sha : undefined
}

function parseEvent(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new EventError('the event of the workflow (`GITHUB_EVENT_PATH`) is not JSON', {cause: error})
  }
}

/** Gives the value that keys lead to; undefined where it is not there. */
function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null ? Object.getOwnPropertyDescriptor(part, key)?.value : undefined), value)
}
