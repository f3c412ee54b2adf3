import type {Section} from '../model.ts'

/** A section at the wrong place, and the one before or behind which it is expected. */
export interface Misplaced {
  readonly section: Section
  readonly other: Section
  readonly expected: 'before' | 'after'
}

interface Ranked {
  readonly section: Section
  readonly least: number
  readonly greatest: number
}

/** A row of sections in order, from the last to the first. */
interface Chain {
  readonly own: Ranked
  readonly before: Chain | undefined
  readonly length: number
}

/** Finds the fewest sections that have to be moved to bring all of them into an order; of two that are swapped, the second. */
export function misplacedSections(sections: readonly Section[], order: readonly string[]): readonly Misplaced[] {
  const ranked = sections.flatMap((section): readonly Ranked[] => {
    const ranks = (section.own === undefined ? section.keys : [...section.keys, section.own]).map((key) => order.indexOf(key)).filter((rank) => rank >= 0)
    return section.form === 'label' || ranks.length === 0 ? [] : [{section, least: Math.min(...ranks), greatest: Math.max(...ranks)}]
  })
  const kept = new Set(longestInOrder(ranked, order.length))
  return ranked.flatMap((own, index): readonly Misplaced[] => {
    if (kept.has(own)) return []
    const follower = ranked.find((other, at) => at < index && kept.has(other) && other.greatest > own.least)
    if (follower) return [{section: own.section, other: follower.section, expected: 'before'}]
    const leader = ranked.findLast((other, at) => at > index && kept.has(other) && other.least < own.greatest)
    return leader ? [{section: own.section, other: leader.section, expected: 'after'}] : []
  })
}

/** Gives the most sections that stand in order among each other; of equally many, those that come first. */
function longestInOrder(ranked: readonly Ranked[], ranks: number): readonly Ranked[] {
  // The longest row up to here that ends with each rank: a document may have any number of sections, an order has few ranks.
  const best: (Chain | undefined)[] = Array.from({length: ranks})
  let longest: Chain | undefined
  for (const own of ranked) {
    let before: Chain | undefined
    for (const chain of best.slice(0, own.least + 1)) before = longer(before, chain)
    const chain = {own, before, length: (before?.length ?? 0) + 1}
    best[own.greatest] = longer(best[own.greatest], chain)
    longest = longer(longest, chain)
  }
  const found: Ranked[] = []
  for (; longest; longest = longest.before) found.push(longest.own)
  return found
}

function longer(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
  return (other?.length ?? 0) > (one?.length ?? 0) ? other : one
}
