import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver'
import type {Incident, TimelineEvent} from '../incident/model.ts'
import {escapeControls, shorten} from '../text/escape.ts'
import type {Span} from '../text/span.ts'
import type {Positions} from './positions.ts'
import {type SectionNode, sectionTreeOf} from './section-tree.ts'

/** Gives the sections of a document as symbols, and the entries of its timeline in the section that they stand in. */
export function symbolsOf(incident: Incident, positions: Positions): DocumentSymbol[] {
  const {events} = incident.timeline
  const headed = new Map(events.map((event) => [event.source, event]))
  const left = new Set(events)

  const sectionSymbol = ({section, span, inside}: SectionNode): DocumentSymbol => {
    const children = inside.map(sectionSymbol)
    const event = headed.get(section.heading)
    if (event) left.delete(event)
    for (const own of left) {
      if (own.place.start < span.start || own.place.start >= span.end) continue
      left.delete(own)
      children.push(eventSymbol(own, positions))
    }
    return {
      name: nameOf(section.name || section.text),
      ...(event ? {detail: event.milestone ?? ''} : {detail: section.keys.join(', ')}),
      kind: event ? SymbolKind.Event : SymbolKind.String,
      range: positions.rangeOf(span),
      selectionRange: positions.rangeOf(section.place),
      children: children.sort(byPosition)
    }
  }

  const symbols = sectionTreeOf(incident).map(sectionSymbol)
  return [...symbols, ...[...left].map((event) => eventSymbol(event, positions))].sort(byPosition)
}

/** Gives nested symbols one after the other, for editors that know no other form. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName = ''): SymbolInformation[] {
  return symbols.flatMap(({name, kind, range, children = []}) => [
    {name, kind, location: {uri, range}, ...(containerName === '' ? {} : {containerName})},
    ...flatten(children, uri, name)
  ])
}

function eventSymbol({timeText, description, milestone, place, timePlace}: TimelineEvent, positions: Positions): DocumentSymbol {
  const span: Span = {start: Math.min(place.start, timePlace.start), end: Math.max(place.end, timePlace.end)}
  return {
    name: nameOf(`${timeText} ${description}`),
    detail: milestone ?? '',
    kind: SymbolKind.Event,
    range: positions.rangeOf(span),
    selectionRange: positions.rangeOf(timePlace)
  }
}

const longest = 80

/** Editors refuse a symbol without name. */
function nameOf(text: string): string {
  const plain = escapeControls(text.replace(/\s+/g, ' ').trim())
  if (plain === '') return '(no words)'
  return shorten(plain, longest)
}

function byPosition({range: a}: DocumentSymbol, {range: b}: DocumentSymbol): number {
  return a.start.line - b.start.line || a.start.character - b.start.character
}
