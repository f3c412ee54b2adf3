// Control characters, the marks that turn the direction of text around them, and halves of a character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu

/** Commands that build servers obey wherever they stand in a line of the log (`##[…]`, `##vso[…]`, `##teamcity[…]`), or at its start (`::…`). */
const command = /##(?=[a-z]{0,16}\[)/gi
const leadingCommand = /^(\s{0,80}):(?=:)/

/** Makes text of a document safe to print: control characters, ANSI sequences, turns of direction and commands of build logs are shown, not obeyed. */
export function escapeControls(text: string): string {
  return text
    .replace(unsafe, (character) => (character === '\n' || character === '\t' ? ' ' : visible(character)))
    .replace(command, '#\\u{23}')
    .replace(leadingCommand, '$1\\u{3a}')
}

/** Makes a whole document safe to print on a terminal: its lines stay, what a terminal would obey is shown. */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\t').map(escapeControls).join('\t'))
    .join('\n')
}

/** Gives the offsets of the characters in a text that have to be written out so that a build log finds no command in it. */
export function commandOffsets(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(command)].map(({index}) => index + 1))
}

/** Writes a character by its number: `\u{1b}`. */
export function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** Cuts a text that is longer than a number of characters and marks the cut; no character is divided. */
export function shorten(text: string, length: number): string {
  return text.length > length
    ? `${text
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text
}

/** Replaces halves of characters, which no encoding can write, with U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/**
 * Writes a value as JSON that is also safe to print: what a terminal or a build log would obey is escaped, which parsers undo.
 * Halves of characters, at which strict parsers fail, become U+FFFD.
 */
export function toJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, (_, own: unknown) => (typeof own === 'string' ? wellFormed(own) : own), indent)
  const escaped = text.replace(unsafe, (character) => (character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`))
  return escaped.replace(command, '#\\u0023')
}

/**
 * Writes a value like `toJson`, with two columns for each level, in pieces: `frame` makes the value around a list, and each item of the
 * list is a piece.
 */
export function* jsonPieces(items: Iterable<unknown>, frame: (list: readonly unknown[]) => unknown = (list) => list): Generator<string> {
  // An empty list on a line of its own is written for none of ours, and no text holds the end of a line.
  const whole = toJson(frame([[]]), 2)
  const [own = '', pad = ''] = /\n( *)\[\]\n/.exec(whole) ?? []
  const at = whole.indexOf(own)
  let before = whole.slice(0, at + 1)
  for (const item of items) {
    yield `${before}${pad}${toJson(item, 2).replaceAll('\n', `\n${pad}`)}`
    before = ',\n'
  }
  yield before === ',\n' ? `${whole.slice(at + own.length - 1)}\n` : `${toJson(frame([]), 2)}\n`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** Writes text for XML 1.0, as content or in an attribute; characters that XML forbids are shown by their number. */
export function toXml(text: string): string {
  return escapeControls(text)
    .replace(/[\ufffe\uffff]/g, visible)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
