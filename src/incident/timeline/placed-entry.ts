import type {DateValue} from '../../text/date.ts'
import type {Zone} from '../../text/zone.ts'
import type {DayHeading, Located} from '../model.ts'
import type {Entry} from './entries.ts'

/** An entry of the timeline with what its surroundings say about day and zone. */
export interface PlacedEntry extends Entry {
  /** Entries of one list, table or run of lines share this number. */
  readonly group: number
  /** Date of a heading or column above it. */
  readonly carried: DateValue | undefined
  /** The heading that gives the date, where one does. */
  readonly dayHeading: DayHeading | undefined
  /** The cell that gives the date, where a column does. */
  readonly dayCell: Located | undefined
  /** Zone of its column or heading. */
  readonly columnZone: Zone | undefined
}
