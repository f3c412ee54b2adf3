import {resolve} from 'node:path'
import {Document, type ToStringOptions} from 'yaml'
import {rules} from '../../rules/index.ts'
import type {DocumentConfig} from '../config/document-config.ts'
import {type RuleSettings, settle} from '../rule/settings.ts'
import {readConfigure} from './input.ts'
import {type Io, type Status, UsageError} from './io.ts'

/** Arguments of `lint --print-config`. */
export interface PrintConfigArguments {
  readonly printConfig: string
  readonly paths: readonly string[]
  readonly config?: string | boolean | undefined
  readonly configFrom?: string | undefined
  readonly format?: string | undefined
}

/** Prints the configuration of one document as a configuration file, or as JSON, with every rule and where it comes from. */
export async function printConfigCommand({printConfig: path, paths, config, configFrom, format}: PrintConfigArguments, io: Io): Promise<Status> {
  if (paths.length > 0) throw new UsageError('`--print-config` takes one file and no other paths')
  const found = await (await readConfigure({config, configFrom}, {}, io))(resolve(io.cwd, path))
  const keys = keysOf(found)
  const {sources: from, ignoredBy = null, settings} = found
  const namedByFiles = settings.force ? true : settings.statedOnly ? false : null
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify({path, from, ignoredBy, namedByFiles, config: keys}, undefined, 2)}\n`)
    return 0
  }
  const document = new Document(keys, {aliasDuplicateObjects: false})
  document.commentBefore = [
    ` The configuration of ${JSON.stringify(path).slice(1, -1)}`,
    ` from: ${from.length === 0 ? 'no configuration file' : from.map((name) => JSON.stringify(name).slice(1, -1)).join(', ')}`,
    ...(ignoredBy === null ? [] : [` ignored by ${JSON.stringify(ignoredBy).slice(1, -1)}: it is never linted`]),
    ...(namedByFiles === null
      ? []
      : [
          namedByFiles
            ? ' `files` matches it: it is linted whatever it looks like'
            : ' `files` does not match it: it is linted only with `postmortem: true` in its front matter'
        ])
  ].join('\n')
  io.stdout.write(document.toString(layout))
  return 0
}

const layout: ToStringOptions = {lineWidth: 0, flowCollectionPadding: false}

/** Converts a configuration to the form of a configuration file. */
function keysOf({settings, rules: own, statusRules}: DocumentConfig): object {
  const {timeZone, language, headings, metrics, ticketPatterns, maxBytes} = settings
  const overrides = Object.entries(statusRules).map(([status, set]) => ({status, rules: levelsOf(set ?? {}, Object.keys(set ?? {}))}))
  return {
    ...(timeZone === undefined ? {} : {timeZone}),
    ...(language === undefined ? {} : {language}),
    ...(headings === undefined ? {} : {sections: headings}),
    ...(metrics === undefined ? {} : {metrics}),
    ...(ticketPatterns === undefined ? {} : {ticketPattern: ticketPatterns}),
    ...(maxBytes === undefined ? {} : {maxBytes}),
    rules: levelsOf(
      own,
      rules.map(({id}) => id)
    ),
    ...(overrides.length === 0 ? {} : {overrides})
  }
}

function levelsOf(settings: RuleSettings, ids: readonly string[]): object {
  const chosen = rules.filter(({id}) => ids.includes(id))
  return Object.fromEntries(
    chosen.map((rule) => {
      const {level, options} = settle(rule, settings[rule.id])
      return [rule.id, Object.keys(options).length === 0 ? level : [level, options]]
    })
  )
}
