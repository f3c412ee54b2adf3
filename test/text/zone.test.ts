import {describe, expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import {scanTimes} from '../../src/text/scan.ts'
import {findZones, offsetAt, offsetsAtTime, seasonMismatch, zoneAt} from '../../src/text/zone.ts'

const zoneIn = (text: string) => scanTimes(text, englishTime).find((token) => token.kind === 'zone')

describe('behind a time', () => {
  test.each([
    ['UTC', [0]],
    ['GMT', [0]],
    ['utc', [0]],
    ['UTC+1', [60]],
    ['UTC-5', [-300]],
    ['GMT+1', [60]],
    ['GMT +1', [60]],
    ['UTC+05:30', [330]],
    ['+02:00', [120]],
    ['+0530', [330]],
    ['EST', [-300]],
    ['EDT', [-240]],
    ['ET', [-300, -240]],
    ['CST', [-360, -300, 480]],
    ['CDT', [-300]],
    ['MST', [-420]],
    ['PT', [-480, -420]],
    ['PST', [-480]],
    ['PDT', [-420]],
    ['CET', [60]],
    ['CEST', [120]],
    ['BST', [60, 360, 660]],
    ['IST', [60, 120, 330]],
    ['JST', [540]],
    ['KST', [540]],
    ['WAT', [60]],
    ['EAT', [180]],
    ['CAT', [120]],
    ['SAST', [120]],
    ['AEST', [600]],
    ['ECT', [-300, -240]],
    ['AMT', [-240, 240]],
    ['GST', [-120, 240]],
    ['AST', [-240, 180]],
    ['SGT', [480]],
    ['HKT', [480]],
    ['Pacific Time', [-480, -420]],
    ['Eastern time', [-300, -240]],
    ['Eastern Standard Time', [-300]],
    ['Indian Standard Time', [330]],
    ['West Africa Time', [60]],
    ['Central European Summer Time', [120]],
    ['Africa/Lagos', [60]],
    ['US/Pacific', [-480, -420]],
    ['America/Argentina/Buenos_Aires', [-180]],
    ['British Summer Time', [60]],
    ['Coordinated Universal Time', [0]]
  ])('%s', (text, offsets) => {
    expect(zoneIn(`14:02 ${text}`)).toMatchObject({text, offsets})
    expect(zoneIn(`at 14:02 (${text}) it failed`)).toMatchObject({text, offsets})
  })

  test.each(['wat', 'WAS DOWN', 'Checkout', 'eat', 'GET /cart', 'Foo/Bar', 'IT', 'Est'])('%s is none', (text) => {
    expect(zoneIn(`14:02 ${text}`)).toBeUndefined()
  })

  test('Z and letters touch the time', () => {
    expect(zoneIn('12:06Z')).toMatchObject({text: 'Z', name: 'UTC'})
    expect(zoneIn('12:06UTC')).toMatchObject({text: 'UTC'})
    expect(zoneIn('12:06 Z')).toBeUndefined()
    expect(zoneIn('14:02-15:30')).toBeUndefined()
    expect(zoneIn('EST 14:02')).toMatchObject({name: 'EST', start: 0})
  })
})

test.each([
  ['All times in UTC', 'UTC'],
  ['all times are in EAT.', 'EAT'],
  ['Time (EST)', 'EST'],
  ['Timeline (PST)', 'PST'],
  ['Time zone: WAT', 'WAT'],
  ['Timezone: Africa/Lagos', 'Africa/Lagos'],
  ['Timeline (all times Pacific Time)', 'PT'],
  ['Incident (UTC+1)', 'UTC+1'],
  ['Times are UTC-05:30', 'UTC-05:30']
])('%s states %s', (text, name) => {
  expect(findZones(text, englishTime)).toMatchObject([{name}])
})

test.each(['the MIT license', 'ART of war', 'EST. 1999', 'We EAT at noon', 'lunchtime', 'https://shop.example/UTC', 'and/or', 'MST'])(
  '%s states none',
  (text) => {
    expect(findZones(text, englishTime)).toEqual([])
  }
)

test('reads a zone at a place', () => {
  expect(zoneAt('at PST', 2)).toMatchObject({start: 3, end: 6, season: 'standard'})
  expect(zoneAt('(ET)', 0)).toMatchObject({start: 1, name: 'ET', region: 'America/New_York'})
  expect(zoneAt('never', 0)).toBeUndefined()
})

const day = (date: string) => {
  const [year = 0, month = 0, date_ = 0] = date.split('-').map(Number)
  return {year, month, day: date_}
}

test.each([
  ['PST', '2024-04-29', 'PDT'],
  ['PST', '2024-12-01', undefined],
  ['EDT', '2024-01-10', 'EST'],
  ['EDT', '2024-07-10', undefined],
  ['EST', '2024-07-10', undefined],
  ['MST', '2024-07-10', undefined],
  ['CEST', '2024-12-24', 'CET'],
  ['CET', '2024-07-01', 'CEST'],
  ['CST', '2024-07-01', undefined],
  ['IST', '2024-07-01', undefined],
  ['JST', '2024-07-01', undefined],
  ['UTC', '2024-07-01', undefined],
  ['PDT', '2024-11-20', 'PST'],
  ['AEST', '2024-01-10', undefined],
  ['AEDT', '2024-07-10', 'AEST'],
  ['Pacific Standard Time', '2024-07-10', 'PDT'],
  ['British Summer Time', '2024-12-10', 'GMT'],
  ['MDT', '2024-01-10', 'MST']
])('%s on %s: %s', (name, date, right) => {
  const zone = zoneAt(name, 0)
  expect(zone && seasonMismatch(zone, day(date))).toBe(right)
})

test('a region or the lack of a year narrows a season', () => {
  const [est, pst] = [zoneAt('EST', 0), zoneAt('PST', 0)]
  expect(est && seasonMismatch(est, day('2024-07-10'), 'America/New_York')).toBe('EDT')
  expect(est && seasonMismatch(est, day('2024-07-10'), 'America/Panama')).toBeUndefined()
  expect(pst && seasonMismatch(pst, {year: undefined, month: 4, day: 29})).toBe('PDT')
  expect(pst && seasonMismatch(pst, {year: undefined, month: 12, day: 29})).toBeUndefined()
})

test.each([
  ['PT', '2024-07-01', -420],
  ['PT', '2024-01-01', -480],
  ['Africa/Lagos', '2024-01-01', 60],
  ['IST', '2024-01-01', undefined],
  ['EST', '2024-07-01', -300],
  ['UTC+05:30', '2024-07-01', 330]
])('%s on %s is %s', (name, date, offset) => {
  const zone = zoneAt(name, 0)
  expect(zone && offsetAt(zone, day(date))).toBe(offset)
})

test.each([
  ['CET/CEST', '2024-10-27', 0, 30, [120]],
  ['CET/CEST', '2024-10-27', 2, 30, [120, 60]],
  ['CET/CEST', '2024-10-27', 3, 30, [60]],
  ['PDT/PST', '2024-11-03', 1, 15, [-420, -480]],
  ['America/New_York', '2024-03-10', 2, 30, []],
  ['America/New_York', '2024-03-10', 3, 0, [-240]],
  ['ET', '2024-07-01', 1, 30, [-240]],
  ['IST', '2024-07-01', 1, 30, []],
  ['UTC', '2024-10-27', 2, 30, [0]]
])('%s on %s at %i:%i is %j', (name, date, hours, minutes, offsets) => {
  const zone = zoneAt(name, 0)
  expect(zone && offsetsAtTime(zone, day(date), hours * 60 + minutes)).toEqual(offsets)
})
