import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc, {type Arbitrary} from 'fast-check'
import {decode} from '../../../src/files/decode.ts'
import {duration, moment, oneOf, range, sequence, time, zone} from './times.ts'

/** Documents of ours that are changed, by the path they go by. */
export function seedsIn(root: string): readonly string[] {
  return ['fixtures/clean', 'fixtures/flawed', 'fixtures/sample', 'bench/accuracy/documents'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'))
  )
}

// biome-ignore format: a line each would be a page
const special = oneOf(
  '\0', '\u0007', '\u001b[31m', '\u009b', '\u202e', '\u2066', '\u200b', '\u00ad', '\ufeff', '\uFFFD', '\ud83d', '\udd25', '🔥', 'e\u0301', '👩‍🚒', '١٤:٠٢',
  'שלום', 'ﬁ', '\u2028', '\u0085', '\u000b', '\u000c', '\r', '\r\n', '\n', '\n\n', '\t', '\u00a0', '\u3000', 'Ã©', 'â€”', 'İ', 'ß', 'ǆ', 'Ⅷ', '½', '²',
  '\uffff', '\u{10ffff}'
)

// biome-ignore format: a line each would be a page
const markup = oneOf(
  '|', '||', '\n| - | - |\n', '\n|---|:-:|\n', '| a | b |\n', '\\|', '\n- ', '\n* ', '\n1. ', '\n1) ', '\n• ', '\no ', '\n– ', '\n  - ', '\n\t',
  '\n    ', '\n> ', '>>', '\n# ', '\n## ', '\n#', '\n===\n', '\n---\n', '\n+++\n', '\n***\n', '```', '\n```\n', '\n~~~ text\n', '`', '``', '*', '**',
  '***', '_', '__', '~~', '~', '[', ']', '](', '](x)', '![', '[x]: y\n', '[^1]', '\n[^1]: ', '- [ ] ', '- [x] ', '<', '>', '</', '<b>', '</b>', '<br>',
  '<br/>', '<div>', '\n<div>\n', '</div>\n', '<li>', '<p>', '<table><tr><td>', '</td></tr></table>', '<h2>', '</h2>', '<!--', '-->', '<!-- x -->',
  '<![CDATA[', '<?', '<details>\n', '<https://a.example>', '<!--lint disable-->\n', '\n<!--lint enable-->\n', '\n<!--lint ignore fake-list-->\n',
  '<!--lint', '<!--lint disable vague-action -- why-->', '<!--lint off-->', '\\', '\\\n', '  \n', '&', '&amp;', '&nbsp;', '&nosuch;', '&fjlig;',
  '&nvlt;', '&ngE;', '&Afr;', '&amp;amp;', '&#38;amp;', '&#12345678;', '&#0;', '&#x110000;', '&#xd800;', '{{', '}}', '[date]', '<insert>', 'TBD',
  '{% x %}', ':::', ':smile:', '@ada', '#123', 'PAY-12', 'www.a.example', 'https://a.example/?q=1', '$', '%', '=', '—', '~', ':', '：', '/', '"', "'",
  '::error::x', '##[error]'
)

// biome-ignore format: a line each would be a page
const words = oneOf(
  'Postmortem', 'Incident', 'Summary', 'Impact:', 'Timeline', 'Timeline (UTC)', 'Root cause', 'Resolution', 'Action items', 'Lessons learned',
  'Zeitverlauf', 'Chronologie', 'タイムライン', '影响', 'Status: draft', 'Severity: SEV-1', 'Owner: Ada', 'due 2024-03-22', 'outage began', 'alert fires',
  'detected', 'service restored', 'mitigated', 'the gateway was down', 'users saw errors', 'human error', 'Bob should have been careful',
  'improve monitoring', 'Fix the alert', 'all times in', 'next day', 'midnight', '20% of users', '1,200 customers', 'Started', 'Ended', 'Duration',
  'Time to recovery'
)

const piece = fc.oneof(
  {weight: 3, arbitrary: moment},
  {weight: 3, arbitrary: words},
  {weight: 3, arbitrary: markup},
  special,
  fc.constant(' '),
  fc.constant('\n')
)

/** A change at a place, both as shares of the document. */
interface Mutation {
  readonly kind: 'delete' | 'repeat' | 'swap' | 'insert' | 'deleteLine' | 'repeatLine' | 'swapLines' | 'moveLine' | 'prefixLines' | 'joinLines'
  readonly at: number
  readonly length: number
  readonly text: string
}

const share = fc.integer({min: 0, max: 999}).map((thousandths) => thousandths / 1000)
const mutation: Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind']>(
    'delete',
    'repeat',
    'swap',
    'insert',
    'insert',
    'insert',
    'insert',
    'deleteLine',
    'repeatLine',
    'swapLines',
    'moveLine',
    'prefixLines',
    'joinLines'
  ),
  at: share,
  length: share,
  text: fc.oneof({weight: 5, arbitrary: piece}, {weight: 1, arbitrary: fc.array(piece, {maxLength: 20}).map((pieces) => pieces.join(''))})
})

function mutate(document: string, {kind, at, length, text}: Mutation): string {
  const start = Math.floor(at * document.length)
  const end = Math.min(document.length, start + Math.floor(length * 60))
  const span = document.slice(start, end)
  const lines = document.split('\n')
  const line = Math.floor(at * lines.length)
  const other = Math.floor(length * lines.length)
  const own = lines[line] ?? ''
  switch (kind) {
    case 'delete':
      return document.slice(0, start) + document.slice(end)
    case 'repeat':
      return document.slice(0, end) + span.repeat(1 + Math.floor(length * 20)) + document.slice(end)
    case 'swap':
      return document.slice(0, start) + document.slice(end, end + 20) + span + document.slice(end + 20)
    case 'insert':
      return document.slice(0, start) + text + document.slice(start)
    case 'deleteLine':
      return lines.toSpliced(line, 1 + Math.floor(length * 5)).join('\n')
    case 'repeatLine':
      return lines.toSpliced(line, 0, ...Array.from({length: Math.ceil(length * 30)}, () => own)).join('\n')
    case 'swapLines':
      return lines
        .with(line, lines[other] ?? '')
        .with(other, own)
        .join('\n')
    case 'moveLine':
      return lines.toSpliced(line, 1).toSpliced(other, 0, own).join('\n')
    case 'prefixLines':
      return lines.map((each, index) => (index >= line && index < line + length * 20 ? text + each : each)).join('\n')
    case 'joinLines':
      return lines.slice(0, line).join('\n') + lines.slice(line).join(text)
  }
}

function lineEnds(document: Arbitrary<string>): Arbitrary<string> {
  return fc
    .tuple(document, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), fc.constantFrom('', '', '', '', '\ufeff'))
    .map(([text, end, mark]) => mark + (end === '\n' ? text : text.replaceAll('\n', end)))
}

/** Documents of ours with up to thirty changes. */
function mutated(seeds: readonly string[]): Arbitrary<string> {
  return lineEnds(
    fc
      .tuple(fc.constantFrom(...seeds), fc.constantFrom(...seeds), share, share, fc.array(mutation, {maxLength: 30}))
      .map(([seed, second, cut, from, mutations]) => {
        // Now and then the end of another document follows.
        const start = cut < 0.3 ? seed.slice(0, Math.floor(seed.length * cut * 3)) + second.slice(Math.floor(second.length * from)) : seed
        return mutations.reduce(mutate, start)
      })
  )
}

const entry = sequence(
  oneOf('- ', '* ', '1. ', '', '• ', '| ', '    ', '### ', '**', '> ', '<li>', '- [ ] ', '\t'),
  fc.oneof(time, moment, sequence(time, ' ', zone)),
  oneOf(' ', ': ', ' - ', ' | ', ' – ', '** ', ')'),
  oneOf('outage begins', 'alert fires, detected', 'service restored', 'Ada mitigates', '', 'investigating'),
  oneOf('\n', '\n', ' |\n', '\n\n', '<br>\n', '  \n', ' ')
)

/** Postmortems whose times, dates, zones, durations and ranges are generated. */
const generated = lineEnds(
  fc
    .tuple(
      fc.oneof(
        fc.constant(''),
        sequence('---\n', oneOf('status: draft', 'severity: SEV-1', 'lang: fr', 'duration: 3'), '\nstart_time: ', moment, '\nend_time: ', moment, '\n---\n')
      ),
      moment,
      fc.array(fc.oneof(moment, words, sequence('The outage lasted ', duration, '. '), sequence('It was down ', range, ', ')), {maxLength: 8}),
      oneOf('', ' (UTC)', ' (all times in PST)', ' CET', ':'),
      fc.array(entry, {maxLength: 20}),
      fc.array(fc.oneof(words, moment, markup), {maxLength: 12})
    )
    .map(
      ([front, title, prose, stated, entries, actions]) =>
        `${front}# Postmortem: quotes ${title}\n\n## Summary\n\n${prose.join(' ')}\n\n## Timeline${stated}\n\n${entries.join('')}\n\n## Action items\n\n- ${actions.join(' ')}\n`
    )
)

/** Pieces of markup, words and times in any order. */
const soup = lineEnds(fc.array(piece, {maxLength: 120}).map((pieces) => pieces.join('')))

const nesting = fc.array(
  fc.tuple(
    oneOf('> ', '- ', '1. ', '  ', '   ', '    ', '[', '*', '**', '_', '`', '<div>', '<b>', '![', '(', '|', '~~', '\t', '<!--'),
    fc.integer({min: 1, max: 60})
  ),
  {minLength: 1, maxLength: 6}
)

/** Structures in structures in structures, closed or not. */
const nested = lineEnds(
  fc.tuple(nesting, piece, fc.array(piece, {maxLength: 6}), fc.boolean()).map(([levels, inner, rest, growing]) => {
    const marks = levels.map(([mark, count]) => mark.repeat(count)).join('')
    const stairs = growing ? Array.from({length: levels[0]?.[1] ?? 1}, (_, depth) => `${'  '.repeat(depth)}${levels[0]?.[0]}${inner}`).join('\n') : ''
    return `# Postmortem\n\n## Timeline\n\n${marks}${inner}${rest.join('')}\n${stairs}\n${marks}14:02 ${inner}\n`
  })
)

/** Bytes as they come, those of binary files left out. */
const bytes = fc
  .oneof(
    fc.uint8Array({maxLength: 400}),
    fc.uint8Array({min: 9, max: 127, maxLength: 400}),
    fc.uint8Array({max: 255, maxLength: 60}).map((tail) => Uint8Array.of(0xff, 0xfe, ...tail))
  )
  .map((own) => {
    const decoded = decode(own)
    return 'text' in decoded ? decoded.text : ''
  })

/** All kinds of documents. */
export function documents(seeds: readonly string[]): Arbitrary<string> {
  return fc.oneof(
    {weight: 8, arbitrary: mutated(seeds)},
    {weight: 6, arbitrary: generated},
    {weight: 4, arbitrary: soup},
    {weight: 2, arbitrary: nested},
    {weight: 1, arbitrary: bytes},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300})}
  )
}
