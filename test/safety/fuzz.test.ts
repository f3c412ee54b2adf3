import {fileURLToPath} from 'node:url'
import {expect, test, vi} from 'vitest'
import {rules} from '../../rules/index.ts'
import {campaign, describe as describeFault} from './fuzz/campaign.ts'
import {shrink} from './fuzz/shrink.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const timeout = 300_000

test('hundreds of random documents keep every invariant', {timeout}, () => {
  const {documents, faults} = campaign({root, firstSeed: 1, hasTime: (batches) => batches < 4, timed: false})
  expect(documents).toBe(200)
  expect(faults.map((fault) => describeFault(fault, 'found.md'))).toEqual([])
})

test('a fault is found, made small, and can be seen again', {timeout}, () => {
  const [rule] = rules
  if (!rule) throw new Error('There are no rules')
  vi.spyOn(rule, 'check').mockImplementation(({locator}) => {
    if (locator.source.includes('|')) throw new Error('no such thing')
    return []
  })
  const {faults} = campaign({root, firstSeed: 1, hasTime: (batches) => batches < 3, timed: false})
  vi.restoreAllMocks()
  const [fault] = faults
  if (!fault) throw new Error('No fault was found')
  expect(fault.text).toBe('|')
  expect(describeFault(fault, 'found.md')).toMatch(
    /^lint: .*no such thing[\s\S]*document: "\|"\n {2}again: npm run fuzz -- --file found\.md, or the whole batch: npm run fuzz -- --seed \d+ --batches 1\n$/
  )
})

test('a text is made as small as it can be', () => {
  const text = Array.from({length: 100}, (_, index) => `line ${index}\n`).join('')
  expect(shrink(text, (own) => own.includes('7') && own.includes('99'))).toMatch(/^(?:7.?99|99.?7)$/s)
})
