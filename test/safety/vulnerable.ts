import process from 'node:process'
import {checkSync} from 'recheck'

/** Lists the expressions, each with a name and its flags, that some text makes slow. */
export function vulnerable(list: ReadonlyArray<readonly [string, string, string]>): readonly string[] {
  const seen = new Set<string>()
  return list.flatMap(([name, source, flags]) => {
    const key = `${flags} ${source}`
    if (seen.has(key)) return []
    seen.add(key)
    const found = checkSync(source, flags, {timeout: 4000})
    if (found.status !== 'vulnerable' || (found.complexity.isFuzz && !isSlowOn(found.attack, new RegExp(source, flags)))) return []
    return [`${name}: ${JSON.stringify(found.complexity)}`]
  })
}

const attackLength = 200_000
const slowMilliseconds = 3000

/**
 * Whether an expression is slow on what was found by trying, and not proved: on a busy machine the proof of a long one is given up, and
 * bounded repetition looks like more than it is. Quadratic time would be minutes for such a text.
 */
function isSlowOn(
  {pumps, suffix}: {readonly pumps: ReadonlyArray<{readonly prefix: string; readonly pump: string}>; readonly suffix: string},
  expression: RegExp
): boolean {
  const length = attackLength / Math.max(1, pumps.length)
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(length / pump.length)).join('') + suffix
  const start = process.cpuUsage()
  text.search(expression)
  const {user} = process.cpuUsage(start)
  return user / 1000 > slowMilliseconds
}
