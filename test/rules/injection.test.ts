import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {lint} from '../../src/lint/processor.ts'
import {type Fault, type FaultKind, faultKinds, faultsIn} from './injection/faults.ts'

const folder = fileURLToPath(new URL('../../fixtures/clean/', import.meta.url))
const settings = {now: Date.UTC(2026, 0, 31)}

const faults = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const path = `clean/${name}`
    const text = readFileSync(`${folder}${name}`, 'utf8')
    const {incident} = lint(text, {path, settings})
    return incident.language.code === 'en' ? faultsIn(text, incident).map((fault) => ({...fault, path})) : []
  })

interface Outcome {
  readonly caught: boolean
  /** Findings that do not name the fault. */
  readonly collateral: readonly string[]
}

function outcomeOf({text, path, rules, lines}: Fault & {readonly path: string}): Outcome {
  const messages = lint(text, {path, settings}).messages.map((message) => {
    const places = [message.line, message.cause instanceof Error && 'line' in message.cause ? message.cause.line : undefined]
    const hit = rules.includes(message.ruleId ?? '') && places.some((line) => typeof line === 'number' && lines.includes(line))
    return {hit, said: `${message.line} ${message.ruleId} ${message.reason}`}
  })
  const hits = messages.filter(({hit}) => hit)
  const [first] = hits
  return {caught: first !== undefined, collateral: messages.filter((message) => message !== first).map(({said}) => said)}
}

const table = new Map<FaultKind, {injected: number; caught: number; collateral: number}>()

afterAll(() => {
  const rows = [...table].map(
    ([kind, {injected, caught, collateral}]) => `${kind.padEnd(26)} ${[injected, caught, collateral].map((value) => String(value).padStart(8)).join('  ')}`
  )
  process.stdout.write(`\n${'kind'.padEnd(26)} injected    caught  collateral\n${rows.join('\n')}\n`)
})

/** Kinds that are found less often on purpose, with the reason. */
const allowed: Partial<Record<FaultKind, number>> = {
  // Two stated starts may be those of a degradation and of the outage within it.
  start: 0.5,
  // In code, `??:??` may be what a program printed.
  'unfilled time': 0.05
}

/**
 * Dates that are missed, one by one: a later day in a label or title may be when the document was written (only an earlier one, or one against
 * summary and timeline, is a slip), and one in a summary may be that of something else.
 */
const missedDates: ReadonlySet<string> = new Set([
  'clean/dns-delegation-lost.md (label: 19 → 22)',
  'clean/harbor-gateway-certificate.md (summary: 2 → 5)',
  'clean/loyalty-points-doubled.md (title: 10 → 13)',
  'clean/loyalty-points-doubled.md (summary: 10 → 13)',
  'clean/payment-webhooks-delayed.md (summary: 14 → 17)',
  'clean/port-pages-newest-first.md (label: 14 → 17)',
  'clean/port-pages-newest-first.md (summary: 14 → 17)',
  'clean/schedule-api-rate-limit.md (title: 4 → 7)',
  'clean/tracking-position-lag.md (title: 24 → 27)',
  'clean/tracking-position-lag.md (summary: 24 → 27)'
])

describe('a fault put into a clean postmortem is found, and nothing else', () => {
  test.each(faultKinds)('%s', {timeout: 60_000}, (kind) => {
    const own = faults.filter((fault) => fault.kind === kind)
    const outcomes = own.map((fault) => ({fault, ...outcomeOf(fault)}))
    const collateral = outcomes.flatMap(({fault, collateral: said}) => said.map((words) => `${fault.path} (${fault.change}): ${words}`))
    const missed = outcomes.filter(({caught}) => !caught).map(({fault}) => `${fault.path} (${fault.change})`)
    const unknown = missed.filter((words) => !missedDates.has(words))
    table.set(kind, {injected: own.length, caught: own.length - missed.length, collateral: collateral.length})
    expect(own.length).toBeGreaterThan(1)
    expect(collateral).toEqual([])
    expect(unknown.length, unknown.join('\n')).toBeLessThanOrEqual(own.length * (allowed[kind] ?? 0.02))
  })
})
