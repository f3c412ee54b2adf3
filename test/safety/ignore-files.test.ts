import {expect, test} from 'vitest'
import {clean, flawed, folder, run} from '../folder.ts'

/** Runs and gives how many milliseconds it took as well. */
async function timed(cwd: string, argv: readonly string[]): Promise<Awaited<ReturnType<typeof run>> & {readonly took: number}> {
  const start = performance.now()
  return {...(await run(cwd, argv)), took: performance.now() - start}
}

test.each([
  ['twelve **', `${'a/**/'.repeat(12)}b.md`, `${'a/'.repeat(100)}x.md`],
  ['stars in a name', `${'*a'.repeat(40)}b.md`, `${'a'.repeat(200)}.md`],
  ['stars in a folder', '**/*a*a*a*a*a*/**/*b', `${'a'.repeat(200)}/a.md`]
])('a line of .gitignore with %s is tried in no time, and the lines below it apply', async (_, line, path) => {
  const cwd = folder({'.git/HEAD': '', '.gitignore': `${line}\n/drafts/**/*.md\n`, 'drafts/x.md': flawed, [path]: clean})
  const {out, took} = await timed(cwd, ['.'])
  expect(out).toBe('1 postmortem: 3 events, 1 claim, 1 action; no findings\n')
  expect(took).toBeLessThan(5000)
})

test.each([
  ['a million lines', 'a\n'.repeat(1_000_000), 'it is larger than 1 MB'],
  ['lines by the ten thousand', 'a\n'.repeat(20_000), 'it has more than 10,000 lines']
])('a .gitignore of %s is said once, and no pattern of it is used', async (_, text, reason) => {
  const cwd = folder({'.git/HEAD': '', '.gitignore': text, 'docs/a/a.md': clean, 'docs/b/b.md': clean})
  const {code, out, err, took} = await timed(cwd, ['docs/a', 'docs/b'])
  expect({code, out}).toEqual({code: 0, out: '2 postmortems: 6 events, 2 claims, 2 actions; no findings\n'})
  expect(err).toBe(`postmortem-lint: .gitignore: its patterns are not used: ${reason}\n`)
  expect(took).toBeLessThan(5000)
})

test('a line of .gitignore of more than a thousand characters is said, and the others are used', async () => {
  const cwd = folder({'.git/HEAD': '', '.gitignore': `\n${'a/'.repeat(600)}\nb.md\n`, 'a.md': clean, 'b.md': flawed})
  expect(await run(cwd, ['.'])).toMatchObject({code: 0, err: 'postmortem-lint: .gitignore:2: the pattern is not used: it has more than 1,000 characters\n'})
})
