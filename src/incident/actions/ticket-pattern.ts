import {escapeWord} from '../../language/phrases.ts'

const blank = /<(number|letters)>/g
const most = 80

/**
 * Tells what is wrong with the form of a ticket id; undefined when it is one. A form is text with `<number>` (up to ten digits) and
 * `<letters>` (up to twenty) in it: strangers write configuration, and no such form can make the search slow.
 */
export function ticketPatternFault(pattern: string): string | undefined {
  if (pattern.length > most) return `a form of at most ${most} characters`
  if (/[<>]/.test(pattern.replace(blank, ''))) return 'no `<` or `>` but in `<number>` and `<letters>`'
  if (!/<number>/.test(pattern)) return 'a form with `<number>` in it, as in `OPS-<number>`'
  const [letters, numbers] = ['<letters>', '<number>'].map((form) => pattern.split(form).length - 1)
  if ((letters ?? 0) > 1 || (numbers ?? 0) > 2) return 'one `<letters>` and two `<number>` at most'
  if (/>\s?</.test(pattern)) return 'text between two blanks, as in `<letters>-<number>`'
  return undefined
}

const compiled = new WeakMap<readonly string[], RegExp>()

/** Gives the expression for ticket ids of some forms, the same for the same list; forms with a fault match nothing. */
export function ticketExpression(patterns: readonly string[]): RegExp {
  let expression = compiled.get(patterns)
  if (!expression) {
    const forms = patterns.filter((pattern) => ticketPatternFault(pattern) === undefined).map(sourceOf)
    expression = new RegExp(forms.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u')
    compiled.set(patterns, expression)
  }
  return expression
}

function sourceOf(pattern: string): string {
  return pattern
    .split(/(<number>|<letters>)/)
    .map((part) => (part === '<number>' ? '\\d{1,10}' : part === '<letters>' ? '\\p{L}{1,20}' : escapeWord(part)))
    .join('')
}
