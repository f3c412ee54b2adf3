import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {cellsOf, widthOf} from '../../src/report/cells.ts'
import {folder, readme, run} from '../folder.ts'

const japanese = `${readme}\n\n## タイムライン\n\n${'- 10:02 予約システムが停止し、担当者が呼び出され、調査を始めた。'.repeat(4)}\n`

test.each([60, 80, 100, 140])('explain, rules and inspect fit into %i columns', {timeout: 60_000}, async (columns) => {
  const cwd = folder({'a.md': japanese})
  const calls = [['rules'], ['inspect', '--explain', 'a.md'], ...rules.map(({id}) => ['explain', id])]
  for (const argv of calls) {
    const {out} = await run(cwd, argv, {columns})
    for (const line of out.split('\n')) expect(widthOf(cellsOf(line)), `${argv.join(' ')}: ${line}`).toBeLessThanOrEqual(columns)
  }
})

test('headings are bold and code is cyan on a terminal, and nowhere else', async () => {
  const cwd = folder({})
  const colored = (await run(cwd, ['explain', 'missing-section'], {isTTY: true})).out
  expect(colored).toContain('\u001b[1mmissing-section\u001b[22m\n')
  expect(colored).toContain('\u001b[36m`unheaded: false`\u001b[39m')
  for (const argv of [['explain', 'missing-section'], ['rules']]) expect((await run(cwd, argv)).out).not.toContain('\u001b')
})
