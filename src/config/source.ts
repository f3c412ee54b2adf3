import {type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit} from 'yaml'
import type {Mistake} from './config-error.ts'

/** A way to a value: keys of mappings, indexes of lists. */
export type KeyPath = ReadonlyArray<string | number>

/** A configuration file as written: its value, and where each part of it stands. */
export interface Source {
  /** Undefined for an empty file. */
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
  /** Makes a mistake at the value of a path, or at its key. */
  mistakeAt(path: KeyPath, text: string, at?: 'key' | 'value'): Mistake
}

/** As many places as may repeat a part that is written once: enough for people, too few to make a small file large. */
const mostAliases = 20

/** Mistakes in the syntax that are said; what comes after so many follows from them. */
const mostErrors = 20

/** Reads YAML, or the JSON that it includes; `file` is the path it is shown with, `root` the way to the part that is meant. */
export function readSource(text: string, file: string, root: KeyPath = []): Source {
  const lines = new LineCounter()
  const document = parseDocument(text.startsWith('\uFEFF') ? text.slice(1) : text, {lineCounter: lines, prettyErrors: false, stringKeys: true})
  const at = (offset: number, words: string): Mistake => {
    const {line, col} = lines.linePos(offset)
    return {file, line: Math.max(1, line), column: Math.max(1, col), text: words}
  }
  const mistakes = document.errors.slice(0, mostErrors).map(({pos, code, message}) => at(pos[0], syntaxWords(code, message)))
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
  let aliases = 0
  let faults = 0
  const fault = (offset: number, text: string): void => {
    faults++
    mistake(offset, text)
  }
  visit(document, {
    Alias(_, node) {
      aliases++
      const offset = node.range?.[0] ?? 0
      if (!node.resolve(document)) fault(offset, 'Unexpected alias, expected one (`*name`) of an anchor above it (`&name`)')
      else if (aliases === mostAliases + 1) fault(offset, `Unexpected alias number ${mostAliases + 1}, expected at most ${mostAliases} (\`*name\`) in a file`)
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
  NON_STRING_KEY: 'Unexpected key that is no text, expected a name',
  BAD_ALIAS: 'Unexpected alias, expected the name of an anchor above it',
  MULTIPLE_ANCHORS: 'Unexpected second anchor, expected at most one for a value',
  RESOURCE_EXHAUSTION: 'Unexpected depth of nesting, expected a few levels',
  // What YAML's words for these quote may be a secret, where the file is a link.
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

/** Gives the offset of a value, or of the key before it; where it is missing, that of what should hold it. */
function offsetOf(document: Document.Parsed, path: KeyPath, side: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [index, key] of path.entries()) {
    const holder = resolve(document, node)
    const pair = isMap(holder) ? holder.items.find((item) => (isScalar(item.key) ? String(item.key.value) : '') === String(key)) : undefined
    if (pair && isNode(pair.key) && side === 'key' && index === path.length - 1) return pair.key.range?.[0] ?? offset
    const next: unknown = pair ? pair.value : holder && 'items' in holder && Array.isArray(holder.items) ? holder.items[Number(key)] : undefined
    // An empty value has no place of its own.
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
