import {expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import {type Duration, formatMinutes} from '../../src/text/duration.ts'
import {scanTimes} from '../../src/text/scan.ts'
import type {Relative} from '../../src/text/token.ts'
import type {TextWords} from '../../src/text/words.ts'
import {packs} from './packs.ts'

const durationsIn = (text: string, words: TextWords = englishTime) => scanTimes(text, words).filter((token): token is Duration => token.kind === 'duration')

test.each([
  ['1 hour and 5 minutes', 65, 'minute'],
  ['1h30', 90, 'minute'],
  ['1h30m', 90, 'minute'],
  ['1h 5m', 65, 'minute'],
  ['1 hr 5 min', 65, 'minute'],
  ['46 mins', 46, 'minute'],
  ['65-minute', 65, 'minute'],
  ['2.5-hour', 150, 'half-hour'],
  ['2.5h', 150, 'half-hour'],
  ['PT1H5M', 65, 'minute'],
  ['P1DT2H', 1560, 'hour'],
  ['two and a half hours', 150, 'half-hour'],
  ['half an hour', 30, 'half-hour'],
  ['an hour and a half', 90, 'half-hour'],
  ['an hour', 60, 'hour'],
  ['19 hours 43 minutes', 1183, 'minute'],
  ['1 hour, 5 minutes', 65, 'minute'],
  ['90s', 1.5, 'second'],
  ['3 days 4 hours', 4560, 'hour'],
  ['1:45 hours', 105, 'minute'],
  ['01:30 h', 90, 'minute'],
  ['4 days, 1 hour and 30 minutes', 5850, 'minute'],
  ['1,200 minutes', 1200, 'minute'],
  ['46m', 46, 'minute'],
  ['twenty-five minutes', 25, 'minute'],
  ['2½ hours', 150, 'half-hour'],
  ['1:30 minutes', 1.5, 'second'],
  ['2 weeks', 20_160, 'week'],
  ['1H 30M', 90, 'minute'],
  ['103 minutes', 103, 'minute'],
  ['30d', 43_200, 'day']
] as const)('%s is %s minutes', (text, minutes, unit) => {
  for (const around of [text, `it took ${text}.`, `(${text})`]) expect(durationsIn(around)).toMatchObject([{text, minutes, unit}])
})

test.each([
  '24/7',
  '5 minute-by-minute',
  'p95',
  '5m users',
  '5M requests',
  '5 m',
  '2048m',
  '$5m',
  'a second outage',
  'the 2nd hour',
  '10 requests/s',
  'v5h',
  'two and',
  'COVID-19 days'
])('%s holds no duration', (text) => {
  expect(durationsIn(text)).toEqual([])
})

test.each([
  ['about an hour', true, undefined],
  ['~ 5 minutes', true, undefined],
  ['4+ hours', true, 'over'],
  ['more than 2 hours', true, 'over'],
  ['less than 5 min', true, 'under'],
  ['30 minutes or so', true, undefined],
  ['> 5 min', true, 'over'],
  ['1-3 hours', true, undefined],
  ['for 5 minutes', false, undefined]
])('%s', (text, approximate, bound) => {
  expect(durationsIn(text)).toMatchObject([{approximate, bound}])
})

test('longer parts come first, or it is another duration', () => {
  expect(durationsIn('5 minutes and 2 hours').map(({minutes}) => minutes)).toEqual([5, 120])
  expect(durationsIn('5 hours and 2 hours').map(({minutes}) => minutes)).toEqual([300, 120])
})

test.each([
  ['T+15m', 15],
  ['T+1:30', 90],
  ['+15 min', 15],
  ['T-5m', -5],
  ['T+90', 90],
  ['T + 1h 5m', 65]
])('%s is relative', (text, minutes) => {
  expect(scanTimes(`${text} checkout is down`, englishTime).filter((token): token is Relative => token.kind === 'relative')).toMatchObject([{text, minutes}])
})

test.each(['A+ 15 servers', '5+15 min', 'T+x'])('%s is not relative', (text) => {
  expect(scanTimes(text, englishTime).filter(({kind}) => kind === 'relative')).toEqual([])
})

test.each([
  ['german', 'zweieinhalb Stunden', 150],
  ['german', '2,5 Stunden', 150],
  ['german', '1 Stunde und 5 Minuten', 65],
  ['french', 'deux heures et demie', 150],
  ['spanish', 'una hora y media', 90],
  ['japanese', '約2時間30分の障害', 150],
  ['japanese', '45分間', 45],
  ['french', 'pendant 2h30', 150]
] as const)('%s: %s', (language, text, minutes) => {
  expect(durationsIn(text, packs[language])).toMatchObject([{minutes}])
})

test.each([
  [118, '1 hour 58 minutes'],
  [60, '1 hour'],
  [0, '0 minutes'],
  [1, '1 minute'],
  [1.5, '1 minute 30 seconds'],
  [1441, '1 day 1 minute']
])('%s minutes are written %s', (minutes, text) => {
  expect(formatMinutes(minutes, englishTime)).toBe(text)
})
