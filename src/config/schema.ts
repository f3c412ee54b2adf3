import * as v from 'valibot'
import {globFault, globsFault, ignoreFault} from '../files/globs.ts'
import {ticketPatternFault} from '../incident/actions/ticket-pattern.ts'
import {languageOf, languages} from '../language/index.ts'
import {milestoneKinds, sectionKeys} from '../language/language.ts'
import {nearest} from '../text/nearest.ts'
import {findZones} from '../text/zone.ts'
import {profileNames} from './profile-names.ts'
import {described, mapping, ownSection, ruleSettings, sectionKey, tolerance} from './rule-schema.ts'
import {oneOfNames} from './words.ts'

/** What the reference says of a key beside its description. */
export interface KeyNotes {
  /** What holds where the key is not set. */
  readonly fallback: string
  /** Lines of a configuration file. */
  readonly example: string
}

const glob = v.pipe(
  v.string('a glob such as `docs/**/*.md`'),
  v.check(
    (text) => globFault(text) === undefined,
    ({input}) => globFault(input) ?? ''
  )
)
const globs = v.pipe(
  oneOrMany(glob, 'a glob or a list of globs'),
  v.check(
    (value) => globsFault([value].flat()) === undefined,
    ({input}) => globsFault([input].flat()) ?? ''
  )
)
const ignoreLine = v.pipe(
  v.string('a line as in a `.gitignore`'),
  v.check(
    (text) => ignoreFault(text) === undefined,
    ({input}) => ignoreFault(input) ?? ''
  )
)
const heading = v.pipe(v.string('a heading'), v.regex(/\p{L}/u, 'a heading with words'), v.maxLength(100, 'a heading of at most 100 characters'))
const profileWords = ({input}: {readonly input: unknown}): string =>
  typeof input === 'string' && /^(?:\/|[A-Za-z]:)/.test(input)
    ? 'a path from the folder of this file that begins with `./` or `../`'
    : `a file that begins with \`./\`, or ${oneOfNames(profileNames, input)}`
const profile = v.union([v.picklist(profileNames), v.pipe(v.string(), v.regex(/^\.{1,2}\//, profileWords))], profileWords)
const status = v.picklist(['draft', 'review', 'final'], ({input}) => oneOfNames(['draft', 'review', 'final'], input))
const milestone = v.picklist(milestoneKinds, ({input}) => oneOfNames(milestoneKinds, input))
const metric = v.pipe(
  v.strictObject({from: milestone, to: milestone}, ({input, expected}) =>
    expected === 'never' ? oneOfNames(['from', 'to'], input) : 'two milestones, as in `{from: start, to: detected}`'
  ),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {from, to} = dataset.value
    if (milestoneKinds.indexOf(from) < milestoneKinds.indexOf(to)) return
    const message = `Unexpected milestone \`${to}\` for \`to\`, expected one that comes after \`${from}\`: ${milestoneKinds.join(', ')}`
    addIssue({message, path: [{type: 'object', origin: 'value', input: {...dataset.value}, key: 'to', value: to}]})
  })
)
const ticket = v.pipe(
  v.string('a form such as `OPS-<number>`'),
  v.check(
    (text) => ticketPatternFault(text) === undefined,
    ({input}) => ticketPatternFault(input) ?? ''
  )
)
const timeZone = v.pipe(
  v.string('a time zone such as `UTC`, `CET` or `Europe/Oslo`'),
  v.check(isZone, ({input}) => `a time zone such as \`UTC\`, \`CET\` or \`Europe/Oslo\`${zoneHint(input)}`)
)
const maxBytesWords = 'a whole number of bytes from 1 to 10000000'
const maxBytes = v.pipe(v.number(maxBytesWords), v.integer(maxBytesWords), v.minValue(1, maxBytesWords), v.maxValue(10_000_000, maxBytesWords))
const codes = languages.map(({code}) => code)
const language = v.pipe(
  v.string(oneOfNames(codes, undefined)),
  v.check(
    (text) => languageOf(text) !== undefined,
    ({input}) => oneOfNames(codes, input)
  )
)

const sections = mapping({
  required: described(v.array(sectionKey, 'a list of sections'), 'Sections that may not be absent: the option `required` of `missing-section`.'),
  order: described(
    v.array(sectionKey, 'a list of sections'),
    'The order of sections: the option `order` of `unordered-sections`, which reports as a warning where no level is set for it.'
  ),
  aliases: described(
    mapping(v.entriesFromList(sectionKeys, oneOrMany(heading, 'a heading or a list of headings')), 'headings by section'),
    'More headings for the sections that are known. A heading stands for no other section then.'
  ),
  own: described(
    v.record(ownSection, oneOrMany(heading, 'a heading or a list of headings'), 'headings by a key of your own'),
    'Sections of your own: a key, which `required` and `order` may name, and the headings it goes by.'
  )
})

/** The keys that a file and its overrides share. */
export const reading = {
  timeZone: noted(
    described(timeZone, 'Time zone of timelines that state none; `missing-time-zone` is then silent.'),
    'times without a zone have none',
    'timeZone: Europe/Oslo'
  ),
  language: noted(
    described(language, 'Language of the documents, where they need not be asked: de, en, es, fr, ja, no, pt or zh.'),
    'each document is asked',
    'language: de'
  ),
  sections: noted(
    described(sections, 'Sections that are required, their order, and the headings they go by.'),
    'the headings that the language knows; the sections of `missing-section`; no order',
    `sections:
  required: [summary, timeline, root-cause, action-items, customer-messages]
  order: [summary, timeline, root-cause, action-items]
  aliases:
    root-cause: [Why it broke]
    action-items: [What we change, Never again]
  own:
    customer-messages: [Messages to customers]`
  ),
  metrics: noted(
    described(
      mapping({ttd: metric, ttm: metric, ttr: metric}, 'metrics'),
      'Between which milestones time to detect, mitigate and resolve are measured. A stated metric is compared with that pair alone, and `inspect` measures it. Milestones are `start`, `detected`, `acknowledged`, `mitigated` and `resolved`.'
    ),
    'from `start` to `detected`, `mitigated`, `resolved`; any pair of entries explains a stated metric',
    `metrics:
  ttr: {from: detected, to: resolved}`
  ),
  tolerance: noted(
    described(tolerance, 'How far stated durations and metrics may be from what is measured, for all rules that compare them.'),
    'exactMinutes 0, hedgedMinutes 5, hourMinutes 30, halfHourMinutes 15, dayMinutes 720, share 0.1',
    `tolerance:
  exactMinutes: 1`
  ),
  ticketPattern: noted(
    described(
      oneOrMany(ticket, 'a form such as `OPS-<number>`, or a list of such'),
      'Forms of ticket ids in actions: text with `<number>` (up to ten digits, at most twice) and `<letters>` (up to twenty, once) in it. With one, no other id counts; links to trackers do as before. It is no regular expression, so that no configuration can make the program slow.'
    ),
    'ids such as `#123` and `PAY-123`',
    'ticketPattern: [OPS-<number>, CHG<number>]'
  ),
  maxBytes: noted(
    described(
      maxBytes,
      'Bytes that the text of a document may have, pictures in `data:` URIs left out. A larger one is not read: one that is named fails, one in a folder is said.'
    ),
    '1000000',
    'maxBytes: 3000000'
  ),
  rules: noted(
    described(
      ruleSettings,
      'Levels of rules by id: `off`, `warning` (or `warn`), `error`, or a list of a level and options. A level alone keeps options that were set before.'
    ),
    'the level that each rule has',
    `rules:
  blame: off
  undated-action: error
  timeline-gap: [warning, {minutes: 60}]`
  )
}

const override = v.pipe(
  mapping(
    {
      files: described(globs, 'Documents that it is for, as `files` of the configuration names them.'),
      status: described(status, 'Status of the documents that it is for.'),
      ...reading
    },
    'keys of an override'
  ),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {files, status: own, ...others} = dataset.value
    if (files === undefined && own === undefined) addIssue({message: 'Unexpected override of no documents, expected `files`, `status` or both'})
    for (const key of own === undefined ? [] : Object.keys(others).filter((name) => name !== 'rules')) {
      const message = `Unexpected \`${key}\` beside \`status\`, expected \`rules\` alone: a document is read before its status is known`
      addIssue({message, path: [{type: 'object', origin: 'key', input: {...dataset.value}, key, value: undefined}]})
    }
  })
)

/** A configuration file. Types, the check of files, `schema.json` and the reference are all made from this. */
export const configSchema = mapping(
  {
    $schema: noted(
      described(v.string('an address'), 'Address of the JSON Schema, for editors.'),
      'none',
      '$schema: ./node_modules/postmortem-lint/schema.json'
    ),
    extends: noted(
      described(
        oneOrMany(profile, 'a profile or a file, or a list of such'),
        'Built-in profiles, and files by a path that begins with `./` or `../`, that this file is laid over; later ones win over earlier ones. A file must lie in the same repository.'
      ),
      'the levels and options that each rule has',
      'extends: [google-sre, ./team.yaml]'
    ),
    files: noted(
      described(
        globs,
        'Globs from the folder of this file. Documents that they name are linted as postmortems, whatever they look like, and no others are, unless their front matter says `postmortem: true`. A folder stands for all that lies in it, `!` takes away, and a glob may state another ending than `.md`, as in `**/*.qmd`.'
      ),
      'documents that are recognised as postmortems',
      'files: [docs/postmortems/**/*.md]'
    ),
    ignore: noted(
      described(
        oneOrMany(ignoreLine, 'lines as in a `.gitignore`'),
        'Lines as in a `.gitignore`, from the folder of this file. What they name is never linted, even when a path or a hook names it; `--verbose` says so.'
      ),
      'nothing',
      'ignore: [TEMPLATE.md, imported/]'
    ),
    ...reading,
    overrides: noted(
      described(
        v.array(override, 'a list of overrides, each with `files` or `status`'),
        'Settings for some documents: by `files` (globs from the folder of this file), by `status` (`draft`, `review`, `final`; then `rules` alone), or both. Later ones win. A level for a status holds as it is; without one a draft has warnings and no errors.'
      ),
      'none',
      `overrides:
  - files: [archive/**]
    rules: {unowned-action: off}
  - status: draft
    rules: {placeholder: off}`
    )
  },
  'keys of the configuration'
)

/** What a configuration file says. */
export type Config = v.InferOutput<typeof configSchema>

/** Settings for some documents. */
export type Override = NonNullable<Config['overrides']>[number]

function oneOrMany<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.union([item, v.array(item)], what)
}

function noted<Schema extends v.GenericSchema>(schema: Schema, fallback: string, example: string) {
  return v.pipe(schema, v.metadata({fallback, example} satisfies KeyNotes))
}

/** Whether a text names a time zone and says nothing else, in any language. */
function isZone(text: string): boolean {
  return languages.some(({time}) => {
    const [zone, ...more] = findZones(`${time.zoneNouns?.[0] ?? ''}: ${text}`, time)
    return zone?.text === text && more.length === 0
  })
}

function zoneHint(text: string): string {
  const meant = nearest(text, ['UTC', 'GMT', ...Intl.supportedValuesOf('timeZone')], Math.min(3, Math.floor(text.length / 2)))
  return meant !== undefined && isZone(meant) ? `; did you mean \`${meant}\`?` : ''
}
