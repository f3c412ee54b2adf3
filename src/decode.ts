/** Bytes read as text, or that they are none. */
export type Decoded = {readonly text: string} | {readonly binary: true}

const sample = 8192

/**
 * Reads bytes as text: UTF-8, or UTF-16 with a byte order mark. The mark is dropped, so that columns are those an editor shows;
 * invalid UTF-8 becomes U+FFFD, which is a finding and no failure.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return {text: new TextDecoder(wide).decode(bytes)}
  if (bytes.subarray(0, sample).includes(0)) return {binary: true}
  return {text: new TextDecoder('utf-8').decode(bytes)}
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
