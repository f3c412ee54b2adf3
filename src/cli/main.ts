import yargs, {type Options} from 'yargs'
import {versionOf} from '../files/version.ts'
import {nearest} from '../text/nearest.ts'
import {type Command, commandFirst, commandIn, commands, optionIn, optionsOf, switchWithValue} from './commands.ts'
import {errorText} from './error-text.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {commonOptions} from './options.ts'

const intro = `postmortem-lint [command] [paths..]

Reads postmortems in Markdown as incidents and reports what is missing, malformed or contradicts itself.`

const statuses = 'Exit status: 0 no findings, 1 findings, 2 an error in usage, configuration or files.'

/** Runs the command line and gives the exit status; it does not touch the process. */
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
  // yargs drops a bare `-` and the words after `--`: paths, whatever they begin with.
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const given = argv.slice(0, end)
  const valued = switchWithValue(given)
  if (valued !== undefined) throw new UsageError(`\`--${valued}\` takes no value`)
  const words = commandFirst(given.map((word, index) => (word === '-' && argv[index - 1] !== '--output' ? '--stdin' : word)))
  const finish = async (work: Promise<Status>): Promise<void> => {
    status = await work
  }
  const parser = createParser(argv, {more: argv.slice(end + 1), io, finish})
  await parser.parseAsync(words, {}, (error, _, text) => {
    if (error) throw error
    output = text
  })
  if (output !== '') io.stdout.write(`${output}\n`)
  return status
}

/** Declares commands and options; a command's code is loaded when it runs. */
function createParser(argv: readonly string[], call: Parameters<Command['addTo']>[1]) {
  const parser = yargs().scriptName('postmortem-lint').usage(intro).options(commonOptions)
  for (const command of commands) command.addTo(parser, call)
  return parser
    .example('$0', 'lint the postmortems in the current folder')
    .example('$0 inspect review.md', 'show how a document is read')
    .example('$0 explain metric-mismatch', 'show the page of a rule')
    .epilogue(statuses)
    .help()
    .alias('help', 'h')
    .version(versionOf())
    .locale('en')
    .wrap(Math.min(100, call.io.columns ?? 100))
    .strict()
    .check((args) => assertSingle(args, optionsOf(commandIn(argv) ?? commands[0])))
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      // yargs words its errors for people; other errors come from a command.
      if (error && error.name !== 'YError') throw error
      throw new UsageError(usageText(message ?? error?.message ?? 'cannot understand the arguments', argv))
    })
}

/** An option given twice would reach a command as a list. */
function assertSingle(args: Readonly<Record<string, unknown>>, options: Readonly<Record<string, Options>>): true {
  const twice = Object.entries(options).find(([name, {array = false}]) => !array && Array.isArray(args[name]))?.[0]
  if (twice !== undefined) throw new UsageError(`\`--${twice}\` is given more than once`)
  return true
}

/** Words a usage error. */
function usageText(message: string, argv: readonly string[]): string {
  const command = commandIn(argv) ?? commands[0]
  const [argument, given, choices] = message.split(/(?:Argument|, Given|, Choices): /).slice(1)
  if (argument && given && choices) {
    const name = Object.hasOwn(optionsOf(command), argument) ? `--${argument}` : `<${argument}>`
    return `\`${name}\` cannot be ${ticked(given)}, expected one of ${ticked(choices.trim())}`
  }
  // yargs takes the word after an unknown option for its value, and then misses it as an argument.
  const stranger = argv.map(optionIn).find((name) => name !== undefined && !Object.hasOwn({...optionsOf(command), help: {}, version: {}}, name))
  if (stranger !== undefined) return unknownText(stranger, argv)
  const needed = /^Not enough non-option arguments: got (\d+)/.exec(message)?.[1]
  const missing = needed === undefined ? undefined : command.usage.split(' ')[Number(needed)]
  if (missing !== undefined) return `missing \`${missing}\`: expected \`postmortem-lint ${command.name} ${command.usage}\``
  const valueless = /^Not enough arguments following: (.*)$/.exec(message)?.[1]
  if (valueless !== undefined) return `missing value of \`--${valueless}\``
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]
  if (unknown === undefined) return message.charAt(0).toLowerCase() + message.slice(1)
  // yargs names an option in kebab case a second time, in camel case.
  const names = unknown.split(', ').filter((name, index, all) => !all.slice(0, index).some((before) => before.replaceAll('-', '') === name.toLowerCase()))
  return names.map((name) => unknownText(name, argv)).join('; ')
}

function ticked(quoted: string): string {
  return quoted.replace(/"([^"]*)"/g, '`$1`')
}

/** Names the unknown argument, with the commands that have the option, or the most similar option. */
function unknownText(name: string, argv: readonly string[]): string {
  if (argv.includes(name)) return `unknown argument \`${name}\``
  const command = commandIn(argv)
  const shown = `unknown option \`${name.length > 1 ? '--' : '-'}${name}\`${command === undefined ? '' : ` of \`${command.name}\``}`
  const others = commands.filter(({options}) => Object.hasOwn(options, name)).map((other) => other.name)
  if (others.length > 0) return `${shown}, which \`${others.join('`, `')}\` ${others.length === 1 ? 'has' : 'have'}`
  const meant = nearest(name, Object.keys(optionsOf(command ?? commands[0])))
  return `${shown}${meant ? `, did you mean \`--${meant}\`?` : ''}`
}
