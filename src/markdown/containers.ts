import type {BlockContent, DefinitionContent, Parent, RootContent} from 'mdast'
import type {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import type {frontmatter} from 'micromark-extension-frontmatter'
import type {} from 'micromark-util-types'
import type {Node} from 'unist'
import type {Span} from '../text/span.ts'

/** An admonition or tab of MkDocs: a line that names it, and a body that stands four spaces further in. */
export interface Admonition extends Parent {
  type: 'admonition'
  /** The line that names it, as it is written. */
  head: string
  children: Array<BlockContent | DefinitionContent>
}

/** A line of three colons or more that opens or closes a container of Docusaurus, VuePress or Pandoc. */
export interface ContainerFence extends Node {
  type: 'containerFence'
  value: string
}

declare module 'mdast' {
  interface BlockContentMap {
    admonition: Admonition
    containerFence: ContainerFence
  }
  interface RootContentMap {
    admonition: Admonition
    containerFence: ContainerFence
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition'
    admonitionHead: 'admonitionHead'
    admonitionIndent: 'admonitionIndent'
    containerFence: 'containerFence'
  }
}

type Extension = ReturnType<typeof frontmatter>
type Construct = Extract<NonNullable<NonNullable<Extension['flow']>[number]>, {readonly tokenize: unknown}>
type Tokenizer = Construct['tokenize']

/** For every parse, the lines that open a container which something closes. */
type ClosedFences = WeakMap<object, ReadonlySet<number>>

const colon = 58
const longest = 300
const admonitionHead = /^(?:!!!|\?\?\?\+?)[ \t]?(?:[\w-]+(?: [\w-]+){0,3})?(?: ?"[^\n]*")?[ \t]*$/
const tabHead = /^===[!+]?[ \t]*(?:"[^\n]*"|'[^\n]*')[ \t]*$/
const fenceHead = /^:{3,}[ \t]*[\w{]/
const fenceEnd = /^:{3,}[ \t]*$/

/** Whether a text may hold any of these containers. */
export function mayHoldContainers(text: string): boolean {
  return text.includes('!!!') || text.includes('???') || text.includes('===') || text.includes(':::')
}

/** Gives where the title stands in the line that names an admonition, a tab or a container; undefined without one. */
export function titleIn(head: string): Span | undefined {
  const quoted = quotedIn(head)
  if (quoted) return quoted
  const bracketed = /^:{3,}[ \t]*[\w-]{1,40}\[([^\]]+)\]/.exec(head)
  if (bracketed?.[1]) return {start: bracketed[0].length - 1 - bracketed[1].length, end: bracketed[0].length - 1}
  const named = /^(?:!!!|\?\?\?\+?|:{3,})[ \t]*[\w-]{1,40}[ \t]+(?=[^\s{"'])/.exec(head)
  return named ? {start: named[0].length, end: head.trimEnd().length} : undefined
}

/** Gives what stands in the quotation marks at the end of a line, if there is more than blanks. */
function quotedIn(head: string): Span | undefined {
  const text = head.trimEnd()
  const quote = text.at(-1)
  if (quote !== '"' && quote !== "'") return undefined
  const start = text.indexOf(quote) + 1
  const end = text.length - 1
  return start <= end && text.slice(start, end).trim() !== '' ? {start, end} : undefined
}

/** Gives an extension of micromark for admonitions, tabs and containers. */
export function containerSyntax(): Extension {
  const admonition: Construct = {
    name: 'admonition',
    tokenize: tokenizeHead,
    continuation: {tokenize: tokenizeContinuation},
    exit(effects) {
      effects.exit('admonition')
    }
  }
  const closed: ClosedFences = new WeakMap()
  const heads = Object.fromEntries([...'!?='].map((mark) => [mark.charCodeAt(0), admonition]))
  return {document: {...heads, [colon]: lookAhead(closed)}, flow: {[colon]: containerFence(closed)}}
}

const tokenizeHead: Tokenizer = (effects, ok, nok) => {
  let head = ''
  const inside: typeof ok = (code) => {
    if (code !== null && code >= -2) {
      if (head.length > longest) return nok(code)
      head += code < 0 ? ' ' : String.fromCharCode(code)
      effects.consume(code)
      return inside
    }
    if (!(head.startsWith('=') ? tabHead : admonitionHead).test(head) || !/[\w"']/.test(head)) return nok(code)
    effects.exit('admonitionHead')
    return ok(code)
  }
  return (code) => {
    effects.enter('admonition', {_container: true})
    effects.enter('admonitionHead')
    return inside(code)
  }
}

/** A blank line, or one that stands four columns further in. */
const tokenizeContinuation: Tokenizer = (effects, ok, nok) =>
  effects.check({tokenize: tokenizeBlank, partial: true}, ok, effects.attempt({tokenize: tokenizeIndent, partial: true}, ok, nok))

const tokenizeBlank: Tokenizer = (effects, ok, nok) => {
  const inside: typeof ok = (code) => {
    if (code === null || code < -2) {
      effects.exit('whitespace')
      return ok(code)
    }
    if (code !== -2 && code !== -1 && code !== 32) return nok(code)
    effects.consume(code)
    return inside
  }
  return (code) => {
    if (code === null || code < -2) return ok(code)
    effects.enter('whitespace')
    return inside(code)
  }
}

const tokenizeIndent: Tokenizer = (effects, ok, nok) => {
  let width = 0
  const inside: typeof ok = (code) => {
    if (width === 4) {
      effects.exit('admonitionIndent')
      return ok(code)
    }
    if (code !== -2 && code !== -1 && code !== 32) return nok(code)
    width++
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('admonitionIndent')
    return inside(code)
  }
}

/** A construct that never is there: at the first colon that begins a line it keeps which lines open what is closed. */
function lookAhead(closed: ClosedFences): Construct {
  return {
    name: 'containerLookAhead',
    tokenize(effects, _, nok) {
      const {parser} = this
      if (closed.has(parser)) return nok
      let {line} = this.now()
      const open: number[] = []
      const found = new Set<number>()
      let own = ''
      const inside: typeof nok = (code) => {
        if (code !== null && code >= -2) {
          if (own.length <= longest) own += code < 0 ? ' ' : String.fromCharCode(code)
          effects.consume(code)
          return inside
        }
        const words = own.replace(/^(?:[\s>]|[-+*] |\d{1,9}[.)] )+/, '')
        if (fenceHead.test(words)) open.push(line)
        else if (fenceEnd.test(words)) found.add(open.pop() ?? 0)
        own = ''
        line++
        if (code === null) {
          closed.set(parser, found)
          effects.exit('data')
          return nok(code)
        }
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

/** The lines around a container. What is indented inside is no code, as in MDX. */
function containerFence(closed: ClosedFences): Construct {
  const open = new WeakMap<object, number[]>()
  return {
    name: 'containerFence',
    concrete: true,
    tokenize(effects, ok, nok) {
      const {parser, interrupt} = this
      const isClosed = closed.get(parser)?.has(this.now().line) === true
      let line = ''
      const inside: typeof ok = (code) => {
        if (code !== null && code >= -2) {
          if (line.length > longest) return nok(code)
          line += code < 0 ? ' ' : String.fromCharCode(code)
          effects.consume(code)
          return inside
        }
        const depths = open.get(parser) ?? []
        const ends = fenceEnd.test(line)
        if (ends ? depths.length === 0 : !isClosed || !fenceHead.test(line)) return nok(code)
        if (!interrupt) {
          if (!ends) depths.push(/^:*/.exec(line)?.[0].length ?? 0)
          else depths.pop()
          open.set(parser, depths)
          setIndentedCode(parser.constructs.disable.null, depths.length === 0)
        }
        effects.exit('containerFence')
        return ok(code)
      }
      return (code) => {
        effects.enter('containerFence')
        return inside(code)
      }
    }
  }
}

function setIndentedCode(disabled: Array<string | undefined> | undefined, on: boolean): void {
  const index = disabled?.indexOf('codeIndented') ?? -1
  if (on && index >= 0) disabled?.splice(index, 1)
  else if (!on && index < 0) disabled?.push('codeIndented')
}

/** Gives the extension that makes nodes of them. */
export function containersFromMarkdown(): ReturnType<typeof gfmTableFromMarkdown> {
  return {
    enter: {
      admonition(token) {
        this.enter({type: 'admonition', head: '', children: []}, token)
      },
      admonitionHead(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'admonition') node.head = this.sliceSerialize(token)
      },
      containerFence(token) {
        this.enter({type: 'containerFence', value: this.sliceSerialize(token)}, token)
      }
    },
    exit: {
      admonition(token) {
        this.exit(token)
      },
      containerFence(token) {
        this.exit(token)
      }
    }
  }
}

/** Gives the extension that prints them. */
export function containersToMarkdown(): ReturnType<typeof gfmTableToMarkdown> {
  return {
    handlers: {
      admonition(node: Admonition, _: unknown, state, info) {
        const tracker = state.createTracker(info)
        const head = tracker.move(`${node.head}\n\n`)
        tracker.shift(4)
        return head + state.indentLines(state.containerFlow(node, tracker.current()), (line, __, blank) => (blank ? '' : `    ${line}`))
      },
      containerFence: ({value}: ContainerFence) => value
    }
  }
}

/** Whether a node opens a container, closes one, or is something else. */
export function fenceRole(node: RootContent): 'opens' | 'closes' | undefined {
  if (node.type !== 'containerFence') return undefined
  return fenceEnd.test(node.value) ? 'closes' : 'opens'
}
