import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path/posix'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A folder imports only from folders to its left. */
const rooms = 'text language markdown incident rule rules ignore files config lint run report lsp remark cli action'.split(' ')

const modules = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).flatMap((name) => (name.endsWith('.ts') ? [`${folder}/${name}`] : []))
)
const sources = new Map(modules.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
const imports = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]))

/** Gives the modules of the project that a module imports, types and dynamic imports included. */
function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm)]
    .map(([, target = '']) => join(dirname(path), target))
    .filter((target) => sources.has(target))
}

/** Gives the room of a module; nothing for the package's entry, which exports from all of them. */
function roomOf(path: string): string | undefined {
  const [first, second = ''] = path.split('/')
  if (first === 'rules') return 'rules'
  return second.includes('.') ? undefined : second
}

/** Gives the groups of nodes that can all reach each other. */
function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): ReadonlyArray<readonly string[]> {
  const reached = new Map([...arrows.keys()].map((from) => [from, reachedFrom(arrows, from)]))
  const isMutual = (a: string, b: string) => a !== b && reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true
  const nodes = [...arrows.keys()]
  return nodes.flatMap((node, index) => {
    const others = nodes.filter((other) => isMutual(node, other))
    return others.length > 0 && nodes.findIndex((other) => others.includes(other)) > index ? [[node, ...others]] : []
  })
}

function reachedFrom(arrows: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...(arrows.get(from) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(arrows.get(next) ?? []))
  }
  return reached
}

test('every module is in a room', () => {
  const homeless = modules.filter((path) => !rooms.includes(roomOf(path) ?? ''))
  expect(homeless).toEqual(['src/index.ts'])
})

test('imports point one way', () => {
  const wrong = [...imports].flatMap(([path, targets]) => {
    const from = rooms.indexOf(roomOf(path) ?? '')
    return from < 0 ? [] : targets.filter((target) => rooms.indexOf(roomOf(target) ?? '') > from).map((target) => `${path} imports ${target}`)
  })
  expect(wrong).toEqual([])
})

test('no modules import each other', () => {
  expect(circlesOf(imports)).toEqual([])
})

/** The folders of `incident` still import each other: its inside is rebuilt part by part. */
function areBothInIncident(...folders: readonly string[]): boolean {
  return folders.every((folder) => folder.startsWith('src/incident'))
}

test('no folders import each other', () => {
  const folders = new Map<string, string[]>()
  for (const [path, targets] of imports) {
    const others = targets.map((target) => dirname(target)).filter((folder) => folder !== dirname(path) && !areBothInIncident(folder, dirname(path)))
    folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), ...others])
  }
  expect(circlesOf(folders)).toEqual([])
})

test('an exported name means one thing', () => {
  const exporting = new Map<string, string[]>()
  for (const [path, text] of sources) {
    // Every rule is exported as `rule`.
    if (path.startsWith('rules/') && path !== 'rules/index.ts') continue
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm))
      exporting.set(name, [...(exporting.get(name) ?? []), path])
  }
  expect(Object.fromEntries([...exporting].filter(([, paths]) => paths.length > 1))).toEqual({})
})
