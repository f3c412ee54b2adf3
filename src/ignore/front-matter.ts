import type {Root} from 'mdast'
import type {Position} from 'unist'
import {quote} from '../incident/quote.ts'
import {parseFrontMatter} from '../incident/statements/front-matter.ts'
import {nearest} from '../text/nearest.ts'
import type {Span} from '../text/span.ts'
import type {Misfit, RuleName, Suppression, Suppressions} from './suppression.ts'

/** Key of front matter that speaks to this program. */
const ownKey = 'postmortemLint'
const form = `\`${ownKey}: {disable: [rule]}\``

/**
 * Reads `postmortemLint: {disable: [rule]}` in front matter, YAML or TOML: rules that are silent in the whole document. Undefined where
 * the key is not there, or the front matter cannot be parsed.
 */
export function readFrontMatterSuppressions(tree: Root, source: string): Suppressions | undefined {
  const front = matterOf(tree, source)
  if (!front?.text.includes(ownKey)) return undefined
  const own = parseFrontMatter(front.format, front.text).values?.[ownKey]
  if (own === undefined) return undefined
  const {names, misfits} = readSettings(own, createFinder(front.text, front.start))
  const suppression: Suppression = {verb: 'disable', start: 0, end: Number.POSITIVE_INFINITY, at: front.start, from: 'front matter', names}
  return {suppressions: names.length > 0 ? [suppression] : [], misfits}
}

interface Matter {
  readonly format: 'yaml' | 'toml'
  readonly text: string
  /** Offset of the text, which stands between two fences. */
  readonly start: number
}

function matterOf({children: [first]}: Root, source: string): Matter | undefined {
  if (!first) return undefined
  // mdast's own types do not know front matter in TOML.
  const {type, position}: {type: string; position?: Position | undefined} = first
  if ((type !== 'yaml' && type !== 'toml') || position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const start = source.indexOf('\n', position.start.offset) + 1
  return {format: type, text: source.slice(start, source.lastIndexOf('\n', position.end.offset - 1) + 1), start}
}

type Finder = (word: string) => Span

/** Finds words of front matter one after the other, outside of its comments; a word that is written otherwise has the place of the last. */
function createFinder(text: string, offset: number): Finder {
  let last: Span = {start: 0, end: 0}
  return (word) => {
    const found = word === '' ? undefined : placeOf(word, text, last.end)
    last = found ?? last
    return {start: last.start + offset, end: last.end + offset}
  }
}

function placeOf(word: string, text: string, from: number): Span | undefined {
  for (let start = text.indexOf(word, from); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
    if (!/[\w-]/.test(text.charAt(start - 1)) && !/[\w-]/.test(text.charAt(end)) && !/(?:^|\s)#/.test(line)) return {start, end}
  }
  return undefined
}

function readSettings(own: unknown, find: Finder): {readonly names: readonly RuleName[]; readonly misfits: readonly Misfit[]} {
  const place = find(ownKey)
  const unformed: Misfit = {...place, message: `Unexpected value of \`${ownKey}\` in front matter, expected ${form}`}
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return {names: [], misfits: [unformed]}
  const names: RuleName[] = []
  const misfits: Misfit[] = []
  for (const [key, value] of Object.entries(own)) {
    const at = find(key)
    if (key !== 'disable') misfits.push(unknownKey(key, at))
    else if (!isNames(value)) misfits.push(unformed)
    else
      for (const [name] of [value]
        .flat()
        .join(' ')
        .matchAll(/[^\s,]+/g))
        names.push({id: name.replace(/^remark-lint:/, ''), ...find(name), used: false})
  }
  return {names, misfits}
}

/** A string may name several rules. */
function isNames(value: unknown): value is string | readonly string[] {
  return [value].flat().every((item) => typeof item === 'string')
}

function unknownKey(key: string, place: Span): Misfit {
  const said = `Unexpected ${quote(key)} below \`${ownKey}\` in front matter, expected`
  const meant = nearest(key, ['disable'], 4)
  return meant ? {...place, message: `${said} \`${meant}\``, expected: [meant]} : {...place, message: `${said} ${form}`}
}
