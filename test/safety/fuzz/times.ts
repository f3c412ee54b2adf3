import fc, {type Arbitrary} from 'fast-check'

/** Picks one of some texts. */
export function oneOf(...texts: readonly string[]): Arbitrary<string> {
  return fc.constantFrom(...texts)
}

/** Writes parts one behind the other. */
export function sequence(...parts: ReadonlyArray<Arbitrary<string> | string>): Arbitrary<string> {
  return fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''))
}

function number(min: number, max: number): Arbitrary<string> {
  const within = fc.integer({min, max}).map(String)
  const padded = within.map((text) => text.padStart(2, '0'))
  return fc.oneof({weight: 8, arbitrary: within}, {weight: 8, arbitrary: padded}, {weight: 1, arbitrary: fc.nat().map(String)}, {weight: 1, arbitrary: odd})
}

const odd = oneOf('??', '--', 'xx', '', '60', '99', '1e9', '٣', '１４', '0x1', '９')
const space = oneOf('', ' ', ' ', '\u00a0', '  ', '\t', '\u202f')
const half = oneOf('am', 'pm', 'AM', 'PM', 'a.m.', 'p.m.', 'Uhr', 'h', 'hrs', 'hours', 'noon', '午後', '下午', 'kl.')

/** Times of day in all forms, impossible and unfinished ones too. */
export const time: Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: sequence(number(0, 25), oneOf(':', ':', ':', '.', 'h', '：', ': ', ' :', '時', '点', ' h '), number(0, 61))},
  {weight: 2, arbitrary: sequence(number(0, 13), oneOf(':', '.'), number(0, 61), space, half)},
  sequence(number(0, 25), ':', number(0, 61), ':', number(0, 61), oneOf('', '.5', ',123', '.123456789')),
  sequence(number(0, 25), space, half),
  sequence(half, space, number(0, 13), ':', number(0, 61)),
  sequence(oneOf('T+', 'T-', 't0+', '+'), number(0, 300), oneOf('m', 'h', ' min', 'h30', '')),
  oneOf('noon', 'midnight', '12 noon', 'Mitternacht', 'minuit', '正午', '14:??', '--:--', '??:??', '2: 23 PM', '13:55 PM', '3:AM', '2100hrs', '24:00', '9h30')
)

const monthNames = oneOf('Jan', 'February', 'mars', 'März', 'abril', 'Mai', 'juin', 'agosto', 'Sept', 'Oktober', 'décembre', 'Febtember')

/** Dates in all forms. */
export const date: Arbitrary<string> = fc.oneof(
  sequence(number(1990, 2030), oneOf('-', '/', '.', ''), number(1, 13), oneOf('-', '/', '.', ''), number(1, 32)),
  sequence(number(1, 32), oneOf('.', '/', '-', '. '), number(1, 13), oneOf('.', '/', '-', '. '), number(0, 2100)),
  sequence(number(1, 32), oneOf('', 'st', 'nd', 'rd', 'th', '.', 'er', ' de'), ' ', monthNames, oneOf('', ' 2024', ', 2024', ' de 2024', ' 99999')),
  sequence(monthNames, ' ', number(1, 32), oneOf('', 'st', 'nd', 'rd', 'th'), oneOf('', ', 2024', ' 2024')),
  sequence(number(1990, 2030), '年', number(1, 13), '月', number(1, 32), '日'),
  sequence(oneOf('Mon', 'Tuesday', 'mercredi', 'Donnerstag', '金曜日', '星期六'), oneOf(' ', ', '), number(1, 32), ' ', monthNames, ' 2024'),
  oneOf('2024-02-30', '2023-02-29', '0000-00-00', '31 April 2024', '03/04/2024', 'yesterday', 'Week 14')
)

/** Time zones, known, unknown and impossible. */
export const zone: Arbitrary<string> = fc.oneof(
  oneOf('UTC', 'Z', 'GMT', 'PST', 'PDT', 'EST', 'IST', 'CET', 'CEST', 'BST', 'JST', 'EAT', 'WAT', 'Pacific Time', 'Europe/Berlin', 'MEZ', 'America/Nowhere'),
  sequence(oneOf('UTC', 'GMT', ''), oneOf('+', '-', '±', '−'), number(0, 15), oneOf('', ':30', '30', ':99')),
  sequence('(', oneOf('UTC', 'all times in UTC', 'local time'), ')')
)

const unit = oneOf('minutes', 'min', 'hours', 'h', 'hrs', 'd', 'days', 'seconds', 's', 'weeks', 'Stunden', 'heures', 'minutos', '分', '小时', '時間', "'", 'ms')

/** Lengths of time in all forms. */
export const duration: Arbitrary<string> = fc.oneof(
  sequence(oneOf('', 'about ', '~', '≈', 'over ', 'less than '), number(0, 2000), space, unit),
  sequence(number(0, 90), oneOf('.', ','), number(0, 99), oneOf(' ', '-'), unit),
  sequence(number(0, 90), space, unit, oneOf(' ', ' and ', ', ', ''), number(0, 90), space, unit),
  sequence(oneOf('PT', 'P1DT', 'P'), number(0, 99), oneOf('H', 'M', 'S', 'D'), oneOf('', '5M', '1.5S')),
  oneOf(
    'two and a half hours',
    'half an hour',
    'an hour',
    '1h30',
    '1:58',
    '01:02:03',
    'anderthalb Stunden',
    'une demi-heure',
    '9999999999999 hours',
    '1e400 minutes'
  )
)

/** Two moments, the end sometimes left open. */
export const range: Arbitrary<string> = fc
  .tuple(
    oneOf('', 'from ', 'between ', 'von ', 'de '),
    fc.oneof(time, sequence(date, ' ', time)),
    oneOf(' to ', '-', '–', ' — ', ' → ', '〜', ' until ', ' and ', ' bis ', ' à ', ' â€” ', '..'),
    fc.oneof(time, sequence(date, ' ', time), fc.constant('')),
    fc.oneof(fc.constant(''), sequence(' ', zone))
  )
  .map((parts) => parts.join(''))

/** Anything that speaks of time. */
export const moment: Arbitrary<string> = fc.oneof(
  time,
  date,
  range,
  duration,
  sequence(time, ' ', zone),
  sequence(date, oneOf(' ', 'T', ', '), time, oneOf('', ' '), zone),
  sequence(oneOf('Time to detect: ', 'TTR = ', 'Duration: ', 'MTTR ', 'Start: ', 'End time: ', 'Dauer: '), fc.oneof(duration, time, range)),
  sequence(number(0, 120), oneOf('%', ' %', ' percent', ' of 10', ' in 5', '.5%', ' Prozent'), oneOf(' of users', ' of requests', ''))
)
