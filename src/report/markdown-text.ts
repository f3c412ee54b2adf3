import {escapeControls} from '../text/escape.ts'

/** Writes text as Markdown in which it is nothing but text: no markup, no HTML, no link, no mention of a person or an issue. */
export function toMarkdown(text: string): string {
  return entities(text).replace(/&#(?:64|35);/g, '$&<!-- -->')
}

/** Writes text as code in Markdown, also within a table. */
export function toCode(text: string): string {
  return `<code>${entities(text)}</code>`
}

/** Writes a message as Markdown: what it quotes in backticks is code, the rest is text. */
export function messageToMarkdown(message: string): string {
  let at = 0
  let written = ''
  for (const match of message.matchAll(/`` ([^\n]{1,400}?) ``|`([^`\n]{1,400})`/g)) {
    written += toMarkdown(message.slice(at, match.index)) + toCode(match[1] ?? match[2] ?? '')
    at = match.index + match[0].length
  }
  return written + toMarkdown(message.slice(at))
}

/** An entity stands for its character and never for markup. Marks that mean nothing within a line of Markdown stay as they are. */
function entities(text: string): string {
  return escapeControls(text)
    .replace(/:(?!\s|$|\d\d(?![\d:]))|[!#$&*<>@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\bwww\./gi, (own) => `${own.slice(0, -1)}&#46;`)
}
