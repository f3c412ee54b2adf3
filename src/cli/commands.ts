import type {ArgumentsCamelCase, Argv, InferredOptionTypes, Options} from 'yargs'
import type {commandNames} from './command-names.ts'
import {shells} from './completion-scripts.ts'
import type {Io, Status} from './io.ts'
import * as tables from './options.ts'

type Table = Readonly<Record<string, Options>>
type Common = InferredOptionTypes<typeof tables.commonOptions>

/** A command, as `declared` takes it; `Args` are the arguments that its positionals give. */
interface Declared<Name extends string, Own extends Table, Args> {
  readonly name: Name
  /** Its positionals in the notation of yargs: `<needed> [optional] [many..]`. */
  readonly usage: string
  readonly describe: string
  /** Options beside those of every command. */
  readonly options: Own
  readonly positionals: (parser: Argv<Common>) => Argv<Args>
  /** The words that its first positional may be, for completion. */
  readonly words?: () => Promise<readonly string[]>
  readonly examples: ReadonlyArray<[string, string]>
  /** Runs it; `more` are the words behind `--`. */
  readonly run: (args: ArgumentsCamelCase<Omit<Args, keyof Own> & InferredOptionTypes<Own>>, more: readonly string[], io: Io) => Promise<Status>
}

/** What a command runs with. */
interface Call {
  readonly more: readonly string[]
  readonly io: Io
  readonly finish: (work: Promise<Status>) => Promise<void>
}

/** A command: what help, completion and mistakes say of it, and how yargs is told. */
export interface Command<Name extends string = string> extends Pick<Declared<Name, Table, unknown>, 'name' | 'usage' | 'options' | 'words'> {
  readonly addTo: (parser: Argv<Common>, call: Call) => Argv<Common>
}

function declared<const Name extends string, const Own extends Table, Args>(own: Declared<Name, Own, Args>): Command<Name> {
  const {name, usage, describe, options, positionals, words, examples, run} = own
  const full = `${name} ${usage}`.trim()
  return {
    name,
    usage,
    options,
    ...(words && {words}),
    addTo: (parser, {more, io, finish}) =>
      parser.command(
        // `lint` is what runs without a command.
        name === 'lint' ? [full, '$0'] : full,
        describe,
        (builder) => positionals(builder).options(own.options).example(examples),
        (args) => finish(run(args, more, io))
      )
  }
}

const paths = {
  type: 'string',
  array: true,
  default: [] as readonly string[],
  describe: 'Files and folders; `-` is standard input; none is the current folder'
} as const

type Known = Command<(typeof commandNames)[number]>

const actions = ['update', 'prune', 'check'] as const

/** All commands: help, the parser, completion and suggestions take what they know of them from here. */
export const commands: readonly [Known, ...Known[]] = [
  declared({
    name: 'lint',
    usage: '[paths..]',
    describe: 'Report the findings in files and folders (default command)',
    options: {...tables.inputOptions, ...tables.lintOptions, ...tables.scaleOptions},
    positionals: (parser) => parser.positional('paths', paths),
    examples: [
      ['$0 docs/postmortems', 'lint all postmortems below a folder'],
      ['$0 --fail-on warning 2024-03-12-checkout.md', 'lint one, and fail on warnings too'],
      ['$0 --format github', 'annotate the lines of a pull request in GitHub Actions'],
      ['$0 --output sarif:lint.sarif docs', 'print the report, and write another into a file'],
      ['git show HEAD:review.md | $0 --stdin-filename review.md -', 'lint what is on standard input']
    ],
    run: async (args, more, io) => {
      const all = {...args, paths: [...args.paths, ...more]}
      const {printConfig} = args
      if (printConfig !== undefined) return (await import('./print-config.ts')).printConfigCommand({...all, printConfig}, io)
      return (await import('./lint.ts')).lintCommand(all, io)
    }
  }),
  declared({
    name: 'inspect',
    usage: '[paths..]',
    describe: 'Show what is read in documents: sections, timeline, claims, actions',
    options: {...tables.inputOptions, ...tables.inspectOptions, ...tables.dataOptions},
    positionals: (parser) => parser.positional('paths', paths),
    examples: [
      ['$0 inspect 2024-03-12-checkout.md', 'show the timeline with derived dates, zones and milestones'],
      ['$0 inspect --explain review.md', 'and which words decided, where a finding surprises'],
      ['$0 inspect --format json docs', 'the same as data, for every document below a folder'],
      ['$0 inspect --redact review.md', 'a copy without its words, for a bug report']
    ],
    run: async (args, more, io) => {
      const all = {...args, paths: [...args.paths, ...more]}
      if (args.redact) return (await import('./redact.ts')).redactCommand(all, io)
      return (await import('./inspect.ts')).inspectCommand(all, io)
    }
  }),
  declared({
    name: 'baseline',
    usage: '<action> [paths..]',
    describe: 'Write known findings into a file, so that only new ones are reported',
    options: {...tables.configOptions, all: tables.inputOptions.all, ...tables.baselineOptions},
    positionals: (parser) =>
      parser
        .positional('action', {
          choices: actions,
          demandOption: true,
          describe: '`update` writes what is found now, `prune` only removes what is gone, `check` exits with 1 if something is gone'
        })
        .positional('paths', {...paths, describe: 'Files and folders; none is the current folder'}),
    words: async () => actions,
    examples: [
      ['$0 baseline update', 'from now on, `lint --baseline .postmortemlint-baseline.json` reports only what is new'],
      ['$0 baseline prune docs', 'remove what was mended']
    ],
    run: async (args, more, io) => (await import('./baseline.ts')).baselineCommand({...args, paths: [...args.paths, ...more]}, io)
  }),
  declared({
    name: 'init',
    usage: '',
    describe: 'Start in a project: configuration, hook and workflow; what is there stays',
    options: tables.initOptions,
    positionals: (parser) => parser,
    examples: [
      ['$0 init', 'asks which template the team uses, and for hook and workflow'],
      ['$0 init --from docs/postmortems --hook pre-commit', 'derives the configuration from what is there, with a baseline']
    ],
    run: async (args, _, io) => (await import('./init.ts')).initCommand(args, io)
  }),
  declared({
    name: 'new',
    usage: '<title>',
    describe: 'Write a new postmortem as a draft, with the sections that are required',
    options: tables.newOptions,
    positionals: (parser) => parser.positional('title', {type: 'string', demandOption: true, describe: 'What happened, in a few words'}),
    examples: [['$0 new "Fare quotes unavailable" --start 2024-03-12T14:02Z', 'writes 2024-03-12-fare-quotes-unavailable.md where the others are']],
    run: async (args, _, io) => (await import('./new.ts')).newCommand(args, io)
  }),
  declared({
    name: 'explain',
    usage: '<rule>',
    describe: 'Show what a rule reports, why, and examples',
    options: {},
    positionals: (parser) => parser.positional('rule', {type: 'string', demandOption: true, describe: 'Id of a rule'}),
    words: async () => (await import('../../rules/index.ts')).rules.map(({id}) => id),
    examples: [['$0 explain duration-mismatch', 'the page of a rule']],
    run: async (args, _, io) => (await import('./explain.ts')).explainCommand(args, io)
  }),
  declared({
    name: 'rules',
    usage: '',
    describe: 'List all rules',
    options: tables.dataOptions,
    positionals: (parser) => parser,
    examples: [['$0 rules --format json', 'all rules as data']],
    run: async (args, _, io) => (await import('./rules.ts')).rulesCommand(args, io)
  }),
  declared({
    name: 'merge-reports',
    usage: '<reports..>',
    describe: 'Merge the json, sarif or junit reports of shards into one',
    options: tables.mergeOptions,
    positionals: (parser) => parser.positional('reports', {type: 'string', array: true, demandOption: true, describe: 'Reports of one format'}),
    examples: [['$0 merge-reports --output lint.sarif parts/*.sarif', 'the report that one run over all files would have written']],
    run: async (args, _, io) => (await import('./merge-reports.ts')).mergeReportsCommand(args, io)
  }),
  declared({
    name: 'lsp',
    usage: '',
    describe: 'Serve editors: findings, quick fixes, formatting, hover and outline (language server protocol)',
    options: {...tables.configOptions, ...tables.lspOptions},
    positionals: (parser) => parser,
    examples: [['$0 lsp --stdio', 'what an editor is told to start']],
    run: async (args, _, io) => (await import('./lsp.ts')).lspCommand(args, io)
  }),
  declared({
    name: 'completion',
    usage: '<shell> [words..]',
    describe: 'Print a script that completes commands, options and rules in your shell',
    options: {},
    positionals: (parser) =>
      parser
        .positional('shell', {choices: [...shells, 'words'] as const, demandOption: true, describe: 'Your shell; `words` is for the scripts themselves'})
        .positional('words', {...paths, describe: 'With `words`: what is written so far'}),
    words: async () => shells,
    examples: [['$0 completion bash >> ~/.bashrc', 'complete from the next shell on']],
    run: async (args, more, io) => (await import('./completion.ts')).completionCommand(args.shell, {words: more, commands}, io)
  })
]

const commonOptions: Table = tables.commonOptions
const byName: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.name, command]))
const allOptions: Table = Object.assign({}, tables.commonOptions, ...commands.map(({options}) => options))

/** Gives the name of the option in a word, without dashes and value; undefined where it holds none. */
export function optionIn(word: string): string | undefined {
  return /^--(?:no-)?([^=]+)/.exec(word)?.[1]
}

/** Finds the command among words, which may stand behind options; undefined where none is named. */
export function commandIn(words: readonly string[]): Command | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-') || word === '-') return byName.get(word)
    const type = allOptions[optionIn(word) ?? '']
    // A value stands behind it.
    if (type && type.type !== 'boolean' && !word.includes('=') && !word.startsWith('--no-')) at++
  }
  return undefined
}

/** Puts the command before the options that stand before it: yargs would take it for the value of the first. */
export function commandFirst(words: readonly string[]): readonly string[] {
  const command = commandIn(words)?.name
  const at = command === undefined ? 0 : words.indexOf(command)
  return command === undefined || at === 0 ? words : [command, ...words.slice(0, at), ...words.slice(at + 1)]
}

/** Finds an option that is on or off and was given another value, as in `--fix=maybe`. */
export function switchWithValue(words: readonly string[]): string | undefined {
  const found = words.find((word) => {
    const option = optionIn(word)
    const isSwitch = option === 'help' || option === 'version' || allOptions[option ?? '']?.type === 'boolean'
    return isSwitch && word.includes('=') && !/=(?:true|false)$/.test(word)
  })
  return found === undefined ? undefined : optionIn(found)
}

/** Gives the options of a command, with those of every command. */
export function optionsOf(command: Pick<Command, 'options'>): Table {
  return {...commonOptions, ...command.options}
}
