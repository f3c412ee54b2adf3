import type {Phrases} from '../../language/language.ts'
import {findPhrase, hasPhrase} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import {sentenceAt} from '../lines/sentences.ts'
import type {Phrase, Section} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'

/** Finds phrases of a kind (blame, human error) that nothing takes back, outside quotes, actions and code. */
export function readPhrases(reading: Reading, owners: ReadonlyMap<Line, Section>, phrases: Phrases): readonly Phrase[] {
  const {language} = reading
  const found: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted) continue
    const keys = owners.get(line)?.keys ?? []
    // General remarks above the first part speak of no one.
    if (keys.length === 0 || (keys.includes('action-items') && !keys.includes('resolution'))) continue
    const match = findPhrase(line.text, phrases)
    if (!match || isQuoted(line.text, match.start) || covers(line.block.code, line.start + match.start) || covers(line.block.links, line.start + match.start))
      continue
    const sentence = sentenceAt(line, match.start)
    const before = line.text.slice(sentence.start, match.start)
    // A question states nothing.
    if (/[?？]\s*$/.test(line.text.slice(sentence.start, sentence.end))) continue
    if (hasPhrase(before.slice(-48), language.denials)) continue
    found.push({...locatedIn(line, match.start, match.end), expected: []})
  }
  return found
}

function isQuoted(text: string, index: number): boolean {
  let open = false
  for (let at = 0; at < index; at++) {
    const char = text[at]
    if (char === '"') open = !open
    else if (char === '“') open = true
    else if (char === '”') open = false
  }
  return open
}
