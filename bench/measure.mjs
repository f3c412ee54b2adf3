// Runs a program and measures what it took.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

const gnuTime = '/usr/bin/time'
const hasTime = existsSync(gnuTime) && spawnSync(gnuTime, ['-f', '%U', 'true']).status === 0

/** Gives the environment that all programs run in. `NODE_EXTRA_CA_CERTS` costs every start up to 40 ms where it is set. */
function environment() {
  const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env} = process.env
  return {...env, NO_COLOR: '1'}
}

/**
 * Runs a program and gives wall and CPU time in seconds and its peak memory in MB; the last two are undefined where GNU time is
 * missing. Throws when the program fails: a linter that finds something ends with 1.
 */
export function measure({command, args, cwd}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const usage = join(folder, 'usage')
    const [file, ...all] = hasTime ? [gnuTime, '-q', '-o', usage, '-f', '%U %S %M', command, ...args] : [command, ...args]
    const start = performance.now()
    const {status, stderr, error} = spawnSync(file, all, {cwd, env: environment(), stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 30})
    const wall = (performance.now() - start) / 1000
    const said = String(stderr ?? '').slice(-2000)
    // Node ends with 1 as well when a program crashes.
    if (error || status === null || status > 1 || /^ {4}at /m.test(said)) throw new Error(`${command} ${args.join(' ')} ended with ${error ?? status}: ${said}`)
    const [user, system, peak] = hasTime ? readFileSync(usage, 'utf8').trim().split('\n').at(-1).split(' ').map(Number) : []
    return {wall, cpu: user === undefined ? undefined : user + system, peak: peak === undefined ? undefined : peak / 1024}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Gives the median of numbers; undefined of none. */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
