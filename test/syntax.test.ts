import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {createProcessor} from '../src/lint/processor.ts'
import {optionalSyntaxIn, postmortemSyntax} from '../src/markdown/syntax.ts'

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
