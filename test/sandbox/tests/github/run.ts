import type { Job, Run } from '../../github/row/workflow.ts'
import type { ServerFixture } from './server-fixture.ts'

/** A finished run of `train.yml` on `main` of the stage's first repository. */
export async function putRun({ sandbox, admin }: ServerFixture, more: Partial<Run> = {}): Promise<Run> {
  const { store, time } = sandbox.world
  const { id, owner, name } = store.repositories.all()[0]!
  const { data: main } = await admin.repos.getBranch({ owner, repo: name, branch: 'main' })
  return store.runs.put({
    id: store.nextId(),
    repositoryId: id,
    headRepositoryId: id,
    headBranch: 'main',
    headSha: main.commit.sha,
    path: '.github/workflows/train.yml',
    name: 'Train',
    title: 'Begin',
    event: 'push',
    number: 1,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    actor: 'admin',
    pulls: [],
    createdAt: time(),
    startedAt: time(),
    updatedAt: time(),
    ...more,
  })
}

/** A finished job of a run, `train` unless named otherwise. */
export function putJob({ sandbox }: Pick<ServerFixture, 'sandbox'>, run: Run, more: Partial<Job> = {}): Job {
  const { store, time } = sandbox.world
  return store.jobs.put({
    id: store.nextId(),
    repositoryId: run.repositoryId,
    runId: run.id,
    attempt: run.attempt,
    name: 'train',
    status: 'completed',
    conclusion: 'success',
    labels: ['ubuntu-latest'],
    steps: [{ name: 'Train', number: 1, status: 'completed', conclusion: 'success' }],
    summary: null,
    annotations: [],
    createdAt: time(),
    startedAt: time(),
    completedAt: time(),
    ...more,
  })
}
