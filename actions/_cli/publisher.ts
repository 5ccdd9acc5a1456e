import { addCommit, addRepository, type Sandbox } from '../../test/sandbox/sandbox.ts'

/** What actions and workflows of this repository can reach. */
const PUBLISHED = ['action.yml', 'actions', '.github/workflows']

/** Puts this Trainyard, its files as they are now, into a sandbox as `trainyard/trainyard`, tagged `v1`; replaces an earlier copy. */
export async function publishTrainyard({ sandbox, root }: { sandbox: Sandbox; root: string }): Promise<void> {
  const repository = { owner: 'trainyard', name: 'trainyard' }
  await addRepository(sandbox, repository)
  await addCommit(sandbox, {
    ...repository,
    folder: root,
    paths: PUBLISHED,
    message: 'Trainyard',
    tag: 'v1',
    author: { name: 'Trainyard', email: 'trainyard@users.noreply.github.com' },
  })
}
