import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Cache } from '../../github/row/workflow.ts'
import { findCache, storeCache } from '../../github/workflow/cache.ts'
import { repositoryById } from '../github-rows.ts'
import { issue } from '../job/annotation.ts'
import { globbed, searchRoots } from '../job/glob.ts'
import { runCommand } from '../job/process.ts'
import { StepFailure } from '../job/step-failure.ts'
import { isTrue } from './flag.ts'
import { githubOf } from './github-of.ts'
import type { StandIn, StandInCall } from './stand-in.ts'

const SHARED = { path: '', key: '', 'upload-chunk-size': '', enablecrossosarchive: 'false' }
const RESTORED = { ...SHARED, 'restore-keys': '', 'fail-on-cache-miss': 'false', 'lookup-only': 'false' }

/** actions/cache: restores in its step, saves at the end of a successful job. */
export const cache: StandIn = {
  name: 'actions/cache',
  inputs: RESTORED,
  main: restore,
  post: async standIn => {
    if (standIn.stepRun.state['hit'] !== 'true') await save(standIn)
  },
  postIf: 'success()',
}

export const cacheRestore: StandIn = { name: 'actions/cache/restore', inputs: RESTORED, main: restore }
export const cacheSave: StandIn = { name: 'actions/cache/save', inputs: SHARED, main: save }

async function restore(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs, say } = standIn
  const { world, run } = job.request
  const key = keyOf(inputs)
  const keys = [
    key,
    ...inputs['restore-keys']!.split(/\r?\n/)
      .map(each => each.trim())
      .filter(Boolean),
  ]
  const version = versionOf(inputs)
  const found = findCache(world, {
    repositoryId: run.repositoryId,
    refs: visibleRefs(standIn),
    version,
    keys,
  })
  const isHit = found?.key === key
  stepRun.state['hit'] = String(isHit)
  stepRun.outputs['cache-primary-key'] = key
  if (found === null) {
    stepRun.outputs['cache-hit'] = ''
    const message = `Cache not found for input keys: ${keys.join(', ')}`
    if (isTrue(inputs, 'fail-on-cache-miss'))
      throw new StepFailure(`Failed to restore cache entry. ${message}`)
    return say(message)
  }
  stepRun.outputs['cache-hit'] = String(isHit)
  stepRun.outputs['cache-matched-key'] = found.key
  if (!isTrue(inputs, 'lookup-only')) await unpack(standIn, found)
  say(`Cache restored from key: ${found.key}`)
}

/** The refs whose caches a job can restore: its own, the base of its pull request, the default branch. */
function visibleRefs({ stepRun, job }: StandInCall): string[] {
  const { world, run } = job.request
  const base = githubOf(stepRun, 'base_ref')
  const main = repositoryById(world, run.repositoryId)?.defaultBranch ?? 'main'
  return [githubOf(stepRun, 'ref'), ...(base === '' ? [] : [`refs/heads/${base}`]), `refs/heads/${main}`]
}

async function save(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs, say } = standIn
  const { world, run } = job.request
  const key = keyOf(inputs)
  const { workspace, temp } = job.folders
  const paths = cachedPaths(workspace, inputs['path']!)
  if (paths.length === 0) {
    const message =
      'Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.'
    return issue(stepRun, { level: 'warning', message })
  }
  const archive = join(temp, `${randomUUID()}.tar`)
  const list = `${archive}.list`
  writeFileSync(list, paths.map(path => relative(workspace, path) || '.').join('\n'))
  await tar(standIn, ['-cf', archive, '-P', '-C', workspace, '--files-from', list])
  const place = {
    repositoryId: run.repositoryId,
    ref: githubOf(stepRun, 'ref'),
    key,
    version: versionOf(inputs),
  }
  const kept = await storeCache(world, place, createReadStream(archive))
  for (const file of [archive, list]) rmSync(file, { force: true })
  if (kept) return say(`Cache saved with key: ${key}`)
  issue(stepRun, {
    level: 'warning',
    message: `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`,
  })
}

async function unpack(standIn: StandInCall, { id }: Cache): Promise<void> {
  const { folders, request } = standIn.job
  const archive = join(folders.temp, `${randomUUID()}.tar`)
  await pipeline(request.world.caches.read(id), createWriteStream(archive))
  await tar(standIn, ['-xf', archive, '-P', '-C', folders.workspace])
  rmSync(archive, { force: true })
}

async function tar({ stepRun, job, say }: StandInCall, args: string[]): Promise<void> {
  const env = { PATH: job.request.machine['PATH'] ?? '', LC_ALL: 'C' }
  const status = await runCommand(
    { file: 'tar', args, cwd: job.folders.workspace, env },
    { line: say, stop: stepRun.stop },
  )
  if (status !== 0) throw new StepFailure(`Tar failed with exit code ${status}`)
}

function keyOf(inputs: Record<string, string>): string {
  const key = inputs['key']!
  if (key === '') throw new StepFailure('Input required and not supplied: key')
  if (key.length > 512)
    throw new StepFailure(`Key Validation Error: ${key} cannot be larger than 512 characters.`)
  if (key.includes(',')) throw new StepFailure(`Key Validation Error: ${key} cannot contain commas.`)
  return key
}

function versionOf(inputs: Record<string, string>): string {
  return createHash('sha256').update(inputs['path']!).digest('hex')
}

/** The paths that a cache's patterns name: folders themselves, so that empty folders and links are kept, else matching files. */
function cachedPaths(workspace: string, patterns: string): string[] {
  const isPlain = !/[*?[!]/.test(patterns)
  if (isPlain) return searchRoots(workspace, patterns).filter(path => existsSync(path))
  return globbed(workspace, patterns).map(({ path }) => path)
}
