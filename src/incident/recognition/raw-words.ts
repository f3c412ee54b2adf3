import {kindOf, letter} from '../../language/characters.ts'

/** What a byte of UTF-8 is to a search for the words of a line; 0 is a mark, a digit or a space. */
export const byteKinds = new Uint8Array(256)
export const letterByte = 1
/** A byte of a character beyond ASCII. */
export const wideByte = 2
/** A mark within which words may be none of the text, or which may divide a word: of a tag, an image, an address, an entity, emphasis. */
const markByte = 3

for (let byte = 0x80; byte < 0x100; byte++) byteKinds[byte] = wideByte
for (const byte of Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')) byteKinds[byte] = letterByte
for (const byte of Buffer.from('<!]&*`~')) byteKinds[byte] = markByte

/** Gives the place of a hash in a table of 65,536. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff
}

/** Gives the index of the next word before an end; the end without one. Tags, images, entities and addresses of links are passed. */
export function wordAt(bytes: Buffer, from: number, end: number): number {
  let at = from
  while (at < end) {
    const kind = byteKinds[bytes[at] ?? 0]
    if (kind === 0) at++
    else if (kind === letterByte) return at
    else if (kind === wideByte) {
      if (letterAt(bytes, at) > 0) return at
      at = pastCharacter(bytes, at)
    } else {
      if (isLetterEntity(bytes, at)) return at
      at = pastMarkup(bytes, at)
    }
  }
  return end
}

/** Gives the lower-case letter at an index, as a UTF-16 code unit; 0 where there is none, and for those that no language of ours has. */
export function letterAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return byteKinds[byte] === letterByte ? byte | 0x20 : 0
  const code = codeAt(bytes, at, byte)
  return (kindOf(code) & letter) === 0 ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Gives the code point at an index, up to U+FFFF; 0 for those beyond and for what is no UTF-8. */
function codeAt(bytes: Buffer, at: number, byte: number): number {
  const second = bytes[at + 1] ?? 0
  if (byte < 0xc2 || (second & 0xc0) !== 0x80) return 0
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | (second & 0x3f)
  const third = bytes[at + 2] ?? 0
  return byte < 0xf0 && (third & 0xc0) === 0x80 ? ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f) : 0
}

/** Gives the index behind the character at an index. */
function pastCharacter(bytes: Buffer, from: number): number {
  let at = from + 1
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}

/** Gives the index behind the letters at an index. */
export function wordEndAt(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && letterAt(bytes, at) > 0) at = pastCharacter(bytes, at)
  return at
}

/** Tags, images and addresses are no longer than this. */
const longest = 1000

/** Gives the index behind a tag, an image, the address of a link or an entity that begins at an index; that behind the character where none does. */
export function pastMarkup(bytes: Buffer, at: number): number {
  const next = bytes[at + 1]
  switch (bytes[at]) {
    case 0x3c:
      return pastNext(bytes, at + 1, 0x3e)
    case 0x5d:
      return next === 0x28 ? pastNext(bytes, at + 2, 0x29) : at + 1
    case 0x21: {
      if (next !== 0x5b) return at + 1
      const end = pastNext(bytes, at + 2, 0x5d)
      if (bytes[end] === 0x28) return pastNext(bytes, end + 1, 0x29)
      return bytes[end] === 0x5b ? pastNext(bytes, end + 1, 0x5d) : end
    }
    case 0x26:
      return at + (anyEntity.exec(latinText(bytes, at, at + 33))?.[0].length ?? 1)
    default:
      return at + 1
  }
}

/** Gives the index behind the next byte of a value in the line; that at which it starts where there is none. */
function pastNext(bytes: Buffer, from: number, value: number): number {
  const end = Math.min(bytes.length, from + longest)
  for (let at = from; at < end && bytes[at] !== 0x0a; at++) if (bytes[at] === value) return at + 1
  return from
}

const anyEntity = /^&#?[a-z\d]{1,31};/i

/** An entity that may stand for a letter: "&Uuml;berblick". */
export const letterEntity = /&(?:[a-z](?:acute|grave|circ|tilde|uml|cedil|ring|slash);|(?:sz|ae|oe)lig;|#(?:x[\da-f]{2,6}|\d{2,7});)/i

/** Whether an entity for a letter begins at an index. */
export function isLetterEntity(bytes: Buffer, at: number): boolean {
  if (bytes[at] !== 0x26) return false
  const text = latinText(bytes, at, at + 33)
  if (letterEntity.exec(text)?.index !== 0) return false
  const number = /^&#(x)?([\da-f]+)/i.exec(text)
  return number === null || (kindOf(Number.parseInt(number[2] ?? '', number[1] ? 16 : 10) % 0x11_0000) & letter) !== 0
}

/** Gives a part of a text with each byte as one character: ASCII is as it is. */
export function latinText(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end)
}
