import type {ClaimFact, Facts} from '../lint/facts/facts.ts'
import {escapeControls, shorten} from '../text/escape.ts'
import {table} from './table.ts'

/** Shows people what was read in documents: sections, the timeline, claims and what explains them, actions. */
export function inspection(all: readonly Facts[]): string {
  return all.map(inspectionOf).join('\n')
}

function inspectionOf(facts: Facts): string {
  const {path, kind, incidentDate, zones, sections, timeline, claims, actions} = facts
  const head = [kind, incidentDate ?? 'no date', zones.length > 0 ? zones.join(', ') : 'no time zone'].join(', ')
  const parts = [
    `${escapeControls(path)}: ${head}\n`,
    titled(
      'Sections',
      sections.length,
      table(
        ['line', 'section'],
        sections.map(({line, key}) => [String(line), key])
      )
    ),
    titled(
      'Timeline',
      timeline.length,
      table(
        ['line', 'date', 'time', 'zone', 'milestone', 'what happened'],
        timeline.map((event) => [String(event.line), event.date ?? '', event.time, event.zone ?? '', event.milestone ?? '', inLine(event.text)])
      )
    ),
    titled(
      'Claims',
      claims.length,
      table(
        ['line', 'kind', 'stated', 'read as', 'explained by'],
        claims.map((claim) => [
          String(claim.line),
          claim.kind,
          inLine(claim.text),
          meaning(claim),
          'explainedBy' in claim ? inLine(claim.explainedBy ?? '') : ''
        ])
      )
    ),
    titled(
      'Actions',
      actions.length,
      table(
        ['line', 'done', 'owner', 'due', 'ticket', 'action'],
        actions.map((action) => [
          String(action.line),
          action.done ? 'yes' : '',
          inLine(action.owner ?? '', 24),
          inLine(action.due ?? '', 24),
          inLine(action.ticket ?? '', 24),
          inLine(action.text)
        ])
      )
    )
  ]
  const {decisions} = facts
  if (decisions)
    parts.push(
      titled(
        'Why',
        decisions.length,
        table(
          ['line', 'reading', 'because'],
          decisions.map((own) => [String(own.line), inLine(own.reading), inLine(own.because)])
        )
      )
    )
  return parts.join('\n')
}

function titled(title: string, count: number, body: string): string {
  return count === 0 ? `${title}: none\n` : `${title} (${count})\n${body}`
}

function inLine(text: string, length = 72): string {
  return shorten(escapeControls(text.replace(/\s+/g, ' ').trim()), length)
}

function meaning(claim: ClaimFact): string {
  switch (claim.kind) {
    case 'window':
      return `${moment(claim.startDate, claim.start)} – ${moment(claim.endDate, claim.end)}`
    case 'percent':
      return `${claim.value} %${claim.of === '' ? '' : ` of ${escapeControls(claim.of)}`}`
    default:
      return `${claim.approximate ? 'about ' : ''}${claim.minutes} min`
  }
}

function moment(date: string | null, time: string | null): string {
  return [date, time ?? '?'].filter((part) => part !== null).join(' ')
}
