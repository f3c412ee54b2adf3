import {join, resolve} from 'node:path'
import {createConfigure} from '../config/config-for.ts'
import {loadProfile} from '../config/load.ts'
import {mergeParts} from '../config/merge.ts'
import {configFile} from './input.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {skeletonSections} from './new/outline.ts'
import {fileNameOf, parseMoment, skeletonOf} from './new/skeleton.ts'
import {usualFolder} from './new/usual-folder.ts'
import {shownBelow, writeNew} from './write-new.ts'

/** Arguments of `new`. */
export interface NewArguments {
  /** `false` for `--no-config`. */
  readonly config?: string | boolean | undefined
  readonly title: string
  readonly profile?: string | undefined
  readonly start?: string | undefined
  readonly output?: string | undefined
}

/** Writes a draft of a new postmortem; it does not overwrite a file. */
export async function newCommand({title, start: stated, output, profile, config}: NewArguments, io: Io): Promise<Status> {
  if (!/[\p{L}\p{N}]/u.test(title)) throw new UsageError('`new` requires a title in words, as in `new "Fare quotes unavailable"`')
  const start = stated === undefined ? Math.floor(Date.now() / 60_000) * 60_000 : parseMoment(stated)
  if (start === undefined) throw new UsageError(`\`--start ${stated}\` is not a moment, expected day, time and zone as in \`2024-03-12T14:02Z\``)
  const path = await pathOf(output, fileNameOf({title, start}), io)
  const configured =
    profile === undefined
      ? await createConfigure({cwd: io.cwd, config: configFile(config, io)})(path)
      : mergeParts(loadProfile(profile).layers.map((layer) => layer.config))
  const text = skeletonOf({title, start, sections: skeletonSections(configured)})
  if (output === '-') {
    io.stdout.write(text)
    return 0
  }
  const shown = shownBelow(path, io.cwd)
  if (!(await writeNew(path, text, io.cwd))) throw new UsageError(`\`${shown}\` already exists, nothing was written (use \`--output\` to write another file)`)
  const now = stated === undefined ? '; it says that the incident started now, because you gave no `--start`' : ''
  io.stdout.write(`${shown}: written${now}\n`)
  return 0
}

async function pathOf(output: string | undefined, name: string, {cwd}: Io): Promise<string> {
  if (output === '-') return join(cwd, name)
  return output === undefined ? join(await usualFolder(cwd), name) : resolve(cwd, output)
}
