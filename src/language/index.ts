import {lengthsOf, mayBeIn} from '../text/words.ts'
import {codeAt, han, kana, kindOf, latin, letter, mark} from './characters.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import {japanese} from './ja.ts'
import {type Language, sectionKeys} from './language.ts'
import {norwegian} from './no.ts'
import {portuguese} from './pt.ts'
import {chinese} from './zh.ts'

/** All language packs; the first is the default. */
export const languages: readonly Language[] = [english, german, french, spanish, portuguese, norwegian, japanese, chinese]

const aliases: Readonly<Record<string, string>> = {nb: 'no', nn: 'no', jp: 'ja'}

/** Finds a pack by its code ("en", "en-GB", "nb"); undefined for a language without one. */
export function languageOf(code: string): Language | undefined {
  const short = code.toLowerCase().split(/[-_]/)[0] ?? ''
  return languages.find((language) => language.code === (aliases[short] ?? short))
}

/** A language with how sure the choice is. */
export interface Detected {
  readonly language: Language
  /** Whether the document is written in it for certain; else only times and structure are judged. */
  readonly known: boolean
}

// Neighbours of the languages above that have no pack: their texts would else pass for Norwegian, Spanish or German.
const strangers: readonly (readonly string[])[] = [
  'af at blev blevet da de den der det efter en er et for fra ikke kunne med og også om på som til var ved vi vores blevet hændelsen'.split(' '),
  'att av blev de den det efter en ett fick från för går har här inte med men och om på som till under var vi är händelsen'.split(' '),
  'aan als bij de dat deze door een en er het in is met naar niet ook om op te tot uit van voor was werd werden we zijn'.split(' '),
  'che con da dal dalla dei del della delle di e è gli il in la le nel nella non per più si sono stato stata un una'.split(' '),
  'amb aquest de del dels el els en és es i la les no per però que es va van una un als ha han incident'.split(' '),
  'a aby był była być dla do i jest na nie o od po przez się są to w z za że które oraz'.split(' '),
  'a aby bylo byl být do i jako je jsme k na nebo o po pro s se v z ve že byla které'.split(' '),
  'a al am au ca care cu de din este fost în la mai nu o pe pentru prin s-a sa se și un una'.split(' '),
  'bir bu çok da daha de gibi için ile kadar mi olan olarak ne sonra tarafından ve veya edildi oldu nedeniyle'.split(' '),
  'ini yang dan di ke dari untuk dengan pada tidak oleh karena adalah telah dapat akan ada saat kami'.split(' '),
  'ei että ja joka kun mutta myös niin oli on olivat ovat sekä se tai voi jotta kanssa vuoksi jälkeen'.split(' '),
  'a az egy és hogy nem volt meg is ez vagy csak még el de után miatt között'.split(' '),
  'các cho có của đã để được không là một này người những trong và với sự cố từ'.split(' ')
]

/** The script that a text is written in, where it decides the language, and how often it has the words of each list. */
interface Script {
  readonly kanas: number
  readonly hans: number
  /** Letters of scripts that no pack is written in. */
  readonly foreign: number
  /** Words of each language's list, then of each stranger's. */
  readonly counts: readonly number[]
  readonly total: number
}

const lists: readonly (readonly string[])[] = [...languages.map(({stopWords}) => stopWords), ...strangers]

/** The lists that a word stands in; one that names it twice counts it twice. */
const listsOf = new Map<string, number[]>()
for (const [index, list] of lists.entries()) for (const word of list) listsOf.set(word, [...(listsOf.get(word) ?? []), index])
const lengths = lengthsOf(listsOf.keys())

function countWord(sample: string, start: number, end: number, counts: number[]): void {
  const found = mayBeIn(lengths, sample.charCodeAt(start), end - start) ? listsOf.get(sample.slice(start, end)) : undefined
  for (const list of found ?? []) counts[list] = (counts[list] ?? 0) + 1
}

function scriptOf(sample: string): Script {
  const counts = lists.map(() => 0)
  let [total, kanas, hans, foreign] = [0, 0, 0, 0]
  // Where the Latin word begins that the character stands in, -1 in none, and whether it goes on with a run of foreign letters.
  let start = -1
  let strange = false
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index)
    // Most characters are ASCII, in lower case.
    if (unit < 0x80) {
      strange = false
      if (unit > 0x60 && unit < 0x7b) {
        if (start < 0) start = index
      } else if (start >= 0) {
        countWord(sample, start, index, counts)
        total++
        start = -1
      }
      continue
    }
    const code = codeAt(sample, index)
    const kind = kindOf(code)
    const width = code > 0xffff ? 2 : 1
    if ((kind & latin) !== 0 || ((kind & mark) !== 0 && start >= 0)) {
      if (start < 0) start = index
    } else if (start >= 0) {
      countWord(sample, start, index, counts)
      total++
      start = -1
    }
    const notLatin = (kind & (letter | latin)) === letter
    strange &&= notLatin
    if (!strange && (kind & kana) !== 0) kanas += width
    else if (!strange && (kind & han) !== 0) hans += width
    else if (notLatin) {
      strange = true
      foreign += width
    }
    index += width - 1
  }
  if (start >= 0) {
    countWord(sample, start, sample.length, counts)
    total++
  }
  return {kanas, hans, foreign, counts, total}
}

const headings = new WeakMap<Language, ReadonlySet<string>>()

/** Names of sections that a pack has beside the English ones. */
function ownHeadings(language: Language): ReadonlySet<string> {
  let own = headings.get(language)
  if (!own) {
    const shared = new Set(language === english ? [] : sectionKeys.flatMap((key) => english.sections[key]))
    own = new Set(sectionKeys.flatMap((key) => language.sections[key]).filter((alias) => !shared.has(alias)))
    headings.set(language, own)
  }
  return own
}

/** Lines that may be headings, without numbers and marks. */
function shortLines(sample: string): readonly string[] {
  return sample
    .split('\n')
    .filter((line) => line.length <= 48)
    .map((line) => line.replace(/^[^\p{L}]{1,20}|\s{0,4}[(（].*$|[\s:：.*_#]{1,20}$/gsu, ''))
}

/** Recognises the language of a text by its script, its frequent short words and the names of its sections. */
export function detectLanguage(text: string): Detected {
  const first = languages[0] ?? english
  const sample = text.slice(0, 20_000).toLowerCase()
  const {kanas, hans, foreign, counts, total} = scriptOf(sample)
  // Two characters of Japanese or Chinese weigh about as much as a word; names and commands in Latin letters stand among them.
  const dense = (kanas + hans) / 2
  if (dense > foreign && dense >= 4 && dense >= total * 0.2) return {language: kanas >= (kanas + hans) * 0.05 ? japanese : chinese, known: true}
  const shares = counts.map((count) => (total === 0 ? 0 : count / total))
  let lines: readonly string[] | undefined
  let best = first
  let bestScore = shares[0] ?? 0
  for (const [index, language] of languages.entries()) {
    const share = shares[index] ?? 0
    // Most texts are so clearly in one language that no heading could say otherwise.
    if (language === first || share + mostHeadings * headingWeight <= bestScore) continue
    lines ??= shortLines(sample)
    const own = Math.min(mostHeadings, lines.filter((line) => ownHeadings(language).has(line)).length)
    const score = share + own * headingWeight
    // A handful of words proves nothing: "a" is one of many languages.
    if (score <= bestScore || score < 0.06 || (total < 12 && own === 0)) continue
    best = language
    bestScore = score
  }
  // Lists of English names hold some words of any language.
  const stranger = Math.max(...shares.slice(languages.length)) - (best === first ? 0.04 : 0)
  // English prose holds about 30 % of its stop words; lists of names and commands hold fewer.
  return {language: best, known: foreign < Math.max(total, 1) && (total < 12 || (bestScore >= 0.08 && stranger <= bestScore))}
}

/** What a heading in a language weighs beside the share of its frequent words, and how many count. */
const headingWeight = 0.02
const mostHeadings = 5
