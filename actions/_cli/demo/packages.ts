import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'

/**
 * The node_modules folder in which everything that the starter's package.json names is installed, so that its copy can
 * borrow it instead of fetching anything. Outside a checkout of Trainyard it is not: a Problem.
 */
export async function packagesFor({ starter, root }: { starter: string; root: string }): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(starter, 'package.json'), 'utf8'))
  const names = Object.keys(dependencies)
  const folders = names.map(name => folderOf(name, root))
  const missing = names.filter((_, index) => folders[index] === null)
  if (missing.length > 0) throw notInstalled(missing, root)
  return folders[0]!
}

function folderOf(name: string, root: string): string | null {
  const modules = `${sep}node_modules${sep}`
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(name)
    return entry.slice(0, entry.indexOf(modules) + modules.length - 1)
  } catch {
    return null
  }
}

function notInstalled(missing: string[], root: string): Problem {
  return new Problem({
    what: `the demo needs ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not installed`,
    where: root,
    fix: 'run the demo in a checkout of Trainyard: clone it, `npm ci`, `npm run demo`',
  })
}
