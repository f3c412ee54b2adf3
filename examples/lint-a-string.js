// Lints a string, for example in a bot or a form: node examples/lint-a-string.js
import {lint} from 'postmortem-lint'

const review = `# Postmortem: bookings failed on 2025-03-04

## Summary

On 2025-03-04 from 14:02 to 14:49 UTC no ferry could be booked. The outage lasted 57 minutes.
`

const {messages} = lint(review, {path: 'postmortems/2025-03-04-bookings.md', rules: {'missing-section': 'off'}})

for (const {line, column, fatal, reason, ruleId} of messages) {
  console.log(`${line}:${column} ${fatal ? 'error' : 'warning'} ${reason} (${ruleId})`)
}
