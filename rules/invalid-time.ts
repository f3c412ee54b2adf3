import {defineRule, quote, toPlugin} from '../src/rule.ts'

const names = {spacing: 'space in the time', impossible: 'impossible time or date', half: 'half of the day in', form: 'form of the time', weekday: 'weekday in', ordinal: 'ordinal in'} as const

/** Only a change of spelling ("2: 23 PM") is a safe fix; what was meant by 25:61 only its author knows. */
export const rule = defineRule({
  id: 'invalid-time',
  description: 'A time or date that is malformed or cannot be.',
  rationale: 'Everything that is computed from it is wrong, and nobody can tell what was meant.',
  level: 'error',
  fix: 'safe',
  options: {},
  examples: [],
  *check({badTimes}) {
    for (const time of badTimes) {
      const wanted = time.expected.length > 0 ? `, expected ${time.expected.slice(0, 3).map((text) => quote(text)).join(' or ')}` : ', expected a time or date that exists'
      const [first] = time.expected
      const edits = time.safe && first !== undefined ? [{...time.place, text: first}] : []
      yield {message: `Unexpected ${names[time.kind]} ${quote(time.text)}${wanted}`, place: time.place, expected: time.expected, edits}
    }
  }
})

export default toPlugin(rule)
