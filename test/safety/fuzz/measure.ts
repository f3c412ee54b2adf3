import {spawnSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

/** What a run of the program on one document said, and what it took. */
export interface Measured {
  /** The exit status; null when it took longer than it may, or was killed. */
  readonly status: number | null
  readonly out: string
  readonly err: string
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

/** A program tells its own use on a stream of its own when it ends. */
const telling = `import {writeSync} from 'node:fs'
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
})`

/** Runs the program in a folder on one document, which is written there and removed again. */
export function measureOn(program: string, cwd: string, document: string | Uint8Array, args: readonly string[] = []): Measured {
  const path = join(cwd, 'postmortem.md')
  writeFileSync(path, document)
  const {NODE_OPTIONS: _, NODE_EXTRA_CA_CERTS: __, ...env} = process.env
  const tell = `data:text/javascript,${encodeURIComponent(telling)}`
  const {status, output} = spawnSync(process.execPath, ['--import', tell, program, ...args, 'postmortem.md'], {
    cwd,
    env: {...env, NO_COLOR: '1'},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    timeout: 20_000
  })
  rmSync(path)
  const [cpuSeconds = Number.NaN, peakMegabytes = Number.NaN]: readonly number[] = JSON.parse(output[3] || '[]')
  return {status, out: output[1] ?? '', err: output[2] ?? '', cpuSeconds, peakMegabytes}
}
