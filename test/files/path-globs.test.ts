import {expect, test} from 'vitest'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {git, gitEnv, repository, write} from '../repository.ts'

const files = {
  'docs/a.md': flawed,
  'docs/deep/b.md': flawed,
  'docs/deep/TEMPLATE.md': flawed,
  'docs/c.qmd': flawed,
  'docs/d.txt': flawed,
  'src/README.md': readme,
  'e.md': flawed
}

/** The paths with findings. */
async function found(cwd: string, argv: readonly string[]): Promise<readonly string[]> {
  const {out} = await run(cwd, ['--format', 'json', ...argv], {env: gitEnv})
  const list: ReadonlyArray<{path: string}> = JSON.parse(out)
  return list.map(({path}) => path)
}

test.each<[readonly string[], readonly string[]]>([
  [['docs/**/*.md'], ['docs/a.md', 'docs/deep/TEMPLATE.md', 'docs/deep/b.md']],
  [['docs/*.md'], ['docs/a.md']],
  [
    ['docs/**/*.md', '!**/TEMPLATE.md'],
    ['docs/a.md', 'docs/deep/b.md']
  ],
  [['!docs/deep', 'docs'], ['docs/a.md']],
  [['!docs/deep'], ['docs/a.md', 'e.md']],
  [['docs/*'], ['docs/a.md']],
  [['docs/*.{md,qmd}'], ['docs/a.md', 'docs/c.qmd']],
  [['./docs/[a-b].md'], ['docs/a.md']],
  [['do?s/deep'], ['docs/deep/TEMPLATE.md', 'docs/deep/b.md']],
  [
    ['*.md', 'docs/a.md', '**/a.md'],
    ['e.md', 'docs/a.md']
  ]
])('%j are globs where no file of that name is', async (argv, expected) => {
  expect(await found(folder(files), argv)).toEqual(expected)
})

test('a glob may lead out of the working folder, or be absolute', async () => {
  const cwd = folder(files)
  expect(await found(`${cwd}/src`, ['../docs/*.md'])).toEqual(['../docs/a.md'])
  expect(await found(`${cwd}/src`, [`${cwd}/do*/*.md`])).toEqual([`${cwd}/docs/a.md`])
})

test('a file whose name looks like a glob is a file', async () => {
  expect(await found(folder({'docs/[slug].md': flawed, 'docs/s.md': flawed, '!x.md': flawed}), ['docs/[slug].md', '!x.md'])).toEqual([
    'docs/[slug].md',
    '!x.md'
  ])
})

test('a glob that names nothing is an error, and the rest is linted', async () => {
  const cwd = folder({...files, 'clean.md': clean})
  expect(await run(cwd, ['docs/**/*.mdd', 'nowhere/*.md', 'clean.md'])).toMatchObject({
    code: 2,
    err: 'docs/**/*.mdd: no file matches this glob\nnowhere/*.md: no file matches this glob\n'
  })
  expect(await run(cwd, ['docs/+(a|b).md'])).toMatchObject({
    code: 2,
    err: 'docs/+(a|b).md: no such file or folder\n'
  })
  expect((await run(cwd, ['docs/*.+(md)'])).err).toBe('docs/*.+(md): cannot be used as a glob, expected a glob with `*`, `**`, `?`, `[…]` and `{…}` alone\n')
})

test('what git ignores is not named by a glob', async () => {
  expect(await found(folder({...files, '.git/HEAD': '', '.gitignore': 'deep/\n'}), ['docs/**/*.md'])).toEqual(['docs/a.md'])
})

test('globs name files among those that changed', async () => {
  const cwd = repository({'docs/a.md': clean, 'docs/deep/b.md': clean, 'e.md': clean})
  write(cwd, {'docs/a.md': flawed, 'docs/deep/b.md': flawed, 'e.md': flawed})
  expect(await found(cwd, ['--changed-since', 'HEAD', 'docs/**/*.md', '!docs/deep'])).toEqual(['docs/a.md'])
  git(cwd, 'add', '--all')
  expect(await found(cwd, ['--staged', 'docs/**/*.md'])).toEqual(['docs/a.md', 'docs/deep/b.md'])
  expect(await run(cwd, ['--staged', 'other/*.md'], {env: gitEnv})).toMatchObject({code: 0, err: ''})
})

test('a baseline is asked for what a glob names', async () => {
  const cwd = folder({'docs/a.md': flawed, 'docs/b.md': flawed})
  expect((await run(cwd, ['baseline', 'update', 'docs/*.md'])).out).toContain('2 known findings in 2 files')
  git(cwd, 'init', '--quiet')
  expect(await run(cwd, ['--baseline', '.postmortemlint-baseline.json', 'docs/*.md'])).toMatchObject({code: 0})
})
