import {expect, test} from 'vitest'
import {clean, folder, run} from '../folder.ts'
import {cases} from './mistakes.ts'

const others = {
  'repository/.git/HEAD': '',
  'repository/docs/a.yaml': 'extends: ./b.yaml\n',
  'repository/docs/b.yaml': 'extends: ./a.yaml\n',
  'repository/docs/broken.yaml': 'rules:\n  blam: off\n',
  'repository/docs/clean.md': clean,
  'outside.yaml': ''
}

test('the table holds mistakes of all kinds', () => {
  expect(cases.length).toBeGreaterThan(50)
})

test.each(cases)('$name', async ({text, messages}) => {
  const cwd = folder({...others, 'repository/docs/.postmortemlintrc.yaml': text})
  const count = messages.length === 1 ? '1 mistake' : `${messages.length} mistakes`
  const err = [`postmortem-lint: ${count} in the configuration, nothing was read`, ...messages, ''].join('\n')
  expect(await run(`${cwd}/repository/docs`, ['clean.md'])).toEqual({code: 2, out: '', err})
})

test('in JSON and in package.json mistakes have their place too', async () => {
  const cwd = folder({
    'a/.postmortemlintrc.json': '{\n  "rules": {\n    "blaim": "off"\n  }\n}\n',
    'a/clean.md': clean,
    'b/package.json': '{\n  "name": "docs",\n  "postmortemLint": {\n    "timeZone": "Mars"\n  }\n}\n',
    'b/clean.md': clean
  })
  expect((await run(cwd, ['.'])).err).toBe(
    [
      'postmortem-lint: 2 mistakes in the configuration, nothing was read',
      'a/.postmortemlintrc.json:3:5: Unexpected rule `blaim`, expected one of 42 rules that `postmortem-lint rules` lists; did you mean `blame`?',
      'b/package.json:4:17: Unexpected text for `timeZone`, expected a time zone such as `UTC`, `CET` or `Europe/Oslo`',
      ''
    ].join('\n')
  )
})

test('two configuration files in a folder are a mistake that names both', async () => {
  const cwd = folder({'.postmortemlintrc.yaml': '', '.postmortemlintrc.json': '{}', 'package.json': '{"postmortemLint": {}}', 'clean.md': clean})
  expect((await run(cwd, ['clean.md'])).err).toContain(
    '.postmortemlintrc.yaml:1:1: Unexpected second configuration `.postmortemlintrc.json` in the same folder, expected one of the two\n'
  )
})

test('a file that --config names has to be there', async () => {
  expect(await run(folder({'clean.md': clean}), ['--config', 'team.yaml', 'clean.md'])).toEqual({
    code: 2,
    out: '',
    err: 'postmortem-lint: 1 mistake in the configuration, nothing was read\nteam.yaml:1:1: Unexpected file that cannot be read (no such file or folder), expected a configuration file\n'
  })
})

test('no document is linted or fixed, and inspect reads none', async () => {
  const cwd = folder({'.postmortemlintrc.yaml': 'rule: {}\n', 'clean.md': clean})
  for (const argv of [
    ['--fix', '.'],
    ['inspect', 'clean.md'],
    ['--print-config', 'clean.md']
  ]) {
    const {code, out, err} = await run(cwd, argv)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('.postmortemlintrc.yaml:1:1: Unexpected key `rule`')
  }
})

test('what a stranger writes is not printed raw', async () => {
  const cwd = folder({'.postmortemlintrc.yaml': '"\\e[31mred\\u202e": 1\n', 'clean.md': clean})
  const {err} = await run(cwd, ['clean.md'])
  expect(err).toContain('Unexpected key')
  expect([...err].filter((character) => character === '\u001b' || character === '\u202e')).toEqual([])
})

test('globs that are allowed are fast on any path', async () => {
  const long = `${'a'.repeat(200)}.md`
  const cwd = folder({'.postmortemlintrc.yaml': `files: ['**/*a*a*a*b', '{a,aa}{a,aa}*a*a*a*b']\nignore: ['**/*a*a*a*b']\n`, [`x/${long}`]: clean})
  const start = performance.now()
  expect((await run(cwd, [`x/${long}`])).code).toBe(0)
  expect(performance.now() - start).toBeLessThan(5000)
})
