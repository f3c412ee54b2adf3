import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {isInShard, parseShard} from '../../src/run/shard.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'

const names = Array.from({length: 40}, (_, index) => `docs/${index % 3 === 0 ? 'a b' : 'c'}/${index}.md`)

/** Documents of all kinds, one of which cannot be read. */
function project(): string {
  const files = names.map((name, index): [string, string] => [
    name,
    index % 5 === 0 ? readme : (index % 2 === 0 ? clean : flawed).replace('Ada', `Ada ${index}`)
  ])
  return folder({...Object.fromEntries(files), 'docs/deep.md': `${'> '.repeat(3000)}# Postmortem\n`})
}

describe('shards', () => {
  test('each file is in one of them, and stays there when others come and go', () => {
    for (const count of [1, 2, 5]) {
      const shards = Array.from({length: count}, (_, index) => ({index: index + 1, count}))
      for (const name of names) {
        expect(shards.filter((shard) => isInShard(name, '/work', shard))).toHaveLength(1)
        expect(shards.findIndex((shard) => isInShard(name, '/work', shard))).toBe(shards.findIndex((shard) => isInShard(`/other/./${name}`, '/other', shard)))
      }
    }
    const sizes = [1, 2, 3, 4].map((index) => names.filter((name) => isInShard(name, '/work', {index, count: 4})).length)
    expect(Math.min(...sizes)).toBeGreaterThan(2)
  })

  test.each(['0/2', '3/2', '2', '1/0', 'a/b', '1/2/3', '-1/2'])('%s is none', async (text) => {
    expect(parseShard(text)).toBeUndefined()
    expect(await run(folder({'a.md': clean}), [`--shard=${text}`])).toMatchObject({
      code: 2,
      err: expect.stringContaining('`--shard` requires a part and the number of parts, such as `2/5`')
    })
  })

  test.each(['json', 'sarif', 'junit'])('the %s reports of all, merged, are that of one run over all files', async (format) => {
    const cwd = project()
    const argv = ['--format', format, '--all', 'docs']
    const whole = (await run(cwd, argv)).out
    mkdirSync(join(cwd, 'parts'))
    for (const index of [1, 2, 3]) {
      const {out} = await run(cwd, [...argv, '--shard', `${index}/3`])
      writeFileSync(join(cwd, `parts/${index}`), out.replaceAll('<folder>', cwd))
    }
    const merged = await run(cwd, ['merge-reports', 'parts/3', 'parts/1', 'parts/2'])
    const timeless = (text: string): string => text.replace(/timestamp="[^"]*"/g, '')
    expect(timeless(merged.out)).toBe(timeless(whole))
    expect(merged).toMatchObject({code: 0, err: ''})
    expect(await run(cwd, ['merge-reports', '--output', 'new/folder/all', 'parts/1', 'parts/2', 'parts/3'])).toEqual({code: 0, out: '', err: ''})
    expect(timeless(readFileSync(join(cwd, 'new/folder/all'), 'utf8').replaceAll(cwd, '<folder>'))).toBe(timeless(whole))
  })

  test.each<[string, Record<string, string>, string]>([
    ['a report that is missing', {}, 'the report `a` cannot be read: no such file or folder'],
    ['what is no report', {a: '{"x": 1}'}, '`a` is no report that can be merged, expected one that postmortem-lint wrote'],
    ['what is no JSON', {a: '[{'}, '`a` is no report that can be merged'],
    ['another XML file', {a: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<x/></testsuites>\n'}, '`a` is no report that can be merged'],
    [
      'another program’s SARIF',
      {a: '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": []}]}'},
      '`a` is no report that can be merged'
    ],
    ['two formats', {a: '[]', b: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n</testsuites>\n'}, '`b` is a junit report and `a` a json report']
  ])('%s is said', async (_, files, words) => {
    const names = Object.keys(files)
    const {code, out, err} = await run(folder(files), ['merge-reports', ...(names.length > 0 ? names : ['a'])])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(words)
  })
})

/** Runs a line of an example as its shell would, with variables filled in. */
async function runLine(cwd: string, line: string, variables: Readonly<Record<string, string>>): Promise<number> {
  const filled = Object.entries(variables).reduce((text, [name, value]) => text.replaceAll(name, value), line)
  const [npx, program, ...argv] = filled.split(' ')
  expect([npx, program]).toEqual(['npx', 'postmortem-lint'])
  const expanded = argv.flatMap((word) => (word.includes('*') ? globSync(word, {cwd}) : [word]))
  return (await run(cwd, expanded)).code
}

describe('the examples', () => {
  test('of GitHub Actions gives one SARIF report of all', async () => {
    const cwd = project()
    const {jobs} = parse(readFileSync('examples/shards.github.yml', 'utf8'))
    const [lint, report] = [jobs.lint, jobs.report].map(({steps}) => steps.find((step: {run?: string}) => step.run).run)
    const codes = []
    for (const shard of jobs.lint.strategy.matrix.shard) codes.push(await runLine(cwd, lint, {'${{ matrix.shard }}': String(shard)}))
    expect(codes).toContain(1)
    expect(await runLine(cwd, report, {})).toBe(0)
    const merged = JSON.parse(readFileSync(join(cwd, 'postmortems.sarif'), 'utf8'))
    const whole = JSON.parse((await run(cwd, ['--format', 'sarif', 'docs'])).out)
    expect(merged.runs[0].results).toHaveLength(whole.runs[0].results.length)
  })

  test('of GitLab gives one JUnit report of all', async () => {
    const cwd = project()
    const {postmortems, 'postmortem report': report} = parse(readFileSync('examples/shards.gitlab-ci.yml', 'utf8'))
    for (let index = 1; index <= postmortems.parallel; index++)
      await runLine(cwd, postmortems.script[0], {$CI_NODE_INDEX: String(index), $CI_NODE_TOTAL: String(postmortems.parallel)})
    expect(await runLine(cwd, report.script[0], {})).toBe(0)
    const whole = (await run(cwd, ['--format', 'junit', 'docs'])).out
    expect(readFileSync(join(cwd, 'postmortems.xml'), 'utf8').match(/<testsuite /g)).toHaveLength(whole.match(/<testsuite /g)?.length ?? 0)
  })
})
