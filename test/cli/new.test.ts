import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {profiles} from '../../src/config/profiles.ts'
import {clean, folder, readme, run} from '../folder.ts'

const start = ['--start', '2024-03-12T14:02Z']

describe('new', {timeout: 30_000}, () => {
  test('writes a draft that has no findings, as a new file', async () => {
    const cwd = folder({})
    expect(await run(cwd, ['new', 'Fare quotes unavailable', ...start])).toEqual({code: 0, out: '2024-03-12-fare-quotes-unavailable.md: written\n', err: ''})
    expect(readFileSync(join(cwd, '2024-03-12-fare-quotes-unavailable.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: Fare quotes unavailable
      date: 2024-03-12
      # draft, in review, or final
      status: draft
      # severity: SEV-2
      start_time: 2024-03-12T14:02Z
      # end_time: 2024-03-12T14:02Z
      ---

      # Postmortem: Fare quotes unavailable

      ## Summary

      <!-- Two or three sentences: what happened, to whom, from when to when, and why. -->

      Not written yet.

      ## Impact

      <!-- Who could not do what, how many, and for how long; "unknown" if nobody knows. -->

      Not known yet.

      ## Timeline (UTC)

      <!-- One entry per line, in order: the time in UTC, what happened, and how it was seen. Add a date when the day changes. -->

      - 2024-03-12 14:02 The incident starts

      ## Root cause

      <!-- What made it possible, what set it off, and why nothing stopped it. Ask how, not who. -->

      Not known yet.

      ## Resolution

      <!-- What ended it, and what was tried before. -->

      Not known yet.

      ## Action items

      <!-- One task per line, with owner, due date and ticket: - Alert 21 days before a certificate expires (owner: Ada, due 2024-03-22, PLAT-210) -->

      No action items yet: they are agreed on in the review.
      "
    `)
    expect((await run(cwd, ['--max-warnings', '0', '.'])).out).toBe('1 postmortem: 1 event, 1 claim, 0 actions; no findings\n')
  })

  test.each(Object.keys(profiles))('with the profile %s has its sections, and no findings', async (profile) => {
    const cwd = folder({'.postmortemlintrc.yaml': `extends: ${profile}\n`})
    const {out} = await run(cwd, ['new', 'Fare quotes unavailable', ...start, '--output', '-'])
    expect((await run(cwd, ['new', 'Fare quotes unavailable', ...start, '--no-config', '--profile', profile, '--output', 'a.md'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(out)
    expect((await run(cwd, ['--max-warnings', '0', 'a.md'])).out).toContain('no findings')
  })

  test.each(Object.keys(profiles))('with the profile %s is no finished postmortem: each section is a finding once it is final', async (profile) => {
    const cwd = folder({'.postmortemlintrc.yaml': `extends: ${profile}\n`})
    const {out: draft} = await run(cwd, ['new', 'Fare quotes unavailable', ...start, '--output', '-'])
    const sections = draft.match(/^## (?!Timeline)/gm) ?? []
    const lint = async (status: string): Promise<string> => {
      writeFileSync(join(cwd, 'a.md'), draft.replace('status: draft', status))
      return (await run(cwd, ['--format', 'unix', 'a.md'])).out
    }
    for (const status of ['status: final', '']) expect((await lint(status)).match(/\[placeholder\]/g)).toHaveLength(sections.length)
    expect(await lint('status: in review')).not.toContain('[placeholder]')
  })

  test('has the sections of a profile in its order, with its own names', async () => {
    const {out} = await run(folder({}), ['new', 'Quotes', ...start, '--profile', 'atlassian', '--output', '-'])
    expect([...out.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toMatchInlineSnapshot(`
      [
        "Summary",
        "Leadup",
        "Fault",
        "Impact",
        "Detection",
        "Response",
        "Recovery",
        "Timeline (UTC)",
        "Five whys",
        "Root cause",
        "Lessons learned",
        "Action items",
      ]
    `)
  })

  test.each([
    ['Fare [quotes] & "more": <b>*now*</b> | `x` #1'],
    ['post-mortem of the quotes'],
    ['Quotes: - --- {a: b}'],
    ['Größe der Anfrage überschritten'],
    ['料金照会が利用できない'],
    [`${'very '.repeat(40)}long`]
  ])('the title %s makes a file and no findings', async (title) => {
    const cwd = folder({})
    expect((await run(cwd, ['new', title, ...start])).code).toBe(0)
    const [name = ''] = readdirSync(cwd)
    expect(name).toMatch(/^2024-03-12-[\p{L}\p{N}-]{1,60}\.md$/u)
    expect((await run(cwd, ['--max-warnings', '0', name])).out).toContain('1 postmortem: 1 event, 1 claim, 0 actions; no findings\n')
  })

  test('goes where the postmortems of the repository are', async () => {
    const cwd = folder({'.git/HEAD': '', 'docs/reviews/2023-01-02-x.md': clean, 'docs/README.md': readme, 'src/deep/x.txt': ''})
    expect((await run(cwd, ['new', 'Quotes', ...start])).out).toBe('docs/reviews/2024-03-12-quotes.md: written\n')
    expect((await run(join(cwd, 'src/deep'), ['new', 'Tariffs', ...start])).out).toBe('../../docs/reviews/2024-03-12-tariffs.md: written\n')
  })

  test('never writes over a file', async () => {
    const cwd = folder({'2024-03-12-quotes.md': readme})
    expect(await run(cwd, ['new', 'Quotes', ...start])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "postmortem-lint: \`2024-03-12-quotes.md\` already exists, nothing was written (use \`--output\` to write another file)
      run \`postmortem-lint --help\` for usage
      ",
        "out": "",
      }
    `)
    expect((await run(cwd, ['new', 'Quotes', ...start, '--output', '2024-03-12-quotes.md'])).code).toBe(2)
    expect(readFileSync(join(cwd, '2024-03-12-quotes.md'), 'utf8')).toBe(readme)
  })

  test.each([['2024-03-12'], ['14:02'], ['2024-03-12T14:02'], ['2024-02-30T14:02Z'], ['2024-03-12T25:02Z'], ['yesterday']])(
    '--start %s is no moment',
    async (value) => {
      const {code, err} = await run(folder({}), ['new', 'Quotes', '--start', value])
      expect(code).toBe(2)
      expect(err).toContain(`\`--start ${value}\` is not a moment, expected day, time and zone as in \`2024-03-12T14:02Z\``)
    }
  )

  test('--start takes any zone, and is now where nothing is said', async () => {
    expect((await run(folder({}), ['new', 'Quotes', '--start', '2024-03-12 01:02 +02:00', '--output', '-'])).out).toContain(
      '- 2024-03-11 23:02 The incident starts'
    )
    const {out} = await run(folder({}), ['new', 'Quotes'])
    expect(out).toMatch(/^\d{4}-\d\d-\d\d-quotes\.md: written; it says that the incident started now, because you gave no `--start`\n$/)
  })

  test('a title without words is a mistake', async () => {
    expect((await run(folder({}), ['new', '...'])).err).toContain('`new` requires a title in words')
    expect((await run(folder({}), ['new'])).code).toBe(2)
  })
})
