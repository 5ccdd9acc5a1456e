import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PinnedPackage } from './pinned-package.ts'

/** `root/actions/_lib/packages/own-packages.ts`, or `root/actions/_dist/<bundle>`. */
const DEEPEST = 4

/** The folder of the package `trainyard` that the running file belongs to; null if it was copied out of it. */
export function ownRoot(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let depth = 0; depth < DEEPEST; depth++, folder = dirname(folder)) {
    if (nameIn(folder) === 'trainyard') return folder
  }
  return null
}

function nameIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name
  } catch {
    return undefined
  }
}

/**
 * The folder whose node_modules holds these packages at the pinned versions: the root of a checkout, or the folder that Trainyard itself was
 * installed in; null if there is none. They are not hashed: a process that can write there can change Trainyard, too.
 */
export async function installedWith(
  root: string | null,
  packages: readonly PinnedPackage[],
): Promise<string | null> {
  for (const folder of root === null ? [] : installFolders(root))
    if (await hasAll(folder, packages)) return folder
  return null
}

/** The folders whose node_modules npm may have put the packages of `root` into. */
export function installFolders(root: string): string[] {
  const above = dirname(root)
  return basename(above) === 'node_modules' ? [root, dirname(above)] : [root]
}

async function hasAll(folder: string, packages: readonly PinnedPackage[]): Promise<boolean> {
  const versions = await Promise.all(
    packages.map(({ name }) => versionIn(join(folder, 'node_modules', name))),
  )
  return packages.every(({ version }, i) => version === versions[i])
}

async function versionIn(folder: string): Promise<unknown> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  return JSON.parse(text).version
}
