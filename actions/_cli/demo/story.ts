import type { Host } from '../../_lib/host/host.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import { type DemoAccount, mergePull, openPull } from './account.ts'
import { type DemoFolders, openFolders } from './folders.ts'
import { type DemoGitHub, MODEL_REPOSITORY, NAME, openGitHub, protectMain, REPOSITORY } from './github.ts'
import { watchJobs } from './jobs.ts'
import type { StarterPackages } from './packages.ts'
import { copyWorkflows, initRepository, pushChange, pushMain, type StarterChange } from './repository.ts'

export type StoryRequest = {
  /** Folder of the starter to copy: templates/starter, or in a test one with fewer flights. */
  starter: string
  /** The checkout of Trainyard whose actions are used. */
  root: string
  /** Installed packages that the starter needs. */
  packages: StarterPackages
  /** State folder. */
  folder: string
  host: Host
  /** Resolves when the demo must stop. */
  stopped?: Promise<void> | undefined
  /** File to record every request to. */
  record?: string | undefined
}

/** GitHub after the story, still open, and its message on the merge that it refused. */
export type PlayedStory = { github: DemoGitHub; folders: DemoFolders; refusal: string }

const AIRPORTS: StarterChange = { patch: 'candidate.patch' }
const NO_CLOCK: StarterChange = replacement(
  '          - { column: hour, kind: one-hot }\n          - { column: weekday, kind: one-hot }\n',
  '',
)
const WEEKDAY: StarterChange = replacement(
  '          - { column: distance',
  '          - { column: weekday, kind: one-hot }\n          - { column: distance',
)
const OTHER_SEED: StarterChange = replacement('seed: 1', 'seed: 2')

/** The demo was stopped; everything it started has ended. */
export class Stopped extends Error {}

/**
 * Plays the loop as users see it: pushes, pull requests and merges, and the workflows that they start. When stopped early it cancels
 * running jobs, closes GitHub and throws `Stopped`.
 */
export async function playStory(request: StoryRequest): Promise<PlayedStory> {
  const { folder, starter, packages, root, host, record, stopped } = request
  const folders = await openFolders({ folder, starter, packages })
  const github = await openGitHub({ folders, root, record, host })
  try {
    host.info(
      `GitHub on this machine (the demo takes about two minutes on two cores):\n  ${github.sandbox.url}/${REPOSITORY}`,
    )
    const refusal = await Promise.race([
      playScenes(github, { folders, root, host, stop: stopSignal(stopped) }),
      interrupted(stopped),
    ])
    return { github, folders, refusal }
  } catch (error) {
    await github.close()
    throw error
  }
}

async function interrupted(stopped: Promise<void> | undefined): Promise<never> {
  await (stopped ?? new Promise(() => {}))
  throw new Stopped('the demo was stopped')
}

function stopSignal(stopped: Promise<void> | undefined): AbortSignal {
  const ending = new AbortController()
  void stopped?.then(() => ending.abort())
  return ending.signal
}

type Setting = { folders: DemoFolders; root: string; host: Host; stop: AbortSignal }

/** Returns GitHub's message on the merge that it refused. */
async function playScenes(github: DemoGitHub, { folders, root, host, stop }: Setting): Promise<string> {
  const { ada } = github
  const { repository } = folders
  const play = async (title: string, step: () => Promise<unknown>) => {
    if (!stop.aborted) await playScene(host, github, title, step)
  }
  await play(`${ada.login} pushes the starter and four workflow files; the first release follows`, () =>
    pushStarter(ada, { repository, root }),
  )
  await protectMain(github)
  await play('Three pull requests: add the airports, drop the clock, and one from a fork', () =>
    openPulls(github, repository),
  )
  await play(`${ada.login} pushes to the second one again; its comment is updated`, () =>
    pushChange(repository, {
      branch: 'no-clock',
      change: WEEKDAY,
      subject: 'Keep the weekday',
      remote: ada.remote(REPOSITORY),
    }),
  )
  let refusal = ''
  await play('The second cannot be merged; the first is merged and released without retraining', async () => {
    refusal = (await mergePull(ada, { ...MODEL_REPOSITORY, pull_number: 2 })) ?? ''
    await mergePull(ada, { ...MODEL_REPOSITORY, pull_number: 1 })
  })
  return refusal
}

async function pushStarter(
  ada: DemoAccount,
  { repository, root }: { repository: string; root: string },
): Promise<void> {
  await copyWorkflows(root, repository)
  await initRepository(repository, 'Predict late arrivals from the clock and the distance')
  await pushMain(repository, ada.remote(REPOSITORY))
}

async function openPulls({ ada, lin }: DemoGitHub, repository: string): Promise<void> {
  const push = (branch: string, change: StarterChange, subject: string) =>
    pushChange(repository, { branch, change, subject, remote: ada.remote(REPOSITORY) })
  const airports = 'Tell the model the airports and how late they run'
  await push('airports', AIRPORTS, airports)
  await openPull(ada, { ...MODEL_REPOSITORY, head: 'airports', title: airports })
  await push('no-clock', NO_CLOCK, 'Drop the clock')
  await openPull(ada, { ...MODEL_REPOSITORY, head: 'no-clock', title: 'Do we need the clock at all?' })
  await lin.client.rest.repos.createFork({ ...MODEL_REPOSITORY })
  const subject = 'Try another seed'
  const remote = lin.remote(`${lin.login}/${NAME}`)
  await pushChange(repository, { branch: 'seed', change: OTHER_SEED, subject, remote })
  await openPull(lin, { ...MODEL_REPOSITORY, head: `${lin.login}:seed`, title: subject })
}

/** Plays one step and waits for the workflows that it starts; prints their jobs and the time. */
async function playScene(
  host: Host,
  github: DemoGitHub,
  title: string,
  step: () => Promise<unknown>,
): Promise<void> {
  const began = performance.now()
  const jobs = watchJobs(github, line => host.info(`  ${line}`))
  await host.group(`\n${title}`, async () => {
    try {
      await step()
      await github.runner.idle()
    } finally {
      jobs.stop()
    }
  })
  host.info(`  ${formatDuration((performance.now() - began) / 1000)}`)
}

function replacement(from: string, to: string): StarterChange {
  return { file: 'trainyard.yml', from, to }
}
