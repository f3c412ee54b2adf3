// Writes bundle/: the command line and the GitHub Action with all they import, so that both run where no package is installed.
// `npm run bundle` writes it, and so does packing; `node scripts/bundle.mjs FOLDER` writes elsewhere.
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'bundle'))

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {
    'postmortem-lint': 'src/cli/bin.ts',
    action: 'src/action/action.ts',
    worker: 'src/cli/worker.ts',
    // tinypool starts its threads with a file that it looks for beside its own.
    'parts/entry/worker': 'node_modules/tinypool/dist/entry/worker.js'
  },
  outdir: folder,
  // yargs looks for translations three folders above its file: from here that is our own folder, and not one of the user's.
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node 20 knows `\p{…}`; esbuild would write `new RegExp` for it, which is compiled even where it is never used.
  supported: {'regexp-unicode-property-escapes': true},
  charset: 'utf8',
  metafile: true,
  // Licences stand in a file of their own.
  legalComments: 'none',
  // CommonJS packages expect what an ES module does not have.
  banner: {js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)"},
  define: {__filename: 'import.meta.filename', __dirname: 'import.meta.dirname'},
  logLevel: 'warning'
})
chmodSync(join(folder, 'postmortem-lint.js'), 0o755)
writeFileSync(join(folder, 'LICENSES.txt'), licensesOf(Object.keys(metafile.inputs)))

/** Gives the licences of all packages that a bundle's files came from, by name. */
function licensesOf(inputs) {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [])
  const pages = [...new Set(folders)].map((path) => {
    const {name, version, license} = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return [`${name} ${version}`, `${name} ${version} (${license})\n\n${licenseText(join(root, path))}`]
  })
  const texts = [...new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1))).values()]
  return `The files of this folder contain these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function licenseText(path) {
  const file = readdirSync(path)
    .sort()
    .find((name) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(name))
  if (file) return `${readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
  return 'The package brings no licence text.\n'
}
