import type {gfmTable} from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, {readonly tokenize: unknown}>

/** Marks of one paragraph that the parser takes as such: a long one of people holds a few hundred. */
const most = 1000
/** Characters that the parser may look at for all marks of a document, since each may have it read to the end of its paragraph. */
const mostLookedAt = 20_000_000

const marks = [...'![]*_~`<'].map((mark) => mark.charCodeAt(0))
/** One for each of them, by number: this is asked of every character. */
const isMark = Uint8Array.from({length: 128}, (_, code) => (marks.includes(code) ? 1 : 0))

/**
 * Gives an extension of micromark for which the marks of a paragraph beyond a number of them are plain text: the time its emphasis,
 * links and code take grows with the square of their number.
 */
export function markLimit(limit: number): Extension {
  const counts = new WeakMap<object, number>()
  const construct: Construct = {
    name: 'markLimit',
    tokenize(effects, ok, nok) {
      return (code) => {
        const count = (counts.get(this) ?? 0) + 1
        counts.set(this, count)
        if (count <= limit) return nok(code)
        effects.enter('data')
        effects.consume(code)
        effects.exit('data')
        return ok
      }
    }
  }
  return {text: {...Object.fromEntries(marks.map((code) => [code, construct])), [backtick]: {...construct, previous: isFirst}}}
}

const backtick = 96

/** Backticks that no others end are text, all of them: code never begins with the second one. */
const isFirst: Construct['previous'] = function (code) {
  return code !== backtick || this.events.at(-1)?.[1].type === 'characterEscape'
}

/** Gives how many marks of each paragraph can be read in time; undefined where none of a text holds more than that. */
export function markLimitFor(text: string): number | undefined {
  if (text.length * most <= mostLookedAt) return countMarks(text) > most ? most : undefined
  // Paragraphs are told apart by empty lines: that finds some too long, and none too short.
  const paragraphs = text.split(/(?:\r?\n|\r)[ \t>]*(?:\r?\n|\r)/).map((paragraph) => ({length: paragraph.length, count: countMarks(paragraph)}))
  let limit = most
  while (paragraphs.reduce((sum, {length, count}) => sum + Math.min(count, limit) * length, 0) > mostLookedAt) limit = Math.floor(limit / 2)
  return paragraphs.some(({count}) => count > limit) ? limit : undefined
}

function countMarks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) count += isMark[text.charCodeAt(at)] ?? 0
  return count
}
