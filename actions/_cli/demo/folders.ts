import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'
import { linkPackages, type StarterPackages } from './packages.ts'

/** Folders of the demo: the author's clone of the model repository, GitHub's state, and the runner's jobs. */
export type DemoFolders = { repository: string; github: string; runner: string }

const MARK = '.trainyard-demo'
const NOT_COPIED = ['node_modules', 'data', 'trainyard-out']

/**
 * Empties the state folder and copies the starter into it. The starter's packages are linked for everything below the folder, so that
 * jobs find them as on a runner that has them installed. A folder with files that are not the demo's is refused.
 */
export async function openFolders({
  folder,
  starter,
  packages,
}: {
  folder: string
  starter: string
  packages: StarterPackages
}): Promise<DemoFolders> {
  await clear(folder)
  const repository = join(folder, 'flight-delay')
  await cp(starter, repository, {
    recursive: true,
    filter: path => path === starter || !NOT_COPIED.includes(basename(path)),
  })
  await linkPackages(packages, folder)
  return { repository, github: join(folder, 'github'), runner: join(folder, 'runner') }
}

async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const found = await readdir(folder)
  if (found.length > 0 && !existsSync(join(folder, MARK))) throw occupied(folder)
  for (const name of found) await rm(join(folder, name), { recursive: true, force: true })
  await writeFile(join(folder, MARK), 'The demo empties this folder each time it starts.\n')
}

function occupied(folder: string): Problem {
  return new Problem({
    what: 'the state folder contains files that are not the demo’s; the demo would delete them',
    where: folder,
    fix: 'set --state to an empty folder, or one that does not exist yet',
  })
}
