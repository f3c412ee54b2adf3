import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {commandNames} from '../src/cli/command-names.ts'
import {main} from '../src/cli/main.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Phrases that must be read twice, with what to write instead. */
const phrases: ReadonlyArray<readonly [phrase: RegExp, instead: string]> = [
  [/\bno more\b(?! than)/i, 'no longer'],
  [/\bwhere (?:there|nothing|none|no|nobody) (?:is|are|was|were)\b|\bwhere there (?:is|are) (?:such|none|no)\b/i, 'if there is none'],
  [/\b(?:is|are) told\b|\b(?:is|are) nobody's\b|\bnobody's business\b/i, 'reports, says, gets'],
  [/\bholds? (?:for|without|good|as it)\b|\bwhat holds\b/i, 'applies to'],
  [
    /(?<!\bthere )\b(?:is|are) no (?!longer|more|such|finding|need|one\b|fix\b|difference|regular|configuration|section|date|network)[a-z]+(?: [a-z]+)?[.,:;]/i,
    'is not a'
  ],
  [/\bone an? (?:line|rule|file|document|finding|run|thread|incident)\b/i, 'one per line'],
  [/\b(?:a|one) (?:line|task|finding|entry) an? [a-z]+/i, 'one line per finding'],
  [
    /\bof (?:its|their|your|a team's|one's|our|his|her|each other's) own\b|\bon (?:its|their) own\b|\bone’?'?s own\b|\bown word\b/i,
    'separate, custom, or leave it out'
  ],
  [/\bwho (?:takes|writes|names|asks|wants|calls|puts)\b/i, 'if you …'],
  [/\b(?:what|that) (?:lies|stands) (?:in|below|at|on|behind)\b/i, 'what is in'],
  [/\b(?:stands?|lies) (?:behind|alone there)\b/i, 'is after'],
  [/\bwhat became of\b|\bwhat becomes of\b/i, 'the outcome of'],
  [/\bundefined where\b/i, 'undefined if'],
  [/\bwritten anew\b|\bread anew\b|\blaid out anew\b|\banew\b/i, 'rewrites, again'],
  [/\bmended\b|\bto mend\b/i, 'fixed'],
  [/\btakes? (?:it |them )?away\b|\btaken away\b/i, 'removes'],
  [/\bleft alone\b|\bleaves? alone\b/i, 'skips'],
  [/\bwhatsoever\b|\btherein\b|\bthereof\b|\bhereby\b/i, 'plain words']
]

function unplain(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => phrases.flatMap(([phrase, instead]) => (phrase.test(line) ? [`${index + 1}: ${line.trim()} (write: ${instead})`] : [])))
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
}

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'action.yml', '.pre-commit-hooks.yaml', 'bench/accuracy/README.md', 'schema.json'],
  ...filesIn('docs', /\.md$/),
  ...filesIn('profiles', /\.yaml$/),
  ...filesIn('examples', /\.(?:js|yml)$/)
]

test.each(pages)('%s is plain', (page) => {
  expect(unplain(readFileSync(join(root, page), 'utf8'))).toEqual([])
})

/** Gives the comments and the texts of a module, each on its line, without the names of variables in texts. */
function proseOf(code: string): string {
  return code
    .split('\n')
    .map((line) =>
      /^\s*(?:\/\*\*|\*|\/\/)/.test(line) ? line : (line.match(/\/\/ .*$|'[^']* [^']*'|`[^`]* [^`]*`/g) ?? []).join(' ').replace(/\$\{[^}]*\}/g, '…')
    )
    .join('\n')
}

/** The words of languages are data. */
const isLanguage = (path: string): boolean => /^src\/language\/(?:[a-z]{2}|en\.[a-z]+)\.ts$/.test(path)

/** Folders whose comments are rewritten when their insides are. */
const later = /^src\/(?:incident|text|language|markdown)\//

const modules = [...filesIn('src', /\.ts$/), ...filesIn('rules', /\.ts$/)].filter((path) => !isLanguage(path) && !later.test(path))

describe('comments and messages are plain', () => {
  test.each(modules)('%s', (path) => {
    expect(unplain(proseOf(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})

/** Runs the help of a command, or of the program without one, and gives what it prints. */
async function helpOf(command: readonly string[]): Promise<string> {
  let out = ''
  const stdout = new PassThrough()
  stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const io = {stdout, stderr: new PassThrough(), stdin: new PassThrough(), cwd: root, env: {}, isTTY: false, columns: 120}
  expect(await main([...command, '--help'], io)).toBe(0)
  return out
}

test.each([[], ...commandNames.map((name) => [name])])('the help of %s is plain', async (...command: string[]) => {
  const help = await helpOf(command)
  expect(help).toContain('postmortem-lint')
  expect(unplain(help)).toEqual([])
})

test.each([
  'a finding that is found no more',
  'where there is such',
  'who takes a section away is told',
  'what holds for a document',
  'a document that is no postmortem.',
  'files, one a line',
  'a rule of its own'
])('"%s" is reported', (text) => {
  expect(unplain(text)).not.toEqual([])
})

test.each(['no more than ten files', 'is no longer found', 'each on a separate line', 'findings of this level or higher'])('"%s" is plain', (text) => {
  expect(unplain(text)).toEqual([])
})
