import type {Counts, Linted, Read} from '../lint/linted.ts'
import type {LintRun} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'

/** Counts of findings. */
export type Tally = Pick<Counts, 'errors' | 'warnings'>

/** Counts the errors and warnings of a run. */
export function tallyOf({linted}: Pick<LintRun, 'linted'>): Tally {
  return {errors: sumOf(linted, 'errors'), warnings: sumOf(linted, 'warnings')}
}

function sumOf(linted: readonly Linted[], pick: keyof Counts): number {
  return linted.reduce((total, {counts}) => total + counts[pick], 0)
}

/** Sums a run up in one line: what was linted and read, what was skipped, what was found. */
export function summaryOf(run: LintRun, {quiet = false, dryRun = false}: {readonly quiet?: boolean | undefined; readonly dryRun?: boolean} = {}): string {
  const parts = [coverageOf(run)]
  const files = run.linted.filter(({counts}) => counts.fixed > 0)
  const mended = sumOf(files, 'fixed')
  if (mended > 0) parts.push(`${dryRun ? 'would fix' : 'fixed'} ${count(mended, 'finding')} in ${count(files.length, 'file')}`)
  if (run.linted.length > 0) parts.push(tallyWords(tallyOf(run), quiet) + (mended > 0 ? ' left' : ''))
  return [...parts, ...leftOutOf(run)].join('; ')
}

/** Says how many findings are not reported, and why. */
export function leftOutOf({linted}: Pick<LintRun, 'linted'>): readonly string[] {
  const known = sumOf(linted, 'known')
  const unchanged = sumOf(linted, 'unchanged')
  return [
    ...(known > 0 ? [`${count(known, 'known finding')} in the baseline`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'finding')} unrelated to the change`] : [])
  ]
}

/** Says in one line what was linted and read, and what was skipped or failed. */
export function coverageOf({linted, passedOver, failures}: LintRun): string {
  const documents = count(linted.length, 'postmortem')
  const read = `${count(sumOf(linted, 'events'), 'event')}, ${count(sumOf(linted, 'claims'), 'claim')}, ${count(sumOf(linted, 'actions'), 'action')}`
  const parts = [linted.length === 0 ? documents : `${documents}: ${read}`]
  const templates = passedOver.filter(({kind}) => kind.is === 'template').length
  const tooLarge = passedOver.filter((read) => read.tooLarge).length
  const others = passedOver.length - templates - tooLarge
  const passed = [
    ...(others > 0 ? [linted.length > 0 ? count(others, 'other Markdown file') : count(others, 'Markdown file')] : []),
    ...(templates > 0 ? [count(templates, 'template')] : [])
  ]
  if (passed.length > 0) parts.push(`${passed.join(' and ')} skipped`)
  if (tooLarge > 0) parts.push(`${count(tooLarge, 'file')} too large to be read`)
  if (failures.length > 0) parts.push(`${count(failures.length, 'path')} failed`)
  return parts.join('; ')
}

/** Words why a document was not linted, and how it would be. */
export function passedOverLine({path, kind, unread, tooLarge}: Read): string {
  const name = escapeControls(path)
  if (tooLarge) return `${name}: not read: ${kind.because}`
  if (unread) return `${name}: skipped: ${kind.because}`
  if (kind.is === 'template') return `${name}: skipped as a template: ${kind.because} (\`--all\` lints it)`
  return `${name}: skipped: ${kind.because} (\`--all\` or \`postmortem: true\` in its front matter lints it)`
}

// A hook names all files of a commit: more lines than these tell nobody anything.
const mostPassedOver = 5

/** Words which documents that a person named were skipped, and which are too large, a line each, or how many if they are many; all with `verbose`, also those that configuration ignores. */
export function passedOverLines({passedOver}: LintRun, {verbose = false}): string {
  if (verbose) return passedOver.map(passedOverLine).join('\n')
  const named = passedOver.filter((read) => read.named && !read.ignored)
  const tooLarge = passedOver.filter((read) => read.tooLarge)
  const lines = [
    ...(named.length > mostPassedOver ? [`${named.length} of the files named were skipped (\`--verbose\` says which, and why)`] : named.map(passedOverLine)),
    ...(tooLarge.length > mostPassedOver ? [`${tooLarge.length} files are too large to be read (\`--verbose\` says which)`] : tooLarge.map(passedOverLine))
  ]
  return lines.join('\n')
}

/** Words a tally: "2 errors, 1 warning". */
export function tallyWords({errors, warnings}: Tally, quiet = false): string {
  if (errors + warnings === 0) return 'no findings'
  const hidden = quiet && warnings > 0 ? ' (not shown)' : ''
  return [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning') + hidden] : [])].join(', ')
}

/** Counts with a noun: "1 event", "2 events". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
