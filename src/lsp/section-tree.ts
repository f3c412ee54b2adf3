import type {Incident, Section} from '../incident/model.ts'
import {placeInLine} from '../markdown/block.ts'
import type {Span} from '../text/span.ts'

/** A section with its text and the sections inside it. */
export interface SectionNode {
  readonly section: Section
  /** From the heading to the last text before the next section that is not inside. */
  readonly span: Span
  readonly inside: readonly SectionNode[]
}

interface Open extends SectionNode {
  readonly inside: SectionNode[]
}

/** Nests the sections of a document: a section is inside another if its heading is one of the other's lines. */
export function sectionTreeOf({sections, locator}: Incident): readonly SectionNode[] {
  const roots: SectionNode[] = []
  const open: Open[] = []
  sections.forEach((section, index) => {
    let outer = open.at(-1)
    while (outer && !(isInside(section, outer.section) && section.place.end <= outer.span.end)) {
      open.pop()
      outer = open.at(-1)
    }
    const next = sections.slice(index + 1).find((other) => !isInside(other, section))
    const limit = Math.min(next ? locator.lineStart(next.line) : locator.source.length, outer?.span.end ?? locator.source.length)
    const own: Open = {section, span: {start: section.place.start, end: endOf(section, limit, locator.source)}, inside: []}
    ;(outer?.inside ?? roots).push(own)
    open.push(own)
  })
  return roots
}

function isInside({heading}: Section, outer: Section): boolean {
  return outer.heading !== heading && outer.lines.includes(heading)
}

/** Gives the end of a section: a label covers only its lines, any other heading everything up to the next, including pictures and code. */
function endOf({form, lines, place}: Section, limit: number, source: string): number {
  const last = lines.at(-1)
  const end = form === 'label' ? (last ? placeInLine(last).end : 0) : source.slice(0, limit).trimEnd().length
  return Math.max(place.end, Math.min(end, limit))
}
