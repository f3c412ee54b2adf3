import {CST, Lexer} from 'yaml'

/** Characters of YAML that are read: people write some hundred. */
export const longestYaml = 65_536
/** Levels that lists and mappings may nest. */
export const deepestYaml = 20
/** As many places as may repeat a part that is written once: enough for people, too few to make a small text large. */
export const mostAliases = 20

/** What a text of YAML has more of than is read, and where that begins. */
export interface YamlExcess {
  readonly is: 'length' | 'depth' | 'key' | 'aliases'
  readonly offset: number
}

type Count = (column: number, type: string) => YamlExcess['is'] | undefined

/**
 * Finds what would make reading a text of YAML take long: its length, nesting, lists or mappings as keys, or aliases. Reading them can
 * take time that doubles with every level; this looks at the words alone, each once.
 */
export function yamlExcess(text: string, longest = longestYaml): YamlExcess | undefined {
  if (text.length > longest) return {is: 'length', offset: longest}
  const count = counter()
  let offset = 0
  let lineStart = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // The words behind this mark may look like anything.
    const type = isScalar ? 'scalar' : (CST.tokenType(token) ?? 'scalar')
    isScalar = token === CST.SCALAR
    if (isScalar) continue
    const is = count(offset - lineStart, type)
    if (is) return {is, offset}
    if (!isMark(token)) offset += token.length
    const lineEnd = token.lastIndexOf('\n')
    if (lineEnd >= 0) lineStart = offset - token.length + lineEnd + 1
  }
  return undefined
}

/** Whether a token of the lexer stands for no words of the text. */
function isMark(token: string): boolean {
  return token === CST.DOCUMENT || token === CST.FLOW_END
}

const blanks: readonly string[] = ['space', 'newline', 'comment']
const properties: readonly string[] = ['anchor', 'tag']

/** Makes what is told of every token and gives what there is too much of. */
function counter(): Count {
  /** Columns at which the lists and mappings begin that are open. */
  const columns: number[] = []
  const flow: string[] = []
  let aliases = 0
  let before = 'newline'
  let begins = true
  const nests = (): 'depth' | undefined => (columns.length + flow.length > deepestYaml ? 'depth' : undefined)
  return (column, type) => {
    if (type === 'newline') begins = true
    if (blanks.includes(type)) return undefined
    const last = before
    if (!properties.includes(type)) before = type
    if (type === 'alias' && ++aliases > mostAliases) return 'aliases'
    if (isComplexKey(type, last, flow)) return 'key'
    if (begins && flow.length === 0) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
    }
    begins = type === 'seq-item-ind'
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow.push(type)
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow.pop()
    else if (type === 'flow-error-end') flow.length = 0
    return nests()
  }
}

/** Whether a token shows that a list or mapping is a key: marked so, in front of a colon, or where a mapping has its keys. */
function isComplexKey(type: string, before: string, flow: readonly string[]): boolean {
  if (type === 'explicit-key-ind') return true
  if (type === 'map-value-ind') return before === 'flow-map-end' || before === 'flow-seq-end'
  const opens = type === 'flow-map-start' || type === 'flow-seq-start'
  return opens && flow.at(-1) === 'flow-map-start' && (before === 'flow-map-start' || before === 'comma')
}
