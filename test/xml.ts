/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u
const token = /<\?xml[^<>?]*\?>|<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y

/** Parses the part of XML that our reports use, and throws at anything else: the dependencies hold no parser; the end-to-end tests use xmllint. */
export function parseXml(text: string): XmlElement {
  if (illegal.test(text)) throw new Error('Unexpected character that XML forbids')
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    const top = open.at(-1)
    if (!match || !top) throw new Error(`Unexpected XML at ${text.slice(at, at + 60)}`)
    const [whole, closing, name, attributes = '', empty] = match
    if (name === undefined) top.text += whole.startsWith('<?') ? '' : decode(whole)
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Unexpected end of ${name}`)
    } else {
      const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']): [string, string] => [key, decode(value)])
      const element: XmlElement = {name, attributes: Object.fromEntries(pairs), children: [], text: ''}
      if (Object.keys(element.attributes).length < pairs.length) throw new Error('Unexpected attribute, it is there twice')
      top.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error('Unexpected end of the document')
  return only
}

const entities: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#10;': '\n'}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('Unexpected `]]>`')
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity]
    if (character === undefined) throw new Error(`Unexpected entity ${entity}`)
    return character
  })
}
