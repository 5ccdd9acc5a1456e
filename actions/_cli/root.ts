import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../_lib/contract/problem.ts'

/** The folder of Trainyard itself, both from its sources and from its bundles: the nearest one upwards whose package is `trainyard`. */
export function trainyardRoot(start: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'trainyard') return folder
    if (folder === dirname(folder)) throw lost(start)
  }
}

/** The version in Trainyard's package.json. */
export function trainyardVersion(): string {
  return JSON.parse(readFileSync(join(trainyardRoot(), 'package.json'), 'utf8')).version
}

function lost(start: string): Problem {
  return new Problem({
    what: 'the folder of Trainyard was not found',
    where: start,
    fix: 'run the command from a checkout of Trainyard or from an installed package, and keep its folders together',
  })
}
