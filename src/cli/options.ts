import type {Options} from 'yargs'
import {profileNames} from '../config/profile-names.ts'
import {defaultName} from '../lint/baseline/baseline.ts'
import {formatNames} from '../report/formats.ts'
import {hookNames, workflowNames} from './init/names.ts'

type Table = Readonly<Record<string, Options>>

/** Options of every command. */
export const commonOptions = {
  color: {type: 'boolean', describe: 'Colour the output (default: when a terminal shows it)', group: 'Output:'},
  debug: {type: 'boolean', default: false, describe: 'Show where in the program an error arose', group: 'Output:'}
} as const satisfies Table

/** Option of the commands that use configuration. */
export const configOptions = {
  config: {
    type: 'string',
    requiresArg: true,
    describe: 'Use this configuration file instead of those that are found from each document upwards; `--no-config` uses none',
    group: 'Input:'
  }
} as const satisfies Table

/** Options of the commands that read documents. */
export const inputOptions = {
  ...configOptions,
  all: {type: 'boolean', default: false, describe: 'Read every document as a postmortem', group: 'Input:'},
  stdin: {type: 'boolean', default: false, describe: 'Read the document from standard input', group: 'Input:'},
  'stdin-filename': {type: 'string', requiresArg: true, describe: 'Path that the document from standard input goes by', group: 'Input:'}
} as const satisfies Table

/** Option of the commands that use a baseline. */
export const baselineOption = {
  baseline: {type: 'string', requiresArg: true, describe: 'File with known findings, which are neither reported nor fixed', group: 'Known findings:'}
} as const satisfies Table

/** Options of `lint`. */
export const lintOptions = {
  ...baselineOption,
  'changed-since': {
    type: 'string',
    requiresArg: true,
    describe: 'Lint only files that changed since HEAD left this branch or commit, and report only what the change has to do with',
    group: 'Input:'
  },
  staged: {type: 'boolean', default: false, describe: 'Lint the staged files, as they are staged', group: 'Input:'},
  'config-from': {
    type: 'string',
    requiresArg: true,
    describe: 'Read configuration and baseline as they are in this branch or commit, and not in the work tree',
    group: 'Input:'
  },
  'print-config': {
    type: 'string',
    requiresArg: true,
    describe: 'Write the configuration of this file and where it comes from, and lint nothing',
    group: 'Input:'
  },
  fix: {
    type: 'boolean',
    default: false,
    describe:
      'Apply safe fixes to the files and report what is left; of standard input, write the fixed document to standard output and the report to standard error',
    group: 'Fixes:'
  },
  'fix-dry-run': {
    type: 'boolean',
    default: false,
    describe: 'Write no file, but as a unified diff what --fix would change (for `git apply` or `patch -p1`)',
    group: 'Fixes:'
  },
  format: {choices: formatNames, requiresArg: true, describe: 'Format of the report (default: pretty)', group: 'Output:'},
  output: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: 'Write a report into a file as well, as `format:file`; may be repeated',
    group: 'Output:'
  },
  quiet: {type: 'boolean', default: false, describe: 'Report errors only', group: 'Output:'},
  verbose: {type: 'boolean', default: false, describe: 'Say why each rule is there, and name every file passed over', group: 'Output:'},
  'list-files': {
    type: 'boolean',
    default: false,
    describe: 'List each Markdown file as linted, skipped or template, with the evidence that decided, and report no findings',
    group: 'Output:'
  },
  'fail-on': {
    choices: ['error', 'warning', 'never'],
    default: 'error',
    requiresArg: true,
    describe: 'Exit with 1 for findings from this level on',
    group: 'Exit status:'
  },
  'max-warnings': {type: 'number', requiresArg: true, describe: 'Exit with 1 for more warnings than this', group: 'Exit status:'}
} as const satisfies Table

/** Options of `baseline`. */
export const baselineOptions = {
  baseline: {...baselineOption.baseline, default: defaultName, describe: 'File with the known findings'},
  prune: {type: 'boolean', default: false, describe: 'With `update`: only take away what is found no more', group: 'Known findings:'},
  verbose: {type: 'boolean', default: false, describe: 'Name what is found no more', group: 'Output:'}
} as const satisfies Table

/** Options of runs over many files. */
export const scaleOptions = {
  shard: {type: 'string', requiresArg: true, describe: 'Lint one part of the files, as `2/5`: jobs of a build share the work', group: 'Speed:'},
  threads: {type: 'number', requiresArg: true, describe: 'Threads that many files are shared among (default: one for each processor)', group: 'Speed:'},
  cache: {type: 'boolean', default: false, describe: 'Lint only files that changed since the last run with the same settings', group: 'Speed:'},
  'cache-location': {type: 'string', default: '.postmortemlintcache', requiresArg: true, describe: 'File of the cache', group: 'Speed:'}
} as const satisfies Table

/** Options of `inspect`. */
export const inspectOptions = {
  quiet: {type: 'boolean', default: false, describe: 'Do not name the files passed over', group: 'Output:'},
  explain: {type: 'boolean', default: false, describe: 'Say for each reading which words decided', group: 'Output:'},
  redact: {
    type: 'boolean',
    default: false,
    describe: 'Print the document with its words hidden and the same findings, to report a false alarm without telling of the incident',
    group: 'Output:'
  }
} as const satisfies Table

/** Option of `merge-reports`. */
export const mergeOptions = {
  output: {type: 'string', requiresArg: true, describe: 'File to write the merged report to (default: standard output)', group: 'Output:'}
} as const satisfies Table

/** Options of `new`. */
export const newOptions = {
  ...configOptions,
  profile: {
    type: 'string',
    choices: profileNames,
    requiresArg: true,
    describe: 'Profile whose sections are written (default: those of the configuration)',
    group: 'Input:'
  },
  start: {type: 'string', requiresArg: true, describe: 'When the incident began, as in 2024-03-12T14:02Z (default: now)', group: 'Output:'},
  output: {
    type: 'string',
    requiresArg: true,
    describe: 'File to write, or `-` for standard output (default: a new file where the postmortems are)',
    group: 'Output:'
  }
} as const satisfies Table

/** Options of `init`. */
export const initOptions = {
  yes: {type: 'boolean', default: false, describe: 'Ask nothing', group: 'Input:'},
  profile: {type: 'string', choices: profileNames, requiresArg: true, describe: 'Template that the team uses', group: 'Input:'},
  from: {type: 'string', requiresArg: true, describe: 'Folder with postmortems to derive the configuration and a baseline from', group: 'Input:'},
  hook: {choices: hookNames, requiresArg: true, describe: 'What lints before a commit', group: 'Output:'},
  workflow: {choices: workflowNames, requiresArg: true, describe: 'What lints on a build server', group: 'Output:'}
} as const satisfies Table

/** Option of `lsp`. */
export const lspOptions = {
  stdio: {type: 'boolean', default: true, describe: 'Speak over standard input and output, the only way there is', group: 'Input:'}
} as const satisfies Table

/** Option of the commands whose output can be data. */
export const dataOptions = {
  format: {choices: ['text', 'json'], default: 'text', requiresArg: true, describe: 'Format of the output', group: 'Output:'}
} as const satisfies Table
