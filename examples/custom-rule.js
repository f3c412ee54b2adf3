// Runs a custom rule through the API and as a plugin of remark: node examples/custom-rule.js
import postmortemLint, {defineRule, lint, quote, toPlugin} from 'postmortem-lint'
import {remark} from 'remark'

const longAction = defineRule({
  id: 'long-action',
  url: 'https://wiki.example/postmortems#long-action',
  description: 'An action with too many words for a ticket title.',
  rationale: 'Long actions are several actions, and nobody knows when they are done.',
  level: 'warning',
  options: {words: 12},
  examples: [],
  *check({actions}, {words}) {
    for (const action of actions) {
      const length = action.work.split(/\s+/).length
      if (length > words) yield {message: `Unexpected action of ${length} words ${quote(action.work)}, expected ${words} at most`, place: action.place}
    }
  }
})

const review = `# Postmortem: bookings failed on 2025-03-04

## Action items

- Alert when the pool of connections is full (owner: Ada, due 2025-03-21)
- Make the pool larger, restart it when it hangs, and write down what to do when it does neither (owner: Odd, due 2025-03-28)
`

console.log('Through the API:')
const {messages} = lint(review, {extraRules: [longAction], rules: {'long-action': ['error', {words: 10}]}})
for (const message of messages.filter(({ruleId}) => ruleId === 'long-action')) console.log(`${message.line}: ${message.reason}`)

console.log('Through remark:')
// Add the rule before the preset: the last plugin of the preset applies the comments of remark-lint.
const file = await remark().use(toPlugin(longAction), 'warning').use(postmortemLint).process(review)
for (const message of file.messages.filter(({ruleId}) => ruleId === 'long-action')) console.log(String(message))
