import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = ['src', 'rules', 'profiles', 'scripts/bundle.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']

/** Builds dist/ and bundle/ once for all tests that run them; what is newer than every source is kept. */
export default function build(): void {
  const newest = Math.max(...sources.flatMap(timesOf))
  const isOld = (folder: string): boolean => Math.min(...timesOf(folder)) < newest
  if (isOld('dist')) execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
  if (isOld('bundle')) execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs')], {stdio: 'inherit'})
}

/** When the files of a path were written; never, where there are none. */
function timesOf(path: string): readonly number[] {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return [0]
  if (statSync(absolute).isFile()) return [statSync(absolute).mtimeMs]
  const files = readdirSync(absolute, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return files.length === 0 ? [0] : files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
}
