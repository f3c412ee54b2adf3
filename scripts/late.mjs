// What of the bundle stands in files of its own that are read when it is first needed: a person waits for the start at every commit.
import {writeFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'
import {build} from 'esbuild'

/** The function that is called of a package, by package. Importing these costs more than the rest of a start, and few runs call them. */
const packages = {'decode-named-character-reference': 'decodeNamedCharacterReference', 'smol-toml': 'parse', 'string-width': 'default', yaml: 'parse'}

/** Whether a module runs for every document; others are loaded when they run, with all they need. */
const lateIn = (importer) => importer.includes('node_modules') || importer.includes(join('src', 'incident'))

/** What needs no package: the width of printable ASCII is its length. For the rest `string-width` compiles the expression of all emoji. */
const shortcuts = {'string-width': '/^[ -~]*$/.test(given[0]) ? given[0].length : '}

/** Gives the global `process` in place of the module, whose import opens standard input and output. */
export const globalProcess = {
  name: 'global-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:node:)?process$/}, ({kind}) => ({path: kind, namespace: 'global'}))
    // What is required is the module itself, what is imported its default.
    onLoad({filter: /^/, namespace: 'global'}, ({path}) => ({
      contents: path === 'require-call' ? 'module.exports = globalThis.process' : 'export default globalThis.process'
    }))
  }
}

/** Reports are told whether they are coloured: what finds it out at import loads what sockets are made of. */
export const noColorPackage = {
  name: 'no-color-package',
  setup({onResolve, resolve}) {
    onResolve({filter: /^vfile-reporter\/do-not-use-color$/}, ({kind, resolveDir, importer}) => resolve('./color.js', {kind, resolveDir, importer}))
  }
}

/** Functions of builtin modules that few runs need: the module is loaded when one is first called. */
const lateBuiltins = {
  crypto: ['createHash', 'randomBytes', 'randomUUID'],
  'timers/promises': ['setTimeout'],
  'fs/promises': ['access', 'appendFile', 'mkdir', 'mkdtemp', 'readFile', 'rm', 'stat', 'writeFile']
}

/** Gives builtin modules without their ES module: that asks `node:fs` for all it has, and so loads streams, promises and readline. */
export const plainBuiltins = {
  name: 'plain-builtins',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:node:)?(?:fs|crypto|(?:fs|timers)\/promises)$/}, ({path, kind}) =>
      kind === 'import-statement' ? {path: path.replace('node:', ''), namespace: 'builtin'} : undefined
    )
    onLoad({filter: /^/, namespace: 'builtin'}, ({path}) => {
      const own = `process.getBuiltinModule('node:${path}')`
      const late = lateBuiltins[path]?.map((name) => `export const ${name} = (...given) => ${own}.${name}(...given)`)
      return {contents: late?.join('\n') ?? `module.exports = ${own}`}
    })
  }
}

/** Writes packages into files that are read when their function is first called; `inputs` gets the paths of all their files. */
export const latePackages = (root, folder, inputs) => ({
  name: 'late-packages',
  setup({onResolve, onLoad, resolve}) {
    onResolve({filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`)}, async ({path, kind, resolveDir, importer, pluginData}) => {
      if (pluginData === 'found' || !lateIn(importer)) return undefined
      // Others bring a version of their own.
      const found = await resolve(path, {kind, resolveDir, importer, pluginData: 'found'})
      // Paths stand in comments of the bundle, which has to be the same everywhere.
      return {path: relative(root, found.path).replaceAll('\\', '/'), namespace: 'late', pluginData: path}
    })
    onResolve({filter: /^\.\/late-/}, ({path}) => ({path, external: true}))
    onLoad({filter: /^/, namespace: 'late'}, async ({path, pluginData: name}) => {
      const own = packages[name]
      const file = await writePackage(name, path, root, folder, inputs)
      return {
        contents: `export ${own === 'default' ? 'default' : `const ${own} =`} (...given) => ${shortcuts[name] ?? ''}require('./${file}').${own}(...given)`
      }
    })
  }
})

const written = new Map()

/** Writes a file that gives what a package gives, as CommonJS: only that can be loaded in the middle of our work. */
async function writePackage(name, entry, root, folder, inputs) {
  const {outputFiles, metafile} = await build({absWorkingDir: root, entryPoints: [entry], outdir: folder, ...shape, format: 'cjs', metafile: true})
  const versions = JSON.parse(await readFile(join(root, `${entry.slice(0, entry.lastIndexOf(name))}${name}/package.json`), 'utf8'))
  const file = `late-${name}-${versions.version}.cjs`
  // The same version may stand in several places: always the first of them is written.
  const before = written.get(join(folder, file))
  if (before === undefined || entry < before) {
    written.set(join(folder, file), entry)
    writeFileSync(join(folder, file), outputFiles[0].contents)
  }
  inputs.push(...Object.keys(metafile.inputs))
  return file
}

const shape = {bundle: true, write: false, platform: 'node', target: 'node20.19', charset: 'utf8', legalComments: 'none'}

/**
 * Writes the language packs other than English into files that are read when a document is in the language: they are data, and more
 * of it than all our code. Recognising a language, and what is no postmortem, needs only a few properties, which stay in the code.
 */
export const latePacks = (root, folder) => ({
  name: 'late-packs',
  setup({onStart, onLoad}) {
    let packs
    onStart(async () => {
      packs = await evaluatedPacks(root)
      for (const {code, ...language} of packs.values())
        await writeFile(join(folder, `late-language-${code}.json`), `${JSON.stringify(part(language, false), undefined, 1)}\n`)
    })
    onLoad({filter: /src[\\/]language[\\/][a-z]{2}\.ts$/}, async ({path}) => {
      const pack = packs.get(path.slice(-5, -3))
      return pack && {contents: await packModule(path, pack), resolveDir: dirname(path)}
    })
  }
})

/** Gives the packs other than English, by code. */
async function evaluatedPacks(root) {
  const {outputFiles} = await build({absWorkingDir: root, entryPoints: ['src/language/index.ts'], ...shape, format: 'esm'})
  const {languages} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return new Map(languages.filter(({code}) => code !== 'en').map((language) => [language.code, language]))
}

const early = ['code', 'name', 'stopWords', 'sections', 'headingFillers', 'headingLinks', 'postmortem', 'incidentTitles', 'template']

function part(language, isEarly) {
  return Object.fromEntries(Object.entries(language).filter(([key]) => early.includes(key) === isEarly))
}

/** Gives a module of a pack: strings of JSON are read faster than code, and each other property reads the file. */
async function packModule(path, language) {
  const exported = /^export const (\w+): Language\b/m.exec(await readFile(path, 'utf8'))[1]
  const getters = Object.keys(part(language, false)).map((key) => `get ${key}() { return rest().${key} }`)
  return `import {readFileSync} from 'node:fs'
let known
const rest = () => (known ??= JSON.parse(readFileSync(new URL('./late-language-${language.code}.json', import.meta.url), 'utf8')))
export const ${exported} = {${getters.join(', ')}}
Object.assign(${exported}, JSON.parse(${JSON.stringify(JSON.stringify(part(language, true)))}))
`
}
