import {detailOf} from '../lint/linted.ts'
import {causeOf} from '../rule/run.ts'
import {escapeControls} from '../text/escape.ts'
import {wrap} from './cells.ts'
import {frame, type Quoted} from './frame.ts'
import {type Look, lookOf, type Paint} from './paint.ts'
import {paragraph} from './paragraph.ts'
import {levelOf, placeOf, type Reported, reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'
import {passedOverLines, summaryOf, tallyOf} from './summary.ts'

// Terminals show bold yellow brighter, which cannot be read on white.
const styles = {error: ['bold', 'red'], warning: 'yellow', clean: ['bold', 'green']} as const satisfies Readonly<Record<string, Quoted['style']>>
const layout = {indent: 2, code: 'bold'} as const

/** Reports for people: every finding with the line it is about and the line that contradicts it. */
export const pretty: Reporter = function* (run, options) {
  const {quiet = false, verbose = false} = options
  const look = lookOf(options)
  const {columns, paint} = look
  let first: Reported | undefined
  for (const group of groupsOf(reportedOf(run, options))) {
    yield `${first ? '\n' : ''}${findings(group, look, verbose)}`
    first ??= group[0]
  }
  const {errors, warnings} = tallyOf(run)
  const style = errors > 0 ? styles.error : warnings > 0 ? styles.warning : styles.clean
  const parts = [
    lineOf(passedOverLines(run, {verbose})),
    lineOf(hint(first, paint, verbose)),
    wrapped(summaryOf(run, {quiet}), options.width === undefined ? Number.POSITIVE_INFINITY : columns, (text) =>
      run.linted.length > 0 ? paint(style, text) : text
    )
  ]
  let isBelow = first !== undefined
  for (const part of parts.filter((own) => own !== '')) {
    yield `${isBelow ? '\n' : ''}${part}`
    isBelow = true
  }
}

function wrapped(text: string, columns: number, style: (text: string) => string): string {
  return wrap(text, columns)
    .map(({start, end}) => `${style(text.slice(start, end))}\n`)
    .join('')
}

function lineOf(text: string): string {
  return text === '' ? '' : `${text}\n`
}

/** Puts findings together that stand at one place, such as the title, one after another: its lines are quoted once. */
function* groupsOf(all: Iterable<Reported>): Generator<readonly Reported[]> {
  let group: Reported[] = []
  for (const own of all) {
    const before = group.at(-1)
    if (before && !isSamePlace(before, own)) {
      yield group
      group = []
    }
    group.push(own)
  }
  if (group.length > 0) yield group
}

function isSamePlace(a: Reported, b: Reported): boolean {
  if (a.document !== b.document || causeOf(a.message) || causeOf(b.message)) return false
  const [one, other] = [placeOf(a.message), placeOf(b.message)]
  return one.line === other.line && one.column === other.column && one.endLine === other.endLine && one.endColumn === other.endColumn
}

function findings(group: readonly Reported[], look: Look, verbose: boolean): string {
  const [worst] = [...group].sort((a, b) => Number(levelOf(a.message) === 'warning') - Number(levelOf(b.message) === 'warning'))
  const words = group.map((own) => inWords(own, look, verbose)).join('')
  return worst ? words + frameOf(worst, look) : words
}

function inWords({document, message}: Reported, look: Look, verbose: boolean): string {
  const {paint} = look
  const level = levelOf(message)
  const path = `${escapeControls(document.path)}:${message.line ?? 1}:${message.column ?? 1}`
  const head = `${paint('bold', path)} ${paint(styles[level], level)} ${paint('cyan', message.ruleId ?? '')}`
  const parts = [`${head}\n`, paragraph(message.reason, look, layout)]
  if (verbose) parts.push(paragraph(message.note ?? '', look, layout), `  ${paint('dim', message.url ?? '')}\n`)
  return parts.join('')
}

function frameOf({message}: Reported, look: Look): string {
  const detail = detailOf(message)
  if (!detail?.excerpt) return ''
  const quotes: Quoted[] = [{excerpt: detail.excerpt, mark: '^', style: styles[levelOf(message)], words: ''}]
  const words = causeOf(message)?.reason
  if (detail.causeExcerpt && words !== undefined) quotes.push({excerpt: detail.causeExcerpt, mark: '-', style: 'cyan', words})
  return frame(quotes, look)
}

/** Says where to learn why a finding is one. */
function hint(first: Reported | undefined, paint: Paint, verbose: boolean): string {
  if (!first || verbose) return ''
  return paint('dim', `Why, with examples: postmortem-lint explain ${first.message.ruleId ?? '<rule>'}`)
}
