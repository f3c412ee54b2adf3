// Makes the tree of a release tag in a new folder: what git tracks here, bundle/, and a package.json with nothing to install or build.
// `node scripts/release-tree.mjs FOLDER`. Hooks and the action run from such a tag; the library comes from npm.
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [to] = process.argv.slice(2)
if (to === undefined) throw new Error('Missing folder: node scripts/release-tree.mjs FOLDER')
const folder = resolve(to)
if (existsSync(folder)) throw new Error(`${folder} exists, expected a new folder`)

const tracked = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'})
  .split('\0')
  .filter((name) => name !== '' && existsSync(join(root, name)))
// It locks what is not installed.
for (const name of tracked) if (name !== 'package-lock.json') cpSync(join(root, name), join(folder, name))
const {dependencies: _, devDependencies: __, scripts: ___, exports: all, ...manifest} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const exports = Object.fromEntries(Object.entries(all).filter(([, target]) => typeof target === 'string'))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({...manifest, exports}, undefined, 2)}\n`)
writeFileSync(join(folder, '.gitignore'), 'node_modules/\n*.tgz\n')
execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), join(folder, 'bundle')], {stdio: 'inherit'})
