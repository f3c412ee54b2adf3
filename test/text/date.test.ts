import {describe, expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import {type DateValue, daysOf, formatDate, weekdayOf} from '../../src/text/date.ts'
import {scanTimes} from '../../src/text/scan.ts'
import type {TextWords} from '../../src/text/words.ts'
import {packs} from './packs.ts'

const datesIn = (text: string, words: TextWords = englishTime) => scanTimes(text, words).filter((token): token is DateValue => token.kind === 'date')

describe('dates', () => {
  test.each([
    ['2021-03-31', '2021-03-31'],
    ['2021/03/31', '2021-03-31'],
    ['November 10th, 2022', '2022-11-10'],
    ['November 10 2022', '2022-11-10'],
    ['Nov. 10', '--11-10'],
    ['10 Nov 2022', '2022-11-10'],
    ['10th of November 2022', '2022-11-10'],
    ['Wednesday 31st March', '--03-31'],
    ['Wed, 31 Mar 2021', '2021-03-31'],
    ['07-27-2023', '2023-07-27'],
    ['27-07-2023', '2023-07-27'],
    ['Oct 22rd 2022', '2022-10-22'],
    ['Monday, June 18 2024', '2024-06-18'],
    ['2024-06-18 (Monday)', '2024-06-18'],
    ['May 5', '--05-05'],
    ['10-Nov-2022', '2022-11-10'],
    ['2024 March 5', '2024-03-05'],
    ['31/12/22', '2022-12-31'],
    ['march 5th', '--03-05'],
    ['SEPT 3, 2024', '2024-09-03'],
    ['2024-3-5', '2024-03-05'],
    ['January 5-7, 2024', '2024-01-05'],
    ['January 5–7 2024', '2024-01-05'],
    ['Jan 5th - 7th, 2024', '2024-01-05'],
    ['20/21/22 June 2022', '2022-06-20'],
    ['20-22 June 2022', '2022-06-20'],
    ['20 – 22 June', '--06-20'],
    ['20, 21 and 22 June 2022', '2022-06-20'],
    ['20 & 21 June', '--06-20'],
    ['20th and 21st of June 2022', '2022-06-20'],
    ['20 to 22 June 2022', '2022-06-20']
  ])('%s is %s', (text, date) => {
    const found = datesIn(`It began on ${text}, late`)
    expect(found).toMatchObject([{text, ambiguous: undefined}])
    expect(found.map(formatDate)).toEqual([date])
  })

  test.each([
    ['Oct 22rd 2022', 'ordinal', ['Oct 22nd 2022']],
    ['11st of May 2024', 'ordinal', ['11th of May 2024']],
    ['2021-02-30', 'impossible', []],
    ['2021-31-03', 'impossible', ['2021-03-31']],
    ['June 31', 'impossible', []],
    ['Monday, June 18 2024', 'weekday', ['Tuesday, June 18 2024']],
    ['2024-06-18 (Monday)', 'weekday', ['2024-06-18 (Tuesday)']],
    ['Mon, 18 Jun 2024', 'weekday', ['Tue, 18 Jun 2024']]
  ] as const)('%s: %s', (text, kind, expected) => {
    expect(datesIn(text)).toMatchObject([{text, fault: {kind, expected}}])
  })

  test.each(['Monday, June 18', 'Tuesday, June 18 2024', '2024-02-29', 'February 29', 'May 23rd', 'the 11th of May'])('%s has no fault', (text) => {
    expect(datesIn(text).map(({fault}) => fault)).not.toContainEqual(expect.anything())
  })

  test('several days of one month are no date that cannot be', () => {
    const german = datesIn('Wartung am 20./21. Juni 2022', packs.german)
    expect(german).toMatchObject([{text: '20./21. Juni 2022', fault: undefined}])
    expect(datesIn('Open the ports 20/21/22')).toEqual([])
    expect(datesIn('Version 5, 22 June 2022').map(({day}) => day)).toEqual([22])
    expect(datesIn('The site visit of 20/21/31 June 2022')).toMatchObject([{fault: {kind: 'impossible'}}])
  })

  test.each([
    '20210331',
    'may 5 users',
    'they march 3 times',
    'in March 2024',
    '03-26 in all',
    'v1.2.2022',
    'INC-2024-03-05',
    '2024-03-05-outage.md',
    'incidents/2024-03-05',
    '10.2.3',
    'on Monday',
    '1.2.34',
    'https://shop.example/2024/03/05',
    '3/4 of them',
    '2023.1.2.3',
    'staging--2022-01-27--19',
    'May 5.5 percent'
  ])('%s holds no date', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  test.each([
    ['03/04/2024', 4, 3, {month: 3, day: 4}],
    ['08.02.2022', 2, 8, {month: 8, day: 2}],
    ['5/5/2024', 5, 5, undefined],
    ['Wednesday 03/04/2024', 4, 3, undefined],
    ['Monday 03/04/2024', 3, 4, undefined]
  ])('%s', (text, month, day, ambiguous) => {
    expect(datesIn(text)).toMatchObject([{month, day, ambiguous}])
  })

  test('a month and day in digits need a time behind them', () => {
    expect(scanTimes('03-26 17:40', englishTime)).toMatchObject([
      {kind: 'date', month: 3, day: 26},
      {kind: 'clock', minutes: 1060}
    ])
  })

  test('a year may stand before a colon', () => {
    expect(datesIn('February 15, 2024: 7:29pm UTC')).toMatchObject([{year: 2024, month: 2, day: 15}])
  })

  test('a timestamp is a date, a time and a zone', () => {
    expect(scanTimes('2021-03-31T12:06Z', englishTime)).toMatchObject([
      {kind: 'date'},
      {kind: 'clock', minutes: 726, couldBePm: false},
      {kind: 'zone', name: 'UTC'}
    ])
    expect(scanTimes('2021-03-31T12:06:01-05:00', englishTime)).toMatchObject([{kind: 'date'}, {kind: 'clock', seconds: 1}, {kind: 'zone', offsets: [-300]}])
  })
})

test.each([
  ['german', '3. März 2024', '2024-03-03'],
  ['german', '08.02.2022', '2022-02-08'],
  ['spanish', '3 de marzo de 2024', '2024-03-03'],
  ['norwegian', '8. februar 2022', '2022-02-08'],
  ['french', '5 mai', '--05-05'],
  ['french', '1er mars 2024', '2024-03-01'],
  ['japanese', '2024年3月5日', '2024-03-05'],
  ['japanese', '3月5日（火）', '--03-05']
] as const)('%s: %s', (language, text, date) => {
  expect(datesIn(text, packs[language]).map(formatDate)).toEqual([date])
})

test('a range of days needs its year, to be no other numbers', () => {
  expect(datesIn('January 5-7 requests failed')).toMatchObject([{text: 'January 5'}])
})

test('counts days', () => {
  expect([daysOf(1970, 1, 1), daysOf(2024, 2, 29), daysOf(2023, 2, 29), daysOf(2024, 13, 1), daysOf(2024, 1, 0)]).toEqual([
    0,
    19782,
    undefined,
    undefined,
    undefined
  ])
  expect([weekdayOf(2024, 6, 18), weekdayOf(1969, 12, 31), weekdayOf(2023, 2, 30)]).toEqual([2, 3, undefined])
})
