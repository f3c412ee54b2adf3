import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, relative, sep} from 'node:path'
import {reasonOf} from '../files/find.ts'
import {homesOf, writesOut} from '../files/leads-out.ts'
import {escapeControls} from '../text/escape.ts'

/** Writes a file that is not there yet, with its folder; false where there is something at its path. */
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

/** Writes a path for people, from the working folder and safe to print. */
export function shownBelow(path: string, cwd: string): string {
  return escapeControls(relative(cwd, path).split(sep).join('/'))
}
