import {type Language, sectionKeys} from '../src/language/language.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'missing-section',
  description: 'A part that every postmortem needs is absent.',
  rationale:
    'Readers come for what happened, why, how it was ended and what will change. A part that is absent was forgotten or is not known, and the reader cannot tell which.',
  limits:
    'Headings count in any form, order and common wording; `sections` in the configuration adds some. Impact counts as present when any sentence says who or what was affected, the timeline when entries with times stand anywhere; with `unheaded: false` both need a heading.',
  level: 'warning',
  options: {required: ['summary', 'impact', 'timeline', 'root-cause', 'resolution', 'action-items'] as readonly string[], unheaded: true},
  values: {required: sectionKeys},
  examples: [
    {
      name: 'all parts, in other words',
      markdown: md`
        # Postmortem: fares not shown

        **What happened:** The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Root cause and resolution

        A script cleared all keys. The cache was filled again.

        ## Next steps

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `
    },
    {
      name: 'no cause',
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Resolution

        The cache was filled again.

        ## Action items

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `,
      findings: ['1:3-1:30: Missing section `root-cause`, expected a heading such as `Root cause`']
    },
    {
      name: 'other parts required',
      options: {required: ['summary', 'detection']},
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.
      `,
      findings: ['1:3-1:30: Missing section `detection`, expected a heading such as `Detection`']
    },
    {
      name: 'a heading for each part',
      options: {required: ['impact', 'timeline'], unheaded: false},
      markdown: md`
        # Postmortem: fares not shown

        Customers saw no fares.

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored
      `,
      findings: [
        '1:3-1:30: Missing section `impact`, expected a heading such as `Impact`',
        '1:3-1:30: Missing section `timeline`, expected a heading such as `Timeline`'
      ]
    }
  ],
  *check({sections, language, languageKnown, impactStated, timeline, settings, top}, {required, unheaded}) {
    if (!languageKnown) return
    const isStated = (key: string): boolean => (key === 'impact' && impactStated) || (key === 'timeline' && timeline.events.length > 0)
    const present = new Set<string>(sections.flatMap(({mentions, own}): readonly string[] => (own === undefined ? mentions : [...mentions, own])))
    for (const key of required) {
      if (present.has(key) || (unheaded && isStated(key))) continue
      const heading = settings.headings?.own?.[key]?.[0] ?? nameIn(language.sections, key)
      yield {
        message: `Missing section ${quote(key)}, expected ${heading === undefined ? 'a heading for it' : `a heading such as ${quote(capitalized(heading))}`}`,
        place: top
      }
    }
  }
})

function nameIn(names: Language['sections'], key: string): string | undefined {
  const canonical = sectionKeys.find((own) => own === key)
  return canonical && names[canonical][0]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export default toPlugin(rule)
