import {dirname, relative, sep} from 'node:path'
import type {Configure} from '../../config/document-config.ts'
import {repositoryRoot} from '../../files/git-ignore.ts'
import {eachDocument} from '../../run/run.ts'

/**
 * Finds the folder for a new postmortem: the working folder if it contains some, else the folder of the repository that contains the
 * most; outside a repository, the working folder.
 */
export async function usualFolder(cwd: string): Promise<string> {
  const root = repositoryRoot(cwd)
  if (root === undefined) return cwd
  const counts = await postmortemsBelow(root)
  if (counts.has(cwd)) return cwd
  return [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b))[0]?.[0] ?? cwd
}

/** Finds the folder that contains all postmortems below a folder, as a path from there with `/`; "." if they share none or there are none. */
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
