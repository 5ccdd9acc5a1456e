import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from '../../../.ci/build/bundles.ts'

const ROOT = join(import.meta.dirname, '../../..')
const HURRY = join(import.meta.dirname, 'fast-timers.mjs')

/** One action as its bundle, in a folder of its own; every start is a step of a job. */
export type ActionProcess = {
  folder: string
  /** `imports`: modules that are loaded before it; by default those that shorten its waits. */
  start(step: {
    inputs: Record<string, string>
    env: Record<string, string>
    imports?: string[]
  }): ChildProcess
  remove(): void
}

/** Bundles an action as a release does, and starts it as a runner does: with nothing in its environment but what it is given. */
export async function openAction(verb: string): Promise<ActionProcess> {
  const folder = mkdtempSync(join(tmpdir(), `trainyard-${verb}-`))
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  const chunks = await bundled({ [verb]: join(ROOT, 'actions', verb, 'main.ts') })
  for (const { fileName, code } of chunks) writeFileSync(join(dist, fileName), code)
  return {
    folder,
    start({ inputs, env, imports = [HURRY] }) {
      const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
      const own = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], HOME: folder }
      const cache = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
      return spawn(
        process.execPath,
        [...imports.flatMap(file => ['--import', file]), join(dist, `${verb}.mjs`)],
        {
          cwd: folder,
          env: { ...own, ...cache, ...Object.fromEntries(given), ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
