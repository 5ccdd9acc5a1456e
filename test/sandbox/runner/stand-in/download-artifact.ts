import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { minimatch } from 'minimatch'
import { issue } from '../job/annotation.ts'
import { StepFailure } from '../job/step-failure.ts'
import { type ArtifactSource, anyRun, type Listed, ownAttempt } from './artifact-source.ts'
import { isTrue } from './flag.ts'
import { githubOf } from './github-of.ts'
import type { StandIn, StandInCall } from './stand-in.ts'
import { unzip } from './zip.ts'

/** actions/download-artifact: checks the digest and unpacks inside the folder only. */
export const downloadArtifact: StandIn = {
  name: 'actions/download-artifact',
  inputs: {
    name: '',
    'artifact-ids': '',
    path: '',
    pattern: '',
    'merge-multiple': 'false',
    'github-token': '',
    repository: '',
    'run-id': '',
    'digest-mismatch': 'error',
  },
  main,
}

async function main(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs, say } = standIn
  if (inputs['name'] && inputs['artifact-ids']) {
    throw new StepFailure(
      "Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.",
    )
  }
  const source = sourceOf(standIn)
  const chosen = await choose(standIn, await source.list())
  const folder = resolve(job.folders.workspace, inputs['path']!.replace(/^~(?=\/|$)/, job.folders.home))
  mkdirSync(folder, { recursive: true })
  // A single artifact gets no folder of its own, however it was chosen.
  const isSingle = chosen.length === 1
  for (const artifact of chosen) {
    const into = isSingle || isTrue(inputs, 'merge-multiple') ? folder : join(folder, artifact.name)
    const files = await fetchInto(standIn, { source, artifact, into })
    say(`Artifact ${artifact.name} (${artifact.id}): ${files} files in ${into}`)
  }
  say(`Total of ${chosen.length} artifact(s) downloaded`)
  stepRun.outputs['download-path'] = folder
}

/** Without a token it is always the job's own attempt; `run-id` and `repository` are ignored. */
function sourceOf(standIn: StandInCall): ArtifactSource {
  const { stepRun, inputs } = standIn
  if (inputs['github-token'] === '') return ownAttempt(standIn)
  const repository = inputs['repository'] || githubOf(stepRun, 'repository')
  return anyRun(standIn, { repository, run: inputs['run-id'] || githubOf(stepRun, 'run_id') })
}

async function choose({ stepRun, inputs }: StandInCall, all: Listed[]): Promise<Listed[]> {
  const { name, pattern, 'artifact-ids': ids } = inputs
  if (name) {
    const named = all.filter(artifact => artifact.name === name)
    if (named.length > 0) return named
    throw new StepFailure(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  }
  if (!ids) return pattern ? all.filter(artifact => minimatch(artifact.name, pattern)) : all
  const wanted = ids.split(',').map(id => id.trim())
  const wrong = wanted.find(id => !/^\d+$/.test(id))
  if (wrong !== undefined) throw new StepFailure(`Invalid artifact ID: '${wrong}'. Must be a number.`)
  const found = all.filter(({ id }) => wanted.includes(String(id)))
  if (found.length === 0) throw new StepFailure('None of the provided artifact IDs were found')
  if (found.length < wanted.length) {
    issue(stepRun, { level: 'warning', message: `Could not find all of the artifacts ${ids}` })
  }
  return found
}

async function fetchInto(
  standIn: StandInCall,
  { source, artifact, into }: { source: ArtifactSource; artifact: Listed; into: string },
): Promise<number> {
  const file = join(standIn.job.folders.temp, `${randomUUID()}.zip`)
  try {
    await pipeline(await source.open(artifact), createWriteStream(file))
    await check(standIn, artifact, file)
    return await unzip(file, into)
  } finally {
    rmSync(file, { force: true })
  }
}

async function check(
  { stepRun, inputs, say }: StandInCall,
  { name, digest }: Listed,
  file: string,
): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const got = `sha256:${hash.digest('hex')}`
  if (got === digest) return
  const message = `The artifact ${name} has the digest ${got}, expected ${digest}.`
  const answer = inputs['digest-mismatch']
  if (answer === 'error') throw new StepFailure(message)
  if (answer === 'warn') issue(stepRun, { level: 'warning', message })
  else if (answer === 'info') say(message)
  else if (answer !== 'ignore') throw new StepFailure(`Invalid digest-mismatch input: ${answer}`)
}
