/** Words that times, dates and durations are written with; all lower case, without a trailing dot. */
export interface TimeWords {
  /** Twelve lists, January first; full names before abbreviations. */
  readonly months: ReadonlyArray<readonly string[]>
  /** Seven lists, Sunday first. */
  readonly weekdays: ReadonlyArray<readonly string[]>
  /** Written after a clock time ("2:30 pm"). Japanese and Chinese write them before it: see `meridiemFirst`. */
  readonly am: readonly string[]
  readonly pm: readonly string[]
  readonly meridiemFirst: boolean
  readonly noon: readonly string[]
  readonly midnight: readonly string[]
  /** Written after an hour without minutes or after a whole time: "Uhr", "h", "kl." */
  readonly hourMarks: readonly string[]
  /** Suffixes of an ordinal day: "st", "nd", "." */
  readonly ordinals: readonly string[]
  /** Between the parts of a date ("de" in "3 de marzo de 2024"). */
  readonly dateLinks: readonly string[]
  /** Between two times of a range ("to", "until"). */
  readonly rangeWords: readonly string[]
  readonly units: {
    readonly second: readonly string[]
    readonly minute: readonly string[]
    readonly hour: readonly string[]
    readonly day: readonly string[]
    readonly week: readonly string[]
  }
  /** Number words and their values; includes the articles that count as one ("an hour"). */
  readonly numbers: Readonly<Record<string, number>>
  /** "half" as in "half an hour", "two and a half hours". */
  readonly half: readonly string[]
  /** Between the parts of a duration ("1 hour and 5 minutes"). */
  readonly and: readonly string[]
  /** Before a value that is not exact ("about", "nearly", "more than"). */
  readonly hedges: readonly string[]
  /** After a value that is not exact ("or so"). */
  readonly hedgesAfter: readonly string[]
  /** Whether 03/04/2024 is always 3 April in this language; undefined when it may be either. */
  readonly dayFirst: boolean | undefined
  /** Characters of the script that stand directly after numbers for year, month, day, hour, minute (年月日時分), if the language writes so. */
  readonly suffixes: {readonly year: string; readonly month: string; readonly day: string; readonly hour: string; readonly minute: string} | undefined
}

/** Further words that a language pack may add to its time words; what is missing is simply not read. */
export interface OptionalTimeWords {
  /** Before a value that is a lower bound ("more than"); all lower case, as everywhere here. */
  readonly over?: readonly string[]
  /** Before a value that is an upper bound ("less than"). */
  readonly under?: readonly string[]
  /** Pairs around two times of a range: "between … and". */
  readonly between?: ReadonlyArray<readonly [string, string]>
  /** Before a clock time ("at", "since"): settles whether "9h30" is a time or a duration. */
  readonly at?: readonly string[]
  /** Nouns of statements about zones: "all times in", "time zone:", "Timeline (PST)". */
  readonly zoneNouns?: readonly string[]
  /** Whether months are written with a small letter. */
  readonly monthsLower?: boolean
  /** Suffix of an ordinal by the last digits of its number; '' holds for all others. */
  readonly ordinalEndings?: Readonly<Record<string, string>>
  /** Names of zones, and the abbreviation, offset or region that each stands for: "hora de madrid": "Europe/Madrid". */
  readonly zones?: Readonly<Record<string, string>>
  /** Whether nouns, and so weekdays and units, are written with a capital. */
  readonly nounsUpper?: boolean
  /** Marks of an hour that name a duration too, yet tell the time behind an "at" word ("à 14 h 30"). */
  readonly apartMarks?: readonly string[]
  /** Those of `suffixes.hour` that count things too, so that more must say that a time is meant. */
  readonly looseHours?: string
  /** First hour of the twelve that a word of `am` or `pm` covers, where that is neither 0 nor 12. */
  readonly halfFrom?: Readonly<Record<string, number>>
  /** Glued to a time that is not exact, with or without a hyphen: "23:06ish". */
  readonly approximateEndings?: readonly string[]
  /** Between a number and "half" where no space is needed: "2个半小时". */
  readonly counters?: readonly string[]
  /** Before a number word that is then no number: "几十分钟", "第三小时". */
  readonly vagueNumbers?: readonly string[]
  /** After a value that is a lower bound, or an upper one. */
  readonly overAfter?: readonly string[]
  readonly underAfter?: readonly string[]
}

/** The words that this layer reads with; every `TimeWords` is one. */
export type TextWords = TimeWords & OptionalTimeWords

/** Letters of scripts that put spaces between words, for use inside a character class. */
export const letters = 'A-Za-z\\u00aa\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff'

/** Matches where no word goes on; scripts without spaces never block. */
export const wordEnd = `(?![${letters}0-9_])`

/** One space within a line. */
export const space = '[ \\t\\u00a0\\u2009\\u202f]'

/** Makes a pattern that matches a text literally. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', space)
}

/** Makes a pattern of alternatives, longest first; of no words, one that never matches. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`
}

/** Tells whether a word is of a script without spaces. */
export function isSpaceless(word: string): boolean {
  return !new RegExp(`[${letters}0-9]`).test(word)
}

/** Makes a pattern of words with the space behind them that only scripts with spaces need. */
export function followed(words: readonly string[]): string {
  return `(?:${oneOf(words.filter((word) => !isSpaceless(word)))}${space}{1,2}|${oneOf(words.filter(isSpaceless))}${space}{0,2})`
}

/** Remembers what is built from words, once per language pack. */
export function perLanguage<Words extends object, Built>(build: (words: Words) => Built): (words: Words) => Built {
  const known = new WeakMap<Words, Built>()
  return (words) => {
    let built = known.get(words)
    if (built === undefined) {
      built = build(words)
      known.set(words, built)
    }
    return built
  }
}

/** Whether a character is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character is one of the spaces within a line. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 0x2009 || code === 0x202f
}

const letter = new RegExp(`[${letters}]`, 'i')
const known = new Uint8Array(0x1_0000)

/** Whether a character is a letter of a script with spaces between words, found out when it first occurs. */
export function isLetter(code: number): boolean {
  const kept = known[code]
  if (kept !== 0) return kept === 2
  const is = letter.test(String.fromCharCode(code))
  known[code] = is ? 2 : 1
  return is
}

/** Gives the lengths that words have, as bits by their first letter: most words of a text need no further look. */
export function lengthsOf(words: Iterable<string>): readonly number[] {
  const lengths = new Array<number>(128).fill(0)
  for (const word of words) {
    for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) if (first < 128) lengths[first] = (lengths[first] ?? 0) | (1 << word.length)
  }
  return lengths
}

/** Whether a word with a first letter and a length may be one of those that `lengthsOf` was asked about. */
export function mayBeIn(lengths: readonly number[], first: number, length: number): boolean {
  return first > 127 || (length < 32 && ((lengths[first] ?? 0) & (1 << length)) !== 0)
}

/** Matches a sticky expression at an index. */
export function matchAt(expression: RegExp, text: string, index: number): RegExpExecArray | undefined {
  expression.lastIndex = index
  return expression.exec(text) ?? undefined
}
