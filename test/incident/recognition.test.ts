import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {canBePostmortem} from '../../src/incident/recognition/candidate.ts'
import {recognition} from '../../src/incident/recognition/recognition.ts'
import {lint} from '../../src/lint/processor.ts'
import {clean, folder, run} from '../folder.ts'

function kindOf(path: string, text: string): string {
  const {is} = lint(text, {path}).incident.kind
  if (is !== 'other') expect(canBePostmortem(Buffer.from(text), path), `${path} is read`).toBe(true)
  return is
}

describe('a filled-in account is linted whatever its file is called', () => {
  test.each([
    'db-outage-retrospective',
    'identity-management',
    'repository-service-down',
    'corrupt-search-index',
    'write-ahead-log-writing-stalled',
    'INC-12-summary',
    'guide-service',
    'runbook-runner-hangs',
    'policy-engine-down',
    'process-scheduler',
    'checklist-service',
    'handbook-search',
    'meeting-rooms-down',
    'README',
    'index',
    'changelog-feed-empty',
    'email-template-broken',
    'skeleton-screens-forever',
    'playbook-executor',
    'how-to-pages-gone',
    'agenda-service',
    'toc'
  ])('%s', (name) => {
    expect(kindOf(`postmortems/${name}.md`, clean)).toBe('postmortem')
    expect(kindOf(`notes/2024-03-12-${name}.md`, clean)).toBe('postmortem')
  })

  test.each([
    'postmortems',
    'post-mortem',
    'incidents',
    'incident-reports',
    'outages',
    'retros',
    'rca',
    '0x19-postmortem',
    'störungen',
    'incidentes',
    '障害記録',
    '故障',
    'pannes',
    'hendelser',
    'incident'
  ])('a short one in %s', (name) => {
    const text = '# Fares\n\nOn 12 March 2024 customers could not get a quote for 40 minutes.\n\n## What we did\n\nAda started it again.\n'
    expect(kindOf(`${name}/fares/index.md`, text)).toBe('postmortem')
    expect(kindOf('plans/fares/index.md', text)).toBe('other')
  })
})

const list = `# Postmortems

All postmortems of Harborline, newest first.

- [2024-03-12 Fare quotes unavailable](2024-03-12-fares.md), 47 minutes
- [2024-02-02 Booking API down](2024-02-02-booking.md)
- [2024-01-20 Seat map blank](2024-01-20-seats.md)
- [2023-12-01 Search outage](2023-12-01-search.md)
`
const table = `# Incidents

| Date | Postmortem | Impact |
| --- | --- | --- |
| 2024-03-12 14:02 | [Fare quotes unavailable from 14:02 to 14:49](fares.md) | users |
| 2024-02-02 09:10 | [Booking API down for two hours](booking.md) | all |
| 2024-01-20 10:00 | [Seat map blank on the web site](seats.md) | few |
`
const guide = `# How we run postmortems

Within two days of an outage we write a postmortem together. A postmortem is a document without blame.

## When to write one

After each incident that customers notice for 10 minutes.

## Timeline

Note every time in UTC.

## Action items

Each has an owner.
`
const template = `# Postmortem template

## Summary

<one sentence>

## Impact

TBD

## Timeline

* 00:00 <event>
* 00:05 <event>
* 00:10 <event>

## Root cause

TODO
`
const minutes = `# Postmortem review, 14 March 2024

## Attendees

Ada, Grace, Linus

## Agenda

* 10:00 Welcome
* 10:05 Fare quotes unavailable
* 10:30 Search outage

## Action items

* Grace books the next meeting
`
const runbook = `# Runbook: outage of the fare cache

## Purpose

Bring the fare cache back when it is down.

## Prerequisites

Access to the cluster.

## Detection

The alert \`fares-down\` pages you.

## Resolution

1. Drain the node within 10 minutes.
2. Start it again.

## Escalation

Call the platform team.
`
const policy = `# Postmortem policy

## Purpose

Learn from each incident.

## Scope

All services.

## Timeline

A draft is due within 5 days.

## Responsibilities

The incident commander writes it.
`
const changelog = `# Changelog

## 2.1.0 (2024-03-12)

### Fixed

- Outage of the fare cache at midnight

### Added

- Incident reports as JSON
`
const game = `# Postmortem: Harbour Tycoon

Our first game shipped on 12 March 2024 after 18 months.

## What went right

The art style was loved by players.

## What went wrong

The schedule slipped by 3 months.

## Art

Four people drew.

## Marketing

We began late.
`
const post = `---
title: How to write a good postmortem
tags: [postmortem, culture]
date: 2024-03-12
---

Outages happen. Here is what a good account of one has.

## Summary

One sentence is enough.

## Impact

Say how many users were affected.

## Root cause

Ask why five times.

## Action items

Few, and with owners.
`

describe('neighbours of postmortems are skipped', () => {
  test.each([
    ['README.md', list],
    ['index.md', list],
    ['all.md', list],
    ['README.md', table],
    ['overview.md', table],
    ['guide.md', guide],
    ['how-we-run-postmortems.md', guide],
    ['README.md', guide],
    ['2024-03-14-review.md', minutes],
    ['minutes.md', minutes],
    ['fare-cache.md', runbook],
    ['runbook.md', runbook],
    ['policy.md', policy],
    ['CHANGELOG.md', changelog],
    ['harbour-tycoon.md', game],
    ['2024-03-12-good-postmortems.md', post]
  ])('%s', (name, text) => {
    for (const folder of ['postmortems', 'docs/incidents', 'docs']) expect(kindOf(`${folder}/${name}`, text), folder).toBe('other')
  })

  test.each(['template.md', 'TEMPLATE.md', '_template.md', '0000.md', 'postmortems.md'])('a template as %s', (name) => {
    expect(kindOf(`postmortems/${name}`, template)).toBe('template')
  })
})

test('--list-files names each file with what decided, and findings do not count', async () => {
  const cwd = folder({
    'incidents/README.md': list,
    'incidents/a.md': clean.replace('14:10', '15:10'),
    'incidents/template.md': template,
    'notes.md': '# Notes\n'
  })
  const {code, out, err} = await run(cwd, ['--list-files', '.'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatchInlineSnapshot(`
    "skipped   incidents/README.md    folder \`incidents\` +4, title \`postmortems\` +4, a date +1, a failure in its lead +1, a list of 4 links −8, title \`postmortems\` −5; -3 of 6
    linted    incidents/a.md         folder \`incidents\` +4, title \`postmortem: fare quotes unavailable on 12 march 2024\` +4, sections summary, impact, timeline, root-cause, resolution, action-items +4, it tells cause and effect +2, timeline with 3 times +3, a stated length or window +2, a date +1, a failure in its lead +1, title \`postmortem: fare quotes unavailable on 12 march 2024\` +1; 22 of 6
    template  incidents/template.md  its name says template and its values are not filled in
    skipped   notes.md               neither its name nor its sections are those of a postmortem
    "
  `)
  expect((await run(cwd, ['--list-files', 'none.md'])).code).toBe(2)
  expect((await run(cwd, ['--list-files', '--fix', '.'])).code).toBe(2)
})

test('--list-files escapes what documents say', async () => {
  const {out} = await run(folder({'a.md': '# Outage\u001b[31m of the cache\n\nOn 12 March 2024 nobody could book for 40 minutes.\n'}), ['--list-files', '.'])
  expect(out).not.toContain('\u001b')
})

test('each row of the table has its own name and sample', () => {
  expect(new Set(recognition.map(({name}) => name)).size).toBe(recognition.length)
  expect(new Set(recognition.map(({sample}) => sample)).size).toBe(recognition.length)
})

test('a document is recognised by its folders up to the root of its repository, in whichever folder the program runs', async () => {
  const text = '# Fares\n\nOn 12 March 2024:\n\n- 14:02 No fares are shown\n- 14:10 Ada restarts the cache\n- 14:42 All fares are back\n'
  const cwd = folder({'.git/HEAD': '', 'docs/incidents/fares.md': text, 'docs/notes/fares.md': text})
  for (const place of ['', 'docs', 'docs/incidents']) {
    const {out} = await run(join(cwd, place), ['--list-files', '.'])
    expect(out).toMatch(/^linted +(?:.*\/)?fares\.md .*folder `incidents`/m)
  }
  expect((await run(join(cwd, 'docs/notes'), ['--list-files', '.'])).out).toMatch(/^skipped +fares\.md/)
})
