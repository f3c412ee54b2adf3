import type {Language} from '../../language/language.ts'
import {hasPhrase} from '../../language/phrases.ts'
import type {Section} from '../model.ts'

/** Gives the name of a section that tells one side of a part ("What went well"), in lower case; '' for a whole part. */
export function sideOf({name}: Section, {sectionSides}: Language): string {
  return hasPhrase(name, sectionSides) ? name.toLowerCase() : ''
}
