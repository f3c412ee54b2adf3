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
    describe: 'Use this configuration file for all documents, instead of the nearest one for each; `--no-config` uses none',
    group: 'Input:'
  }
} as const satisfies Table

/** Options of the commands that read documents. */
export const inputOptions = {
  ...configOptions,
  all: {type: 'boolean', default: false, describe: 'Read every document as a postmortem', group: 'Input:'},
  stdin: {type: 'boolean', default: false, describe: 'Read the document from standard input', group: 'Input:'},
  'stdin-filename': {type: 'string', requiresArg: true, describe: 'Path to report for the document from standard input', group: 'Input:'}
} as const satisfies Table

/** Option of the commands that use a baseline. */
export const baselineOption = {
  baseline: {type: 'string', requiresArg: true, describe: 'File of known findings, which are neither reported nor fixed', group: 'Known findings:'}
} as const satisfies Table

/** Options of `lint`. */
export const lintOptions = {
  ...baselineOption,
  'changed-since': {
    type: 'string',
    requiresArg: true,
    describe: 'Lint only files that changed since HEAD left this branch or commit, and report only findings related to the change',
    group: 'Input:'
  },
  staged: {type: 'boolean', default: false, describe: 'Lint the staged files with their staged content', group: 'Input:'},
  'config-from': {
    type: 'string',
    requiresArg: true,
    describe: 'Read configuration and baseline from this branch or commit instead of the work tree',
    group: 'Input:'
  },
  'print-config': {
    type: 'string',
    requiresArg: true,
    describe: 'Print the configuration of this file and where each setting comes from, without linting',
    group: 'Input:'
  },
  fix: {
    type: 'boolean',
    default: false,
    describe:
      'Apply safe fixes to the files and report the remaining findings; with standard input, write the fixed document to standard output and the report to standard error',
    group: 'Fixes:'
  },
  'fix-dry-run': {
    type: 'boolean',
    default: false,
    describe: 'Print the changes of --fix as a unified diff (for `git apply` or `patch -p1`) without writing files',
    group: 'Fixes:'
  },
  format: {choices: formatNames, requiresArg: true, describe: 'Format of the report (default: pretty)', group: 'Output:'},
  output: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: 'Also write a report to a file, as `format:file`; may be repeated',
    group: 'Output:'
  },
  quiet: {type: 'boolean', default: false, describe: 'Report errors only', group: 'Output:'},
  verbose: {type: 'boolean', default: false, describe: 'Show the rationale of each reported rule, and list every skipped file', group: 'Output:'},
  'list-files': {
    type: 'boolean',
    default: false,
    describe: 'List each Markdown file as linted, skipped or template, with the evidence, and report no findings',
    group: 'Output:'
  },
  'fail-on': {
    choices: ['error', 'warning', 'never'],
    default: 'error',
    requiresArg: true,
    describe: 'Exit with 1 if there are findings of this level or higher',
    group: 'Exit status:'
  },
  'max-warnings': {type: 'number', requiresArg: true, describe: 'Exit with 1 if there are more warnings than this', group: 'Exit status:'}
} as const satisfies Table

/** Options of `baseline`. */
export const baselineOptions = {
  baseline: {...baselineOption.baseline, default: defaultName, describe: 'File of known findings'},
  prune: {type: 'boolean', default: false, describe: 'With `update`: only remove findings that are no longer found', group: 'Known findings:'},
  verbose: {type: 'boolean', default: false, describe: 'List the findings that are no longer found', group: 'Output:'}
} as const satisfies Table

/** Options of runs over many files. */
export const scaleOptions = {
  shard: {
    type: 'string',
    requiresArg: true,
    describe: 'Lint one part of the files, such as `2/5`, to share the work between the jobs of a build',
    group: 'Speed:'
  },
  threads: {type: 'number', requiresArg: true, describe: 'Number of threads for many files (default: one for each processor)', group: 'Speed:'},
  cache: {type: 'boolean', default: false, describe: 'Lint only files that changed since the last run with the same settings', group: 'Speed:'},
  'cache-location': {type: 'string', default: '.postmortemlintcache', requiresArg: true, describe: 'Cache file', group: 'Speed:'}
} as const satisfies Table

/** Options of `inspect`. */
export const inspectOptions = {
  quiet: {type: 'boolean', default: false, describe: 'Do not list skipped files', group: 'Output:'},
  explain: {type: 'boolean', default: false, describe: 'Show for each result which words decided it', group: 'Output:'},
  redact: {
    type: 'boolean',
    default: false,
    describe: 'Print the document with its words hidden and the same findings, so that you can report a false alarm without disclosing the incident',
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
    describe: 'Write the sections of this profile (default: those of the configuration)',
    group: 'Input:'
  },
  start: {type: 'string', requiresArg: true, describe: 'Start of the incident, such as 2024-03-12T14:02Z (default: now)', group: 'Output:'},
  output: {
    type: 'string',
    requiresArg: true,
    describe: 'File to write, or `-` for standard output (default: a new file beside the other postmortems)',
    group: 'Output:'
  }
} as const satisfies Table

/** Options of `init`. */
export const initOptions = {
  yes: {type: 'boolean', default: false, describe: 'Do not ask questions', group: 'Input:'},
  profile: {type: 'string', choices: profileNames, requiresArg: true, describe: 'Profile for the template that your team uses', group: 'Input:'},
  from: {type: 'string', requiresArg: true, describe: 'Derive the configuration and a baseline from the postmortems in this folder', group: 'Input:'},
  hook: {choices: hookNames, requiresArg: true, describe: 'Tool that runs the linter before a commit', group: 'Output:'},
  workflow: {choices: workflowNames, requiresArg: true, describe: 'Build server that runs the linter', group: 'Output:'}
} as const satisfies Table

/** Option of `lsp`. */
export const lspOptions = {
  stdio: {type: 'boolean', default: true, describe: 'Communicate over standard input and output (the only transport)', group: 'Input:'}
} as const satisfies Table

/** Option of the commands that can print JSON. */
export const dataOptions = {
  format: {choices: ['text', 'json'], default: 'text', requiresArg: true, describe: 'Format of the output', group: 'Output:'}
} as const satisfies Table
