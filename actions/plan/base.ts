import { commitOf, fetchCommit, mergeBaseOf } from '../_lib/git/commit.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import type { GatesCommit } from './gates-commit.ts'
import { type Models, modelsAt } from './model-changes.ts'
import type { Revision } from './revision.ts'
import { unknownBase } from './unknown-base.ts'

/** The base's commit, fetched where the clone is too shallow; what nothing knows is a Problem. */
export async function baseOf(
  named: string | undefined,
  known: Revision['base'],
  { folder, token }: { folder: string; token: string | undefined },
): Promise<string | null> {
  const ref = named ?? known
  if (ref === null) return null
  const there = await commitOf(folder, ref)
  if (there !== null) return there
  if (/^[0-9a-f]{40,64}$/.test(ref)) {
    await fetchCommit(folder, ref, token)
    return await commitOf(folder, ref)
  }
  throw await unknownBase(ref, folder)
}

/**
 * What the base declares, and what the commit declares where this change began: they differ once the base of a pull request has gone on.
 * A push is compared with what was there before, also one that throws commits away.
 */
export async function declaredBefore(
  configuration: LoadedConfiguration,
  { base, ref, mode, judging }: Pick<Revision, 'base' | 'ref' | 'mode'> & { judging: GatesCommit | null },
): Promise<{ from: { commit: string; models: Models } | null; judges: Models; notes: string[] }> {
  if (base === null) return { from: null, judges: {}, notes: [] }
  const judge = judging?.commit ?? base
  const { models: judges, notes } = await modelsAt(configuration, judge)
  const parted = mode === 'release' ? null : await mergeBaseOf(configuration.folder, base, ref)
  const commit = parted ?? base
  const models = commit === judge ? judges : (await modelsAt(configuration, commit)).models
  return { from: { commit, models }, judges, notes }
}
