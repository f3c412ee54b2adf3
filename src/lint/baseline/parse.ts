import * as v from 'valibot'
import {isNode, LineCounter, parseDocument} from 'yaml'
import {yamlExcess} from '../../text/yaml-limit.ts'
import type {Baseline} from './baseline.ts'
import {BaselineError} from './error.ts'

const text = v.string('Unexpected value, expected text')
const known = v.strictObject(
  {
    rule: text,
    section: text,
    text,
    whole: v.optional(v.literal(true, 'Unexpected value, expected `true`'), undefined),
    count: v.pipe(
      v.number('Unexpected value, expected a number'),
      v.integer('Unexpected number, expected a whole number'),
      v.minValue(1, 'Unexpected number, expected 1 or more')
    )
  },
  ({expected, received}) =>
    expected === 'never'
      ? `Unexpected key ${received}, expected rule, section, text and count`
      : 'Unexpected entry, expected one with rule, section, text and count'
)
const noFiles = 'Unexpected value, expected documents with their findings'
const schema = v.strictObject(
  {
    version: v.literal(1, 'Unexpected version, expected 1: a newer postmortem-lint may have written it'),
    files: v.pipe(
      v.unknown(),
      v.check((files) => !Array.isArray(files), noFiles),
      v.record(v.string(), v.array(known, 'Unexpected value, expected a list of findings'), noFiles)
    )
  },
  'Unexpected content, expected an object with `version` and `files`'
)

/** Reads the text of a baseline. Throws BaselineError, with every mistake by line and column, if it is invalid. */
export function parseBaseline(source: string, path: string): Baseline['files'] {
  const result = v.safeParse(schema, parseJson(source, path))
  if (result.success)
    return new Map(Object.entries(result.output.files).map(([name, list]) => [name, list.map((own) => ({...own, whole: own.whole === true}))]))
  const places = placesIn(source)
  throw errorOf(
    path,
    result.issues.map((issue) => ({at: places(issue.path?.map(({key}) => key) ?? []), words: issue.message}))
  )
}

interface Mistake {
  readonly at: {readonly line: number; readonly col: number}
  readonly words: string
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    const line = source.split('\n').findIndex((own) => /^(?:<{7} |={7}\r?$|>{7} )/.test(own)) + 1
    const conflict = 'Unexpected mark of a merge conflict, expected JSON: keep either side, then run `postmortem-lint baseline update`'
    if (line > 0) throw errorOf(path, [{at: {line, col: 1}, words: conflict}])
    throw errorOf(path, [{at: syntaxPlace(source), words: 'Unexpected syntax, expected JSON'}])
  }
}

/** Longer texts are not parsed again for the places of mistakes: that takes a hundred times as long as the first time. */
const longestPlaced = 500_000
const beginning = {line: 1, col: 1}

/** Finds the place of a syntax error in JSON with the YAML parser, which reports places. */
function syntaxPlace(source: string): Mistake['at'] {
  if (yamlExcess(source, longestPlaced)) return beginning
  const lineCounter = new LineCounter()
  const [first] = parseDocument(source, {lineCounter, prettyErrors: false}).errors
  return lineCounter.linePos(first?.pos[0] ?? source.length)
}

/** Makes the lookup of the places of values by their keys. */
function placesIn(source: string): (keys: readonly unknown[]) => Mistake['at'] {
  if (yamlExcess(source, longestPlaced)) return () => beginning
  const lineCounter = new LineCounter()
  const document = parseDocument(source, {lineCounter})
  return (keys) => {
    for (let length = keys.length; length >= 0; length--) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0])
    }
    return beginning
  }
}

const most = 10

function errorOf(path: string, mistakes: readonly Mistake[]): BaselineError {
  const lines = mistakes.slice(0, most).map(({at, words}) => `${path}:${at.line}:${at.col}: ${words}`)
  if (mistakes.length > most) lines.push(`… ${mistakes.length - most} more`)
  return new BaselineError('the baseline cannot be read', ...lines)
}
