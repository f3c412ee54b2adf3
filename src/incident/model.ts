import type {Language, MilestoneKind, SectionKey} from '../language/language.ts'
import type {Block, Line} from '../markdown/block.ts'
import type {Locator} from '../markdown/locate.ts'
import type {Clock} from '../text/clock.ts'
import type {DateValue} from '../text/date.ts'
import type {Duration} from '../text/duration.ts'
import type {Share} from '../text/quantity.ts'
import type {Span} from '../text/span.ts'
import type {Zone} from '../text/zone.ts'

/** A replacement of source text by offsets. */
export interface Edit extends Span {
  readonly text: string
}

/** Something that stands in the document: what was written, where. */
export interface Located {
  /** The words as written, without markup. */
  readonly text: string
  /** Offsets in the source. */
  readonly place: Span
  /** Line in the source, from 1. */
  readonly line: number
}

/** A heading or line that gives the day of the entries below it. */
export interface DayHeading extends Located {
  /** Days between two headings that name no day are compared with each other only. */
  readonly thread: number
}

/** Which way something runs down the page: 1 where the later stands below, -1 where the later stands above. */
export type Direction = 1 | -1

/** The order that a timeline follows; days and the entries of one day may run apart. */
export interface Order {
  readonly days: Direction
  readonly clocks: Direction
  /** Whether there are enough entries, or words, to tell. */
  readonly sure: boolean
  /** For each entry the number of the day it stands under, counted down the page. */
  readonly blocks: readonly number[]
}

/** How a heading is written. `label` is a run-in label ("Impact: users saw errors") or a labelled list item. */
export type HeadingForm = 'atx' | 'setext' | 'html' | 'bold' | 'plain' | 'label'

/** A heading in any form a reader takes as one, with what it heads. */
export interface Section extends Located {
  /** Canonical keys that the heading names; none for other headings. */
  readonly keys: readonly SectionKey[]
  /** Key of a section of the team's own that the heading names (setting `headings.own`). */
  readonly own: string | undefined
  /** Keys that the heading's words speak of, whether or not it is that section: such a section cannot be called missing. */
  readonly mentions: readonly SectionKey[]
  readonly form: HeadingForm
  /** Nesting: 1–6 for Markdown headings, 7 bold, 8 plain, 9 labels. */
  readonly level: number
  /** Line that holds the heading. */
  readonly heading: Line
  /** Lines below the heading up to the next heading of the same or a higher level, sub-headings included. */
  readonly lines: readonly Line[]
  /** Whether anything (text, picture, table, code) stands in the section. */
  readonly empty: boolean
  /** Whether Markdown does not know this heading: a bold or plain line, or one swallowed by a list, code or HTML block. */
  readonly fake: boolean
  /** Edits that make a fake heading a Markdown heading. */
  readonly edits: readonly Edit[]
  /** The words of the heading, without numbering, emoji and trailing punctuation. */
  readonly name: string
}

/** A moment as stated: any part may be missing. */
export interface Moment extends Located {
  readonly clock: Clock | undefined
  readonly date: DateValue | undefined
  readonly zone: Zone | undefined
}

/** One timed entry of the timeline. */
export interface TimelineEvent extends Moment {
  /** Place of the time (with date and zone) in the source. */
  readonly timePlace: Span
  /** The time as written. */
  readonly timeText: string
  /** End of a time range. */
  readonly until: Clock | undefined
  /** What happened, without the time. */
  readonly description: string
  readonly source: Line
  /** Entries of one list, table or run of lines share this number. */
  readonly group: number
  /** The heading or line that names its day. */
  readonly dayHeading: DayHeading | undefined
  /** The cell of its row that names its day. */
  readonly dayCell: Located | undefined
  /** Day of that heading, counted as `day`; undefined where the entry is of another day, or none is certain. */
  readonly headedDay: number | undefined
  /** Whether its place among the others should follow from its time: not where that is approximate or told late in a sentence. */
  readonly placed: boolean
  /** Days since 1970-01-01 (or since the first entry when no entry has a date), carried and derived; undefined when it cannot be known. */
  readonly day: number | undefined
  /** Minutes on one scale with the other entries, zones converted where offsets are known; undefined when it cannot be known. */
  readonly at: number | undefined
  /** The date as "YYYY-MM-DD" or "--MM-DD" where one is stated or can be derived. */
  readonly derivedDate: string | undefined
  /** Minutes since midnight of the time as read, or as counted from the start ("T+15m"); undefined when it cannot be known. */
  readonly derivedMinutes: number | undefined
  /** Zone stated for the entry, its column, heading or document. */
  readonly derivedZone: Zone | undefined
  readonly milestone: MilestoneKind | undefined
  /** The words that decided the milestone. */
  readonly milestoneWords: string | undefined
  /** Whether its time breaks the order of the timeline, or may be the one that does. */
  readonly inDoubt: boolean
  /** Whether the day changed before this entry with no date saying so. */
  readonly crossesMidnight: boolean
  /** Whether the entry may be used as evidence: its time is valid, known, exact and in order. */
  readonly reliable: boolean
}

/** The document's timeline. */
export interface Timeline {
  /** Entries as they stand in the document. */
  readonly events: readonly TimelineEvent[]
  /** The same entries in the order in which things happened. */
  readonly chronological: readonly TimelineEvent[]
  readonly order: Order
  /** Entries of the timeline that state no time. */
  readonly untimed: readonly Located[]
  /** The section called timeline, if there is one. */
  readonly section: Section | undefined
  /** Zone that holds for entries without one of their own. */
  readonly zone: Zone | undefined
  /** Whether anything in the timeline's section looks like entries at all, timed or not. */
  readonly read: boolean
}

/** A stated start and end of the incident. */
export interface Window extends Located {
  readonly start: Moment | undefined
  readonly end: Moment | undefined
}

/** A stated length of the incident. */
export interface StatedDuration extends Located {
  readonly duration: Duration
  readonly minutes: number
  /** The window written beside it, as in "2 hours (9:00 AM – 11:00 AM)". */
  readonly window: Window | undefined
}

/** A stated time to detect, mitigate or resolve. */
export interface StatedMetric extends Located {
  readonly kind: 'ttd' | 'ttm' | 'ttr'
  readonly duration: Duration
  readonly minutes: number
  /** The label as written ("Time to detection"). */
  readonly label: string
  /** A note beside it that explains a difference ("during support hours"). */
  readonly explained: boolean
}

/** A stated share of users, requests, traffic. */
export interface StatedShare extends Located {
  readonly share: Share
  /** What was affected, in the singular and lower case ("user"); '' if it is not said. */
  readonly of: string
  /** What happened to them ("affected", "recovered", …) as far as the words tell; shares are compared only within one. */
  readonly aspect: string
  /** Line of the summary or impact section it stands in; 0 in the lead of the document; undefined elsewhere. */
  readonly part: number | undefined
}

/** Everything the document claims about the incident as a whole, outside the timeline. */
export interface Claims {
  readonly windows: readonly Window[]
  readonly durations: readonly StatedDuration[]
  readonly metrics: readonly StatedMetric[]
  readonly shares: readonly StatedShare[]
  /** Labelled moments ("First detected: 14:05") outside the timeline. */
  readonly moments: readonly LabelledMoment[]
  /** Times that prose gives to events of the timeline. */
  readonly proseTimes: readonly ProseTime[]
}

/** A moment with a label ("Detected at: 12:40"). */
export interface LabelledMoment extends Moment {
  /** The milestone that the label is worded as. */
  readonly milestone: MilestoneKind | undefined
}

/** A time that prose gives to something that the timeline lists at another time. */
export interface ProseTime extends Moment {
  /** The timeline's entry for the same event. */
  readonly event: TimelineEvent
  /** Words both share. */
  readonly words: readonly string[]
}

/** One corrective or preventive action. */
export interface ActionItem extends Located {
  readonly owner: string | undefined
  readonly due: string | undefined
  readonly ticket: string | undefined
  readonly done: boolean
  readonly section: Section
  /** The words that state the work, without owner, date and ticket. */
  readonly work: string
  /** Why it is a wish and no action, or undefined when something to do is named. */
  readonly vague: string | undefined
}

/** A labelled value about the document ("Severity: SEV-2", a front-matter key, a row of a key/value table). */
export interface Labelled extends Located {
  readonly label: string
  readonly value: string
  readonly from: 'front-matter' | 'label' | 'title' | 'table'
}

/** A stated day of the incident. */
export interface StatedDate extends Located {
  readonly date: DateValue
  readonly from: 'label' | 'title' | 'front-matter' | 'start' | 'summary' | 'timeline' | 'prose'
}

/** A zone as stated for the incident's times. */
export interface StatedZone extends Located {
  readonly zone: Zone
  /** The day that it was stated for, as far as known: what the season is compared with. */
  readonly date: DateValue | undefined
}

/** Entries that Markdown runs together, or typed bullets. */
export interface FakeList extends Located {
  readonly form: 'collapsed' | 'typed' | 'running'
  /** The entries. */
  readonly lines: readonly Line[]
  /** The entries with the lines that lead into them, go on with one, or close them. */
  readonly around: readonly Line[]
  readonly edits: readonly Edit[]
}

/** Prose that indentation turned into a code block. */
export interface AccidentalCode extends Located {
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Words that stand for something else: unfilled template text, broken encoding, blame. */
export interface Phrase extends Located {
  /** What they should be, if that is clear. */
  readonly expected: readonly string[]
}

/** Text from a wrong encoding. */
export interface Mojibake extends Phrase {
  /** Edits that mend all of its line that can be mended. */
  readonly edits: readonly Edit[]
}

/** What keeps front matter from being parsed. */
export interface InvalidFrontMatter extends Located {
  /** What is there, in words. */
  readonly is: string
  readonly expected: string
}

/** A time or date that is malformed or cannot be. */
export interface BadTime extends Located {
  readonly kind: 'spacing' | 'impossible' | 'half' | 'form' | 'weekday' | 'ordinal'
  readonly expected: readonly string[]
  /** Whether the only change is its spelling, so that it can be mended without asking. */
  readonly safe: boolean
}

/** Settings that decide how a document is read and measured. */
export interface ReadSettings {
  /** Zone of times without one; silences missing-time-zone. */
  readonly timeZone?: string | undefined
  /** Treat the document as a postmortem whatever it looks like. */
  readonly force?: boolean | undefined
  /** "Now" for rules about the future, in milliseconds since 1970. */
  readonly now?: number | undefined
  /** Bytes that the text of a document may have, without pictures in `data:` URIs; one with more is not read. */
  readonly maxBytes?: number | undefined
  /** Language code, when the document need not be asked. */
  readonly language?: string | undefined
  /** Take for a postmortem only what says so in its front matter, whatever it looks like. */
  readonly statedOnly?: boolean | undefined
  /** More headings for sections, and headings of sections of one's own by a key of one's own; matched like the built-in ones. */
  readonly headings?:
    | {readonly aliases?: Partial<Readonly<Record<SectionKey, readonly string[]>>>; readonly own?: Readonly<Record<string, readonly string[]>>}
    | undefined
  /** Between which milestones a stated metric is measured; of one that is set no other pair of entries is taken for an explanation. */
  readonly metrics?: MetricDefinitions | undefined
  /** Forms of ticket ids as in "OPS-<number>"; with some, no other id is a ticket. */
  readonly ticketPatterns?: readonly string[] | undefined
}

/** The two milestones that a metric is the distance of. */
export interface MetricDefinition {
  readonly from: MilestoneKind
  readonly to: MilestoneKind
}

/** Definitions of the metrics that a team has its own for. */
export type MetricDefinitions = Readonly<Partial<Record<StatedMetric['kind'], MetricDefinition>>>

/** What kind of document this is, with the words that decided. */
export interface Kind {
  readonly is: 'postmortem' | 'template' | 'other'
  readonly because: string
}

/** One document read as an incident. All rules see only this. */
export interface Incident {
  readonly kind: Kind
  readonly language: Language
  /** Whether the language was recognised: absence and wording are judged only then. */
  readonly languageKnown: boolean
  readonly status: 'draft' | 'review' | 'final'
  /** The document's title, in any form. */
  readonly title: Located | undefined
  /** Where a finding about the whole document is shown: the title, else the first text. */
  readonly top: Span
  readonly sections: readonly Section[]
  readonly timeline: Timeline
  readonly claims: Claims
  readonly actions: readonly ActionItem[]
  /** Sections that should hold actions. */
  readonly actionSections: readonly Section[]
  readonly dates: readonly StatedDate[]
  /** The day the incident began: "YYYY-MM-DD", "--MM-DD", or undefined. */
  readonly incidentDate: string | undefined
  readonly zones: readonly StatedZone[]
  readonly metadata: readonly Labelled[]
  readonly fakeLists: readonly FakeList[]
  readonly accidentalCode: readonly AccidentalCode[]
  readonly placeholders: readonly Phrase[]
  readonly mojibake: readonly Mojibake[]
  /** Undefined where front matter is parsed, or there is none. */
  readonly invalidFrontMatter: InvalidFrontMatter | undefined
  readonly badTimes: readonly BadTime[]
  readonly ambiguousTimes: readonly Phrase[]
  readonly blame: readonly Phrase[]
  readonly humanError: readonly Phrase[]
  /** Whether any sentence says who or what was affected. */
  readonly impactStated: boolean
  readonly blocks: readonly Block[]
  readonly locator: Locator
  readonly settings: ReadSettings
}
