// Joins the files of a bundle that a plain run loads: finding, reading and compiling thirty files takes longer than one.
import {createHash} from 'node:crypto'
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {transform} from 'esbuild'
import {rolldown} from 'rolldown'

/** What a plain run imports when it is called with a path. */
const plain = /^(?:lint|stylish)-/

/** Writes the bundle of a folder into another, the files of a plain run as one. */
export async function joinCore(from, to) {
  const names = readdirSync(from).filter((name) => name.endsWith('.js'))
  const start = importedBy(from, ['postmortem-lint.js', 'compiled.js'])
  const core = importedBy(
    from,
    names.filter((name) => plain.test(name))
  )
  for (const name of readdirSync(from)) if (!names.includes(name) && name !== 'entry') cpSync(join(from, name), join(to, name), {recursive: true})
  const bundle = await rolldown({
    cwd: from,
    input: Object.fromEntries(['postmortem-lint', 'compiled', 'action', 'worker', 'entry/worker'].map((name) => [name, `./${name}.js`])),
    platform: 'node',
    treeshake: false,
    external: [/^node:/, /late-/]
  })
  await bundle.write({
    dir: to,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // `--version` needs what starts, and nothing else.
    codeSplitting: {
      groups: [
        {name: 'start', priority: 1, test: (id) => start.has(basename(id)) && !['postmortem-lint.js', 'compiled.js'].includes(basename(id))},
        {name: 'core', test: (id) => core.has(basename(id))}
      ]
    }
  })
  await bundle.close()
  await writeScript(to)
}

/** Writes core.js as a script for `runCompiled`, and a module in its place that gives what the script exports. */
async function writeScript(folder) {
  const path = join(folder, 'core.js')
  // Left of the banner where nothing is required.
  const text = readFileSync(path, 'utf8').replace(/^createRequire\(import\.meta\.url\);\n/gm, '')
  const {code} = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: {'regexp-unicode-property-escapes': true},
    legalComments: 'none',
    define: {'import.meta.url': 'ownUrl'}
  })
  if (/import\.meta|\.raw\b|\braw`/.test(code)) throw new Error('core.js needs more of a module than its URL, or templates as they are written')
  const body = inAscii(code).replace(/\bimport\("/g, 'importLater("')
  const script = `(function (module, { imported: require, importLater, url: ownUrl }) {\n${body}})\n`
  writeFileSync(join(folder, 'core.script.cjs'), script)
  const imported = [...new Set([...text.matchAll(/^import [^;]*?["'](\.\/[^"']+)["'];$/gm)].map(([, name]) => name))]
  const exported = /^export \{([^}]*)\};$/m
    .exec(text)[1]
    .split(',')
    .map((words) => words.trim().split(' as '))
  for (const [local] of exported) assertConstant(local, text)
  const module = [
    'import { fileURLToPath } from "node:url";',
    'import { runCompiled } from "./compiled.js";',
    ...imported.map((name, index) => `import * as own${index} from "${name}";`),
    `const own = { ${imported.map((name, index) => `"${name}": own${index}`).join(', ')} };`,
    'const surroundings = {',
    '\timported: (name) => own[name] ?? process.getBuiltinModule(name),',
    '\timportLater: (name) => import(name),',
    '\turl: import.meta.url',
    '};',
    'const file = new URL("./core.script.cjs", import.meta.url);',
    `const version = "${createHash('sha256').update(script).digest('hex').slice(0, 16)}";`,
    `export const { ${exported.map(([local, name = local]) => name).join(', ')} } = runCompiled(fileURLToPath(file), version, surroundings);`
  ]
  writeFileSync(path, `${module.join('\n')}\n`)
}

/** Writes characters as escapes, which mean the same in strings and expressions: V8 reads a text with a byte for each character faster. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What is exported is read once: a function, or a variable that has its value where it is declared, and that no statement gives another. */
function assertConstant(name, text) {
  const own = name.replaceAll('$', '\\$')
  const isFunction = new RegExp(`^(?:async )?function\\*? ${own}\\(`, 'm').test(text)
  const isDeclared = new RegExp(`^(?:var|let|const) ${own} = `, 'm').test(text)
  const changes = new RegExp(`^\\s*(?:${own} [-+*/|&?]{0,2}= |${own}(?:\\+\\+|--)|(?:\\+\\+|--)${own};)`, 'm').test(text)
  if (!isFunction && (!isDeclared || changes)) throw new Error(`core.js exports \`${name}\`, which may change`)
}

/** Gives the names of files and of all that they import when they are loaded. */
function importedBy(folder, names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const imports = readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export|\})[^;]*?["']\.\/([^"']+)["'];$/gm)
    importedBy(
      folder,
      [...imports].map(([, other]) => other),
      found
    )
  }
  return found
}
