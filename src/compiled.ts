import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import {dirname, isAbsolute, join} from 'node:path'
import process from 'node:process'
import {Script} from 'node:vm'
import {setFlag} from './v8-flags.ts'

/** How a script of the bundle reaches other files: what it imports at once, what it imports later, and its own URL. */
interface Surroundings {
  readonly imported: (name: string) => unknown
  readonly importLater: (name: string) => Promise<unknown>
  readonly url: string
}

type Run = (module: {exports: object}, surroundings: Surroundings) => void

let started: {readonly script: Script; readonly path: string} | undefined

/**
 * Runs a script of the bundle and gives what it exports. What V8 compiled of it in an earlier run is taken from the user's cache folder:
 * Node's own compile cache holds the outermost code alone, since it is made before anything has run. `version` tells one text from another.
 */
export function runCompiled(filename: string, version: string, surroundings: Surroundings): object {
  setFlags()
  const folder = cacheFolder(process.env)
  const path = folder && join(folder, `${version}-${process.version}-${process.arch}`)
  const cachedData = path === undefined ? undefined : readCompiled(path)
  const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData})
  if (path !== undefined && script.cachedDataRejected !== false) started = {script, path}
  const run: Run = script.runInThisContext()
  const module = {exports: {}}
  run(module, surroundings)
  return module.exports
}

/** Tells V8 how to work. What was compiled under other flags is not taken: that holds for Node's own modules too, if they are loaded later. */
function setFlags(): void {
  // Each expression would be compiled twice: simply at first, and again when it runs a second time.
  setFlag('--no-regexp-tier-up')
  // One document needs more than the megabyte that young objects have at first; doubled step by step, all of them are looked through five times.
  setFlag('--semi-space-growth-factor=8')
}

/** Keeps for the next run what V8 has compiled so far, unless it was known before; nothing is lost where it cannot be written. */
export async function keepCompiled(): Promise<void> {
  if (!started) return
  const {script, path} = started
  started = undefined
  try {
    await mkdir(dirname(path), {recursive: true, mode: 0o700})
    const {writeWhole} = await import('./write-whole.ts')
    setFlags()
    // One of another owner would keep its owner.
    await rm(path, {force: true})
    await writeWhole(path, sealed(script.createCachedData()))
  } catch {}
}

/** Gives the folder for what can be made again: XDG_CACHE_HOME, its default, or its like on Windows; `undefined` when it is turned off. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  const home = env['HOME'] && join(env['HOME'], '.cache')
  const folder = process.platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'] || home
  return folder !== undefined && isAbsolute(folder) ? join(folder, 'postmortem-lint') : undefined
}

/**
 * Gives what was compiled before, if nobody else wrote it: it is run. V8 itself checks the version, the flags and the length, but not
 * what follows: a page that a crash of the machine lost would be run too.
 */
function readCompiled(path: string): Buffer | undefined {
  try {
    // Opening a pipe would wait for who writes to it.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const file = fstatSync(descriptor)
      const isOwn = process.getuid === undefined || (file.uid === process.getuid() && (file.mode & 0o022) === 0)
      if (!file.isFile() || !isOwn) return undefined
      const bytes = readFileSync(descriptor)
      const data = bytes.subarray(0, -sealBytes)
      return bytes.length > sealBytes && bytes.subarray(-sealBytes).equals(sealOf(data)) ? data : undefined
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}

const sealBytes = 4

function sealed(data: Uint8Array): Uint8Array {
  return Buffer.concat([data, sealOf(data)])
}

/** Gives a hash of a few bytes of each sector, which is what a disk loses at once. */
function sealOf(data: Uint8Array): Buffer {
  let hash = data.length
  for (let at = 0; at < data.length; at += 128) hash = (Math.imul(hash, 31) + (data[at] ?? 0)) | 0
  const seal = Buffer.alloc(sealBytes)
  seal.writeInt32LE(hash)
  return seal
}
