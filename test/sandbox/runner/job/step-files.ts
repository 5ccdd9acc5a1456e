import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from './annotation.ts'
import { parsePairs } from './file-command.ts'
import type { StepRun } from './job-run.ts'
import { StepFailure } from './step-failure.ts'

const KINDS = ['env', 'output', 'path', 'state', 'step_summary'] as const
type StepFileKind = (typeof KINDS)[number]

/** The files through which a process passes values to the runner, by their keys in the `github` context. */
export type StepFiles = Record<StepFileKind, string>

const MAX_SUMMARY = 1 << 20

/** Creates the empty files for one process. */
export function makeStepFiles(temp: string): StepFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const id = randomUUID()
  const named = KINDS.map(kind => [kind, join(folder, `${kind}_${id}`)] as const)
  for (const [, file] of named) writeFileSync(file, '')
  return Object.fromEntries(named) as StepFiles
}

/** Applies the files after the process has ended, and removes them; an invalid file fails the step. */
export function obeyStepFiles(stepRun: StepRun, files: StepFiles): void {
  const { job } = stepRun.scope
  const failures = KINDS.flatMap(kind => {
    try {
      if (existsSync(files[kind])) takeIn(stepRun, kind, files[kind])
      return []
    } catch (error) {
      return [`Unable to process file command '${kind}' successfully. ${(error as Error).message}`]
    } finally {
      rmSync(files[kind], { force: true })
    }
  })
  for (const message of failures.slice(1))
    issue(stepRun, { level: 'failure', message: job.masks.hide(message) })
  if (failures[0] !== undefined) throw new StepFailure(failures[0])
}

function takeIn(stepRun: StepRun, kind: StepFileKind, file: string): void {
  if (kind === 'step_summary') takeSummary(stepRun, file)
  else TAKEN[kind](stepRun, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
}

const TAKEN: Record<Exclude<StepFileKind, 'step_summary'>, (stepRun: StepRun, text: string) => void> = {
  env: (stepRun, text) => {
    for (const { name, value } of parsePairs(text)) setVariable(stepRun, name, value)
  },
  output: ({ outputs }, text) => {
    for (const { name, value } of parsePairs(text)) outputs[name] = value
  },
  path: ({ scope }, text) => {
    for (const line of text.split(/\r?\n/)) if (line !== '') scope.job.paths.unshift(line)
  },
  state: ({ state }, text) => {
    for (const { name, value } of parsePairs(text)) state[name] = value
  },
}

/** NODE_OPTIONS is refused: Node would read it before an action's own code. */
function setVariable(stepRun: StepRun, name: string, value: string): void {
  if (name.toUpperCase() !== 'NODE_OPTIONS') stepRun.scope.job.env[name] = value
  else
    issue(stepRun, {
      level: 'failure',
      message: `Can't store ${name} output parameter using '$GITHUB_ENV' command.`,
    })
}

function takeSummary(stepRun: StepRun, file: string): void {
  const { job } = stepRun.scope
  const { size } = statSync(file)
  if (size === 0) return
  if (size <= MAX_SUMMARY) {
    job.summaries.push(job.masks.hide(readFileSync(file, 'utf8')))
    return
  }
  const kibibytes = Math.ceil(size / 1024)
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k.`
  issue(stepRun, { level: 'failure', message })
}
