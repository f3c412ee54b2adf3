import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Io} from '../src/cli/io.ts'
import {main} from '../src/cli/main.ts'

/** Makes a temporary folder with files, for one test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'postmortem-lint-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Runs the command line in a folder and gives its exit status and what it wrote. */
export async function run(cwd: string, argv: readonly string[], io: Partial<Io> & {input?: string} = {}): Promise<{code: number; out: string; err: string}> {
  const {input = '', ...rest} = io
  let out = ''
  let err = ''
  const stdout = {write: (text: string | Uint8Array): unknown => (out += typeof text === 'string' ? text : Buffer.from(text).toString())}
  const stderr = {write: (text: string | Uint8Array): unknown => (err += typeof text === 'string' ? text : Buffer.from(text).toString())}
  async function* stdin(): AsyncGenerator<string> {
    yield input
  }
  const code = await main(argv, {stdout, stderr, stdin: stdin(), cwd, env: {}, isTTY: false, columns: 100, ...rest})
  return {code, out: out.replaceAll(cwd, '<folder>'), err: err.replaceAll(cwd, '<folder>')}
}

/** A postmortem in which nothing is wrong. */
export const clean = `# Postmortem: fare quotes unavailable on 12 March 2024

## Summary

On 12 March 2024 from 14:02 to 14:49 UTC nobody could get a fare quote, because a certificate had expired.

## Impact

All 1,200 customers who asked for a quote saw an error.

## Timeline (UTC)

* 14:02 The certificate expires, the outage begins
* 14:10 Alert for failed quotes pages Ada, outage detected
* 14:49 New certificate is live, service restored

## Root cause

The renewal job had been disabled during a migration and nobody was told.

## Resolution

Ada renewed the certificate by hand.

## Action items

* Alert 21 days before a certificate expires (owner: Ada, due 2024-03-22, [PLAT-210](https://tickets.example/PLAT-210))
`

/** The same with two timeline entries in the wrong order: one error, on line 15. */
export const flawed = clean.replace('* 14:10 Alert', '* 14:52 Alert')

/** A document that is no postmortem. */
export const readme = '# Fare service\n\nQuotes fares. Run `make` to build it.\n'
