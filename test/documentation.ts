import {readdirSync, readFileSync} from 'node:fs'

const root = new URL('../', import.meta.url)
const pages = ['README.md', ...readdirSync(new URL('docs', root)).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))]

/** The README and the pages of docs, as one text. */
export const documentation = pages.map((page) => readFileSync(new URL(page, root), 'utf8')).join('\n')

/** Gives the block of the documentation under `<!-- e2e: MARK -->`; an empty text without one. */
export function documentedBlock(mark: string): string {
  const start = documentation.indexOf(`<!-- e2e: ${mark} -->`)
  return start < 0 ? '' : (/```\w+\n([\s\S]*?)```/.exec(documentation.slice(start))?.[1] ?? '')
}
