import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {englishQuantity} from '../../src/language/en.quantity.ts'
import {englishTime} from '../../src/language/en.time.ts'
import {formatClock} from '../../src/text/clock.ts'
import {formatDate} from '../../src/text/date.ts'
import {formatMinutes} from '../../src/text/duration.ts'
import {findShares} from '../../src/text/quantity.ts'
import {rangesOf} from '../../src/text/range.ts'
import {scanTimes} from '../../src/text/scan.ts'
import {findZones} from '../../src/text/zone.ts'
import {packs} from './packs.ts'

const minute = fc.integer({min: 0, max: 1439})
const twelve = (minutes: number) => `${Math.floor(minutes / 60) % 12 || 12}:${String(minutes % 60).padStart(2, '0')}`
const half = (minutes: number) => (minutes < 720 ? 'AM' : 'PM')

describe('what is written is read back', () => {
  test.each([
    ['24 hours', formatClock],
    ['with seconds', (minutes: number) => `${formatClock(minutes)}:17`],
    ['12 hours', (minutes: number) => `${twelve(minutes)} ${half(minutes)}`],
    ['12 hours, glued', (minutes: number) => twelve(minutes) + half(minutes).toLowerCase()],
    ['12 hours, dotted', (minutes: number) => `${twelve(minutes)} ${half(minutes) === 'AM' ? 'a.m.' : 'p.m.'}`],
    ['military', (minutes: number) => `${formatClock(minutes).replace(':', '')}hrs`],
    ['marked', (minutes: number) => formatClock(minutes).replace(':', 'h')]
  ])('times, %s', (_, write) => {
    fc.assert(
      fc.property(minute, (minutes) => {
        expect(scanTimes(`at ${write(minutes)}, down`, englishTime)).toMatchObject([{kind: 'clock', text: write(minutes), minutes, fault: undefined}])
      })
    )
  })

  test('dates', () => {
    const names = englishTime.months.map(([name = '']) => name[0]?.toUpperCase() + name.slice(1))
    fc.assert(
      fc.property(fc.date({min: new Date('1971-01-01'), max: new Date('2098-12-31'), noInvalidDate: true}), (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
        const weekday = new Intl.DateTimeFormat('en', {weekday: 'long', timeZone: 'UTC'}).format(date)
        const iso = date.toISOString().slice(0, 10)
        for (const text of [
          iso,
          `${names[month]} ${day}, ${year}`,
          `${day} ${names[month]?.slice(0, 3)} ${year}`,
          `${weekday}, ${names[month]} ${day} ${year}`,
          `${iso} (${weekday})`
        ]) {
          const [token] = scanTimes(text, englishTime)
          expect(token).toMatchObject({kind: 'date', text, fault: undefined})
          expect(token?.kind === 'date' && formatDate(token)).toBe(iso)
        }
      })
    )
  })

  test('durations', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 20_000}), (minutes) => {
        expect(scanTimes(formatMinutes(minutes, englishTime), englishTime)).toMatchObject([{kind: 'duration', minutes}])
        expect(scanTimes(`PT${Math.floor(minutes / 60)}H${minutes % 60}M`, englishTime)).toMatchObject([{kind: 'duration', minutes}])
        expect(scanTimes(`${Math.floor(minutes / 60)}h ${minutes % 60}m`, englishTime)).toMatchObject([{kind: 'duration', minutes}])
      })
    )
  })

  test('ranges', () => {
    fc.assert(
      fc.property(minute, minute, fc.constantFrom(' - ', '–', ' to ', ' → ', '—'), (from, to, link) => {
        const text = `${formatClock(from)}${link}${formatClock(to)}`
        expect(rangesOf(scanTimes(text, englishTime), text, englishTime)).toMatchObject([{from: {minutes: from}, to: {minutes: to}}])
      })
    )
  })
})

const pieces = [
  '1:',
  '14:02',
  '12',
  ':',
  '-',
  '–',
  ' ',
  '.',
  '/',
  'PM',
  ' am',
  'UTC',
  '+',
  'T',
  'Z',
  '2024',
  'May',
  'an',
  'hour',
  '1 hour ',
  ' and ',
  'half',
  'h',
  'm',
  '%',
  '?',
  '~',
  '(',
  ')',
  'https://',
  '午後',
  '時',
  '分',
  '年',
  '月',
  '\n',
  'EST',
  '½',
  'P',
  '\ud83d',
  'one in '
]

test('no text makes a reader throw, and tokens lie in order inside the text', () => {
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((list) => list.join(''))
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...Object.values(packs)), fc.boolean(), (text, words, dotted) => {
      const tokens = scanTimes(text, words, {dotted})
      let end = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.text).toBe(text.slice(token.start, token.end))
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      for (const range of rangesOf(tokens, text, words)) expect(range.text).toBe(text.slice(range.start, range.end))
      findZones(text, words)
      findShares(text, englishQuantity)
    }),
    {numRuns: 2000}
  )
})

test.each([
  '1:',
  '1:1:1:',
  '1 hour ',
  '9',
  '-',
  ' ',
  '~',
  '14:02-',
  'an ',
  'a half ',
  'two and ',
  'May ',
  'Monday, ',
  'https://',
  '1,234,',
  '2024-',
  '1.',
  'one in ',
  'UTC+',
  'PT1',
  'T+',
  '(',
  'EST ',
  'Africa/',
  '12 ',
  '?',
  'x',
  '1h',
  '5m ',
  '10% of the '
])('100 kB of %j stay linear', (piece) => {
  const timed = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    const start = performance.now()
    rangesOf(scanTimes(text, englishTime), text, englishTime)
    findShares(text, englishQuantity)
    return performance.now() - start
  }
  timed(10_000)
  const small = Math.min(timed(50_000), timed(50_000), timed(50_000))
  const large = Math.min(timed(200_000), timed(200_000))
  // Four times the text; a quadratic reader would take sixteen times as long.
  expect(large).toBeLessThan(small * 10 + 40)
})

test('text without numbers or words of time costs nothing', () => {
  expect(scanTimes('Checkout was down for everybody.', englishTime)).toEqual([])
})

test('leaves addresses alone', () => {
  expect(scanTimes('see https://status.example/2024-03-05/14:02?d=5m for more at 14:03', englishTime)).toMatchObject([{text: '14:03'}])
})
