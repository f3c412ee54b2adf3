// Plugins of esbuild for what of the bundle is only evaluated when it is first needed: a person waits for the start at every commit.
import {readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {build} from 'esbuild'

/** The function that we and others call of a package, by package; importing them costs more than the rest of a start. */
const packages = {'smol-toml': 'parse', 'string-width': 'default', yaml: 'parse'}

/** What needs no package: the width of printable ASCII is its length. For the rest `string-width` compiles the expression of all emoji. */
const shortcuts = {'string-width': '/^[ -~]*$/.test(given[0]) ? given[0].length : '}

/** Evaluates packages when their function is first called. */
export const latePackages = (root) => ({
  name: 'late-packages',
  setup({onResolve, onLoad}) {
    onResolve({filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`)}, ({path, kind, importer, resolveDir, namespace}) => {
      if (kind !== 'import-statement' || namespace === 'late') return undefined
      // Others bring a version of their own, so every importer gets its own.
      return {path: `${path} for ${relative(root, importer)}`, namespace: 'late', pluginData: {name: path, resolveDir}}
    })
    onLoad({filter: /^/, namespace: 'late'}, ({pluginData: {name, resolveDir}}) => {
      const late = `(...given) => ${shortcuts[name] ?? ''}require('${name}').${packages[name]}(...given)`
      return {contents: `export ${packages[name] === 'default' ? 'default' : `const ${packages[name]} =`} ${late}`, resolveDir}
    })
  }
})

/**
 * Language packs other than English, in files that are read when a document is in the language: they are data, and more of it than
 * all our code. Recognising a language needs only a few properties, which stay in the code.
 */
export const latePacks = async (root) => {
  const file = join(root, 'src/language/index.ts')
  const {outputFiles} = await build({entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'node'})
  const {languages} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  const packs = new Map(languages.slice(1).map((language) => [language.code, language]))
  return {
    files: [...packs].map(([code, language]) => [`language-${code}.json`, `${JSON.stringify(late(language), undefined, 1)}\n`]),
    plugin: {
      name: 'late-packs',
      setup({onLoad}) {
        onLoad({filter: /src[\\/]language[\\/][a-z]{2}\.ts$/}, async ({path}) => {
          const pack = packs.get(path.slice(-5, -3))
          return pack && {contents: await moduleOf(path, pack), resolveDir: root}
        })
      }
    }
  }
}

const early = ['code', 'name', 'stopWords', 'sections']

function late(language) {
  return Object.fromEntries(Object.entries(language).filter(([key]) => !early.includes(key)))
}

/** The module of a pack, with the properties that are needed early; the others read the file. */
async function moduleOf(path, language) {
  const exported = /^export const (\w+): Language\b/m.exec(await readFile(path, 'utf8'))[1]
  const now = early.map((key) => `${key}: ${JSON.stringify(language[key])}`)
  const then = Object.keys(late(language)).map((key) => `get ${key}() { return rest().${key} }`)
  return `import {readFileSync} from 'node:fs'
let read
const rest = () => (read ??= JSON.parse(readFileSync(new URL('./language-${language.code}.json', import.meta.url), 'utf8')))
export const ${exported} = {${[...now, ...then].join(',\n')}}
`
}
