import { join, relative, resolve } from 'node:path'
import * as z from 'zod'
import { flag, text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { trainyardRoot } from '../root.ts'
import { signalled } from '../signal.ts'
import { findPackages } from './packages.ts'
import { type DemoResult, readResult } from './result.ts'
import { lastScreen } from './screen.ts'
import { playStory, Stopped } from './story.ts'

const DEFAULT_STATE = join('.trainyard', 'demo')

/** Plays the loop on real flights in the sandbox, then serves its pages until a signal. Status 0 if every step had the expected result. */
export const demo = verb({
  name: 'demo',
  inputs: z.object({ state: text, once: flag, record: text }),
  async run({ state = DEFAULT_STATE, once = false, record }, host) {
    const began = performance.now()
    const stopped = signalled()
    const root = trainyardRoot()
    const starter = join(root, 'templates', 'starter')
    const packages = await findPackages({ starter, root })
    const folder = resolve(host.cwd, state)
    const file = record === undefined ? undefined : resolve(host.cwd, record)
    const played = await playStory({ starter, root, packages, folder, host, stopped, record: file }).catch(
      unlessStopped,
    )
    if (played === null) {
      host.info('\nStopped: everything that the demo started has ended. Run it again to start over.')
      return { status: 1, outputs: {}, result: { folder, stopped: true } }
    }
    const { github, folders, refusal } = played
    const result = await readResult(github)
    const seconds = (performance.now() - began) / 1000
    const clone = shortest(folders.repository, host.cwd)
    const { api, token } = github.sandbox
    host.info(lastScreen({ result, refusal, clone, seconds, serves: !once, access: { api, token } }))
    const serves = once ? undefined : stopped.then(() => github.close())
    if (once) await github.close()
    const status = isExpected(result, refusal) ? 0 : 1
    return { status, outputs: {}, result: { folder, seconds, refusal, ...result }, ...(serves && { serves }) }
  },
})

/** The better one is merged and released from its pull request's own training, the worse one is refused, and the fork's stays open. */
function isExpected({ pulls, releases }: DemoResult, refusal: string): boolean {
  const [better, worse, forks] = pulls
  return (
    better?.state === 'merged' &&
    worse?.state === 'open' &&
    refusal !== '' &&
    forks?.state === 'open' &&
    // Callers must pass the airports to the second version, so it is a new major version.
    releases.map(({ version }) => version).join() === '1.0.0,2.0.0' &&
    releases[1]?.trainedBy.pull === better.number
  )
}

function unlessStopped(error: unknown): null {
  if (error instanceof Stopped) return null
  throw error
}

/** The path relative to where the demo was called, if it is below. */
function shortest(folder: string, cwd: string): string {
  const short = relative(cwd, folder)
  return short.startsWith('..') ? folder : short || '.'
}
