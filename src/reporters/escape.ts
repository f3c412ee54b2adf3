// Control characters, and the marks that turn the direction of text around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Makes text of a document safe to print: control characters, ANSI sequences and turns of direction are shown, not obeyed. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === '\n' || character === '\t') return ' '
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}
