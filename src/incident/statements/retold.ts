import {respellClock} from '../../text/respell.ts'
import {minutesBetween, zoneOf} from '../consistency/measure.ts'
import type {Incident, Moment, TimelineEvent} from '../model.ts'
import {quote} from '../quote.ts'

/** The time of an entry as another place should tell it. */
export interface Retold {
  /** Replaces the stated words: the entry's time in their spelling and zone. */
  readonly expected: string
  /** The stated time, the expected one and the entry's, for a message; with their zones where these differ. */
  readonly stated: string
  readonly wanted: string
  readonly source: string
  readonly zonesDiffer: boolean
}

/** Writes the time of an entry in the spelling and zone of a statement about the same moment. */
export function retell(stated: Moment, event: TimelineEvent, incident: Incident): Retold {
  const expected = spelt(stated, event, incident) ?? event.timeText
  const [own, other] = [zoneOf(stated, incident), zoneOf(event, incident)]
  const zonesDiffer = own !== undefined && other !== undefined && own.name !== other.name
  const zoned = (text: string, zone: string): string => (!zonesDiffer || text.includes(zone) ? quote(text) : `${quote(text)} ${zone}`)
  return {
    expected,
    stated: zoned(stated.text, own?.text ?? ''),
    wanted: zoned(expected, own?.text ?? ''),
    source: zoned(event.timeText, other?.text ?? ''),
    zonesDiffer
  }
}

/** The stated words with the entry's time in them; undefined where either time is not known. */
function spelt(stated: Moment, event: TimelineEvent, incident: Incident): string | undefined {
  const {clock, text} = stated
  const apart = minutesBetween(stated, event, incident)
  if (clock?.minutes === undefined || apart === undefined || !text.includes(clock.text)) return undefined
  const total = clock.minutes + (clock.seconds ?? 0) / 60 + apart
  // Halves of a second are noise of the sum.
  const seconds = Math.round(total * 60)
  const minutes = Math.floor(seconds / 60)
  return text.replace(clock.text, respellClock(clock, minutes, event.clock?.seconds === undefined ? undefined : seconds - minutes * 60, incident.language.time))
}
