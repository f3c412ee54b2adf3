import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'impact-mismatch',
  description: 'Two different shares for the same quantity.',
  rationale: 'The share of users is what people outside the team remember, and here they can remember either of two.',
  limits: 'Compares shares of the same thing that are said to be hit; ranges, recoveries and parts of the whole ("of these") are left alone.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'shares of different things',
      markdown: md`
        # Postmortem: app crashed on start

        ## Impact

        The outage affected 35% of users. It also failed 12% of requests, and 80% of users had recovered by noon.
      `
    },
    {
      name: 'two shares of users',
      markdown: md`
        # Postmortem: app crashed on start

        ## Summary

        The outage affected 35% of users.

        ## Impact

        25% of users could not open the app.
      `,
      findings: ['9:1-9:4: Unexpected share `25%`, expected `35%` as for the same quantity on line 5']
    }
  ],
  *check({claims}) {
    const shares = claims.shares.filter((share) => share.aspect === 'affected' && share.of !== '' && share.part !== undefined)
    const [first] = shares
    const same = shares.filter((share) => share.of === first?.of)
    const other = same.find((share) => share.share.value !== first?.share.value && share.part !== first?.part)
    // Three values are a course of events, or several incidents.
    if (!first || !other || new Set(same.map((share) => share.share.value)).size > 2) return
    yield {
      message: `Unexpected share ${quote(other.text)}, expected ${quote(first.text)} as for the same quantity on line ${first.line}`,
      place: other.place,
      cause: {message: `Stated here as ${quote(first.text)}`, place: first.place}
    }
  }
})

export default toPlugin(rule)
