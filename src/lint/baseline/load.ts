import {resolve} from 'node:path'
import {reasonOf} from '../../files/find.ts'
import {readAt} from '../../files/git/changes.ts'
import {nameOf} from '../../files/git/committed-files.ts'
import type {Repository} from '../../files/git/git.ts'
import {homesOf, leadsOut} from '../../files/leads-out.ts'
import {readRegularFile} from '../../files/regular-file.ts'
import {type Baseline, folderOf} from './baseline.ts'
import {BaselineError} from './error.ts'
import {parseBaseline} from './parse.ts'

/** A hundred thousand documents with some findings each. */
const mostMegabytes = 64

/** Reads a baseline. Throws BaselineError, with what to do, if it is missing or cannot be read. */
export async function loadBaseline(path: string, cwd: string): Promise<Baseline> {
  const absolute = resolve(cwd, path)
  const reason = leadsOut(absolute, homesOf(cwd))
  if (reason !== undefined) throw new BaselineError(`the baseline \`${path}\` cannot be read: ${reason}`)
  return {path, folder: folderOf(absolute), files: parseBaseline(textOf(path, absolute), path)}
}

/** Reads a baseline as it is in a commit; undefined if the commit has none. */
export async function loadBaselineAt(
  path: string,
  cwd: string,
  {repository, commit}: {readonly repository: Repository; readonly commit: string}
): Promise<Baseline | undefined> {
  const absolute = resolve(cwd, path)
  const name = nameOf(absolute, repository)
  const bytes = name === undefined ? undefined : await readAt(repository, commit, name)
  return bytes && {path, folder: folderOf(absolute), files: parseBaseline(bytes.toString(), path)}
}

function textOf(path: string, absolute: string): string {
  try {
    return readRegularFile(absolute, mostMegabytes).toString()
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const hint = missing ? `: run \`postmortem-lint baseline update --baseline ${path}\` to write it` : ''
    throw new BaselineError(`the baseline \`${path}\` cannot be read: ${reasonOf(error)}${hint}`)
  }
}
