// The floors: `node bench/floor.mjs read|parse PATH…` reads Markdown files, and parses them with the reference parse.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const [mode, ...paths] = process.argv.slice(2)
const reference = mode === 'parse' ? (await import('./reference.mjs')).reference : undefined
const files = paths.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]))
let size = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  size += reference ? reference.parse(text).children.length : text.length
}
process.stdout.write(`${files.length} files, ${size}\n`)
