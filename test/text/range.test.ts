import {expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import {languages} from '../../src/language/index.ts'
import {linkBetween, rangeGrammar, rangesOf} from '../../src/text/range.ts'
import {scanTimes} from '../../src/text/scan.ts'
import type {TextWords} from '../../src/text/words.ts'
import {packs} from './packs.ts'

const rangesIn = (text: string, words: TextWords = englishTime) => rangesOf(scanTimes(text, words), text, words)

test.each([
  ['6:00 AM to 6:46 AM WAT', 360, 406],
  ['2:00 - 3:30 PM', 840, 930],
  ['11:30 - 1:00 PM', 690, 780],
  ['10:45 – 11:30 PM', 1365, 1410],
  ['11:00 PM - 1:00', 1380, 60],
  ['11:00 - 1:00 AM', 1380, 60],
  ['2 PM - 3:30', 840, 930],
  ['14:02–14:05', 842, 845],
  ['14:02—14:05', 842, 845],
  ['14:02 → 14:05', 842, 845],
  ['14:02 -> 14:05', 842, 845],
  ['14:02〜14:05', 842, 845],
  ['14:02~14:05', 842, 845],
  ['14:02 until 15:00', 842, 900],
  ['14:02â€”14:05', 842, 845],
  ['14:02 â€“ 14:05', 842, 845],
  ['14:02 Ã¢â‚¬â€ 14:05', 842, 845],
  ['14:02 Ã¢â‚¬â€œ 14:05', 842, 845],
  ['14:02 (UTC) to 15:00 (UTC)', 842, 900],
  ['2-3pm', 840, 900],
  ['3 to 5 PM', 900, 1020],
  ['2pm-3pm', 840, 900],
  ['14h-15h', 840, 900],
  ['2100hrs - 2200hrs', 1260, 1320],
  ['9h30 - 10h15', 570, 615],
  ['14:02 on March 3 to 15:00 on March 4', 842, 900],
  ['2021-03-31 14:02 - 2021-04-01 02:00 UTC', 842, 120],
  ['14:02 UTC - 15:00 UTC', 842, 900],
  ['14:?? - 15:00', undefined, 900]
])('%s', (text, from, to) => {
  for (const around of [text, `It was down from ${text}, then fine.`])
    expect(rangesIn(around)).toMatchObject([{text, from: {minutes: from}, to: {minutes: to}}])
})

test('words around both times', () => {
  expect(rangesIn('between 6:00 and 7:00')).toMatchObject([{text: '6:00 and 7:00', from: {minutes: 360}, to: {minutes: 420}}])
})

test.each(['at 14:02 and 14:30', '14:02, 14:05 and 14:07', '14:02 UTC - 14 servers', '14:02', '14:02: down. 14:05: up'])('%s is no range', (text) => {
  expect(rangesIn(text)).toEqual([])
})

test('dates and zones go with their times', () => {
  expect(rangesIn('2021-03-31 23:00 – 2021-04-01 01:00 UTC')).toMatchObject([
    {from: {date: {day: 31}, zone: {name: 'UTC'}}, to: {date: {day: 1}, zone: {name: 'UTC'}}}
  ])
  expect(rangesIn('14:02 on March 3 to 15:00 on March 4')).toMatchObject([{from: {date: {day: 3}}, to: {date: {day: 4}}}])
  expect(rangesIn('9:00 PST - 13:00 EST')).toMatchObject([{from: {zone: {name: 'PST'}}, to: {zone: {name: 'EST'}}}])
})

test.each([
  ['german', 'von 14:02 bis 15 Uhr', 842, 900],
  ['german', 'zwischen 14:02 und 15:00', 842, 900],
  ['french', 'de 14h02 à 15h', 842, 900],
  ['japanese', '14時02分から15時', 842, 900],
  ['norwegian', 'kl. 14.02 til kl. 15.00', 842, 900]
] as const)('%s: %s', (language, text, from, to) => {
  expect(rangesIn(text, packs[language])).toMatchObject([{from: {minutes: from}, to: {minutes: to}}])
})

test('what links two times is told without the expression as with it', () => {
  const frames = ['', ' ', '  ', '\t', '\n', '\u00a0', '*', '_', '`', ')', '(', ']', '[', '~', ') ', ' (', '** ', ' **', '   ', '    ', ', ', ': ', '. ']
  for (const {time} of languages) {
    const {plain, link} = rangeGrammar(time)
    const words = [...plain, ...time.rangeWords.map((word) => word.toUpperCase()), '', 'and', ',', '–to', 'to the', 'up  to', 'x']
    for (const word of words)
      for (const before of frames)
        for (const after of frames) {
          const gap = `${before}${word}${after}`
          if (gap.length <= 24) expect(`${gap}: ${linkBetween(gap, time)}`).toBe(`${gap}: ${link.test(gap)}`)
        }
  }
})
