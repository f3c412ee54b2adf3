import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {profileNames} from '../../src/config/profile-names.ts'
import {folder, run} from '../folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const names = ['minimal', 'recommended', 'strict', 'atlassian', 'aws-coe', 'azure-pir', 'gitlab', 'google-api', 'google-sre', 'howie', 'pagerduty']
const templates = names.slice(3)

function textOf(name: string): string {
  return readFileSync(join(root, 'profiles', `${name}.yaml`), 'utf8')
}

/** Writes the profiles as a module, which the bundle holds. */
function moduleOf(): string {
  const key = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`)
  const entries = names.map((name) => `  ${key(name)}: \`${textOf(name).replace(/[`\\$]/g, '\\$&')}\``)
  return `// Generated from the files of profiles/; \`npm test -- -u\` rewrites it.

/** The text of the profiles that come with the package, by name. */
export const profiles: Readonly<Record<string, string>> = {
${entries.join(',\n')}
}
`
}

test('the profiles that the program holds are those of the folder', async () => {
  expect(readdirSync(join(root, 'profiles')).sort()).toEqual(names.map((name) => `${name}.yaml`).sort())
  await expect(moduleOf()).toMatchFileSnapshot('../../src/config/profiles.ts')
  expect(profileNames).toEqual(names)
})

test.each(templates)('%s names the source of its template, and is laid over what is recommended', (name) => {
  expect(textOf(name)).toMatch(/^(?:# .*\n)*# .*https:\/\/\S+/)
  expect(parse(textOf(name))).toMatchObject({extends: 'recommended', rules: {'missing-section': ['error', {unheaded: false}]}})
})

/** Lints a document under a profile and gives the findings. */
async function findingsOf(name: string, markdown: string): Promise<readonly string[]> {
  const cwd = folder({'.postmortemlintrc.yaml': `extends: ${name}\n`, 'review.md': markdown})
  const {out, err} = await run(cwd, ['--all', '--format', 'json', 'review.md'])
  expect(err).toBe('')
  const [file]: ReadonlyArray<{messages: ReadonlyArray<{ruleId: string; reason: string; fatal: boolean}>}> = JSON.parse(out)
  return (file?.messages ?? []).map(({ruleId, reason, fatal}) => `${fatal ? 'error' : 'warning'} ${ruleId}: ${reason}`)
}

/** The fixture without the headings of a section and what stands below it. */
function without(markdown: string, heading: string): string {
  const lines = markdown.split('\n')
  const start = lines.indexOf(heading)
  const level = /^#+/.exec(heading)?.[0].length ?? 0
  const after = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 0) <= level)
  return [...lines.slice(0, start), ...lines.slice(after < 0 ? lines.length : after)].join('\n')
}

describe.each(templates)('%s', (name) => {
  const markdown = readFileSync(join(root, 'fixtures/profiles', `${name}.md`), 'utf8')
  const {sections} = parse(textOf(name))
  const required: readonly string[] = sections.required
  const headings = markdown.split('\n').filter((line) => /^## /.test(line))

  test('a document in the template has no finding', async () => {
    expect(await findingsOf(name, markdown)).toEqual([])
  })

  test('each required section that is taken away is missed, and nothing else', async () => {
    const missed: string[] = []
    for (const heading of headings) {
      const found = await findingsOf(name, without(markdown, heading))
      const missing = found.filter((finding) => finding.includes('missing-section'))
      for (const finding of missing) missed.push(/section `([a-z-]+)`/.exec(finding)?.[1] ?? '')
      expect(missing.length, `${heading}: ${found.join(', ')}`).toBeLessThan(2)
      expect(found.filter((finding) => finding.startsWith('error') && !missing.includes(finding))).toEqual([])
    }
    expect(missed.sort()).toEqual([...required].sort())
  })
})
