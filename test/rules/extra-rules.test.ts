import {remark} from 'remark'
import {expect, test} from 'vitest'
import postmortemLint, {defineRule, lint, quote, toPlugin} from '../../src/index.ts'
import {clean} from '../folder.ts'

const noisyEvent = defineRule({
  id: 'noisy-event',
  url: 'https://wiki.example/noisy-event',
  description: 'An entry that is longer than a line.',
  rationale: 'A timeline is skimmed.',
  level: 'error',
  options: {characters: 45},
  examples: [],
  *check({timeline}, {characters}) {
    for (const event of timeline.events) {
      if (event.description.length > characters)
        yield {message: `Unexpected long entry ${quote(event.description)}, expected ${characters} characters`, place: event.place}
    }
  }
})

test('rules of one’s own run beside ours, with their level, page and options', () => {
  const [message, ...others] = lint(clean, {extraRules: [noisyEvent]}).messages
  expect(others).toEqual([])
  expect(message).toMatchObject({line: 14, ruleId: 'noisy-event', fatal: true, url: 'https://wiki.example/noisy-event', source: 'remark-lint'})
  expect(lint(clean, {extraRules: [noisyEvent], rules: {'noisy-event': ['warning', {characters: 30}]}}).messages.map(({line, fatal}) => [line, fatal])).toEqual(
    [
      [13, false],
      [14, false],
      [15, false]
    ]
  )
  expect(lint(clean, {extraRules: [noisyEvent], rules: {'noisy-event': 'off'}}).messages).toEqual([])
})

test('comments silence rules of one’s own too, in lint and under remark', async () => {
  const silenced = clean.replace('## Timeline', '<!--lint disable noisy-event-->\n\n## Timeline')
  expect(lint(silenced, {extraRules: [noisyEvent]}).messages).toEqual([])
  const processor = remark().use(toPlugin(noisyEvent)).use(postmortemLint)
  expect((await processor.process(clean)).messages.map(String)).toEqual([
    '14:3-14:59: Unexpected long entry `Alert for failed quotes pages Ada, outage detected`, expected 45 characters'
  ])
  expect((await processor.process(silenced)).messages).toEqual([])
})

test('an id that is taken, and settings of a rule that is not there, are refused', () => {
  const second = {...noisyEvent, id: 'blame'}
  expect(() => lint(clean, {extraRules: [second]})).toThrow('Unexpected second rule `blame`, expected every id once')
  expect(() => lint(clean, {rules: {'noisy-event': 'off'}})).toThrow('Unexpected rules `noisy-event`')
})
