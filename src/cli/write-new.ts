import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, relative, sep} from 'node:path'
import {reasonOf} from '../files/find.ts'
import {homesOf, writesOut} from '../files/leads-out.ts'
import {escapeControls} from '../text/escape.ts'

/** Writes a new file and creates its folder; false if its path exists. */
export async function writeNew(path: string, text: string, cwd: string): Promise<boolean> {
  try {
    const reason = writesOut(path, homesOf(cwd))
    if (reason !== undefined) throw new Error(reason)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text, {flag: 'wx'})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new Error(`\`${path}\` cannot be written: ${reasonOf(error)}`, {cause: error})
  }
}

/** Writes a path relative to the working folder, safe to print. */
export function shownBelow(path: string, cwd: string): string {
  return escapeControls(relative(cwd, path).split(sep).join('/'))
}
