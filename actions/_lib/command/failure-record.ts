import { rm } from 'node:fs/promises'
import { FAILURE_LIMITS, type Failure, failureSchema } from '../contract/failure.ts'
import { problemsOf } from '../contract/problem.ts'
import { outFolder } from '../documents/run-folder.ts'
import { writeDocument } from '../documents/write.ts'
import type { Host } from '../host/host.ts'
import type { Outcome } from '../host/verb.ts'
import { createMask } from './mask.ts'

/** How a Problem quotes a line of a command's log. */
const QUOTED = '| '

type FailureInputs = { out?: string | undefined; model?: string | readonly string[] | undefined }
/** What a verb finds out while it runs and a failure record includes. */
export type FailureNotes = { models: readonly string[] }
type RecordedRun<G> = (given: G, host: Host, known: FailureNotes) => Promise<Outcome>

/**
 * Wraps a verb so that it writes failure.json to its `out` folder when it fails or its training is incomplete; a job that may write to the
 * pull request reports the reason from there. In a terminal nothing is written: the error itself is shown.
 */
export function withFailureRecord<G extends FailureInputs>(
  stage: Failure['stage'],
  run: RecordedRun<G>,
): (given: G, host: Host) => Promise<Outcome> {
  return async (given, host) => {
    if (host.kind === 'terminal') return await run(given, host, { models: [] })
    const file = outFolder(host.cwd, given.out).failure
    const secrets: string[] = []
    const known: FailureNotes = { models: [] }
    const began = performance.now()
    const about = () => ({
      stage,
      model: typeof given.model === 'string' ? given.model : null,
      models: known.models,
      seconds: (performance.now() - began) / 1000,
      attempt: Number(host.env['GITHUB_RUN_ATTEMPT']) || null,
    })
    const folders = [host.env['GITHUB_WORKSPACE'], host.env['RUNNER_TEMP']].flatMap(each => each || [])
    const leave = (ended: RunEnd) =>
      writeDocument(failureSchema, file, failureOf({ ...about(), ...ended, secrets, folders }))
    await rm(file, { force: true }).catch(() => undefined)
    try {
      const outcome = await run(given, collectingSecrets(host, secrets), known)
      if (outcome.outputs['status'] === 'incomplete') await leave(INCOMPLETE)
      return outcome
    } catch (error) {
      await leave({ kind: 'failed', problems: problemTexts(error) }).catch(() => undefined)
      throw error
    }
  }
}

type ProblemText = { what: string; where: string; fix: string }
type RunEnd = { kind: Failure['kind']; problems: readonly ProblemText[] }

const INCOMPLETE: RunEnd = {
  kind: 'incomplete',
  problems: [
    {
      what: 'the training stopped at its time limit with a checkpoint',
      where: 'time-limit',
      fix: 're-run the failed jobs: the training resumes from the checkpoint',
    },
  ],
}

/** Collects every secret that the runner is told to mask, so that the record masks it, too. */
function collectingSecrets(host: Host, secrets: string[]): Host {
  return {
    ...host,
    mask(secret) {
      secrets.push(secret)
      host.mask(secret)
    },
  }
}

function problemTexts(error: unknown): ProblemText[] {
  const problems = problemsOf(error)
  if (problems.length > 0) return problems.map(({ what, where, fix }) => ({ what, where, fix }))
  const what = `Trainyard failed because of a defect of its own: ${error instanceof Error ? error.message : String(error)}`
  return [{ what, where: 'the log of the step', fix: 'report it with that log' }]
}

/** `folders`: paths of this job's machine, cut from the texts because they mean nothing in the pull request. */
type Recorded = RunEnd &
  Pick<Failure, 'stage' | 'model' | 'seconds' | 'attempt'> &
  FailureNotes & { secrets: readonly string[]; folders: readonly string[] }

function failureOf({ problems, models, secrets, folders, ...about }: Recorded): Failure {
  const mask = createMask(secrets)
  const most = FAILURE_LIMITS
  const cut = (text: string, characters: number) => {
    const near = folders.reduce((rest, folder) => rest.replaceAll(`${folder}/`, ''), text)
    const shown = mask.hide(near).toWellFormed()
    return shown.length > characters ? `${shown.slice(0, characters - 1).toWellFormed()}…` : shown
  }
  const told = problems.slice(0, most.problems)
  const further = told.flatMap(({ what }) => what.split('\n').slice(1))
  return {
    schema: 'trainyard/failure@1',
    ...about,
    model: about.model?.slice(0, 100) ?? null,
    models: models.slice(0, most.models),
    problems: told.map(({ what, where, fix }) => ({
      what: cut(what.split('\n', 1)[0]!, most.what),
      where: cut(where, most.where),
      fix: cut(fix, most.fix),
    })),
    lines: further.slice(-most.lines).map(line => cut(unquoted(line), most.line)),
  }
}

function unquoted(line: string): string {
  return line.startsWith(QUOTED) ? line.slice(QUOTED.length) : line
}
