import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './outputs.ts'

/** The actions: folders of `actions` that do not begin with `_` and have an action.yml. */
export function verbs(root: string = ROOT): string[] {
  const names = readdirSync(join(root, 'actions')).filter(name => !name.startsWith('_'))
  return names.filter(name => existsSync(join(root, 'actions', name, 'action.yml'))).sort()
}
