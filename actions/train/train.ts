import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { withFailureRecord } from '../_lib/command/failure-record.ts'
import { type CommandContext, fetchData } from '../_lib/command/run.ts'
import { readSecrets } from '../_lib/command/secrets.ts'
import { durationSchema } from '../_lib/contract/quantity.ts'
import type { Run } from '../_lib/contract/run.ts'
import type { Table } from '../_lib/contract/table.ts'
import { openEngine } from '../_lib/data/engine.ts'
import { readTable } from '../_lib/data/table.ts'
import { checkOutputName } from '../_lib/documents/artifact-files.ts'
import { openRunFolder, outFolder, type RunFolder, runFolder } from '../_lib/documents/run-folder.ts'
import { checkGpus } from '../_lib/gpu/check.ts'
import { findGpus } from '../_lib/gpu/gpu.ts'
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
import { takeOver } from './reused-run.ts'
import { makeRun } from './run.ts'
import { trainSeeds } from './seeds.ts'

const inputs = z.object({
  ...common,
  resume: text,
  'time-limit': durationSchema.optional(),
  image: text,
  env: list,
  secrets: lines,
  from: text,
})

const LOW_DISK_BYTES = 1e9

/** Trains the model that the configuration declares: run.json, model/, train.log. */
export const train = verb({
  name: 'train',
  inputs,
  run: withFailureRecord('train', async (given: z.output<typeof inputs>, host) => {
    const secrets = readSecrets(given.secrets, host)
    const loaded = await loadModel({ host, config: given.config, model: given.model })
    const { train: how } = loaded.model
    checkOutputName(how.output, `${loaded.file}: models.${loaded.name}.train.output`)
    const image = imageOf(given.image)
    const resume = given.resume === undefined ? undefined : resolve(host.cwd, given.resume)
    const tree = await inputsOf(loaded, host)
    const out = runFolder(outFolder(host.cwd, given.out).folder, { resume })
    const taken =
      given.from && (await takeOver(resolve(host.cwd, given.from), { loaded, tree, image, out, host }))
    if (taken) return outcomeOf(taken, out, { reused: true, host })
    const look = await findGpus(host.env)
    checkGpus(look, how.gpu ?? { required: false })
    if (look.trouble && !look.trouble.isAbsent) host.warning(`no GPU is used: ${look.trouble.why}`)
    await openRunFolder(out)
    const guest: CommandContext = {
      host,
      cwd: loaded.folder,
      pass: given.env ?? [],
      secrets,
      log: out.trainLog,
    }
    await warnEarly(out, host)
    await fetchData(loaded, guest)

    const read = (file: string, columns: WantedColumn[]) =>
      readColumns(host, resolve(loaded.folder, file), columns)
    const timeLimitSeconds = smallest([how.timeout, given['time-limit']])
    const making = { loaded, out, guest, tree, image, gpus: look.gpus, timeLimitSeconds, read }
    const run = await makeRun(making)
    const outcome = outcomeOf(run, out, { reused: false, host })
    await trainSeeds(making, run)
    return outcome
  }),
})

function outcomeOf(run: Run, out: RunFolder, { reused, host }: { reused: boolean; host: Host }): Outcome {
  if (reused)
    host.notice(
      `${run.model} is not trained again: a run of fingerprint ${shortDigest(run.fingerprint)} is there${pathInTerminal(host, out.model)}`,
    )
  else announce(run, out, host)
  const { status, fingerprint, metrics, artifact } = run
  const paths = {
    run: out.run,
    model: out.model,
    resume: out.resume,
    metrics: metrics ? out.metrics : '',
  }
  const outputs = { ...paths, status, fingerprint, digest: artifact.digest, reused: String(reused) }
  return { status: 0, outputs, result: run, summary: trainingMarkdown(run) }
}

function smallest(limits: readonly (number | undefined)[]): number | null {
  const given = limits.filter(limit => limit !== undefined)
  return given.length === 0 ? null : Math.min(...given)
}

/** What a person wants to hear before hours have passed. */
async function warnEarly(out: RunFolder, host: Host): Promise<void> {
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

function announce({ model, status, fingerprint, seconds, artifact }: Run, out: RunFolder, host: Host): void {
  if (status === 'incomplete') {
    host.notice(
      `${model} is not trained to its end: train again with the same resume folder${pathInTerminal(host, out.resume)}`,
    )
    return
  }
  const size = formatBytes(artifact.bytes)
  host.notice(
    `${model} trained in ${formatDuration(seconds)}, ${size}, fingerprint ${shortDigest(fingerprint)}${pathInTerminal(host, out.model)}`,
  )
}
