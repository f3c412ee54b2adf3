import {english} from '../../language/en.ts'
import type {Language} from '../../language/language.ts'
import {findPhrase, isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {scanTimes} from '../../text/scan.ts'
import {perLanguage} from '../../text/words.ts'
import {hasColon} from '../lines/runs.ts'
import type {Labelled, Located, Section} from '../model.ts'
import {leadingMarks, locatedIn, type Reading} from '../reading.ts'
import {headingName} from '../sections/headings.ts'

/** A labelled value together with the line that holds it; front matter has none. */
export interface Label extends Labelled {
  readonly source: Line | undefined
  /** Where the value starts in the line's text. */
  readonly valueStart: number
}

const keyed = /^([^:：|]{2,60})[:：]\s{0,20}(\S.*)$/s
const frontKey = /^([A-Za-z_][\w .-]{0,60}?)\s*[:=]\s*(.*)$/

/** Reads the labelled values of a document: front matter, "Label: value" lines, rows of key/value tables. */
export function readLabels(reading: Reading): readonly Label[] {
  const labels: Label[] = [...frontMatterLabels(reading)]
  for (const line of reading.lines) {
    const {block} = line
    if (block.kind === 'fence' || block.quoted) continue
    if (block.cells) {
      const [key, value, ...more] = block.cells
      if (key && value && more.length === 0 && key.text.length <= 60 && value.text.trim() !== '') {
        const located = locatedIn(line, value.start - line.start, value.end - line.start)
        labels.push({...located, label: headingName(key.text), value: value.text.trim(), from: 'table', source: line, valueStart: value.start - line.start})
      }
      continue
    }
    const start = leadingMarks(line.text)
    const found = hasColon(line.text) ? keyed.exec(line.text.slice(start)) : null
    // The colon of a time is none of a label.
    const match = found && !(/\d$/.test(found[1] ?? '') && /^\d/.test(found[2] ?? '')) ? found : undefined
    const bold = match ? undefined : boldLabel(line)
    if (match) {
      const value = match[2] ?? ''
      const valueStart = line.text.length - value.length
      const inner = keyed.exec(value)
      const innerStart = inner ? line.text.length - (inner[2] ?? '').length : 0
      labels.push({...locatedIn(line, valueStart), label: headingName(match[1] ?? ''), value, from: 'label', source: line, valueStart})
      if (inner && isKnown(inner[1] ?? '', reading))
        labels.push({
          ...locatedIn(line, innerStart),
          label: headingName(inner[1] ?? ''),
          value: inner[2] ?? '',
          from: 'label',
          source: line,
          valueStart: innerStart
        })
    } else if (bold) labels.push(bold)
    else {
      const bare = bareLabel(reading, line) ?? headedValue(reading, line)
      if (bare) labels.push(bare)
    }
  }
  return labels
}

/** A value alone on the first line below a heading that is a known label ("## Date", "2024-03-05"). */
function headedValue(reading: Reading, line: Line): Label | undefined {
  const above = reading.lines[line.order - 1]
  if (above?.block.kind !== 'heading' || line.text.length > 60) return undefined
  const label = headingName(above.text)
  if (!isKnown(label, reading)) return undefined
  return {...locatedIn(line), label, value: line.text, from: 'label', source: line, valueStart: 0}
}

function isKnown(text: string, reading: Reading): boolean {
  return isOneOf(headingName(text), namesOf(reading.language))
}

/** All names that a language has for labels. */
const namesOf = perLanguage(({labels}: Language) => Object.values(labels).flat())

/** "Resolved 2024-09-25 15:55": a known label directly before a date or time needs no colon. */
function bareLabel(reading: Reading, line: Line): Label | undefined {
  const [first] = reading.tokensOf(line)
  if (!first || first.start === 0 || first.start > 40 || (first.kind !== 'date' && first.kind !== 'clock')) return undefined
  const label = headingName(line.text.slice(0, first.start))
  if (label === '') return undefined
  const {start, end} = reading.language.labels
  if (!isOneOf(label, start) && !isOneOf(label, end)) return undefined
  return {...locatedIn(line, first.start), label, value: line.text.slice(first.start), from: 'label', source: line, valueStart: first.start}
}

function boldLabel(line: Line): Label | undefined {
  if (line.block.strong.length === 0) return undefined
  const span = line.block.strong.find((strong) => strong.start <= line.start + leadingMarks(line.text) && strong.end < line.end && strong.end > line.start)
  if (!span) return undefined
  const valueStart = span.end - line.start + (/^[\s:–—-]+/.exec(line.text.slice(span.end - line.start))?.[0].length ?? 0)
  const value = line.text.slice(valueStart)
  if (value === '') return undefined
  return {...locatedIn(line, valueStart), label: headingName(line.text.slice(0, span.end - line.start)), value, from: 'label', source: line, valueStart}
}

/** Reads front matter; what does not parse degrades to its "key: value" lines. */
function frontMatterLabels(reading: Reading): readonly Label[] {
  const {frontMatter, locator} = reading
  if (!frontMatter) return []
  const {values} = reading.parsedFrontMatter
  const labels: Label[] = []
  let offset = frontMatter.offset
  for (const text of frontMatter.value.split('\n')) {
    const match = frontKey.exec(text.replace(/\r$/, ''))
    const label = match?.[1] ?? ''
    const parsed = values?.[label]
    const raw = (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
    const value = typeof parsed === 'string' || typeof parsed === 'number' ? String(parsed) : raw
    if (match && value !== '') {
      const written = raw === '' ? value : raw
      const at = text.indexOf(written, label.length)
      const start = offset + Math.max(at, 0)
      labels.push({
        text: written,
        place: {start, end: start + written.length},
        line: locator.lineAt(start),
        label: localName(label, reading.language),
        value,
        from: 'front-matter',
        source: undefined,
        valueStart: 0
      })
    }
    offset += text.length + 1
  }
  return labels
}

/** Keys of front matter are those of a program, in English also where the text is not: gives the language's own name for one. */
function localName(label: string, {labels}: Language): string {
  const kind = labelKinds.find((own) => isOneOf(label.toLowerCase(), english.labels[own]))
  return kind === undefined || label.toLowerCase() === 'date' || isOneOf(label.toLowerCase(), labels[kind]) ? label : (labels[kind][0] ?? label)
}

const labelKinds = ['start', 'end', 'duration', 'date', 'severity', 'status', 'published'] as const

/** Finds the labelled values whose label is one of a list of names. */
export function labelled(labels: readonly Label[], names: readonly string[]): readonly Label[] {
  return labels.filter((label) => isNamed(label, names))
}

/** Whether a label is one of a list of names, with or without a note in brackets behind it. */
export function isNamed({label}: Label, names: readonly string[]): boolean {
  return isOneOf(label, names) || (/[([（【]/.test(label) && isOneOf(label.replace(/\s{0,4}[([（【].*$/s, ''), names))
}

/** Reads a severity that the title states ("SEV-2: …"); undefined when it states none. */
export function titleSeverity(title: Located | undefined, language: Language): Label | undefined {
  const found = title && /(?<![\p{L}\p{N}])(?:SEV(?:ERITY)?|P)[ -]?[0-5](?![\p{L}\p{N}])/iu.exec(title.text)
  if (!title || !found) return undefined
  return {...title, label: language.labels.severity[0] ?? '', value: found[0], from: 'title', source: undefined, valueStart: 0}
}

/** Reads the document's title: the first level-1 heading, a first line that names a postmortem, or front matter. */
export function readTitle(reading: Reading, sections: readonly Section[], labels: readonly Label[]): Located | undefined {
  const heading = sections.find((section) => section.level === 1 && (section.form === 'atx' || section.form === 'setext' || section.form === 'html'))
  if (heading) return {text: heading.text, place: heading.place, line: heading.line}
  const front = labels.find((label) => label.from === 'front-matter' && label.label.toLowerCase() === 'title')
  if (front) return {text: front.value, place: front.place, line: front.line}
  const first = reading.lines.find((line) => line.block.kind !== 'fence')
  if (first && first.text.length <= 120 && (first.block.kind === 'heading' || findPhrase(first.text, reading.language.postmortem))) return locatedIn(first)
  return undefined
}

/** Reads the document's status: draft, in review, or (also when nothing is said) final. */
export function readStatus(reading: Reading, labels: readonly Label[]): 'draft' | 'review' | 'final' {
  const {statuses, labels: names} = reading.language
  for (const label of labelled(labels, names.status)) {
    // Only a status near the top is the document's own; others are of actions or of the incident.
    if (label.source && label.source.order > 25) continue
    const value = label.value
      .toLowerCase()
      .replace(/[^\p{L}\s-]+/gu, '')
      .trim()
    if (isOneOf(value, statuses.review)) return 'review'
    if (isOneOf(value, statuses.draft)) return 'draft'
  }
  return 'final'
}

/** Scans a labelled value for times with the words of the document's language. */
export function tokensOfLabel(reading: Reading, label: Label): ReturnType<typeof scanTimes> {
  if (label.source) {
    const tokens = reading.tokensOf(label.source)
    return tokens.length === 0 ? tokens : tokens.filter((token) => token.start >= label.valueStart)
  }
  return scanTimes(label.value, reading.language.time)
}
