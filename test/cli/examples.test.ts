import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs an example as its reader does, with the built package (`npm run build`). */
function example(name: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [`examples/${name}.js`, ...args], {cwd: root, encoding: 'utf8'})
}

// A program is started, on a machine that may be busy.
const timeout = 30_000

test('all examples are run here', () => {
  expect(readdirSync(`${root}/examples`).filter((name) => name.endsWith('.js'))).toEqual(['custom-rule.js', 'incidents-as-json.js', 'lint-a-string.js'])
})

test('lint a string', {timeout}, () => {
  expect(example('lint-a-string')).toMatchInlineSnapshot(`
    "5:83 error Unexpected duration \`57 minutes\`, expected \`47 minutes\` as in \`14:02 to 14:49 UTC\` on line 5 (duration-mismatch)
    "
  `)
})

test('export incidents as JSON', {timeout}, () => {
  expect(example('incidents-as-json', 'fixtures/sample/clean.md')).toMatchInlineSnapshot(`
    "[
      {
        "path": "fixtures/sample/clean.md",
        "kind": "postmortem",
        "title": "Berth displays dark at two terminals",
        "incidentDate": "2025-10-07",
        "events": 5,
        "minutesToDetect": 4,
        "minutesToResolve": 45,
        "openActions": [
          {
            "text": "Alert on tokens with fewer than 14 days left",
            "owner": "@ines",
            "due": "2025-10-31"
          }
        ],
        "findings": 0
      }
    ]
    "
  `)
})

test('a rule of one’s own', {timeout}, () => {
  expect(example('custom-rule')).toMatchInlineSnapshot(`
    "Through the API:
    6: Unexpected action of 19 words \`Make the pool larger, restart it when it hangs, and write d…\`, expected 10 at most
    Through remark:
    6:3-6:126: Unexpected action of 19 words \`Make the pool larger, restart it when it hangs, and write d…\`, expected 12 at most
    "
  `)
})
