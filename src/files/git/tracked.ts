import {basename, dirname, join, relative, sep} from 'node:path'
import {repositoryRoot} from '../git-ignore.ts'
import {realPath} from '../real-path.ts'
import {type Env, git, NoRepositoryError, openRepository} from './git.ts'

/** Checks whether git tracks a file, so that a branch may have brought it. Throws GitError if git cannot tell. */
export async function isTracked(path: string, env: Env): Promise<boolean> {
  const folder = realPath(dirname(path))
  // Outside a repository, git is not needed.
  if (repositoryRoot(folder) === undefined) return false
  try {
    const repository = await openRepository(folder, env)
    const name = relative(repository.root, join(folder, basename(path)))
      .split(sep)
      .join('/')
    // Some file systems ignore case.
    const found = await git(repository, ['ls-files', '-z', '--', `:(top,literal,icase)${name}`])
    return found.length > 0
  } catch (error) {
    if (error instanceof NoRepositoryError) return false
    throw error
  }
}
