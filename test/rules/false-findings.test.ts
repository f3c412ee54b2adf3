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
