import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {redact} from '../../src/lint/redact/redact.ts'
import {vocabularyOf} from '../../src/lint/redact/vocabulary.ts'
import {longZoneRows, zoneRows} from '../../src/text/zone-table.ts'
import {clean, flawed, folder, run} from '../folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = globSync(['fixtures/**/*.md', 'bench/accuracy/documents/*.md'], {cwd: root}).sort()

/** What is compared: line, column and rule of each finding. */
function findings(text: string, path?: string): readonly string[] {
  return lint(text, {path}).messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)
}

/** Words of four letters and more that are in both texts at one place, and that the linter does not look for. */
function surviving(text: string, copy: string, path: string): readonly string[] {
  const {knownIn} = vocabularyOf(lint(text, {path}).incident.language)
  const read = text.replace(/<[^<>]*>|&\w+;/g, (syntax) => ' '.repeat(syntax.length))
  const words = [...read.matchAll(/\p{L}{4,}/gu)].filter(({0: word, index}) => copy.slice(index, index + word.length) === word)
  return words.map(([word]) => word).filter((word) => knownIn(word).reduce((sum, {start, end}) => sum + end - start, 0) < word.length)
}

describe('every document of the project', () => {
  test.each(documents)('%s gives the same findings without its words', {timeout: 30_000}, (path) => {
    const text = readFileSync(root + path, 'utf8')
    const copy = redact(text, {path})
    expect(copy.faithful).toBe(true)
    expect(findings(copy.text, path)).toEqual(findings(text, path))
    expect(copy.text.length).toBe(text.length)
    expect(copy.text.split('\n').map(({length}) => length)).toEqual(text.split('\n').map(({length}) => length))
    // Names of zones, and what the report says had to stay.
    const said = new Set([...copy.revealed, ...Object.keys(zoneRows), ...Object.keys(longZoneRows).flatMap((name) => name.split(' '))])
    expect(surviving(text, copy.text, path).filter((word) => !said.has(word) && !said.has(word.toLowerCase()))).toEqual([])
  })
})

test('words, names, addresses, ids and numbers are hidden; times, structure and the words of postmortems stay', () => {
  const text = `---
title: Quotes of Fernwick Ltd
start_time: 2024-03-12T14:02Z
postmortemLint: {disable: [blame]}
---

${flawed.replace('* 14:52 Alert', '* 14:52 Alert from <b title="Fernwick">gw-17.fernwick.example</b> (10.20.30.40, mail ops@fernwick.example)')}
1. See [the dump](https://dumps.fernwick.example/wiki/Quotes?id=4711 "Fernwick") of order 48213, \`kubectl -n fernwick get pods\`
2. Paid 40,000 &euro; for SHA a1b2c3d4e5f6

\`\`\`sh
curl https://fernwick.example -H "Token: s3cr3t"
\`\`\`
`
  const copy = redact(text)
  expect(copy.text).toMatchInlineSnapshot(`
    "---
    title: Xxxxxx of Xxxxxxxx Xxq
    start_time: 2024-03-12T14:02Z
    postmortemLint: {disable: [blame]}
    ---

    # Postmortem: xxxq xxxxxx unavailable on 12 March 2024

    ## Summary

    On 12 March 2024 from 14:02 to 14:49 UTC nobody could get a xxxq xxxxx, xxxxxxx a xxxxxxxxxxx xxz xxxxxxq.

    ## Impact

    All 1,666 customers who xxxxq for a xxxxx saw an error.

    ## Timeline (UTC)

    * 14:02 The xxxxxxxxxxx xxxxxxz, the outage begins
    * 14:52 Alert from <b title="Xxxxxxxx">xq-66.xxxxxxxx.xxxxxxv</b> (67.68.69.76, xxxz xxv@xxxxxxxx.xxxxxxv) for failed xxxxxx pages Xxk, outage detected
    * 14:49 New xxxxxxxxxxx is live, service restored

    ## Root cause

    The xxxxxxk xxw xxz xxxv xxxxxxxq during a migration and nobody was xxxk.

    ## Resolution

    Xxk xxxxxxw the xxxxxxxxxxx by hand.

    ## Action items

    * Alert 21 days before a xxxxxxxxxxx xxxxxxz (owner: Xxk, due 2024-03-22, [XXXW-667](https://xxxxxxj.xxxxxxv/XXXW-667))

    1. See [the xxxj](https://xxxxz.xxxxxxxx.xxxxxxv/xxqx/Xxxxxx?xz=6666 "Xxxxxxxx") of order 66666, \`xxxxxqx -q xxxxxxxx xxj xxqq\`
    2. Paid 40,000 &xxxx; for XQX x6x6x6x6x6x6

    \`\`\`xv
    xxqz https://xxxxxxxx.xxxxxxv -Z "Xxxxv: x6xx6x"
    \`\`\`
    "
  `)
  expect(copy.text.toLowerCase()).not.toMatch(/fernwick|kubectl|4711|48213|s3cr3t|a1b2|10\.20|dump/)
  expect(redact(text)).toEqual(copy)
  expect(findings(copy.text)).toEqual(findings(text))
})

test('the same word is hidden alike, and others differently', () => {
  const {text} = redact('# Postmortem: harbour cranes\n\nThe Harbour of Aston and the harbour of Luton.\n')
  const [first = '', second = '', aston, third = '', luton] = /: (\w+) .*\n\n\w+ (\w+) of (\w+) and the (\w+) of (\w+)/.exec(text)?.slice(1) ?? []
  expect(second.toLowerCase()).toBe(first)
  expect(third).toBe(first)
  expect(aston).not.toBe(luton)
})

test('words that the findings depend on are found and stay', () => {
  const text = '# Notes\n\nhttps://blog.example/postmortem-cranes\n\n## Impact\n\nNobody could berth.\n\n## Root cause\n\nA crane.\n\n## Resolution\n'
  const path = 'notes.md'
  const copy = redact(text, {path})
  expect(copy.faithful).toBe(true)
  expect(findings(copy.text, path)).toEqual(findings(text, path))
})

test('whatever is in a document, its copy is as long and as faithful as it says', {timeout: 60_000}, () => {
  const part = fc.oneof(
    fc.constantFrom('\n', '* ', '## ', '14:02 ', '[', '](', ')', '`', '<b>', '&amp;', '| ', 'https://', '\\', '---\n'),
    fc.string({unit: 'grapheme', maxLength: 12})
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 20}), fc.nat(clean.length), (parts, at) => {
      const text = clean.slice(0, at) + parts.join('') + clean.slice(at)
      const copy = redact(text)
      expect(copy.text.length).toBe(text.length)
      expect(findings(copy.text).join() === findings(text).join()).toBe(copy.faithful)
    }),
    {numRuns: 40}
  )
})

describe('inspect --redact', () => {
  test('prints the copy, and says on standard error what to know of it', async () => {
    const cwd = folder({'a.md': flawed})
    const {code, out, err} = await run(cwd, ['inspect', '--redact', 'a.md'])
    expect(code).toBe(0)
    expect(out).toBe(redact(flawed, {path: 'a.md'}).text)
    expect(err).toMatchInlineSnapshot(`
      "The copy gives the same findings at the same places.
      Times, dates, structure, section names and words that the linter looks for are not hidden. Read the copy before you share it.
      "
    `)
    const fromInput = await run(cwd, ['inspect', '--redact', '-'], {input: flawed})
    expect(fromInput.out).toBe(out)
  })

  test('says when the path decides', async () => {
    const text = flawed.replace('Postmortem: fare', 'Fare').replace(/## Impact[\s\S]*?(?=## Timeline)|## Root cause[\s\S]*/g, '')
    const {code, err} = await run(folder({'postmortems/a.md': text}), ['inspect', '--redact', 'postmortems/a.md'])
    expect(code).toBe(0)
    expect(err).toContain('The findings also depend on its path or configuration: include both in your report.\n')
  })

  test('takes one document', async () => {
    const cwd = folder({'a.md': flawed, 'b.md': flawed})
    for (const paths of [[], ['a.md', 'b.md'], ['.']]) {
      const {code, out, err} = await run(cwd, ['inspect', '--redact', ...paths])
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toContain('`--redact` requires the path of one document')
    }
    expect((await run(cwd, ['inspect', '--redact', '--explain', 'a.md'])).code).toBe(2)
    expect((await run(cwd, ['inspect', '--redact', 'c.md'])).err).toContain('c.md: ')
  })

  test('is safe on a terminal', async () => {
    const text = flawed.replace('The renewal', '\u001b[31mThe\u202e renewal')
    const {out} = await run(folder({'a.md': text}), ['inspect', '--redact', 'a.md'], {isTTY: true})
    expect(out).toContain('\\u{1b}[66x')
    expect(['\u001b', '\u202e'].filter((character) => out.includes(character))).toEqual([])
  })
})
