import {checkSync} from 'recheck'
import {expect, test} from 'vitest'
import {ticketExpression, ticketPatternFault} from '../../src/incident/actions/ticket-pattern.ts'

test.each([
  ['OPS-<number>', 'see OPS-12.', 'OPS-12'],
  ['<letters>-<number>', '(ABC-7)', 'ABC-7'],
  ['CHG<number>', 'CHG0042, CHG1', 'CHG0042'],
  ['a.b/<number>', 'axb/1 a.b/2', 'a.b/2'],
  ['OPS-<number>', 'DEVOPS-12 OPS-12a', undefined],
  ['T<number>/<number>', 'T1/2', 'T1/2']
])('%s finds in %s: %s', (pattern, text, found) => {
  expect(ticketPatternFault(pattern)).toBeUndefined()
  expect(ticketExpression([pattern]).exec(text)?.[0]).toBe(found)
})

test.each([
  ['OPS', 'a form with `<number>` in it, as in `OPS-<number>`'],
  ['<number><letters>', 'text between two blanks, as in `<letters>-<number>`'],
  ['<letters>a<letters>a<number>', 'one `<letters>` and two `<number>` at most'],
  ['<number>1<number>1<number>', 'one `<letters>` and two `<number>` at most'],
  ['<id>-<number>', 'no `<` or `>` but in `<number>` and `<letters>`'],
  ['<number', 'no `<` or `>` but in `<number>` and `<letters>`'],
  [`${'x'.repeat(80)}<number>`, 'a form of at most 80 characters']
])('%s is refused', (pattern, fault) => {
  expect(ticketPatternFault(pattern)).toBe(fault)
  expect(ticketExpression([pattern]).test(pattern)).toBe(false)
})

test.each(['<letters>a<number>0<number>', '<number>1<number>a<letters>', '(a+)+<number>'])('%s cannot be made slow', {timeout: 60_000}, (pattern) => {
  expect(ticketPatternFault(pattern)).toBeUndefined()
  const {source} = ticketExpression([pattern])
  const start = performance.now()
  ticketExpression([pattern]).exec('a1'.repeat(50_000))
  ticketExpression([pattern]).exec('a'.repeat(100_000))
  ticketExpression([pattern]).exec('1'.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(5000)
  const verdict = checkSync(source, 'u', {timeout: 20_000})
  expect(verdict.status === 'vulnerable' ? verdict.complexity.type : 'safe').not.toBe('exponential')
})
