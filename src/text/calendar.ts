/** A day of the calendar, perhaps without its year. */
export interface Day {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Tells how many days a month has; February has 29 where the year is not known. */
export function monthLength(year: number | undefined, month: number): number {
  if (month === 2 && (year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)))) return 29
  return lengths[month - 1] ?? 0
}

/** Counts the days since 1970-01-01; undefined for a day that does not exist. */
export function daysOf(year: number, month: number, day: number): number | undefined {
  if (!Number.isInteger(day) || day < 1 || day > monthLength(year, month)) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 86_400_000
}

/** Tells the day of the week (0 = Sunday); undefined for a day that does not exist. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const days = daysOf(year, month, day)
  return days === undefined ? undefined : (((days + 4) % 7) + 7) % 7
}

/** Writes a day as YYYY-MM-DD, or --MM-DD without a year. */
export function formatDate({year, month, day}: Day): string {
  const years = year === undefined ? '-' : String(year).padStart(4, '0')
  return `${years}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Writes the day of a moment, counted in milliseconds since 1970 in UTC, as YYYY-MM-DD. */
export function formatDayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
