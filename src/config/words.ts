import {nearest} from '../text/nearest.ts'

const most = 14

/** Lists what is valid, for the end of "expected …", with the name that was probably meant. */
export function oneOfNames(names: readonly string[], written: unknown, more = 'names'): string {
  const listed = names.length > most ? `one of ${names.length} ${more}` : orList(names.map((name) => `\`${name}\``))
  return names.length < 2 ? listed : `${listed}${didYouMean(names, written)}`
}

/** Ends a message with the name that was probably meant; empty when none is near. */
export function didYouMean(names: readonly string[], written: unknown): string {
  if (typeof written !== 'string') return ''
  const lower = written.toLowerCase()
  const meant = names.find((name) => name.toLowerCase() === lower) ?? nearest(written, names, Math.min(3, Math.floor((written.length - 1) / 2)))
  return meant === undefined ? '' : `; did you mean \`${meant}\`?`
}

function orList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** Names the kind of a value that should not be there; not what it says, which may be another file's secret behind a link. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty value'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'object') return 'mapping'
  if (value === '') return 'empty text'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'value'
}
