import type {Duration} from '../../text/duration.ts'

/** How far a statement may be from the truth before it is wrong, in minutes and as a share of the value. */
export interface Tolerance {
  /** Exact statements in minutes. */
  readonly exactMinutes: number
  /** Hedged minutes ("about 40 minutes"). */
  readonly hedgedMinutes: number
  /** Whole hours, and hedged hours. */
  readonly hourMinutes: number
  /** Half and decimal hours. */
  readonly halfHourMinutes: number
  readonly dayMinutes: number
  /** Share of the value (0.1 is 10 %) that everything but exact minutes may differ by. */
  readonly share: number
}

/** The tolerances of all rules that compare times. */
export const defaultTolerance: Tolerance = {exactMinutes: 0, hedgedMinutes: 5, hourMinutes: 30, halfHourMinutes: 15, dayMinutes: 720, share: 0.1}

/** Gives the minutes by which the truth may differ from a stated duration; one more minute where clocks carry seconds. */
export function toleranceOf(duration: Duration, tolerance: Tolerance, seconds = false): number {
  const {minutes, unit, approximate} = duration
  const hedged = approximate || duration.bound !== undefined
  const larger = (floor: number): number => Math.max(floor, minutes * tolerance.share)
  if (unit === 'day' || unit === 'week') return tolerance.dayMinutes * (unit === 'week' ? 7 : 1)
  if (unit === 'half-hour') return larger(tolerance.halfHourMinutes)
  if (unit === 'hour') return larger(tolerance.hourMinutes)
  if (hedged) return minutes >= 120 && minutes % 30 === 0 ? larger(tolerance.hourMinutes) : larger(tolerance.hedgedMinutes)
  return tolerance.exactMinutes + (seconds || unit === 'second' || !Number.isInteger(minutes) ? 1 : 0)
}

/** Whether measured minutes agree with a stated duration; a lower bound ("more than") agrees with anything longer. */
export function agrees(duration: Duration, measured: number, tolerance: Tolerance, seconds = false): boolean {
  const slack = toleranceOf(duration, tolerance, seconds)
  if (duration.bound === 'over' && measured > duration.minutes) return measured <= duration.minutes + Math.max(slack, 60, duration.minutes)
  if (duration.bound === 'under' && measured < duration.minutes) return true
  return Math.abs(measured - duration.minutes) <= slack + 1e-6
}
