// Packs what was built as packed/postmortem-lint.tgz, for the checks of the package and .ci/run: `npm pack` alone would build it again.
import {execFileSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'packed')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)
const [{filename}] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: root, encoding: 'utf8'}))
renameSync(join(folder, filename), join(folder, 'postmortem-lint.tgz'))
