import { existsSync } from 'node:fs'
import { join } from 'node:path'

const SOURCE = 'module-guest.ts'
const BUNDLE = 'module-guest.mjs'

/** The program that runs a user's module in a process of its own: Node with our small guest, which imports the module. */
export function moduleCommand(step: 'train' | 'predict', module: string): string[] {
  const source = join(import.meta.dirname, SOURCE)
  const guest = existsSync(source) ? source : join(import.meta.dirname, BUNDLE)
  return [process.execPath, guest, step, module]
}
