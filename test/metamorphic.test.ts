import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {factsOf, formatClock} from '../src/facts.ts'
import type {Incident} from '../src/incident/incident.ts'
import {lint} from '../src/processor.ts'
import {rewritings} from './metamorphic/rewrite.ts'

const folder = fileURLToPath(new URL('../fixtures/clean/', import.meta.url))
// "Now" for all fixtures, so that what is reported does not change with the day of the test.
const settings = {now: Date.UTC(2026, 0, 31)}

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({name: name.slice(0, -3), path: `clean/${name}`, text: readFileSync(`${folder}${name}`, 'utf8')}))
  .filter(({path, text}) => lint(text, {path, settings}).incident.language.code === 'en')

/** Fixture and rewriting that are not read alike, with the reason. */
const accepted: Readonly<Record<string, string>> = {}

describe.each(documents)('$name', ({name, path, text}) => {
  const {incident} = lint(text, {path, settings})
  const before = readingOf(incident)
  const known = {sections: incident.sections.length}

  test('is a postmortem with sections', () => {
    expect(incident.kind.is).toBe('postmortem')
    expect(known.sections).toBeGreaterThan(3)
  })

  const cases = rewritings.flatMap((own) => {
    const written = own.rewrite(text)
    return written === undefined || `${name} × ${own.name}` in accepted ? [] : [{...own, written}]
  })
  test.each(cases)('$name', ({written, reports}) => {
    const after = lint(written, {path, settings})
    expect(readingOf(after.incident)).toEqual(before)
    expect(after.messages.filter(({ruleId}) => !reports.includes(ruleId ?? '')).map(({line, ruleId, reason}) => `${line} ${ruleId} ${reason}`)).toEqual([])
  })
})

/** What is read in a document, without places and order of sections: what no rewriting may change. */
function readingOf(incident: Incident): object {
  const {kind, sections, incidentDate, claims, actions} = factsOf(incident, '')
  const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase()
  return {
    kind,
    incidentDate,
    sections: sections.map(({key}) => key).sort(),
    timeline: incident.timeline.events.map(({clock, until, day, derivedZone, description}) => ({
      time: formatClock(clock),
      until: formatClock(until),
      day,
      zone: derivedZone?.name,
      words: words(description)
    })),
    untimed: incident.timeline.untimed.length,
    claims: claims.map(({line, text, ...claim}) => JSON.stringify(claim)).sort(),
    actions: actions.map(({text, owner, due, ticket, done}) => ({
      work: words(text),
      owner,
      due,
      ticket: /(?:[A-Z]+-|#)?\d+$/.exec(ticket ?? '')?.[0].replace('#', ''),
      done
    }))
  }
}
