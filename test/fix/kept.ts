import {type Facts, factsOf} from '../../src/facts.ts'
import {fix} from '../../src/fix.ts'
import {readDocument} from '../../src/processor.ts'

/** What fixes change in what is read. */
export interface Kept {
  readonly text: string
  readonly changed: boolean
  readonly stable: boolean
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

const settings = {now: Date.UTC(2026, 0, 31), force: true}

/** Fixes a document and tells which events, sections, claims and actions are read no longer, and which are new. */
export function keptBy(text: string, path: string): Kept {
  const options = {path, settings}
  const fixed = fix(text, options).text
  const before = namesOf(factsIn(text, path))
  const after = namesOf(factsIn(fixed, path))
  return {text: fixed, changed: fixed !== text, stable: fix(fixed, options).text === fixed, lost: without(before, after), gained: without(after, before)}
}

function factsIn(text: string, path: string): Facts {
  return factsOf(readDocument(text, path, settings).incident, path)
}

function namesOf({sections, timeline, claims, actions}: Facts): readonly string[] {
  return [
    ...sections.map(({key}) => `section ${key}`),
    ...timeline.map(({time, date, text}) => `event ${date} ${time} ${bare(text)}`),
    ...claims.map((claim) => `claim ${claim.kind} ${bare(claim.text)}`),
    ...actions.map(({text, owner, due, done}) => `action ${bare(text)} / ${owner} / ${due} / ${done}`)
  ]
}

/** The letters and digits of a text: marks, spaces and dashes that were saved in another encoding are what fixes change. */
function bare(text: string): string {
  return text
    .replace(/\u00e2[\u20ac\u0080]./g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What the second list holds less often than the first. */
function without(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = [...second]
  return first.filter((name) => {
    const index = left.indexOf(name)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
