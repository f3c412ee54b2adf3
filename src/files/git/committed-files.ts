import {dirname, join, relative, sep} from 'node:path'
import type {ConfigFiles} from '../config-files.ts'
import {realPath} from '../real-path.ts'
import {namesIn} from './changes.ts'
import {type Repository, tryGitSync} from './git.ts'

/** Reads configuration files from a commit instead of the work tree; it excludes links, which could lead into the work tree. */
export async function committedFiles(repository: Repository, commit: string): Promise<ConfigFiles> {
  const names = await namesIn(repository, commit)
  const find = (path: string): string => {
    const name = nameOf(path, repository)
    if (name === undefined || !names.has(name)) throw new Error('no such file in that commit')
    return name
  }
  return {
    has: (path) => names.has(nameOf(path, repository) ?? ''),
    read: (path) => {
      const bytes = tryGitSync(repository, ['cat-file', 'blob', `${commit}:${find(path)}`])
      if (!bytes) throw new Error('cannot be read in that commit')
      return bytes.toString()
    },
    realPath: (path) => join(repository.root, find(path)),
    stamp: () => commit
  }
}

/**
 * Gives the name of a path in a repository: relative to its top folder, with slashes; undefined outside the repository. It follows links up
 * to the top folder but not below: links in the work tree may differ from those in a commit.
 */
export function nameOf(path: string, {root}: Repository): string | undefined {
  let top: string | undefined
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (realPath(folder) === root) top = folder
    if (folder === dirname(folder)) return top === undefined ? undefined : relative(top, path).split(sep).join('/')
  }
}
