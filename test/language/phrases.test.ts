import {array, assert, constantFrom, integer, oneof, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {languages} from '../../src/language/index.ts'
import type {Phrases} from '../../src/language/language.ts'
import {findPhrase, hasPhrase, isOneOf, wordsOnly} from '../../src/language/phrases.ts'

describe('a phrase', () => {
  test.each([
    // Words, in any case, as wholes.
    ['restored', 'Service was Restored.', 'Restored'],
    ['restored', 'unrestored', undefined],
    ['restored', 'restoredly', undefined],
    ['restored', 'restored5', undefined],
    ['restored', '(restored)', 'restored'],
    ['restored', '_restored_', 'restored'],
    ['restored', '', undefined],
    ['id', 'İd id', 'id'],
    // Scripts with other words and marks.
    ['résolu', 'RÉSOLU à 10 h', 'RÉSOLU'],
    ['gelöst', 'gelöste', undefined],
    ['cafe', 'cafe\u0301', undefined],
    ['fe', 'e\u0301fe', undefined],
    ['сбой', 'Сбой был', 'Сбой'],
    ['down', '😀down😀', 'down'],
    ['𝐀x', '𝐀x', '𝐀x'],
    // Several words and the whitespace between them.
    ['root cause', 'the root \t\u00a0cause', 'root \t\u00a0cause'],
    ['root cause', 'root, cause', undefined],
    ['root cause', 'root-cause', undefined],
    ['root cause', 'root causes', undefined],
    ['root cause', 'rootcause', undefined],
    ['root cause', 'root root cause', 'root cause'],
    // Alternatives.
    ['site|page goes|went down', 'the page went down', 'page went down'],
    ['site|page goes|went down', 'page is down', undefined],
    ['was|is|:', 'it is', 'is'],
    ['duration of|:', 'duration : 5', 'duration :'],
    ['duration of|:', 'duration: 5', undefined],
    ['duration of|:', 'duration :5', undefined],
    // Any ending.
    ['restor*', 'Restoration done', 'Restoration'],
    ['restor*', 'restor', 'restor'],
    ['restor*', 'resto', undefined],
    ['restor*', 'prerestored', undefined],
    ['alert* fired', 'alerting fired', 'alerting fired'],
    ['fe*', 'fehler', 'fehler'],
    ['post-mortem*', 'Post-mortems', 'Post-mortems'],
    // Words that may be left out.
    ['end of? the? outage', 'end outage', 'end outage'],
    ['end of? the? outage', 'end of the outage', 'end of the outage'],
    ['end of? the? outage', 'end the of outage', undefined],
    ['of? service? downtime', 'downtime', 'downtime'],
    ['of? service? downtime', 'of downtime', 'of downtime'],
    ['of? service? downtime', 'of service downtime', 'of service downtime'],
    ['back up?', 'back upstairs', 'back'],
    ['back up?', 'back up', 'back up'],
    // Words between.
    ['fix ... deployed', 'fix deployed', 'fix deployed'],
    ['fix ... deployed', 'fix, a new one, deployed', 'fix, a new one, deployed'],
    ['fix ... deployed', 'fix that we had deployed', 'fix that we had deployed'],
    ['fix ... deployed', 'fix that we all had deployed', undefined],
    ['fix ... deployed', 'fix. It deployed', undefined],
    ['fix ... deployed', 'fix it: deployed', undefined],
    ['fix ... deployed', 'fix deployed, deployed', 'fix deployed, deployed'],
    ['fix ... was? deployed', 'fix was then deployed', 'fix was then deployed'],
    // Marks inside words.
    ["engineer's mistake", "the engineer's mistake", "engineer's mistake"],
    ["engineer's mistake", 'engineer s mistake', undefined],
    ["didn't", "It didn't", "didn't"],
    ['follow-up', 'follow-ups', undefined],
    ['follow-up', 'Follow-up:', 'Follow-up'],
    ['n/a', 'N/A', 'N/A'],
    ['tl;dr', 'TL;DR', 'TL;DR'],
    ["engineer 's fault", "engineer 's fault", "engineer 's fault"],
    // No words at all.
    ['-', 'a - b', undefined],
    ['?', 'why?', undefined],
    ['...', 'well ...', undefined],
    // Scripts without spaces.
    ['復旧', 'サービスが復旧した', '復旧'],
    ['障害 ... 発生', '障害がまた発生した', '障害がまた発生'],
    ['障害 ... 発生', '障害。また発生した', undefined],
    ['障害|不具合 が? 発生', '不具合発生', '不具合発生'],
    ['api が 停止', 'APIが停止', 'APIが停止'],
    ['影响*', '影响abc', '影响abc'],
    // Words in Latin letters among them.
    ['rollback', 'rollbackを実施', 'rollback'],
    ['rollback', '緊急rollback', 'rollback'],
    ['postmortem*', 'postmortems報告', 'postmortems'],
    ['service down', '障害service downと', 'service down']
  ])('%j in %j', (phrase, text, expected) => {
    const found = findPhrase(text, [phrase])
    expect(found?.text).toBe(expected)
    expect(hasPhrase(text, [phrase])).toBe(expected !== undefined)
    if (found) expect(text.slice(found.start, found.end)).toBe(found.text)
  })
})

describe('a list of phrases', () => {
  test.each([
    // The first place in the text, and there the first phrase of those with the same word; a longer ending wins.
    [['went down', 'is'], 'it is what went down', 0, 'is'],
    [['back', 'back online'], 'back online', 0, 'back'],
    [['back online', 'back'], 'back online', 0, 'back online'],
    [['alert', 'alert* fired'], 'alert fired', 0, 'alert fired'],
    [['復旧', 'rollback'], 'rollback で復旧', 0, 'rollback'],
    [['復旧', 'rollback'], '復旧 rollback', 0, '復旧'],
    // From an index on, with what is before it in view.
    [['down'], 'down and down', 1, 'down'],
    [['own'], 'down', 1, undefined],
    [['復旧'], '復旧と復旧', 1, '復旧'],
    [['down'], 'down', 9, undefined],
    [[], 'down', 0, undefined]
  ] as ReadonlyArray<readonly [Phrases, string, number, string | undefined]>)('%j in %j from %i', (phrases, text, from, expected) => {
    const found = findPhrase(text, phrases, from)
    expect(found?.text).toBe(expected)
    expect(found === undefined || found.start >= from).toBe(true)
  })

  test('is asked for more texts than are kept', () => {
    const texts = Array.from({length: 10_000}, (_, index) => `line ${index} went down`)
    for (const text of texts) expect(findPhrase(text, ['went down'])).toEqual({start: text.length - 9, end: text.length, text: 'went down'})
  })
})

/** All lists of words of a pack, however deep. */
function listsIn(value: unknown): readonly Phrases[] {
  if (Array.isArray(value)) return value.every((word) => typeof word === 'string') ? [value] : value.flatMap(listsIn)
  return typeof value === 'object' && value !== null && !(value instanceof RegExp || value instanceof Map) ? Object.values(value).flatMap(listsIn) : []
}

const lists = languages.flatMap(listsIn)
const words = lists.flat().flatMap((phrase) => phrase.split(' '))
const separator = constantFrom(' ', '  ', ', ', '. ', '\n', '', '-', '\u00a0', '\u0301')
const texts = array(oneof({weight: 3, arbitrary: constantFrom(...words)}, string({unit: 'binary', maxLength: 6}), separator, separator), {maxLength: 24}).map(
  (parts) => parts.join('')
)

test('any list in any text: no error, and the match lies in the text', () => {
  assert(
    property(texts, constantFrom(...lists), integer({min: 0, max: 40}), (text, list, from) => {
      const found = findPhrase(text, list, from)
      if (!found) return
      expect(found.start).toBeGreaterThanOrEqual(from)
      expect(found.end).toBeGreaterThanOrEqual(found.start)
      expect(found.end).toBeLessThanOrEqual(text.length)
      expect(text.slice(found.start, found.end)).toBe(found.text)
    }),
    {numRuns: 5000}
  )
})

test('any notation in any text: no error', () => {
  const tokens = array(
    oneof(constantFrom('a', 'a|b', 'b*', 'a?', '...', '*', '?', '|', '', '障', '障?', "a's", '(a', '\\'), string({unit: 'binary', maxLength: 3})),
    {maxLength: 6}
  )
  assert(
    property(
      tokens.map((parts) => parts.join(' ')),
      oneof(texts, constantFrom('a b a a, b', "b a's 障 a")),
      (phrase, text) => {
        const found = findPhrase(text, [phrase])
        if (found) expect(text.slice(found.start, found.end)).toBe(found.text)
      }
    ),
    {numRuns: 5000}
  )
})

test('long texts take no longer than their length', () => {
  const list = ['fix ... a ... deployed', 'a? a ... a ... b', 'a* a* ... b']
  const took = (text: string): number => {
    const before = performance.now()
    findPhrase(text, list)
    return performance.now() - before
  }
  // The square of their number would take minutes.
  for (const unit of ['fix ', 'a ', 'a, ', 'fix a a ', ' ', 'a', ',,,', 'a-']) expect(took(unit.repeat(40_000))).toBeLessThan(10_000)
})

test.each([
  ['TBD', ['tbd', 'n/a'], true],
  ['N/A', ['tbd', 'n/a'], true],
  ['tbd.', ['tbd'], false],
  ['', ['tbd'], false],
  ['', [''], true],
  ['something longer', ['tbd'], false],
  ['x', [], false]
] as const)('%j is one of %j: %j', (text, list, expected) => {
  expect(isOneOf(text, list)).toBe(expected)
})

test('words without bare marks', () => {
  const list = ['-', '?', 'n/a', 'unknown', '不明', 'no']
  expect(wordsOnly(list)).toEqual(['unknown', '不明'])
  expect(wordsOnly(list)).toBe(wordsOnly(list))
})
