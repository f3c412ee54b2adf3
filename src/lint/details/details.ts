import type {Incident} from '../../incident/model.ts'
import type {LintMessage} from '../../rule/message.ts'
import {causeOf, spanOf} from '../../rule/run.ts'
import {fingerprintsOf} from '../baseline/fingerprint.ts'
import {type KnownFinding, knownOf} from '../baseline/known.ts'
import {type Outline, outlineOf} from '../facts/outline.ts'
import {type Excerpt, excerptOf} from './excerpt.ts'
import {createRegionOf, type Fix, fixesOf, type Region} from './region.ts'

/** What a run keeps of documents beside messages and counts, where a report asks for it. */
export type Keep = 'excerpts' | 'regions' | 'fingerprints' | 'outline' | 'found'

/** What is kept beside one message; each part only where it was asked for. */
export interface Detail {
  /** The source line of the place, and that of its cause. */
  readonly excerpt?: Excerpt | undefined
  readonly causeExcerpt?: Excerpt | undefined
  readonly region?: Region | undefined
  readonly causeRegion?: Region | undefined
  readonly fixes?: readonly Fix[] | undefined
  readonly fingerprint?: string | undefined
}

/** What is kept of one document. */
export interface Details {
  readonly details: ReadonlyMap<LintMessage, Detail>
  readonly outline?: Outline | undefined
  /** All findings, as a baseline knows them. */
  readonly found?: readonly KnownFinding[] | undefined
}

/** Gives what is to be kept of a document, while its text is at hand. */
export function detailsOf(messages: readonly LintMessage[], incident: Incident, keep: ReadonlySet<Keep>): Details {
  const {locator} = incident
  const regionOf = createRegionOf(locator)
  const fingerprints = keep.has('fingerprints') ? fingerprintsOf(messages, incident) : undefined
  const detailOf = (message: LintMessage): Detail => {
    const place = spanOf(message)
    const other = causeOf(message)
    const cause = other && spanOf(other)
    const region = place && keep.has('regions') ? regionOf(place) : undefined
    return {
      excerpt: place && keep.has('excerpts') ? excerptOf(place, locator, cause) : undefined,
      causeExcerpt: cause && keep.has('excerpts') ? excerptOf(cause, locator, place) : undefined,
      region,
      causeRegion: cause && keep.has('regions') ? regionOf(cause) : undefined,
      fixes: region && fixesOf(message, region, regionOf, locator.source),
      fingerprint: fingerprints?.get(message)
    }
  }
  return {
    details: new Map(messages.map((message) => [message, detailOf(message)])),
    outline: keep.has('outline') ? outlineOf(incident) : undefined,
    found: keep.has('found') ? knownOf(messages, incident) : undefined
  }
}
