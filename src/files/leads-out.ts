import {lstatSync} from 'node:fs'
import {dirname} from 'node:path'
import {repositoryRoot} from './git-ignore.ts'
import {isBelow, isWithin, realPath} from './real-path.ts'

/** Gives the folders that a stranger may have filled: the working folder, and the repository that it is in; without links. */
export function homesOf(cwd: string): readonly string[] {
  const root = repositoryRoot(cwd)
  return [...new Set([cwd, root ?? cwd].map(realPath))]
}

/**
 * Says in words why a path that a person named is not read: it is said to lie in the working folder or its repository, and a link leads
 * to a place outside of both. Undefined for all others, wherever they lie.
 */
export function leadsOut(path: string, homes: readonly string[]): string | undefined {
  return homes.some((home) => isInside(path, home)) ? linksOut(path, homes) : undefined
}

/** Says like `leadsOut` why a path is not read; a link that lies elsewhere is not followed either. */
export function linkLeadsOut(path: string, homes: readonly string[]): string | undefined {
  // Most paths lead nowhere else: for these, nothing more is looked at.
  const reason = linksOut(path, homes)
  return reason !== undefined && (isLink(path) || homes.some((home) => isInside(path, home))) ? reason : undefined
}

function linksOut(path: string, homes: readonly string[]): string | undefined {
  const real = realPath(path)
  if (real === path || homes.some((home) => isWithin(real, home))) return undefined
  return `is a link to \`${real}\`, outside of the ${homes.length > 1 ? 'repository' : 'working folder'}: name that path to read it`
}

/**
 * Says in words why nothing is written at a path: it is said to lie in the working folder or its repository, and a link among its
 * folders leads elsewhere. The path itself does not matter.
 */
export function writesOut(path: string, homes: readonly string[]): string | undefined {
  const home = homes.find((own) => isInside(path, own))
  if (home === undefined) return undefined
  const real = realPath(dirname(path))
  if (isWithin(real, home)) return undefined
  return `its folder is a link to \`${real}\`, ${isBelow(real, home) ? 'where git keeps its data' : `outside of \`${home}\``}`
}

/** Checks whether a path is said to lie in a folder, whatever links there lead to. */
export function isInside(path: string, top: string): boolean {
  for (let own = dirname(path); ; own = dirname(own)) {
    if (realPath(own) === top) return true
    if (own === dirname(own)) return false
  }
}

/** Checks whether there is a link at a path. */
export function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}
