import {hasPhrase, wordsOnly} from '../src/language/phrases.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'unquantified-impact',
  description: 'The impact names no number and does not say that it is unknown.',
  rationale: '"Some users" may be ten or ten million. A rough number lets others decide how much the remedy may cost.',
  limits: 'A share, count or duration is enough, and so is "unknown". Off by default: some impact cannot be counted.',
  level: 'off',
  options: {},
  examples: [
    {
      name: 'a number',
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        540 passengers got their boarding pass late.
      `
    },
    {
      name: 'said to be unknown',
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        How many passengers were affected is unknown: the printers keep no log.
      `
    },
    {
      name: 'some users',
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        Some passengers got their boarding pass late.
      `,
      findings: ['3:4-3:10: Missing number in the impact, expected a share, count or duration, or `unknown`']
    }
  ],
  *check({sections, claims, language}) {
    const section = sections.find((own) => own.keys.includes('impact'))
    if (!section || section.empty) return
    const text = [section.heading.text, ...section.lines.map((line) => line.text)].join(' ')
    if (/\d/.test(text) || hasPhrase(text, wordsOnly(language.unknown)) || claims.shares.length > 0) return
    yield {message: 'Missing number in the impact, expected a share, count or duration, or `unknown`', place: section.place}
  }
})

export default toPlugin(rule)
