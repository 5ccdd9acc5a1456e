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
import { environmentOf, priceOf, workflowRunOf } from './run-record.ts'
import { type Training, type TrainingInputs, trainModel } from './training.ts'

/** What one run is made from and where it is written. */
export type RunInputs = Omit<TrainingInputs, 'fingerprint' | 'gpu'> & {
  tree: Tree
  image: string | null
  gpus: readonly Gpu[]
}

/** Trains once, with the seed of the configuration; writes model/ and run.json of `out`, and answers the run. */
export async function trainRun(inputs: RunInputs): Promise<Run> {
  const { loaded, out, context, tree, image, gpus } = inputs
  const { host } = context
  const { train: declared } = loaded.model
  const fingerprint = fingerprintOf({ ...declarationOf(loaded.model, image), inputs: tree.inputs })
  const { training, ...observations } = await observed(gpus, host, () =>
    host.group(`Train ${loaded.name}, seed ${declared.seed}`, () =>
      trainWithMetrics({ ...inputs, fingerprint, gpu: gpus.length > 0 }),
    ),
  )
  if (training.status === 'incomplete') await mkdir(out.model)
  else
    await collectModel(out, {
      wanted: releasedOf(loaded),
      folder: loaded.folder,
      since: observations.startedAt,
    })
  return await writeDocument(runSchema, out.run, {
    ...declaredIn(loaded, tree),
    ...training,
    ...observations,
    fingerprint,
    environment: environmentOf(image),
    trainedBy: workflowRunOf(host),
    price: priceOf(declared.gpu, observations.seconds + (training.earlier?.seconds ?? 0)),
    artifact: await folderDigest(out.model),
  } satisfies Run)
}

/** Trains, and copies the declared metric files that the training wrote. Without a predict command all of them must be there. */
async function trainWithMetrics(inputs: TrainingInputs): Promise<Training & Pick<Run, 'metrics'>> {
  const { out, loaded, context } = inputs
  const { train: declared, evaluate } = loaded.model
  const before = await metricFilesBefore({ folder: loaded.folder, files: evaluate['metric-files'] })
  const training = await trainModel(inputs)
  if (training.status === 'incomplete' || before.files.length === 0) return training
  const collected = await collectMetricFiles(before, { output: out.output, to: out.metrics })
  const left = unwritten(collected, `${loaded.file}: models.${loaded.name}.evaluate.metric-files`)
  if (evaluate.predict === undefined && declared.run !== undefined) throwProblems(left)
  for (const { what } of left) context.host.info(`${what}: \`predict\` must write it`)
  if (collected.written.length === 0) return training
  return { ...training, metrics: (await folderDigest(out.metrics)).files }
}

/** The part of run.json that is known before the training. */
function declaredIn(
  { name, model: { train: declared } }: LoadedModel,
  { repository, sha, dirty, inputs: found }: Tree,
) {
  return {
    schema: 'trainyard/run@1' as const,
    model: name,
    code: { repository, sha, dirty },
    inputs: found,
    command: declared.run ?? null,
    params: declared.params,
    recipe: declared.tensorflow ?? null,
    seed: declared.seed,
  }
}

/** Measures the time and the GPU use of a training. */
async function observed<T>(gpus: readonly Gpu[], host: Host, train: () => Promise<T>) {
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
