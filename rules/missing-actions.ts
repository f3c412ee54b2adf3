import {hasPhrase} from '../src/language/phrases.ts'
import {defineRule, toPlugin} from '../src/rule.ts'

/** An empty section is the business of empty-section. */
export const rule = defineRule({
  id: 'missing-actions',
  description: 'The action section holds no discrete items.',
  rationale: 'What is not an item with an owner is a hope. "No actions, because …" is an answer.',
  level: 'warning',
  options: {},
  examples: [],
  *check({actions, actionSections, language, languageKnown}) {
    if (!languageKnown || actions.length > 0 || actionSections.length === 0) return
    const [section] = actionSections
    if (!section || actionSections.every((own) => own.empty)) return
    const text = actionSections.flatMap((own) => [own.heading.text, ...own.lines.map((line) => line.text)]).join(' ')
    if (hasPhrase(text, language.action.none)) return
    yield {message: 'Unexpected section without action items, expected a list of tasks, or a sentence why there are none', place: section.place}
  }
})

export default toPlugin(rule)
