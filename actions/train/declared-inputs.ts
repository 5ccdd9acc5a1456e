import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { fileDigest } from '../_lib/files/digest.ts'
import { type Tree, treeOf } from '../_lib/git/tree.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { gitPathsOf, pinnedDataOf } from '../_lib/training/declared.ts'

/** The declared inputs: from git, pinned data, and outside git the digests of the files that `inputs` names. */
export async function inputsOf({ folder, model }: LoadedModel, host: Host): Promise<Tree> {
  const tree = await treeOf({ folder, paths: gitPathsOf(model) })
  if (tree.sha === null)
    host.warning(
      `${folder} is no git repository with a commit: the fingerprint covers only the files under inputs`,
    )
  else if (tree.dirty)
    host.warning('the inputs differ from HEAD: this run stands for no commit and cannot be reused')
  const files = tree.sha === null && model.inputs ? await digestsOf(folder, gitPathsOf(model)) : []
  return { ...tree, inputs: [...tree.inputs, ...files, ...pinnedDataOf(model)] }
}

async function digestsOf(folder: string, patterns: readonly string[]): Promise<Tree['inputs']> {
  const inputs: Tree['inputs'] = []
  for await (const entry of glob(patterns, { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile())
      inputs.push({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), id: await fileDigest(path) })
  }
  return inputs
}
