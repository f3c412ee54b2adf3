import type {gfmTable} from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>

/** Marks of one paragraph that the parser takes as such: a long one of people holds a few hundred. */
const limit = 1000

const marks = [...'![]*_~`<'].map((mark) => mark.charCodeAt(0))
/** One for each of them, by number: this is asked of every character. */
const isMark = Uint8Array.from({length: 128}, (_, code) => (marks.includes(code) ? 1 : 0))

const counts = new WeakMap<object, number>()

const construct: Extract<NonNullable<NonNullable<Extension['text']>[number]>, {readonly tokenize: unknown}> = {
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

/**
 * Gives an extension of micromark for which the marks of a paragraph beyond the first thousand are plain text: the time its emphasis,
 * links and code take grows with the square of their number.
 */
export function markLimit(): Extension {
  return {text: Object.fromEntries(marks.map((code) => [code, construct]))}
}

/** Whether a text holds so many marks that one of its paragraphs may hold too many. */
export function hasManyMarks(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) count += isMark[text.charCodeAt(at)] ?? 0
  return count > limit
}
