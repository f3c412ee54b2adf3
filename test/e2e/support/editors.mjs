// What the tests in real editors share: a folder to edit in, and a program on the path.
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bin = join(root, 'bundle/postmortem-lint.js')

/** The remark language server, as `remark-language-server` starts it. */
export const remarkServer = join(root, 'test/lsp/remark-server.mjs')

/** A postmortem with a duration that contradicts its window, entries without list markers, and a sign of two UTF-16 units before the fault. */
export const outage = `# Postmortem: fare quotes unavailable on 12 March 2024

## Summary

🕐 The outage lasted 31 minutes. On 12 March 2024 from 14:02 to 14:49 UTC nobody could get a fare quote.

## Impact

All 1,200 customers who asked for a quote saw an error.

## Timeline (UTC)

14:02 The certificate expires, the outage begins
14:10 Alert for failed quotes pages Ada, outage detected
14:49 New certificate is live, service restored

## Root cause

The renewal job had been disabled during a migration and nobody was told.

## Resolution

Ada renewed the certificate by hand.

## Action items

* Alert 21 days before a certificate expires (owner: Ada, due 2024-03-22, [PLAT-210](https://tickets.example/PLAT-210))
`

/** Installs an editor from Debian when it is missing. */
export function ensure(program, ...packages) {
  if (spawnSync(program, ['--version']).status === 0) return
  spawnSync('apt-get', ['update', '-qq'])
  const {status, stderr} = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${program} is missing, and apt-get could not install it: ${stderr}`)
}

/** Makes a folder with documents, `postmortem-lint` on the path and in node_modules, and files of the test. */
export function workspace(files = {}) {
  if (!existsSync(join(root, 'dist/src/index.js'))) throw new Error('Expected dist/; run `npm run build` first')
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-lint-editor-'))
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
  const all = {
    'docs/outage.md': outage,
    'README.md': '# Fare service\n\nQuotes fares. Run `make` to build it.\n',
    'path/postmortem-lint': `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`,
    '.remarkrc': '{"plugins": ["postmortem-lint"]}\n',
    ...files
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  chmodSync(join(folder, 'path/postmortem-lint'), 0o755)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/postmortem-lint'))
  return folder
}

/** Runs an editor in a folder to its end, shows what it says, and ends the test with its failure. */
export function runEditor(program, args, folder) {
  const started = Date.now()
  const {status, signal, stdout, stderr} = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {...process.env, HOME: folder, XDG_CONFIG_HOME: folder, PATH: `${join(folder, 'path')}:${process.env.PATH}`}
  })
  // Neovim without a screen prints to standard error, with the line ends of a terminal.
  const lines = `${stdout}\n${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '')
  for (const line of lines.filter((own) => own.startsWith('ok: '))) console.log(line)
  if (status === 0 && lines.some((line) => line.startsWith('ok: '))) {
    console.log(`ok: ${program} took ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return
  }
  console.error(lines.filter((own) => !own.startsWith('ok: ')).join('\n'))
  console.error(`failed: ${program} ${args.join(' ')} ended with ${signal ?? status}`)
  process.exit(1)
}
