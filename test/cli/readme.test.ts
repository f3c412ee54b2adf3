import {readFileSync} from 'node:fs'
import {PassThrough} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the sample report of the README is what the command prints', async () => {
  let out = ''
  const stdout = new PassThrough()
  stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const code = await main(['fixtures/sample/contradictions.md'], {
    stdout,
    stderr: new PassThrough(),
    stdin: new PassThrough(),
    cwd: root,
    env: {NO_COLOR: '1'},
    isTTY: true,
    columns: 120
  })
  expect(code).toBe(1)
  const readme = readFileSync(`${root}/README.md`, 'utf8')
  const sample = `<!-- sample -->\n\`\`\`text\n$ npx postmortem-lint fixtures/sample/contradictions.md\n${out.trimEnd()}\n\`\`\`\n<!-- /sample -->`
  await expect(readme.replace(/<!-- sample -->[\s\S]*<!-- \/sample -->/, () => sample)).toMatchFileSnapshot('../../README.md')
})
