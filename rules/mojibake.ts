import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Reported once a line. */
export const rule = defineRule({
  id: 'mojibake',
  description: 'Text that was decoded with the wrong encoding.',
  rationale: 'Broken characters hide what was meant: a dash between two times, a name.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [],
  *check({mojibake}) {
    for (const phrase of mojibake) {
      const [expected] = phrase.expected
      const wanted = expected === undefined ? 'text in UTF-8' : quote(expected)
      yield {
        message: `Unexpected characters ${quote(phrase.text)} from a wrong encoding, expected ${wanted}`,
        place: phrase.place,
        expected: phrase.expected,
        edits: expected === undefined ? [] : [{...phrase.place, text: expected}]
      }
    }
  }
})

export default toPlugin(rule)
