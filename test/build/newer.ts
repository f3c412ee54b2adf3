import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const sources = ['src', 'rules', 'profiles', 'scripts/bundle.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']

/** Whether a source is newer than a file of a built folder, or nothing is built. */
export function isOld(folder: string): boolean {
  return Math.min(...timesOf(folder)) < Math.max(...sources.flatMap(timesOf))
}

/** When the files of a path were written; never, where there are none. */
function timesOf(path: string): readonly number[] {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return [0]
  if (statSync(absolute).isFile()) return [statSync(absolute).mtimeMs]
  const files = readdirSync(absolute, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return files.length === 0 ? [0] : files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
}
