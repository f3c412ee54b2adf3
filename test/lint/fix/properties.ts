import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {rules} from '../../../rules/index.ts'
import {factsOf} from '../../../src/lint/facts/facts.ts'
import {fix} from '../../../src/lint/fix.ts'
import {lint, readDocument} from '../../../src/lint/processor.ts'
import type {LintMessage} from '../../../src/rule/message.ts'
import type {RuleSettings} from '../../../src/rule/settings.ts'

/** "Now" for all documents, so that what is reported does not change with the day of the test. */
const settings = {now: Date.UTC(2026, 0, 31)}

/** Rules whose fixes change the spelling of words; those of the others change how words are laid out, and no word. */
const spelling = ['invalid-time', 'mojibake']

/** Gives settings in which only some of the rules are on. */
function only(chosen: (id: string) => boolean): RuleSettings {
  return Object.fromEntries(rules.filter(({id}) => !chosen(id)).map(({id}) => [id, 'off']))
}

/** What fixes must leave as it is. */
export interface Aspects {
  /** What is read in the document, without lines. */
  readonly facts: unknown
  /** What the page shows. */
  readonly page: string
}

/** What safe fixes do to a document. */
export interface Comparison {
  readonly text: string
  readonly fixed: readonly string[]
  /** Whether there is nothing to fix in the fixed text. */
  readonly stable: boolean
  readonly before: Aspects
  readonly after: Aspects
  /** Findings that were not there before. */
  readonly added: readonly string[]
}

/** Fixes the spelling in a document and tells what that changed; words are left out, since they are what changes. */
export function compareSpelling(text: string, path: string): Comparison {
  const comparison = compare(
    text,
    path,
    only((id) => spelling.includes(id))
  )
  const bare = ({facts}: Aspects): Aspects => ({facts: JSON.parse(JSON.stringify(facts), (key, value) => (words.includes(key) ? undefined : value)), page: ''})
  return {...comparison, before: bare(comparison.before), after: bare(comparison.after)}
}

const words = ['text', 'words', 'explainedBy', 'owner', 'ticket']

/** Fixes how a document is laid out, in one whose spelling is fixed, and tells what that changed. */
export function compareLayout(text: string, path: string): Comparison {
  const spelt = fix(text, {path, settings, rules: only((id) => spelling.includes(id))}).text
  return compare(
    spelt,
    path,
    only((id) => !spelling.includes(id))
  )
}

function compare(text: string, path: string, own: RuleSettings): Comparison {
  const options = {path, settings, rules: own}
  const result = fix(text, options)
  return {
    text: result.text,
    fixed: result.fixed.map(({ruleId}) => ruleId ?? ''),
    stable: fix(result.text, options).text === result.text,
    before: aspectsOf(text, path),
    after: aspectsOf(result.text, path),
    added: addedTo(lint(text, options).messages, result.messages)
  }
}

function aspectsOf(text: string, path: string): Aspects {
  const {tree, incident} = readDocument(text, path, settings)
  const facts: unknown = JSON.parse(JSON.stringify(factsOf(incident, path)), (key, value: unknown) => {
    if (key === 'line') return undefined
    return typeof value === 'string' ? unplaced(value) : value
  })
  return {facts, page: pageOf(tree)}
}

/** Findings of the second list that the first has not, each as often as it is there. */
function addedTo(first: readonly LintMessage[], second: readonly LintMessage[]): readonly string[] {
  const wordsOf = ({ruleId, reason}: LintMessage): string => `${ruleId}: ${unplaced(reason)}`
  const known = first.map(wordsOf)
  return second.map(wordsOf).filter((own) => {
    const index = known.indexOf(own)
    if (index >= 0) known.splice(index, 1)
    return index < 0
  })
}

function unplaced(text: string): string {
  return text.replace(/\blines? \d+/g, 'line')
}

/** Typed bullets, marks of headings that an HTML block swallows, and what ends the line of a heading. */
const marks = /^(?:[•◦‣▪●○■□▸►➢➤·–—]|o(?=[\t ])|-(?=\p{Lu})|\d{1,2},(?=\s)|#{1,6}(?=\s))\s*|[\s:：*_#\\]+$/gmu

/** The words that a page shows, without white space, and without the marks that fixes take away. */
function pageOf(tree: Root): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') parts.push(`\n${node.value}\n`)
    else if (node.type === 'html') parts.push(node.value.replace(/<br\s?\/?>/gi, '\n'))
    else if ('value' in node) parts.push(node.value)
    else if ('url' in node) parts.push(` ${node.url} `)
    else if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') parts.push('\n')
  })
  return parts
    .join('')
    .replace(/^[ \t]+/gm, '')
    .replace(marks, '')
    .replace(/\s+/g, '')
}
