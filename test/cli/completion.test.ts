import {execFileSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {commands} from '../../src/cli/commands.ts'
import {completionsOf} from '../../src/cli/completion.ts'
import {folder, run} from '../folder.ts'

test.each([
  [['ex'], ['explain']],
  [['explain', 'duration'], ['duration-mismatch']],
  [
    ['baseline', ''],
    ['update', 'prune', 'check']
  ],
  [['--format', 'sa'], ['sarif']],
  [
    ['inspect', '--format', ''],
    ['text', 'json']
  ],
  [['new', 'Quotes', '--profile', 'aws'], ['aws-coe']],
  [
    ['init', '--hook', ''],
    ['pre-commit', 'husky', 'lefthook', 'none']
  ],
  [['inspect', '--red'], ['--redact']],
  [['baseline', '--conf'], ['--config']],
  [['lsp', '--conf'], ['--config']],
  [['--quiet', 'lint', '--fail'], ['--fail-on']],
  [['lint', '--fail'], ['--fail-on']],
  [['docs/'], []],
  [['lint', '--config', ''], []],
  [['lint', 'docs/', ''], []]
])('%j is completed', async (words, expected) => {
  expect(await completionsOf(words, commands)).toEqual(expected)
})

test('every command and rule is completed', async () => {
  const {out} = await run(folder({}), ['--help'])
  const listed = out.slice(0, out.indexOf('Examples:'))
  const names = [...listed.matchAll(/^ {2}postmortem-lint ([a-z-]+)(?= |$)/gm)].map(([, name]) => name)
  expect(await completionsOf([''], commands)).toEqual(expect.arrayContaining(names))
  expect(await completionsOf(['explain', ''], commands)).toEqual(rules.map(({id}) => id))
})

test('bash completes with the script', async () => {
  const {out} = await run(folder({}), ['completion', 'bash'])
  const program = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
  const cwd = folder({'bin/postmortem-lint': `#!/bin/sh\nexec node '${program}' "$@"\n`, 'script.sh': out})
  chmodSync(join(cwd, 'bin/postmortem-lint'), 0o755)
  const ask = (...words: readonly string[]): string =>
    execFileSync(
      'bash',
      ['-c', `. ./script.sh; COMP_WORDS=(postmortem-lint "$@"); COMP_CWORD=$#; _postmortem_lint; printf '%s ' "\${COMPREPLY[@]}"`, 'bash', ...words],
      {
        cwd,
        env: {...process.env, PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`},
        encoding: 'utf8'
      }
    ).trim()
  expect(ask('explain', 'unord')).toBe('unordered-milestones unordered-sections unordered-timeline')
  expect(ask('lint', '--fail')).toBe('--fail-on')
}, 30_000)
