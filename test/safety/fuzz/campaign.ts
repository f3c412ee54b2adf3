import fc from 'fast-check'
import {documents, seedsIn} from './documents.ts'
import {check, Fault, type Property} from './properties.ts'
import {shrink} from './shrink.ts'

const batchSize = 50

const cheap: readonly Property[] = ['places', 'inspects', 'reports']
const dear: ReadonlyArray<readonly Property[]> = [['edits'], ['fixes'], ['lineEnds'], ['marks', 'comments']]
const dearest: Property = 'linear'

/** All properties. */
export const every: readonly Property[] = [...cheap, ...dear.flat(), dearest]

/** Chooses what is checked of a document: some properties read it many times over, and more documents find more faults. */
function propertiesFor(index: number, timed: boolean): readonly Property[] {
  return [...cheap, ...(dear[index % dear.length] ?? []), ...(timed && index % 25 === 0 ? [dearest] : [])]
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

/** What a campaign is told. */
export interface CampaignOptions {
  readonly root: string
  readonly firstSeed: number
  readonly maxFaults?: number
  /** Whether growth in time is measured as well: on a busy machine that shows faults where there are none. */
  readonly timed: boolean
  hasTime(batches: number): boolean
}

/** Checks batches of documents from a seed on, as long as there is time and no more than a few faults are found; each fault is shown once. */
export function campaign({root, firstSeed, hasTime, maxFaults = 5, timed}: CampaignOptions): Campaign {
  const arbitrary = documents(seedsIn(root))
  const faults = new Map<string, Failing>()
  let count = 0
  let refused = 0
  for (let batch = 0; hasTime(batch) && faults.size < maxFaults; batch++) {
    const seed = firstSeed + batch
    fc.sample(arbitrary, {seed, numRuns: batchSize}).forEach((text, index) => {
      const chosen = propertiesFor(index, timed)
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
