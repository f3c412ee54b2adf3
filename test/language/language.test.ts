import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readIncident} from '../../src/incident/read.ts'
import {detectLanguage, languageOf, languages} from '../../src/language/index.ts'
import {sectionKeys} from '../../src/language/language.ts'
import {findPhrase, hasPhrase, wordsOnly} from '../../src/language/phrases.ts'
import {createProcessor} from '../../src/lint/processor.ts'
import {formatDate} from '../../src/text/date.ts'
import {findShares} from '../../src/text/quantity.ts'
import {rangesOf} from '../../src/text/range.ts'
import {scanTimes} from '../../src/text/scan.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const codes = ['de', 'fr', 'es', 'pt', 'no', 'ja', 'zh']

/** Gives all lists of words of a pack with the path to them. */
function listsIn(value: unknown, path: string): ReadonlyArray<readonly [string, readonly string[]]> {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? [[path, value]] : value.flatMap((item, index) => listsIn(item, `${path}.${index}`))
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`)) : []
}

function wordsOf(code: string) {
  const language = languageOf(code)
  if (!language) throw new Error(`Expected a pack for ${code}`)
  return language
}

const tokens = (code: string, text: string) => scanTimes(text, wordsOf(code).time)

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_, language) => {
  const lists = listsIn(language, '')

  test('has its words in lower case', () => {
    expect(lists.flatMap(([path, list]) => list.filter((word) => path !== '.name' && word !== word.toLowerCase()).map((word) => `${path}: ${word}`))).toEqual(
      []
    )
  })

  test('has no empty words and no stray spaces', () => {
    expect(
      lists.flatMap(([path, list]) => list.filter((word) => word === '' || word !== word.trim() || word.includes('  ')).map((word) => `${path}: ${word}`))
    ).toEqual([])
  })

  test('names every section, the first name unlike that of any other', () => {
    const names = sectionKeys.map((key) => language.sections[key][0])
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(sectionKeys.length)
    for (const key of sectionKeys) for (const other of sectionKeys) if (key !== other) expect(language.sections[other]).not.toContain(language.sections[key][0])
  })

  test('names no month or weekday twice', () => {
    for (const names of [language.time.months, language.time.weekdays]) {
      const all = names.flat()
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
    }
    expect(language.time.months.length % 12).toBe(0)
    expect(language.time.weekdays).toHaveLength(7)
  })

  test('has phrases that compile and match nothing without words', () => {
    for (const [path, list] of lists) expect([path, findPhrase('', list), findPhrase(' , . ', list)]).toEqual([path, undefined, undefined])
  })

  test('has phrases whose own words they match', () => {
    const plain = lists
      .filter(([path]) => /^\.(?:milestones|bounds|outage|affected|blame|humanError|postmortem)/.test(path))
      .flatMap(([, list]) => list.filter((phrase) => /^[\p{L} ]+$/u.test(phrase)))
    expect(plain.filter((phrase) => findPhrase(`(${phrase})`, [phrase])?.text !== phrase)).toEqual([])
  })

  test('keeps the English names of sections, labels and columns', () => {
    const english = wordsOf('en')
    for (const part of ['sections', 'labels', 'columns'] as const) {
      for (const [key, list] of Object.entries<readonly string[]>(english[part])) {
        const own: Readonly<Record<string, readonly string[]>> = language[part]
        expect(own[key]).toEqual(expect.arrayContaining([...list]))
      }
    }
  })
})

describe('phrases', () => {
  test('of scripts without spaces leave up to twelve characters out', () => {
    expect(findPhrase('サービスの障害が再び発生した', ['障害 ... 発生'])).toMatchObject({text: '障害が再び発生'})
    expect(hasPhrase('障害はない。別のエラーが発生', ['障害 ... 発生'])).toBe(false)
  })

  test('of other scripts stand directly beside characters without spaces', () => {
    expect(['rollback完成', '触发alert告警', 'デプロイ後rollbackした'].map((text) => findPhrase(text, ['rollback', 'alert*'])?.text)).toEqual([
      'rollback',
      'alert',
      'rollback'
    ])
    expect(hasPhrase('rollbacked', ['rollback'])).toBe(false)
  })

  test('begin with words that may be left out', () => {
    expect(['total downtime', 'of total downtime', 'downtime'].map((text) => findPhrase(text, ['of? total? downtime'])?.text)).toEqual([
      'total downtime',
      'of total downtime',
      'downtime'
    ])
  })

  test('of two characters are words in Chinese', () => {
    expect(wordsOnly(['-', 'na', 'unknown', '未知'])).toEqual(['unknown', '未知'])
  })
})

describe('detection', () => {
  const documents = ['clean', 'flawed'].flatMap((folder) =>
    readdirSync(`${fixtures}${folder}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`)
  )

  test.each(documents)('%s', (path) => {
    const code = /-([a-z]{2})\.md$/.exec(path)?.[1] ?? ''
    const {language, known} = detectLanguage(readFileSync(`${fixtures}${path}`, 'utf8'))
    expect([language.code, known]).toEqual([codes.includes(code) ? code : 'en', true])
  })

  test.each([
    ['Korean', '# 장애 보고서\n\n## 요약\n\n오전 10시부터 11시까지 예약 서비스가 중단되었다. 데이터베이스 연결이 모두 사용되었기 때문이다.'],
    [
      'Russian',
      '# Отчёт об инциденте\n\n## Причина\n\nБаза данных не отвечала, потому что закончилось место на диске. Мы очистили журналы и перезапустили сервис.'
    ],
    ['Arabic', '# تقرير الحادث\n\nتوقفت خدمة الحجز عن العمل لمدة ساعة بسبب امتلاء القرص في الخادم الرئيسي.'],
    [
      'Italian',
      "Il servizio di prenotazione non era disponibile per un'ora. La causa è stata una modifica della configurazione che non era stata provata nel nostro ambiente di test."
    ],
    [
      'Dutch',
      'De boekingen werkten een uur niet. De oorzaak was een wijziging van de configuratie die niet in de testomgeving was geprobeerd, en het alarm ging naar een adres dat niemand leest.'
    ],
    [
      'Swedish',
      'Bokningen låg nere i en timme. Orsaken var en ändring som inte hade testats, och larmet gick till en adress som ingen läser. Vi har återställt det och lagt till en kontroll.'
    ],
    [
      'Danish',
      'Bookingen var nede i en time. Årsagen var en ændring, som ikke var blevet testet, og alarmen gik til en adresse, som ingen læser. Vi har rullet den tilbage og tilføjet et tjek af det.'
    ],
    [
      'Polish',
      'Rezerwacje nie działały przez godzinę. Przyczyną była zmiana konfiguracji, która nie została sprawdzona w środowisku testowym, a alarm trafił na adres, którego nikt nie czyta.'
    ]
  ])('%s has no pack', (_, text) => {
    expect(detectLanguage(text).known).toBe(false)
  })

  test.each([
    ['de', 'Die Buchung war eine Stunde lang nicht erreichbar. Die Ursache war eine Änderung, die wir nicht getestet hatten.'],
    ['fr', "La réservation était indisponible pendant une heure. La cause est une modification qui n'avait pas été testée dans notre environnement."],
    ['es', 'Las reservas no funcionaron durante una hora. La causa fue un cambio que no se había probado en nuestro entorno.'],
    ['pt', 'As reservas não funcionaram por uma hora. A causa foi uma mudança que não tinha sido testada em nosso ambiente.'],
    ['no', 'Bestillingen var nede i en time. Årsaken var en endring som ikke var testet i vårt miljø, og vi har rullet den tilbake.'],
    ['no', 'Bestillinga var nede i ein time. Årsaka var ei endring som ikkje vart testa i miljøet vårt, og vi har rulla ho tilbake frå før.'],
    ['ja', 'booking が 1 時間停止した。原因は未検証の設定変更である。'],
    ['zh', 'booking 停机一小时，原因是没有经过测试的配置变更。'],
    ['zh', 'booking 停機一小時，原因是沒有經過測試的設定變更。'],
    ['en', 'Bookings were down for an hour. The cause was a change that we had not tested (the alert said 予約停止).']
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toMatchObject({language: {code}, known: true})
  })

  test.each([
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['zh-Hant', 'zh'],
    ['pt_BR', 'pt'],
    ['DE', 'de'],
    ['ko', undefined]
  ])('the code %s means %s', (code, expected) => {
    expect(languageOf(code)?.code).toBe(expected)
  })

  test('front matter names the language', () => {
    const source = '---\nlang: ko\n---\n\n# Postmortem\n\n- 10:05 UTC: booking down\n'
    const processor = createProcessor().freeze()
    expect(readIncident(processor.parse(source), source, 'a.md', {}).languageKnown).toBe(false)
  })
})

describe('times', () => {
  test.each([
    ['de', 'um 14:30 Uhr', 870],
    ['de', 'ab 14 Uhr', 840],
    ['fr', 'à 14h05', 845],
    ['fr', 'vers 9h', 540],
    ['es', 'a las 14:30', 870],
    ['es', 'a las 2:30 p. m.', 870],
    ['pt', 'às 14h22', 862],
    ['no', 'kl. 14.05', 845],
    ['no', 'klokken 9', 540],
    ['ja', '14時5分', 845],
    ['ja', '午後2時半', 870],
    ['ja', '午前9:30', 570],
    ['zh', '下午2点30分', 870],
    ['zh', '上午9時05分', 545],
    ['zh', '14:05', 845]
  ])('%s: %s', (code, text, minutes) => {
    expect(tokens(code, text)).toMatchObject([{kind: 'clock', minutes}])
  })

  test.each([
    ['de', 'Samstag, 17. Mai 2025', '2025-05-17'],
    ['de', '17.05.2025', '2025-05-17'],
    ['fr', 'le 1er juin 2025', '2025-06-01'],
    ['fr', '3 août 2025', '2025-08-03'],
    ['es', '10 de abril de 2025', '2025-04-10'],
    ['es', '05/04/2025', '2025-04-05'],
    ['pt', '12 de agosto de 2025', '2025-08-12'],
    ['no', '5. februar 2025', '2025-02-05'],
    ['ja', '2025年7月14日', '2025-07-14'],
    ['ja', '7月14日（月）', '--07-14'],
    ['zh', '2025年5月21日', '2025-05-21'],
    ['zh', '5月21号', '--05-21'],
    ['de', 'March 5, 2024', '2024-03-05']
  ])('%s: %s', (code, text, date) => {
    expect(tokens(code, text).map((token) => (token.kind === 'date' ? [formatDate(token), token.fault] : token.kind))).toEqual([[date, undefined]])
  })

  test.each([
    ['de', '1 Stunde 24 Minuten', 84],
    ['de', 'anderthalb Stunden', 90],
    ['de', '45-minütiger', 45],
    ['fr', '1 h 30 min', 90],
    ['fr', 'deux heures et demie', 150],
    ['fr', '47 minutes', 47],
    ['es', '1 hora y 12 minutos', 72],
    ['es', 'media hora', 30],
    ['pt', '2 horas e 5 minutos', 125],
    ['pt', 'meia hora', 30],
    ['no', '2 timer og 10 minutter', 130],
    ['no', 'halvannen time', 90],
    ['ja', '1時間5分', 65],
    ['ja', '45分間', 45],
    ['zh', '1小时20分钟', 80],
    ['zh', '半小時', 30],
    ['zh', '2 個小時', 120]
  ])('%s: %s', (code, text, minutes) => {
    expect(tokens(code, text)).toMatchObject([{kind: 'duration', minutes}])
  })

  test.each([
    ['de', 'von 14:05 bis 15:20 Uhr'],
    ['de', 'zwischen 14:05 und 15:20'],
    ['fr', 'de 14h05 à 15h20'],
    ['fr', 'entre 14:05 et 15:20'],
    ['es', 'desde las 14:05 hasta las 15:20'],
    ['es', 'entre las 14:05 y las 15:20'],
    ['pt', 'das 14h05 às 15h20'],
    ['pt', 'entre 14:05 e 15:20'],
    ['no', 'fra kl. 14.05 til kl. 15.20'],
    ['no', 'mellom 14:05 og 15:20'],
    ['ja', '14:05から15:20まで'],
    ['ja', '14:05〜15:20'],
    ['zh', '14:05 至 15:20'],
    ['zh', '14:05到15:20']
  ])('%s: %s', (code, text) => {
    expect(rangesOf(tokens(code, text), text, wordsOf(code).time)).toMatchObject([{from: {minutes: 845}, to: {minutes: 920}}])
  })

  test.each([
    ['de', 'etwa 97 % der Anfragen', 'anfragen'],
    ['fr', '22 % des paiements', 'paiements'],
    ['es', 'el 40 % de los usuarios', 'usuarios'],
    ['pt', '64% das tentativas', 'tentativas'],
    ['no', '71 % av forsøkene', 'forsøkene']
  ])('%s: %s', (code, text, of) => {
    expect(findShares(text, wordsOf(code).quantity)).toMatchObject([{of}])
  })
})
