import {stringify} from 'yaml'
import {sectionKeys} from '../../language/language.ts'
import type {Habits} from './derive.ts'

/** The content of a new configuration. */
export interface NewConfig {
  readonly profile: string
  readonly habits?: Habits | undefined
}

const schema = './node_modules/postmortem-lint/schema.json'

/** Writes a configuration file, including settings derived from existing postmortems. */
export function configText({profile, habits}: NewConfig): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '# `npx postmortem-lint --print-config FILE` shows the configuration of a document.',
    `extends: ${profile}`
  ]
  if (habits && habits.documents > 0) {
    lines.push('', `# Derived from ${habits.documents} postmortems.`)
    if (habits.timeZone !== undefined) lines.push('# Their timelines all state this zone.', `timeZone: ${habits.timeZone}`)
    if (habits.required.length > 0) lines.push('# Nearly all have these sections.', 'sections:', `  required: [${habits.required.join(', ')}]`)
    lines.push(...candidates(habits.headings))
  }
  return `${lines.join('\n')}\n`
}

/** Writes headings of unknown meaning as comments. */
function candidates(headings: Habits['headings']): readonly string[] {
  if (headings.length === 0) return []
  const known = sectionKeys.flatMap((key) => {
    const names = headings.filter(({like}) => like === key).map(({name}) => flow(name))
    return names.length > 0 ? [`#    ${key}: [${names.join(', ')}]`] : []
  })
  const rest = headings.filter(({like}) => like === undefined)
  return [
    '# Recurring headings that are not recognised. If one names a section, remove the "#" (below `sections:`):',
    ...(known.length > 0 ? ['#  aliases:', ...known] : []),
    ...(rest.length > 0 ? ['#  own:', ...rest.map(({name, documents}) => `#    ${keyOf(name)}: [${flow(name)}] # in ${documents} documents`)] : [])
  ]
}

function keyOf(name: string): string {
  const key = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')
  return key === '' ? 'section' : key
}

/** Writes a heading as a value in a flow list. */
function flow(name: string): string {
  return stringify([name.replace(/\s+/g, ' ')], {collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false})
    .trim()
    .slice(1, -1)
}
