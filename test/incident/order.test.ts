import {describe, expect, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {folder, run} from '../folder.ts'

const rules = ['unordered-timeline', 'unmarked-midnight', 'duration-mismatch', 'metric-mismatch', 'window-mismatch', 'time-mismatch']

/** A postmortem of 31 December 2024 with a timeline. */
function postmortem(timeline: string, date = '2024-12-31'): string {
  return `# Postmortem: berth plans not shown\n\n- Date: ${date}\n\n## Timeline (UTC)\n\n${timeline}\n`
}

/** Findings of the rules that depend on the order of entries, as "line rule". */
function findings(markdown: string): readonly string[] {
  const {messages} = lint(markdown, {settings: {force: true, now: Date.UTC(2026, 0, 31)}})
  return messages.filter(({ruleId}) => rules.includes(String(ruleId))).map(({line, ruleId}) => `${line} ${ruleId}`)
}

interface Facts {
  readonly incidentDate: string | null
  readonly timeline: ReadonlyArray<{readonly date: string | null; readonly time: string}>
  readonly metrics: object
}

async function inspect(markdown: string): Promise<Facts> {
  const {out} = await run(folder({'postmortem.md': markdown}), ['inspect', 'postmortem.md', '--format', 'json'])
  const [facts]: readonly Facts[] = JSON.parse(out)
  if (!facts) throw new Error('Expected facts')
  return facts
}

const days = (facts: Facts): readonly string[] => facts.timeline.map(({date, time}) => `${date} ${time}`)

describe('days in headings', () => {
  test.each([
    ['New Year without years', '### December 31\n\n- 23:10 Outage begins\n\n### January 1\n\n- 01:20 Service restored', []],
    ['New Year as items', '- Dec 31\n  - 23:10 Outage begins\n- Jan 1\n  - 01:20 Service restored', []],
    ['the year before', '### 2024-12-31\n\n- 23:10 Outage begins\n\n### 2024-01-01\n\n- 01:20 Service restored', ['11 unordered-timeline']],
    ['the day before', '### December 31\n\n- 23:10 Outage begins\n\n### December 30\n\n- 23:40 Service restored', ['11 unordered-timeline']],
    [
      'a day that no month has',
      '### 30 December 2024\n\n- 23:10 Outage begins\n\n### 31 November 2024\n\n- 01:20 Service restored\n\n### 31 December 2024\n\n- 09:00 Review',
      []
    ],
    [
      'a month before, among right ones',
      '### 29 December 2024\n\n- 23:10 Outage begins\n\n### 30 November 2024\n\n- 01:20 Service restored\n\n### 31 December 2024\n\n- 09:00 Review',
      ['11 unordered-timeline']
    ],
    [
      'a column of days',
      '| Date | Time | What |\n| --- | --- | --- |\n| 2024-12-31 | 23:10 | Outage begins |\n| 2024-01-01 | 01:20 | Restored |',
      ['10 unordered-timeline']
    ],
    [
      'two parts with days of their own',
      '### Berths\n\n#### 30 December\n\n- 23:10 Outage begins\n\n#### 31 December\n\n- 01:20 Restored\n\n### Pilots\n\n#### 30 December\n\n- 23:30 No plan\n',
      []
    ]
  ] as const)('%s', (_, timeline, expected) => {
    expect(findings(postmortem(timeline))).toEqual(expected)
  })

  test('New Year is read in both directions, from a document of either day', async () => {
    const oldest = '### December 31\n\n- 23:10 Outage begins\n- 23:30 Alert\n\n### January 1\n\n- 00:20 Odd joins\n- 01:20 Service restored'
    const newest = '### January 1\n\n- 01:20 Service restored\n- 00:20 Odd joins\n\n### December 31\n\n- 23:30 Alert\n- 23:10 Outage begins'
    const expected = ['2024-12-31 23:10', '2024-12-31 23:30', '2025-01-01 00:20', '2025-01-01 01:20']
    expect(days(await inspect(postmortem(oldest, '2024-12-31')))).toEqual(expected)
    expect(days(await inspect(postmortem(oldest, '2025-01-01')))).toEqual(expected)
    expect(days(await inspect(postmortem(newest, '2024-12-31')))).toEqual(expected.toReversed())
  })
})

describe('newest first', () => {
  const newest = '- 01:20 Service restored\n- 00:20 Odd joins\n- 23:30 Alert pages Odd, outage detected\n- 23:10 Outage begins'

  test('midnight is passed backwards, and lengths are measured from the start', async () => {
    const facts = await inspect(postmortem(newest))
    expect(days(facts)).toEqual(['2025-01-01 01:20', '2025-01-01 00:20', '2024-12-31 23:30', '2024-12-31 23:10'])
    expect(facts.metrics).toEqual({ttd: 20, ttm: null, ttr: 130})
    expect(findings(postmortem(newest))).toEqual(['9 unmarked-midnight'])
  })

  test('a date on the first entry of a day is enough', () => {
    const dated = newest.replace('- 01:20', '- 2025-01-01 01:20').replace('- 23:30', '- 2024-12-31 23:30')
    expect(findings(postmortem(dated))).toEqual([])
  })

  test('the day of the incident is that of the oldest entry', async () => {
    const undated = newest.replace('- 01:20', '- 2025-01-01 01:20').replace('- 23:30', '- 2024-12-31 23:30')
    const {incidentDate} = await inspect(`# Postmortem: berth plans not shown\n\n## Timeline (UTC)\n\n${undated}\n`)
    expect(incidentDate).toBe('2024-12-31')
  })

  test('three entries are enough where the end is told above the start', () => {
    expect(findings(postmortem('- 11:20 Service restored\n- 10:20 Odd joins\n- 10:10 Outage begins'))).toEqual([])
  })

  test('three entries without such words are read oldest first', () => {
    expect(findings(postmortem('- 11:20 Odd joins\n- 10:20 Priya joins\n- 10:10 Marek joins'))).toEqual(['8 unordered-timeline'])
  })

  test('an end that is earlier than the start below it is no order', () => {
    expect(findings(postmortem('- 10:05 Service restored\n- 10:10 Outage begins'))).toEqual([])
    expect(findings(postmortem('- 10:10 Outage begins\n- 10:05 Service restored'))).toEqual(['8 unordered-timeline'])
  })

  test.each([
    ['days newest first, their entries oldest first', ['31 December', '30 December', '29 December'], ['09:10 Check', '09:40 Check', '10:05 Check']],
    ['days oldest first, their entries newest first', ['29 December', '30 December', '31 December'], ['10:05 Check', '09:40 Check', '09:10 Check']]
  ])('%s', (_, headings, entries) => {
    const timeline = headings.map((heading) => `### ${heading}\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`).join('\n\n')
    expect(findings(postmortem(timeline))).toEqual([])
  })

  test('two days, of which the incident began on the second', () => {
    const timeline = '### 2025-01-01\n\n- 00:20 Odd joins\n- 01:20 Service restored\n\n### 2024-12-31\n\n- 23:10 Outage begins\n- 23:30 Alert'
    expect(findings(postmortem(timeline))).toEqual([])
  })
})

describe('the fewest entries are out of order', () => {
  test.each([
    ['one time too late', ['09:40', '11:05', '10:20', '10:35'], ['8 unordered-timeline']],
    ['one time too early', ['09:40', '10:05', '09:20', '10:35'], ['9 unordered-timeline']],
    ['two neighbours', ['09:40', '10:05', '09:20', '09:25', '10:35', '10:40', '10:50'], ['9 unordered-timeline']],
    ['two swapped, the second', ['09:40', '10:05', '09:50', '10:35'], ['9 unordered-timeline']],
    ['two apart', ['09:40', '09:10', '10:05', '10:20', '10:10', '10:35'], ['8 unordered-timeline', '11 unordered-timeline']]
  ])('%s', (_, times, expected) => {
    expect(findings(postmortem(times.map((time) => `- ${time} Something happens`).join('\n')))).toEqual(expected)
  })

  test('a wrong time takes no evidence from the others', () => {
    const timeline = '- 10:05 Outage begins\n- 13:12 Alert\n- 10:30 Check\n- 10:57 Service restored'
    expect(findings(`${postmortem(timeline)}\n## Summary\n\nTime to resolve: 42 minutes\n`)).toEqual(['8 unordered-timeline', '14 metric-mismatch'])
  })
})

describe('the option `order`', () => {
  const entries = ['10:05 Outage begins', '10:12 Alert', '10:30 Check', '10:57 Service restored'].map((entry) => `- ${entry}\n`)
  const lintWith = async (order: string, timeline: string) =>
    run(folder({'.postmortemlintrc.yaml': `rules: {unordered-timeline: [error, {order: ${order}}]}\n`, 'a.md': postmortem(timeline)}), [
      'a.md',
      '--format',
      'unix'
    ])

  test.each([
    ['any', entries, undefined],
    ['any', entries.toReversed(), undefined],
    ['oldest-first', entries, undefined],
    ['newest-first', entries.toReversed(), undefined],
    ['oldest-first', entries.toReversed(), 'Unexpected timeline newest first, expected oldest first'],
    ['newest-first', entries, 'Unexpected timeline oldest first, expected newest first']
  ])('%s', async (order, lines, expected) => {
    const {out} = await lintWith(order, lines.join(''))
    expect(out.split('\n').filter((line) => line.includes('unordered-timeline')).length).toBe(expected === undefined ? 0 : 1)
    expect(out).toContain(expected ?? '')
  })

  test('another word is a mistake', async () => {
    expect((await lintWith('newest-frist', entries.join(''))).err).toContain('did you mean `newest-first`?')
  })
})

describe('zones on both sides', () => {
  test('a time that differs only by its zone is told in the zone of the sentence', () => {
    const markdown = `# Postmortem: berth plans not shown\n\n- Date: 2024-12-31\n- Start: 13:51 CET\n- End: 15:51 CET\n\n## Timeline (UTC)\n\n- 13:51 Outage begins\n- 14:51 Service restored\n`
    const {messages} = lint(markdown, {settings: {force: true}})
    const found = messages.filter(({ruleId}) => ruleId === 'window-mismatch')
    expect(found.map(({reason, expected}) => ({reason, expected}))).toEqual([
      {reason: 'Unexpected start `13:51 CET`, expected `14:51 CET` as `13:51` UTC on line 9 (`Outage begins`)', expected: ['14:51 CET']}
    ])
  })
})
