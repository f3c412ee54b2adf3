import {dirname, join, relative, sep} from 'node:path'
import type {ConfigFiles} from '../config-files.ts'
import {realPath} from '../real-path.ts'
import {namesIn} from './changes.ts'
import {type Repository, tryGitSync} from './git.ts'

/** Gives configuration as it is in a commit, whatever lies in the work tree; links are left out, so that none leads into it. */
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
      if (!bytes) throw new Error('it cannot be read in that commit')
      return bytes.toString()
    },
    realPath: (path) => join(repository.root, find(path)),
    stamp: () => commit
  }
}

/**
 * Gives what a repository calls a path: that from its top folder, with slashes; undefined for one outside of it. Links are followed up
 * to there and no further: what lies below in the work tree may lead elsewhere than in a commit.
 */
export function nameOf(path: string, {root}: Repository): string | undefined {
  let top: string | undefined
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (realPath(folder) === root) top = folder
    if (folder === dirname(folder)) return top === undefined ? undefined : relative(top, path).split(sep).join('/')
  }
}
