import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {factsOf} from '../../src/facts.ts'
import {fix} from '../../src/fix.ts'
import {lint, readDocument} from '../../src/processor.ts'
import type {LintMessage} from '../../src/rule.ts'

/** "Now" for all documents, so that what is reported does not change with the day of the test. */
const settings = {now: Date.UTC(2026, 0, 31)}

/** What a document is before and after its safe fixes, as far as fixes must not change it. */
export interface Comparison {
  readonly fixed: readonly string[]
  /** Whether the fixed text has nothing to fix. */
  readonly stable: boolean
  readonly before: Aspects
  readonly after: Aspects
  /** Findings that were not there before. */
  readonly added: readonly string[]
  readonly text: string
}

interface Aspects {
  /** What is read in the document, without lines. */
  readonly facts: string
  /** What the page shows. */
  readonly page: string
}

/** Fixes a document and tells what that changed. */
export function compare(text: string, path: string): Comparison {
  const before = lint(text, {path, settings})
  const result = fix(text, {path, settings})
  return {
    fixed: result.fixed.map(({ruleId}) => ruleId ?? ''),
    stable: fix(result.text, {path, settings}).text === result.text,
    before: aspectsOf(text, path),
    after: aspectsOf(result.text, path),
    added: without(before.messages, result.messages),
    text: result.text
  }
}

function aspectsOf(text: string, path: string): Aspects {
  const {tree, incident} = readDocument(text, path, settings)
  const facts = JSON.stringify(
    factsOf(incident, path),
    (key, value: unknown) => (key === 'line' ? undefined : typeof value === 'string' ? unplaced(value) : value),
    1
  )
  return {facts, page: pageOf(tree)}
}

/** Findings of the second list that the first has not, each as often as it is there. */
function without(first: readonly LintMessage[], second: readonly LintMessage[]): readonly string[] {
  const known = first.map(wordsOf)
  return second.map(wordsOf).filter((words) => {
    const index = known.indexOf(words)
    if (index >= 0) known.splice(index, 1)
    return index < 0
  })
}

function wordsOf({ruleId, reason}: LintMessage): string {
  return `${ruleId}: ${unplaced(reason)}`
}

function unplaced(text: string): string {
  return text.replace(/\bline \d+/g, 'line')
}

const marks = /^(?:[•◦‣▪●○■□▸►➢➤✓✔·–—]|o(?=[\t ])|-(?=\p{Lu})|\d{1,2},(?=\s)|#{1,6}(?=\s))\s*|[\s:：*_#\\]+$/gmu

/** The words that a page shows, without white space, without typed bullets, and without what ends the line of a heading. */
function pageOf(tree: Root): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') parts.push(`\n${node.value}\n`)
    else if (node.type === 'html') parts.push(node.value.replace(/<br\s?\/?>/gi, '\n'))
    else if ('value' in node) parts.push(node.value)
    else if (node.type === 'image' || node.type === 'link' || node.type === 'definition') parts.push(` ${node.url} `)
    else if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') parts.push('\n')
  })
  return parts
    .join('')
    .replace(/^[ \t]+/gm, '')
    .replace(marks, '')
    .replace(/\s+/g, '')
}
