import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {isOld, root} from './newer.ts'

/** Builds bundle/ once for all tests that run it, unless it is newer than every source. */
export default function buildBundle(): void {
  if (isOld('bundle')) execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs')], {stdio: 'inherit'})
}
