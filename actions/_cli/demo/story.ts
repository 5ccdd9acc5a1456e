import type { Host } from '../../_lib/host/host.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import { NAME, openPlace, type Place, protectMain, REPOSITORY } from './github.ts'
import { watchJobs } from './jobs.ts'
import type { Packages } from './packages.ts'
import { forkOf, mergePull, openPull } from './pulls.ts'
import { type Change, copyWorkflows, initRepository, pushChange, pushMain } from './repository.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

export type Scene = {
  /** The starter to copy; templates/starter, or in a test one with fewer flights. */
  starter: string
  /** The checkout of Trainyard that its actions are taken from. */
  root: string
  /** What the starter borrows. */
  packages: Packages
  /** State folder. */
  folder: string
  host: Host
  /** Resolves when somebody wants it to end. */
  stopped?: Promise<void> | undefined
  /** File that gets every request. */
  record?: string | undefined
}

/** What came of it: the place is still open. */
export type Played = { place: Place; space: Workspace; refusal: string }

const AIRPORTS: Change = { patch: 'candidate.patch' }
const NO_CLOCK: Change = instead(
  '          - { column: hour, kind: one-hot }\n          - { column: weekday, kind: one-hot }\n',
  '',
)
const WEEKDAY: Change = instead(
  '          - { column: distance',
  '          - { column: weekday, kind: one-hot }\n          - { column: distance',
)
const OTHER_SEED: Change = instead('seed: 1', 'seed: 2')

/** Somebody wanted it to end; nothing of it runs any more. */
export class Stopped extends Error {}

/**
 * The loop as users live it: pushes, pull requests and merges, and workflow files that answer them. Stopped in the middle it cancels
 * what runs, closes the place and throws `Stopped`.
 */
export async function play(scene: Scene): Promise<Played> {
  const { folder, starter, packages, root, host, record, stopped } = scene
  const space = await openWorkspace({ folder, starter, packages })
  const place = await openPlace({ space, root, record, host })
  try {
    host.info(
      `GitHub on this machine, for about two minutes of two cores:\n  ${place.sandbox.url}/${REPOSITORY}`,
    )
    const refusal = await Promise.race([
      tell(place, { space, root, host, stop: stopSignal(stopped) }),
      interrupted(stopped),
    ])
    return { place, space, refusal }
  } catch (error) {
    await place.close()
    throw error
  }
}

async function interrupted(stopped: Promise<void> | undefined): Promise<never> {
  await (stopped ?? new Promise(() => {}))
  throw new Stopped('stopped before its end')
}

function stopSignal(stopped: Promise<void> | undefined): AbortSignal {
  const ending = new AbortController()
  void stopped?.then(() => ending.abort())
  return ending.signal
}

type Told = { space: Workspace; root: string; host: Host; stop: AbortSignal }

/** Answers GitHub's words on the merge that it refused. */
async function tell(place: Place, { space, root, host, stop }: Told): Promise<string> {
  const { ada, lin } = place
  const run = async (title: string, step: () => Promise<unknown>) => {
    if (!stop.aborted) await scene(host, place, title, step)
  }
  const branch = (name: string, change: Change, subject: string, person = ada, repository = REPOSITORY) =>
    pushChange(space.repository, { branch: name, change, subject, remote: person.remote(repository) })

  await run(`${ada.login} pushes the starter and four workflow files: the first release`, async () => {
    await copyWorkflows(root, space.repository)
    await initRepository(space.repository, 'Predict late arrivals from the clock and the distance')
    await pushMain(space.repository, ada.remote(REPOSITORY))
  })
  await protectMain(place)
  await run('Three pull requests: the airports, one without the clock, and one from a fork', async () => {
    await branch('airports', AIRPORTS, 'Tell the model the airports and how late they run')
    await openPull(ada, { head: 'airports', title: 'Tell the model the airports and how late they run' })
    await branch('no-clock', NO_CLOCK, 'Drop the clock')
    await openPull(ada, { head: 'no-clock', title: 'Do we need the clock at all?' })
    await forkOf(lin)
    await branch('seed', OTHER_SEED, 'Try another seed', lin, `${lin.login}/${NAME}`)
    await openPull(lin, { head: `${lin.login}:seed`, title: 'Try another seed' })
  })
  await run(`${ada.login} pushes again to the second one: its comment is updated`, () =>
    branch('no-clock', WEEKDAY, 'Keep the weekday'),
  )
  let refusal = ''
  await run('The second cannot be merged; the first becomes a release, without training again', async () => {
    refusal = (await mergePull(ada, 2)) ?? ''
    await mergePull(ada, 1)
  })
  return refusal
}

/** One step, what the workflows made of it, and how long both took. */
async function scene(host: Host, place: Place, title: string, step: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  const jobs = watchJobs(place, line => host.info(`  ${line}`))
  await host.group(`\n${title}`, async () => {
    try {
      await step()
      await place.runner.idle()
    } finally {
      jobs.stop()
    }
  })
  host.info(`  ${formatDuration((performance.now() - began) / 1000)}`)
}

function instead(from: string, to: string): Change {
  return { file: 'trainyard.yml', from, to }
}
