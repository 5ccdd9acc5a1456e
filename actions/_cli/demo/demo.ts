import { join, relative, resolve } from 'node:path'
import * as z from 'zod'
import { flag, text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { trainyardRoot } from '../root.ts'
import { signalled } from '../signal.ts'
import { packagesFor } from './packages.ts'
import { type Made, madeIn } from './result.ts'
import { lastScreen } from './screen.ts'
import { play, Stopped } from './story.ts'

const DEFAULT_STATE = join('.trainyard', 'demo')

/** Plays the loop on real flights in the sandbox, then serves what it made until a signal. Status 0 if all went as it should. */
export const demo = verb({
  name: 'demo',
  inputs: z.object({ state: text, once: flag, record: text }),
  async run({ state = DEFAULT_STATE, once = false, record }, host) {
    const began = performance.now()
    const stopped = signalled()
    const root = trainyardRoot()
    const starter = join(root, 'templates', 'starter')
    const packages = await packagesFor({ starter, root })
    const folder = resolve(host.cwd, state)
    const file = record === undefined ? undefined : resolve(host.cwd, record)
    const played = await play({ starter, root, packages, folder, host, stopped, record: file }).catch(
      unlessStopped,
    )
    if (played === null) {
      host.info('\nStopped; nothing of it runs any more. Played again, it begins anew.')
      return { status: 1, outputs: {}, result: { folder, stopped: true } }
    }
    const { place, space, refusal } = played
    const made = await madeIn(place)
    const seconds = (performance.now() - began) / 1000
    const clone = shortest(space.repository, host.cwd)
    const { api, token } = place.sandbox
    host.info(lastScreen({ made, refusal, clone, seconds, serves: !once, access: { api, token } }))
    const serves = once ? undefined : stopped.then(() => place.close())
    if (once) await place.close()
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
    // Whoever calls the second one has to give it the airports, too.
    releases.map(({ version }) => version).join() === '1.0.0,2.0.0' &&
    releases[1]?.trainedBy.pull === better.number
  )
}

function unlessStopped(error: unknown): null {
  if (error instanceof Stopped) return null
  throw error
}

/** A path to type where the demo was called. */
function shortest(folder: string, cwd: string): string {
  const short = relative(cwd, folder)
  return short.startsWith('..') ? folder : short || '.'
}
