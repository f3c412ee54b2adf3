// Writes bundle/: the command line and the GitHub Action with all they import, as they run from a git checkout.
// `npm run bundle` rewrites it; a test compares it with a fresh build. `node scripts/bundle.mjs FOLDER` writes elsewhere.
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {joinCore} from './core.mjs'
import {globalProcess, latePackages, latePacks, noColorPackage, plainBuiltins} from './late.mjs'
import {lettersAsRanges} from './letters.mjs'
import {fasterMicromark} from './micromark.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'bundle'))

/** yargs looks for translations three folders up: out of the bundle, in folders of other people. */
const ownLocales = {
  name: 'own-locales',
  setup({onLoad}) {
    onLoad({filter: /yargs[/\\]lib[/\\]platform-shims[/\\]esm\.mjs$/}, ({path}) => {
      const [before, after, ...more] = readFileSync(path, 'utf8').split("'../../../locales'")
      if (after === undefined || more.length > 0) throw new Error('yargs no longer looks for translations where it did')
      return {contents: `${before}'../locales'${after}`, loader: 'js'}
    })
  }
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
const lateInputs = []
const parts = mkdtempSync(join(tmpdir(), 'postmortem-lint-bundle-'))
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {
    'postmortem-lint': 'src/bin.ts',
    compiled: 'src/compiled.ts',
    action: 'src/action.ts',
    worker: 'src/worker.ts',
    // tinypool starts its threads with a file that it looks for here.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js'
  },
  outdir: parts,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // As literals they are compiled once, when they first run; as calls, which esbuild makes of them, whenever they stand in the way.
  supported: {'regexp-unicode-property-escapes': true},
  format: 'esm',
  // A command's code is loaded when it runs.
  splitting: true,
  charset: 'utf8',
  metafile: true,
  plugins: [
    globalProcess,
    plainBuiltins,
    noColorPackage,
    fasterMicromark,
    lettersAsRanges,
    latePackages(root, folder, lateInputs),
    latePacks(root, folder),
    ownLocales
  ],
  // Licences stand in a file of their own.
  legalComments: 'none',
  // CommonJS packages expect what an ES module does not have.
  banner: {js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)"},
  define: {__filename: 'import.meta.filename', __dirname: 'import.meta.dirname'},
  logLevel: 'warning'
})
await joinCore(parts, folder)
rmSync(parts, {recursive: true})
chmodSync(join(folder, 'postmortem-lint.js'), 0o755)
const inputs = [...Object.keys(metafile.inputs).filter((input) => !/^(?:late|global|builtin):/.test(input)), ...lateInputs]
writeFileSync(join(folder, 'LICENSES.txt'), licensesOf(inputs))

/** Gives the licences of all packages that a bundle's files came from, by name. */
function licensesOf(inputs) {
  const mark = 'node_modules/'
  const folders = inputs.flatMap((input) => {
    const at = input.lastIndexOf(mark)
    if (at < 0) return []
    const name = input.slice(at + mark.length).match(/^(?:@[^/]+\/)?[^/]+/)[0]
    return [input.slice(0, at + mark.length) + name]
  })
  const pages = [...new Set(folders)].map((path) => {
    const {name, version, license} = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return {id: `${name} ${version}`, text: `${name} ${version} (${license})\n\n${licenseText(join(root, path))}`}
  })
  const own = [...new Map(pages.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({id, text}) => [id, text])).values()]
  return `The files of this folder contain these packages.\n\n${own.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function licenseText(path) {
  const file = readdirSync(path)
    .sort()
    .find((name) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(name))
  if (file && existsSync(join(path, file))) return `${readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
  return 'The package brings no licence text.\n'
}
