import { basename } from 'node:path'
import type { ModelConfig } from '../_lib/contract/config.ts'
import { parseConfig } from '../_lib/contract/config-file.ts'
import { problemsOf } from '../_lib/contract/problem.ts'
import { mergeBaseOf } from '../_lib/git/commit.ts'
import { textAt } from '../_lib/git/file.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import type { GatesCommit } from './gates-commit.ts'
import type { Revision } from './revision.ts'

const MOST_BYTES = 4_000_000

export type DeclaredModels = Readonly<Record<string, ModelConfig>>

/** The models as other commits declare them. */
export type ModelsBefore = {
  /** Where the change began; null where there is nothing before it. */
  from: { commit: string; models: DeclaredModels } | null
  /** At the gates commit. */
  gated: DeclaredModels
  notes: string[]
}

/**
 * What the gates commit declares, and what was declared where this change began: the two differ once the base of a pull request has
 * moved on. A push is compared with the commit before it, also a push that discards commits.
 */
export async function modelsBefore(
  configuration: LoadedConfiguration,
  { base, ref, mode }: Revision,
  gates: GatesCommit | null,
): Promise<ModelsBefore> {
  if (base === null) return { from: null, gated: {}, notes: [] }
  const gatesAt = gates?.commit ?? base
  const { models: gated, notes } = await modelsAt(configuration, gatesAt)
  const parted = mode === 'release' ? null : await mergeBaseOf(configuration.folder, base, ref)
  const commit = parted ?? base
  const models = commit === gatesAt ? gated : (await modelsAt(configuration, commit)).models
  return { from: { commit, models }, gated, notes }
}

/** The models that a commit declares. None, and a note, where it has no configuration or one that cannot be read. */
async function modelsAt(
  { folder, file }: LoadedConfiguration,
  commit: string,
): Promise<{ models: DeclaredModels; notes: string[] }> {
  const path = basename(file)
  const text = await textAt({ folder, commit, path, mostBytes: MOST_BYTES })
  if (text === null) return { models: {}, notes: [`the base, ${commit.slice(0, 8)}, has no ${path}`] }
  try {
    return { models: parseConfig(text, `${commit.slice(0, 8)}:${path}`).models, notes: [] }
  } catch (error) {
    const [first] = problemsOf(error)
    if (first === undefined) throw error
    const why = `${first.what} (${first.where})`
    return { models: {}, notes: [`the base’s ${path} cannot be read and is ignored: ${why}`] }
  }
}
