import {english} from '../language/en.ts'
import type {Outline, OutlineEvent} from '../lint/facts/outline.ts'
import {formatMinutes} from '../text/duration.ts'
import {escapeControls, shorten} from '../text/escape.ts'

const mostEvents = 40
const longest = 64

type Timed = OutlineEvent & {readonly minutes: number}

/** Draws a timeline as a gantt chart of Mermaid: the measured spans as bars, every entry as a point in time. Undefined with fewer than two entries. */
export function gantt({events, metrics}: Outline): string | undefined {
  const timed = events.filter((event): event is Timed => event.minutes !== undefined)
  const [first] = timed
  if (!first || timed.length < 2) return undefined
  const start = timed.find(({milestone}) => milestone === 'start')
  const bars = start ? barsOf(start.minutes, metrics) : []
  const minutes = timed.map((event) => event.minutes)
  const days = (Math.max(...minutes) - Math.min(...minutes)) / 1440
  return [
    'gantt',
    '    dateFormat YYYY-MM-DD HH:mm',
    ...axisOf(days),
    ...(bars.length > 0 ? ['    section Measured', ...bars] : []),
    '    section Timeline',
    ...timed.slice(0, mostEvents).map(pointOf)
  ].join('\n')
}

/** Labels of the axis: about ten at most, so that they stand apart. */
function axisOf(days: number): readonly string[] {
  if (days <= 1) return ['    axisFormat %H:%M']
  return days <= 2 ? ['    axisFormat %d %b %H:%M', '    tickInterval 6hour'] : ['    axisFormat %d %b', `    tickInterval ${Math.ceil(days / 10)}day`]
}

const spans = [
  ['ttd', 'To detect', 'crit'],
  ['ttm', 'To mitigate', 'active'],
  ['ttr', 'To resolve', 'done']
] as const

function barsOf(start: number, metrics: Outline['metrics']): readonly string[] {
  return spans.flatMap(([key, name, style]) => {
    const length = metrics[key]
    if (length === null || length <= 0) return []
    return [`    ${name}, ${formatMinutes(length, english.time)} :${style}, ${moment(start)}, ${moment(start + length)}`]
  })
}

function pointOf({time, minutes, text, milestone}: Timed): string {
  const style = milestone === 'start' ? 'crit, ' : milestone === 'resolved' ? 'done, ' : milestone ? 'active, ' : ''
  return `    ${label(`${time} ${text}`)} :${style}milestone, ${moment(minutes)}, 0m`
}

function moment(minutes: number): string {
  return new Date(Math.floor(minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

const alike: Readonly<Record<string, string>> = {':': '∶', ';': '；', '#': '＃', '<': '‹', '>': '›', '{': '(', '}': ')', '&': '＆', '`': "'", '\\': '＼'}

/** Cuts text to a label. Marks that mean something to Mermaid give way to others that look alike: it knows no way to escape them in a chart. */
function label(text: string): string {
  const safe = escapeControls(text.replace(/\s+/g, ' ').trim())
  return shorten(safe, longest)
    .replace(/[:;#<>{}&`\\]/g, (mark) => alike[mark] ?? mark)
    .replace(/%(?=%)/g, '% ')
}
