import {frontmatter} from 'micromark-extension-frontmatter'
import {type ClosingFence, createSearch, type OpeningFence} from './front-matter.ts'

type Extension = ReturnType<typeof frontmatter>
type Construct = Extract<NonNullable<NonNullable<Extension['flow']>[number]>, {readonly tokenize: unknown}>

const dash = 45
const plus = 43

/**
 * Gives an extension of micromark for front matter that something closes. An opening fence without its closing one would keep the
 * parser from finding any list below, so that the closing one is looked for first.
 */
export function frontMatterSyntax(): Extension {
  const closings = new WeakMap<object, ClosingFence>()
  const look = (opening: OpeningFence): Construct => lookAhead(opening, closings)
  const only = (closing: ClosingFence): Construct[] => constructsOf(closing).map((construct) => ifClosed(construct, closing, closings))
  return {document: {[dash]: look('---'), [plus]: look('+++')}, flow: {[dash]: [...only('---'), ...only('...')], [plus]: only('+++')}}
}

function constructsOf(closing: ClosingFence): readonly Construct[] {
  const matter = closing === '+++' ? 'toml' : {type: 'yaml', fence: {open: '---', close: closing}}
  const {flow = {}} = frontmatter([matter])
  return [flow[closing === '+++' ? plus : dash] ?? []].flat()
}

function ifClosed(construct: Construct, closing: ClosingFence, closings: WeakMap<object, ClosingFence>): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return closings.get(this.parser) === closing ? construct.tokenize.call(this, effects, ok, nok) : nok
    }
  }
}

/** A construct that never is there: it only keeps for each parse what closes the front matter. */
function lookAhead(opening: OpeningFence, closings: WeakMap<object, ClosingFence>): Construct {
  return {
    name: 'frontMatterLookAhead',
    tokenize(effects, _, nok) {
      const {parser} = this
      const {line, column} = this.now()
      if (line > 1 || column > 1) return nok
      const search = createSearch(opening)
      const lines: string[] = []
      let own = ''
      const inside: typeof nok = (code) => {
        if (code !== null && code >= -2) {
          if (code !== -1) own += code === -2 ? '\t' : String.fromCharCode(code)
          effects.consume(code)
          return inside
        }
        const closing = lines.length === 0 ? openingOf(own, opening) : search(own, () => lines.slice(1).join('\n'))
        if (closing && closing !== 'none') closings.set(parser, closing)
        if (closing || code === null) {
          effects.exit('data')
          return nok(code)
        }
        lines.push(own)
        own = ''
        effects.consume(code)
        return inside
      }
      return (code) => {
        effects.enter('data')
        return inside(code)
      }
    }
  }
}

function openingOf(line: string, opening: OpeningFence): 'none' | undefined {
  return line.trimEnd() === opening ? undefined : 'none'
}
