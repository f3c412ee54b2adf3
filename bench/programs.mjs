// What is measured: floors, ours, and what others run over Markdown.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'bench/peers/node_modules')
const bin = join(root, 'bundle/postmortem-lint.js')

/** Installs what we compare with into bench/peers/node_modules, when it is not there yet. */
export function installPeers() {
  const wanted = JSON.parse(readFileSync(join(root, 'bench/peers/package.json'), 'utf8')).dependencies
  if (Object.entries(wanted).every(([name, version]) => versionOf(name) === version)) return
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent'], {cwd: join(root, 'bench/peers'), stdio: 'inherit'})
  if (status !== 0) throw new Error('The programs to compare with cannot be installed; `npm run bench -- --no-peers` measures without them')
}

/** Gives the version of a package that we compare with; undefined when it is not installed. */
export function versionOf(name) {
  const file = join(modules, name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}

/** Gives the Node that all programs run under: that of bench/peers/package.json, so that figures of two machines compare; without it the one that runs. */
export function nodeOf(hasPeers) {
  const own = join(modules, '.bin/node')
  return hasPeers && existsSync(own) ? own : process.execPath
}

/** Gives the floors: what no linter in this language can be faster than. */
export function floors(node) {
  const floor = join(root, 'bench/floor.mjs')
  return [
    {name: 'bare Node', command: node, args: () => ['-e', '0'], most: 1},
    {name: 'read only', command: node, args: (path) => [floor, 'read', path], isRead: true},
    {name: 'parse only', command: node, args: (path) => [floor, 'parse', path], isFloor: true}
  ]
}

/** Gives ours, with the options that this version has. */
export function ours(node) {
  const help = spawnSync(node, [bin, '--help'], {encoding: 'utf8'}).stdout
  const cache = join(root, 'bench/peers/node_modules/.cache-of-bench')
  const has = (option) => new RegExp(`--${option}\\b`).test(help)
  const row = (name, ...options) => ({name: `postmortem-lint${name}`, command: node, args: (path) => [bin, ...options, path]})
  return [
    {...row(' --version'), args: () => [bin, '--version'], most: 1},
    {...row(''), most: 2000},
    ...(has('threads') ? [1, 2].map((count) => ({...row(`, ${count} thread${count > 1 ? 's' : ''}`, '--threads', String(count)), isScaled: true})) : []),
    ...(has('cache') && has('cache-location')
      ? [
          {...row(', empty cache', '--cache', '--cache-location', cache), most: 2000, before: () => rmSync(cache, {recursive: true, force: true})},
          {...row(', full cache', '--cache', '--cache-location', cache), most: 2000}
        ]
      : [])
  ]
}

/** Gives the programs that others run over Markdown, with the rules that most use. They read the same files and look for other things. */
export function peers(node) {
  const cwd = join(root, 'bench/peers')
  const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended', 'remark-preset-lint-consistent'].flatMap((name) => ['--use', name])
  const rules = ['no-todo', 'max-comma', 'common-misspellings'].flatMap((name) => ['--rule', name])
  const native = join(modules, `rumdl/bin/cli-${process.platform}-${process.arch}/rumdl`)
  const peer = (name, file, args) => ({
    name: `${name} ${versionOf(name)}`,
    command: node,
    args: (path) => [join(modules, file), ...args, path],
    cwd,
    most: 2000
  })
  return [
    {...peer('remark-cli', 'remark-cli/cli.js', ['--no-config', '--no-ignore', '--quiet', '--no-stdout', ...plugins])},
    {
      ...peer('markdownlint-cli2', 'markdownlint-cli2/markdownlint-cli2-bin.mjs', []),
      args: (path) => [join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), isFile(path) ? path : `${path}/*.md`]
    },
    {...peer('textlint', 'textlint/bin/textlint.js', ['--no-textlintrc', ...rules])},
    existsSync(native)
      ? {...peer('rumdl', '', []), command: native, args: (path) => ['check', '--no-cache', '--isolated', path]}
      : peer('rumdl', 'rumdl/bin/rumdl', ['check', '--no-cache', '--isolated'])
  ]
}

function isFile(path) {
  return path.endsWith('.md')
}
