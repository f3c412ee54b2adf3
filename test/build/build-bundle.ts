import {execFileSync} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/** Builds bundle/ once for all tests that run it. */
export default function buildBundle(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/bundle.mjs', import.meta.url))], {stdio: 'inherit'})
}
