import type {Incident} from '../../incident/model.ts'
import type {MilestoneKind} from '../../language/language.ts'
import {type Facts, metricsOf, timeOf} from './facts.ts'

/** An incident in short, for summaries of it. */
export interface Outline {
  /** Entries whose time can be read, at most two hundred. */
  readonly events: readonly OutlineEvent[]
  readonly metrics: Facts['metrics']
}

/** An entry of the timeline. */
export interface OutlineEvent {
  readonly line: number
  /** "HH:MM" as stated. */
  readonly time: string
  /** Minutes since 1970 by the clock of the first entry (since any midnight where no date is known); undefined when it cannot be known. */
  readonly minutes: number | undefined
  /** What happened, cut to a bounded length. */
  readonly text: string
  readonly milestone: MilestoneKind | undefined
}

const most = 200
const longest = 200

/** Gives an incident in short. */
export function outlineOf({timeline: {chronological: events}, settings}: Incident): Outline {
  const first = events.find(({at, derivedMinutes}) => at !== undefined && derivedMinutes !== undefined)
  // Entries in several zones are measured on one scale; it is shown by the clock of the first.
  const shift = first ? shorterWay((first.derivedMinutes ?? 0) - (first.at ?? 0)) : 0
  return {
    events: events.slice(0, most).flatMap((event) => {
      const {line, at, description, milestone} = event
      const time = timeOf(event)
      return time === null
        ? []
        : [{line, time, minutes: at === undefined ? undefined : at + shift, text: description.slice(0, longest).replace(/[\ud800-\udbff]$/, ''), milestone}]
    }),
    metrics: metricsOf(events, settings)
  }
}

/** The shorter way round the clock, in minutes. */
function shorterWay(minutes: number): number {
  const day = 1440
  return ((((minutes + day / 2) % day) + day) % day) - day / 2
}
