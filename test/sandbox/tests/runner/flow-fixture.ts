import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Job, Run } from '../../github/row/workflow.ts'
import { interpolate } from '../../runner/expression.ts'
import type { JobRequest, JobResult } from '../../runner/job-request.ts'
import { openRunner, type Runner } from '../../runner/runner.ts'
import { pushFiles } from '../github/clone.ts'
import { openServerFixture, type ServerFixture } from '../github/server-fixture.ts'

export type FlowFixture = ServerFixture & {
  runner: Runner
  /** The requests of all jobs by name, in the order in which they started. */
  requests: Map<string, JobRequest>
  /** Statuses of `api` lines, by job. */
  answers: Map<string, number[]>
  /** Opens a gate, after a step has reached it. */
  open(gate: string): Promise<void>
  reached(gate: string): Promise<void>
  place: { owner: string; repo: string }
  /** Pushes workflow files to `main` or another branch; returns the commit. */
  push(files: Record<string, string>, branch?: string): Promise<string>
  runs(): Run[]
  /** `name: conclusion` of every job of a run's attempt. */
  jobs(run?: Run): string[]
  reopen(): Runner
}

type Gate = { reached: PromiseWithResolvers<void>; opened: PromiseWithResolvers<void> }

/** A sandbox with a runner whose steps are simulated: `exit 1`, `assert true`, `set NAME=VALUE`, `api METHOD PATH`, `wait GATE`. */
export async function openFlow(t: TestContext): Promise<FlowFixture> {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const requests: FlowFixture['requests'] = new Map()
  const answers: FlowFixture['answers'] = new Map()
  const gates = new Map<string, Gate>()
  const gateOf = (name: string) => {
    const gate = gates.get(name) ?? {
      reached: Promise.withResolvers<void>(),
      opened: Promise.withResolvers<void>(),
    }
    gates.set(name, gate)
    return gate
  }
  const runJob = async (request: JobRequest) => {
    const name = stage.sandbox.world.store.jobs.get(request.jobId)!.name
    requests.set(name, request)
    const told: number[] = []
    answers.set(name, told)
    return await toy(request, { told, gateOf })
  }
  const folder = join(stage.folder, 'runner')
  const reopen = () => openRunner({ world: stage.sandbox.world, folder, runJob })
  const runner = reopen()
  t.after(() => runner.close())
  const { store } = stage.sandbox.world
  return {
    ...stage,
    runner,
    requests,
    answers,
    place,
    reopen,
    open: async name => {
      const gate = gateOf(name)
      await gate.reached.promise
      gate.opened.resolve()
    },
    reached: name => gateOf(name).reached.promise,
    push: (files, branch = 'main') => pushFiles(stage, place, { branch, files }),
    runs: () => store.runs.all(),
    jobs: (run = store.runs.all().at(-1)!) =>
      store.jobs
        .filter(job => job.runId === run.id && job.attempt === run.attempt)
        .map(({ name, conclusion }: Job) => `${name}: ${conclusion}`)
        .sort(),
  }
}

type ToyRun = { told: number[]; gateOf: (name: string) => Gate }

async function toy(request: JobRequest, { told, gateOf }: ToyRun): Promise<JobResult> {
  const { contexts, env, signal } = request
  const steps: Record<string, { outputs: Record<string, string> }> = {}
  let conclusion: JobResult['conclusion'] = signal.aborted ? 'cancelled' : 'success'
  for (const step of request.steps) {
    if (conclusion !== 'success') break
    const seen = { ...contexts, env: { ...env }, steps, runner: { os: 'Linux' } }
    const [verb, first = '', second = ''] = interpolate(step.run ?? '', seen, { status: 'success' }).split(
      ' ',
    )
    if (verb === 'exit' || (verb === 'assert' && first !== 'true')) conclusion = 'failure'
    if (verb === 'throw') throw new Error('the toy broke')
    if (verb === 'set') {
      const [name = '', value = ''] = first.split(/=(.*)/s)
      steps[step.id!] = { outputs: { ...steps[step.id!]?.outputs, [name]: value } }
    }
    if (verb === 'api') told.push(await ask(request, first, second))
    if (verb === 'wait') {
      gateOf(first).reached.resolve()
      const gone = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()))
      await Promise.race([gateOf(first).opened.promise, gone])
      if (signal.aborted) conclusion = 'cancelled'
    }
  }
  const seen = { ...contexts, env: { ...env }, steps, runner: { os: 'Linux' } }
  const outputs = Object.fromEntries(
    Object.entries(request.outputs).map(([name, text]) => [
      name,
      interpolate(text, seen, { status: 'success' }),
    ]),
  )
  return { conclusion, outputs, annotations: [], summary: '' }
}

const BODIES: Record<string, object> = {
  contents: { message: 'm', content: '', branch: 'main' },
  comments: { body: 'hello' },
  'check-runs': { name: 'forged', head_sha: 'HEAD' },
}

/** The status of one request with the job's own token. */
async function ask({ world, token, run }: JobRequest, method: string, path: string): Promise<number> {
  const repository = world.store.repositories.get(run.repositoryId)!
  const kind = Object.keys(BODIES).find(name => path.includes(name)) ?? ''
  const body = { ...BODIES[kind], ...(kind === 'check-runs' && { head_sha: run.headSha }) }
  const url = `${world.api}/repos/${repository.owner}/${repository.name}${path}`
  const response = await fetch(url, {
    method,
    headers: { authorization: `token ${token}` },
    ...(method !== 'GET' && { body: JSON.stringify(body) }),
  })
  await response.arrayBuffer()
  return response.status
}
