import {parse as parseToml} from 'smol-toml'
import {parse as parseYaml} from 'yaml'
import type {Locator} from '../../markdown/locate.ts'
import type {FrontMatter} from '../../markdown/read-blocks.ts'
import {deepestYaml, longestYaml, mostAliases, type YamlExcess, yamlExcess} from '../../text/yaml-limit.ts'
import type {InvalidFrontMatter} from '../model.ts'

/** Front matter as it was read: its keys and values, or what is wrong with it. */
export interface ParsedFrontMatter {
  /** Undefined also where the words of its lines mean what they look like, and where it is no table. */
  readonly values?: Readonly<Record<string, unknown>> | undefined
  readonly fault?: (Pick<InvalidFrontMatter, 'is' | 'expected'> & {readonly offset: number}) | undefined
}

const excess: Readonly<Record<YamlExcess['is'], Pick<InvalidFrontMatter, 'is' | 'expected'>>> = {
  length: {is: `front matter of more than ${longestYaml} characters`, expected: 'less'},
  depth: {is: `level ${deepestYaml + 1} of lists and mappings in front matter`, expected: `at most ${deepestYaml}`},
  key: {is: 'list or mapping as a key in front matter', expected: 'text in quotes'},
  aliases: {is: `alias number ${mostAliases + 1} in front matter`, expected: `at most ${mostAliases}`}
}

/** Parses front matter to its keys and values, of which YAML's are all strings; what is no table has none. It says where it cannot be parsed, and why. */
export function parseFrontMatter(format: 'yaml' | 'toml', value: string): ParsedFrontMatter {
  const found = format === 'yaml' ? yamlExcess(value) : value.length > longestYaml ? {is: 'length' as const, offset: longestYaml} : undefined
  if (found) return {fault: {...excess[found.is], offset: found.offset}}
  try {
    return {values: tableOf(format === 'toml' ? parseToml(value, {maxDepth: deepestYaml}) : parseYaml(value, yamlOptions))}
  } catch (error) {
    return {values: partOf(format, value), fault: {is: syntax, expected: format.toUpperCase(), offset: offsetOf(error, value)}}
  }
}

const syntax = 'syntax in front matter'
/** Every value is text, and of keys that are there twice the last one counts, as where pages are made of it. */
const yamlOptions = {schema: 'failsafe', maxAliasCount: mostAliases, logLevel: 'error', prettyErrors: false, stringKeys: true, uniqueKeys: false} as const

/** Gives what YAML can be read in spite of mistakes. */
function partOf(format: 'yaml' | 'toml', value: string): ParsedFrontMatter['values'] {
  try {
    return format === 'toml' ? undefined : tableOf(parseYaml(value, {...yamlOptions, logLevel: 'silent'}))
  } catch {
    return undefined
  }
}

function tableOf(parsed: unknown): ParsedFrontMatter['values'] {
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? {...parsed} : undefined
}

/** Gives the offset at which a parser gave up; 0 where it does not say. */
function offsetOf(error: unknown, value: string): number {
  if (!(error instanceof Error)) return 0
  const at: unknown = 'pos' in error && Array.isArray(error.pos) ? error.pos[0] : undefined
  if (typeof at === 'number') return at
  if (!('line' in error) || typeof error.line !== 'number') return 0
  const lines = value.split('\n').slice(0, error.line - 1)
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

/** Parses front matter, unless the words of its lines mean what they look like: parsing it would cost more than all else. */
export function readFrontMatter({format, value}: FrontMatter): ParsedFrontMatter {
  return value.length <= longestYaml && isPlain(value) ? {} : parseFrontMatter(format, value)
}

/** Finds what keeps front matter from being parsed, where it is some: words between two breaks are not. */
export function readInvalidFrontMatter({value, offset: start}: FrontMatter, {fault}: ParsedFrontMatter, locator: Locator): InvalidFrontMatter | undefined {
  if (!fault || !(fault.is === syntax ? firstKey : notDefinition).test(value)) return undefined
  // What is missing at the end is missed behind the last words.
  const at = Math.min(fault.offset, value.trimEnd().length)
  const lineStart = value.slice(0, at).lastIndexOf('\n') + 1
  const [line = ''] = value.slice(lineStart).split(/\r?\n/, 1)
  const text = line.trim()
  const from = start + lineStart + line.indexOf(text)
  return {text, place: {start: from, end: from + text.length}, line: locator.lineAt(from), is: fault.is, expected: fault.expected}
}

/** Front matter begins with a key, perhaps behind comments. */
const firstKey = /^(?:[ \t]*(?:#[^\n]*)?\n)*["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*[:=]/u
/** The definition of a link looks like a list as a key. */
const notDefinition = /^(?!\s*\[[^[\]\n]{1,200}\]:[ \t])/

/** A value in YAML that is the text it looks like, with or without quotes. */
const plainValue = `(?:[\\p{L}\\p{N}](?:[^#:\\s\\u0000-\\u001f\\u007f-\\u009f]| |:(?=[^\\s])){0,400}|"[^"\\\\]{0,400}"|'[^']{0,400}')`

/** Whether front matter is but keys with plain words, lists or further keys behind them, whose words mean what they look like: parsing them would cost more than all else. */
function isPlain(value: string): boolean {
  let open = false
  for (const line of value.split('\n')) {
    const match = plainLine.exec(line.trimEnd())
    if (!match || (match[1] !== undefined && !open)) return false
    if (match[2] !== undefined) open = match[3] === undefined
  }
  return true
}

/** An item of a list or a key below a key, or a key, perhaps with its value; a comment or nothing else. */
const plainLine = new RegExp(
  `^(?:( {0,8}- | {1,8}[A-Za-z_][A-Za-z0-9_-]{0,60}:(?= |$))(?: ?${plainValue})?|([A-Za-z_][A-Za-z0-9_-]{0,60}:)(?: (${plainValue}|\\[[^\\[\\]{}"'#:&*!|>%@\`]{0,200}\\]))?|#.*|)$`,
  'u'
)
