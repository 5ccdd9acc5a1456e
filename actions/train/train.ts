import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { withFailureRecord } from '../_lib/command/failure-record.ts'
import { type CommandContext, fetchData } from '../_lib/command/run.ts'
import { readSecrets } from '../_lib/command/secrets.ts'
import type { ModelConfig } from '../_lib/contract/config.ts'
import { durationSchema } from '../_lib/contract/quantity.ts'
import type { Run } from '../_lib/contract/run.ts'
import type { Table } from '../_lib/contract/table.ts'
import { openEngine } from '../_lib/data/engine.ts'
import { readTable } from '../_lib/data/table.ts'
import { checkOutputName } from '../_lib/documents/artifact-files.ts'
import { openRunFolder, outFolder, type RunFolder, runFolder } from '../_lib/documents/run-folder.ts'
import { checkGpus } from '../_lib/gpu/check.ts'
import { findGpus, type Gpu } from '../_lib/gpu/gpu.ts'
import { loadModel } from '../_lib/host/configuration.ts'
import { type Host, pathInTerminal } from '../_lib/host/host.ts'
import { common, lines, list, text } from '../_lib/host/inputs.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { imageOf } from '../_lib/plan/image.ts'
import type { WantedColumn } from '../_lib/recipe/recipe.ts'
import { trainingMarkdown } from '../_lib/report/training.ts'
import { shortDigest } from '../_lib/text/ids.ts'
import { formatBytes, formatDuration } from '../_lib/text/quantities.ts'
import { inputsOf } from './declared-inputs.ts'
import { reuseRun } from './reused-run.ts'
import { trainRun } from './run.ts'
import { trainSeeds } from './seeds.ts'
import type { TrainingInputs } from './training.ts'

const inputs = z.object({
  ...common,
  resume: text,
  'time-limit': durationSchema.optional(),
  image: text,
  env: list,
  secrets: lines,
  'reuse-run': text,
})

const LOW_DISK_BYTES = 1e9

/** Trains the model that the configuration declares: run.json, model/, train.log. */
export const train = verb({
  name: 'train',
  inputs,
  run: withFailureRecord('train', async (given: z.output<typeof inputs>, host) => {
    const secrets = readSecrets(given.secrets, host)
    const loaded = await loadModel({ host, config: given.config, model: given.model })
    const { train: declared } = loaded.model
    checkOutputName(declared.output, `${loaded.file}: models.${loaded.name}.train.output`)
    const image = imageOf(given.image)
    const tree = await inputsOf(loaded, host)
    const out = openOut(given, host)
    const earlier = given['reuse-run'] && resolve(host.cwd, given['reuse-run'])
    const reused = earlier && (await reuseRun(earlier, { loaded, tree, image, out, host }))
    if (reused) return outcomeOf(reused, out, { reused: true, host })
    const gpus = await availableGpus(declared, host)
    await openRunFolder(out)
    await warnOfLowDisk(out, host)
    const pass = given.env ?? []
    const context: CommandContext = { host, cwd: loaded.folder, pass, secrets, log: out.trainLog }
    await fetchData(loaded, context)

    const timeLimitSeconds = smallest([declared.timeout, given['time-limit']])
    const read: TrainingInputs['read'] = (file, columns) =>
      readColumns(host, resolve(loaded.folder, file), columns)
    const run = { loaded, out, context, tree, image, gpus, timeLimitSeconds, read }
    const trained = await trainRun(run)
    const outcome = outcomeOf(trained, out, { reused: false, host })
    await trainSeeds(run, trained)
    return outcome
  }),
})

function openOut({ out, resume }: z.output<typeof inputs>, { cwd }: Host): RunFolder {
  const { folder } = outFolder(cwd, out)
  return runFolder(folder, { resume: resume === undefined ? undefined : resolve(cwd, resume) })
}

/** The GPUs that the training may use; a required one that is missing is a Problem. */
async function availableGpus(
  { gpu = { required: false } }: ModelConfig['train'],
  host: Host,
): Promise<readonly Gpu[]> {
  const found = await findGpus(host.env)
  checkGpus(found, gpu)
  if (found.trouble && !found.trouble.isAbsent) host.warning(`no GPU is used: ${found.trouble.why}`)
  return found.gpus
}

function outcomeOf(run: Run, out: RunFolder, { reused, host }: { reused: boolean; host: Host }): Outcome {
  announce(run, out, { reused, host })
  const { status, fingerprint, metrics, artifact, trainedBy } = run
  const outputs = {
    status,
    run: out.run,
    artifact: out.model,
    fingerprint,
    digest: artifact.digest,
    resume: out.resume,
    metrics: metrics ? out.metrics : '',
    reused: String(reused),
    'trained-by-workflow': trainedBy?.workflow ?? '',
    'trained-by-run': String(trainedBy?.run ?? ''),
    'trained-by-attempt': String(trainedBy?.attempt ?? ''),
  }
  return { status: 0, outputs, result: run, summary: trainingMarkdown(run) }
}

function smallest(limits: readonly (number | undefined)[]): number | null {
  const given = limits.filter(limit => limit !== undefined)
  return given.length === 0 ? null : Math.min(...given)
}

/** Before the training, which may take hours. */
async function warnOfLowDisk(out: RunFolder, host: Host): Promise<void> {
  const { bavail, bsize } = await statfs(out.folder)
  if (bavail * bsize < LOW_DISK_BYTES)
    host.warning(`only ${formatBytes(bavail * bsize)} are free in ${out.folder}`)
}

async function readColumns(host: Host, file: string, columns: WantedColumn[]): Promise<Table> {
  const engine = await openEngine({ host, folders: [], locked: false })
  try {
    return await readTable(engine, { file, columns })
  } finally {
    await engine.close()
  }
}

type Announcement = { reused: boolean; host: Host }

function announce(run: Run, out: RunFolder, { reused, host }: Announcement): void {
  const { model, status, seconds, artifact } = run
  const fingerprint = `fingerprint ${shortDigest(run.fingerprint)}`
  const folder = pathInTerminal(host, out.model)
  if (reused) {
    host.notice(`${model} is not trained again: an earlier run of ${fingerprint} is reused${folder}`)
  } else if (status === 'incomplete') {
    const resume = pathInTerminal(host, out.resume)
    host.notice(`training of ${model} is incomplete: train again with the same resume folder${resume}`)
  } else {
    const size = formatBytes(artifact.bytes)
    host.notice(`${model} trained in ${formatDuration(seconds)}, ${size}, ${fingerprint}${folder}`)
  }
}
