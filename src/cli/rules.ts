import {rules} from '../../rules/index.ts'
import {table} from '../report/table.ts'
import {urlOf} from '../rule/message.ts'
import type {Io, Status} from './io.ts'
import {lookIn} from './look.ts'

/** Writes a table of all rules, or the same as data. */
export async function rulesCommand({format, color}: {readonly format: 'text' | 'json'; readonly color?: boolean | undefined}, io: Io): Promise<Status> {
  if (format === 'json') {
    const list = rules.map(({id, level, fix = null, description, rationale, options}) => ({id, level, fix, description, rationale, options, url: urlOf(id)}))
    io.stdout.write(`${JSON.stringify(list, undefined, 2)}\n`)
  } else {
    io.stdout.write(
      table(
        [{head: 'rule'}, {head: 'level'}, {head: 'fix'}, {head: 'reports'}],
        rules.map(({id, level, fix = '', description}) => [id, level, fix, description]),
        lookIn({color}, io)
      )
    )
  }
  return 0
}
