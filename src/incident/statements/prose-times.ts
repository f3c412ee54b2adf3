import type {Language} from '../../language/language.ts'
import {isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import {offsetAt, type Zone} from '../../text/zone.ts'
import {sentenceAt} from '../lines/sentences.ts'
import type {ProseTime, Section, TimelineEvent, Window} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'
import {entryAt} from '../timeline/entries.ts'

/** Cuts a word to its stem; words that mean the same in descriptions of events share one. */
function stemOf(word: string, synonyms: ReadonlyMap<string, string>): string {
  return synonyms.get(word) ?? word.replace(/(?:ations?|ing|ed|es|s|e)$/, '').slice(0, 7)
}

const synonymMaps = new WeakMap<Language, ReadonlyMap<string, string>>()

function synonymsOf(language: Language): ReadonlyMap<string, string> {
  let found = synonymMaps.get(language)
  if (!found) {
    found = new Map(language.synonyms.flatMap((group) => group.map((word): [string, string] => [word, `=${group[0]}`])))
    synonymMaps.set(language, found)
  }
  return found
}

/** Content words of a text, cut to their stems: what two descriptions of one event share. */
function stems(text: string, language: Language): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]{2,}/gu) ?? []) {
    if (isOneOf(word, language.stopWords) || /^\d/.test(word)) continue
    found.add(stemOf(word, synonymsOf(language)))
  }
  return found
}

interface Entry {
  readonly event: TimelineEvent
  readonly words: ReadonlySet<string>
}

function entriesOf(events: readonly TimelineEvent[], language: Language): readonly Entry[] {
  return events
    .filter((event) => event.reliable && event.clock?.minutes !== undefined)
    .map((event) => ({event, words: stems(event.description.split(/[.;]\s|\n/)[0] ?? '', language)}))
}

function sharedWords(own: ReadonlySet<string>, words: ReadonlySet<string>): readonly string[] {
  return [...own].filter((word) => words.has(word))
}

/** Whether a sentence and an entry tell the same event: they share most of the entry's words. */
function isSameEvent(shared: number, size: number): boolean {
  if (shared >= 5) return shared >= size * 0.45
  return shared >= 3 ? shared >= size * 0.6 : shared === 2 && size === 2
}

/**
 * Finds the entry that a time in another zone means when it was converted an hour wrong: the sentence names the milestone by the
 * entry's own verb, and no entry stands at the time itself.
 */
function conversionSlip(
  minutes: number,
  zone: Zone,
  words: ReadonlySet<string>,
  entries: readonly Entry[],
  language: Language
): {event: TimelineEvent; words: readonly string[]} | undefined {
  const apart = entries.map((entry) => ({entry, minutes: minutesApart(minutes, zone, entry.event)}))
  if (apart.some(({minutes}) => minutes === undefined || minutes === 0)) return undefined
  const verbs = stems(language.milestones.detected.join(' '), language)
  const slips = apart.flatMap(({entry, minutes}) => {
    if (Math.abs(minutes ?? 0) !== 60) return []
    const shared = [...stems(entry.event.description, language)].filter((word) => words.has(word) && verbs.has(word))
    return shared.length > 0 ? [{event: entry.event, words: shared}] : []
  })
  return slips.length === 1 ? slips[0] : undefined
}

/** Minutes within half a day from an entry to a time in another zone; undefined when the zones are one, or an offset is not known. */
function minutesApart(minutes: number, zone: Zone, event: TimelineEvent): number | undefined {
  const own = event.derivedZone
  if (!own || own.name === zone.name || event.clock?.minutes === undefined) return undefined
  const [year, month, day] = (event.derivedDate ?? '').split('-').map(Number)
  const on = {year, month: month ?? 1, day: day ?? 1}
  const from = offsetAt(own, on)
  const to = offsetAt(zone, on)
  if (from === undefined || to === undefined) return undefined
  const difference = minutes - to - (event.clock.minutes - from)
  return ((((difference + 720) % 1440) + 1440) % 1440) - 720
}

/** Reads times that prose gives to an event which the timeline lists: clause and entry share most of their words. */
export function readProseTimes(
  reading: Reading,
  owners: ReadonlyMap<Line, Section>,
  events: readonly TimelineEvent[],
  timeline: ReadonlySet<Line>,
  windows: readonly Window[],
  sure: boolean
): readonly ProseTime[] {
  if (events.length === 0 || !sure) return []
  const {language} = reading
  let known: readonly Entry[] | undefined
  const entriesOnce = (): readonly Entry[] => {
    known ??= entriesOf(events, language)
    return known
  }
  const found: ProseTime[] = []
  for (const line of reading.lines) {
    if (
      timeline.has(line) ||
      line.block.kind === 'fence' ||
      line.block.quoted ||
      (line.block.kind === 'heading' && line.text.length < 60) ||
      line.block.kind === 'row'
    )
      continue
    const keys = owners.get(line)?.keys ?? []
    if (keys.includes('action-items') || keys.includes('lessons-learned') || keys.includes('timeline')) continue
    const tokens = reading.tokensOf(line)
    const clocks = tokens.filter((token) => token.kind === 'clock')
    if (clocks.length === 0) continue
    if (/^\s{0,4}(?:[)\]]\s{0,4})?[:：–—-]/.test(line.text.slice(entryAt(reading, line)?.end ?? line.text.length))) continue
    for (const clock of clocks) {
      if (clock.kind !== 'clock' || clock.minutes === undefined || clock.fault || clock.approximate || covers(line.block.code, line.start + clock.start))
        continue
      const at = locatedIn(line, clock.start, clock.end)
      if (
        windows.some((window) =>
          [window, window.start, window.end].some((part) => part && at.place.start >= part.place.start && at.place.end <= part.place.end)
        )
      )
        continue
      const sentence = sentenceAt(line, clock.start)
      if (clocks.filter((other) => other.start >= sentence.start && other.end <= sentence.end).length > 1) continue
      const words = stems(line.text.slice(sentence.start, sentence.end), language)
      const zone = tokens.find((token) => token.kind === 'zone' && token.start >= clock.end && token.start - clock.end <= 2)
      const slipped = zone?.kind === 'zone' ? conversionSlip(clock.minutes, zone, words, entriesOnce(), language) : undefined
      if (slipped) {
        found.push({...at, clock, date: undefined, zone: zone?.kind === 'zone' ? zone : undefined, ...slipped})
        continue
      }
      const ranked = entriesOnce()
        .map(({event, words: own}) => ({event, shared: sharedWords(own, words), size: own.size}))
        .sort((a, b) => b.shared.length - a.shared.length || a.size - b.size)
      const [best, second] = ranked
      if (!best || !isSameEvent(best.shared.length, best.size) || (second && second.shared.length >= best.shared.length && second.size < best.size * 2))
        continue
      // An entry at the time of the sentence that tells at least as much of it is what the sentence means.
      const told = (event: TimelineEvent): number => sharedWords(stems(event.description, language), words).length
      if (events.some((event) => event.clock?.minutes === clock.minutes && told(event) * 2 >= best.shared.length)) continue
      const date = tokens.find((token) => token.kind === 'date')
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
