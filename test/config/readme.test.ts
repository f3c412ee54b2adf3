import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {clean, folder, run} from '../folder.ts'

const page = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const section = /\n## Configuration\n([\s\S]*?)\n## /.exec(page)?.[1] ?? ''
const config = /<!-- configuration -->\n```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
const commands = (/```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '').split('\n').flatMap((line) =>
  line === ''
    ? []
    : [
        line
          .replace(/ +#.*$/, '')
          .split(' ')
          .slice(1)
      ]
)
const document = 'docs/postmortems/2025-03-checkout.md'

test('the configuration of the README holds as it stands there', async () => {
  expect(config).not.toBe('')
  const cwd = folder({'.postmortemlintrc.yaml': config, 'team.yaml': 'rules: {missing-section: off}\n', [document]: clean, 'TEMPLATE.md': clean})
  const [print = [], other = []] = commands
  const printed = await run(cwd, print)
  expect(printed.err).toBe('')
  expect(printed.out).toContain('# from: recommended, google-sre, .postmortemlintrc.yaml\n')
  expect((await run(cwd, [document])).out).toContain('Missing section `trigger`')
  expect((await run(cwd, other)).out).toContain('no findings')
  expect((await run(cwd, ['--verbose', 'TEMPLATE.md'])).out).toContain('ignored by .postmortemlintrc.yaml')
})

test('the README names every profile', async () => {
  const {profileNames} = await import('../../src/config/profile-names.ts')
  expect([...section.matchAll(/`([a-z-]+)`(?=[ ,.|(]|\n)/g)].map(([, name]) => name)).toEqual(expect.arrayContaining([...profileNames]))
})
