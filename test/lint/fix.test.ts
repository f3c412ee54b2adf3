import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {describe, expect, test, vi} from 'vitest'
import {rules} from '../../rules/index.ts'
import {fix} from '../../src/lint/fix.ts'
import type {LintMessage} from '../../src/rule/message.ts'
import {clean, folder, readme, run} from '../folder.ts'
import {compareLayout, compareSpelling} from './fix/properties.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const settings = {force: true, now: Date.UTC(2026, 0, 31)}

/** A postmortem with three findings that are fixed, and two that are left. */
const careless = `# Postmortem: fare quotes unavailable on 12 March 2024

**Summary**

On 12 March 2024 from 14:02 to 14:49 UTC nobody could get a fare quote, because a certificate had expired.

## Impact

All 1,200 customers who asked for a quote saw an error.

## Timeline (UTC)

2:02 PM The certificate expires, the outage begins
2:10 PM Alert for failed quotes pages Ada, outage detected
2: 49 PM New certificate is live, service restored

## Root cause

The renewal job had been disabled during a migration.

## Resolution

Ada renewed the certificate by hand.

## Action items

* Alert 21 days before a certificate expires
`

const fixed = careless
  .replace('**Summary**', '## Summary')
  .replaceAll(/^(?=2:)/gm, '- ')
  .replace('2: 49', '2:49')

function idsOf(messages: readonly LintMessage[]): readonly string[] {
  return messages.map(({ruleId}) => ruleId ?? '')
}

/** Fixes a text that is taken for a postmortem. */
function fixOf(markdown: string): string {
  return fix(markdown, {settings}).text
}

describe('fix', () => {
  test('gives the text, what was fixed, and what is left with its places in the new text', () => {
    const result = fix(careless)
    expect(result.text).toBe(fixed)
    expect(idsOf(result.fixed).toSorted()).toEqual(['fake-heading', 'fake-list', 'invalid-time'])
    expect(result.messages.map(({line, ruleId}) => `${line} ${ruleId}`)).toEqual(['25 undated-action', '25 unowned-action'])
    expect(result.incident.timeline.events).toHaveLength(3)
    expect(fix(result.text)).toMatchObject({text: result.text, fixed: []})
  })

  test.each([
    ['a byte order mark', `\uFEFF${careless}`, `\uFEFF${fixed}`],
    ['Windows line ends', careless.replaceAll('\n', '\r\n'), fixed.replaceAll('\n', '\r\n')],
    ['no line end at the end', careless.trimEnd(), fixed.trimEnd()],
    ['no postmortem', readme, readme],
    ['nothing', '', '']
  ])('%s stays', (_, before, after) => {
    expect(fix(before).text).toBe(after)
  })

  test('leaves findings alone that a comment silences, and rules that are off', () => {
    const silenced = careless.replace('**Summary**', '<!--lint disable fake-heading fake-list-->\n\n**Summary**')
    expect(idsOf(fix(silenced).fixed)).toEqual(['invalid-time'])
    expect(idsOf(fix(careless, {rules: {'fake-list': 'off', 'invalid-time': 'off'}}).fixed)).toEqual(['fake-heading'])
  })

  test('does not lay out anew what a comment for the next node speaks of', () => {
    const lines = '<!--lint ignore vague-action-->\n\nImprove monitoring.\nImprove testing.\nAdd an alert for full disks.\n'
    const markdown = `# Postmortem\n\n## Action items\n\n${lines}`
    expect(fixOf(markdown)).toBe(markdown)
    expect(fixOf(markdown.replace(/<!.*>\n\n/, ''))).toContain('\n- Improve testing.')
  })

  test('applies all edits of a finding or none; the rule that comes first wins', () => {
    const [first, second, third] = rules
    if (!first || !second || !third) throw new Error('There are too few rules')
    const at = careless.indexOf('Root cause')
    const place = {start: at, end: at + 4}
    const finding = {message: 'Unexpected words, expected others', place}
    vi.spyOn(first, 'check').mockImplementation(({locator}) => (locator.source.includes('Root') ? [{...finding, edits: [{...place, text: 'Main'}]}] : []))
    vi.spyOn(second, 'check').mockImplementation(({locator}) =>
      locator.source.includes('Root')
        ? [
            {
              ...finding,
              edits: [
                {start: at + 2, end: at + 3, text: '?'},
                {start: 2, end: 3, text: '?'}
              ]
            }
          ]
        : []
    )
    const only = Object.fromEntries(rules.map(({id}) => [id, id === first.id || id === second.id ? 'warning' : 'off'] as const))
    const result = fix(careless, {rules: only})
    vi.restoreAllMocks()
    expect(result.text).toBe(careless.replace('Root', 'Main'))
    expect(idsOf(result.fixed)).toEqual([first.id])
  })

  test('a fix that never ends is a crash that names its rule', () => {
    const [rule] = rules
    if (!rule) throw new Error('There are no rules')
    const place = {start: 0, end: 1}
    vi.spyOn(rule, 'check').mockImplementation(() => [{message: 'Unexpected mark, expected two', place, edits: [{...place, text: '##'}]}])
    try {
      expect(() => fix(careless, {path: 'a.md'})).toThrow(`Rule \`${rule.id}\` failed on \`a.md\`: its fix is not done after 100 rounds`)
    } finally {
      vi.restoreAllMocks()
    }
  })

  test('a long list is fixed in one go', {timeout: 60_000}, () => {
    const lines = Array.from({length: 2000}, (_, index) => `${String(10 + Math.floor(index / 300)).padStart(2, '0')}:00 Shard ${index} moves on\n`)
    const result = fix(`# Postmortem: shards\n\n## Timeline (UTC)\n\n${lines.join('')}`, {settings})
    expect(result.text.match(/^- /gm)).toHaveLength(lines.length)
  })

  test('so is a long list of tasks in one paragraph', {timeout: 60_000}, () => {
    const lines = Array.from({length: 2000}, (_, index) => `Add alert number ${index} to the gateway.\n`)
    const result = fix(`# Postmortem: shards\n\n## Action items\n\n${lines.join('')}`, {settings})
    expect(result.text.match(/^- Add/gm)).toHaveLength(lines.length)
  })
})

describe('layout', () => {
  test.each([
    [
      'bullets below bullets, at any depth',
      '# Postmortem\n\n## Action items\n\n•\tOne:\no\tTwo\n▪\tThree\n•\t**Four:** five\n',
      '# Postmortem\n\n## Action items\n\n- One:\n  - Two\n    - Three\n- **Four:** five\n'
    ],
    [
      'a tick that says that it is done',
      '# Postmortem\n\n## Action items\n\n✔ Restart it\n✔ Write it down\n',
      '# Postmortem\n\n## Action items\n\n- ✔ Restart it\n- ✔ Write it down\n'
    ],
    [
      'bullets in a list item',
      '# Postmortem\n\n## Action items\n\n1. Checks:\n— Check the port\n— Check the host\n\n2. Alerts:\n— Alert on both\n',
      '# Postmortem\n\n## Action items\n\n1. Checks:\n   - Check the port\n   - Check the host\n\n2. Alerts:\n   - Alert on both\n'
    ],
    [
      'escaped bullets, and hard breaks',
      '# Postmortem\n\n## Action items\n\n\\-Check the port\\\n\\-Check the host<br>\n\\-Alert on both\n',
      '# Postmortem\n\n## Action items\n\n- Check the port\n- Check the host\n- Alert on both\n'
    ],
    [
      'wrapped entries, and captions with sentences',
      '# Postmortem\n\n## Timeline (UTC)\n\n14:02 Outage begins\nThe certificate of the gateway expires, and no quote can be had.\n14:10 The alert for failed quotes pages Ada, who takes it first for a failure of the\nnetwork\n',
      '# Postmortem\n\n## Timeline (UTC)\n\n- 14:02 Outage begins\n  - The certificate of the gateway expires, and no quote can be had.\n- 14:10 The alert for failed quotes pages Ada, who takes it first for a failure of the\n  network\n'
    ],
    [
      'a running paragraph behind a sentence',
      '# Postmortem\n\n## Timeline\n\nAll of it in one day. 14:02 UTC: the certificate expires. **14:10 UTC:** Ada is paged. 14:49 UTC: a new one is live.\n',
      '# Postmortem\n\n## Timeline\n\nAll of it in one day.\n\n- 14:02 UTC: the certificate expires.\n- **14:10 UTC:** Ada is paged.\n- 14:49 UTC: a new one is live.\n'
    ],
    [
      'a table directly below',
      '# Postmortem\n\n## Timeline (UTC)\n\n14:02 Outage begins\n14:49 Restored\n| a | b |\n| - | - |\n',
      '# Postmortem\n\n## Timeline (UTC)\n\n- 14:02 Outage begins\n- 14:49 Restored\n\n| a | b |\n| - | - |\n'
    ],
    [
      'a deep paragraph below a heading, and one that begins with a date',
      '# Postmortem\n\nSummary:\n        The gateway was down\n          for an hour.\n\nImpact:\n18. June was lost.\n',
      '# Postmortem\n\n## Summary\n\nThe gateway was down\n  for an hour.\n\n## Impact\n\n18\\. June was lost.\n'
    ],
    [
      'a heading that an HTML block swallows',
      '# Postmortem\n\n<img src="a.png">\n## Summary\nThe gateway was down.\n',
      '# Postmortem\n\n<img src="a.png">\n\n## Summary\n\nThe gateway was down.\n'
    ],
    [
      'headings in accidental code, with lists and prose below',
      '# Postmortem\n\nSummary:\n\n    Impact:\n        Nobody could log in.\n\nTimeline (UTC):\n\n    14:02 Outage begins\n    14:49 Restored\n',
      '# Postmortem\n\n## Summary\n\n### Impact\n\nNobody could log in.\n\n## Timeline (UTC)\n\n- 14:02 Outage begins\n- 14:49 Restored\n'
    ],
    [
      'lists in accidental code',
      '# Postmortem\n\n## Timeline (UTC)\n\n    - 14:02 Outage begins\n      - Nobody could log in.\n    - 14:49 Restored\n',
      '# Postmortem\n\n## Timeline (UTC)\n\n- 14:02 Outage begins\n  - Nobody could log in.\n- 14:49 Restored\n'
    ]
  ])('%s', (_, before, after) => {
    expect(fixOf(before)).toBe(after)
    expect(fixOf(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'))
  })

  test.each([
    ['bold that reaches over two entries', '14:02 **Outage begins\n14:49 Restored**'],
    ['code that reaches over two entries', '14:02 `Outage begins\n14:49 Restored`'],
    ['a link that reaches over two entries', '14:02 [Outage begins\n14:49 Restored](https://status.example)'],
    ['crossed out text over two entries', '14:02 ~~Outage begins\n14:49 Restored~~'],
    ['a tag in accidental code', '    14:02 <host> is down\n    14:49 Restored'],
    ['quoted lines', '> 14:02 Outage begins\n> 14:49 Restored'],
    ['quoted accidental code', '>     14:02 Outage begins\n>     14:49 Restored'],
    ['a footnote', 'See[^1].\n\n[^1]: 14:02 Outage begins\n14:49 Restored'],
    ['a log in a fence', '```\n14:02 Outage begins\n14:49 Restored\n```']
  ])('leaves %s', (_, lines) => {
    const markdown = `# Postmortem\n\n## Timeline (UTC)\n\n${lines}\n`
    expect(fixOf(markdown)).toBe(markdown)
  })

  test('all broken characters of a line are mended at once, and those that are lost stay', () => {
    const before = `# Postmortem\n\nWords: ${'â€“ Ã© '.repeat(20)}\uFFFD\n`
    expect(fixOf(before)).toBe(before.replaceAll('â€“', '–').replaceAll('Ã©', 'é'))
  })
})

describe('every document of ours', () => {
  const documents = ['fixtures/clean', 'fixtures/flawed', 'fixtures/sample', 'bench/accuracy/documents'].flatMap((path) =>
    readdirSync(`${root}${path}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${path}/${name}`)
  )

  test.each(documents)('%s', (path) => {
    const text = readFileSync(`${root}${path}`, 'utf8')
    for (const {stable, before, after, added} of [compareSpelling(text, path), compareLayout(text, path)]) {
      expect(stable).toBe(true)
      expect(added).toEqual([])
      expect(after).toEqual(before)
    }
    const fixed = fix(text, {path}).text
    if (fixed !== text) expect(fix(text.replaceAll('\n', '\r\n'), {path}).text).toBe(fixed.replaceAll('\n', '\r\n'))
  })

  test('all safe rules fix some of them', () => {
    const ids = new Set(documents.flatMap((path) => idsOf(fix(readFileSync(`${root}${path}`, 'utf8'), {path}).fixed)))
    expect([...ids].toSorted()).toEqual(rules.filter((rule) => rule.fix === 'safe').map(({id}) => id))
  })
})

describe('lint --fix', () => {
  test('writes the file, reports what is left, and says how much was fixed', async () => {
    const cwd = folder({'docs/a.md': careless, 'docs/b.md': clean, 'docs/README.md': readme})
    expect(await run(cwd, ['--fix', 'docs'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "docs/a.md:25:4 warning undated-action
        Missing due date for the action, expected a date such as \`due 2024-05-31\`
      docs/a.md:25:4 warning unowned-action
        Missing owner for the action, expected a person or team such as \`Owner: @ines\`
       25 │ ## Action items
          │    ^^^^^^^^^^^^

      Why, with examples: postmortem-lint explain undated-action

      2 postmortems: 6 events, 2 claims, 2 actions; 1 other Markdown file skipped; fixed 3 findings in 1 file; 2 warnings left
      ",
      }
    `)
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(fixed)
    expect((await run(cwd, ['--fix', 'docs'])).out).toMatch(/; 2 warnings\n$/)
  })

  test('writes nothing where nothing is to fix, and nothing else', async () => {
    const cwd = folder({'a.md': fixed, 'b.md': readme})
    const before = ['a.md', 'b.md'].map((name) => statSync(join(cwd, name)))
    await run(cwd, ['--fix', '.'])
    const after = ['a.md', 'b.md'].map((name) => statSync(join(cwd, name)))
    expect(after.map(({ino, mtimeMs}) => [ino, mtimeMs])).toEqual(before.map(({ino, mtimeMs}) => [ino, mtimeMs]))
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.md'])
  })

  test('keeps the mode of a file, and links that lead to it', async () => {
    const cwd = folder({'docs/a.md': careless})
    chmodSync(join(cwd, 'docs/a.md'), 0o640)
    symlinkSync('docs/a.md', join(cwd, 'link.md'))
    expect((await run(cwd, ['--fix', 'link.md'])).code).toBe(0)
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(fixed)
    expect(statSync(join(cwd, 'docs/a.md')).mode & 0o777).toBe(0o640)
  })

  test('a read-only file is left as it is and said, and the others are fixed', async () => {
    const cwd = folder({'a.md': careless, 'b.md': careless})
    chmodSync(join(cwd, 'a.md'), 0o444)
    const {code, err, out} = await run(cwd, ['--fix', '.'])
    expect({code, err}).toEqual({code: 2, err: 'a.md: cannot be fixed: it is read-only\n'})
    // The file that was not fixed counts as it is.
    expect(out).toContain('1 path failed; fixed 3 findings in 1 file; 1 error, 6 warnings left')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(careless)
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(fixed)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-16', Buffer.from(`\uFEFF${careless}`, 'utf16le')],
    ['invalid UTF-8', Buffer.concat([Buffer.from(careless), Buffer.from([0xe9, 0x0a])])]
  ])('%s would lose bytes: the file is left as it is and said', async (_, bytes) => {
    const cwd = folder({'a.md': bytes})
    const {code, err} = await run(cwd, ['--fix', 'a.md'])
    expect({code, err}).toEqual({code: 2, err: 'a.md: cannot be fixed: it contains bytes that are not UTF-8, convert it first\n'})
    expect(readFileSync(join(cwd, 'a.md')).equals(bytes)).toBe(true)
  })

  test('UTF-8 with a byte order mark keeps it', async () => {
    const cwd = folder({'a.md': `\uFEFF${careless}`})
    await run(cwd, ['--fix', 'a.md'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`\uFEFF${fixed}`)
  })

  // Only where a small disk can be made for one process: on Linux, where users may have namespaces of their own.
  test.skipIf(spawnSync('unshare', ['-rm', 'true']).status !== 0)('a full disk leaves the file as it was', async () => {
    const cwd = folder({'disk/x': ''})
    const script = join(cwd, 'replace.cjs')
    await build({entryPoints: [`${root}src/files/replace.ts`], bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'silent'})
    const call = `
      const {readdirSync, readFileSync, writeFileSync} = require('node:fs')
      writeFileSync('disk/a.md', 'a'.repeat(30000))
      require(${JSON.stringify(script)}).replaceFile('disk/a.md', Buffer.from('b'.repeat(45000)), Buffer.from('a'.repeat(30000))).catch((error) => {
        console.log(error.code, readdirSync('disk').join(), readFileSync('disk/a.md', 'utf8') === 'a'.repeat(30000))
      })`
    const mount = 'mount -t tmpfs -o size=64k tmpfs disk && exec "$0" -e "$1"'
    const {stdout, stderr} = spawnSync('unshare', ['-rm', 'sh', '-c', mount, process.execPath, call], {cwd, encoding: 'utf8'})
    expect({stdout, stderr}).toEqual({stdout: 'ENOSPC a.md true\n', stderr: ''})
  })

  test('of standard input, the document goes to standard output and the report to standard error', async () => {
    const cwd = folder({})
    expect(await run(cwd, ['--fix', '-'], {input: careless})).toMatchObject({code: 0, out: fixed, err: expect.stringContaining('fixed 3 findings in 1 file')})
    // What is not fixed comes out as it went in: editors replace the text by it.
    for (const input of [fixed, readme, 'PNG\0\0\0', '', `${careless}\uFFFD`]) {
      expect((await run(cwd, ['--fix', '--stdin', '--stdin-filename', 'a.md'], {input})).out).toBe(fix(input).text)
    }
    expect((await run(cwd, ['--fix', '--stdin', '--stdin-filename', 'a.mdx'], {input: careless})).out).toBe(careless)
  })
})

describe('lint --fix-dry-run', () => {
  test('writes what would change as a diff, and sums up beside it', async () => {
    const cwd = folder({'docs/a.md': careless, 'docs/b.md': clean})
    expect(await run(cwd, ['--fix-dry-run', 'docs'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "2 postmortems: 6 events, 2 claims, 2 actions; would fix 3 findings in 1 file; 2 warnings left
      ",
        "out": "--- a/docs/a.md
      +++ b/docs/a.md
      @@ -1,6 +1,6 @@
       # Postmortem: fare quotes unavailable on 12 March 2024
       
      -**Summary**
      +## Summary
       
       On 12 March 2024 from 14:02 to 14:49 UTC nobody could get a fare quote, because a certificate had expired.
       
      @@ -10,9 +10,9 @@
       
       ## Timeline (UTC)
       
      -2:02 PM The certificate expires, the outage begins
      -2:10 PM Alert for failed quotes pages Ada, outage detected
      -2: 49 PM New certificate is live, service restored
      +- 2:02 PM The certificate expires, the outage begins
      +- 2:10 PM Alert for failed quotes pages Ada, outage detected
      +- 2:49 PM New certificate is live, service restored
       
       ## Root cause
       
      ",
      }
    `)
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(careless)
  })

  test('the diff can be applied, and is what --fix does', async () => {
    const files = {
      'docs/a.md': careless,
      'docs/with space.md': careless.trimEnd(),
      'docs/größe "1".md': careless.replaceAll('\n', '\r\n'),
      'docs/bom.md': `\uFEFF${careless.replace('# Postmortem', '**Postmortem').replace('2024\n', '2024**\n')}`,
      'docs/control.md': careless.replace('Ada', 'A\u001b[31mda\u202e')
    }
    const cwd = folder(files)
    const {out} = await run(cwd, ['--fix-dry-run', '.'])
    await run(cwd, ['--fix', '.'])
    const names = Object.keys(files)
    const after = names.map((name) => readFileSync(join(cwd, name)))
    for (const [tool, ...args] of [
      ['git', 'apply', '-'],
      ['patch', '-p1', '--binary']
    ]) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
      execFileSync(tool ?? '', args, {cwd, input: out, stdio: 'pipe'})
      expect(names.map((name) => readFileSync(join(cwd, name)))).toEqual(after)
    }
  })

  test('a link is shown as the file that would be written', async () => {
    const cwd = folder({'docs/a.md': careless})
    symlinkSync('docs/a.md', join(cwd, 'link.md'))
    expect((await run(cwd, ['--fix-dry-run', 'link.md'])).out).toMatch(/^--- a\/docs\/a\.md\n/)
  })

  test('on a terminal it is coloured and cannot drive it', async () => {
    const cwd = folder({'a.md': careless.replace('Ada', 'A\u001b]0;x\u0007da')})
    const {out} = await run(cwd, ['--fix-dry-run', 'a.md'], {isTTY: true})
    expect(out).toContain('\u001b[31m-**Summary**\u001b[39m\n\u001b[32m+## Summary\u001b[39m\n')
    expect(out).toContain('A\\u{1b}]0;x\\u{7}da')
    expect(out).not.toContain('\u001b]')
    const plain = await run(cwd, ['--fix-dry-run', '--no-color', 'a.md'], {isTTY: true})
    expect(plain.out).not.toContain('\u001b')
    // A pipe gets a patch, whatever the environment says of colour.
    expect((await run(cwd, ['--fix-dry-run', 'a.md'], {env: {FORCE_COLOR: '1'}})).out).toContain('A\u001b]0;x\u0007da')
  })

  test('excludes --fix', async () => {
    expect(await run(folder({}), ['--fix', '--fix-dry-run'])).toMatchObject({code: 2, err: expect.stringContaining('cannot be combined')})
  })
})
