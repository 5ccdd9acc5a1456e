import { basename } from 'node:path'
import { commitOf, fetchCommit } from '../_lib/git/commit.ts'
import { changesElsewhere } from '../_lib/git/other-changes.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { gitPathsOf } from '../_lib/plan/declaration.ts'
import { unlistedFiles } from '../_lib/plan/unlisted-files.ts'
import type { ModelChange } from './model-changes.ts'
import type { Revision } from './revision.ts'

type CommitComparison = { configuration: LoadedConfiguration; revision: Revision }

/** Files beside a model's inputs that this change touches: they can affect the model, and the fingerprint does not cover them. */
export async function changedInChange(
  model: ModelChange,
  { configuration, revision, from }: CommitComparison & { from: string | null },
): Promise<string[]> {
  if (from === null) return []
  const what = revision.mode === 'release' ? 'this push changes' : 'this pull request changes'
  return unlistedFiles(await beside(model, { configuration, from, to: revision.ref }), what)
}

/** Files beside a model's inputs that differ between the commit whose run is reused and this one. */
export async function changedSinceRun(
  model: ModelChange,
  {
    configuration,
    revision,
    commit,
    token,
  }: CommitComparison & { commit: string; token: string | undefined },
): Promise<string[]> {
  const { folder } = configuration
  const named = `${commit.slice(0, 8)}, whose run is reused`
  if ((await commitOf(folder, commit)) === null) await fetchCommit(folder, commit, token).catch(() => {})
  if ((await commitOf(folder, commit)) === null)
    return [`files outside \`inputs\` could not be compared: git cannot fetch ${named}`]
  const paths = await beside(model, { configuration, from: commit, to: revision.ref })
  return unlistedFiles(
    paths,
    `${paths.length === 1 ? 'differs' : 'differ'} between ${named}, and this commit`,
  )
}

/** The configuration file is left out: it is compared key by key. */
async function beside(
  { config }: ModelChange,
  {
    configuration: { folder, file },
    from,
    to,
  }: Pick<CommitComparison, 'configuration'> & { from: string; to: string },
): Promise<string[]> {
  const paths = [...gitPathsOf(config), basename(file)]
  return await changesElsewhere({ folder, from, to, paths })
}
