import type { Contexts, Value } from '../context.ts'
import { interpolate } from '../expression.ts'
import type { StepDefinition } from '../step.ts'
import type { CompositeRuns } from './action-file.ts'
import { inputsOf } from './input.ts'
import type { FolderAction, PostStep, StepRun, StepScope } from './job-run.ts'
import { addPost } from './post.ts'
import { statusFunctions } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'
import type { StepConclusion } from './step-row.ts'
import { contextsOf } from './step-run.ts'
import { announceUses } from './uses-head.ts'

/** How a step and its post step run; passed in, because a step can be a composite action again. */
type StepRunners = {
  runStep: (scope: StepScope, step: StepDefinition, number: number | null) => Promise<void>
  runPost: (post: PostStep, number: number | null) => Promise<StepConclusion>
}

/** Runs the steps of a composite action, which can use its inputs but no secrets; a failed step fails the action. */
export async function runComposite(
  stepRun: StepRun,
  action: FolderAction & { file: { runs: CompositeRuns } },
  { runStep, runPost }: StepRunners,
): Promise<void> {
  const inputs = inputsOf(stepRun, action.file.inputs)
  announceUses(stepRun, inputs)
  const posts: PostStep[] = []
  const scope = innerScope(stepRun, { action, inputs, posts })
  const { steps, outputs } = action.file.runs
  for (const step of steps) await runStep(scope, step, null)
  if (posts.length > 0) addPost({ stepRun, condition: 'always()', run: () => runPosts(posts, runPost) })
  const contexts = contextsOf(scope, { id: stepRun.id, env: stepRun.env })
  for (const [name, value] of Object.entries(outputs)) {
    stepRun.outputs[name] = interpolate(value, contexts, statusFunctions(scope))
  }
  if (scope.status === 'failure') throw new StepFailure('')
}

function innerScope(
  { scope, own, stop }: StepRun,
  { action, inputs, posts }: { action: FolderAction; inputs: Record<string, string>; posts: PostStep[] },
): StepScope {
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

/** Last first; a failure does not stop the others. */
async function runPosts(posts: readonly PostStep[], runPost: StepRunners['runPost']): Promise<void> {
  const outcomes: string[] = []
  for (const post of [...posts].reverse()) outcomes.push(await runPost(post, null))
  if (outcomes.includes('failure')) throw new StepFailure('')
}
