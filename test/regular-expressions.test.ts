import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {checkSync} from 'recheck'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {englishQuantity} from '../src/language/en.quantity.ts'
import {clockGrammar} from '../src/text/clock-forms.ts'
import {dateGrammar} from '../src/text/date.ts'
import {durationGrammar} from '../src/text/duration.ts'
import {hedgeGrammar} from '../src/text/hedge.ts'
import {quantityGrammar} from '../src/text/quantity.ts'
import {rangeGrammar} from '../src/text/range.ts'
import {scanGrammar} from '../src/text/scan.ts'
import {startGrammar} from '../src/text/starts.ts'
import {zoneGrammar} from '../src/text/zone.ts'
import {packs} from './text/packs.ts'

/** Collects the expressions of a grammar, however deep. */
function expressionsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value]
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(expressionsIn)
}

const root = fileURLToPath(new URL('..', import.meta.url))
// A literal after an operator or an opening bracket: elsewhere a slash divides.
const literal = /(?<=[=(,:?!&|;{}[]\s{0,4}|^\s{0,20}|return )\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])+\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm

const written = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root, ignore: ['src/text/zone-table.ts']})
  .sort()
  .flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    return [...source.matchAll(literal)].flatMap(([whole, pattern = '', flags = '']): Array<[string, string, string]> => {
      try {
        new RegExp(pattern, flags)
      } catch {
        return []
      }
      return [[`${file} ${whole}`, pattern, flags]]
    })
  })

const built = Object.entries(packs).flatMap(([language, words]) => {
  const grammars = {
    clock: clockGrammar(words),
    date: dateGrammar(words),
    duration: durationGrammar(words),
    hedge: hedgeGrammar(words),
    range: rangeGrammar(words),
    scan: scanGrammar(words),
    start: startGrammar(words),
    zone: zoneGrammar,
    quantity: quantityGrammar(englishQuantity)
  }
  return Object.entries(grammars).flatMap(([name, grammar]) =>
    expressionsIn(grammar).map(({source, flags}): [string, string, string] => [`${language} ${name} ${source.slice(0, 60)}`, source, flags])
  )
})

/** Lists the expressions that some text makes slow. */
function vulnerable(list: ReadonlyArray<readonly [string, string, string]>): readonly string[] {
  const seen = new Set<string>()
  return list.flatMap(([name, source, flags]) => {
    const key = `${flags} ${source}`
    if (seen.has(key)) return []
    seen.add(key)
    const found = checkSync(source, flags, {timeout: 4000})
    if (found.status !== 'vulnerable' || (found.complexity.isFuzz && !isSlowOn(found.attack, new RegExp(source, flags)))) return []
    return [`${name}: ${JSON.stringify(found.complexity)}`]
  })
}

const attackLength = 200_000
const slowMilliseconds = 3000

/**
 * Whether an expression is slow on what was found by trying, and not proved: on a busy machine the proof of a long one is given up, and
 * bounded repetition looks like more than it is. Quadratic time would be minutes for such a text.
 */
function isSlowOn(
  {pumps, suffix}: {readonly pumps: ReadonlyArray<{readonly prefix: string; readonly pump: string}>; readonly suffix: string},
  expression: RegExp
): boolean {
  const length = attackLength / Math.max(1, pumps.length)
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(length / pump.length)).join('') + suffix
  const start = process.cpuUsage()
  text.search(expression)
  const {user} = process.cpuUsage(start)
  return user / 1000 > slowMilliseconds
}

test('no written expression can be made slow', {timeout: 300_000}, () => {
  expect(written.length).toBeGreaterThan(0)
  expect(vulnerable(written)).toEqual([])
})

test('no expression built from words can be made slow', {timeout: 600_000}, () => {
  expect(vulnerable(built)).toEqual([])
})
