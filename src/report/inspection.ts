import type {ClaimFact, Facts} from '../lint/facts/facts.ts'
import {escapeControls, shorten} from '../text/escape.ts'
import type {Look} from './paint.ts'
import {paragraph} from './paragraph.ts'
import {type Column, table} from './table.ts'

/** Shows people what was read in documents: sections, the timeline, claims and what explains them, actions. */
export function inspection(all: readonly Facts[], look: Look): string {
  return all.map((facts) => inspectionOf(facts, look)).join('\n')
}

function inspectionOf(facts: Facts, look: Look): string {
  const {path, kind, incidentDate, zones, sections, timeline, claims, actions, decisions} = facts
  const head = [kind, incidentDate ?? 'no date', zones.length > 0 ? zones.join(', ') : 'no time zone'].join(', ')
  const part = (title: string, heads: readonly Column[], rows: ReadonlyArray<readonly string[]>): string =>
    rows.length === 0 ? `${look.paint('bold', title)}: none\n` : `${look.paint('bold', `${title} (${rows.length})`)}\n${table(heads, rows, look)}`
  const parts = [
    paragraph(`${path}: ${head}`, look, {code: 'bold'}),
    part(
      'Sections',
      heads.sections,
      sections.map(({line, key}) => [String(line), key])
    ),
    part('Timeline', heads.timeline, timeline.map(timelineRow)),
    part('Claims', heads.claims, claims.map(claimRow)),
    part('Actions', heads.actions, actions.map(actionRow))
  ]
  if (decisions)
    parts.push(
      part(
        'Why',
        heads.why,
        decisions.map((own) => [String(own.line), inLine(own.reading), inLine(own.because, longestReason)])
      )
    )
  return parts.join('\n')
}

const heads = {
  sections: [{head: 'line'}, {head: 'section'}],
  timeline: [{head: 'line'}, {head: 'date'}, {head: 'time'}, {head: 'zone'}, {head: 'milestone'}, {head: 'what happened', cut: true}],
  claims: [{head: 'line'}, {head: 'kind'}, {head: 'stated'}, {head: 'read as'}, {head: 'explained by'}],
  actions: [{head: 'line'}, {head: 'done'}, {head: 'owner'}, {head: 'due'}, {head: 'ticket'}, {head: 'action', cut: true}],
  why: [{head: 'line'}, {head: 'reading'}, {head: 'because'}]
} as const satisfies Readonly<Record<string, readonly Column[]>>

function timelineRow({line, date, time, zone, milestone, text}: Facts['timeline'][number]): readonly string[] {
  return [String(line), date ?? '', inLine(time), inLine(zone ?? ''), milestone ?? '', inLine(text)]
}

function claimRow(claim: ClaimFact): readonly string[] {
  return [String(claim.line), claim.kind, inLine(claim.text), meaning(claim), 'explainedBy' in claim ? inLine(claim.explainedBy ?? '') : '']
}

function actionRow({line, done, owner, due, ticket, text}: Facts['actions'][number]): readonly string[] {
  return [String(line), done ? 'yes' : '', ...[owner, due, ticket].map((own) => inLine(own ?? '', 24)), inLine(text)]
}

const longestReason = 400

function inLine(text: string, length = 120): string {
  return shorten(escapeControls(text.replace(/\s+/g, ' ').trim()), length)
}

function meaning(claim: ClaimFact): string {
  switch (claim.kind) {
    case 'window':
      return `${moment(claim.startDate, claim.start)} – ${moment(claim.endDate, claim.end)}`
    case 'percent':
      return `${claim.value} %${claim.of === '' ? '' : ` of ${escapeControls(claim.of)}`}`
    default:
      return `${claim.approximate ? 'about ' : ''}${Math.round(claim.minutes * 100) / 100} min`
  }
}

function moment(date: string | null, time: string | null): string {
  return [date, time ?? '?'].filter((part) => part !== null).join(' ')
}
