import yargs from 'yargs'
import {nearest} from '../nearest.ts'
import {versionOf} from '../version.ts'
import {commandFirst, commandIn, commandsWith, optionNamesOf, switchWithValue} from './commands.ts'
import {shells} from './completion-scripts.ts'
import {errorText} from './error-text.ts'
import {type Io, type Status, UsageError} from './io.ts'
import * as tables from './options.ts'

const intro = `postmortem-lint [command] [paths..]

Reads postmortems in Markdown as incidents and reports what is missing, malformed or contradicts itself.`

const statuses = 'Exit status: 0 nothing found, 1 findings, 2 the program could not do its work.'

/** Runs the command line and gives the exit status; it neither reads nor ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const debug = argv.includes('--debug')
  try {
    return await run(argv, io)
  } catch (error) {
    io.stderr.write(`${errorText(error, debug)}\n`)
    return 2
  }
}

async function run(argv: readonly string[], io: Io): Promise<Status> {
  let status: Status = 0
  let output = ''
  // yargs loses a bare `-`, and what stands behind `--`: paths, however they begin.
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const given = argv.slice(0, end)
  const valued = switchWithValue(given)
  if (valued !== undefined) throw new UsageError(`\`--${valued}\` takes no value`)
  const words = commandFirst(given.map((word, index) => (word === '-' && argv[index - 1] !== '--output' ? '--stdin' : word)))
  const parser = createParser(argv, argv.slice(end + 1), io, async (work) => {
    status = await work
  })
  await parser.parseAsync(words, {}, (error, _, text) => {
    if (error) throw error
    output = text
  })
  if (output !== '') io.stdout.write(`${output}\n`)
  return status
}

type Finish = (work: Promise<Status>) => Promise<void>

/** Declares commands and options; a command's code is loaded when it runs. */
function createParser(argv: readonly string[], morePaths: readonly string[], io: Io, finish: Finish) {
  return yargs()
    .scriptName('postmortem-lint')
    .usage(intro)
    .options(tables.commonOptions)
    .command(
      ['lint [paths..]', '$0'],
      'Report the findings in files and folders (default command)',
      (builder) =>
        builder
          .positional('paths', {type: 'string', array: true, default: [], describe: 'Files and folders; `-` is standard input; none is the current folder'})
          .options({...tables.inputOptions, ...tables.lintOptions, ...tables.scaleOptions})
          .example('$0 docs/postmortems', 'lint all postmortems below a folder')
          .example('$0 --fail-on warning 2024-03-12-checkout.md', 'lint one, and fail on warnings too')
          .example('$0 --format github', 'annotate the lines of a pull request in GitHub Actions')
          .example('$0 --output sarif:lint.sarif docs', 'print the report, and write another into a file')
          .example('git show HEAD:review.md | $0 --stdin-filename review.md -', 'lint what is on standard input'),
      (args) => {
        const paths = [...args.paths, ...morePaths]
        const {printConfig} = args
        if (printConfig !== undefined)
          return finish(import('./print-config.ts').then(({printConfigCommand}) => printConfigCommand({...args, printConfig, paths}, io)))
        return finish(import('./lint.ts').then(({lintCommand}) => lintCommand({...args, paths}, io)))
      }
    )
    .command(
      'inspect [paths..]',
      'Show what is read in documents: sections, timeline, claims, actions',
      (builder) =>
        builder
          .positional('paths', {type: 'string', array: true, default: [], describe: 'Files and folders; `-` is standard input; none is the current folder'})
          .options({...tables.inputOptions, ...tables.inspectOptions, ...tables.dataOptions})
          .example('$0 inspect 2024-03-12-checkout.md', 'show the timeline with derived dates, zones and milestones')
          .example('$0 inspect --explain review.md', 'and which words decided, where a finding surprises')
          .example('$0 inspect --format json docs', 'the same as data, for every document below a folder')
          .example('$0 inspect --redact review.md', 'a copy without its words, for a bug report'),
      (args) => {
        const all = {...args, paths: [...args.paths, ...morePaths]}
        if (args.redact) return finish(import('./redact.ts').then(({redactCommand}) => redactCommand(all, io)))
        return finish(import('./inspect.ts').then(({inspectCommand}) => inspectCommand(all, io)))
      }
    )
    .command(
      'baseline <action> [paths..]',
      'Write known findings into a file, so that only new ones are reported',
      (builder) =>
        builder
          .positional('action', {
            choices: ['update', 'prune', 'check'] as const,
            demandOption: true,
            describe: 'Write what is found now; only take away what is found no more; or exit with 1 where there is such'
          })
          .positional('paths', {type: 'string', array: true, default: [], describe: 'Files and folders; none is the current folder'})
          .options({...tables.configOptions, all: tables.inputOptions.all, ...tables.baselineOptions})
          .example('$0 baseline update', 'from now on, `lint --baseline .postmortemlint-baseline.json` reports only what is new')
          .example('$0 baseline prune docs', 'take away what was mended'),
      (args) => finish(import('./baseline.ts').then(({baselineCommand}) => baselineCommand({...args, paths: [...args.paths, ...morePaths]}, io)))
    )
    .command(
      'init',
      'Start in a project: configuration, hook and workflow; what is there stays',
      (builder) =>
        builder
          .options(tables.initOptions)
          .example('$0 init', 'asks which template the team uses, and for hook and workflow')
          .example('$0 init --from docs/postmortems --hook pre-commit', 'derives the configuration from what is there, with a baseline'),
      (args) => finish(import('./init.ts').then(({initCommand}) => initCommand(args, io)))
    )
    .command(
      'new <title>',
      'Write a new postmortem as a draft, with the sections that are required',
      (builder) =>
        builder
          .positional('title', {type: 'string', demandOption: true, describe: 'What happened, in a few words'})
          .options(tables.newOptions)
          .example('$0 new "Fare quotes unavailable" --start 2024-03-12T14:02Z', 'writes 2024-03-12-fare-quotes-unavailable.md where the others are'),
      (args) => finish(import('./new.ts').then(({newCommand}) => newCommand(args, io)))
    )
    .command(
      'explain <rule>',
      'Show what a rule reports, why, and examples',
      (builder) =>
        builder
          .positional('rule', {type: 'string', demandOption: true, describe: 'Id of a rule'})
          .example('$0 explain duration-mismatch', 'the page of a rule'),
      (args) => finish(import('./explain.ts').then(({explainCommand}) => explainCommand(args.rule, io)))
    )
    .command(
      'rules',
      'List all rules',
      (builder) => builder.options(tables.dataOptions).example('$0 rules --format json', 'all rules as data'),
      (args) => finish(import('./rules.ts').then(({rulesCommand}) => rulesCommand(args, io)))
    )
    .command(
      'merge-reports <reports..>',
      'Merge the json, sarif or junit reports of shards into one',
      (builder) =>
        builder
          .positional('reports', {type: 'string', array: true, demandOption: true, describe: 'Reports of one format'})
          .options(tables.mergeOptions)
          .example('$0 merge-reports --output lint.sarif parts/*.sarif', 'the report that one run over all files would have written'),
      (args) => finish(import('./merge-reports.ts').then(({mergeReportsCommand}) => mergeReportsCommand(args, io)))
    )
    .command(
      'lsp',
      'Serve editors: findings, quick fixes, formatting, hover and outline (language server protocol)',
      (builder) => builder.options({...tables.configOptions, ...tables.lspOptions}).example('$0 lsp --stdio', 'what an editor is told to start'),
      (args) => finish(import('./lsp.ts').then(({lspCommand}) => lspCommand(args, io)))
    )
    .command(
      'completion <shell> [words..]',
      'Print a script that completes commands, options and rules in your shell',
      (builder) =>
        builder
          .positional('shell', {choices: [...shells, 'words'] as const, demandOption: true, describe: 'Your shell; `words` is for the scripts themselves'})
          .positional('words', {type: 'string', array: true, default: [], describe: 'With `words`: what is written so far'})
          .example('$0 completion bash >> ~/.bashrc', 'complete from the next shell on'),
      (args) => finish(import('./completion.ts').then(({completionCommand}) => completionCommand(args.shell, morePaths, io)))
    )
    .example('$0', 'lint the postmortems below the current folder')
    .example('$0 inspect review.md', 'show what is read in a document')
    .example('$0 explain metric-mismatch', 'show the page of a rule')
    .epilogue(statuses)
    .help()
    .alias('help', 'h')
    .version(versionOf())
    .locale('en')
    .wrap(Math.min(100, io.columns ?? 100))
    .strict()
    .check(assertSingle)
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      // yargs words its own errors for people; others are of a command.
      if (error && error.name !== 'YError') throw error
      throw new UsageError(usageText(message ?? error?.message ?? 'the call is not understood', argv))
    })
}

const optionNames = Object.values(tables).flatMap((table) => Object.keys(table))

/** An option given twice would reach a command as a list. */
function assertSingle(args: Readonly<Record<string, unknown>>): true {
  const twice = optionNames.find((name) => name !== 'output' && Array.isArray(args[name]))
  if (twice !== undefined) throw new UsageError(`\`--${twice}\` is given more than once`)
  return true
}

/** Words a mistake in the call, with the option that was probably meant. */
function usageText(message: string, argv: readonly string[]): string {
  const [argument, given, choices] = message.split(/(?:Argument|, Given|, Choices): /).slice(1)
  if (argument && given && choices) return `\`--${argument}\` cannot be ${given}, expected one of ${choices.trim()}`
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]
  if (unknown === undefined) return message.charAt(0).toLowerCase() + message.slice(1)
  // An option in kebab case is named a second time, in camel case.
  const names = unknown.split(', ').filter((name, index, all) => !all.slice(0, index).some((before) => before.replaceAll('-', '') === name.toLowerCase()))
  return names.map((name) => unknownText(name, argv)).join('; ')
}

function unknownText(name: string, argv: readonly string[]): string {
  if (argv.includes(name)) return `unknown argument \`${name}\``
  const command = commandIn(argv)
  const shown = `unknown option \`${name.length > 1 ? '--' : '-'}${name}\`${command === undefined ? '' : ` of \`${command}\``}`
  const others = commandsWith(name)
  if (others.length > 0) return `${shown}, which \`${others.join('`, `')}\` ${others.length === 1 ? 'has' : 'have'}`
  const meant = nearest(name, optionNamesOf(command ?? 'lint'))
  return `${shown}${meant ? `, did you mean \`--${meant}\`?` : ''}`
}
