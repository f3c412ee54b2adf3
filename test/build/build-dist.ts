import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {isOld, root} from './newer.ts'

/** Builds dist/ once for all tests that run it, unless it is newer than every source. */
export default function buildDist(): void {
  if (isOld('dist')) execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
}
