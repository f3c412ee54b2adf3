import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {main} from '../src/cli/main.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Phrases that must be read twice, with what to write instead. */
const phrases: ReadonlyArray<readonly [phrase: RegExp, instead: string]> = [
  [/\bno more\b(?! than)/i, 'no longer'],
  [/\bwhere there (?:is|are) (?:such|none|no)\b/i, 'if there are any, if there is none'],
  [/\b(?:is|are) told\b/i, 'reports, says'],
  [/\bholds? (?:for|without|good)\b/i, 'applies to'],
  [/\b(?:is|are) no (?!longer|more|such|finding|need)[a-z]+/i, 'is not a'],
  [/\bone an? (?:line|rule|file|document|finding|run|thread|incident)\b/i, 'one per line'],
  [/\ban? (?:line|rule|file|finding|document|thread) an? [a-z]+/i, 'one line per finding'],
  [/\b(?:an?|of|on|in|the|its|their|our|one's|his|her|your|each) own\b/i, 'leave it out, or name the owner'],
  [/\bwho (?:takes|writes|names|asks|wants|has)\b/i, 'if you …'],
  [/\bwhatsoever\b|\btherein\b|\bthereof\b/i, 'plain words']
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
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'rules/README.md', 'action.yml', '.pre-commit-hooks.yaml', 'bench/accuracy/README.md'],
  ...filesIn('docs', /\.md$/),
  ...filesIn('profiles', /\.yaml$/)
]

test.each(pages)('%s is plain', (page) => {
  expect(unplain(readFileSync(join(root, page), 'utf8'))).toEqual([])
})

/** Gives the comments and the texts of a module, each at its line; the words of languages are data, and not ours to choose. */
function proseOf(code: string): string {
  return code
    .split('\n')
    .map((line) => (/^\s*(?:\/\*\*|\*|\/\/)/.test(line) ? line : (line.match(/\/\/ .*$|'[^']* [^']*'|`[^`]* [^`]*`/g) ?? []).join(' ')))
    .join('\n')
}

describe('comments and messages are plain', () => {
  const modules = [...filesIn('src', /\.ts$/), ...filesIn('rules', /\.ts$/)].filter((path) => !/^src\/language\/(?:[a-z]{2}|en\.[a-z]+)\.ts$/.test(path))
  test.each(modules)('%s', (path) => {
    expect(unplain(proseOf(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})

const commands = [[], ['lint'], ['inspect'], ['baseline'], ['init'], ['new'], ['explain'], ['rules'], ['merge-reports'], ['lsp'], ['completion']]

test.each(commands)('the help of %s is plain', async (...command) => {
  let out = ''
  const stdout = new PassThrough()
  stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const io = {stdout, stderr: new PassThrough(), stdin: new PassThrough(), cwd: root, env: {}, isTTY: false, columns: 120}
  expect(await main([...command, '--help'], io)).toBe(0)
  expect(out).not.toBe('')
  expect(unplain(out)).toEqual([])
})
