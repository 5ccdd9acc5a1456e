import { mkdir } from 'node:fs/promises'
import { throwProblems } from '../_lib/contract/problem.ts'
import { type Run, runSchema } from '../_lib/contract/run.ts'
import { collectMetricFiles, metricFilesBefore, unwritten } from '../_lib/documents/metric-files.ts'
import { writeDocument } from '../_lib/documents/write.ts'
import { folderDigest } from '../_lib/files/digest.ts'
import type { Tree } from '../_lib/git/tree.ts'
import type { Gpu } from '../_lib/gpu/gpu.ts'
import { watchGpus } from '../_lib/gpu/use.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { declarationOf } from '../_lib/plan/declaration.ts'
import { fingerprintOf } from '../_lib/plan/fingerprint.ts'
import { collectModel } from './model-folder.ts'
import { environmentOf, priceOf } from './run-record.ts'
import { trainModel } from './training.ts'

type Model = Parameters<typeof trainModel>[0]

/** What one run is made of and where it goes. */
export type Making = Pick<Model, 'loaded' | 'out' | 'guest' | 'timeLimitSeconds' | 'read'> & {
  tree: Tree
  image: string | null
  gpus: readonly Gpu[]
}

/** Trains once, by the seed that the configuration says: model/ and run.json of `out`. Answers the run. */
export async function makeRun(making: Making): Promise<Run> {
  const { loaded, out, guest, tree, image, gpus } = making
  const { host } = guest
  const { train: how } = loaded.model
  const fingerprint = fingerprintOf({ ...declarationOf(loaded.model, image), inputs: tree.inputs })
  const { training, ...observed } = await watched(gpus, host, () =>
    host.group(`Train ${loaded.name}, seed ${how.seed}`, () =>
      trainWithMetrics({ ...making, fingerprint, gpu: gpus.length > 0 }),
    ),
  )
  if (training.status === 'incomplete') await mkdir(out.model)
  else
    await collectModel(out, { wanted: releasedOf(loaded), folder: loaded.folder, since: observed.startedAt })
  return await writeDocument(runSchema, out.run, {
    ...declaredIn(loaded, tree),
    ...training,
    ...observed,
    fingerprint,
    environment: environmentOf(image),
    price: priceOf(how.gpu, observed.seconds + (training.earlier?.seconds ?? 0)),
    artifact: await folderDigest(out.model),
  } satisfies Run)
}

/** Trains, and keeps the declared metric files that the training wrote; those that only it can write must be there. */
async function trainWithMetrics(given: Model) {
  const { out, loaded, guest } = given
  const { train: how, evaluate } = loaded.model
  const before = await metricFilesBefore({ folder: loaded.folder, files: evaluate['metric-files'] })
  const training = await trainModel(given)
  if (training.status === 'incomplete' || before.files.length === 0) return training
  const collected = await collectMetricFiles(before, { output: out.output, to: out.metrics })
  const left = unwritten(collected, `${loaded.file}: models.${loaded.name}.evaluate.metric-files`)
  if (evaluate.predict === undefined && how.run !== undefined) throwProblems(left)
  for (const { what } of left) guest.host.info(`${what}: \`predict\` must write it`)
  if (collected.written.length === 0) return training
  return { ...training, metrics: (await folderDigest(out.metrics)).files }
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

/** The recipe's output is its artifact, whatever `output:` says. */
function releasedOf({ model: { train } }: LoadedModel): string | undefined {
  return train.tensorflow ? undefined : train.output
}
