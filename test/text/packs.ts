import {englishTime} from '../../src/language/en.time.ts'
import type {TextWords} from '../../src/text/words.ts'

const months = (names: string) => names.split(' ').map((name) => [name, name.slice(0, 3)])
const bare = {
  ...englishTime,
  ordinals: [],
  ordinalEndings: {},
  between: [],
  at: [],
  over: [],
  under: [],
  hedges: [],
  hedgesAfter: [],
  half: [],
  and: [],
  numbers: {}
}

/** Enough words of other languages to see that their forms are read. */
export const packs = {
  english: englishTime,
  german: {
    ...bare,
    months: months('januar februar märz april mai juni juli august september oktober november dezember'),
    hourMarks: ['uhr'],
    ordinals: ['.'],
    weekdays: [['sonntag'], ['montag'], ['dienstag'], ['mittwoch'], ['donnerstag'], ['freitag'], ['samstag']],
    rangeWords: ['bis'],
    dateLinks: ['um'],
    numbers: {ein: 1, eine: 1, zwei: 2, zweieinhalb: 2.5},
    half: ['halbe'],
    and: ['und'],
    hedges: ['etwa'],
    noon: ['mittag'],
    midnight: ['mitternacht'],
    dayFirst: true,
    at: ['um'],
    between: [['zwischen', 'und']],
    nounsUpper: true,
    zones: {mez: 'CET', mesz: 'CEST', 'berliner zeit': 'Europe/Berlin'},
    units: {
      second: ['sekunde', 'sekunden'],
      minute: ['minute', 'minuten', 'min'],
      hour: ['stunde', 'stunden', 'std', 'h'],
      day: ['tag', 'tage'],
      week: ['woche', 'wochen']
    }
  },
  french: {
    ...bare,
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    hourMarks: ['h'],
    apartMarks: ['h', 'heures', 'heure'],
    monthsLower: true,
    rangeWords: ['à'],
    at: ['à', 'vers', 'de'],
    numbers: {une: 1, deux: 2},
    half: ['demie'],
    and: ['et'],
    dayFirst: true,
    ordinals: ['er'],
    units: {
      second: ['seconde', 'secondes', 's'],
      minute: ['minute', 'minutes', 'min'],
      hour: ['heure', 'heures', 'h'],
      day: ['jour', 'jours'],
      week: ['semaine', 'semaines']
    }
  },
  spanish: {
    ...bare,
    months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    dateLinks: ['de', 'del'],
    dayFirst: true,
    monthsLower: true,
    rangeWords: ['a'],
    numbers: {una: 1, dos: 2},
    half: ['media'],
    and: ['y'],
    am: ['a. m', 'am'],
    pm: ['p. m', 'pm'],
    hourMarks: ['h', 'horas'],
    units: {
      second: ['segundo', 'segundos'],
      minute: ['minuto', 'minutos', 'min'],
      hour: ['hora', 'horas', 'h'],
      day: ['día', 'días'],
      week: ['semana', 'semanas']
    }
  },
  norwegian: {
    ...bare,
    months: months('januar februar mars april mai juni juli august september oktober november desember'),
    hourMarks: ['kl', 'klokken'],
    ordinals: ['.'],
    monthsLower: true,
    dayFirst: true,
    rangeWords: ['til'],
    units: {...englishTime.units, hour: ['time', 'timer'], minute: ['minutt', 'minutter', 'min']}
  },
  japanese: {
    ...bare,
    months: [],
    weekdays: [['日'], ['月'], ['火'], ['水'], ['木'], ['金'], ['土']],
    am: ['午前'],
    pm: ['午後', '夜'],
    meridiemFirst: true,
    hourMarks: [],
    rangeWords: ['から'],
    dateLinks: ['の'],
    half: ['半'],
    noon: ['正午'],
    midnight: ['深夜'],
    dayFirst: false,
    hedges: ['約'],
    hedgesAfter: ['頃'],
    overAfter: ['以上'],
    underAfter: ['以内'],
    numbers: {一: 1, 二: 2, 三: 3, 五: 5, 十: 10},
    counters: ['个'],
    vagueNumbers: ['数'],
    looseHours: '点',
    halfFrom: {夜: 17},
    zones: {日本時間: 'JST', 'hora de madrid': 'Europe/Madrid'},
    units: {second: ['秒', '秒間'], minute: ['分', '分間'], hour: ['時間'], day: ['日間'], week: ['週間']},
    suffixes: {year: '年', month: '月', day: '日', hour: '時点', minute: '分'}
  }
} satisfies Readonly<Record<string, TextWords>>
