import { join, relative, resolve } from 'node:path'
import * as z from 'zod'
import { flag, text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { trainyardRoot } from '../root.ts'
import { packagesFor } from './packages.ts'
import { lastScreen } from './screen.ts'
import { play } from './story.ts'

const DEFAULT_STATE = join('.trainyard', 'demo')

/** Plays the loop on real flights: champion, candidate, verdict. Status 0 if the candidate passed, as it should. */
export const demo = verb({
  name: 'demo',
  inputs: z.object({ state: text, once: flag }),
  async run({ state = DEFAULT_STATE }, host) {
    const began = performance.now()
    const root = trainyardRoot()
    const starter = join(root, 'templates', 'starter')
    const packages = await packagesFor({ starter, root })
    const folder = resolve(host.cwd, state)
    const told = await play({ starter, packages, folder, host })
    const seconds = (performance.now() - began) / 1000
    host.info(lastScreen({ ...told, folder: shortest(folder, host.cwd), seconds }))
    const { comparison } = told
    return {
      status: comparison.verdict === 'pass' ? 0 : 1,
      outputs: {},
      result: { verdict: comparison.verdict, folder, seconds, comparison },
    }
  },
})

/** A path to type where the demo was called. */
function shortest(folder: string, cwd: string): string {
  const short = relative(cwd, folder)
  return short.startsWith('..') ? folder : short || '.'
}
