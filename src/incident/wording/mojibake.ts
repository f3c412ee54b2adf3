import {covers, type Line} from '../../markdown/block.ts'
import type {Mojibake, Phrase} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'

const broken =
  /(?:â€[^\s\p{L}]?|â€[\u009d\u009c\u0099]?|Ã¢â‚¬[^\s\p{L}]{0,2}|ÃƒÂ|Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©]|â[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][^\s\p{L}\p{N}]|â†’|Â[\u00a0-\u00bf]|\uFFFD)+/gu
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, index) => [
    char,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
      0x9e, 0x9f
    ][index] ?? 0
  ])
)

/** Turns text that was decoded as Windows-1252 back into bytes and decodes it as UTF-8, once or twice; undefined when that gives nothing sensible. */
export function repairMojibake(text: string): string | undefined {
  let current = text
  for (let round = 0; round < 2; round++) {
    const bytes: number[] = []
    for (const char of current) {
      const code = char.codePointAt(0) ?? 0
      const byte = code < 0x100 ? code : windows.get(char)
      if (byte === undefined) return round > 0 ? current : undefined
      bytes.push(byte)
    }
    try {
      current = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes))
    } catch {
      return round > 0 ? current : undefined
    }
    if (/^[\u2000-\u3000\u00a0-\u00ff]$/u.test(current)) return current
  }
  return current
}

/** Finds text that was decoded with the wrong encoding, with what it was; once in a line, and once more where it cannot be told. */
export function readMojibake(reading: Reading): readonly Mojibake[] {
  const found: Mojibake[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || !/[ÃÂâ\uFFFD]/.test(line.text)) continue
    const all = [...line.text.matchAll(broken)].flatMap((match) => readBroken(line, match) ?? [])
    const edits = all.flatMap(({place, expected: [text]}) => (text === undefined ? [] : [{...place, text}]))
    const mended = all.find(({expected}) => expected.length > 0)
    const lost = all.find(({expected}) => expected.length === 0)
    if (mended) found.push({...mended, edits})
    if (lost) found.push({...lost, edits: []})
  }
  return found
}

function readBroken(line: Line, {0: text, index}: RegExpExecArray): Phrase | undefined {
  if (covers(line.block.code, line.start + index)) return undefined
  const repaired = repairMojibake(text)
  if (!repaired && !text.includes('\uFFFD') && !text.startsWith('â€') && !text.startsWith('Ã¢â‚¬')) return undefined
  return {...locatedIn(line, index, index + text.length), expected: repaired ? [repaired] : []}
}
