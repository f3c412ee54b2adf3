import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {profileNames} from '../config/profile-names.ts'
import {nearest} from '../text/nearest.ts'
import {type Hook, hookNames, type Workflow, workflowNames} from './init/names.ts'
import type {Io} from './io.ts'

/** Choices that the user can make. */
export interface InitChoices {
  readonly profile?: string | undefined
  readonly hook?: Hook | undefined
  readonly workflow?: Workflow | undefined
}

/** The choices of the user. */
export interface Answers {
  readonly profile: string
  readonly hook: Hook
  readonly workflow: Workflow
}

/** Asks for missing choices. If it cannot ask, the profile is `recommended`, without a hook or workflow. */
export async function askFor({profile, hook, workflow}: InitChoices, {ask, cwd, stdout}: Pick<Io, 'ask' | 'cwd' | 'stdout'>): Promise<Answers> {
  if (!ask) return {profile: profile ?? 'recommended', hook: hook ?? 'none', workflow: workflow ?? 'none'}
  const say = (text: string): unknown => stdout.write(`${text}\n`)
  return {
    profile: profile ?? (await choose('Which template does your team use? (recommended, if it is none of these)', profileNames, 'recommended', {ask, say})),
    hook: hook ?? (await choose('Which tool should run the linter before a commit?', hookNames, usedHook(cwd), {ask, say})),
    workflow: workflow ?? (await choose('Which build server do you use?', workflowNames, usedWorkflow(cwd), {ask, say}))
  }
}

/** How a person is asked and told something. */
interface Talk {
  readonly ask: (question: string) => Promise<string>
  readonly say: (text: string) => unknown
}

/** Asks until the answer is in the list; an empty answer selects the default. */
async function choose<Name extends string>(question: string, names: readonly Name[], usual: Name, {ask, say}: Talk): Promise<Name> {
  say(`${question}\n  ${names.join(', ')}`)
  for (;;) {
    const answer = (await ask(`[${usual}] `)).trim().toLowerCase()
    const found = answer === '' ? usual : names.find((name) => name === answer)
    if (found !== undefined) return found
    const meant = nearest(answer, names)
    say(`That is not in the list${meant === undefined ? '' : `; did you mean ${meant}?`}`)
  }
}

function usedHook(cwd: string): Hook {
  if (existsSync(join(cwd, '.pre-commit-config.yaml'))) return 'pre-commit'
  if (existsSync(join(cwd, '.husky'))) return 'husky'
  return existsSync(join(cwd, 'lefthook.yml')) ? 'lefthook' : 'none'
}

function usedWorkflow(cwd: string): Workflow {
  if (existsSync(join(cwd, '.github'))) return 'github'
  return existsSync(join(cwd, '.gitlab-ci.yml')) ? 'gitlab' : 'none'
}
