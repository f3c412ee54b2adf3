/** Bytes read as text, or a mark that they are not text. */
export type Decoded = {readonly text: string} | {readonly binary: true}

const sample = 8192

/**
 * Reads bytes as text: UTF-8, or UTF-16 with a byte order mark. The mark is dropped, so that columns are those an editor shows;
 * invalid UTF-8 becomes U+FFFD, which is a finding, not a failure.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return {text: new TextDecoder(wide).decode(bytes)}
  if (isBinary(bytes)) return {binary: true}
  return {text: new TextDecoder('utf-8').decode(bytes)}
}

/** Checks whether bytes are binary. */
export function isBinary(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) === undefined && bytes.subarray(0, sample).includes(0)
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/**
 * Encodes a changed text like the bytes of the text before the change, including the byte order mark. Undefined if
 * that would not restore them: UTF-16, or bytes that are not UTF-8.
 */
export function encodeLike(bytes: Uint8Array, before: string, after: string): Uint8Array | undefined {
  const plain = Buffer.from(before)
  const mark = bytes.length - plain.length
  // Decoding drops only byte order marks.
  return mark >= 0 && plain.equals(bytes.subarray(mark)) ? Buffer.concat([bytes.subarray(0, mark), Buffer.from(after)]) : undefined
}
