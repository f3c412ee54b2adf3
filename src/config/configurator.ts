import {dirname} from 'node:path'
import {type ConfigFiles, onDisk} from '../files/config-files.ts'
import {endingsOf, globTest, ignoreTest, type PathTest} from '../files/globs.ts'
import type {ReadSettings} from '../incident/model.ts'
import {ConfigError, type Mistake} from './config-error.ts'
import type {DocumentConfig} from './document-config.ts'
import {shownPath, topOf} from './find.ts'
import {type Layer, type Loaded, loadFile} from './load.ts'
import {type ConfigPart, list, mergeParts} from './merge.ts'

/** What a configurator is told. */
export interface ConfiguratorOptions {
  readonly cwd: string
  /** Settings that hold whatever files say. */
  readonly settings?: ReadSettings | undefined
  /** Where files are read from; the disk where nothing is said. */
  readonly disk?: ConfigFiles | undefined
  /** The file that a person named instead of those that are found. */
  readonly named?: string | undefined
}

/** Gives the configuration of a document from the files that were found for it; throws ConfigError for mistakes in them. */
export type Configurator = (path: string, files: readonly string[]) => DocumentConfig

/** Makes a configurator; each file is read once, and again when it changed. */
export function createConfigurator({cwd, settings = {}, disk = onDisk, named}: ConfiguratorOptions): Configurator {
  const plain: DocumentConfig = {settings, rules: {}, statusRules: {}, sources: []}
  const known = new Map<string, Known>()
  const read = (file: string): Known => {
    let found = known.get(file)
    if (!found || found.stamp !== stampOf(found.files, disk)) {
      const loaded = loadFile(file, {cwd, top: topOf(dirname(file), cwd), disk, named: file === named})
      found = {stamp: stampOf(loaded.files, disk), files: loaded.files, mistakes: loaded.mistakes, configOf: prepare(loaded, settings)}
      known.set(file, found)
    }
    return found
  }
  return (path, files) => {
    const [file, second] = files
    if (file === undefined) return plain
    if (second !== undefined) throw new ConfigError([twoFiles(shownPath(file, cwd), shownPath(second, cwd))])
    const {mistakes, configOf} = read(file)
    if (mistakes.length > 0) throw new ConfigError(mistakes)
    return configOf(path)
  }
}

interface Known extends Pick<Loaded, 'files' | 'mistakes'> {
  readonly stamp: string
  readonly configOf: (path: string) => DocumentConfig
}

function twoFiles(file: string, second: string): Mistake {
  return {file, line: 1, column: 1, text: `Unexpected second configuration \`${second}\` in the same folder, expected one of the two`}
}

function stampOf(files: readonly string[], disk: ConfigFiles): string {
  return files.map((file) => disk.stamp(file)).join('\n')
}

/** A part of a configuration with the documents that it is for. */
interface Applied {
  readonly part: ConfigPart
  readonly isFor: PathTest
}

/** Prepares what was read for many documents; those to which the same parts apply share one object. */
function prepare({layers}: Loaded, settings: ReadSettings): (path: string) => DocumentConfig {
  const applied = layers.flatMap(appliedParts)
  const files = layers.flatMap(({config, folder}) => (config.files === undefined || folder === undefined ? [] : [{globs: list(config.files), folder}])).at(-1)
  const named = files && globTest(files.globs, files.folder)
  const endings = files && endingsOf(files.globs)
  const withEnding =
    files &&
    globTest(
      files.globs.filter((glob) => glob.startsWith('!') || endingsOf([glob]).length > 0),
      files.folder
    )
  const ignored = layers.flatMap(({config, folder, name}) =>
    config.ignore === undefined || folder === undefined ? [] : [{name, isIgnored: ignoreTest(list(config.ignore), folder)}]
  )
  const sources = layers.map(({name}) => name)
  const known = new Map<string, DocumentConfig>()
  return (path) => {
    const chosen = applied.filter(({isFor}) => isFor(path))
    const ignoredBy = ignored.find(({isIgnored}) => isIgnored(path))?.name
    const asked = named && (named(path) ? {force: true} : {statedOnly: true})
    const namedByEnding = withEnding?.(path)
    const key = JSON.stringify([chosen.map((own) => applied.indexOf(own)), ignoredBy, asked, namedByEnding])
    let config = known.get(key)
    if (!config) {
      const merged = mergeParts(chosen.map(({part}) => part))
      config = {...merged, settings: {...merged.settings, ...asked, ...settings}, ignoredBy, namedByEnding, endings, sources}
      known.set(key, config)
    }
    return config
  }
}

function appliedParts({config, folder}: Layer): readonly Applied[] {
  const everywhere: PathTest = () => true
  const overrides = (config.overrides ?? []).map(
    (part): Applied => ({part, isFor: part.files === undefined || folder === undefined ? everywhere : globTest(list(part.files), folder)})
  )
  return [{part: config, isFor: everywhere}, ...overrides]
}
