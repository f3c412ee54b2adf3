// Runs test/fuzz: `npm run fuzz`, `npm run fuzz -- --minutes 10`, `npm run fuzz -- --seed 7 --batches 1`, `npm run fuzz -- --file PATH`,
// `npm run fuzz -- --pathological`.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
// Within the project, whose package.json the program looks for.
mkdirSync(join(root, 'coverage'), {recursive: true})
const folder = mkdtempSync(join(root, 'coverage/fuzz-'))
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/safety/fuzz/fuzz.ts'],
    outfile: join(folder, 'fuzz.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'inline',
    banner: {js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)"},
    logLevel: 'warning'
  })
  const {status} = spawnSync(process.execPath, ['--enable-source-maps', join(folder, 'fuzz.mjs'), ...process.argv.slice(2)], {cwd: root, stdio: 'inherit'})
  process.exitCode = status ?? 2
} finally {
  rmSync(folder, {recursive: true, force: true})
}
