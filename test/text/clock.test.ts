import {describe, expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import type {Clock} from '../../src/text/clock.ts'
import {formatClock} from '../../src/text/clock.ts'
import {scanTimes} from '../../src/text/scan.ts'
import type {TextWords} from '../../src/text/words.ts'
import {packs} from './packs.ts'

const clocksIn = (text: string, words: TextWords = englishTime, dotted = false) =>
  scanTimes(text, words, {dotted}).filter((token): token is Clock => token.kind === 'clock')

describe('times', () => {
  test.each([
    ['14:02', 842],
    ['14:02:10', 842],
    ['14:02:10.123', 842],
    ['2:23 PM', 863],
    ['2:23pm', 863],
    ['8:43AM', 523],
    ['2 PM', 840],
    ['12:00 p.m.', 720],
    ['2100hrs', 1260],
    ['2100 hours', 1260],
    ['2100h', 1260],
    ['2.30 PM', 870],
    ['9h30', 570],
    ['12 noon', 720],
    ['noon', 720],
    ['midnight', 0],
    ['12 AM', 0],
    ['24:00', 1440],
    ['14:15pm', 855],
    ['13:30 AM', 810],
    ['3:AM', 180],
    ['09:30 hrs', 570],
    ['00:00', 0]
  ])('%s', (text, minutes) => {
    expect(clocksIn(text)).toMatchObject([{start: 0, end: text.length, text, minutes}])
    const within = clocksIn(`At ${text}, checkout failed.`)
    expect(within).toMatchObject([{start: 3, text, minutes}])
  })

  test.each([
    ['2: 23 PM', 'spacing', ['2:23 PM'], 863],
    ['2 :23 PM', 'spacing', ['2:23 PM'], 863],
    ['14:15pm', 'half', ['14:15', '2:15pm'], 855],
    ['13:30 AM', 'half', ['13:30', '1:30 AM'], 810],
    ['25:61', 'impossible', [], undefined],
    ['14:75', 'impossible', [], undefined],
    ['24:30', 'impossible', [], undefined],
    ['3:AM', 'form', ['3:00 AM'], 180],
    ['07:7:47', 'form', ['07:07:47'], undefined],
    ['07:3:47', 'form', ['07:03:47', '07:30:47'], undefined],
    ['07:07:4 PM', 'form', ['7:07:04 PM'], 1147],
    ['14:5', 'form', ['14:05', '14:50'], undefined],
    ['14:02:75', 'impossible', [], undefined],
    ['00:30 AM', 'half', ['00:30', '12:30 AM'], 30]
  ] as const)('%s is a slip', (text, kind, expected, minutes) => {
    expect(clocksIn(text)).toMatchObject([{text, minutes, fault: {kind, expected}}])
  })

  test.each([
    'the ratio is 3:1',
    'version 1.2.3',
    'host 10.0.0.1:80',
    'localhost:8080',
    'a 10:1 ratio',
    '10:1 ratio',
    '16:9 displays',
    'https://shop.example/a?t=12:30',
    'fe80::12:34',
    'src/cart.ts:12:34',
    'see #12:30',
    'the 80:20 rule',
    'Step 2: 23 servers',
    '15.25 seconds',
    'it grew to 15.25',
    'cost $14.30',
    '2001:db8:12:34::1',
    'I am here',
    'INC-14:02',
    'image:v1.12:30a',
    'build 14:02:abcd',
    '00:1a:2b:3c:4d:5e'
  ])('%s holds no time', (text) => {
    expect(clocksIn(text)).toEqual([])
  })

  test.each([
    ['~14:02', true],
    ['10:45~ the site', true],
    ['around 14:02', true],
    ['at 14:02', false],
    ['13:00~14:02', false],
    ['approx. 14:02', true],
    ['14:02 or so', true]
  ])('%s: approximate %s', (text, approximate) => {
    expect(clocksIn(text).at(-1)).toMatchObject({approximate})
  })

  test.each([
    ['14:??', 14],
    ['??:??', undefined],
    ['--:--', undefined]
  ])('%s is unknown', (text, hour) => {
    expect(clocksIn(text)).toMatchObject([{text, hour, minutes: undefined, unknown: true}])
  })

  test.each([
    ['2:23', true],
    ['10:23', true],
    ['02:23', false],
    ['14:23', false],
    ['2:23 AM', false]
  ])('%s could be in the afternoon: %s', (text, couldBePm) => {
    expect(clocksIn(text)).toMatchObject([{couldBePm}])
  })

  test.each([
    ['14:02', 'minute'],
    ['14:02:10', 'second'],
    ['2 PM', 'hour'],
    ['noon', 'hour']
  ])('%s is exact to the %s', (text, precision) => {
    expect(clocksIn(text)).toMatchObject([{precision}])
  })

  test('a dotted time needs a reason', () => {
    expect(clocksIn('at 15.25', englishTime, true)).toMatchObject([{minutes: 925}])
    expect(clocksIn('at 15.25 UTC')).toMatchObject([{minutes: 925}])
    expect(clocksIn('at 15.25')).toEqual([])
  })
})

test.each([
  ['german', '14 Uhr 30', 870],
  ['german', '14 Uhr', 840],
  ['german', '14:30 Uhr', 870],
  ['german', '14.30 Uhr', 870],
  ['french', '14h30', 870],
  ['french', 'à 2h30', 150],
  ['norwegian', 'kl. 14.30', 870],
  ['norwegian', 'kl 14', 840],
  ['japanese', '午後2時30分に', 870],
  ['japanese', '14時05分', 845],
  ['japanese', '午前9:30から', 570],
  ['japanese', '9時半', 570],
  ['spanish', '2:30 p. m.', 870]
] as const)('%s: %s', (language, text, minutes) => {
  expect(clocksIn(text, packs[language])).toMatchObject([{minutes}])
})

test.each([
  ['german', 'nach 14 Stunden'],
  ['french', 'pendant 2h30'],
  ['japanese', '2時間30分']
] as const)('%s: %s is no time', (language, text) => {
  expect(clocksIn(text, packs[language])).toEqual([])
})

test('writes times', () => {
  expect([0, 842, 1440, -1, 842.5].map(formatClock)).toEqual(['00:00', '14:02', '00:00', '23:59', '14:02'])
})
