import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** What a user sees of some rules in a document that is read as a postmortem. */
function findings(markdown: string, ...rules: readonly string[]): readonly string[] {
  const {messages} = lint(markdown, {settings: {force: true, now: Date.UTC(2026, 0, 31)}})
  return messages.flatMap(({ruleId, line, reason}) => (ruleId && rules.includes(ruleId) ? [`${line} ${ruleId}: ${reason}`] : []))
}

describe('the next day in words', () => {
  const timeline = (entry: string, language = 'Berths were lost') => `# Postmortem: ${language}

## Timeline

- 2024-05-14 20:10 UTC The outage begins, and the berth planner is down
- 21:00 UTC The index is rebuilt
- ${entry}
`

  test.each([
    '10:00 UTC: The following day the berth planner is up',
    '10:00 UTC – next morning, the berth planner is up',
    '10:00 UTC (the next day): the berth planner is up',
    'The next day at 10:00 UTC, the berth planner is up',
    'Next day, 10:00 UTC: the berth planner is up',
    '10:00 UTC The day after, the berth planner is up'
  ])('%s', (entry) => {
    expect(findings(timeline(entry), 'unordered-timeline', 'unmarked-midnight')).toEqual([])
  })

  test('other words of days change none', () => {
    expect(findings(timeline('20:40 UTC We plan to rebuild it again the following day'), 'unordered-timeline')).toEqual([
      '7 unordered-timeline: Unexpected time `20:40 UTC` after `21:00 UTC` on line 6, expected times in order'
    ])
  })

  test.each([
    ['de', '10:00: Am nächsten Morgen ist die Liegeplatzplanung wieder da'],
    ['es', '10:00 Al día siguiente el planificador funciona'],
    ['fr', '10:00 Le lendemain, le planificateur fonctionne'],
    ['no', '10:00 Neste morgen er planleggeren oppe'],
    ['pt', '10:00 No dia seguinte o planejador funciona'],
    ['ja', '10:00 翌日、計画システムが復旧'],
    ['zh', '10:00 次日，系统恢复']
  ])('in the words of %s', (language, entry) => {
    const page = `---\nlang: ${language}\n---\n\n${timeline(entry)}`
    const {messages} = lint(page, {settings: {force: true, language}})
    expect(messages.filter(({ruleId}) => ruleId === 'unordered-timeline')).toEqual([])
  })
})
