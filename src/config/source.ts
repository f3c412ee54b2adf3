import {type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit} from 'yaml'
import {deepestYaml, longestYaml, mostAliases, type YamlExcess, yamlExcess} from '../text/yaml-limit.ts'
import type {Mistake} from './config-error.ts'

/** A path to a value: keys of mappings, indexes of lists. */
export type KeyPath = ReadonlyArray<string | number>

/** A parsed configuration file: its value, and the place of each part. */
export interface Source {
  /** Undefined for an empty file. */
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
  /** Makes a mistake at the value of a path, or at its key. */
  mistakeAt(path: KeyPath, text: string, at?: 'key' | 'value'): Mistake
}

const excess: Readonly<Record<YamlExcess['is'], string>> = {
  length: `Unexpected file of more than ${longestYaml} characters, expected less`,
  depth: `Unexpected level ${deepestYaml + 1} of lists and mappings, expected at most ${deepestYaml}`,
  key: 'Unexpected list or mapping as a key, expected text',
  aliases: `Unexpected alias number ${mostAliases + 1}, expected at most ${mostAliases} (\`*name\`) in a file`
}

/** Maximum size of a `package.json` in characters: those of large packages have about ten thousand. */
const longestManifest = 1_000_000

/** Maximum number of syntax mistakes to report; further ones usually follow from these. */
const mostErrors = 20

/** Reads YAML, or the JSON that it includes; `file` is its display path, `root` the path to the relevant part. */
export function readSource(written: string, file: string, root: KeyPath = []): Source {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written
  const lines = new LineCounter()
  const at = (offset: number, words: string): Mistake => {
    const {line, col} = lines.linePos(offset)
    return {file, line: Math.max(1, line), column: Math.max(1, col), text: words}
  }
  const found = yamlExcess(text, root.length > 0 ? longestManifest : longestYaml)
  // A file that would take long is not parsed; its lines are only counted for the place.
  const counted = found ? new LineCounter() : lines
  if (found) for (const {index} of text.matchAll(/^/gm)) lines.addNewLine(index)
  const document = parseDocument(found ? '' : text, {lineCounter: counted, prettyErrors: false, stringKeys: true})
  const errors = document.errors.slice(0, mostErrors)
  const mistakes = found ? [at(found.offset, excess[found.is])] : errors.map(({pos, code, message}) => at(pos[0], syntaxWords(code, message)))
  const value = mistakes.length > 0 ? undefined : readValue(document, (offset, words) => mistakes.push(at(offset, words)))
  return {
    value: root.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Object.entries(part).find(([name]) => name === key)?.[1] : undefined),
      value
    ),
    mistakes,
    mistakeAt: (path, words, side = 'value') => at(offsetOf(document, [...root, ...path], side), words)
  }
}

function readValue(document: Document.Parsed, mistake: (offset: number, words: string) => void): unknown {
  let faults = 0
  const fault = (offset: number, text: string): void => {
    faults++
    mistake(offset, text)
  }
  visit(document, {
    Alias(_, node) {
      const offset = node.range?.[0] ?? 0
      if (!node.resolve(document)) fault(offset, 'Unexpected alias, expected one (`*name`) of an anchor above it (`&name`)')
    }
  })
  if (faults > 0) return undefined
  try {
    const value: unknown = document.toJS({maxAliasCount: mostAliases})
    return value === null ? undefined : value
  } catch {
    mistake(0, 'Unexpected aliases that grow without end, expected each part to be written out')
    return undefined
  }
}

const words: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Unexpected second key of the same name, expected every key once',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces to indent',
  MULTIPLE_DOCS: 'Unexpected second document, expected one in a file',
  NON_STRING_KEY: 'Unexpected key that is not text, expected a name',
  BAD_ALIAS: 'Unexpected alias, expected the name of an anchor above it',
  MULTIPLE_ANCHORS: 'Unexpected second anchor, expected at most one for a value',
  RESOURCE_EXHAUSTION: 'Unexpected depth of nesting, expected a few levels',
  // The messages of the YAML parser quote text, which may be a secret if the file is a link.
  UNEXPECTED_TOKEN: 'Unexpected syntax, expected YAML or JSON: a value or mark that may not stand here',
  TAG_RESOLVE_FAILED: 'Unexpected tag, expected a value without one',
  BAD_COLLECTION_TYPE: 'Unexpected tag, expected a value without one',
  BAD_DQ_ESCAPE: 'Unexpected escape sequence, expected one that YAML knows',
  BAD_DIRECTIVE: 'Unexpected directive, expected none'
}

function syntaxWords(code: string, message: string): string {
  const [sentence = ''] = message.split('\n')
  return words[code] ?? `Unexpected syntax, expected YAML or JSON: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/[.:]$/, '')}`
}

/** Gives the offset of a value or its key; if it is missing, the offset of its parent. */
function offsetOf(document: Document.Parsed, path: KeyPath, side: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [index, key] of path.entries()) {
    const holder = resolve(document, node)
    const pair = isMap(holder) ? holder.items.find((item) => (isScalar(item.key) ? String(item.key.value) : '') === String(key)) : undefined
    if (pair && isNode(pair.key) && side === 'key' && index === path.length - 1) return pair.key.range?.[0] ?? offset
    const next: unknown = pair ? pair.value : holder && 'items' in holder && Array.isArray(holder.items) ? holder.items[Number(key)] : undefined
    // An empty value has no place.
    if (pair && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
    if (!isNode(next)) return offset
    const empty = isScalar(next) && next.value === null && (next.source ?? '') === ''
    if (!empty) offset = next.range?.[0] ?? offset
    node = next
  }
  return offset
}

function resolve(document: Document.Parsed, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node
}
