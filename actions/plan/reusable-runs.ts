import { basename } from 'node:path'
import { type ArtifactRow, artifactsNamed, artifactsOfRun } from '../_lib/forge/artifact.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import { reuseOf } from '../_lib/plan/reuse.ts'
import type { ArtifactFacts, Trust } from '../_lib/plan/trust.ts'
import type { GithubContext } from './github-context.ts'
import type { Inputs } from './inputs.ts'
import type { Revision } from './revision.ts'
import { factsReader, type RunSearch } from './run-facts.ts'

/** Finds the run to reuse, by an artifact's name without its attempt. */
export type RunFinder = (name: string) => Promise<ReturnType<typeof reuseOf>>

const WORKFLOWS = '.github/workflows/'

/** Looks for the runs that a revision may reuse; null without GitHub. */
export async function runFinder(
  given: Inputs,
  { forge, repositoryId, defaultBranch, own, trigger, mayWrite }: GithubContext,
  { mode, base, ref, heads, pull }: Revision,
): Promise<RunFinder | null> {
  if (!forge || repositoryId === null || defaultBranch === null) return null
  const reason = reasonToTrain(given, trigger)
  if (reason !== null) return async () => ({ reuse: null, reasons: [reason] })
  const paths = (given['reuse-workflows'] ?? []).map(name => `${WORKFLOWS}${basename(name)}`)
  const workflows = own.workflow === null ? paths : [...paths, own.workflow]
  const trusted = mode === 'release' ? (base ?? ref) : defaultBranch
  const bases = [defaultBranch, ...(pull ? [pull.baseBranch] : [])]
  const search = { forge, family: own.family, workflows, trusted, mayWrite }
  return await finderAmong(search, { repositoryId, heads, bases })
}

/** Why no run is reused, whichever there are. A schedule trains on the data of its day. */
function reasonToTrain({ reuse }: Inputs, trigger: GithubContext['trigger']): string | null {
  if (reuse === false) return 'the input `reuse` is false'
  const isRetraining = trigger?.kind === 'called' && trigger.event !== 'workflow_dispatch'
  return isRetraining ? `the event ${trigger.event} always trains` : null
}

async function finderAmong(search: RunSearch, trust: Trust): Promise<RunFinder> {
  const { forge } = search
  const facts = factsReader(search)
  const rows = (await Promise.all(trust.heads.map(head => runsAt(forge, head)))).flat()
  const training = await filtered(rows, async row => (await facts(row.id, row))?.trains ?? false)
  const ofHeads = (await Promise.all(training.map(run => artifactsOfRun(forge, run.id)))).flat()
  return async name => {
    const elsewhere = await artifactsNamed(forge, `${name}-1`)
    const artifacts = distinct([...ofHeads, ...elsewhere])
    const ids = [...new Set(artifacts.map(({ runId }) => runId))]
    const found = (await Promise.all(ids.map(id => facts(id)))).flatMap(run => (run ? [run] : []))
    return reuseOf({ name, artifacts, runs: new Map(found.map(run => [run.id, run])), trust })
  }
}

async function filtered<Item>(
  items: readonly Item[],
  test: (item: Item) => Promise<boolean>,
): Promise<Item[]> {
  const passes = await Promise.all(items.map(test))
  return items.filter((_, index) => passes[index])
}

/** Artifacts of a run, each once. */
function distinct(rows: readonly ArtifactRow[]): ArtifactFacts[] {
  const ofRuns = rows.flatMap(({ runId, ...row }) => (runId === null ? [] : [{ ...row, runId }]))
  return [...new Map(ofRuns.map(row => [row.id, row])).values()]
}
