import {languages} from '../../language/index.ts'
import {causeOf, spanOf} from '../../rule/run.ts'
import {type LintOptions, type LintResult, lint} from '../processor.ts'
import {type Piece, piecesOf} from './pieces.ts'
import {createVeil} from './veil.ts'
import {vocabularyOf} from './vocabulary.ts'

/** A document with hidden words. */
export interface Redacted {
  readonly text: string
  /** Words that are not hidden because the findings depend on them, in document order. */
  readonly revealed: readonly string[]
  /** Whether the copy is read as the same kind of document and gives the same findings at the same places. */
  readonly faithful: boolean
  /** Whether it still does without the path and configuration of the document. */
  readonly independent: boolean
}

/**
 * Replaces every word of a document that does not affect the linter by letters of the same length, case and script, and every
 * address, id and number outside times. It finds the words that the findings depend on by trying, and keeps them.
 */
export function redact(text: string, options: LintOptions = {}): Redacted {
  const original = lint(text, options)
  const {source} = original.incident.locator
  const pieces = piecesOf(original)
  const render = createRenderer(source, pieces)
  const expected = findingsOf(original)
  const isFaithful = (revealed: readonly string[]): boolean => findingsOf(lint(render(new Set(revealed)), options)) === expected
  const needed = isFaithful([]) ? [] : neededFor(isFaithful, keysByWeight(original, pieces))
  const revealed = new Set(needed)
  const made = render(revealed)
  return {
    text: made,
    revealed: [...new Set(pieces.filter(({key}) => revealed.has(key)).map(({start, end}) => source.slice(start, end)))],
    faithful: needed.length === 0 || isFaithful(needed),
    independent: findingsOf(lint(made)) === expected
  }
}

/** Gives a function that writes the document with all pieces hidden except some. */
function createRenderer(source: string, pieces: readonly Piece[]): (revealed: ReadonlySet<string>) => string {
  const original = new Set(pieces.map(({key}) => key))
  const vocabularies = languages.map(vocabularyOf)
  const veil = createVeil((word) => original.has(word) || vocabularies.some(({knownIn}) => knownIn(word).length > 0 || knownIn(word.toUpperCase()).length > 0))
  const hidden = pieces.map(({start, end}) => veil(source.slice(start, end)))
  return (revealed) => {
    let made = ''
    let at = 0
    pieces.forEach(({start, end, key}, index) => {
      made += source.slice(at, start) + (revealed.has(key) ? source.slice(start, end) : hidden[index])
      at = end
    })
    return made + source.slice(at)
  }
}

/** Writes a summary to compare: the kind of the document, and rule, level and place of each finding. */
function findingsOf({messages, incident}: LintResult): string {
  const findings = messages.map((message) => {
    const {start, end} = spanOf(message) ?? {start: 0, end: 0}
    return `${start}-${end} ${message.ruleId} ${message.fatal}`
  })
  return [incident.kind.is, ...findings].join('\n')
}

/** Orders words by how little it matters to reveal them: short ones, then those at the places of findings, then the others. */
function keysByWeight({messages}: LintResult, pieces: readonly Piece[]): readonly string[] {
  const places = messages.flatMap((message) => [spanOf(message), spanOf(causeOf(message) ?? message)].filter((span) => span !== undefined))
  const weightOf = ({start, end, key}: Piece): number => (key.length < 4 ? 0 : places.some((place) => start < place.end && end > place.start) ? 1 : 2)
  const weights = new Map<string, number>()
  for (const piece of pieces) weights.set(piece.key, Math.min(weights.get(piece.key) ?? 2, weightOf(piece)))
  return [...weights].sort(([, a], [, b]) => a - b).map(([key]) => key)
}

/**
 * Finds a smallest list of words to keep, preferring the first ones, by halving (QuickXplain, Junker 2004): it asks about
 * k log(n) times for k of n words. If words depend on each other, it keeps all of them.
 */
function neededFor(isFaithful: (revealed: readonly string[]) => boolean, words: readonly string[]): readonly string[] {
  const search = (known: readonly string[], added: boolean, rest: readonly string[]): readonly string[] => {
    if (added && isFaithful(known)) return []
    if (rest.length <= 1) return rest
    const half = Math.ceil(rest.length / 2)
    const [first, second] = [rest.slice(0, half), rest.slice(half)]
    const fromSecond = search([...known, ...first], first.length > 0, second)
    const fromFirst = search([...known, ...fromSecond], fromSecond.length > 0, first)
    return [...fromFirst, ...fromSecond]
  }
  return search([], false, words)
}
