import { mkdir, statfs, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { throwProblems } from '../_lib/contract/problem.ts'
import { durationSchema } from '../_lib/contract/quantity.ts'
import { type Run, runSchema } from '../_lib/contract/run.ts'
import type { Table } from '../_lib/contract/table.ts'
import { openEngine } from '../_lib/data/engine.ts'
import { readTable } from '../_lib/data/table.ts'
import { folderDigest } from '../_lib/files/digest.ts'
import type { Tree } from '../_lib/git/tree.ts'
import { type LoadedModel, loadModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { common, list, text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { fingerprintOf } from '../_lib/plan/fingerprint.ts'
import { declarationOf } from '../_lib/training/declared.ts'
import { checkGpus, type Gpu, gpusOf, watchGpus } from '../_lib/training/gpu.ts'
import { fetchData, type Guest } from '../_lib/training/guest-task.ts'
import { collectMetricFiles, metricFilesBefore, unwritten } from '../_lib/training/metric-files.ts'
import { collect, openPlace, type Place } from '../_lib/training/place.ts'
import type { WantedColumn } from '../_lib/training/recipe.ts'
import { environmentOf, priceOf, runSummary, sizeText } from '../_lib/training/run-record.ts'
import { trainModel } from '../_lib/training/train-model.ts'
import { imageOf, inputsOf } from './declared-inputs.ts'

const inputs = z.object({
  ...common,
  resume: text,
  'time-limit': durationSchema.optional(),
  image: text,
  env: list,
})

const LOW_DISK_BYTES = 1e9

/** Trains the model that the configuration declares: run.json, model/, train.log. */
export const train = verb({
  name: 'train',
  inputs,
  async run(given, host) {
    const loaded = await loadModel({ cwd: host.cwd, config: given.config, model: given.model })
    const { train: how } = loaded.model
    const image = imageOf(given.image)
    const resume = given.resume === undefined ? undefined : resolve(host.cwd, given.resume)
    const tree = await inputsOf(loaded, host)
    const fingerprint = fingerprintOf({ ...declarationOf(loaded.model, image), inputs: tree.inputs })
    const gpus = await gpusOf(host.env)
    checkGpus(gpus, how.gpu ?? { required: false })
    const place = await openPlace(resolve(host.cwd, given.out ?? 'trainyard-out'), resume)
    const guest: Guest = { host, cwd: loaded.folder, pass: given.env ?? [], log: place.log }
    await warnEarly(loaded, place, host)
    await fetchData(loaded, guest)

    const read = (file: string, columns: WantedColumn[]) =>
      readColumns(host, resolve(loaded.folder, file), columns)
    const timeLimitSeconds = smallest([how.timeout, given['time-limit']])
    const train = { loaded, place, guest, fingerprint, timeLimitSeconds, gpu: gpus.length > 0, read }
    const { training, ...observed } = await watched(gpus, host, () =>
      host.group(`Train ${loaded.name}`, () => trainWithMetrics(train)),
    )
    if (training.status === 'incomplete') await mkdir(place.model)
    else
      await collect(place, { wanted: releasedOf(loaded), folder: loaded.folder, since: observed.startedAt })

    const run = runSchema.parse({
      ...declaredIn(loaded, tree),
      ...training,
      ...observed,
      fingerprint,
      environment: environmentOf(image),
      price: priceOf(how.gpu, observed.seconds),
      artifact: await folderDigest(place.model),
    } satisfies Run)
    await writeFile(place.run, `${JSON.stringify(run, null, 2)}\n`)
    announce(run, place, host)
    return { status: 0, outputs: outputsOf(run, place), result: run, summary: runSummary(run) }
  },
})

/** Trains, and keeps the declared metric files that the training wrote; those that only it can write must be there. */
async function trainWithMetrics(given: Parameters<typeof trainModel>[0]) {
  const { place, loaded, guest } = given
  const { train: how, evaluate } = loaded.model
  const before = await metricFilesBefore({ folder: loaded.folder, files: evaluate['metric-files'] })
  const training = await trainModel(given)
  if (training.status === 'incomplete' || before.files.length === 0) return training
  const collected = await collectMetricFiles(before, { output: place.output, to: place.metrics })
  const left = unwritten(collected, `${loaded.file}: models.${loaded.name}.evaluate.metric-files`)
  if (evaluate.predict === undefined && how.run !== undefined) throwProblems(left)
  for (const { what } of left) guest.host.info(`${what}: \`predict\` must write it`)
  if (collected.written.length === 0) return training
  return { ...training, metrics: (await folderDigest(place.metrics)).files }
}

/** The part of run.json that was known before. */
function declaredIn(
  { name, model: { train: how } }: LoadedModel,
  { repository, sha, dirty, inputs: found }: Tree,
) {
  return {
    schema: 'trainyard/run@1' as const,
    model: name,
    code: { repository, sha, dirty },
    inputs: found,
    command: how.run ?? null,
    params: how.params,
    recipe: how.tensorflow ?? null,
    seed: how.seed,
  }
}

function outputsOf({ status, fingerprint, metrics, artifact: { digest } }: Run, place: Place) {
  const { run, model, resume } = place
  return { status, run, model, fingerprint, digest, resume, metrics: metrics ? place.metrics : '' }
}

/** Runs a training with the GPU sampled and the clock on it. */
async function watched<T>(gpus: readonly Gpu[], host: Host, train: () => Promise<T>) {
  const started = new Date()
  const watch = watchGpus(gpus, host.env)
  try {
    const training = await train()
    const seconds = (Date.now() - started.getTime()) / 1000
    return { training, startedAt: started.toISOString(), seconds, gpu: await watch.stop() }
  } catch (error) {
    await watch.stop()
    throw error
  }
}

function smallest(limits: readonly (number | undefined)[]): number | null {
  const given = limits.filter(limit => limit !== undefined)
  return given.length === 0 ? null : Math.min(...given)
}

/** The recipe's output is its artifact, whatever `output:` says. */
function releasedOf({ model: { train } }: LoadedModel): string | undefined {
  return train.tensorflow ? undefined : train.output
}

/** What a person wants to hear before hours have passed. */
async function warnEarly({ model: { train: how } }: LoadedModel, place: Place, host: Host): Promise<void> {
  if (how.sweep ?? how.seeds)
    host.warning('this is one run: `sweep` and `seeds` are left to whoever starts the runs')
  const { bavail, bsize } = await statfs(place.out)
  if (bavail * bsize < LOW_DISK_BYTES)
    host.warning(`only ${sizeText(bavail * bsize)} are free in ${place.out}`)
}

async function readColumns(host: Host, file: string, columns: WantedColumn[]): Promise<Table> {
  const engine = await openEngine({ host, folders: [], locked: false })
  try {
    return await readTable(engine, { file, columns })
  } finally {
    await engine.close()
  }
}

function announce({ model, status, fingerprint, seconds, artifact }: Run, place: Place, host: Host): void {
  if (status === 'incomplete') {
    host.notice(
      `${model} is not trained to its end: train again with the same resume folder (${place.resume})`,
    )
    return
  }
  const size = sizeText(artifact.bytes)
  host.notice(
    `${model} trained in ${seconds.toFixed(1)} s: ${place.model} (${size}), fingerprint ${fingerprint.slice(0, 12)}`,
  )
}
