import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {documentation, documentedBlock} from '../documentation.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'

/** What a file of another program holds. */
type Tree = ReturnType<typeof parse>

/** Answers in their order. */
function answering(...answers: readonly string[]): {ask: () => Promise<string>; left: () => number} {
  const rest = [...answers]
  return {ask: async () => rest.shift() ?? '', left: () => rest.length}
}

describe('init', {timeout: 30_000}, () => {
  test('--yes asks nothing, and writes a configuration that is right', async () => {
    const cwd = folder({'docs/a.md': clean})
    expect(await run(cwd, ['init', '--yes'], {ask: async () => 'strict'})).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": ".postmortemlintrc.yaml: written

      Next:
        npx postmortem-lint
      ",
      }
    `)
    expect(readFileSync(join(cwd, '.postmortemlintrc.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./node_modules/postmortem-lint/schema.json
      # \`npx postmortem-lint --print-config FILE\` shows what holds for a document.
      extends: recommended
      "
    `)
    expect(readdirSync(cwd).sort()).toEqual(['.postmortemlintrc.yaml', 'docs'])
    expect((await run(cwd, ['docs'])).code).toBe(0)
  })

  test('asks on a terminal, with what is used already as the default', async () => {
    const cwd = folder({'.github/CODEOWNERS': '', '.husky/_/x': ''})
    const {ask, left} = answering('gogle-sre', 'Google-SRE ', '', '')
    const {code, out} = await run(cwd, ['init'], {ask})
    expect({code, left: left()}).toEqual({code: 0, left: 0})
    expect(out).toMatchInlineSnapshot(`
      "Which template does your team use? (recommended, where it is none of these)
        minimal, recommended, strict, atlassian, aws-coe, azure-pir, gitlab, google-api, google-sre, howie, pagerduty
      That is none of them; did you mean google-sre?
      What should lint before a commit?
        pre-commit, husky, lefthook, none
      Where do you build?
        github, gitlab, none
      .postmortemlintrc.yaml: written
      .husky/pre-commit: written
      .lintstagedrc.json: written
      .github/workflows/postmortems.yml: written
      package.json: written, with the script \`prepare\`

      Next:
        npm install --save-dev postmortem-lint husky@9 lint-staged@16 && npx husky
        npx postmortem-lint
      "
    `)
    expect(readFileSync(join(cwd, '.postmortemlintrc.yaml'), 'utf8')).toContain('extends: google-sre\n')
    expect(readdirSync(cwd).sort()).toEqual(['.github', '.husky', '.lintstagedrc.json', '.postmortemlintrc.yaml', 'package.json'])
  })

  test('asks only for what is not said', async () => {
    const {ask, left} = answering('none')
    expect((await run(folder({}), ['init', '--profile', 'howie', '--hook', 'none'], {ask})).code).toBe(0)
    expect(left()).toBe(0)
  })

  test.each([
    ['--hook', 'pre-commit', '.pre-commit-config.yaml', 'pre-commit .pre-commit-config.yaml'],
    ['--hook', 'lefthook', 'lefthook.yml', 'lefthook lefthook.yml'],
    ['--workflow', 'github', '.github/workflows/postmortems.yml', 'github-action .github/workflows/postmortems.yml'],
    ['--workflow', 'gitlab', '.gitlab-ci.yml', 'gitlab .gitlab-ci.yml']
  ])('%s %s writes the file of the README', async (option, name, path, mark) => {
    const cwd = folder({'docs/postmortems/a.md': clean})
    expect((await run(cwd, ['init', option, name])).code).toBe(0)
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(documentedBlock(mark))
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{'incidents/2026/a.md': clean, 'README.md': readme}, 'incidents/2026'],
    [{'services/pay/pm/a.md': clean, 'services/ship/pm/b.md': clean}, 'services'],
    [{'a.md': clean, 'docs/b.md': clean}, '.'],
    [{'our reviews/a.md': clean}, '"our reviews"'],
    [{"what's up/a.md": clean}, '.'],
    [{'README.md': readme}, '.'],
    [{'.postmortemlintrc.yaml': 'files: reviews/*.txt\n', 'reviews/a.txt': clean, 'old/b.md': clean}, 'reviews']
  ])('--workflow names the folder where the postmortems are: %j', async (files, place) => {
    const cwd = folder(files)
    expect((await run(cwd, ['init', '--workflow', 'github'])).code).toBe(0)
    expect(readFileSync(join(cwd, '.github/workflows/postmortems.yml'), 'utf8')).toContain(`paths: ${place}\n`)
    expect((await run(cwd, ['init', '--workflow', 'gitlab'])).code).toBe(0)
    expect(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')).toContain(`junit:junit.xml ${place}\n`)
  })

  test.each([
    [undefined, '{\n  "private": true,\n  "scripts": {\n    "prepare": "husky"\n  }\n}\n', 'written, with the script `prepare`'],
    ['{\n\t"name": "x"\n}\n', '{\n\t"name": "x",\n\t"scripts": {\n\t\t"prepare": "husky"\n\t}\n}\n', 'script `prepare` added'],
    ['{"scripts": {"prepare": "husky || true"}}', '{"scripts": {"prepare": "husky || true"}}', 'its script `prepare` runs `husky` already'],
    ['{"scripts": {"prepare": "tsc"}}', '{"scripts": {"prepare": "tsc"}}', 'has a script `prepare` already, left as it is; add ` && husky` to it (`tsc`)'],
    ['[]', '[]', 'holds no JSON object, left as it is; its script `prepare` should run `husky`']
  ])('--hook husky gives everyone the hook: package.json %j', async (before, after, words) => {
    const cwd = folder(before === undefined ? {} : {'package.json': before})
    const {code, out} = await run(cwd, ['init', '--hook', 'husky'])
    expect({code, text: readFileSync(join(cwd, 'package.json'), 'utf8')}).toEqual({code: 0, text: after})
    expect(out).toContain(`package.json: ${words}\n`)
  })

  test('--hook husky writes the files of the README', async () => {
    const cwd = folder({})
    const {out} = await run(cwd, ['init', '--hook', 'husky'])
    const [install = '', , ...echoes] = documentedBlock('husky-lint-staged').trim().split('\n')
    expect(echoes).toHaveLength(2)
    for (const echo of echoes) {
      const [, text = '', path = ''] = /^echo '(.*)' > (.*)$/.exec(echo) ?? []
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(`${text}\n`)
    }
    expect(out).toContain(install)
  })

  test('never writes over what is there', async () => {
    const files = {'package.json': '{"postmortemLint": {"extends": "strict"}}\n', 'lefthook.yml': 'pre-push: {}\n', '.gitlab-ci.yml': 'x: {}\n'}
    const cwd = folder(files)
    const {code, out} = await run(cwd, ['init', '--yes', '--hook', 'lefthook', '--workflow', 'gitlab'])
    expect(code).toBe(0)
    expect(out).toContain('package.json: there already, left as it is\nlefthook.yml: there already, left as it is; this would be it:\n  pre-commit:\n')
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text)
    expect(existsSync(join(cwd, '.postmortemlintrc.yaml'))).toBe(false)
  })

  describe('--from', () => {
    const odd = flawed.replace('## Resolution', '## What we noticed first\n\nThe pump.\n\n## Weather\n\nRain.\n\n## Resolution')
    const old = {'docs/pm/a.md': clean, 'docs/pm/b.md': odd, 'docs/pm/c.md': odd, 'docs/pm/d.md': odd, 'docs/pm/README.md': readme}

    test('derives sections, zone and candidates, and writes a baseline', async () => {
      const cwd = folder(old)
      expect(await run(cwd, ['init', '--yes', '--from', 'docs/pm', '--workflow', 'github'])).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "",
          "out": ".postmortemlintrc.yaml: written
        .github/workflows/postmortems.yml: written
        .postmortemlint-baseline.json: 3 known findings in 3 files: 3 added, 0 removed

        Next:
          npx postmortem-lint --baseline .postmortemlint-baseline.json docs/pm
        ",
        }
      `)
      expect(readFileSync(join(cwd, '.postmortemlintrc.yaml'), 'utf8')).toMatchInlineSnapshot(`
        "# yaml-language-server: $schema=./node_modules/postmortem-lint/schema.json
        # \`npx postmortem-lint --print-config FILE\` shows what holds for a document.
        extends: recommended

        # Derived from 4 postmortems.
        # Their timelines all state this zone.
        timeZone: UTC
        # Nearly all have these sections.
        sections:
          required: [summary, impact, timeline, root-cause, resolution, action-items]
        # Headings that recur and are not recognised. Where one stands for a section, take the "#" away (below \`sections:\`):
        #  aliases:
        #    detection: [What we noticed first]
        #  own:
        #    weather: [Weather] # in 3 documents
        "
      `)
      expect(readFileSync(join(cwd, '.github/workflows/postmortems.yml'), 'utf8')).toContain('          paths: docs/pm\n')
      const after = await run(cwd, ['--baseline', '.postmortemlint-baseline.json', '--max-warnings', '0', 'docs/pm'])
      expect(after.code).toBe(0)
    })

    test('what stands in comments is right once the comments are taken away', async () => {
      const cwd = folder(old)
      await run(cwd, ['init', '--yes', '--from', 'docs/pm'])
      const text = readFileSync(join(cwd, '.postmortemlintrc.yaml'), 'utf8').replace(/^#(?= {2,})/gm, '')
      const {code, err} = await run(folder({...old, '.postmortemlintrc.yaml': text}), ['--print-config', 'docs/pm/a.md'])
      expect({code, err}).toEqual({code: 0, err: ''})
    })

    test('says nothing that not all of them say', async () => {
      const cwd = folder({'pm/a.md': clean, 'pm/b.md': clean.replaceAll('UTC', 'CET'), 'pm/c.md': clean.replace(/## Resolution[\s\S]*?(?=## Action)/, '')})
      await run(cwd, ['init', '--yes', '--from', 'pm'])
      const text = readFileSync(join(cwd, '.postmortemlintrc.yaml'), 'utf8')
      expect(text).not.toContain('timeZone')
      expect(text).toContain('required: [summary, impact, timeline, root-cause, action-items]\n')
    })

    test('leaves a baseline that is there, and says when there is no such folder', async () => {
      const cwd = folder({...old, '.postmortemlint-baseline.json': '{}\n'})
      expect((await run(cwd, ['init', '--yes', '--from', 'docs/pm'])).out).toContain('.postmortemlint-baseline.json: there already, left as it is\n')
      expect(readFileSync(join(cwd, '.postmortemlint-baseline.json'), 'utf8')).toBe('{}\n')
      const {code, err} = await run(folder({}), ['init', '--yes', '--from', 'nowhere'])
      expect(code).toBe(2)
      expect(err).toContain('`--from nowhere`: no such folder')
    })
  })
})

test('the commands of the README that set up a project do what it says', {timeout: 30_000}, async () => {
  const section = documentation.slice(documentation.indexOf('derives the configuration'), documentation.indexOf('## What it finds'))
  const lines = [...section.matchAll(/^npx postmortem-lint ([^#\n]*)/gm)].map(([, words = '']) =>
    [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
  )
  expect(lines).toHaveLength(2)
  const cwd = folder({'.git/HEAD': '', 'docs/postmortems/2024-01-02-old.md': clean})
  for (const argv of lines) expect((await run(cwd, argv)).code).toBe(0)
  expect(readdirSync(cwd).sort()).toEqual(['.git', '.github', '.postmortemlint-baseline.json', '.postmortemlintrc.yaml', '.pre-commit-config.yaml', 'docs'])
  expect(readdirSync(join(cwd, 'docs/postmortems'))).toContain('2024-03-12-fare-quotes-unavailable.md')
})

describe('with --from, what runs the linter knows the baseline', {timeout: 30_000}, () => {
  test.each([
    ['--hook', 'pre-commit', '.pre-commit-config.yaml', ({repos}: Tree) => repos[0].hooks[0].args.join(' ')],
    ['--hook', 'husky', '.lintstagedrc.json', (tree: Tree) => tree['*.{md,markdown}']],
    ['--hook', 'lefthook', 'lefthook.yml', (tree: Tree) => tree['pre-commit'].jobs[0].run],
    ['--workflow', 'github', '.github/workflows/postmortems.yml', ({jobs}: Tree) => `--baseline ${jobs.lint.steps[1].with.baseline}`],
    ['--workflow', 'gitlab', '.gitlab-ci.yml', ({postmortems}: Tree) => postmortems.script[0]]
  ])('%s %s', async (option, value, path, wordsOf) => {
    const cwd = folder({'docs/a.md': flawed})
    expect((await run(cwd, ['init', '--yes', '--from', 'docs', option, value])).code).toBe(0)
    expect(wordsOf(parse(readFileSync(join(cwd, path), 'utf8')))).toContain('--baseline .postmortemlint-baseline.json')
    expect((await run(cwd, ['--baseline', '.postmortemlint-baseline.json', 'docs'])).code).toBe(0)
  })
})
