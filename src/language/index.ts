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

/** The script that a text is written in, where it decides the language. */
interface Script {
  readonly kana: number
  readonly han: number
  /** Letters of scripts that no pack is written in. */
  readonly foreign: number
  readonly words: ReadonlyMap<string, number>
  readonly total: number
}

const words = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
const letters = /([\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]+)|(\p{Script=Han}+)|[^\P{L}\p{Script=Latin}]+/gu

function scriptOf(sample: string): Script {
  const counts = new Map<string, number>()
  let [total, kana, han, foreign] = [0, 0, 0, 0]
  for (const [word] of sample.matchAll(words)) {
    total++
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const match of sample.matchAll(letters)) {
    if (match[1] !== undefined) kana += match[1].length
    else if (match[2] !== undefined) han += match[2].length
    else foreign += match[0].length
  }
  return {kana, han, foreign, words: counts, total}
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

const share = (list: readonly string[], {words: counts, total}: Script): number =>
  total === 0 ? 0 : list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / total

/** Recognises the language of a text by its script, its frequent short words and the names of its sections. */
export function detectLanguage(text: string): Detected {
  const first = languages[0] ?? english
  const sample = text.slice(0, 20_000).toLowerCase()
  const script = scriptOf(sample)
  const {kana, han, foreign, total} = script
  // Two characters of Japanese or Chinese weigh about as much as a word; names and commands in Latin letters stand among them.
  const dense = (kana + han) / 2
  if (dense > foreign && dense >= 4 && dense >= total * 0.2) return {language: kana >= (kana + han) * 0.05 ? japanese : chinese, known: true}
  const lines = shortLines(sample)
  let best = first
  let bestScore = share(first.stopWords, script)
  for (const language of languages) {
    const own = language === first ? 0 : Math.min(5, lines.filter((line) => ownHeadings(language).has(line)).length)
    const score = share(language.stopWords, script) + own * 0.02
    // A handful of words proves nothing: "a" is one of many languages.
    if (score <= bestScore || score < 0.06 || (total < 12 && own === 0)) continue
    best = language
    bestScore = score
  }
  // Lists of English names hold some words of any language.
  const stranger = Math.max(...strangers.map((list) => share(list, script))) - (best === first ? 0.04 : 0)
  // English prose holds about 30 % of its stop words; lists of names and commands hold fewer.
  return {language: best, known: foreign < Math.max(total, 1) && (total < 12 || (bestScore >= 0.08 && stranger <= bestScore))}
}
