import {findPhrase, hasPhrase} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import {findShares, type Share} from '../../text/quantity.ts'
import {sentenceAt} from '../lines/sentences.ts'
import type {Section, StatedShare} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'

/** Reads the stated shares of users, requests, traffic that were hit; those of the timeline and of actions are left out. */
export function readShares(reading: Reading, sections: ReadonlyMap<Line, Section>, timeline: ReadonlySet<Line>): readonly StatedShare[] {
  const {language} = reading
  const found: StatedShare[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted || timeline.has(line)) continue
    const keys = sections.get(line)?.keys ?? []
    if (keys.some((key) => key === 'action-items' || key === 'lessons-learned' || key === 'timeline') && !keys.includes('impact')) continue
    for (const share of findShares(line.text, language.quantity)) {
      if (covers(line.block.code, line.start + share.start) || share.value > 100) continue
      const {start, end} = sentenceAt(line, share.start)
      const sentence = line.text.slice(start, end)
      const impact = keys.includes('impact')
      const part = partOf(line, sections.get(line))
      if (!hasPhrase(sentence, language.affected) && !impact) continue
      const after = line.text.slice(share.end, share.end + 25)
      if (share.of === '' && !impact && !hasPhrase(after, language.outage)) continue
      // Only words close by say what happened to this share.
      const near = line.text.slice(Math.max(start, share.start - 30), Math.min(end, share.end + 45))
      const spared = hasPhrase(near, language.unaffected)
      const aspect = spared || share.upper !== undefined ? 'other' : 'affected'
      found.push({...locatedIn(line, share.start, share.end), share, of: nounOf(reading, line, share), aspect, part})
    }
  }
  return found
}

/** Line of the summary or impact section that a line stands in; 0 for the lead of a document; undefined elsewhere. */
function partOf(line: Line, section: Section | undefined): number | undefined {
  const keys = section?.keys ?? []
  if (keys.includes('impact') || keys.includes('summary')) return section?.line
  return keys.length === 0 && line.order < 12 && (section?.level ?? 1) <= 1 ? 0 : undefined
}

/** What a share is of, in the singular: a word that shares are counted in, close behind it, else the word that follows. */
function nounOf(reading: Reading, line: Line, share: Share): string {
  const counted = findPhrase(line.text.slice(share.end, share.end + 48), reading.language.counted)
  return (counted?.text ?? share.of.split(/\s+/).at(-1) ?? '').toLowerCase().replace(/s$/, '')
}
