import * as v from 'valibot'

const uri = v.string()
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const position = v.looseObject({line: whole, character: whole})
const range = v.looseObject({start: position, end: position})
const identifier = v.looseObject({uri})
const ofDocument = v.looseObject({textDocument: identifier})
const atPosition = v.looseObject({textDocument: identifier, position})
const flag = v.nullish(v.boolean())
const maybe = v.nullish(v.looseObject({}))

/** The capabilities of an editor that the server reads; the rest may be anything. */
const capabilities = v.looseObject({
  textDocument: v.optional(
    v.looseObject({
      diagnostic: v.optional(v.looseObject({})),
      hover: v.optional(v.looseObject({contentFormat: v.optional(v.array(v.string()))})),
      documentSymbol: v.optional(v.looseObject({hierarchicalDocumentSymbolSupport: flag})),
      completion: v.optional(v.looseObject({completionItem: v.optional(v.looseObject({snippetSupport: flag}))}))
    })
  ),
  workspace: v.optional(
    v.looseObject({
      configuration: flag,
      workspaceFolders: flag,
      diagnostics: v.optional(v.looseObject({refreshSupport: flag})),
      didChangeWatchedFiles: v.optional(v.looseObject({dynamicRegistration: flag})),
      workspaceEdit: v.optional(v.looseObject({documentChanges: flag}))
    })
  ),
  window: maybe
})

/** The parameters of every message that the server reads, limited to the parts that it reads. */
const params: Readonly<Record<string, v.GenericSchema>> = {
  initialize: v.looseObject({
    processId: v.nullish(v.number()),
    rootUri: v.nullish(uri),
    workspaceFolders: v.nullish(v.array(v.looseObject({uri}))),
    capabilities
  }),
  '$/cancelRequest': v.looseObject({id: v.union([v.string(), v.number()])}),
  '$/setTrace': v.looseObject({value: v.string()}),
  '$/progress': v.looseObject({token: v.union([v.string(), v.number()])}),
  'window/workDoneProgress/cancel': v.looseObject({token: v.union([v.string(), v.number()])}),
  'textDocument/didOpen': v.looseObject({textDocument: v.looseObject({uri, languageId: v.string(), version: v.number(), text: v.string()})}),
  'textDocument/didChange': v.looseObject({
    textDocument: v.looseObject({uri, version: v.number()}),
    contentChanges: v.array(v.looseObject({text: v.string(), range: v.optional(range)}))
  }),
  'textDocument/didClose': ofDocument,
  'textDocument/didSave': ofDocument,
  'textDocument/willSave': ofDocument,
  'textDocument/willSaveWaitUntil': ofDocument,
  'textDocument/diagnostic': ofDocument,
  'textDocument/codeAction': v.looseObject({
    textDocument: identifier,
    range,
    context: v.looseObject({diagnostics: v.array(v.looseObject({range})), only: v.optional(v.array(v.string()))})
  }),
  'textDocument/formatting': ofDocument,
  'textDocument/documentSymbol': ofDocument,
  'textDocument/foldingRange': ofDocument,
  'textDocument/hover': atPosition,
  'textDocument/completion': atPosition
}

/** Words the fault in the parameters of a message; undefined if there is none, and for messages that the server does not read. */
export function paramsFault(method: string, given: unknown): string | undefined {
  const schema = Object.hasOwn(params, method) ? params[method] : undefined
  const issue = schema && v.safeParse(schema, given).issues?.[0]
  if (!issue) return undefined
  const path = v.getDotPath(issue)
  return `Unexpected ${issue.received} for \`${path ?? 'params'}\` of \`${method}\`, expected ${issue.expected ?? 'another value'}`
}
