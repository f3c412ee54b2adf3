import {readdirSync, readFileSync} from 'node:fs'
import {PassThrough} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {terminalPicture} from '../terminal-picture.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = 'postmortem-lint fixtures/sample/contradictions.md'

test('the picture of the README is what the command prints', async () => {
  let out = ''
  const stdout = new PassThrough()
  stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const code = await main(['--color', 'fixtures/sample/contradictions.md'], {
    stdout,
    stderr: new PassThrough(),
    stdin: new PassThrough(),
    cwd: root,
    env: {},
    isTTY: true,
    columns: 112
  })
  expect(code).toBe(1)
  await expect(terminalPicture(`What \`${command}\` prints`, `$ ${command}\n${out}`)).toMatchFileSnapshot('../../docs/findings.svg')
})

test('the README fits on one screen and links to every page of docs', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  expect(readme.split('\n').length).toBeLessThanOrEqual(200)
  for (const name of readdirSync(`${root}docs`)) expect(readme).toContain(`docs/${name}`)
})
