import {symlinkSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {clean, flawed, folder, readme, run} from '../folder.ts'

/** Lints with configuration and gives level and rule of each finding, by path. */
async function findings(files: Readonly<Record<string, string>>, argv: readonly string[] = ['.']): Promise<Readonly<Record<string, readonly string[]>>> {
  const {out, err} = await run(folder(files), ['--format', 'json', ...argv])
  if (out === '') throw new Error(err)
  const list: ReadonlyArray<{path: string; messages: ReadonlyArray<{ruleId: string; fatal: boolean; reason: string}>}> = JSON.parse(out)
  return Object.fromEntries(list.map(({path, messages}) => [path, messages.map(({ruleId, fatal}) => `${fatal ? 'error' : 'warning'} ${ruleId}`)]))
}

test('the nearest file holds, alone', async () => {
  const found = await findings({
    '.postmortemlintrc.yaml': 'rules: {unordered-timeline: warn}\n',
    'a/flawed.md': flawed,
    'b/.postmortemlintrc.json': '{"rules": {"untracked-action": "warn"}}',
    'b/flawed.md': flawed,
    'c/package.json': '{"postmortemLint": {"rules": {"unordered-timeline": "off"}}}',
    'c/flawed.md': flawed,
    'd/package.json': '{"name": "d"}',
    'd/flawed.md': flawed
  })
  expect(found).toEqual({
    'a/flawed.md': ['warning unordered-timeline'],
    'b/flawed.md': ['error unordered-timeline'],
    'c/flawed.md': [],
    'd/flawed.md': ['warning unordered-timeline']
  })
})

test('nothing above the repository, or outside of one above the working folder, is looked at', async () => {
  const cwd = folder({
    '.postmortemlintrc.yaml': 'rules: {unordered-timeline: off}\n',
    'work/repository/.git/HEAD': '',
    'work/repository/flawed.md': flawed,
    'work/flawed.md': flawed
  })
  expect((await run(`${cwd}/work`, ['repository/flawed.md', 'flawed.md'])).out).toContain('2 errors')
  expect((await run(cwd, ['work'])).out).toContain('1 error')
})

test('an empty file is no settings, and ends the search', async () => {
  expect(await findings({'.postmortemlintrc.yaml': 'rules: {unordered-timeline: off}\n', 'a/.postmortemlintrc': '', 'a/flawed.md': flawed})).toEqual({
    'a/flawed.md': ['error unordered-timeline']
  })
})

test('--config is used for all, with its paths from its own folder; --no-config uses none', async () => {
  const files = {
    '.postmortemlintrc.yaml': 'rules: {unordered-timeline: off}\n',
    'team/lint.yaml': 'ignore: [old]\n',
    'team/old/flawed.md': flawed,
    'flawed.md': flawed
  }
  expect(await findings(files, ['--config', 'team/lint.yaml', '.'])).toEqual({'flawed.md': ['error unordered-timeline']})
  expect(await findings(files, ['--no-config', 'flawed.md'])).toEqual({'flawed.md': ['error unordered-timeline']})
  expect(await findings(files, ['flawed.md'])).toEqual({'flawed.md': []})
})

test('extended files are laid under, in their order, and levels keep options', async () => {
  const cwd = folder({
    '.postmortemlintrc.yaml': 'extends: [./rules/a.yaml, ./rules/b.yaml]\nrules: {timeline-gap: error}\n',
    'rules/a.yaml': 'rules: {blame: off, timeline-gap: [warn, {minutes: 30}]}\nignore: [a.md]\n',
    'rules/b.yaml': 'rules: {blame: error}\n',
    'flawed.md': flawed
  })
  const {out} = await run(cwd, ['--print-config', 'flawed.md'])
  expect(out.split('\n').slice(0, 2)).toEqual(['# The configuration of flawed.md', '# from: rules/a.yaml, rules/b.yaml, .postmortemlintrc.yaml'])
  expect(parse(out).rules).toMatchObject({blame: 'error', 'timeline-gap': ['error', {minutes: 30}], placeholder: 'error'})
})

test('a link does not lead out of the repository', async () => {
  const cwd = folder({
    'outside.yaml': 'rules: {}\n',
    'repository/.git/HEAD': '',
    'repository/.postmortemlintrc.yaml': 'extends: ./team.yaml\n',
    'repository/clean.md': clean
  })
  symlinkSync(`${cwd}/outside.yaml`, `${cwd}/repository/team.yaml`)
  expect((await run(`${cwd}/repository`, ['clean.md'])).err).toContain('Unexpected file for `extends` outside of the repository')
})

test('overrides hold for files, later ones win', async () => {
  const found = await findings({
    '.postmortemlintrc.yaml': `overrides:
  - files: [archive/**, b.md]
    rules: {unordered-timeline: off}
  - files: archive/2025/**
    rules: {unordered-timeline: warn}
`,
    'archive/2025/c.md': flawed,
    'archive/a.md': flawed,
    'b.md': flawed,
    'd/b.md': flawed
  })
  expect(found).toEqual({
    'archive/2025/c.md': ['warning unordered-timeline'],
    'archive/a.md': [],
    'b.md': [],
    'd/b.md': ['error unordered-timeline']
  })
})

test('a draft has warnings only, unless a level is set for drafts', async () => {
  const draft = flawed.replace('## Summary', 'Status: draft\n\n## Summary')
  const review = flawed.replace('## Summary', 'Status: in review\n\n## Summary')
  const rules = 'rules: {unordered-timeline: error}\n'
  expect(await findings({'.postmortemlintrc.yaml': rules, 'draft.md': draft, 'final.md': flawed, 'review.md': review})).toEqual({
    'draft.md': ['warning unordered-timeline'],
    'final.md': ['error unordered-timeline'],
    'review.md': ['error unordered-timeline']
  })
  const overrides = `${rules}overrides:
  - {status: draft, rules: {unordered-timeline: error, untracked-action: error}}
  - {status: review, rules: {unordered-timeline: off}}
`
  expect(await findings({'.postmortemlintrc.yaml': overrides, 'draft.md': draft, 'final.md': flawed, 'review.md': review})).toEqual({
    'draft.md': ['error unordered-timeline'],
    'final.md': ['error unordered-timeline'],
    'review.md': []
  })
  const later = `${overrides}  - {files: draft.md, rules: {unordered-timeline: error}}\n`
  expect((await findings({'.postmortemlintrc.yaml': later, 'draft.md': draft}))['draft.md']).toEqual(['warning unordered-timeline'])
})

test('with files, those are postmortems and no others, but for what front matter says', async () => {
  const stated = '---\npostmortem: true\n---\n'
  const files = {
    '.postmortemlintrc.yaml': 'files: reviews/*.md\n',
    'reviews/notes.md': readme,
    'reviews/README.md': readme,
    'other/flawed.md': flawed,
    'other/stated.md': stated + flawed
  }
  expect(Object.keys(await findings(files)).sort()).toEqual(['other/stated.md', 'reviews/README.md', 'reviews/notes.md'])
  const {out} = await run(folder(files), ['other/flawed.md'])
  expect(out).toBe(
    'other/flawed.md: skipped: the `files` of the configuration do not name it (`--all` or `postmortem: true` in its front matter lints it)\n\n0 postmortems; 1 Markdown file skipped\n'
  )
})

test('ignored files are skipped, also by name, which --verbose says', async () => {
  const files = {
    'docs/.postmortemlintrc.yaml': 'ignore: [TEMPLATE.md, old/, "!old/kept.md"]\n',
    'docs/TEMPLATE.md': flawed,
    'docs/old/a.md': flawed,
    'docs/flawed.md': flawed
  }
  const cwd = folder(files)
  expect((await run(cwd, ['docs/TEMPLATE.md', 'docs/old/a.md'])).out).toBe('0 postmortems; 2 Markdown files skipped\n')
  expect((await run(cwd, ['--all', '--verbose', 'docs/TEMPLATE.md'])).out).toBe(
    'docs/TEMPLATE.md: skipped: ignored by docs/.postmortemlintrc.yaml\n\n0 postmortems; 1 Markdown file skipped\n'
  )
  expect((await run(cwd, ['--stdin-filename', 'docs/old/b.md', '-'], {input: flawed})).code).toBe(0)
  expect((await run(cwd, ['--print-config', 'docs/TEMPLATE.md'])).out).toContain('# ignored by docs/.postmortemlintrc.yaml: it is never linted\n')
})

test('a time zone and a language reach the reading', async () => {
  const zoneless = flawed.replaceAll(' UTC', '').replace(' (UTC)', '')
  expect((await findings({'a.md': zoneless}))['a.md']).toContain('warning missing-time-zone')
  expect((await findings({'.postmortemlintrc.yaml': 'timeZone: Europe/Oslo\n', 'a.md': zoneless}))['a.md']).not.toContain('warning missing-time-zone')
  expect((await run(folder({'a.md': clean}), ['a.md'])).out).toContain('1 claim')
  expect((await run(folder({'.postmortemlintrc.yaml': 'language: de\n', 'a.md': clean}), ['a.md'])).out).toContain('0 claims')
})

test('headings of the team are sections, and nothing else', async () => {
  const text = clean.replace('## Root cause', '## Why it broke').replace('## Resolution', '## Signals')
  const config = `sections:
  required: [summary, root-cause, signals, five-whys]
  aliases: {root-cause: Why it broke}
  own: {signals: [Signals], five-whys: [Five whys, 5 whys]}
`
  const cwd = folder({'.postmortemlintrc.yaml': config, 'a.md': text})
  const {out} = await run(cwd, ['--format', 'unix', 'a.md'])
  expect(out.split('\n').filter((line) => line.includes('missing-section'))).toEqual([
    'a.md:1:3: warning: Missing section `five-whys`, expected a heading such as `Five whys` [missing-section]'
  ])
})

test('an order that is given is kept to', async () => {
  const found = await findings({'.postmortemlintrc.yaml': 'sections: {order: [summary, timeline, impact]}\n', 'a.md': clean})
  expect(found['a.md']).toEqual(['warning unordered-sections'])
  const off = await findings({'.postmortemlintrc.yaml': 'sections: {order: [summary, timeline, impact]}\nrules: {unordered-sections: off}\n', 'a.md': clean})
  expect(off['a.md']).toEqual([])
})

test('a metric is measured as it is defined, here and in inspect', async () => {
  const text = clean.replace('## Impact', 'Time to resolve: 47 minutes\n\n## Impact')
  const config = 'metrics: {ttr: {from: detected, to: resolved}}\n'
  const cwd = folder({'.postmortemlintrc.yaml': config, 'a.md': text})
  expect((await run(cwd, ['--format', 'unix', 'a.md'])).out).toContain(
    'Unexpected time to resolve of `47 minutes`, expected `39 minutes` as from `14:10` (line 16) to `14:49` (line 17) [metric-mismatch]'
  )
  expect((await findings({'a.md': text}))['a.md']).toEqual([])
  const [facts] = JSON.parse((await run(cwd, ['inspect', '--format', 'json', 'a.md'])).out)
  expect(facts.metrics).toEqual({ttd: 8, ttm: null, ttr: 39})
})

test('a tolerance is laid over the defaults', async () => {
  const text = clean.replace('## Impact', 'The outage lasted 50 minutes.\n\n## Impact')
  expect((await findings({'a.md': text}))['a.md']).toEqual(['error duration-mismatch'])
  expect((await findings({'.postmortemlintrc.yaml': 'tolerance: {exactMinutes: 5}\n', 'a.md': text}))['a.md']).toEqual([])
  const own = 'tolerance: {exactMinutes: 5}\nrules: {duration-mismatch: [error, {tolerance: {exactMinutes: 1}}]}\n'
  expect((await findings({'.postmortemlintrc.yaml': own, 'a.md': text}))['a.md']).toEqual(['error duration-mismatch'])
})

test('a ticket is what has the form that is set', async () => {
  const rules = 'rules: {untracked-action: warn}\n'
  const text = clean.replace('[PLAT-210](https://tickets.example/PLAT-210)', 'CHG0042')
  expect((await findings({'.postmortemlintrc.yaml': rules, 'a.md': text}))['a.md']).toEqual(['warning untracked-action'])
  expect((await findings({'.postmortemlintrc.yaml': `${rules}ticketPattern: CHG<number>\n`, 'a.md': text}))['a.md']).toEqual([])
  const other = text.replace('CHG0042', 'PLAT-210')
  expect((await findings({'.postmortemlintrc.yaml': `${rules}ticketPattern: CHG<number>\n`, 'a.md': other}))['a.md']).toEqual(['warning untracked-action'])
})

test('what --print-config writes is a configuration that says the same', async () => {
  const config = `extends: google-sre
timeZone: CET
metrics: {ttd: {from: start, to: acknowledged}}
tolerance: {exactMinutes: 1}
ticketPattern: OPS-<number>
overrides: [{status: draft, rules: {placeholder: off}}]
`
  const cwd = folder({'.postmortemlintrc.yaml': config, 'a.md': clean})
  const first = (await run(cwd, ['--print-config', 'a.md'])).out
  expect(first.split('\n')[1]).toBe('# from: recommended, google-sre, .postmortemlintrc.yaml')
  const again = folder({'.postmortemlintrc.yaml': first, 'a.md': clean})
  expect(parse((await run(again, ['--print-config', 'a.md'])).out)).toEqual(parse(first))
  const data = JSON.parse((await run(cwd, ['--print-config', 'a.md', '--format', 'json'])).out)
  expect(data).toMatchObject({path: 'a.md', from: ['recommended', 'google-sre', '.postmortemlintrc.yaml'], ignoredBy: null, config: parse(first)})
})
