import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {rules} from '../../../rules/index.ts'
import type {Incident} from '../../incident/model.ts'
import {placeInLine} from '../../markdown/block.ts'
import {findFrontMatter} from '../../markdown/front-matter.ts'
import {namedEntities} from '../../markdown/html.ts'
import type {LintMessage} from '../../rule/message.ts'
import {causeOf, spanOf} from '../../rule/run.ts'
import {scanTimes} from '../../text/scan.ts'
import type {Span} from '../../text/span.ts'
import {findZones} from '../../text/zone.ts'
import type {LintResult} from '../processor.ts'
import {vocabularyOf} from './vocabulary.ts'

/** A piece of a document that is hidden: a word, a number, an address, an id. */
export interface Piece extends Span {
  /** Pieces with one key are the same word. */
  readonly key: string
}

// An entity, an address, an e-mail address, a host or file, an IP address, else a run of letters and digits.
const words =
  /&(?:#\w{1,8}|[A-Za-z]\w{1,30});|[a-z][a-z+.-]{1,20}:\/\/[^\s<>"'`)\]|]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\d{1,3}(?:\.\d{1,3}){3}|[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,6}\.[a-z]{2,10}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu
const entities = new Set(Object.keys(namedEntities))

/** Finds the pieces of a document that say something the linter does not decide on. */
export function piecesOf({tree, incident, messages}: LintResult): readonly Piece[] {
  const {source} = incident.locator
  const kept = coverOf([...timesIn(incident), ...syntaxIn(tree, source)], source.length)
  const code = coverOf(codeIn(tree), source.length)
  const said = coverOf([...messages.flatMap(valuesOf), ...incident.claims.shares.map(({place}) => place)], source.length)
  const {knownIn} = vocabularyOf(incident.language)
  const pieces: Piece[] = []
  /** Hides what is no time and no syntax. */
  const hide = (start: number, end: number): void => {
    for (let from = start; from < end; from++) {
      if (kept[from] === 1) continue
      let to = from
      while (to < end && kept[to] !== 1) to++
      const key = source.slice(from, to).toLowerCase()
      // The "T" between a date and a time.
      const joins = key === 't' && kept[from - 1] === 1 && kept[to] === 1
      if (!joins) pieces.push({start: from, end: to, key})
      from = to
    }
  }
  for (const match of source.matchAll(words)) {
    const [word] = match
    const start = match.index
    const end = start + word.length
    const scheme = word.indexOf('://')
    if (isEntity(word)) continue
    if (scheme > 0 || code[start] === 1 || /[@.]/.test(word)) {
      const from = /^https?:/.test(word) ? scheme : 0
      for (const part of word.slice(from).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) hide(start + from + part.index, start + from + part.index + part[0].length)
    } else if (/^\d+$/.test(word)) {
      if (word.length > 1 && said[start] !== 1) hide(start, end)
    } else {
      let at = start
      for (const known of word.length === 1 || isMark(word) ? [{start: 0, end: word.length}] : knownIn(word)) {
        hide(at, start + known.start)
        at = start + known.end
      }
      hide(at, end)
    }
  }
  return pieces
}

/** Marks the offsets that spans cover with 1. */
function coverOf(spans: readonly Span[], length: number): Uint8Array {
  const cover = new Uint8Array(length)
  for (const {start, end} of spans) cover.fill(1, start, end)
  return cover
}

/** "SEV2", "P1", "Q3": marks that say how grave or when, and name nothing. */
function isMark(word: string): boolean {
  return /^(?:sev|p|q|s)\d$/i.test(word)
}

function isEntity(word: string): boolean {
  return word.startsWith('&') && (word.startsWith('&#') || entities.has(word.slice(1, -1)))
}

const longestValue = 40

/** The place of a finding and of its counterpart, where it is a value and no line: the numbers there are what the finding speaks of. */
function valuesOf(message: LintMessage): readonly Span[] {
  const cause = causeOf(message)
  const places = [spanOf(message), cause && spanOf(cause)].filter((span) => span !== undefined)
  return places.filter(({start, end}) => end - start <= longestValue)
}

/** The times, dates, durations and zones of a document, in any line that is read. */
function timesIn(incident: Incident): readonly Span[] {
  const {language, locator, blocks} = incident
  const lines = blocks.flatMap((block) => (block.kind === 'fence' ? [] : block.lines))
  const scanned = lines.flatMap((line) =>
    [...scanTimes(line.text, language.time), ...findZones(line.text, language.time)].map(({start, end}) => placeInLine(line, start, end))
  )
  const doubtful = [...incident.badTimes, ...incident.ambiguousTimes].map(({place}) => place)
  return [...scanned, ...doubtful, ...frontMatterTimes(incident, locator.source)]
}

function frontMatterTimes({language}: Incident, source: string): readonly Span[] {
  const {start, end} = findFrontMatter(source)?.value ?? {start: 0, end: 0}
  return [...source.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({0: line, index}) =>
    scanTimes(line, language.time).map((token) => ({start: start + index + token.start, end: start + index + token.end}))
  )
}

const nameInTag = /(?<=<\/?)[A-Za-z][A-Za-z\d]{0,20}|(?<=\s)[A-Za-z]{1,30}(?==["'])/g
const namesInTags = new Set(
  'a abbr address align alt article aside b blockquote body border br caption center cite class code col colspan dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header height hr href html i id iframe img input ins kbd li link main mark nav ol p pre rowspan s section small span src strike strong style sub summary sup svg table tbody td tfoot th thead title tr tt u ul video width'.split(
    ' '
  )
)
const ruleIds = new RegExp(`lint\\s{1,20}(?:enable|disable|ignore)|postmortemLint|(?<![\\w-])(?:${rules.map(({id}) => id).join('|')})(?![\\w-])`, 'g')

/** Syntax that is written in letters and digits: numbers of items, task boxes, tags of HTML, what speaks to linters. */
function syntaxIn(tree: Nodes, source: string): readonly Span[] {
  const spans = [...source.matchAll(/^[ \t>*+-]{0,40}\d{1,9}[.)](?=[ \t])/gm), ...source.matchAll(/^#{1,6} \d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?=\s)/gm)].map(toSpan)
  visit(tree, (node) => {
    const span = node.position && {start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0}
    if (!span || (node.type !== 'html' && node.type !== 'yaml')) return
    const text = source.slice(span.start, span.end)
    const names = node.type === 'html' ? [...text.matchAll(nameInTag)].filter(([name]) => namesInTags.has(name.toLowerCase())) : []
    for (const match of [...names, ...text.matchAll(ruleIds)]) {
      spans.push({start: span.start + match.index, end: span.start + match.index + match[0].length})
    }
  })
  return spans
}

function toSpan(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}

/** Code, in which words are names: none of them is read, but for a fence that holds the document. */
function codeIn(tree: Nodes): readonly Span[] {
  const spans: Span[] = []
  visit(tree, (node) => {
    const span = node.position && {start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0}
    if (span && (node.type === 'inlineCode' || (node.type === 'code' && node.lang))) spans.push(span)
  })
  return spans
}
