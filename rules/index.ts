// Generated from the files of this folder; `npm test -- -u` rewrites it.
import type {AnyRule} from '../src/rule/contract.ts'
import {rule as accidentalCode} from './accidental-code.ts'
import {rule as ambiguousTime} from './ambiguous-time.ts'
import {rule as ambiguousTimeZone} from './ambiguous-time-zone.ts'
import {rule as blame} from './blame.ts'
import {rule as dateMismatch} from './date-mismatch.ts'
import {rule as duplicateAction} from './duplicate-action.ts'
import {rule as duplicateSection} from './duplicate-section.ts'
import {rule as durationMismatch} from './duration-mismatch.ts'
import {rule as emptySection} from './empty-section.ts'
import {rule as emptyTimeline} from './empty-timeline.ts'
import {rule as fakeHeading} from './fake-heading.ts'
import {rule as fakeList} from './fake-list.ts'
import {rule as futureTime} from './future-time.ts'
import {rule as humanErrorCause} from './human-error-cause.ts'
import {rule as impactMismatch} from './impact-mismatch.ts'
import {rule as invalidFrontMatter} from './invalid-front-matter.ts'
import {rule as invalidTime} from './invalid-time.ts'
import {rule as metricMismatch} from './metric-mismatch.ts'
import {rule as missingActions} from './missing-actions.ts'
import {rule as missingIncidentDate} from './missing-incident-date.ts'
import {rule as missingMilestone} from './missing-milestone.ts'
import {rule as missingSection} from './missing-section.ts'
import {rule as missingTimeZone} from './missing-time-zone.ts'
import {rule as mixedTimeZones} from './mixed-time-zones.ts'
import {rule as mojibake} from './mojibake.ts'
import {rule as overdueAction} from './overdue-action.ts'
import {rule as placeholder} from './placeholder.ts'
import {rule as severityMismatch} from './severity-mismatch.ts'
import {rule as timeMismatch} from './time-mismatch.ts'
import {rule as timelineGap} from './timeline-gap.ts'
import {rule as undatedAction} from './undated-action.ts'
import {rule as unmarkedMidnight} from './unmarked-midnight.ts'
import {rule as unorderedMilestones} from './unordered-milestones.ts'
import {rule as unorderedSections} from './unordered-sections.ts'
import {rule as unorderedTimeline} from './unordered-timeline.ts'
import {rule as unownedAction} from './unowned-action.ts'
import {rule as unquantifiedImpact} from './unquantified-impact.ts'
import {rule as untimedEvent} from './untimed-event.ts'
import {rule as untrackedAction} from './untracked-action.ts'
import {rule as unusedIgnore} from './unused-ignore.ts'
import {rule as vagueAction} from './vague-action.ts'
import {rule as windowMismatch} from './window-mismatch.ts'

/** All rules, by id. */
export const rules: readonly AnyRule[] = [
  accidentalCode,
  ambiguousTime,
  ambiguousTimeZone,
  blame,
  dateMismatch,
  duplicateAction,
  duplicateSection,
  durationMismatch,
  emptySection,
  emptyTimeline,
  fakeHeading,
  fakeList,
  futureTime,
  humanErrorCause,
  impactMismatch,
  invalidFrontMatter,
  invalidTime,
  metricMismatch,
  missingActions,
  missingIncidentDate,
  missingMilestone,
  missingSection,
  missingTimeZone,
  mixedTimeZones,
  mojibake,
  overdueAction,
  placeholder,
  severityMismatch,
  timeMismatch,
  timelineGap,
  undatedAction,
  unmarkedMidnight,
  unorderedMilestones,
  unorderedSections,
  unorderedTimeline,
  unownedAction,
  unquantifiedImpact,
  untimedEvent,
  untrackedAction,
  unusedIgnore,
  vagueAction,
  windowMismatch
]
