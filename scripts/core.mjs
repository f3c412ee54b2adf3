// Joins the files of a bundle that a plain run loads: finding, reading and compiling thirty files takes longer than one.
import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {rolldown} from 'rolldown'

/** What a plain run imports when it is called with a path. */
const plain = /^(?:lint|stylish)-/

/** Writes the bundle of a folder into another, the files of a plain run as one. */
export async function joinCore(from, to) {
  const names = readdirSync(from).filter((name) => name.endsWith('.js'))
  const start = importedBy(from, ['postmortem-lint.js'])
  const core = importedBy(
    from,
    names.filter((name) => plain.test(name))
  )
  for (const name of readdirSync(from)) if (!names.includes(name) && name !== 'entry') cpSync(join(from, name), join(to, name), {recursive: true})
  const bundle = await rolldown({
    cwd: from,
    input: Object.fromEntries(['postmortem-lint', 'action', 'worker', 'entry/worker'].map((name) => [name, `./${name}.js`])),
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
        {name: 'start', priority: 1, test: (id) => start.has(basename(id)) && basename(id) !== 'postmortem-lint.js'},
        {name: 'core', test: (id) => core.has(basename(id))}
      ]
    }
  })
  await bundle.close()
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
