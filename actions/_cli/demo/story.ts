import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import type * as z from 'zod'
import { type Comparison, comparisonSchema } from '../../_lib/contract/comparison.ts'
import { parseJson } from '../../_lib/contract/document.ts'
import type { Host } from '../../_lib/host/host.ts'
import type { Outcome, Verb } from '../../_lib/host/verb.ts'
import { formatDuration } from '../../_lib/report/quantities.ts'
import { evaluate } from '../../evaluate/evaluate.ts'
import { predict } from '../../predict/predict.ts'
import { report } from '../../report/report.ts'
import { train } from '../../train/train.ts'
import type { Packages } from './packages.ts'
import { initRepository, proposePatch } from './repository.ts'
import { runScript } from './script.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

type Scene = {
  /** The starter to copy; templates/starter, or in a test one with fewer flights. */
  starter: string
  /** What its copy borrows. */
  packages: Packages
  /** State folder. */
  folder: string
  host: Host
}

/** Two models in, an honest verdict out: every step through the same verbs that a workflow uses. */
export async function play(scene: Scene): Promise<{ comparison: Comparison; baselines: string }> {
  const space = await openWorkspace(scene)
  for (const { title, step } of stepsOf(space, hostIn(space.repository, scene.host))) {
    await timed(scene.host, title, step)
  }
  return {
    comparison: await comparisonIn(space.report),
    baselines: await runScript(space.repository, 'baselines.ts', ...scored(space)),
  }
}

type Step = { title: string; step: () => Promise<unknown> }

function stepsOf(space: Workspace, host: Host): Step[] {
  const silent = { ...host, notice: () => {} }
  return [
    {
      title: 'A model repository: flight-delay, a copy of the starter',
      step: () => initRepository(space.repository, 'Predict late arrivals from the clock and the distance'),
    },
    {
      title: 'Fetch the flights; train the champion on hour, weekday and distance',
      step: () => use(train, { out: space.champion }, host),
    },
    {
      title: 'Train the candidate, which also knows the airports and how late they run',
      step: () => trainCandidate(space, host),
    },
    { title: 'Both predict the same flights of April', step: () => predictBoth(space, host) },
    { title: 'Judge them', step: () => judge(space, silent) },
    { title: 'Write the report', step: () => write(space, silent) },
  ]
}

async function trainCandidate(space: Workspace, host: Host): Promise<void> {
  await proposePatch(space.repository, {
    branch: 'airports',
    patch: 'candidate.patch',
    subject: 'Tell the model the airports and how late they run',
  })
  await use(train, { out: space.candidate }, host)
}

async function predictBoth(space: Workspace, host: Host): Promise<void> {
  for (const out of [space.champion, space.candidate]) {
    await use(predict, { artifact: join(out, 'model'), out }, host)
  }
}

function write(space: Workspace, host: Host): Promise<Outcome> {
  const comparison = join(space.report, 'comparison.json')
  return use(report, { comparison, ...runsOf(space), out: space.report }, host)
}

function judge(space: Workspace, host: Host): Promise<Outcome> {
  return use(
    evaluate,
    {
      predictions: join(space.candidate, 'predictions.parquet'),
      'champion-predictions': join(space.champion, 'predictions.parquet'),
      ...runsOf(space),
      out: space.report,
    },
    host,
  )
}

function runsOf(space: Workspace): Record<string, string> {
  return { run: join(space.candidate, 'run.json'), 'champion-run': join(space.champion, 'run.json') }
}

/** A verb as a workflow would use it: inputs as text. */
function use<Inputs extends z.ZodObject>(
  verb: Verb<Inputs>,
  inputs: Record<string, string>,
  host: Host,
): Promise<Outcome> {
  return verb.run(verb.inputs.parse(inputs), host)
}

/** Seconds stand behind each step, on whatever machine it is. */
async function timed(host: Host, title: string, step: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await host.group(`\n${title}`, step)
  host.info(`  ${formatDuration((performance.now() - began) / 1000)}`)
}

/**
 * Where the verbs run: in the repository, with this very Node first on the path of its commands. Of their lines only headlines
 * are shown, and progress only where one line can be rewritten.
 */
function hostIn(repository: string, host: Host): Host {
  const name = Object.keys(host.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(process.execPath), host.env[name]].filter(Boolean).join(delimiter)
  return {
    ...host,
    cwd: repository,
    env: { ...host.env, [name]: path },
    info: () => {},
    notice: line => host.info(`  ${line}`),
    progress: process.stderr.isTTY ? host.progress : () => {},
    group: (_, step) => step(),
  }
}

function scored({ champion, candidate }: Workspace): string[] {
  return Object.entries({ champion, candidate }).map(
    ([name, out]) => `${name}=${join(out, 'predictions.parquet')}`,
  )
}

async function comparisonIn(folder: string): Promise<Comparison> {
  const file = join(folder, 'comparison.json')
  return parseJson(comparisonSchema, await readFile(file, 'utf8'), file)
}
