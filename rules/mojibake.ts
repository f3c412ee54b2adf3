import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'mojibake',
  description: 'Text that was decoded with the wrong encoding.',
  rationale: 'The broken characters were a dash between two times, or the name of a person.',
  limits: 'Never in code. Mended where the bytes tell what was written; a character that is lost (U+FFFD) is reported only.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [
    {
      name: 'UTF-8',
      markdown: md`
        # Postmortem: café vouchers rejected

        Checkout was down 08:00 – 10:30 UTC; customers in Málaga paid on board.
      `
    },
    {
      name: 'UTF-8 read as Windows-1252',
      markdown: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 â€“ 10:30 UTC.

        Vouchers of the CafÃ© could not be redeemed either.
      `,
      findings: [
        '3:25-3:28: Unexpected characters `â€“` from a wrong encoding, expected `–`',
        '5:20-5:22: Unexpected characters `Ã©` from a wrong encoding, expected `é`'
      ],
      fixed: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 – 10:30 UTC.

        Vouchers of the Café could not be redeemed either.
      `
    }
  ],
  *check({mojibake}) {
    for (const {text, place, expected, edits} of mojibake) {
      const [right] = expected
      yield {
        message: `Unexpected characters ${quote(text)} from a wrong encoding, expected ${right === undefined ? 'text in UTF-8' : quote(right)}`,
        place,
        expected,
        edits
      }
    }
  }
})

export default toPlugin(rule)
