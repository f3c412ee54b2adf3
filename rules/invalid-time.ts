import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

const names = {
  spacing: 'space in the time',
  impossible: 'impossible time or date',
  half: 'am or pm in',
  form: 'form of the time',
  weekday: 'weekday in',
  ordinal: 'ordinal in'
} as const

export const rule = defineRule({
  id: 'invalid-time',
  description: 'A time or date that is malformed or cannot be.',
  rationale: 'A script skips it, a reader guesses, and both compute another duration.',
  limits:
    'Outside of the timeline, odd numbers without am or pm are taken for scores and versions. Only a stray space is mended without asking: what 25:61 was meant to be, only its author knows.',
  level: 'error',
  fix: 'safe',
  options: {},
  examples: [
    {
      name: 'times and dates that exist',
      markdown: md`
        # Postmortem: quotes failed on Wednesday 12 June 2024

        ## Timeline (CEST)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
    },
    {
      name: 'a space in the time',
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2: 23 PM Quotes are restored
      `,
      findings: ['6:3-6:11: Unexpected space in the time `2: 23 PM`, expected `2:23 PM`'],
      fixed: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
    },
    {
      name: 'a weekday, a pm and a minute that cannot be',
      markdown: md`
        # Postmortem: quotes failed on Monday 12 June 2024

        ## Timeline (CEST)

        - 13:65 Outage begins
        - 14:15pm Quotes are restored
      `,
      findings: [
        '1:32-1:51: Unexpected weekday in `Monday 12 June 2024`, expected `Wednesday 12 June 2024`',
        '5:3-5:8: Unexpected impossible time or date `13:65`, expected a time or date that exists',
        '6:3-6:10: Unexpected am or pm in `14:15pm`, expected `14:15` or `2:15pm`'
      ]
    }
  ],
  *check({badTimes}) {
    for (const {kind, text, place, expected, safe} of badTimes) {
      const wanted =
        expected.length > 0
          ? expected
              .slice(0, 3)
              .map((own) => quote(own))
              .join(' or ')
          : 'a time or date that exists'
      const [first] = expected
      yield {
        message: `Unexpected ${names[kind]} ${quote(text)}, expected ${wanted}`,
        place,
        expected,
        edits: safe && first !== undefined ? [{...place, text: first}] : []
      }
    }
  }
})

export default toPlugin(rule)
