import {expect, test} from 'vitest'
import {clean, flawed, folder, readme, run} from '../folder.ts'

/** Lints with a configuration and gives the paths of what was linted as a postmortem. */
async function linted(config: string, files: Readonly<Record<string, string>>, argv: readonly string[] = ['.']): Promise<readonly string[]> {
  const {out, err} = await run(folder({'.postmortemlintrc.yaml': config, ...files}), ['--format', 'json', ...argv])
  if (out === '') throw new Error(err)
  const list: ReadonlyArray<{path: string}> = JSON.parse(out)
  return list.map(({path}) => path).sort()
}

const services = {'services/pay/a.md': clean, 'services/pay/deep/b.md': readme, 'services/ship/c.md': clean, 'services/TEMPLATE.md': readme, 'd.md': clean}

test.each([
  ['the name of a folder', 'files: services/pay', ['services/pay/a.md', 'services/pay/deep/b.md']],
  ['… with a slash behind it', 'files: services/pay/', ['services/pay/a.md', 'services/pay/deep/b.md']],
  ['… with a dot before it', 'files: [./services/ship]', ['services/ship/c.md']],
  ['folders by a glob', 'files: "**/{pay,ship}"', ['services/pay/a.md', 'services/pay/deep/b.md', 'services/ship/c.md']],
  ['what lies in folders by a glob', 'files: services/*/', ['services/pay/a.md', 'services/pay/deep/b.md', 'services/ship/c.md']],
  ['the folder of the file', 'files: .', ['d.md', 'services/TEMPLATE.md', 'services/pay/a.md', 'services/pay/deep/b.md', 'services/ship/c.md']],
  ['a glob with a dot before it', 'files: ./services/*.md', ['services/TEMPLATE.md']],
  ['! takes away', 'files: ["./services/**/*.md", "!**/TEMPLATE.md"]', ['services/pay/a.md', 'services/pay/deep/b.md', 'services/ship/c.md']],
  ['… wherever it stands', 'files: ["!./services/pay", "services/**"]', ['services/TEMPLATE.md', 'services/ship/c.md']],
  ['… by the name of a folder', 'files: [services, "!services/ship/"]', ['services/TEMPLATE.md', 'services/pay/a.md', 'services/pay/deep/b.md']],
  ['ignore with a dot', 'ignore: ["./services/ship/", ./d.md]', ['services/pay/a.md']],
  ['ignore with a choice', 'ignore: ["**/{pay,TEMPLATE.md}", "/[d-e].md"]', ['services/ship/c.md']],
  ['ignore, and back', 'ignore: ["services/**", "!./services/ship/", "!services/ship/c.md"]', ['d.md', 'services/ship/c.md']]
])('%s', async (_, config, expected) => {
  expect(await linted(`${config}\n`, services)).toEqual(expected)
})

test('overrides take the same globs', async () => {
  const config = 'overrides:\n  - files: [./old, "!**/keep.md"]\n    rules: {unordered-timeline: off}\n'
  const {out} = await run(folder({'.postmortemlintrc.yaml': config, 'old/a.md': flawed, 'old/keep.md': flawed, 'b.md': flawed}), ['.'])
  expect([...new Set([...out.matchAll(/^(\S+\.md):\d+/gm)].map(([, path]) => path))]).toEqual(['b.md', 'old/keep.md'])
})

test('a glob may state another ending than that of Markdown', async () => {
  const config = 'files: ["**/*.html.md.erb", "**/*.{qmd,Rmd}", "reports/2026-*.txt", docs/**]\n'
  const files = {'a.html.md.erb': clean, 'b/c.qmd': clean, 'b/d.Rmd': clean, 'b/e.rst': clean, 'reports/2026-01.txt': clean, 'reports/notes.txt': clean}
  const more = {'docs/f.md': readme, 'docs/g.txt': clean, 'node_modules/x/h.qmd': clean}
  const expected = ['a.html.md.erb', 'b/c.qmd', 'b/d.Rmd', 'docs/f.md', 'reports/2026-01.txt']
  expect(await linted(config, {...files, ...more})).toEqual(expected)
  expect(await linted(config, {...files, ...more}, ['b', 'docs'])).toEqual(['b/c.qmd', 'b/d.Rmd', 'docs/f.md'])
})

test('the configuration of a folder further down states endings too, unless git ignores the folder', async () => {
  const files = {
    'team/.postmortemlintrc.yaml': 'files: "*.qmd"\n',
    'team/a.qmd': clean,
    'b.qmd': clean,
    'out/.postmortemlintrc.yaml': 'files: "*.qmd"\n',
    'out/c.qmd': clean
  }
  const cwd = folder({...files, '.git/HEAD': '', '.gitignore': 'out/\n'})
  expect((await run(cwd, ['.'])).out).toContain('1 postmortem: 3 events')
})

test('MDX that is asked for is said to be skipped', async () => {
  const cwd = folder({'.postmortemlintrc.yaml': 'files: "**/*.mdx"\n', 'a.mdx': clean})
  expect((await run(cwd, ['.'])).out).toBe('a.mdx: skipped: MDX is not read\n\n0 postmortems; 1 Markdown file skipped\n')
})

test('a mistake in the configuration of a folder is said, also where no document lies there', async () => {
  const cwd = folder({'.postmortemlintrc.yaml': 'filse: docs\n', 'sub/.postmortemlintrc.yaml': 'files: /docs\n'})
  expect(await run(cwd, ['.'])).toMatchObject({code: 2, err: expect.stringMatching(/2 mistakes[\s\S]*`filse`[\s\S]*sub\/\.postmortemlintrc\.yaml:1:8/)})
})
