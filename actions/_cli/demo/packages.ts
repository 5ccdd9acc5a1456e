import { mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'

/** The folder of each installed package by its name. */
export type StarterPackages = Map<string, string>

/**
 * Finds the packages of the starter's package.json among those installed for Trainyard itself, so that a copy of the starter can
 * link them and nothing is downloaded. Outside a checkout of Trainyard some are missing: a Problem.
 */
export async function findPackages({
  starter,
  root,
}: {
  starter: string
  root: string
}): Promise<StarterPackages> {
  const { dependencies } = JSON.parse(await readFile(join(starter, 'package.json'), 'utf8'))
  const found: StarterPackages = new Map()
  const missing: string[] = []
  for (const name of Object.keys(dependencies)) {
    const folder = folderOf(name, root)
    if (folder === null) missing.push(name)
    else found.set(name, folder)
  }
  if (missing.length > 0) throw notInstalled(missing, root)
  return found
}

/** Links the packages into a folder's node_modules. */
export async function linkPackages(packages: StarterPackages, folder: string): Promise<void> {
  for (const [name, from] of packages) {
    const link = join(folder, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(from, link, 'junction')
  }
}

function folderOf(name: string, root: string): string | null {
  const place = join(sep, 'node_modules', name, sep)
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(name)
    const start = entry.lastIndexOf(place)
    return start < 0 ? null : entry.slice(0, start + place.length - 1)
  } catch {
    return null
  }
}

function notInstalled(missing: string[], root: string): Problem {
  return new Problem({
    what: `the demo needs ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not installed`,
    where: root,
    fix: 'run the demo in a checkout of Trainyard: clone it, then `npm ci` and `npm run demo`',
  })
}
