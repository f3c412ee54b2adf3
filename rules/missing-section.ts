import type {SectionKey} from '../src/language/language.ts'
import {defineRule, toPlugin} from '../src/rule.ts'

/** Headings count in any form and order. Impact counts as present when any sentence says who or what was affected. */
export const rule = defineRule({
  id: 'missing-section',
  description: 'A part that every postmortem needs is absent.',
  rationale: 'A reader looks for the summary, the timeline, the cause, the fix and the actions. What is not there was either not known or not written down.',
  level: 'warning',
  options: {required: ['summary', 'impact', 'timeline', 'root-cause', 'resolution', 'action-items'] as readonly SectionKey[]},
  examples: [],
  *check({sections, languageKnown, impactStated, timeline, top}, {required}) {
    if (!languageKnown) return
    const present = new Set(sections.flatMap((section) => section.keys))
    for (const key of required) {
      if (present.has(key) || (key === 'impact' && impactStated) || (key === 'timeline' && timeline.events.length > 0)) continue
      yield {message: `Unexpected missing section, expected a section \`${key}\``, place: top}
    }
  }
})

export default toPlugin(rule)
