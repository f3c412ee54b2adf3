// A plugin of esbuild that writes Unicode's letters and numbers in our expressions as ranges. V8 spends half a millisecond on each
// `\p{L}` when an expression first runs, and one document needs dozens: that was a fifth of a start. In the scripts of the languages
// that we read, and among marks, symbols and emoji, the ranges hold exactly what Unicode says (test/letters.test.ts). Blocks of other
// scripts are letters as a whole, which no version of Unicode changes.
import {readFile} from 'node:fs/promises'

/** Blocks of scripts in which we read no words: Armenian to Greek Extended, Glagolitic to Ethiopic, Lisu to Meetei, rarer planes. */
const foreign = [
  [0x0530, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa490, 0xabff],
  [0xd7a4, 0xd7ff],
  [0xfb00, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff66, 0xffdc],
  [0x1_0000, 0x1_cfff],
  [0x1_d400, 0x1_d7cb],
  [0x1_df00, 0x1_efff],
  [0x2_0000, 0x3_ffff]
]
/** The planes above hold no letters or numbers beside those blocks, but for signs that look like them. */
const end = 0x1_0000

/** Gives the ranges of the characters that an expression matches outside of the foreign blocks. */
function rangesOf(expression) {
  const ranges = []
  for (let code = 0; code < end; code++) {
    const isSurrogate = code >= 0xd800 && code < 0xe000
    if (isSurrogate || isForeign(code) || !expression.test(String.fromCodePoint(code))) continue
    const last = ranges.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

/** Whether a character stands in a block that is taken for letters as a whole. */
export function isForeign(code) {
  return foreign.some(([from, to]) => code >= from && code <= to)
}

const unit = (code) => (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`)

const classOf = (ranges) => ranges.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('')

/** The inside of a character class for each name. */
const classes = {L: classOf([...rangesOf(/\p{L}/u), ...foreign]), N: classOf(rangesOf(/\p{N}/u))}

/** Writes the ranges in place of the names in a module's text, in literals and in the strings that expressions are made of. */
export function withRanges(text) {
  return text.replace(/(\\{1,2})([pP])\{([LN])\}/g, (_, slash, sign, name, at) => {
    const inside = classes[name].replaceAll('\\', slash)
    if (isInClass(text, at)) {
      if (sign === 'P') throw new Error(`\\P{${name}} in a character class cannot be written as ranges`)
      return inside
    }
    return `[${sign === 'P' ? '^' : ''}${inside}]`
  })
}

/** Whether an index stands in a character class: its bracket is the last before it in the line that no backslash takes away. */
function isInClass(text, at) {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at).replace(/\\./g, '  ')
  return line.lastIndexOf('[') > line.lastIndexOf(']')
}

/** Changes the modules that read documents. */
export const lettersAsRanges = {
  name: 'letters-as-ranges',
  setup({onLoad}) {
    onLoad({filter: /src[\\/](?:(?:incident|language|markdown|text)[\\/][a-z.-]+|marks)\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      const contents = withRanges(text)
      return contents === text ? undefined : {contents, loader: 'ts'}
    })
  }
}
