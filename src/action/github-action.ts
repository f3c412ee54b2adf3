import {randomUUID} from 'node:crypto'
import {appendFile, mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Io, type Status, UsageError} from '../cli/io.ts'
import {main} from '../cli/main.ts'
import {reasonOf} from '../files/find.ts'
import {escapeData} from '../report/github.ts'
import {escapeControls} from '../text/escape.ts'

/** What the workflow's `with` says. */
interface Inputs {
  readonly paths: readonly string[]
  readonly failOn: string
  readonly changedSince: string
  readonly baseline: string
  readonly config: string
  readonly configFromBase: boolean
  readonly sarifFile: string
  readonly summary: boolean
  readonly args: readonly string[]
}

const noCache = 'in the action, the change that is judged may have brought it'

/**
 * Runs the linter as a step of a GitHub workflow: reads `INPUT_*`, annotates, writes the step's summary and outputs, and gives the exit
 * status. It needs no token and runs nothing of the checked out tree, so it is safe on pull requests from forks.
 */
export async function runAction(io: Io): Promise<Status> {
  let errors = ''
  const stderr = {
    write: (text: string): unknown => {
      errors += text
      return io.stderr.write(text)
    }
  }
  try {
    const inputs = readInputs(io.env)
    const narrowed = await narrowingOf(inputs, io)
    const folder = await mkdtemp(join(io.env['RUNNER_TEMP'] ?? tmpdir(), 'postmortem-lint-'))
    try {
      const status = await main(argumentsOf(inputs, narrowed, folder), {...io, stderr, noCache})
      const begun = await writeOutputs(inputs, folder, io.env)
      // What failed in a run that began is annotated by its report.
      if (status === 2 && !begun) io.stdout.write(errorCommand(errors))
      return status
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  } catch (error) {
    const text = `postmortem-lint: ${escapeControls(reasonOf(error))}\n`
    io.stderr.write(text)
    io.stdout.write(errorCommand(text))
    return 2
  }
}

/** Reads the inputs from the variables that the runner makes of them. */
function readInputs(env: Io['env']): Inputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const lines = input('paths')
    .split('\n')
    .map((line) => line.trim())
  const flag = (name: string, absent: 'true' | 'false'): boolean => {
    const value = input(name) || absent
    if (!/^(?:true|false)$/i.test(value)) throw new UsageError(`the input \`${name}\` cannot be \`${value}\`, expected \`true\` or \`false\``)
    return value.toLowerCase() === 'true'
  }
  return {
    paths: lines.filter((line) => line !== ''),
    failOn: input('fail-on') || 'error',
    changedSince: env['INPUT_CHANGED-SINCE'] === undefined ? 'base' : input('changed-since') || 'none',
    baseline: input('baseline'),
    config: input('config'),
    configFromBase: flag('config-from-base', 'false'),
    sarifFile: input('sarif-file'),
    summary: flag('summary', 'true'),
    args: wordsOf(input('args'))
  }
}

/** Splits options at white space; quotes keep words together, nothing else is special, and no shell sees them. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
}

/** Options that narrow a run down. */
type Narrowing = Readonly<Partial<Record<'changed-since' | 'config-from', string | undefined>>>

/** Finds what a pull request is compared with. Where that is the default and cannot be done, everything is linted, and that is said. */
async function narrowingOf({changedSince, configFromBase}: Inputs, io: Io): Promise<Narrowing> {
  const explicit = changedSince === 'none' || changedSince === 'base' ? {} : {'changed-since': changedSince}
  if (changedSince !== 'base' && !configFromBase) return explicit
  const {baseOf, EventError} = await import('../files/git/pull-request.ts')
  const base = await baseOf(io.cwd, io.env).catch((error: unknown) => {
    throw error instanceof EventError ? new UsageError(error.message, {cause: error}) : error
  })
  // A push has no base: what it brings is accepted already.
  if (base === undefined) return explicit
  const {commit, reason} = base
  if (configFromBase && commit === undefined) throw new UsageError(`the input \`config-from-base\` needs the base of the pull request: ${reason}`)
  const from = configFromBase ? {...explicit, 'config-from': commit} : explicit
  if (changedSince !== 'base') return from
  if (reason === undefined) return {...from, 'changed-since': commit}
  const text = `Everything is linted, and not only what the pull request changes: ${reason}`
  io.stdout.write(`::notice title=postmortem-lint::${escapeData(escapeControls(text))}\n`)
  return from
}

function argumentsOf({paths, failOn, sarifFile, summary, baseline, config, args}: Inputs, narrowed: Narrowing, folder: string): readonly string[] {
  const outputs = [`json:${join(folder, 'report.json')}`, ...(summary ? [`markdown:${join(folder, 'summary.md')}`] : [])]
  if (sarifFile !== '') outputs.push(`sarif:${sarifFile}`)
  // What begins with a dash is no option of ours.
  const named = Object.entries({baseline, config, ...narrowed}).flatMap(([name, value]) => (value === '' || value === undefined ? [] : [`--${name}=${value}`]))
  const options = ['--format', 'github', '--fail-on', failOn, ...outputs.flatMap((output) => ['--output', output]), ...named]
  return ['lint', ...options, ...args, '--', ...paths]
}

/** Writes the summary of the step and its outputs, and tells whether there was anything to write: a run that could not begin has neither. */
async function writeOutputs({sarifFile}: Inputs, folder: string, env: Io['env']): Promise<boolean> {
  const {GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile} = env
  const summary = await textOf(join(folder, 'summary.md'))
  // The reporter keeps it far below the 1 MiB that GitHub takes for a step.
  if (summaryFile && summary !== undefined) await appendFile(summaryFile, summary)
  const report = await textOf(join(folder, 'report.json'))
  if (!outputFile || report === undefined) return report !== undefined
  const files: ReadonlyArray<{readonly messages: ReadonlyArray<{readonly fatal: boolean}>}> = JSON.parse(report)
  const messages = files.flatMap((file) => file.messages)
  const errors = messages.filter(({fatal}) => fatal).length
  const outputs = {errors, warnings: messages.length - errors, files: files.length, 'sarif-file': sarifFile}
  const lines = Object.entries(outputs).map(([name, value]) => outputCommand(name, String(value)))
  await appendFile(outputFile, lines.join(''))
  return true
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Sets an output; nothing in a value can end it, as nobody knows the delimiter before. */
function outputCommand(name: string, value: string): string {
  const delimiter = `end-${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

function errorCommand(text: string): string {
  return `::error title=postmortem-lint::${escapeData(text.trim())}\n`
}
