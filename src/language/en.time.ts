import type {TextWords} from '../text/words.ts'

/** English words of times, dates and durations. */
export const englishTime: TextWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  weekdays: [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'weds', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat']
  ],
  am: ['am', 'a.m'],
  pm: ['pm', 'p.m'],
  meridiemFirst: false,
  noon: ['noon', 'midday'],
  midnight: ['midnight'],
  hourMarks: ['hours', 'hrs', 'hr', 'h'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  dateLinks: ['of', 'the', 'on', 'at'],
  rangeWords: ['to', 'until', 'till', 'through', 'thru'],
  units: {
    second: ['second', 'seconds', 'secs', 'sec', 's'],
    minute: ['minute', 'minutes', 'mins', 'min', 'm'],
    hour: ['hour', 'hours', 'hrs', 'hr', 'h'],
    day: ['day', 'days', 'd'],
    week: ['week', 'weeks', 'wks', 'wk', 'w']
  },
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
    seventy: 70, eighty: 80, ninety: 90
  },
  half: ['half'],
  and: ['and', '&', 'plus'],
  hedges: [
    'about', 'around', 'approximately', 'approx', 'roughly', 'nearly', 'almost', 'circa', 'ca', 'some', 'estimated', 'close to', 'an estimated',
    'over', 'more than', 'at least', 'upwards of', 'in excess of', 'longer than', 'under', 'less than', 'at most', 'up to', 'no more than', 'fewer than',
    'within', 'below'
  ],
  hedgesAfter: ['or so', 'or more', 'or less', 'approximately', 'approx', 'roughly', 'ish', 'or thereabouts'],
  dayFirst: undefined,
  suffixes: undefined,
  over: ['over', 'more than', 'at least', 'just over', 'a little over', 'well over', 'upwards of', 'in excess of', 'longer than'],
  under: ['under', 'less than', 'at most', 'just under', 'a little under', 'well under', 'up to', 'no more than', 'within', 'fewer than', 'below'],
  between: [['between', 'and'], ['between the hours of', 'and'], ['starting at', 'and ending at'], ['starting at', 'ending at'], ['started at', 'and ended at'], ['began at', 'and ended at'], ['began at', 'and lasted until'], ['starting at', 'and lasting until']],
  at: ['at', 'from', 'since', 'until', 'till', 'by', 'around', 'before', 'after'],
  ordinalEndings: {'1': 'st', '2': 'nd', '3': 'rd', '11': 'th', '12': 'th', '13': 'th', '': 'th'},
  zoneNouns: ['time', 'times', 'timezone', 'timezones', 'zone', 'timestamp', 'timestamps', 'timeline', 'tz', 'clock', 'clocks', 'hours']
}
