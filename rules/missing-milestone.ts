import type {MilestoneKind} from '../src/language/language.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Milestones are found by tags ("Detected: …") and by words. */
export const rule = defineRule({
  id: 'missing-milestone',
  description: 'Start, detection or resolution cannot be found among the events.',
  rationale: 'Time to detect and time to resolve are the distances between these events.',
  level: 'off',
  options: {milestones: ['start', 'detected', 'resolved'] as ReadonlyArray<MilestoneKind>},
  examples: [],
  *check({timeline, languageKnown, top}, {milestones}) {
    if (!languageKnown || timeline.events.length === 0) return
    const found = new Set(timeline.events.map((event) => event.milestone))
    for (const kind of milestones) {
      if (found.has(kind)) continue
      yield {message: `Unexpected timeline without ${quote(kind)}, expected an entry that says so`, place: timeline.section?.place ?? timeline.events[0]?.place ?? top}
    }
  }
})

export default toPlugin(rule)
