import type {Clock} from './clock.ts'
import type {DateValue} from './date.ts'
import type {Duration} from './duration.ts'
import type {Span} from './span.ts'
import type {Zone} from './zone.ts'

/** A time counted from the start of the incident: "T+15m". */
export interface Relative extends Span {
  readonly kind: 'relative'
  readonly text: string
  readonly minutes: number
}

/** What a scan finds. */
export type Token = Clock | DateValue | Duration | Zone | Relative
