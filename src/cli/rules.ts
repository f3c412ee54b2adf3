import {rules} from '../../rules/index.ts'
import {table} from '../report/table.ts'
import {urlOf} from '../rule/contract.ts'
import type {Io, Status} from './io.ts'

/** Prints a table of all rules, or the same as JSON. */
export async function rulesCommand({format}: {readonly format: 'text' | 'json'}, io: Io): Promise<Status> {
  if (format === 'json') {
    const list = rules.map(({id, level, fix = null, description, rationale, options}) => ({id, level, fix, description, rationale, options, url: urlOf(id)}))
    io.stdout.write(`${JSON.stringify(list, undefined, 2)}\n`)
  } else {
    io.stdout.write(
      table(
        ['rule', 'level', 'fix', 'reports'],
        rules.map(({id, level, fix = '', description}) => [id, level, fix, description])
      )
    )
  }
  return 0
}
