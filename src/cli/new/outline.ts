import {rules} from '../../../rules/index.ts'
import type {DocumentConfig} from '../../config/document-config.ts'
import {settle} from '../../rule/settings.ts'
import {defaultHeading, type SkeletonSection} from './skeleton.ts'

/** Gives the sections that a configuration requires, in the order that it wants. */
export function skeletonSections({rules: ruleSettings, settings: {headings}}: Pick<DocumentConfig, 'rules' | 'settings'>): readonly SkeletonSection[] {
  const required = optionOf('missing-section', 'required', ruleSettings)
  const order = optionOf('unordered-sections', 'order', ruleSettings)
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...new Set(required)].sort((a, b) => rank(a) - rank(b)).map((key) => ({key, heading: defaultHeading(key, headings?.own?.[key])}))
}

function optionOf(id: string, name: string, ruleSettings: DocumentConfig['rules']): readonly string[] {
  const rule = rules.find((own) => own.id === id)
  const value: unknown = rule ? Object.entries(settle(rule, ruleSettings[id]).options).find(([key]) => key === name)?.[1] : undefined
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []
}
