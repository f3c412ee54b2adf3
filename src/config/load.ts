import {basename, dirname, resolve} from 'node:path'
import {type ConfigFiles, onDisk} from '../files/config-files.ts'
import {reasonOf} from '../files/find.ts'
import {homesOf, leadsOut} from '../files/leads-out.ts'
import {isWithin, realPath} from '../files/real-path.ts'
import {type SectionKey, sectionKeys} from '../language/language.ts'
import {checkConfig} from './check.ts'
import type {Mistake} from './config-error.ts'
import {packageKey, shownPath} from './find.ts'
import {profiles} from './profiles.ts'
import type {Config} from './schema.ts'
import {type KeyPath, readSource, type Source} from './source.ts'
import {oneOfNames} from './words.ts'

/** What one file or profile says; later layers weigh more. */
export interface Layer {
  /** How it is shown: a path, or the name of a profile. */
  readonly name: string
  /** Folder that its globs start from; undefined for a profile. */
  readonly folder: string | undefined
  readonly config: Config
}

/** A configuration with all that it extends, or the mistakes in any of it. */
export interface Loaded {
  readonly layers: readonly Layer[]
  readonly mistakes: readonly Mistake[]
  /** Files that were read, by absolute path. */
  readonly files: readonly string[]
}

interface Place {
  readonly cwd: string
  /** Whether a person named the file, which may lie anywhere then. */
  readonly named?: boolean | undefined
  /** Folder that files may not lie outside of. */
  readonly top: string
  /** Where files are read from. */
  readonly disk: ConfigFiles
}

/** Reads a configuration file and all that it extends. */
export function loadFile(file: string, place: Place): Loaded {
  const state: State = {...place, layers: [], mistakes: [], files: [], sources: []}
  if (isAllowed(file, place)) readLayer(file, [], state)
  else {
    const text = 'Unexpected link out of the repository, expected a file in it'
    state.files.push(file)
    state.mistakes.push({file: shownPath(file, place.cwd), line: 1, column: 1, text})
  }
  checkSections(state)
  return {...state, mistakes: inOrder(state.mistakes)}
}

/** Reads a built-in profile and what it extends; nothing for a name that is none. */
export function loadProfile(name: string): Loaded {
  const state: State = {cwd: '', top: '', disk: onDisk, layers: [], mistakes: [], files: [], sources: []}
  if (Object.hasOwn(profiles, name)) addLayer(readSource(profiles[name] ?? '', name), {name, folder: undefined}, [], state)
  return state
}

/** Orders mistakes by their place, file by file. */
function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const files = [...new Set(mistakes.map(({file}) => file))]
  return [...mistakes].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)
}

/** Whether a file lies in the repository, or where a person said; what a link of the repository leads to elsewhere is none of its configuration. */
function isAllowed(file: string, {cwd, top, disk, named = false}: Place): boolean {
  try {
    if (named) return disk !== onDisk || leadsOut(file, homesOf(cwd)) === undefined
    return isWithin(disk.realPath(file), realPath(top))
  } catch {
    // Why it cannot be read is said when it is.
    return true
  }
}

interface State extends Place {
  readonly layers: Layer[]
  readonly mistakes: Mistake[]
  readonly files: string[]
  readonly sources: Array<{readonly source: Source; readonly config: Config}>
}

function readLayer(file: string, chain: readonly string[], state: State): void {
  const name = shownPath(file, state.cwd)
  state.files.push(file)
  let text: string
  try {
    text = state.disk.read(file)
  } catch (error) {
    state.mistakes.push({file: name, line: 1, column: 1, text: `Unexpected file that cannot be read (${reasonOf(error)}), expected a configuration file`})
    return
  }
  addLayer(readSource(text, name, basename(file) === 'package.json' ? [packageKey] : []), {name, folder: dirname(file)}, [...chain, file], state)
}

function addLayer(source: Source, {name, folder}: Pick<Layer, 'name' | 'folder'>, chain: readonly string[], state: State): void {
  const {config, mistakes} = checkConfig(source)
  state.mistakes.push(...mistakes)
  for (const base of basesOf(config)) extend({...base, source, folder}, chain, state)
  state.layers.push({name, folder, config})
  if (folder !== undefined) state.sources.push({source, config})
}

/** What a configuration extends, and where it says so. */
interface Base {
  readonly base: string
  readonly path: KeyPath
  readonly source: Source
  readonly folder: string | undefined
}

function basesOf({extends: bases}: Config): ReadonlyArray<Pick<Base, 'base' | 'path'>> {
  if (bases === undefined) return []
  return typeof bases === 'string' ? [{base: bases, path: ['extends']}] : bases.map((base, index) => ({base, path: ['extends', index]}))
}

/** Files that a configuration may be made of: when each extends ten, a few are enough to be read for years. */
const mostFiles = 50

function extend({base, path, source, folder}: Base, chain: readonly string[], state: State): void {
  const text = Object.hasOwn(profiles, base) ? profiles[base] : undefined
  if (text !== undefined) {
    addLayer(readSource(text, base), {name: base, folder: undefined}, chain, state)
    return
  }
  if (folder === undefined || !/^\.{1,2}\//.test(base)) return
  const file = resolve(folder, base)
  const fault = (words: string): number => state.mistakes.push(source.mistakeAt(path, words))
  if (state.files.length >= mostFiles) {
    if (state.files.length === mostFiles) fault(`Unexpected file number ${mostFiles + 1} for \`extends\`, expected at most ${mostFiles}`)
    state.files.push(file)
    return
  }
  if (chain.includes(file)) {
    const circle = [...chain.slice(chain.indexOf(file)), file].map((own) => shownPath(own, state.cwd))
    fault(`Unexpected circle of files, expected none to extend itself: ${circle.join(' → ')}`)
    return
  }
  try {
    if (!isWithin(state.disk.realPath(file), realPath(state.top))) {
      fault('Unexpected file for `extends` outside of the repository, expected one in it')
      return
    }
  } catch (error) {
    fault(`Unexpected file for \`extends\`, expected one that can be read (${reasonOf(error)})`)
    return
  }
  readLayer(file, chain, state)
}

/** Checks that every section that is named is known, here or in what is extended. */
function checkSections({layers, sources, mistakes}: State): void {
  const own = layers.flatMap(({config}) => [config, ...(config.overrides ?? [])]).flatMap(({sections}) => Object.keys(sections?.own ?? {}))
  const known: readonly string[] = [...sectionKeys, ...own]
  for (const {source, config} of sources) {
    for (const [index, part] of [config, ...(config.overrides ?? [])].entries()) {
      const prefix: KeyPath = index === 0 ? [] : ['overrides', index - 1]
      for (const [path, key] of namedSections(part)) {
        if (known.includes(key)) continue
        const words = `Unexpected section, expected one of your own under \`sections.own\`, or ${oneOfNames(known, key)}`
        mistakes.push(source.mistakeAt([...prefix, ...path], words))
      }
      for (const key of Object.keys(part.sections?.own ?? {})) {
        if (!isSectionKey(key)) continue
        mistakes.push(
          source.mistakeAt(
            [...prefix, 'sections', 'own', key],
            `Unexpected section \`${key}\` of your own, expected its headings under \`sections.aliases\``,
            'key'
          )
        )
      }
    }
  }
}

function isSectionKey(key: string): key is SectionKey {
  return sectionKeys.some((known) => known === key)
}

const optionsWithSections = {'missing-section': 'required', 'unordered-sections': 'order'} as const

function namedSections({sections, rules}: Pick<Config, 'sections' | 'rules'>): ReadonlyArray<readonly [KeyPath, string]> {
  const listed = (['required', 'order'] as const).flatMap((list) => (sections?.[list] ?? []).map((key, at): [KeyPath, string] => [['sections', list, at], key]))
  const options = Object.entries(optionsWithSections).flatMap(([rule, option]): Array<[KeyPath, string]> => {
    const setting = rules?.[rule]
    const value: unknown = Array.isArray(setting) ? Object.entries(setting[1] ?? {}).find(([name]) => name === option)?.[1] : undefined
    return Array.isArray(value) ? value.map((key: unknown, at): [KeyPath, string] => [['rules', rule, 1, option, at], String(key)]) : []
  })
  return [...listed, ...options]
}
