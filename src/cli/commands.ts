import type {ArgumentsCamelCase, Argv, InferredOptionTypes, Options} from 'yargs'
import type {commandNames} from './command-names.ts'
import {shells} from './completion-scripts.ts'
import type {Io, Status} from './io.ts'
import * as tables from './options.ts'

type Table = Readonly<Record<string, Options>>
type Common = InferredOptionTypes<typeof tables.commonOptions>

/** A command as passed to `declared`; `Args` are the arguments from its positionals. */
interface Declared<Name extends string, Own extends Table, Args> {
  readonly name: Name
  /** Its positionals in the notation of yargs: `<needed> [optional] [many..]`. */
  readonly usage: string
  readonly describe: string
  /** Options besides those of every command. */
  readonly options: Own
  readonly positionals: (parser: Argv<Common>) => Argv<Args>
  /** The possible words of its first positional, for completion. */
  readonly words?: () => Promise<readonly string[]>
  readonly examples: ReadonlyArray<[string, string]>
  /** Runs the command; `more` are the words after `--`. */
  readonly run: (args: ArgumentsCamelCase<Omit<Args, keyof Own> & InferredOptionTypes<Own>>, more: readonly string[], io: Io) => Promise<Status>
}

/** The surroundings that a command runs in. */
interface Call {
  readonly more: readonly string[]
  readonly io: Io
  readonly finish: (work: Promise<Status>) => Promise<void>
}

/** A command: the data for help, completion and error messages, and how to add it to yargs. */
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
        // `lint` is the default command.
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
  describe: 'Files and folders, or `-` for standard input (default: the current folder)'
} as const

type Known = Command<(typeof commandNames)[number]>

const actions = ['update', 'prune', 'check'] as const

/** All commands: the source for help, the parser, completion and suggestions. */
export const commands: readonly [Known, ...Known[]] = [
  declared({
    name: 'lint',
    usage: '[paths..]',
    describe: 'Report the findings in files and folders (default command)',
    options: {...tables.inputOptions, ...tables.lintOptions, ...tables.scaleOptions},
    positionals: (parser) => parser.positional('paths', paths),
    examples: [
      ['$0 docs/postmortems', 'lint all postmortems in a folder'],
      ['$0 --fail-on warning 2024-03-12-checkout.md', 'lint one file, and fail on warnings too'],
      ['$0 --format github', 'annotate the lines of a pull request in GitHub Actions'],
      ['$0 --output sarif:lint.sarif docs', 'print the report, and write another one to a file'],
      ['git show HEAD:review.md | $0 --stdin-filename review.md -', 'lint standard input']
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
    describe: 'Show how documents are read: sections, timeline, claims, actions',
    options: {...tables.inputOptions, ...tables.inspectOptions, ...tables.dataOptions},
    positionals: (parser) => parser.positional('paths', paths),
    examples: [
      ['$0 inspect 2024-03-12-checkout.md', 'show the timeline with derived dates, zones and milestones'],
      ['$0 inspect --explain review.md', 'also show which words decided, for an unexpected finding'],
      ['$0 inspect --format json docs', 'print the same as JSON, for every document in a folder'],
      ['$0 inspect --redact review.md', 'print a copy with hidden words, for a bug report']
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
    describe: 'Write known findings to a file, so that `lint` reports only new ones',
    options: {...tables.configOptions, all: tables.inputOptions.all, ...tables.baselineOptions},
    positionals: (parser) =>
      parser
        .positional('action', {
          choices: actions,
          demandOption: true,
          describe: '`update` writes all current findings, `prune` only removes findings that are gone, `check` exits with 1 if any are gone'
        })
        .positional('paths', {...paths, describe: 'Files and folders (default: the current folder)'}),
    words: async () => actions,
    examples: [
      ['$0 baseline update', 'from now on, `lint --baseline .postmortemlint-baseline.json` reports only new findings'],
      ['$0 baseline prune docs', 'remove fixed findings']
    ],
    run: async (args, more, io) => (await import('./baseline.ts')).baselineCommand({...args, paths: [...args.paths, ...more]}, io)
  }),
  declared({
    name: 'init',
    usage: '',
    describe: 'Set up a project: configuration, hook and workflow; existing files stay unchanged',
    options: tables.initOptions,
    positionals: (parser) => parser,
    examples: [
      ['$0 init', 'ask for the template, the hook and the workflow'],
      ['$0 init --from docs/postmortems --hook pre-commit', 'derive the configuration and a baseline from existing postmortems']
    ],
    run: async (args, _, io) => (await import('./init.ts')).initCommand(args, io)
  }),
  declared({
    name: 'new',
    usage: '<title>',
    describe: 'Write a draft of a new postmortem with the required sections',
    options: tables.newOptions,
    positionals: (parser) => parser.positional('title', {type: 'string', demandOption: true, describe: 'What happened, in a few words'}),
    examples: [['$0 new "Fare quotes unavailable" --start 2024-03-12T14:02Z', 'write 2024-03-12-fare-quotes-unavailable.md beside the other postmortems']],
    run: async (args, _, io) => (await import('./new.ts')).newCommand(args, io)
  }),
  declared({
    name: 'explain',
    usage: '<rule>',
    describe: 'Show what a rule reports and why, with examples',
    options: {},
    positionals: (parser) => parser.positional('rule', {type: 'string', demandOption: true, describe: 'Id of a rule'}),
    words: async () => (await import('../../rules/index.ts')).rules.map(({id}) => id),
    examples: [['$0 explain duration-mismatch', 'show the page of a rule']],
    run: async (args, _, io) => (await import('./explain.ts')).explainCommand(args, io)
  }),
  declared({
    name: 'rules',
    usage: '',
    describe: 'List all rules',
    options: tables.dataOptions,
    positionals: (parser) => parser,
    examples: [['$0 rules --format json', 'list all rules as JSON']],
    run: async (args, _, io) => (await import('./rules.ts')).rulesCommand(args, io)
  }),
  declared({
    name: 'merge-reports',
    usage: '<reports..>',
    describe: 'Merge the json, sarif or junit reports of shards into one report',
    options: tables.mergeOptions,
    positionals: (parser) => parser.positional('reports', {type: 'string', array: true, demandOption: true, describe: 'Reports in the same format'}),
    examples: [['$0 merge-reports --output lint.sarif parts/*.sarif', 'write the same report as one run over all files']],
    run: async (args, _, io) => (await import('./merge-reports.ts')).mergeReportsCommand(args, io)
  }),
  declared({
    name: 'lsp',
    usage: '',
    describe: 'Run the language server for editors: findings, quick fixes, formatting, hover and outline',
    options: {...tables.configOptions, ...tables.lspOptions},
    positionals: (parser) => parser,
    examples: [['$0 lsp --stdio', 'the command that an editor starts']],
    run: async (args, _, io) => (await import('./lsp.ts')).lspCommand(args, io)
  }),
  declared({
    name: 'completion',
    usage: '<shell> [words..]',
    describe: 'Print a script that completes commands, options and rules in your shell',
    options: {},
    positionals: (parser) =>
      parser
        .positional('shell', {choices: [...shells, 'words'] as const, demandOption: true, describe: 'Your shell; only the scripts use `words`'})
        .positional('words', {...paths, describe: 'With `words`: the words written so far'}),
    words: async () => shells,
    examples: [['$0 completion bash >> ~/.bashrc', 'enable completion in new shells']],
    run: async (args, more, io) => (await import('./completion.ts')).completionCommand(args.shell, {words: more, commands}, io)
  })
]

const commonOptions: Table = tables.commonOptions
const byName: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.name, command]))
const allOptions: Table = Object.assign({}, tables.commonOptions, ...commands.map(({options}) => options))

/** Gives the name of the option in a word, without dashes and value, or undefined if the word is not an option. */
export function optionIn(word: string): string | undefined {
  return /^--(?:no-)?([^=]+)/.exec(word)?.[1]
}

/** Finds the command among the words, which may be after options. */
export function commandIn(words: readonly string[]): Command | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-') || word === '-') return byName.get(word)
    const type = allOptions[optionIn(word) ?? '']
    // The next word is its value.
    if (type && type.type !== 'boolean' && !word.includes('=') && !word.startsWith('--no-')) at++
  }
  return undefined
}

/** Moves the command before the options in front of it: yargs would take it for the value of the first option. */
export function commandFirst(words: readonly string[]): readonly string[] {
  const command = commandIn(words)?.name
  const at = command === undefined ? 0 : words.indexOf(command)
  return command === undefined || at === 0 ? words : [command, ...words.slice(0, at), ...words.slice(at + 1)]
}

/** Finds a boolean option with a value other than true or false, as in `--fix=maybe`. */
export function switchWithValue(words: readonly string[]): string | undefined {
  const found = words.find((word) => {
    const option = optionIn(word)
    const isSwitch = option === 'help' || option === 'version' || allOptions[option ?? '']?.type === 'boolean'
    return isSwitch && word.includes('=') && !/=(?:true|false)$/.test(word)
  })
  return found === undefined ? undefined : optionIn(found)
}

/** Gives the options of a command, including the common ones. */
export function optionsOf(command: Pick<Command, 'options'>): Table {
  return {...commonOptions, ...command.options}
}
