// What a character is to those who read words, as bits.
/** A letter or digit. */
export const inWord = 1
/** A letter, mark or digit of a script that puts spaces between words: only there does a letter beside a word make it another word. */
export const binding = 2
/** White space. */
export const blank = 4
export const comma = 8
/** The end of a sentence or clause. */
export const stop = 16
/** Kana or Han, which stand beside each other without spaces. */
export const alone = 32
export const letter = 64
export const latin = 128
/** A mark that combines with the letter before it. */
export const mark = 256
export const kana = 512
export const han = 1024
const seen = 2048
export const upper = 4096
export const lower = 8192
/** A letter of a script without capitals. */
export const caseless = 16_384

/** Finds a character of a script without spaces between words. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

const classes: ReadonlyArray<readonly [number, RegExp]> = [
  [inWord, /[\p{L}\p{N}]/u],
  [binding, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/iu],
  [blank, /\s/],
  [comma, /,/],
  [stop, /[.;:!?]/],
  [alone, unspaced],
  [letter, /\p{L}/u],
  [latin, /\p{Script=Latin}/u],
  [mark, /\p{M}/u],
  [kana, /[\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]/],
  [han, /\p{Script=Han}/u],
  [upper, /\p{Lu}/u],
  [lower, /\p{Ll}/u],
  [caseless, /\p{Lo}/u]
]
const kinds = new Uint16Array(0x11_0000)

/** Gives the kind of a character by its code point, as bits, found out when it first occurs. */
export function kindOf(code: number): number {
  return kinds[code] || findKind(code)
}

/** Gives the kind of a letter, digit or sign that is common in texts; undefined for the rest: expressions for all of Unicode are slow to compile. */
function commonKind(code: number): number | undefined {
  if (code < 0x80) {
    if (code > 0x40 && code < 0x5b) return inWord | binding | letter | latin | upper
    if (code > 0x60 && code < 0x7b) return inWord | binding | letter | latin | lower
    if (code > 0x2f && code < 0x3a) return inWord | binding
    if (code === 0x20 || (code > 0x08 && code < 0x0e)) return blank
    if (code === 0x2c) return comma
    return '.;:!?'.includes(String.fromCharCode(code)) ? stop : 0
  }
  if (code >= 0xc0 && code < 0x180) {
    if (code === 0xd7 || code === 0xf7) return 0
    const character = String.fromCharCode(code)
    return inWord | binding | letter | latin | (character.toLowerCase() === character ? lower : upper)
  }
  return signs.some(([from, to]) => code >= from && code <= to) ? 0 : undefined
}

/** Dashes and quotation marks, arrows and operators, boxes and dingbats, emoji: without letters, numbers and spaces. */
const signs = [
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x245f],
  [0x2500, 0x2775],
  [0x2794, 0x2bff],
  [0x1_f300, 0x1_faff]
] as const

function findKind(code: number): number {
  const common = commonKind(code)
  if (common !== undefined) {
    kinds[code] = common | seen
    return common | seen
  }
  const character = String.fromCodePoint(code)
  let kind = seen
  for (const [bit, expression] of classes) if (expression.test(character)) kind |= bit
  kinds[code] = kind
  return kind
}

/** Whether the first character of a text is of one of some kinds. */
export function startsWith(text: string, kinds: number): boolean {
  return text !== '' && (kindOf(codeAt(text, 0)) & kinds) !== 0
}

/** Gives the code point at an index. */
export function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(index) ?? unit) : unit
}
