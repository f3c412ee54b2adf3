import type {gfmTable} from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>

/** Marks of one paragraph that the parser takes as such: a long one of people holds a few hundred. */
const limit = 1000

// ! [ ] * _ ~ ` <
const marks = [33, 91, 93, 42, 95, 126, 96, 60]

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
  for (let at = 0; at < text.length; at++) if (marks.includes(text.charCodeAt(at)) && ++count > limit) return true
  return false
}
