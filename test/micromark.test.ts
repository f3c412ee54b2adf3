import {execFileSync} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {createProcessor} from '../src/processor.ts'
import {optionalSyntaxIn, postmortemSyntax} from '../src/syntax.ts'

test('the bundled micromark gives the trees of the published one', {timeout: 120_000}, () => {
  const script = fileURLToPath(new URL('../scripts/compare-micromark.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [script], {encoding: 'utf8'})).toMatch(/^\d{4} trees are the same\n$/)
})

test('syntax that a text cannot hold makes no difference to its tree', {timeout: 120_000}, () => {
  const full = createProcessor().freeze()
  const pieces = [
    'a',
    'b ',
    '|',
    '-',
    ':-',
    '-:',
    ':',
    '~',
    '~~',
    '[^',
    '[^1]',
    ']',
    ': ',
    '- ',
    '- [ ] ',
    '> ',
    '# ',
    '`',
    '\\',
    '\n',
    '\n\n',
    '---',
    '| - |',
    '    ',
    '[',
    '(',
    ')'
  ]
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (markdown) => {
      const own = unified().use(remarkParse).use(postmortemSyntax, optionalSyntaxIn(markdown))
      expect(own.parse(markdown)).toEqual(full.parse(markdown))
    }),
    {numRuns: 1000}
  )
})
