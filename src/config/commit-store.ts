import {realpathSync} from 'node:fs'
import {basename, dirname, join, posix, relative, sep} from 'node:path'
import {readBlobs} from '../git/changes.ts'
import {git, type Repository} from '../git/git.ts'
import {configNames} from './find.ts'
import type {ConfigStore} from './store.ts'

/** Reads the configuration files of a commit, one that is named by its absolute path, and all that they could extend; links are no files. */
export async function readCommitStore(repository: Repository, commit: string, named?: string): Promise<ConfigStore> {
  const blobs = blobsIn(await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))
  const texts = new Map<string, string>()
  const first = named === undefined ? undefined : nameOf(named, repository)
  let names = [...blobs.keys()].filter((name) => name === first || isConfigName(posix.basename(name)))
  while (names.length > 0) {
    const contents = await readBlobs(
      repository,
      names.map((name) => blobs.get(name) ?? '')
    )
    for (const [index, name] of names.entries()) texts.set(name, contents[index]?.toString() ?? '')
    const next = names.flatMap((name) => extendedBy(texts.get(name) ?? '').map((base) => posix.join(posix.dirname(name), base)))
    names = [...new Set(next)].filter((name) => blobs.has(name) && !texts.has(name))
  }
  const textOf = (path: string): string | undefined => texts.get(nameOf(path, repository))
  return {
    has: (path) => textOf(path) !== undefined,
    read(path) {
      const text = textOf(path)
      if (text === undefined) throw new Error('there is no such file in the commit')
      return text
    },
    stampOf: () => commit,
    realPath(path) {
      if (textOf(path) === undefined) throw new Error('there is no such file in the commit')
      return join(realpathSync(repository.root), nameOf(path, repository))
    }
  }
}

function isConfigName(name: string): boolean {
  return name === 'package.json' || configNames.some((known) => known === name)
}

/** Gives the blobs of regular files by name: "100644 blob <name of the blob>\t<path>", ended by NUL. */
function blobsIn(output: Buffer): ReadonlyMap<string, string> {
  const entries = output.toString().split('\0').slice(0, -1)
  return new Map(
    entries.flatMap((entry): Array<[string, string]> => {
      const tab = entry.indexOf('\t')
      const [mode = '', , blob = ''] = entry.slice(0, tab).split(' ')
      return mode.startsWith('100') ? [[entry.slice(tab + 1), blob]] : []
    })
  )
}

/** Gives all that looks like a path in what a file could extend; what is none of the commit's files is dropped. */
function extendedBy(text: string): readonly string[] {
  return [...text.matchAll(/(?<![^\s"'[,:])\.{1,2}\/[^\s"',\]}]{1,200}/g)].map(([path]) => path)
}

/** Gives the name of a file in the repository; folders are followed through links, as git names its top folder. */
function nameOf(path: string, {root}: Repository): string {
  const folder = dirname(path)
  return relative(root, join(realFolder(folder), basename(path)))
    .split(sep)
    .join('/')
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    // A folder that only the commit has.
    return folder
  }
}
