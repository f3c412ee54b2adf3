import {dirname, relative, sep} from 'node:path'
import type {Configure} from '../../config/document-config.ts'
import {repositoryRoot} from '../../files/git-ignore.ts'
import {eachDocument} from '../../run/run.ts'

/**
 * Finds the folder that a new postmortem belongs into: the working one where it holds some, else the one of its repository that holds
 * most; outside of a repository the working one.
 */
export async function usualFolder(cwd: string): Promise<string> {
  const root = repositoryRoot(cwd)
  if (root === undefined) return cwd
  const counts = await postmortemsBelow(root)
  if (counts.has(cwd)) return cwd
  return [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b))[0]?.[0] ?? cwd
}

/** Finds the folder that all postmortems below a folder are in, as a path from there with `/`; "." where they share none, or where there are none. */
export async function commonFolder(root: string, configure?: Configure): Promise<string> {
  const folders = [...(await postmortemsBelow(root, configure)).keys()].map((folder) => relative(root, folder).split(sep))
  const [first = []] = folders
  const length = first.findIndex((name, index) => folders.some((names) => names[index] !== name))
  return first.slice(0, length < 0 ? first.length : length).join('/') || '.'
}

/** Counts postmortems by their folder. */
async function postmortemsBelow(root: string, configure?: Configure): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for await (const folder of eachDocument([root], {cwd: root, configure, onlyPostmortems: true}, ({incident}, {absolute}) =>
    incident.kind.is === 'postmortem' ? dirname(absolute) : ''
  )) {
    if (typeof folder === 'string' && folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return counts
}
