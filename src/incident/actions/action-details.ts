import type {Language} from '../../language/language.ts'
import {escapeWord, isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {formatDate} from '../../text/date.ts'
import {scanTimes} from '../../text/scan.ts'
import {opensWithVerb} from '../lines/runs.ts'
import type {Reading} from '../reading.ts'
import {ticketExpression} from './ticket-pattern.ts'
import {sureTicketPaths, ticketHosts, ticketPaths, untracked} from './trackers.ts'

/** A quarter or half-year in a heading, which is the due date of what stands below it. */
export const headedPeriod = /\b(?:Q[1-4]|H[12]) 20\d\d(?: ?[-–] ?(?:Q[1-4]|H[12]) 20\d\d)?/

/** Writes a date of a due column as ISO; other words stay. */
export function isoDate(reading: Reading, text: string | undefined): string | undefined {
  const [date] = text === undefined ? [] : scanTimes(text, reading.language.time)
  return date?.kind === 'date' && date.start <= 2 && !date.ambiguous && date.year !== undefined ? formatDate(date) : text
}

/** A cell of a ticket column that holds a state or a link into the document names no ticket. */
export function ticketValue(language: Language, text: string | undefined): string | undefined {
  const clean = text?.replace(/[*_`]/g, '').trim().toLowerCase() ?? ''
  if (!/\d/.test(clean)) return undefined
  return isOneOf(clean, language.statuses.done) || isOneOf(clean, language.placeholders.marks) || isOneOf(clean, language.statuses.draft) ? undefined : text
}

interface Patterns {
  readonly owner: RegExp
  readonly due: RegExp
  readonly ticket: RegExp
  readonly team: RegExp
  /** Who stands before what is to be done: "the mail team will". */
  readonly subject: RegExp
  /** Something that the work is about, before a noun: "our". */
  readonly about: RegExp
  /** Quarters and half-years, as written in plans of any language. */
  readonly period: RegExp
}

const patterns = new WeakMap<Language, Patterns>()

function patternsOf(language: Language): Patterns {
  let found = patterns.get(language)
  if (!found) {
    const any = (words: readonly string[]): string =>
      [...words]
        .sort((a, b) => b.length - a.length)
        .map(escapeWord)
        .join('|')
    const {ownerLabels, dueLabels, ticketLabels, teams, articles, obligations, determiners, periodLeads} = language.action
    found = {
      owner: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${any(ownerLabels)})\\s?[*_]{0,2}\\s?[:：=]\\s?[*_]{0,2}\\s?([^,;|()\\n.、，；（）。–—]{1,60}?)(?=\\s-\\s|[,;|()\\n.、，；（）。–—]|$)`,
        'iu'
      ),
      due: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(dueLabels)})(?:\\s?[*_]{0,2}\\s?[:：=]|(?=\\s))\\s?[*_]{0,2}`, 'giu'),
      ticket: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(ticketLabels)})\\s?[:：=]\\s?([^\\s,;|()]{2,60})`, 'iu'),
      team: new RegExp(`^(?:(?:${any(articles)})\\s{1,9})?[\\p{Lu}\\p{Ll}&/ -]{2,40}(?<![\\p{L}\\p{N}])(?:${any(teams)})$`, 'iu'),
      subject: new RegExp(`^(?:(?:${any(articles)})\\s{1,9})?((?:[\\p{L}&/-]+\\s+){1,3}\\p{L}+)\\s+(?:${any(obligations)})\\s`, 'iu'),
      about: new RegExp(`\\p{L}\\s+(?:${any(determiners)})\\s`, 'iu'),
      period: new RegExp(
        `^\\s*(?:(?:${any(periodLeads)}) )?(?:Q[1-4]|H[12])\\b[\\s,]{0,3}(?:20\\d\\d)?(?: ?[-–] ?Q[1-4] ?(?:20\\d\\d)?)?|^\\s*EO[WMQY]\\b`,
        'i'
      )
    }
    patterns.set(language, found)
  }
  return found
}

/** Gives the words that state the work: what stands before owner, due date and ticket. */
export function workOf(reading: Reading, text: string): string {
  const {owner, due} = patternsOf(reading.language)
  let end = (/[:：=]/.test(text) ? owner.exec(text)?.index : undefined) ?? text.length
  for (const match of text.matchAll(due)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    const [token] = scanTimes(after, reading.language.time)
    if (token && token.start <= 2 && (token.kind === 'date' || /[:：=]/.test(match[0]))) end = Math.min(end, match.index)
  }
  const bracket = !/[([]/.test(text) ? -1 : text.search(/\s{0,4}[([][^()[\]]{0,60}?(?:\d{4}-\d{2}|#\d|[A-Z]-\d)/)
  if (bracket > 0) end = Math.min(end, bracket)
  const work = text.slice(0, end).replace(/[\s(（,;、，–—.[-]{1,8}$/, '')
  return /\p{L}{2}/u.test(work) ? work : text
}

/** Finds who is named as responsible in the words of an action; undefined when nobody in particular is. */
export function ownerOf(text: string, language: Language): string | undefined {
  const {owner, team, subject, about} = patternsOf(language)
  const accept = (name: string | undefined): string | undefined => {
    const clean = name?.replace(/[*_`]/g, '').trim() ?? ''
    return clean === '' || isOneOf(clean, language.action.nobody) ? undefined : clean
  }
  const named = /[:：=]/.test(text) ? accept(owner.exec(text)?.[1]) : undefined
  if (named) return named
  const handle = text.includes('@') && /(?<![\p{L}\p{N}./@])@[\p{L}][\p{L}\d_/-]{1,38}/u.exec(text)?.[0]
  if (handle) return handle
  for (const parts of detailGroups(text)) {
    const team = parts.find((name) => isTeam(name, language) && accept(name))
    if (team) return team
    // Beside a date or a ticket, a capitalised word or two are a name.
    const named = parts.find((name) => isName(name) && accept(name))
    if (named && parts.some((part) => part !== named && /\d{4}|\d{1,2}[. ]\p{Lu}|\p{Lu}\p{L}{2,8}\.? \d|#\d|[A-Z]-\d/u.test(part))) return named
  }
  const doer = subject.exec(text)?.[1]
  // "Train our team to …" is what is to be done, not who does it.
  if (doer && team.test(doer) && !isOneOf(doer, language.action.nobody) && !opensWithVerb(doer, language) && !about.test(doer)) return doer
  return undefined
}

/** The groups of words in which actions name who, when and where: in brackets, or behind dashes. */
function detailGroups(text: string): readonly (readonly string[])[] {
  if (!/[([（]|\s[*_`]{0,6}[–—-]/.test(text)) return []
  const plain = text.replace(/[*_`]{1,3}/g, '')
  const brackets = [...plain.matchAll(/[([（]([^()[\]（）]{2,80})[)\]）]/g)].map((match) => match[1] ?? '')
  const [, ...dashed] = plain.split(/\s[–—-]\s/)
  const groups = dashed.length > 0 ? [...brackets, dashed.join('; ')] : brackets
  return groups.map((group) => group.split(/[,;、，]/).map((part) => part.trim().replace(/[.]$/, '')))
}

function isTeam(name: string, language: Language): boolean {
  return name.length <= 40 && patternsOf(language).team.test(name)
}

function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}$/u.test(name)
}

/** Finds the due date in the words of an action, as ISO where it is a date, else as written. */
export function dueOf(reading: Reading, text: string): string | undefined {
  const {language} = reading
  const {due, period} = patternsOf(language)
  for (const match of text.matchAll(due)) {
    const rest = text.slice(match.index + match[0].length)
    const value = rest.slice(0, 44).split(/[;|()\n；（）]/)[0] ?? ''
    const [token] = scanTimes(value, language.time)
    if (token?.kind === 'date' && token.start <= 12) return formatDate(token)
    if (/[:：=]/.test(match[0]) && token?.kind === 'duration' && token.start <= 12) return value.slice(0, token.end).trim()
    const planned = period.exec(value)
    if (planned) return planned[0].trim()
  }
  for (const parts of detailGroups(text)) {
    const date = scanTimes(parts.join(', '), language.time).find((token) => token.kind === 'date')
    if (date?.kind === 'date') return formatDate(date)
  }
  return undefined
}

const tracked = new RegExp(`/(?:${ticketPaths.join('|')})/|[#/]\\d+(?:$|[#?])|${ticketHosts.map(escapeWord).join('|')}`)
const surelyTracked = new RegExp(`/(?:${sureTicketPaths.join('|')})/\\w`)
const noTicket = new RegExp(`^(?:${untracked.join('|')}|Q[1-4]|H[12]|FY\\d)-?\\d`)

/** Finds the ticket, issue or pull request that an action is tracked by: a link, "#123", "PAY-123", or an id as the settings have it. */
export function ticketOf(line: Line, text: string, {language, settings}: Reading): string | undefined {
  // An item that is one sentence over several lines has its link on any of them.
  const isWhole = line.block.item !== undefined && line.index === 0 && text.length > line.text.length
  const link = line.block.links.find((own) => (isWhole || (own.start >= line.start && own.start < line.end)) && tracked.test(own.url))
  if (link) return link.url
  const url = text.includes('://') && text.match(/https?:\/\/[^\s)\]>]{1,300}/g)?.find((address) => surelyTracked.test(address))
  if (url) return url
  if (settings.ticketPatterns) return ticketExpression(settings.ticketPatterns).exec(text)?.[0]
  const id = /(?<![\p{L}\p{N}&/])(?:#\d{2,6}|[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}-])/u.exec(text)?.[0]
  if (id && !noTicket.test(id)) return id
  const named = /[:：=]/.test(text) ? patternsOf(language).ticket.exec(text)?.[1] : undefined
  return named !== undefined && /\d/.test(named) ? named : undefined
}

/** Whether the words of an action say that it is done: a tick before them, or a word such as "Done" set off at an end. */
export function isDone(language: Language, text: string): boolean {
  if (/^[✅☑✔]/u.test(text)) return true
  const tail = /[([–—:-]\s*([\p{L}]{2,12})[)\].]*$/u.exec(text)?.[1] ?? /^[[(]?([\p{L}]{2,12})[\])]?\s*[:–—-]/u.exec(text)?.[1]
  return tail !== undefined && isOneOf(tail.toLowerCase(), language.statuses.done)
}
