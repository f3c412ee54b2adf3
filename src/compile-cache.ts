import module from 'node:module'
import {isAbsolute, join} from 'node:path'
import process from 'node:process'

/**
 * Has Node keep what it compiles of this program for the next run, where it can (22.8 and later): in a folder of the user, since what
 * lies there is run. Does nothing where no such folder is known; Node itself heeds NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const folder = cacheFolder(env)
  if (folder !== undefined && 'enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache(folder)
}

/** Gives the folder for what can be made again: XDG_CACHE_HOME, its default, or its like on Windows. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = env['HOME'] && join(env['HOME'], '.cache')
  const folder = process.platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'] || home
  return folder !== undefined && isAbsolute(folder) ? join(folder, 'postmortem-lint') : undefined
}
