import {checkSync} from 'recheck'
import {describe, expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'
import {formatDate} from '../../src/text/date.ts'
import {formatMinutes} from '../../src/text/duration.ts'
import {findShares, quantityGrammar} from '../../src/text/quantity.ts'
import {rangesOf} from '../../src/text/range.ts'
import {scanTimes} from '../../src/text/scan.ts'
import {findZones, seasonMismatch, zoneAt, zoneNameGrammar} from '../../src/text/zone.ts'

function packOf(code: string) {
  const language = languageOf(code)
  if (!language) throw new Error(`Expected a pack for ${code}`)
  return language
}

const tokensIn = (code: string, text: string) => scanTimes(text, packOf(code).time)
const rangesIn = (code: string, text: string) => rangesOf(tokensIn(code, text), text, packOf(code).time)

describe('dates', () => {
  test.each([
    ['ja', '発生日 2024-03-05 14:00', '2024-03-05'],
    ['ja', '先月 2024-03-05', '2024-03-05'],
    ['ja', '今月 3月5日', '--03-05'],
    ['zh', '第一 2024-03-05', '2024-03-05'],
    ['zh', '2024-03-05 一台服务器', '2024-03-05'],
    ['zh', '星期二 2024-03-05', '2024-03-05'],
    ['ja', '2024年3月5日（火）', '2024-03-05'],
    ['de', 'am 05.03.2024 so gegen Mittag', '2024-03-05'],
    ['de', 'Di, 05.03.2024', '2024-03-05']
  ])('%s: %s', (code, text, date) => {
    const dates = tokensIn(code, text).filter((token) => token.kind === 'date')
    expect(dates).toMatchObject([{fault: undefined}])
    expect(dates.map(formatDate)).toEqual([date])
  })

  test.each([
    ['ja', '2024年3月5日（水）'],
    ['zh', '2024-03-05（一）'],
    ['zh', '星期一 2024-03-05'],
    ['de', 'Mo, 05.03.2024']
  ])('%s: %s has the wrong weekday', (code, text) => {
    expect(tokensIn(code, text)).toMatchObject([{kind: 'date', fault: {kind: 'weekday'}}])
  })
})

describe('times', () => {
  test.each([
    ['ja', '午前0時30分', 30],
    ['ja', '午後0時15分', 735],
    ['ja', '午後12時15分', 735],
    ['ja', '深夜0時30分', 30],
    ['ja', '深夜11時', 1380],
    ['ja', '夜12時', 0],
    ['ja', '14時頃', 840],
    ['zh', '晚上20:30', 1230],
    ['zh', '下午14:30', 870],
    ['zh', '晚上8点', 1200],
    ['zh', '中午11点半', 690],
    ['zh', '凌晨12点', 0],
    ['zh', '14点30分', 870],
    ['zh', '3点左右', 180],
    ['zh', '约14点', 840],
    ['zh', '2024年3月5日14点', 840],
    ['fr', 'à 14 h 30', 870],
    ['fr', 'à 14\u00a0h\u00a030', 870],
    ['fr', 'à 14\u202fh\u202f30', 870],
    ['fr', '14 h 30', 870],
    ['fr', 'vers 2 h 30', 150],
    ['fr', 'à 14 h', 840],
    ['fr', 'à 14 heures', 840],
    ['fr', 'à 14 heures 30', 870],
    ['es', 'a las 14 horas', 840],
    ['pt', 'às 14 horas', 840]
  ])('%s: %s', (code, text, minutes) => {
    expect(tokensIn(code, text).at(-1)).toMatchObject({kind: 'clock', minutes, fault: undefined})
  })

  test('a hour after noon contradicts the morning', () => {
    expect(tokensIn('ja', '午前14時30分')).toMatchObject([{minutes: 870, fault: {kind: 'half', expected: ['14時30分', '午前2時30分']}}])
  })

  test('a replacement keeps what belongs to the time', () => {
    expect(tokensIn('no', 'kl. 14: 05')).toMatchObject([{fault: {kind: 'spacing', expected: ['kl. 14:05']}}])
    expect(tokensIn('de', '14: 05 Uhr')).toMatchObject([{fault: {kind: 'spacing', expected: ['14:05 Uhr']}}])
    expect(tokensIn('zh', '下午2:5')).toMatchObject([{fault: {kind: 'form', expected: ['下午2:05', '下午2:50']}}])
  })

  test.each([
    ['zh', '以下3点'],
    ['zh', '原因有2點：'],
    ['zh', '至少3点'],
    ['fr', 'une panne de 2 h 30'],
    ['fr', 'de 2 à 3 heures'],
    ['fr', 'pendant 14 heures'],
    ['pt', 'as 2 horas de indisponibilidade'],
    ['de', 'ein Ausfall von 2h'],
    ['en', 'after 14 hours']
  ])('%s: %s holds no time', (code, text) => {
    expect(tokensIn(code, text).filter(({kind}) => kind === 'clock')).toEqual([])
  })

  test.each([
    ['fr', 'de 2h05 à 3h50', 125, 230],
    ['fr', 'de 2 h 05 à 3 h 50', 125, 230],
    ['fr', 'de 14h à 15h', 840, 900],
    ['zh', '14点到15点', 840, 900],
    ['zh', '从14点到晚上8点', 840, 1200],
    ['ja', '2024年3月5日の14時30分から15時', 870, 900]
  ])('%s: %s', (code, text, from, to) => {
    expect(rangesIn(code, text)).toMatchObject([{from: {minutes: from}, to: {minutes: to}}])
  })

  test('characters join a date without a space', () => {
    expect(rangesIn('ja', '2024年3月5日の14時30分から15時')).toMatchObject([{from: {date: {month: 3, day: 5}}}])
    expect(rangesIn('zh', '2024年3月5日的14:30到15:00')).toMatchObject([{from: {date: {month: 3, day: 5}}}])
  })
})

describe('hedges of characters', () => {
  test.each([
    ['ja', '14時頃', undefined],
    ['ja', '14:05頃に', undefined],
    ['ja', '45分ほど', undefined],
    ['ja', '2時間以上', 'over'],
    ['ja', '2時間弱', 'under'],
    ['zh', '45分钟左右', undefined],
    ['zh', '2小时以上', 'over'],
    ['zh', '45分钟以内', 'under']
  ])('%s: %s', (code, text, bound) => {
    expect(tokensIn(code, text)).toMatchObject([bound === undefined ? {approximate: true} : {approximate: true, bound}])
  })

  test.each([
    ['ja', '45分で復旧'],
    ['zh', '14:05恢复']
  ])('%s: %s is exact', (code, text) => {
    expect(tokensIn(code, text)).toMatchObject([{approximate: false}])
  })
})

describe('durations', () => {
  test.each([
    ['zh', '两小时', 120],
    ['zh', '三十分钟', 30],
    ['zh', '三十五分钟', 35],
    ['zh', '一个半小时', 90],
    ['zh', '2个半小时', 150],
    ['zh', '两个小时', 120],
    ['zh', '一小时三十分钟', 90],
    ['zh', '1小时半', 90],
    ['ja', '1時間半', 90],
    ['ja', '三時間', 180],
    ['ja', '1時間と30分', 90],
    ['de', '1.200 Minuten', 1200],
    ['de', '1.200,5 Minuten', 1200.5],
    ['de', '1,5 Stunden', 90],
    ['de', '1.5 Stunden', 90],
    ['de', '0.125 Stunden', 7.5],
    ['es', '1.200 minutos', 1200],
    ['pt', '1.200 minutos', 1200],
    ['no', '1.200 minutter', 1200],
    ['no', '1 200 minutter', 1200],
    ['fr', '1 200 minutes', 1200],
    ['fr', '1\u00a0200 minutes', 1200],
    ['fr', '1\u202f200 minutes', 1200],
    ['en', '1\u202f200 minutes', 1200],
    ['en', '1.250 minutes', 1.25],
    ['fr', '2 h 30', 150],
    ['fr', '2 h 30 min', 150],
    ['en', '2 and a half hours', 150]
  ])('%s: %s', (code, text, minutes) => {
    expect(tokensIn(code, text)).toMatchObject([{kind: 'duration', text, minutes}])
  })

  test.each([
    ['zh', '几十分钟'],
    ['zh', '两三小时'],
    ['zh', '十分重要'],
    ['zh', '三分之一'],
    ['zh', '第三小时'],
    ['ja', '十分な'],
    ['ja', '数十分間'],
    ['ja', '半分']
  ])('%s: %s holds none', (code, text) => {
    expect(tokensIn(code, text)).toEqual([])
  })

  test.each([
    ['de', '1 Stunde 15 Minuten'],
    ['ja', '1時間15分'],
    ['zh', '1小时15分钟'],
    ['fr', '1 heure 15 minutes']
  ])('%s: %s', (code, text) => {
    expect(formatMinutes(75, packOf(code).time)).toBe(text)
  })
})

describe('zones', () => {
  test.each([
    ['de', '14:05 Uhr MEZ', 'CET'],
    ['de', '14:05 MESZ', 'CEST'],
    ['de', '14:05 Uhr (Berliner Zeit)', 'Europe/Berlin'],
    ['fr', '14h05 HNE', 'EST'],
    ['fr', '14h05 (HAE)', 'EDT'],
    ['fr', '14h05, heure de Paris', 'Europe/Paris'],
    ['fr', '14h05 heure normale de l’Est', 'EST'],
    ['es', '14:05 (hora de Madrid)', 'Europe/Madrid'],
    ['pt', '14h05 (horário de Brasília)', 'BRT'],
    ['no', 'kl. 14.05 norsk tid', 'Europe/Oslo'],
    ['ja', '14:05（日本時間）', 'JST'],
    ['ja', '日本時間14:05', 'JST'],
    ['zh', '北京时间 14:05', 'UTC+8'],
    ['zh', '14:05 北京時間', 'UTC+8'],
    ['zh', '台北時間14:05', 'UTC+8']
  ])('%s: %s', (code, text, name) => {
    const tokens = tokensIn(code, text)
    expect(tokens.map(({kind}) => kind).sort()).toEqual(['clock', 'zone'])
    expect(tokens.find(({kind}) => kind === 'zone')).toMatchObject({name})
  })

  test.each([
    ['de', 'Alle Zeiten in MEZ', 'CET'],
    ['fr', 'Toutes les heures sont en HNE', 'EST'],
    ['ja', '時刻はすべて日本時間', 'JST'],
    ['ja', '時刻（JST）', 'JST'],
    ['zh', '以下时间均为北京时间', 'UTC+8'],
    ['es', 'Todos los horarios son hora de Madrid', 'Europe/Madrid']
  ])('%s: %s', (code, text, name) => {
    expect(findZones(text, packOf(code).time)).toMatchObject([{name}])
  })

  test.each([
    ['de', 'das mez im Text'],
    ['fr', 'le HAP du projet'],
    ['no', 'anorsk tid']
  ])('%s: %s names none', (code, text) => {
    expect(findZones(text, packOf(code).time)).toEqual([])
  })

  test('a zone goes with the range that it stands before', () => {
    expect(rangesIn('ja', '日本時間14:05〜15:20')).toMatchObject([{from: {zone: {name: 'JST'}}, to: {zone: {name: 'JST'}}}])
    expect(rangesIn('zh', '北京时间2024年3月5日14:05至15:20')).toMatchObject([{from: {zone: {name: 'UTC+8'}, date: {day: 5}}}])
  })

  test('the name for the other season is that of the language', () => {
    const zone = zoneAt('MEZ', 0, packOf('de').time)
    expect(zone && seasonMismatch(zone, {year: 2024, month: 7, day: 1})).toBe('MESZ')
  })
})

describe('shares', () => {
  test.each([
    ['ja', 'リクエストの 88%', 'リクエスト', 88],
    ['ja', '障害中は全ユーザーの約88%が失敗', 'ユーザー', 88],
    ['ja', '88%のリクエスト', 'リクエスト', 88],
    ['ja', '88パーセントのユーザー', 'ユーザー', 88],
    ['ja', 'ユーザーの三割', 'ユーザー', 30],
    ['ja', 'ユーザーの約9割', 'ユーザー', 90],
    ['zh', '占当时访问量的 93%', '访问量', 93],
    ['zh', '93%的用户', '用户', 93],
    ['zh', '九成用户', '用户', 90],
    ['zh', '九成的用户', '用户', 90],
    ['zh', '影响了93%的所有请求', '请求', 93]
  ])('%s: %s', (code, text, of, value) => {
    expect(findShares(text, packOf(code).quantity)).toMatchObject([{of, value}])
  })

  test.each([
    ['ja', '影響を受けたユーザーの30%'],
    ['ja', 'モバイルユーザーの30%'],
    ['zh', '93%的付费用户']
  ])('%s: %s names a part of them', (code, text) => {
    expect(findShares(text, packOf(code).quantity)).toMatchObject([{of: ''}])
  })

  test.each([
    ['ja', '役割の分担'],
    ['ja', '9割引'],
    ['zh', '八成是配置错误'],
    ['zh', '完成的用户']
  ])('%s: %s holds no share', (code, text) => {
    expect(findShares(text, packOf(code).quantity)).toEqual([])
  })
})

test.each([
  ['zh', '一'],
  ['zh', '一个半'],
  ['zh', '3点到'],
  ['zh', '93%的'],
  ['zh', '北京时间'],
  ['ja', '2時間'],
  ['ja', '午後2時から'],
  ['ja', 'ユーザーの88%'],
  ['fr', '2h05 à '],
  ['fr', '2 h 30 '],
  ['fr', '1 200 '],
  ['de', '1.200.'],
  ['es', 'hora de ']
])('%s: 100 kB of %j stay linear', (code, piece) => {
  const {time, quantity} = packOf(code)
  const timed = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    const start = performance.now()
    rangesOf(scanTimes(text, time), text, time)
    findShares(text, quantity)
    return performance.now() - start
  }
  timed(10_000)
  const small = Math.min(timed(25_000), timed(25_000), timed(25_000))
  const large = Math.min(timed(100_000), timed(100_000))
  // Four times the text; a quadratic reader would take sixteen times as long.
  expect(large).toBeLessThan(small * 10 + 40)
})

test.each(['de', 'fr', 'ja', 'zh'])('%s: no expression for zones or shares can be made slow', {timeout: 60_000}, (code) => {
  const {time, quantity} = packOf(code)
  const expressions = [...Object.values(zoneNameGrammar(time)), ...Object.values(quantityGrammar(quantity))]
  expect(expressions.filter(({source, flags}) => checkSync(source, flags, {timeout: 4000}).status === 'vulnerable')).toEqual([])
})
