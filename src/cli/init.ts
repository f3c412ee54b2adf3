import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {createConfigure} from '../config/config-for.ts'
import {configIn} from '../config/find.ts'
import {onDisk} from '../files/config-files.ts'
import {defaultName} from '../lint/baseline/baseline.ts'
import {eachDocument, type Failure} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'
import {baselineCommand} from './baseline.ts'
import {addScript} from './init/add-script.ts'
import {configText} from './init/config-text.ts'
import {type Habits, habitsOf, type Noted, noteOf} from './init/derive.ts'
import {hookCommands, hooks, type StartFile, usualPath, workflows} from './init/files.ts'
import {type Answers, askFor, type InitChoices} from './init-questions.ts'
import {type Io, type Status, UsageError} from './io.ts'
import {writeFailures} from './lint.ts'
import {commonFolder} from './new/usual-folder.ts'
import {shownBelow, writeNew} from './write-new.ts'

/** Arguments of `init`. */
export interface InitArguments extends InitChoices {
  readonly yes: boolean
  /** Folder with postmortems to derive a configuration from. */
  readonly from?: string | undefined
  readonly debug: boolean
}

/** Sets up a project: configuration, hook, workflow, and a baseline for old documents. It does not change existing files. */
export async function initCommand(args: InitArguments, io: Io): Promise<Status> {
  const {from, debug} = args
  if (from !== undefined && !existsSync(resolve(io.cwd, from))) throw new UsageError(`\`--from ${from}\`: no such folder`)
  const answers = await askFor(args, {cwd: io.cwd, stdout: io.stdout, ask: args.yes ? undefined : io.ask})
  const failures: Failure[] = []
  const place = answers.workflow === 'none' ? '.' : (from ?? (await commonFolder(io.cwd, createConfigure({cwd: io.cwd}))))
  const habits = from === undefined ? undefined : await readHabits(from, failures, io)
  await writeConfig(answers, habits, io)
  for (const file of filesOf(answers, place, from !== undefined)) await writeFile(file, io)
  if (answers.hook === 'husky') await addPrepare(io)
  const failed = from === undefined ? false : await writeBaseline(from, debug, io)
  writeFailures(failures, debug, io)
  io.stdout.write(`\n${nextSteps(answers, from)}\n`)
  return failures.length > 0 || failed ? 2 : 0
}

async function readHabits(from: string, failures: Failure[], io: Io): Promise<Habits> {
  const notes: Noted[] = []
  const configure = createConfigure({cwd: io.cwd, config: false})
  for await (const found of eachDocument([from], {cwd: io.cwd, configure, onlyPostmortems: true}, ({incident}) =>
    incident.kind.is === 'postmortem' ? noteOf(incident) : undefined
  )) {
    if (found === undefined) continue
    if ('reason' in found) failures.push(found)
    else if ('others' in found) notes.push(found)
  }
  return habitsOf(notes)
}

async function writeConfig({profile}: Answers, habits: Habits | undefined, io: Io): Promise<void> {
  const [known] = configIn(io.cwd, onDisk)
  if (known !== undefined) io.stdout.write(`${shownBelow(known, io.cwd)}: exists already, unchanged\n`)
  else await writeFile({path: '.postmortemlintrc.yaml', text: configText({profile, habits})}, io)
}

/** Gives the files of a hook and a workflow, for the folder of the postmortems. */
function filesOf({hook, workflow}: Answers, folder: string, hasBaseline: boolean): readonly StartFile[] {
  const files: readonly StartFile[] = [...(hook === 'none' ? [] : hooks[hook]), ...(workflow === 'none' ? [] : workflows[workflow])]
  const plain = folder.replaceAll('\\', '/').replace(/^\.\/|(?<!\/)\/+$/g, '') || '.'
  // Quotes keep spaces together both in YAML and in a shell; other special characters differ.
  const place = /^[\w./-]+$/.test(plain) ? plain : /^[\w./ -]+$/.test(plain) ? `"${plain}"` : '.'
  return files.map(({path, text, baseline: [words, others] = ['', '']}) => ({
    path,
    // Without the baseline, all known findings would be reported.
    text: (hasBaseline ? text.replace(words, others) : text).replaceAll(usualPath, place)
  }))
}

/** Adds the script that installs the hook together with the packages. */
async function addPrepare(io: Io): Promise<void> {
  io.stdout.write(`package.json: ${await addScript(join(io.cwd, 'package.json'), 'prepare', 'husky')}\n`)
}

async function writeFile({path, text}: StartFile, {cwd, stdout}: Io): Promise<void> {
  const written = await writeNew(join(cwd, path), text, cwd)
  stdout.write(`${path}: ${written ? 'written' : `exists already, unchanged; it would contain:\n${text.replace(/^(?=.)/gm, '  ').trimEnd()}`}\n`)
}

async function writeBaseline(from: string, debug: boolean, io: Io): Promise<boolean> {
  if (existsSync(join(io.cwd, defaultName))) {
    io.stdout.write(`${defaultName}: exists already, unchanged\n`)
    return false
  }
  const status = await baselineCommand({action: 'update', paths: [from], all: false, baseline: defaultName, prune: false, verbose: false, debug}, io)
  return status === 2
}

function nextSteps({hook}: Answers, from: string | undefined): string {
  const lint = from === undefined ? 'npx postmortem-lint' : `npx postmortem-lint --baseline ${defaultName} ${escapeControls(from)}`
  return ['Next:', ...(hook === 'none' ? [] : [`  ${hookCommands[hook]}`]), `  ${lint}`].join('\n')
}
