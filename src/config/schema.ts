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

/** What the reference says about a key besides its description. */
export interface KeyNotes {
  /** What applies if the key is not set. */
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
  required: described(v.array(sectionKey, 'a list of sections'), 'Required sections: the option `required` of `missing-section`.'),
  order: described(
    v.array(sectionKey, 'a list of sections'),
    'The order of sections: the option `order` of `unordered-sections`. If you set no level for that rule, it reports warnings.'
  ),
  aliases: described(
    mapping(v.entriesFromList(sectionKeys, oneOrMany(heading, 'a heading or a list of headings')), 'headings by section'),
    'More headings for known sections. Such a heading then names no other section.'
  ),
  own: described(
    v.record(ownSection, oneOrMany(heading, 'a heading or a list of headings'), 'headings by the key of a custom section'),
    'Custom sections: a key, which you can use in `required` and `order`, and its headings.'
  )
})

/** The keys that a file and its overrides share. */
export const reading = {
  timeZone: noted(
    described(timeZone, 'Time zone of timelines that state none. It turns `missing-time-zone` off.'),
    'times without a zone have no zone',
    'timeZone: Europe/Oslo'
  ),
  language: noted(
    described(language, 'Language of the documents, instead of detecting it: de, en, es, fr, ja, no, pt or zh.'),
    'detected in each document',
    'language: de'
  ),
  sections: noted(
    described(sections, 'Required sections, their order, and their headings.'),
    'the usual headings in the language; the required sections of `missing-section`; no order',
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
      'The milestones between which time to detect, mitigate and resolve are measured. `metric-mismatch` compares a stated metric with that pair only, and `inspect` measures it. Milestones are `start`, `detected`, `acknowledged`, `mitigated` and `resolved`.'
    ),
    'from `start` to `detected`, `mitigated`, `resolved`; a stated metric may match any pair of entries',
    `metrics:
  ttr: {from: detected, to: resolved}`
  ),
  tolerance: noted(
    described(tolerance, 'How much stated durations and metrics may differ from measured ones, for all rules that compare them.'),
    'exactMinutes 0, hedgedMinutes 5, hourMinutes 30, halfHourMinutes 15, dayMinutes 720, share 0.1',
    `tolerance:
  exactMinutes: 1`
  ),
  ticketPattern: noted(
    described(
      oneOrMany(ticket, 'a form such as `OPS-<number>`, or a list of forms'),
      'Forms of ticket ids in actions: text with `<number>` (up to ten digits, at most twice) and `<letters>` (up to twenty letters, at most once). If you set a form, no other id counts as a ticket; links to trackers still do. A form is not a regular expression, so no configuration can make the program slow.'
    ),
    'ids such as `#123` and `PAY-123`',
    'ticketPattern: [OPS-<number>, CHG<number>]'
  ),
  maxBytes: noted(
    described(
      maxBytes,
      'Maximum size of the text of a document in bytes, without pictures in `data:` URIs. Larger files are not read: a named file is an error, and a file in a folder is listed as skipped.'
    ),
    '1000000',
    'maxBytes: 3000000'
  ),
  rules: noted(
    described(
      ruleSettings,
      'Levels of rules by id: `off`, `warning` (or `warn`), `error`, or a list of a level and options. A level without options keeps the options set before, for instance by a profile.'
    ),
    'the default level of each rule',
    `rules:
  blame: off
  undated-action: error
  timeline-gap: [warning, {minutes: 60}]`
  )
}

const override = v.pipe(
  mapping(
    {
      files: described(globs, 'Globs of the documents that the override applies to, as in `files` of the configuration.'),
      status: described(status, 'Status of the documents that the override applies to.'),
      ...reading
    },
    'keys of an override'
  ),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {files, status: own, ...others} = dataset.value
    if (files === undefined && own === undefined) addIssue({message: 'Unexpected override without documents, expected `files`, `status` or both'})
    for (const key of own === undefined ? [] : Object.keys(others).filter((name) => name !== 'rules')) {
      const message = `Unexpected \`${key}\` beside \`status\`, expected only \`rules\`: a document is read before its status is known`
      addIssue({message, path: [{type: 'object', origin: 'key', input: {...dataset.value}, key, value: undefined}]})
    }
  })
)

/** The schema of a configuration file: the source of the types, the checks, `schema.json` and the reference. */
export const configSchema = mapping(
  {
    $schema: noted(
      described(v.string('an address'), 'Address of the JSON Schema, for editors.'),
      'none',
      '$schema: ./node_modules/postmortem-lint/schema.json'
    ),
    extends: noted(
      described(
        oneOrMany(profile, 'a profile, a file, or a list of both'),
        'Built-in profiles, and files by a path that begins with `./` or `../`, that this file extends. This file overrides them, and later ones override earlier ones. A file must be in the same repository.'
      ),
      'the default level and options of each rule',
      'extends: [google-sre, ./team.yaml]'
    ),
    files: noted(
      described(
        globs,
        'Globs, relative to the folder of this file. Every matching document is linted as a postmortem, whatever it looks like. Other documents are skipped, unless their front matter says `postmortem: true`. A folder matches everything in it, a glob with `!` excludes files, and a glob may match other extensions than `.md`, as in `**/*.qmd`.'
      ),
      'documents that are recognised as postmortems',
      'files: [docs/postmortems/**/*.md]'
    ),
    ignore: noted(
      described(
        oneOrMany(ignoreLine, 'lines as in a `.gitignore`'),
        'Lines as in a `.gitignore`, relative to the folder of this file. Matching files are never linted, even if you or a hook name them; `--verbose` lists them.'
      ),
      'nothing',
      'ignore: [TEMPLATE.md, imported/]'
    ),
    ...reading,
    overrides: noted(
      described(
        v.array(override, 'a list of overrides, each with `files` or `status`'),
        'Settings for some documents: by `files` (globs relative to the folder of this file), by `status` (`draft`, `review` or `final`; only `rules` is allowed beside it), or both. Later overrides win. In a draft, errors are warnings, except for a level that an override sets by status.'
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

/** The content of a configuration file. */
export type Config = v.InferOutput<typeof configSchema>

/** Settings for some documents. */
export type Override = NonNullable<Config['overrides']>[number]

function oneOrMany<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.union([item, v.array(item)], what)
}

function noted<Schema extends v.GenericSchema>(schema: Schema, fallback: string, example: string) {
  return v.pipe(schema, v.metadata({fallback, example} satisfies KeyNotes))
}

/** Checks whether a text is a time zone and nothing else, in any language. */
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
