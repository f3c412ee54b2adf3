import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'

/** The parts of a postmortem that rules know by name. */
export const sectionKeys = ['summary', 'impact', 'detection', 'timeline', 'root-cause', 'resolution', 'action-items', 'lessons-learned'] as const

/** Canonical name of a section. */
export type SectionKey = (typeof sectionKeys)[number]

/** The moments of an incident that milestones name, in their order. */
export const milestoneKinds = ['start', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const

/** Name of a milestone. */
export type MilestoneKind = (typeof milestoneKinds)[number]

/**
 * Phrases are data in a small notation: words in lower case; `a|b` for alternatives of one word; a trailing `*` for any
 * ending; `word?` for a word that may be left out; `...` for up to three words between.
 */
export type Phrases = readonly string[]

/** Everything the readers know of one language. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  /** Frequent short words by which the language is recognised. */
  readonly stopWords: readonly string[]
  readonly time: TextWords
  readonly quantity: QuantityWords
  /** Headings of each section, lower case; the first is the one used in messages and new documents. */
  readonly sections: Readonly<Record<SectionKey, readonly string[]>>
  /** Words of headings that tell of a part without being its section ("what went wrong" of the cause): it is not missing then. */
  readonly tellingHeadings: Partial<Readonly<Record<SectionKey, Phrases>>>
  /** Words of headings that name one side of a part ("what went well", "corrective"): two sides are no second part. */
  readonly sectionSides: Phrases
  /** Headings that title a part of a postmortem without being one of the keys ("conclusion", "background"). */
  readonly otherSections: readonly string[]
  /** Words that may stand beside a section's name in a heading ("incident timeline", "timeline of events"). */
  readonly headingFillers: readonly string[]
  /** Words that join two section names in one heading ("and"). */
  readonly headingLinks: readonly string[]
  /** Words that call a document a postmortem. */
  readonly postmortem: Phrases
  /** Titles that name one incident ("post-mortem of the …"), and nouns of one in a title. */
  readonly incidentTitles: {readonly sure: Phrases; readonly likely: Phrases}
  /** Words in a title that make it something else: a guide, a process, a template collection. */
  readonly notPostmortem: Phrases
  readonly template: Phrases
  /** File names of documents about many incidents, or none ("readme", "index"). */
  readonly collections: readonly string[]
  /** Names of folders that hold accounts of incidents ("incidents", "outages"), beside the words that call a document a postmortem. */
  readonly accountFolders: Phrases
  /** Names of folders that hold accounts of any kind, incidents among them ("reports"). */
  readonly reportFolders: Phrases
  /** Headings of guides, runbooks, policies, minutes and changelogs ("agenda", "prerequisites"). */
  readonly otherHeadings: Phrases
  /** Sentences that tell how to write a postmortem. */
  readonly instructive: Phrases
  readonly milestones: Readonly<Record<MilestoneKind, Phrases>>
  /** Words that begin a new clause after a comma ("but"). */
  readonly clauseLinks: readonly string[]
  /** Words by which an entry of a timeline is told of the day after the one above it ("the following day"). */
  readonly nextDay: Phrases
  /** Names of parts inside a timeline whose times are not the incident's: schedules, rotas, logs, what is planned ("maintenance schedule"). */
  readonly asides: Phrases
  /** Words that make a milestone's words mean something else ("not", "partially", "attempt"). */
  readonly milestoneDenials: Phrases
  /** Phrases that hold a milestone's word and mark none ("the name resolved to another address"). */
  readonly milestoneExceptions?: Phrases
  /** Events worded as the outage's own begin and end: strong enough to contradict a stated window. */
  readonly bounds: {readonly start: Phrases; readonly end: Phrases}
  readonly labels: {
    readonly start: readonly string[]
    readonly end: readonly string[]
    readonly duration: readonly string[]
    readonly ttd: readonly string[]
    readonly ttm: readonly string[]
    readonly ttr: readonly string[]
    readonly date: readonly string[]
    readonly severity: readonly string[]
    readonly status: readonly string[]
    readonly incidentId: readonly string[]
    readonly published: readonly string[]
    readonly zone: readonly string[]
  }
  /** Column headings of tables. */
  readonly columns: {
    readonly time: readonly string[]
    readonly date: readonly string[]
    readonly event: readonly string[]
    readonly action: readonly string[]
    readonly owner: readonly string[]
    readonly due: readonly string[]
    readonly ticket: readonly string[]
    readonly status: readonly string[]
  }
  /** Values of a status that mean draft, review, done. */
  readonly statuses: {readonly draft: readonly string[]; readonly review: readonly string[]; readonly done: readonly string[]}
  /** Nouns of the whole incident, beside which a duration or window is about it. */
  readonly outage: Phrases
  /** Words by which a duration is the incident's length: directly before it, directly after it, and what takes it back. */
  readonly durationBefore: Phrases
  readonly durationAfter: Phrases
  readonly notOutage: Phrases
  /** Words around a length that is the time between incidents: directly before it ("the second outage in"), directly after it ("since the last outage"). */
  readonly intervals: {readonly before: Phrases; readonly after: Phrases}
  /** Words that may stand between such words and the duration ("for approximately", "at least"). */
  readonly durationGaps: readonly string[]
  /** Sentences that give the begin or end of the outage a time ("at 06:05 an outage occurred"). */
  readonly proseBounds: {readonly start: Phrases; readonly end: Phrases}
  /** Words directly before the two times of one sentence that say when it began and ended ("started at … and was resolved by …"). */
  readonly proseSpans?: {readonly start: Phrases; readonly end: Phrases}
  /** Groups of words that mean the same in descriptions of events ("deployed", "pushed", "released"). */
  readonly synonyms: ReadonlyArray<readonly string[]>
  /** Words directly before a duration that make it a metric in running text ("time to detect was"). */
  readonly metricBefore: {readonly ttd: Phrases; readonly ttm: Phrases; readonly ttr: Phrases}
  /** Words directly after a duration that make it one ("4 hours before anyone noticed"). */
  readonly metricAfter: {readonly ttd: Phrases; readonly ttm: Phrases; readonly ttr: Phrases}
  /** Notes beside a metric that explain a difference ("during support hours"). */
  readonly metricNotes: Phrases
  /** Who or what is affected, and the words that say so. */
  readonly affected: Phrases
  /** Words that say a share recovered or was spared, and not hit. */
  readonly unaffected: Phrases
  /** What shares are counted in ("users", "requests"). */
  readonly counted: Phrases
  /** Before a window: "from", "between". */
  readonly from: readonly string[]
  readonly action: {
    /** Written before an owner, due date, ticket in running text. */
    readonly ownerLabels: readonly string[]
    readonly dueLabels: readonly string[]
    readonly ticketLabels: readonly string[]
    /** Nobody in particular. */
    readonly nobody: readonly string[]
    /** Endings of a team's or role's name ("team", "engineer"). */
    readonly teams: readonly string[]
    /** Verbs of a wish, and what makes it concrete. */
    readonly vagueVerbs: readonly string[]
    readonly vagueObjects: readonly string[]
    /** Words that add nothing to an action: articles, conjunctions, comparisons. */
    readonly fillers: readonly string[]
    /** Before the name of a team, and between a team and what it is to do ("the … team will"). */
    readonly articles: readonly string[]
    readonly obligations: readonly string[]
    /** Words before a noun that something is done to: "train our team to" names nobody who does it. */
    readonly determiners: readonly string[]
    /** Before a quarter or half-year that a thing is due in ("end of Q3"). */
    readonly periodLeads: readonly string[]
    /** Words before the verb of an action that say nothing of the work ("we will"). */
    readonly auxiliaries: readonly string[]
    /** Words after which the purpose is named ("to", "for"), and the words of purposes that say nothing of the work ("detect", "issues"). */
    readonly purposeLinks: readonly string[]
    readonly purposes: readonly string[]
    /** Words after which the way is named that makes a wish concrete ("by", "using"). */
    readonly means: readonly string[]
    readonly wishes: Phrases
    /** Headings or sentences that say on purpose that there are no actions. */
    readonly none: Phrases
    /** First words of an action ("add", "implement"). */
    readonly verbs: readonly string[]
  }
  readonly placeholders: {
    /** Words inside brackets that ask to be replaced: "[insert …]", "[date]". */
    readonly asks: readonly string[]
    /** Bare marks: "tbd", "todo". */
    readonly marks: readonly string[]
    /** Marks that, written in capitals, open a line for what is still missing ("TODO: …"). */
    readonly openings: readonly string[]
    /** First words inside brackets of several words that ask to be replaced ("insert", "describe"). */
    readonly imperatives: readonly string[]
    /** Whole sentences of public templates, left in. */
    readonly instructions: Phrases
    /** Sentences that stand alone where something is to be written, and that mean nothing in a finished document: those of `new`. */
    readonly unwritten: readonly string[]
    /** Letters for parts of a time or date left as they are ("hh:mm", "yyyy-mm-dd"). */
    readonly masks: readonly string[]
  }
  /** Values that say on purpose that something is not known or empty. */
  readonly unknown: readonly string[]
  readonly blame: Phrases
  readonly humanError: Phrases
  /** Before blame or human error: words that take it back ("not", "blameless"). */
  readonly denials: Phrases
}
