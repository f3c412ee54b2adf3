import {dirname} from 'node:path'
import {repositoryRoot} from '../git-ignore.ts'
import {eachDocument} from '../run.ts'

/**
 * Finds the folder that a new postmortem belongs into: the working one where it holds some, else the one of its repository that holds
 * most; outside of a repository the working one.
 */
export async function usualFolder(cwd: string): Promise<string> {
  const root = repositoryRoot(cwd)
  if (root === undefined) return cwd
  const counts = new Map<string, number>()
  for await (const folder of eachDocument([root], {cwd: root, onlyPostmortems: true}, ({incident}, {absolute}) =>
    incident.kind.is === 'postmortem' ? dirname(absolute) : ''
  )) {
    if (typeof folder === 'string' && folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  if (counts.has(cwd)) return cwd
  return [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b))[0]?.[0] ?? cwd
}
