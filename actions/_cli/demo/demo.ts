import { join, relative, resolve } from 'node:path'
import * as z from 'zod'
import { flag, text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { trainyardRoot } from '../root.ts'
import { signalled } from '../signalled.ts'
import { type Made, madeIn } from './made.ts'
import { packagesFor } from './packages.ts'
import { lastScreen } from './screen.ts'
import { play } from './story.ts'

const DEFAULT_STATE = join('.trainyard', 'demo')

/** Plays the loop on real flights in the sandbox, then serves what it made until a signal. Status 0 if all went as it should. */
export const demo = verb({
  name: 'demo',
  inputs: z.object({ state: text, once: flag, record: text }),
  async run({ state = DEFAULT_STATE, once = false, record }, host) {
    const began = performance.now()
    const stopped = once ? null : signalled()
    const root = trainyardRoot()
    const starter = join(root, 'templates', 'starter')
    const packages = await packagesFor({ starter, root })
    const folder = resolve(host.cwd, state)
    const file = record === undefined ? undefined : resolve(host.cwd, record)
    const { place, space, refusal } = await play({ starter, root, packages, folder, host, record: file })
    const made = await madeIn(place)
    const seconds = (performance.now() - began) / 1000
    const clone = shortest(space.repository, host.cwd)
    host.info(lastScreen({ made, refusal, clone, seconds, serves: stopped !== null }))
    const serves = stopped?.then(() => place.close())
    if (serves === undefined) await place.close()
    const status = isAsItShould(made, refusal) ? 0 : 1
    return { status, outputs: {}, result: { folder, seconds, refusal, ...made }, ...(serves && { serves }) }
  },
})

/** Better is merged and released by the run that its pull request trained, worse is refused, and the fork's stays open. */
function isAsItShould({ pulls, releases }: Made, refusal: string): boolean {
  const [better, worse, forks] = pulls
  return (
    better?.state === 'merged' &&
    worse?.state === 'open' &&
    refusal !== '' &&
    forks?.state === 'open' &&
    releases.map(({ version }) => version).join() === '1.0.0,1.1.0' &&
    releases[1]?.trainedBy.pull === better.number
  )
}

/** A path to type where the demo was called. */
function shortest(folder: string, cwd: string): string {
  const short = relative(cwd, folder)
  return short.startsWith('..') ? folder : short || '.'
}
