// Prints a block of README.md: block.mjs NAME FILE [FROM TO]…; FILE is `-` for commands.
import process from 'node:process'
import {block} from './readme.mjs'

const [name, file, ...words] = process.argv.slice(2)
const replacements = Object.fromEntries(words.flatMap((from, index) => (index % 2 === 0 ? [[from, words[index + 1]]] : [])))
process.stdout.write(block(name, file === '-' ? undefined : file, replacements))
