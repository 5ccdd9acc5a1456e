import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'
import { borrow, type Packages } from './packages.ts'

/** Where the demo keeps what: the author's clone of the model repository, GitHub's state, the jobs' folders. */
export type Workspace = { repository: string; github: string; runner: string }

const MARK = '.trainyard-demo'
const NOT_COPIED = ['node_modules', 'data', 'trainyard-out']

/**
 * An empty state folder with a copy of the starter. The starter's packages are borrowed for everything below the folder: jobs
 * find them as on a runner that has them installed. A folder with anything else in it is refused.
 */
export async function openWorkspace({
  folder,
  starter,
  packages,
}: {
  folder: string
  starter: string
  packages: Packages
}): Promise<Workspace> {
  await clear(folder)
  const repository = join(folder, 'flight-delay')
  await cp(starter, repository, {
    recursive: true,
    filter: path => path === starter || !NOT_COPIED.includes(basename(path)),
  })
  await borrow(packages, folder)
  return { repository, github: join(folder, 'github'), runner: join(folder, 'runner') }
}

async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const found = await readdir(folder)
  if (found.length > 0 && !existsSync(join(folder, MARK))) throw occupied(folder)
  for (const name of found) await rm(join(folder, name), { recursive: true, force: true })
  await writeFile(join(folder, MARK), 'The demo of Trainyard empties this folder before it plays again.\n')
}

function occupied(folder: string): Problem {
  return new Problem({
    what: 'the state folder holds files that are not the demo’s, and the demo would empty it',
    where: folder,
    fix: 'give --state an empty folder, or one that does not exist yet',
  })
}
