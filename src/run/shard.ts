import {createHash} from 'node:crypto'
import {relative, resolve, sep} from 'node:path'

/** One of several parts of the files of a run; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads "2/5"; undefined for anything else, and for a part that does not exist. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? []
  return index !== undefined && count !== undefined && index >= 1 && index <= count ? {index, count} : undefined
}

/** Checks whether a file belongs to a part. Only its path decides, so that other files do not matter; each file is in one part. */
export function isInShard(path: string, cwd: string, {index, count}: Shard): boolean {
  const name = relative(cwd, resolve(cwd, path)).split(sep).join('/')
  return createHash('sha256').update(name).digest().readUInt32BE(0) % count === index - 1
}
