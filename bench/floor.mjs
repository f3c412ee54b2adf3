// The floors: `node bench/floor.mjs read|parse PATH…` finds and reads Markdown files, and parses them with the reference parse.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const [mode, ...paths] = process.argv.slice(2)
const reference = mode === 'parse' ? (await import('./reference.mjs')).reference : undefined
const files = paths.flatMap((path) => (statSync(path).isDirectory() ? found(path) : [path]))
/** Finds the Markdown files below a folder. */
function found(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

let size = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  size += reference ? reference.parse(text).children.length : text.length
}
process.stdout.write(`${files.length} files, ${size}\n`)
