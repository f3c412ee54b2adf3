import {describe, expect, test} from 'vitest'
import {englishTime} from '../../src/language/en.time.ts'
import {languageOf} from '../../src/language/index.ts'
import {clockAt} from '../../src/text/clock.ts'
import {durationAt} from '../../src/text/duration.ts'
import {respellClock, respellDuration} from '../../src/text/respell.ts'
import type {TextWords} from '../../src/text/words.ts'

function wordsOf(code: string): TextWords {
  const language = languageOf(code)
  if (!language) throw new Error(`Expected a language: ${code}`)
  return language.time
}

function lengthLike(text: string, minutes: number, words: TextWords): string {
  const duration = durationAt(text, 0, words)
  if (!duration) throw new Error(`Expected a duration: ${text}`)
  return respellDuration(duration, minutes, words)
}

function timeLike(text: string, minutes: number, words: TextWords, seconds?: number): string {
  const clock = clockAt(text, 0, words, {dotted: true, evident: true})
  if (!clock) throw new Error(`Expected a time: ${text}`)
  return respellClock(clock, minutes, seconds, words)
}

describe('a length keeps its form', () => {
  test.each([
    ['88m', 98, '98m'],
    ['65 minutes', 98, '98 minutes'],
    ['65-minute', 98, '98-minute'],
    ['1 minute', 30, '30 minutes'],
    ['30 Minutes', 1, '1 Minute'],
    ['10 min', 30, '30 min'],
    ['1h5m', 98, '1h38m'],
    ['1h5m', 38, '38m'],
    ['1h5m', 1565, '26h5m'],
    ['1h 5m', 98, '1h 38m'],
    ['1 h 05 min', 98, '1 h 38 min'],
    ['1 h 05 min', 123, '2 h 03 min'],
    ['4h 45m', 1305, '21h 45m'],
    ['1 hr 5 mins', 98, '1 hr 38 mins'],
    ['1 hour and 5 minutes', 129, '2 hours and 9 minutes'],
    ['2 hours, 5 minutes', 61, '1 hour, 1 minute'],
    ['1 hour and 5 minutes', 38, '38 minutes'],
    ['2 hours and 5 minutes', 60, '1 hour'],
    ['1:05 hours', 98, '1:38 hours'],
    ['01:05 hours', 98, '01:38 hours'],
    ['1:05:00 hours', 98, '1:38:00 hours'],
    ['PT1H5M', 98, 'PT1H38M'],
    ['PT65M', 98, 'PT98M'],
    ['PT1H', 98, 'PT1H38M'],
    ['2 hours', 180, '3 hours'],
    ['2 hours', 98, '1 hour 38 minutes'],
    ['2h', 98, '1h38m'],
    ['2 hrs', 98, '1 hrs 38 min'],
    ['1.5 hours', 150, '2.5 hours'],
    ['90 seconds', 2, '120 seconds'],
    ['an hour', 98, '1 hour 38 minutes'],
    ['half an hour', 98, '1 hour 38 minutes'],
    ['2 days', 98, '1 hour 38 minutes']
  ])('%s, %i minutes', (text, minutes, expected) => {
    expect(lengthLike(text, minutes, englishTime)).toBe(expected)
  })

  test.each([
    ['de', '1 Stunde und 5 Minuten', 129, '2 Stunden und 9 Minuten'],
    ['de', '65 Min', 98, '98 Min'],
    ['de', '1,5 Stunden', 150, '2,5 Stunden'],
    ['fr', '1 h 05', 98, '1 h 38'],
    ['fr', '1h05', 98, '1h38'],
    ['fr', '1h05', 120, '2h00'],
    ['es', '1 hora y 5 minutos', 129, '2 horas y 9 minutos'],
    ['pt', '1 hora e 5 minutos', 129, '2 horas e 9 minutos'],
    ['no', '1 time og 5 minutter', 129, '2 timer og 9 minutter'],
    ['ja', '1時間5分', 129, '2時間9分'],
    ['ja', '45分間', 90, '90分間'],
    ['zh', '1小时5分钟', 129, '2小时9分钟']
  ])('%s: %s, %i minutes', (language, text, minutes, expected) => {
    expect(lengthLike(text, minutes, wordsOf(language))).toBe(expected)
  })
})

describe('a time keeps its form', () => {
  test.each([
    ['14:02', 820, '13:40'],
    ['09:05', 605, '10:05'],
    ['9:05', 545, '9:05'],
    ['9:05', 605, '10:05'],
    ['2:05 PM', 820, '1:40 PM'],
    ['2:05 PM', 700, '11:40 AM'],
    ['2:05pm', 700, '11:40am'],
    ['2:05 p.m.', 700, '11:40 a.m.'],
    ['02:05 PM', 820, '01:40 PM'],
    ['12:05 AM', 745, '12:25 PM'],
    ['2pm', 840, '2pm'],
    ['2pm', 850, '2:10pm'],
    ['14h05', 820, '13h40'],
    ['14:02:11', 820, '13:40']
  ])('%s, minute %i', (text, minutes, expected) => {
    expect(timeLike(text, minutes, englishTime)).toBe(expected)
  })

  test('seconds are written where both have them', () => {
    expect(timeLike('14:02:11', 820, englishTime, 5)).toBe('13:40:05')
    expect(timeLike('14:02', 820, englishTime, 5)).toBe('13:40')
  })

  test.each([
    ['de', '14:05 Uhr', 820, '13:40 Uhr'],
    ['de', '14.05 Uhr', 820, '13.40 Uhr'],
    ['no', 'kl. 14.05', 820, 'kl. 13.40'],
    ['fr', '14h05', 820, '13h40'],
    ['ja', '14時05分', 820, '13時40分'],
    ['ja', '午後2:05', 700, '午前11:40'],
    ['zh', '下午2:05', 820, '下午1:40']
  ])('%s: %s, minute %i', (language, text, minutes, expected) => {
    expect(timeLike(text, minutes, wordsOf(language))).toBe(expected)
  })
})
