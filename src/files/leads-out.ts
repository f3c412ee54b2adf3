import {lstatSync} from 'node:fs'
import {dirname} from 'node:path'
import {repositoryRoot} from './git-ignore.ts'
import {isBelow, isWithin, realPath} from './real-path.ts'

/** Gives the folders with untrusted content: the working folder and its repository, without links. */
export function homesOf(cwd: string): readonly string[] {
  const root = repositoryRoot(cwd)
  return [...new Set([cwd, root ?? cwd].map(realPath))]
}

/**
 * Words the reason why a named path is not read: it is written as a path in the working folder or its repository, but a link leads
 * outside both. Undefined for all other paths.
 */
export function leadsOut(path: string, homes: readonly string[]): string | undefined {
  return homes.some((home) => isInside(path, home)) ? linksOut(path, homes) : undefined
}

/** Words the reason like `leadsOut`; it does not follow links outside these folders either. */
export function linkLeadsOut(path: string, homes: readonly string[]): string | undefined {
  // Most paths contain no links and need no further checks.
  const reason = linksOut(path, homes)
  return reason !== undefined && (isLink(path) || homes.some((home) => isInside(path, home))) ? reason : undefined
}

function linksOut(path: string, homes: readonly string[]): string | undefined {
  const real = realPath(path)
  if (real === path || homes.some((home) => isWithin(real, home))) return undefined
  return `is a link to \`${real}\`, outside of the ${homes.length > 1 ? 'repository' : 'working folder'}: name that path to read it`
}

/**
 * Words the reason why nothing is written at a path: it is written as a path in the working folder or its repository, but a link among its
 * folders leads elsewhere. The path itself does not matter.
 */
export function writesOut(path: string, homes: readonly string[]): string | undefined {
  const home = homes.find((own) => isInside(path, own))
  if (home === undefined) return undefined
  const real = realPath(dirname(path))
  if (isWithin(real, home)) return undefined
  return `its folder is a link to \`${real}\`, ${isBelow(real, home) ? 'where git keeps its data' : `outside of \`${home}\``}`
}

/** Checks whether a path is written as a path in a folder, without following links. */
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
