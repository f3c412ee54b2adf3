import type {Line} from '../markdown/block.ts'
import {covers} from '../markdown/block.ts'
import type {ProseTime, Section, TimelineEvent, Window} from './incident.ts'
import {locatedIn, type Reading} from './reading.ts'
import {sentenceAt} from './sentences.ts'

/** Content words of a text, cut to their stems: what two descriptions of one event share. */
function stems(text: string, stopWords: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]{2,}/gu) ?? []) {
    if (stopWords.has(word) || /^\d+$/.test(word)) continue
    found.add(word.replace(/(?:ations?|ing|ed|es|s|e)$/, '').slice(0, 7))
  }
  return found
}

/** Reads times that prose gives to an event which the timeline lists: clause and entry share most of their words. */
export function readProseTimes(reading: Reading, owners: ReadonlyMap<Line, Section>, events: readonly TimelineEvent[], timeline: ReadonlySet<Line>, windows: readonly Window[]): readonly ProseTime[] {
  if (events.length === 0) return []
  const stopWords = new Set(reading.language.stopWords)
  const entries = events.filter((event) => event.reliable && event.clock?.minutes !== undefined).map((event) => ({event, words: stems(event.description, stopWords)}))
  const found: ProseTime[] = []
  for (const line of reading.lines) {
    if (timeline.has(line) || line.block.kind === 'fence' || line.block.quoted || line.block.kind === 'heading' || line.block.kind === 'row') continue
    const keys = owners.get(line)?.keys ?? []
    if (keys.includes('action-items') || keys.includes('lessons-learned') || keys.includes('timeline')) continue
    const tokens = reading.tokensOf(line)
    const clocks = tokens.filter((token) => token.kind === 'clock')
    for (const clock of clocks) {
      if (clock.kind !== 'clock' || clock.minutes === undefined || clock.fault || clock.approximate || covers(line.block.code, line.start + clock.start)) continue
      const at = locatedIn(line, clock.start, clock.end)
      if (windows.some((window) => [window, window.start, window.end].some((part) => part && at.place.start >= part.place.start && at.place.end <= part.place.end))) continue
      const sentence = sentenceAt(line, clock.start)
      if (clocks.filter((other) => other.start >= sentence.start && other.end <= sentence.end).length > 1) continue
      const words = stems(line.text.slice(sentence.start, sentence.end), stopWords)
      const ranked = entries
        .map(({event, words: own}) => ({event, shared: [...own].filter((word) => words.has(word)), size: own.size}))
        .sort((a, b) => b.shared.length - a.shared.length)
      const [best, second] = ranked
      if (!best || best.shared.length < 3 || best.shared.length < best.size * 0.6 || (second && second.shared.length >= best.shared.length)) continue
      const date = tokens.find((token) => token.kind === 'date')
      const zone = tokens.find((token) => token.kind === 'zone' && token.start >= clock.end && token.start - clock.end <= 2)
      found.push({
        ...at,
        clock,
        date: date?.kind === 'date' ? date : undefined,
        zone: zone?.kind === 'zone' ? zone : undefined,
        event: best.event,
        words: best.shared
      })
    }
  }
  return found
}
