import {readdirSync, readFileSync} from 'node:fs'

const root = new URL('../../../', import.meta.url)
const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
]
const documentation = pages.map((page) => readFileSync(new URL(page, root), 'utf8')).join('\n')

/**
 * Gives a block of README.md or docs exactly as it is written there: under `<!-- e2e: NAME -->` commands or a setting, under `<!-- e2e: NAME FILE -->` a file.
 * What is published (an address, a version) is replaced by what is tested here: each key of `replacements` must stand in the block, once.
 */
export function block(name, file = undefined, replacements = {}) {
  const mark = `<!-- e2e: ${file === undefined ? name : `${name} ${file}`} -->`
  const [, after, ...more] = documentation.split(`${mark}\n`)
  const text = after?.match(/^```\w+\n(.*?)^```$/ms)?.[1]
  if (text === undefined || more.length > 0) throw new Error(`Expected one block under ${mark} in README.md and docs`)
  return Object.entries(replacements).reduce((current, [from, to]) => {
    const parts = current.split(from)
    if (parts.length !== 2) throw new Error(`Expected \`${from}\` once in the block under ${mark}`)
    return parts.join(to)
  }, text)
}
