import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Value } from '../context.ts'
import type { JavaScriptRuns } from './action-file.ts'
import { inputsOf } from './input.ts'
import type { FolderAction, StepRun } from './job-run.ts'
import { addPost } from './post.ts'
import { runProgram } from './program.ts'
import { StepFailure } from './step-failure.ts'
import { announceUses } from './uses-head.ts'

/** Runs one entry of a JavaScript action with the running Node; once `pre` or `main` starts, `post` runs at the job's end. */
export async function runJavaScript(
  stepRun: StepRun,
  action: FolderAction & { file: { runs: JavaScriptRuns } },
  entry: 'pre' | 'main',
): Promise<void> {
  const { runs, inputs: declared } = action.file
  const inputs = inputsOf(stepRun, declared)
  if (entry === 'main') announceUses(stepRun, inputs)
  if (runs.post !== null) {
    const { post } = runs
    addPost({ stepRun, condition: runs.postIf, run: each => runEntry(each, { action, inputs, file: post }) })
  }
  await runEntry(stepRun, { action, inputs, file: entry === 'main' ? runs.main : runs.pre! })
}

async function runEntry(
  stepRun: StepRun,
  { action, inputs, file }: { action: FolderAction; inputs: Record<string, string>; file: string },
): Promise<void> {
  const { folder, repository, ref } = action
  const github = stepRun.contexts['github'] as Record<string, Value>
  const own = { action_path: folder, action_repository: repository, action_ref: ref }
  const script = join(folder, file)
  if (!existsSync(script)) throw new StepFailure(`File not found: '${file}' of ${stepRun.step.uses}`)
  const more = { ...named('INPUT_', inputs, inputName), ...named('STATE_', stepRun.state, name => name) }
  const inside = { ...stepRun, contexts: { ...stepRun.contexts, github: { ...github, ...own } } }
  const { workspace } = stepRun.scope.job.folders
  await runProgram(inside, { file: process.execPath, args: [script], cwd: workspace, more })
}

function inputName(name: string): string {
  return name.replaceAll(' ', '_').toUpperCase()
}

function named(prefix: string, values: Record<string, string>, key: (name: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + key(name), value]))
}
