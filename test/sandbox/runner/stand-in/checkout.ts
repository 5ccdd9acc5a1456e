import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fullName, repositoryNamed } from '../../github/repository/repository.ts'
import { StepFailure } from '../job/step-failure.ts'
import { readyLargeFiles, takeSubmodules } from './checkout-extras.ts'
import { type CheckoutRef, type CheckoutTarget, checkoutRef, checkoutTarget } from './checkout-ref.ts'
import { isTrue } from './flag.ts'
import { type Clone, lendToken, openClone } from './git-clone.ts'
import { githubOf } from './github-of.ts'
import type { StandIn, StandInCall } from './stand-in.ts'
import { refuseUnsafeCheckout } from './unsafe-checkout.ts'

/** actions/checkout: a real clone over HTTP with the given token. */
export const checkout: StandIn = {
  name: 'actions/checkout',
  inputs: {
    repository: '',
    ref: '',
    token: `\${{ github.token }}`,
    'persist-credentials': 'true',
    path: '',
    clean: 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
    lfs: 'false',
    submodules: 'false',
    'show-progress': 'true',
    'set-safe-directory': 'true',
    'allow-unsafe-pr-checkout': 'false',
  },
  main,
  async post({ stepRun }) {
    const credentials = stepRun.state['credentials']
    if (credentials) rmSync(credentials, { force: true })
  },
}

async function main(standIn: StandInCall): Promise<void> {
  const { stepRun, inputs, job } = standIn
  const repository = inputs['repository'] || githubOf(stepRun, 'repository')
  const folder = folderOf(standIn)
  const wanted = checkoutRefFor(standIn, repository)
  if (!isTrue(inputs, 'allow-unsafe-pr-checkout')) refuseUnsafeCheckout(stepRun, { ...wanted, repository })
  const clone = openClone(standIn, folder)
  const token = inputs['token']!
  if (token !== '') job.masks.add(token)
  await prepare(clone, { url: `${job.request.world.url}/${repository}`, clean: isTrue(inputs, 'clean') })
  await takeWith(token, clone, { standIn, wanted })
  stepRun.outputs['ref'] = wanted.ref
  stepRun.outputs['commit'] = (await clone.git('rev-parse', 'HEAD')).at(-1) ?? ''
}

/** Fetches and checks out with the token, which stays in git's configuration only with `persist-credentials`. */
async function takeWith(
  token: string,
  clone: Clone,
  { standIn, wanted }: { standIn: StandInCall; wanted: CheckoutRef },
): Promise<void> {
  const credentials = token === '' ? null : await lendToken(clone, standIn, token)
  try {
    await take(clone, standIn, wanted)
    await takeSubmodules(clone, standIn, credentials?.file ?? null)
  } finally {
    if (credentials && !isTrue(standIn.inputs, 'persist-credentials')) await credentials.takeAway()
  }
  if (credentials) standIn.stepRun.state['credentials'] = credentials.file
}

function folderOf({ inputs, job }: StandInCall): string {
  const { workspace } = job.folders
  const folder = resolve(workspace, inputs['path']!)
  if (folder === workspace || folder.startsWith(workspace + sep)) return folder
  throw new StepFailure(`Repository path '${folder}' is not under '${workspace}'`)
}

function checkoutRefFor({ stepRun, inputs, job }: StandInCall, repository: string): CheckoutRef {
  const [owner = '', name = ''] = repository.split('/')
  if (owner === '' || name === '') {
    throw new StepFailure(`Invalid repository '${repository}'. Expected format {owner}/{repo}.`)
  }
  const known = repositoryNamed(job.request.world, owner, name)
  const own = githubOf(stepRun, 'repository').toLowerCase()
  const isOwn = (known ? fullName(known) : repository).toLowerCase() === own
  const event = { ref: githubOf(stepRun, 'ref'), sha: githubOf(stepRun, 'sha'), isOwn }
  return checkoutRef(inputs['ref']!, event, known?.defaultBranch ?? 'main')
}

/** A clone of the same repository is cleaned and used again; any other content of the folder is removed. */
async function prepare(clone: Clone, { url, clean }: { url: string; clean: boolean }): Promise<void> {
  const { folder } = clone
  mkdirSync(folder, { recursive: true })
  if (
    existsSync(join(folder, '.git')) &&
    (await clone.git('config', '--get', 'remote.origin.url')).at(-1) === url
  ) {
    if (!clean) return
    await clone.git('clean', '-ffdx')
    await clone.git('reset', '--hard', 'HEAD')
    return
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  await clone.git('init', '--quiet', '.')
  await clone.git('remote', 'add', 'origin', url)
  await clone.git('config', '--local', 'gc.auto', '0')
}

async function take(clone: Clone, standIn: StandInCall, wanted: CheckoutRef): Promise<void> {
  const { inputs } = standIn
  const hasLargeFiles = await readyLargeFiles(clone, standIn)
  const depth = Number(inputs['fetch-depth'])
  const isBranch = /^refs\//.test(wanted.ref) || wanted.ref === '' || (await hasBranch(clone, wanted.ref))
  const target = checkoutTarget(wanted, isBranch)
  const tags = isTrue(inputs, 'fetch-tags') ? ['+refs/tags/*:refs/tags/*'] : []
  const refspecs = depth > 0 ? [...target.refspecs, ...tags] : [...EVERYTHING, ...target.refspecs]
  const limit = depth > 0 ? [`--depth=${depth}`] : []
  await clone.git(
    'fetch',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    '--quiet',
    ...limit,
    'origin',
    ...new Set(refspecs),
  )
  if (hasLargeFiles) await clone.git('lfs', 'fetch', 'origin', target.start)
  await switchTo(clone, target)
}

const EVERYTHING = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']

async function hasBranch(clone: Clone, name: string): Promise<boolean> {
  return (await clone.git('ls-remote', '--heads', 'origin', `refs/heads/${name}`)).some(line =>
    line.endsWith(`/${name}`),
  )
}

async function switchTo(clone: Clone, { branch, start }: CheckoutTarget): Promise<void> {
  const how = branch === null ? ['--detach', start] : ['-B', branch, start]
  await clone.git('-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', ...how)
}
