import type { Contexts, Value } from '../context.ts'
import { interpolate } from '../expression.ts'
import type { CompositeRuns } from './action-file.ts'
import { contextsOf } from './call.ts'
import { inputsOf } from './input.ts'
import type { Action, Call, Post, Scope } from './job.ts'
import { addPost } from './post.ts'
import { runPost, runStep } from './run-step.ts'
import { aroundOf } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'
import { announceUses } from './uses-head.ts'

type FolderAction = Extract<Action, { kind: 'folder' }>

/** Runs the steps of a composite action, which see its inputs and never the workflow's secrets; a failed step fails it. */
export async function runComposite(
  call: Call,
  action: FolderAction & { file: { runs: CompositeRuns } },
): Promise<void> {
  const inputs = inputsOf(call, action.file.inputs)
  announceUses(call, inputs)
  const posts: Post[] = []
  const scope = innerScope(call, { action, inputs, posts })
  const { steps, outputs } = action.file.runs
  for (const step of steps) await runStep(scope, step, null)
  if (posts.length > 0) addPost({ call, condition: 'always()', run: () => runPosts(posts) })
  const contexts = contextsOf(scope, { id: call.id, env: call.env })
  for (const [name, value] of Object.entries(outputs)) {
    call.outputs[name] = interpolate(value, contexts, aroundOf(scope))
  }
  if (scope.status === 'failure') throw new StepFailure('')
}

function innerScope(
  { scope, own, stop }: Call,
  { action, inputs, posts }: { action: FolderAction; inputs: Record<string, string>; posts: Post[] },
): Scope {
  const { secrets: _, ...contexts }: Record<string, Value> = scope.contexts
  const { folder, repository, ref, source } = action
  return {
    job: scope.job,
    contexts: { ...contexts, inputs } satisfies Contexts,
    env: { ...scope.env, ...own },
    steps: {},
    status: 'success',
    source,
    composite: { folder, repository, ref, stop, posts },
    defaults: { shell: null, workingDirectory: null },
    ids: new Set(),
  }
}

/** Backwards, and on after one that failed. */
async function runPosts(posts: readonly Post[]): Promise<void> {
  const outcomes: string[] = []
  for (const post of [...posts].reverse()) outcomes.push(await runPost(post, null))
  if (outcomes.includes('failure')) throw new StepFailure('')
}
