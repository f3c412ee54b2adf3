import {detailOf} from '../lint/linted.ts'
import {causeOf} from '../rule/run.ts'
import {escapeControls} from '../text/escape.ts'
import {wrap} from './cells.ts'
import {createPaint, frame, type Paint, type Quoted} from './frame.ts'
import {levelOf, type Reported, reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'
import {passedOverLines, summaryOf, tallyOf} from './summary.ts'

// Terminals show bold yellow brighter, which cannot be read on white.
const styles = {error: ['bold', 'red'], warning: 'yellow', clean: ['bold', 'green']} as const satisfies Readonly<Record<string, Quoted['style']>>

/** Reports for people at a terminal: every finding with the line it is about and the line that contradicts it. */
export const pretty: Reporter = function* (run, options) {
  const {color = false, quiet = false, verbose = false} = options
  const columns = Math.min(160, Math.max(40, options.width ?? 100))
  const paint = createPaint(color)
  let first: Reported | undefined
  for (const own of reportedOf(run, options)) {
    yield `${first ? '\n' : ''}${finding(own, columns, paint, verbose)}`
    first ??= own
  }
  const {errors, warnings} = tallyOf(run)
  const style = errors > 0 ? styles.error : warnings > 0 ? styles.warning : styles.clean
  const parts = [
    lineOf(passedOverLines(run, {verbose})),
    lineOf(hint(first, paint, verbose)),
    wrapped(summaryOf(run, {quiet}), columns, (text) => (run.linted.length > 0 ? paint(style, text) : text))
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

function finding({document, message}: Reported, columns: number, paint: Paint, verbose: boolean): string {
  const level = levelOf(message)
  const style = styles[level]
  const path = `${escapeControls(document.path)}:${message.line ?? 1}:${message.column ?? 1}`
  const head = `${paint('bold', path)} ${paint(style, level)} ${paint('cyan', message.ruleId ?? '')}`
  const parts = [`${head}\n`, paragraph(message.reason, columns, paint), frameOf({document, message}, columns, paint, style)]
  if (verbose) {
    parts.push(paragraph(message.note ?? '', columns, paint))
    parts.push(`  ${paint('dim', message.url ?? '')}\n`)
  }
  return parts.join('')
}

function frameOf({message}: Reported, columns: number, paint: Paint, style: Quoted['style']): string {
  const detail = detailOf(message)
  if (!detail?.excerpt) return ''
  const quotes: Quoted[] = [{excerpt: detail.excerpt, mark: '^', style, words: ''}]
  const words = causeOf(message)?.reason
  if (detail.causeExcerpt && words !== undefined) quotes.push({excerpt: detail.causeExcerpt, mark: '-', style: 'cyan', words})
  return frame(quotes, columns, paint)
}

/** Wraps a message to the width, with what it quotes from the document set off. */
function paragraph(text: string, columns: number, paint: Paint): string {
  const safe = escapeControls(text)
  if (safe === '') return ''
  const quoted = [...safe.matchAll(/``\s(?:[^`]|`(?!`))*\s``|`[^`]*`/g)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  return wrap(safe, columns - 2)
    .map(({start, end}) => {
      let at = start
      let line = ''
      for (const own of quoted) {
        if (own.end <= at || own.start >= end) continue
        const from = Math.max(at, own.start)
        const to = Math.min(end, own.end)
        line += safe.slice(at, from) + paint('bold', safe.slice(from, to))
        at = to
      }
      return `  ${line}${safe.slice(at, end)}\n`
    })
    .join('')
}

/** Says where to learn why a finding is one. */
function hint(first: Reported | undefined, paint: Paint, verbose: boolean): string {
  if (!first || verbose) return ''
  return paint('dim', `Why, with examples: postmortem-lint explain ${first.message.ruleId ?? '<rule>'}`)
}
