import type {LintRun} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'

/** Lists each file that was looked at, a line each: whether it was linted, skipped or is a template, and the evidence that decided. */
export function fileList({linted, passedOver}: Pick<LintRun, 'linted' | 'passedOver'>): string {
  const rows = [...linted, ...passedOver].map(({path, kind}) => ({
    path,
    name: escapeControls(path),
    state: states[kind.is],
    because: escapeControls(kind.because)
  }))
  rows.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  const width = Math.min(mostWidth, Math.max(0, ...rows.map(({name}) => name.length)))
  return rows.map(({state, name, because}) => `${state.padEnd(longestState)}  ${name.padEnd(width)}  ${because}\n`).join('')
}

const states = {postmortem: 'linted', other: 'skipped', template: 'template'} as const
const longestState = 8
/** Longer paths push their evidence to the right, and no other's. */
const mostWidth = 80
