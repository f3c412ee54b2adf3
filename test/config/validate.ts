/** As much of JSON Schema (draft 7) as schema.json uses; a keyword that is not known here throws. */
interface Schema {
  readonly [keyword: string]: unknown
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asSchema(value: unknown): Schema {
  if (!isObject(value)) throw new Error('Expected a schema')
  return value
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject
}

type Keyword = (argument: unknown, value: unknown, schema: Schema, root: Schema) => boolean

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: () => true,
  $id: () => true,
  $defs: () => true,
  $ref: (ref, value, _, root) => isValid(asSchema(root['$defs'])[String(ref).split('/').at(-1) ?? ''], value, root),
  title: () => true,
  description: () => true,
  type: (type, value) => types[String(type)]?.(value) === true,
  enum: (list, value) => Array.isArray(list) && list.includes(value),
  anyOf: (list, value, _, root) => Array.isArray(list) && list.some((schema) => isValid(schema, value, root)),
  minimum: (least, value) => typeof value !== 'number' || value >= Number(least),
  maximum: (most, value) => typeof value !== 'number' || value <= Number(most),
  maxLength: (most, value) => typeof value !== 'string' || value.length <= Number(most),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minItems: (least, value) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (most, value) => !Array.isArray(value) || value.length <= Number(most),
  items: (items, value, _, root) =>
    !Array.isArray(value) ||
    value.every((item: unknown, index) =>
      Array.isArray(items) ? items[index] === undefined || isValid(items[index], item, root) : isValid(items, item, root)
    ),
  additionalItems: (rest, value, {items}) => rest !== false || !Array.isArray(value) || !Array.isArray(items) || value.length <= items.length,
  properties: (properties, value, _, root) =>
    !isObject(value) || Object.entries(asSchema(properties)).every(([key, schema]) => !(key in value) || isValid(schema, value[key], root)),
  required: (list, value) => !isObject(value) || (Array.isArray(list) && list.every((key) => String(key) in value)),
  propertyNames: (names, value, _, root) => !isObject(value) || Object.keys(value).every((key) => isValid(names, key, root)),
  additionalProperties: (rest, value, {properties = {}}, root) =>
    !isObject(value) || Object.keys(value).every((key) => key in asSchema(properties) || (rest !== false && isValid(rest, value[key], root)))
}

/** Whether a value is what a JSON Schema describes. */
export function isValid(schema: unknown, value: unknown, root: Schema = asSchema(schema)): boolean {
  const own = asSchema(schema)
  return Object.entries(own).every(([name, argument]) => {
    const keyword = keywords[name]
    if (!keyword) throw new Error(`Unexpected keyword \`${name}\``)
    return keyword(argument, value, own, root)
  })
}
