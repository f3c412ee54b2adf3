import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'

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

describe('headings above what they head', () => {
  test.each([
    ['plain labels', 'Timeline:\n\nDetection:\n\n- 14:00 UTC Alert fires, outage begins\n\nResolution:\n\n- 15:00 UTC Berths are restored'],
    ['bold labels', '### Timeline\n\n**Issue detection:**\n\n- 14:00 UTC Alert fires\n\n**Actions taken:**\n\n- The queue was drained'],
    ['a table', '## Timeline\n| Time (UTC) | Event |\n| --- | --- |\n| 14:00 | Alert fires |'],
    ['a plain table title', '## Action items\nAction items\n\n| Action | Owner |\n| --- | --- |\n| Alert on berths | Ines |'],
    ['parts in plain lines', '## Corrective measures\nLessons learned\n\n* The alert came late\n\nAction items\n\n* Alert on berths']
  ])('%s', (_, part) => {
    expect(findings(`# Postmortem: berths lost\n\n${part}\n`, 'empty-section')).toEqual([])
  })

  test.each([
    ['**Timeline**', '**31 December**', '**1 January**'],
    ['Timeline:', '31 December:', '1 January:'],
    ['**Timeline**\n\nAll times are in UTC.', '**Tuesday, 31 December**', '**Wednesday, 1 January**']
  ])('days below a timeline without Markdown headings: %s', (timeline, first, second) => {
    const text = `# Postmortem: Harborline lost berths\n\n- Date: 2024-12-31\n\n${timeline}\n\n${first}\n\n- 23:00 UTC Berths are lost\n- 23:40 UTC Alert fires\n\n${second}\n\n- 00:50 UTC The list is loaded\n- 01:20 UTC Berths are back\n\n**Impact**\n\n14 berths were lost.\n`
    const {messages, incident} = lint(text, {settings: {force: true}})
    expect(messages.filter(({ruleId}) => ruleId?.includes('timeline') || ruleId === 'empty-section')).toEqual([])
    expect(incident.timeline.events).toHaveLength(4)
  })

  test('a heading directly above another part is empty', () => {
    expect(findings('# Postmortem: berths lost\n\n## Timeline\n\n## Detection\n\nAn alert.\n', 'empty-section')).toEqual([
      '3 empty-section: Unexpected empty section `Timeline`, expected text below it or a reason why there is none'
    ])
  })
})

describe('parts told under other headings', () => {
  const page = (...headings: readonly string[]) =>
    `# Postmortem: berths lost\n\n${headings.map((heading) => `## ${heading}\n\nThe berth planner lost data.`).join('\n\n')}\n`
  const missing = (markdown: string, language: string) =>
    lint(markdown, {
      settings: {force: true, language},
      rules: {'missing-section': ['warning', {required: ['root-cause', 'resolution', 'detection', 'action-items']}]}
    })
      .messages.filter(({ruleId}) => ruleId === 'missing-section')
      .map(({reason}) => reason.split('`')[1])

  test.each([
    ['en', ['What went wrong', 'How we fixed it', 'How we noticed', 'How are we preventing it from happening again?']],
    ['en', ['Why it happened', 'What we did about it', 'How was it noticed?', 'What we will change']],
    ['en', ['What caused the loss', 'How was it resolved?', 'How we found out', 'Preventing another loss']],
    ['de', ['Was schiefgegangen ist', 'Wie wir es behoben haben', 'Wie wir es bemerkt haben', 'Wie wir das künftig verhindern']],
    ['es', ['Qué salió mal', 'Cómo lo arreglamos', 'Cómo lo notamos', 'Cómo evitar que se repita']],
    ['fr', ['Pourquoi c’est arrivé', 'Comment nous avons réparé', 'Comment nous avons remarqué la panne', 'Comment éviter que cela se reproduise']],
    ['no', ['Hva gikk galt', 'Hvordan vi fikset det', 'Hvordan vi merket det', 'Hvordan vi unngår det']],
    ['pt', ['O que deu errado', 'Como corrigimos', 'Como percebemos', 'Como evitar que se repita']],
    ['ja', ['なぜ起きたのか', 'どう直したか', 'どう気づいたか', '再発を防ぐために']],
    ['zh', ['哪里出了问题', '我们做了什么', '怎么发现的', '如何避免再次发生']]
  ])('%s: %s', (language, headings) => {
    expect(missing(page(...headings), language)).toEqual([])
  })

  test('what went wrong beside what went well is a lesson and no cause', () => {
    expect(missing(page('Detection', 'Resolution', 'What went well', 'What went wrong', 'Action items'), 'en')).toEqual(['root-cause'])
  })
})

describe('lines that look like something else', () => {
  test('a wrapped sentence about a postmortem is no title', () => {
    const text =
      'Dear travellers, many of you asked what happened to your berths last week, so we\nwrote this page, which is a postmortem of sorts and a\nplace for your questions.\n\n## Impact\n\nBerths were lost.\n'
    expect(findings(text, 'fake-heading')).toEqual([])
  })

  test('a label with a sentence behind a dash is no heading', () => {
    expect(
      findings('# Postmortem: berths lost\n\n## What went wrong\n\nDetection - nobody got an automatic message\n', 'fake-heading', 'empty-section')
    ).toEqual([])
  })

  test.each([
    'TODO list:\n\n- Alert on berths',
    'TODO:\nAdd an alert on berths.',
    '| Action | Owner | Bug |\n| --- | --- | --- |\n| Alert on berths | Ines | n/a **TODO** |'
  ])('a list of what is to do, or the state of a task, is no placeholder: %s', (text) => {
    expect(findings(`# Postmortem: berths lost\n\n## Impact\n\nBerths were lost.\n\n${text}\n`, 'placeholder')).toEqual([])
  })

  test('a mark that stands for a value is a placeholder', () => {
    expect(findings('# Postmortem: berths lost\n\n## Impact\n\nTODO:\n', 'placeholder')).toHaveLength(1)
  })

  test.each(['Time zone: UTC', '**Timezone:** UTC', '**Severity:** SEV-2'])('%s in a timeline is no entry', (line) => {
    const text = `# Postmortem: berths lost\n\n## Timeline\n\n- ${line}\n- 14:00 Berths are lost\n- 14:30 Alert fires\n- 15:00 Berths are back\n`
    expect(findings(text, 'untimed-event')).toEqual([])
  })

  test.each([
    'This is the second loss of berths and the third planner incident in 11 days.',
    'There was no such outage in 40 days.',
    '**Ticket kiosk:** it was unavailable for 10 minutes.'
  ])('%s', (sentence) => {
    const text = `# Postmortem: berths lost\n\n## Summary\n\n${sentence}\n\n## Impact\n\n**Duration:** 14:00 to 15:00 UTC\n`
    expect(findings(text, 'duration-mismatch')).toEqual([])
  })

  test('the length of the outage is still compared', () => {
    const text =
      '# Postmortem: berths lost\n\n## Summary\n\nThe second outage of the planner lasted 11 hours.\n\n## Impact\n\n**Duration:** 14:00 to 15:00 UTC\n'
    expect(findings(text, 'duration-mismatch')).toHaveLength(1)
  })

  test('an afternoon after one that is marked as such', () => {
    const text =
      '# Postmortem: berths lost\n\n## Timeline (UTC)\n\n- July 12 1:34 pm: Berths are lost\n- July 12 2:00: The index is read\n- July 12 2:20: Berths are back\n'
    expect(findings(text, 'unordered-timeline')).toEqual([])
  })
})

describe('times of stages', () => {
  test.each([
    [
      'two of them',
      '### Outage found (7:30 - 10:30 UTC)\n\nAn alert fired.\n\n### Outage mended (10:30 - 14:00 UTC)\n\nThe index was rebuilt.\n\n## Impact\n\nThe outage lasted 6.5 hours.'
    ],
    [
      'beside a stated window',
      '### Second wave of the outage (10:30 - 14:00 UTC)\n\nAn alert fired.\n\n## Impact\n\n**Duration:** 7:30 - 14:00 UTC, 6.5 hours of outage'
    ],
    ['inside the timeline', '## Timeline\n\n### Second wave of the outage (7:30 - 10:30 UTC)\n\nAn alert fired.\n\n## Impact\n\nThe outage lasted 6.5 hours.']
  ])('in headings are not the window of the incident: %s', (_, text) => {
    expect(findings(`# Postmortem: Harborline lost berths\n\n${text}\n`, 'duration-mismatch', 'window-mismatch')).toEqual([])
  })

  test('in the only heading with times are the window of the incident', () => {
    const text = '## Outage (7:30 - 10:30 UTC)\n\nAn alert fired.\n\n## Impact\n\nThe outage lasted 6.5 hours.'
    expect(findings(`# Postmortem: Harborline lost berths\n\n${text}\n`, 'duration-mismatch')).toHaveLength(1)
  })
})

describe('forms of times', () => {
  const timeline = (...entries: readonly string[]) =>
    `# Postmortem: Harborline lost berths\n\n- Date: 2024-05-15\n\n## Timeline (UTC)\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`

  test.each(['23:06ish Alert fires', '23:06-ish: Alert fires', '~23:06ish – Alert fires'])('%s', (entry) => {
    const text = timeline('22:40 Berths are lost', entry, '23:01 The index is read', '23:30 Berths are back')
    expect(findings(text, 'untimed-event', 'unordered-timeline')).toEqual([])
    expect(lint(text, {settings: {force: true}}).incident.timeline.events[1]?.clock).toMatchObject({minutes: 1386, approximate: true})
  })

  test.each(['on Friday:', '(Fri)', '(Friday):', 'Friday –'])('a weekday behind the time gives the day: 9:00 AM %s', (day) => {
    const text = timeline('2:00 PM on Wednesday: Berths are lost', '4:00 PM on Wednesday: Alert fires', `9:00 AM ${day} Berths are back`)
    const [first, , last] = lint(text, {settings: {force: true}}).incident.timeline.events
    expect(findings(text, 'unordered-timeline', 'unmarked-midnight')).toEqual([])
    expect((last?.day ?? 0) - (first?.day ?? 0)).toBe(2)
  })

  test('a weekday that says what happens gives no day', () => {
    const text = timeline('14:00 Berths are lost', '16:00 Alert fires', '11:00 Friday deploys are stopped')
    expect(findings(text, 'unordered-timeline')).toHaveLength(1)
  })

  test.each(['10:00 Am nächsten Morgen ist die Planung wieder da', '10:00 am Donnerstag ist die Planung wieder da'])('German: %s', (entry) => {
    const text = timeline('14:10 Die Planung fällt aus', '15:00 Der Index wird gebaut', entry)
    const [, , last] = lint(text, {settings: {force: true, language: 'de'}}).incident.timeline.events
    expect(last?.clock).toMatchObject({minutes: 600, half: undefined})
  })
})

describe('parts of a timeline with times of their own', () => {
  const page = (part: string, language = 'en') => `---
lang: ${language}
---

# Postmortem: Harborline lost berths

## Timeline (UTC)

- 2024-05-14 14:00 The planner is down
- 14:20 Alert fires
- 14:50 The index is rebuilt
- 15:10 Berths are back

${part}

## Impact

Berths were lost.
`
  const list = '- 09:00 Stop the planner\n- 09:30 Rebuild the index\n- Tell the harbour master\n- 08:15 Start the planner'
  const rules = ['unordered-timeline', 'untimed-event'] as const
  const found = (part: string, language = 'en') =>
    lint(page(part, language), {settings: {force: true, language}})
      .messages.filter(({ruleId}) => ruleId === rules[0] || ruleId === rules[1])
      .map(({reason}) => reason)

  test.each([
    '### Maintenance schedule',
    '### Logs',
    '### Next attempt',
    '### On-call schedule',
    '### Rota of the planner team',
    '### Planned failover (Saturday)',
    '#### Relevant log lines',
    '**Planned maintenance**',
    '**Harbour logs:**',
    'Planned maintenance:',
    'Next attempt:'
  ])('%s', (heading) => {
    expect(found(`${heading}\n\n${list}`)).toEqual([])
  })

  test.each([
    ['a table of log lines', '### Logs\n\n| Time | Message |\n| --- | --- |\n| 14:05 | index closed |\n| 14:01 | index open |\n| | berth 7 lost |'],
    ['items below an item', '- Planned maintenance:\n  - 09:00 Stop the planner\n  - 08:30 Rebuild the index'],
    ['a part above the entries of another day', `**On-call rota**\n\n${list}\n\n**Day 2**\n\n- 2024-05-15 10:00 The planner is checked again`]
  ])('%s', (_, part) => {
    expect(found(part)).toEqual([])
  })

  test.each([
    ['de', '### Wartungsplan'],
    ['fr', "### Calendrier d'astreinte"],
    ['es', '### Próximo mantenimiento'],
    ['pt', '### Escala de plantão'],
    ['no', '### Vaktplan'],
    ['ja', '### メンテナンス予定'],
    ['zh', '### 值班安排']
  ])('%s: %s', (language, heading) => {
    expect(found(`${heading}\n\n${list}`, language)).toEqual([])
  })

  test.each(['### Day 1', '### Rollout', '### Recovery', '**Second wave**'])('%s is a stage of the incident', (heading) => {
    expect(found(`${heading}\n\n${list}`)).toEqual([
      'Missing time for entry `Tell the harbour master`, expected a time or `unknown`',
      'Unexpected time `08:15` after `09:30` on line 17, expected times in order'
    ])
  })

  test('a maintenance that led to the outage is a stage of it', () => {
    const text =
      '# Postmortem: berths lost\n\n## Timeline (UTC)\n\n### Planned maintenance\n\n- 13:00 The planner is stopped\n- The index is copied\n- 13:30 The planner is started\n\n### Outage\n\n- 14:00 The planner is down\n- 14:20 Alert fires\n- 15:10 Berths are back\n'
    expect(findings(text, 'untimed-event')).toHaveLength(1)
  })

  test('where little else is told, such a part is the timeline', () => {
    const text = `# Postmortem: berths lost\n\n## Timeline (UTC)\n\n- 14:00 The planner is down\n\n### Logs\n\n${list}\n`
    expect(findings(text, 'untimed-event')).toHaveLength(1)
  })
})
