import {chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'

/** Root may read and write everything; only it may become somebody else. */
export const nobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}

/** Copies the program to where every user can read it, for one test: the checkout may lie in a folder of root alone. Gives its path. */
export function programForEveryone(bundle: string): string {
  const root = mkdtempSync(join(tmpdir(), 'postmortem-lint-program-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  const copy = join(root, 'bundle')
  mkdirSync(copy)
  cpSync(bundle, copy, {recursive: true})
  cpSync(new URL('../package.json', import.meta.url), join(root, 'package.json'))
  for (const name of ['.', ...readdirSync(root, {recursive: true, encoding: 'utf8'})]) chmodSync(join(root, name), 0o755)
  return join(copy, 'postmortem-lint.js')
}
