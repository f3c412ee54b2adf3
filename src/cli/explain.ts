import {rules} from '../../rules/index.ts'
import {ruleText} from '../report/rule-text.ts'
import {nearest} from '../text/nearest.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {lookIn} from './look.ts'

/** Writes the page of a rule. */
export async function explainCommand({rule: id, color}: {readonly rule: string; readonly color?: boolean | undefined}, io: Io): Promise<Status> {
  const plain = id.replace(/^remark-lint[:-]/, '')
  const rule = rules.find((known) => known.id === plain)
  if (!rule) {
    const meant = nearest(
      plain,
      rules.map((known) => known.id),
      4
    )
    throw new UsageError(`unknown rule \`${id}\`${meant ? `, did you mean \`${meant}\`?` : ''} (\`postmortem-lint rules\` lists all)`)
  }
  io.stdout.write(ruleText(rule, lookIn({color}, io)))
  return 0
}
