import {rules} from '../../rules/index.ts'
import {rulePage} from '../rule/page.ts'
import {nearest} from '../text/nearest.ts'
import {type Io, type Status, UsageError} from './io.ts'

/** Writes the page of a rule. */
export async function explainCommand(id: string, io: Io): Promise<Status> {
  const plain = id.replace(/^remark-lint[:-]/, '')
  const rule = rules.find((known) => known.id === plain)
  if (!rule) {
    const meant = nearest(
      plain,
      rules.map((known) => known.id),
      4
    )
    throw new UsageError(`unknown rule \`${id}\`${meant ? `, did you mean \`${meant}\`?` : ''} (\`postmortem-lint rules\` lists all rules)`)
  }
  io.stdout.write(rulePage(rule))
  return 0
}
