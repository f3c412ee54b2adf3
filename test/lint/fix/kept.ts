import {type Facts, factsOf} from '../../../src/lint/facts/facts.ts'
import {fix} from '../../../src/lint/fix.ts'
import {readDocument} from '../../../src/lint/processor.ts'

/** What fixes change in what is read. */
export interface Kept {
  readonly text: string
  readonly changed: boolean
  readonly stable: boolean
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

const settings = {now: Date.UTC(2026, 0, 31), force: true}

/** A fact: what all of its kind have, and its words. */
interface Fact {
  readonly frame: string
  readonly words: string
}

/** Fixes a document and tells which events, sections, claims and actions are read no longer, and which are new; one whose text became longer is kept. */
export function keptBy(text: string, path: string): Kept {
  const options = {path, settings}
  const fixed = fix(text, options).text
  if (fixed === text) return {text, changed: false, stable: true, lost: [], gained: []}
  const before = namesOf(factsIn(text, path))
  const after = namesOf(factsIn(fixed, path))
  const missing = without(before, after, (own, other) => own === other)
  const added = without(after, before, (own, other) => own === other)
  return {
    text: fixed,
    changed: true,
    stable: fix(fixed, options).text === fixed,
    lost: without(missing, added, (own, other) => other.includes(own)).map(nameOf),
    gained: without(added, missing, (own, other) => own.includes(other)).map(nameOf)
  }
}

function factsIn(text: string, path: string): Facts {
  return factsOf(readDocument(text, path, settings).incident, path)
}

function namesOf({sections, timeline, claims, actions}: Facts): readonly Fact[] {
  return [
    ...sections.map(({key}) => ({frame: 'section', words: key})),
    ...timeline.map(({time, date, text}) => ({frame: `event ${date} ${time}`, words: bare(text)})),
    ...claims.map((claim) => ({frame: `claim ${claim.kind}`, words: bare(claim.text)})),
    ...actions.map(({text, owner, due, done}) => ({frame: `action ${owner} ${due} ${done}`, words: bare(text)}))
  ]
}

function nameOf({frame, words}: Fact): string {
  return `${frame}: ${words}`
}

/** The letters and digits of a text: marks, spaces and dashes that were saved in another encoding are what fixes change. */
function bare(text: string): string {
  return text
    .replace(/\u00e2[\u20ac\u0080]./g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What the second list holds less often than the first. */
function without(first: readonly Fact[], second: readonly Fact[], isSame: (own: string, other: string) => boolean): readonly Fact[] {
  const left = [...second]
  return first.filter(({frame, words}) => {
    const index = left.findIndex((other) => other.frame === frame && isSame(words, other.words))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
