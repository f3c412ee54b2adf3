import type {VFileMessage} from 'vfile-message'
import type {LintRun} from '../run.ts'

/** Counts of the findings of a run. */
export interface Tally {
  readonly errors: number
  readonly warnings: number
}

/** Counts errors and warnings. */
export function tallyOf({linted}: LintRun): Tally {
  const messages: readonly VFileMessage[] = linted.flatMap((document) => document.messages)
  const errors = messages.filter((message) => message.fatal).length
  return {errors, warnings: messages.length - errors}
}

/** Sums a run up in one line: what was linted and read, what was passed over, what was found. */
export function summaryOf(run: LintRun, {quiet = false, dryRun = false} = {}): string {
  const {linted, passedOver, failures} = run
  const sum = (pick: 'events' | 'claims' | 'actions'): number => linted.reduce((total, {counts}) => total + counts[pick], 0)
  const documents = count(linted.length, 'postmortem')
  const read = `${count(sum('events'), 'event')}, ${count(sum('claims'), 'claim')}, ${count(sum('actions'), 'action')}`
  const parts = [linted.length === 0 ? documents : `${documents}: ${read}`]
  const others = passedOver.filter(({kind}) => kind.is !== 'template').length
  const templates = passedOver.length - others
  const passed = [
    ...(others > 0 ? [linted.length > 0 ? count(others, 'other Markdown file') : count(others, 'Markdown file')] : []),
    ...(templates > 0 ? [count(templates, 'template')] : [])
  ]
  if (passed.length > 0) parts.push(`${passed.join(' and ')} passed over`)
  if (failures.length > 0) parts.push(`${count(failures.length, 'path')} failed`)
  const files = linted.filter(({fixed = []}) => fixed.length > 0)
  const mended = files.reduce((total, {fixed = []}) => total + fixed.length, 0)
  if (mended > 0) parts.push(`${dryRun ? 'would fix' : 'fixed'} ${count(mended, 'finding')} in ${count(files.length, 'file')}`)
  if (linted.length > 0) parts.push(findings(tallyOf(run), quiet) + (mended > 0 ? ' left' : ''))
  return parts.join('; ')
}

function findings({errors, warnings}: Tally, quiet: boolean): string {
  if (errors + warnings === 0) return 'no findings'
  const hidden = quiet && warnings > 0 ? ' (not shown)' : ''
  return [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning') + hidden] : [])].join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
