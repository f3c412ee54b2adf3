// `npm run fuzz -- --pathological`: what the bundled program takes for documents of the worst kinds.
// `npm run fuzz`: documents that nobody would write, until the time is up, and what must hold for every one.
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {campaign, describe, every} from './campaign.ts'
import {measureOn} from './measure.ts'
import {pathological} from './pathological.ts'
import {check, Fault} from './properties.ts'

const {values} = parseArgs({
  options: {
    minutes: {type: 'string'},
    seconds: {type: 'string'},
    seed: {type: 'string'},
    batches: {type: 'string'},
    faults: {type: 'string'},
    file: {type: 'string'},
    timing: {type: 'boolean', default: true},
    pathological: {type: 'boolean', default: false}
  },
  allowNegative: true
})

/** Prints what the bundled program takes for each pathological document. */
function showPathological(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pathological-'))
  for (const [name, make] of pathological) {
    const {status, cpuSeconds, peakMegabytes, err} = measureOn(join(process.cwd(), 'bundle/postmortem-lint.js'), folder, make())
    const words = err.replace(/^postmortem\.md: |\n$/g, '')
    process.stdout.write(`${cpuSeconds.toFixed(2).padStart(6)} s ${peakMegabytes.toFixed(0).padStart(5)} MB  ${name}${words === '' ? '' : `: ${words}`}\n`)
    if (status === null || status > 2) process.exitCode = 1
  }
  rmSync(folder, {recursive: true})
}

function main(): void {
  if (values.pathological) {
    showPathological()
    return
  }
  const {file, minutes, seconds, batches = 'Infinity', seed = String(Date.now() % 2 ** 31), faults: maxFaults = '5'} = values
  if (file !== undefined) {
    const outcome = check(readFileSync(file, 'utf8'), every)
    process.stdout.write(outcome instanceof Fault ? describe({fault: outcome, text: readFileSync(file, 'utf8'), seed: 0}, file) : `${outcome}\n`)
    process.exitCode = outcome instanceof Fault ? 1 : 0
    return
  }
  const limit = minutes === undefined ? Number(seconds ?? 60) : Number(minutes) * 60
  const start = performance.now()
  const root = process.cwd()
  process.stdout.write(`seed ${seed}\n`)
  const result = campaign({
    root,
    firstSeed: Number(seed),
    hasTime: (done) => done < Number(batches) && (performance.now() - start) / 1000 < limit,
    maxFaults: Number(maxFaults),
    timed: values.timing
  })
  const folder = join(root, 'coverage', 'fuzz')
  for (const failing of result.faults) {
    mkdirSync(folder, {recursive: true})
    const name = join(folder, `${createHash('sha256').update(failing.text).digest('hex').slice(0, 8)}.md`)
    writeFileSync(name, failing.text)
    process.stdout.write(`${describe(failing, relative(root, name))}\n`)
  }
  const spent = Math.round((performance.now() - start) / 1000)
  process.stdout.write(`${result.documents} documents in ${spent} s, ${result.refused} refused as nested too deeply, ${result.faults.length} faults\n`)
  process.exitCode = result.faults.length === 0 ? 0 : 1
}

main()
