import {readFileSync} from 'node:fs'

/**
 * Gives a block of README.md exactly as it stands there: under `<!-- e2e: NAME -->` commands or a setting, under `<!-- e2e: NAME FILE -->` a file.
 * What is published (an address, a version) is replaced by what is tested here: each key of `replacements` must stand in the block, once.
 */
export function block(name, file = undefined, replacements = {}) {
  const mark = `<!-- e2e: ${file === undefined ? name : `${name} ${file}`} -->`
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const [, after, ...more] = readme.split(`${mark}\n`)
  const text = after?.match(/^```\w+\n(.*?)^```$/ms)?.[1]
  if (text === undefined || more.length > 0) throw new Error(`Expected one block under ${mark} in README.md`)
  return Object.entries(replacements).reduce((current, [from, to]) => {
    const parts = current.split(from)
    if (parts.length !== 2) throw new Error(`Expected \`${from}\` once in the block under ${mark}`)
    return parts.join(to)
  }, text)
}
