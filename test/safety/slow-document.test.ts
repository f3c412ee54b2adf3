import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {TimeError, withinTime} from '../../src/lint/time-limit.ts'
import {lintInThreads} from '../../src/run/pool.ts'
import {lintPaths} from '../../src/run/run.ts'
import {flawed, folder} from '../folder.ts'

const timeout = 60_000
/** A document that takes about a second. */
const slow = flawed + `${'\nAt 14:02 UTC the queue was full, and customers saw errors for 47 minutes.'.repeat(3)}\n`.repeat(2200)
const worker = new URL('../../dist/src/run/worker.js', import.meta.url)

test('what takes too long is ended, also in an expression, and what comes after runs', () => {
  expect(() =>
    withinTime(() => {
      for (;;);
    }, 50)
  ).toThrow('takes longer than 0.05 seconds and was stopped')
  expect(() => withinTime(() => /^(a+)+$/.test(`${'a'.repeat(40)}b`), 50)).toThrow(TimeError)
  expect(withinTime(() => 'read', 50)).toBe('read')
  expect(() =>
    withinTime(() => {
      throw new RangeError('own')
    }, 50)
  ).toThrow(RangeError)
})

test('a document that takes too long is said with its name and counted as failed, and the others are linted', {timeout}, async () => {
  const cwd = folder({'a.md': flawed, 'slow.md': slow, 'z.md': flawed})
  // The first run compiles what reads documents.
  await lintPaths(['a.md'], {cwd})
  const {linted, failures} = await lintPaths(['.'], {cwd, mostMilliseconds: 300})
  expect(linted.map(({path}) => path)).toEqual(['a.md', 'z.md'])
  expect(failures).toMatchObject([{path: 'slow.md', reason: 'takes longer than 0.3 seconds and was stopped'}])
})

test('in a thread of its own too', {timeout}, async () => {
  const cwd = folder({'slow.md': slow, 'z.md': flawed})
  const config = {settings: {}, rules: {}, statusRules: {}, sources: []}
  const files = ['slow.md', 'z.md'].map((path) => ({path, absolute: join(cwd, path), named: true, config, bytes: readFileSync(join(cwd, path))}))
  const outcomes = []
  for await (const outcome of lintInThreads(files, {mostMilliseconds: 300}, {worker, count: 2})) outcomes.push(...outcome)
  expect(outcomes).toMatchObject([
    {path: 'slow.md', reason: 'takes longer than 0.3 seconds and was stopped'},
    {path: 'z.md', counts: {errors: 1}}
  ])
})
