import { basename } from 'node:path'
import { type ArtifactRow, artifactsNamed, artifactsOfRun } from '../_lib/forge/artifact.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import { reuseOf } from '../_lib/plan/reuse.ts'
import type { ArtifactFacts, Trust } from '../_lib/plan/trust.ts'
import type { GithubContext } from './github-context.ts'
import type { Inputs } from './inputs.ts'
import type { Revision } from './revision.ts'
import { factsReader, type Looking } from './run-facts.ts'

type Given = Looking & {
  repositoryId: number
  heads: readonly string[]
  /** Branches whose workflow files may have run. */
  bases: readonly string[]
}

/** Answers, for an artifact's name without its attempt, which run to reuse. */
export type Finder = (name: string) => Promise<ReturnType<typeof reuseOf>>

export const NOTHING_FOUND = { reuse: null, reasons: [] }
const WORKFLOWS = '.github/workflows/'

/** How to find the runs that a subject may reuse; null where there is no GitHub to ask. */
export async function finderOf(
  given: Inputs,
  around: GithubContext,
  { mode, base, ref, heads, pull }: Revision,
): Promise<Finder | null> {
  const { forge, repositoryId, defaultBranch, own, trigger, mayWrite } = around
  if (!forge || repositoryId === null || defaultBranch === null) return null
  const refusal = withoutLooking(given, trigger)
  if (refusal !== null) return async () => ({ ...NOTHING_FOUND, reasons: [refusal] })
  const paths = (given['reuse-workflows'] ?? []).map(name => `${WORKFLOWS}${basename(name)}`)
  const workflows = own.workflow === null ? paths : [...paths, own.workflow]
  const trusted = mode === 'release' ? (base ?? ref) : defaultBranch
  const bases = [defaultBranch, ...(pull ? [pull.baseBranch] : [])]
  const { family } = own
  return await runFinder({ forge, repositoryId, heads, bases, family, workflows, trusted, mayWrite })
}

/** A schedule wants a training with the data of today, whatever an earlier run found. */
function withoutLooking({ reuse }: Inputs, trigger: GithubContext['trigger']): string | null {
  if (reuse === false) return 'no earlier run is wanted'
  const isRetraining = trigger?.kind === 'called' && trigger.event !== 'workflow_dispatch'
  return isRetraining ? `${trigger.event} trains anew` : null
}

async function runFinder(given: Given): Promise<Finder> {
  const { forge, repositoryId, heads, bases } = given
  const facts = factsReader(given)
  const rows = (await Promise.all(heads.map(head => runsAt(forge, head)))).flat()
  const ours = await kept(rows, async row => (await facts(row.id, row))?.trains ?? false)
  const left = (await Promise.all(ours.map(run => artifactsOfRun(forge, run.id)))).flat()
  const trust: Trust = { repositoryId, heads, bases }
  return async name => {
    const elsewhere = await artifactsNamed(forge, `${name}-1`)
    const artifacts = distinct([...left, ...elsewhere])
    const ids = [...new Set(artifacts.map(({ runId }) => runId))]
    const found = (await Promise.all(ids.map(id => facts(id)))).flatMap(run => (run ? [run] : []))
    return reuseOf({ name, artifacts, runs: new Map(found.map(run => [run.id, run])), trust })
  }
}

async function kept<Item>(items: readonly Item[], isKept: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const wanted = await Promise.all(items.map(isKept))
  return items.filter((_, index) => wanted[index])
}

function distinct(rows: readonly ArtifactRow[]): ArtifactFacts[] {
  const own = rows.flatMap(({ runId, ...row }) => (runId === null ? [] : [{ ...row, runId }]))
  return [...new Map(own.map(row => [row.id, row])).values()]
}
