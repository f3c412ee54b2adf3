import {join} from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, test, vi} from 'vitest'
import {runAction} from '../../src/action/github-action.ts'
import {clean, folder, run} from '../folder.ts'
import {gitEnv, repository} from '../repository.ts'

vi.setConfig({testTimeout: 30_000})

test.each(['^main', '-main', 'main..main', 'main:a.md'])('%s is no commit', async (ref) => {
  const cwd = repository({'a.md': clean})
  const err = `postmortem-lint: git knows no commit \`${ref}\`\n`
  expect(await run(cwd, [`--changed-since=${ref}`, 'a.md'], {env: gitEnv})).toEqual({code: 2, out: '', err})
  expect(await run(cwd, [`--config-from=${ref}`, 'a.md'], {env: gitEnv})).toEqual({code: 2, out: '', err})
})

describe('an event of a workflow', () => {
  const lintIn = async (event: string): Promise<{status: number; out: string}> => {
    let out = ''
    const sink = {write: (text: string | Uint8Array): unknown => (out += String(text))}
    const cwd = folder({'a.md': clean, 'event.json': event})
    const env = {INPUT_PATHS: 'a.md', GITHUB_EVENT_PATH: join(cwd, 'event.json'), RUNNER_TEMP: folder({})}
    return {status: await runAction({stdout: sink, stderr: {write: () => true}, stdin: Readable.from([]), cwd, env, isTTY: false}), out}
  }

  test.each(['null', '5', '[]', '{"pull_request": null}', '{"pull_request": {"base": {"sha": 5}}}'])('that is %s has no base', async (event) => {
    expect(await lintIn(event)).toMatchObject({status: 0, out: expect.stringContaining('1 postmortem:')})
  })

  test('that is no JSON is said', async () => {
    const out = '::error title=postmortem-lint::postmortem-lint: the event of the workflow (`GITHUB_EVENT_PATH`) is not JSON\n'
    expect(await lintIn('{')).toEqual({status: 2, out})
  })
})

describe('a configuration', () => {
  test.each([
    ['anchors', `a: ${'&x '.repeat(20_000)}1\n`, 'Unexpected second anchor, expected at most one for a value'],
    ['levels', `a: ${'['.repeat(20_000)}\n`, 'Unexpected ']
  ])('with too many %s is reported in a few lines of our words', async (_, text, words) => {
    const {code, err} = await run(folder({'.postmortemlintrc.yaml': text, 'a.md': clean}), ['a.md'])
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err).not.toMatch(/call stack/i)
    expect(err.split('\n').length).toBeLessThan(25)
  })

  test.each(['.inf', '-.inf', '.nan', '1e999'])('with %s minutes or levels is a mistake', async (value) => {
    const lines = [`tolerance: {exactMinutes: ${value}}`, 'rules:', `  timeline-gap: [warning, {minutes: ${value}}]`, `  blame: ${value}`]
    const {code, err} = await run(folder({'.postmortemlintrc.yaml': lines.join('\n'), 'a.md': clean}), ['a.md'])
    expect({code, mistakes: err.match(/: Unexpected number for `/g)?.length}).toEqual({code: 2, mistakes: 3})
  })
})
