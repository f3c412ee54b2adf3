import {expect, test} from 'vitest'
import {createProgress} from '../../src/cli/progress.ts'

/** Lets files be done at some milliseconds and gives what was written. */
function written(files: ReadonlyArray<readonly [at: number, path: string]>, columns = 40, showsProgress = true): readonly string[] {
  const lines: string[] = []
  let time = 0
  const progress = createProgress({stderr: {write: (text) => lines.push(String(text))}, columns, showsProgress}, () => time)
  for (const [at, path] of files) {
    time = at
    progress.see(path)
  }
  progress.end()
  return lines
}

const clear = '\r\u001b[K'

test('a run of less than a second, and one that nobody watches, shows nothing', () => {
  expect(
    written([
      [10, 'a.md'],
      [990, 'b.md']
    ])
  ).toEqual([])
  expect(
    written(
      [
        [10, 'a.md'],
        [2000, 'b.md']
      ],
      40,
      false
    )
  ).toEqual([])
})

test('a long run shows how many files are done and the last one, ten times a second at most, and cleans up', () => {
  expect(
    written([
      [10, 'a.md'],
      [1000, 'b.md'],
      [1050, 'c.md'],
      [1100, 'd.md']
    ])
  ).toEqual([`${clear}2 files: b.md`, `${clear}4 files: d.md`, clear])
})

test('a path is cut to the line, and cannot command the terminal', () => {
  expect(written([[1000, `docs/${'予約'.repeat(20)}.md`]], 21)).toEqual([`${clear}1 file: docs/予約予…`, clear])
  expect(written([[1000, 'a\u001b[31m\n.md']])).toEqual([`${clear}1 file: a\\u{1b}[31m .md`, clear])
})
