// `npm run fuzz`: documents that nobody would write, until the time is up, and what must hold for every one.
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {documents, seedsIn} from './documents.ts'
import {check, Fault, type Property} from './properties.ts'
import {shrink} from './shrink.ts'

const batchSize = 50

const cheap: readonly Property[] = ['places', 'inspects', 'reports']
const dear: ReadonlyArray<readonly Property[]> = [['edits'], ['fixes'], ['lineEnds'], ['marks', 'comments']]
const dearest: Property = 'linear'

/** Chooses what is checked of a document: some properties read it many times over, and more documents find more faults. */
function propertiesFor(index: number): readonly Property[] {
  return [...cheap, ...(dear[index % dear.length] ?? []), ...(index % 25 === 0 ? [dearest] : [])]
}

/** What came of a number of documents. */
export interface Campaign {
  readonly documents: number
  readonly refused: number
  readonly faults: readonly Failing[]
}

/** A fault, the smallest document found that shows it, and the batch that first did. */
export interface Failing {
  readonly fault: Fault
  readonly text: string
  readonly seed: number
}

/** Checks batches of documents from a seed on, as long as there is time and no more than a few faults are found; each fault is shown once. */
export function campaign(root: string, firstSeed: number, hasTime: (batches: number) => boolean, maxFaults = 5): Campaign {
  const arbitrary = documents(seedsIn(root))
  const faults = new Map<string, Failing>()
  let count = 0
  let refused = 0
  for (let batch = 0; hasTime(batch) && faults.size < maxFaults; batch++) {
    const seed = firstSeed + batch
    fc.sample(arbitrary, {seed, numRuns: batchSize}).forEach((text, index) => {
      const chosen = propertiesFor(index)
      const outcome = check(text, chosen)
      count++
      if (outcome === 'refused') refused++
      if (!(outcome instanceof Fault) || faults.has(outcome.message)) return
      const broken = chosen.filter((name) => name === outcome.property)
      const again = (smaller: string): boolean => {
        const own = check(smaller, broken)
        return own instanceof Fault && own.message === outcome.message
      }
      faults.set(outcome.message, {fault: outcome, text: shrink(text, again), seed})
    })
  }
  return {documents: count, refused, faults: [...faults.values()]}
}

/** Words a fault: what does not hold, the document, and how to see it again. */
export function describe({fault, text, seed}: Failing, file: string): string {
  const {cause} = fault
  const stack = cause instanceof Error ? `\n${cause.stack}` : ''
  return `${fault.message}${stack}\n  document: ${JSON.stringify(text)}\n  again: npm run fuzz -- --file ${file}, or the whole batch: npm run fuzz -- --seed ${seed} --batches 1\n`
}

const {values} = parseArgs({
  options: {
    minutes: {type: 'string'},
    seconds: {type: 'string'},
    seed: {type: 'string'},
    batches: {type: 'string'},
    faults: {type: 'string'},
    file: {type: 'string'}
  }
})

function main(): void {
  const {file, minutes, seconds, batches = 'Infinity', seed = String(Date.now() % 2 ** 31), faults: maxFaults = '5'} = values
  if (file !== undefined) {
    const outcome = check(readFileSync(file, 'utf8'), [...cheap, ...dear.flat(), dearest])
    process.stdout.write(outcome instanceof Fault ? describe({fault: outcome, text: readFileSync(file, 'utf8'), seed: 0}, file) : `${outcome}\n`)
    process.exitCode = outcome instanceof Fault ? 1 : 0
    return
  }
  const limit = minutes === undefined ? Number(seconds ?? 60) : Number(minutes) * 60
  const start = performance.now()
  const root = process.cwd()
  process.stdout.write(`seed ${seed}\n`)
  const result = campaign(root, Number(seed), (done) => done < Number(batches) && (performance.now() - start) / 1000 < limit, Number(maxFaults))
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

if (process.argv[1] === import.meta.filename) main()
