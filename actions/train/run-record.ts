import { availableParallelism } from 'node:os'
import type { ModelConfig } from '../_lib/contract/config.ts'
import type { Run } from '../_lib/contract/run.ts'
import { formatBytes } from '../_lib/text/quantities.ts'

/** The machine that a training ran on; `image` is the container's digest, if the workflow told it. */
export function environmentOf(image: string | null): Run['environment'] {
  return {
    os: process.platform,
    arch: process.arch,
    cpus: availableParallelism(),
    node: process.versions.node,
    image,
  }
}

/** What the training cost at the declared price of the GPU per hour, to a hundredth of a cent. */
export function priceOf(gpu: ModelConfig['train']['gpu'], seconds: number): Run['price'] {
  const price = gpu?.['price-per-hour']
  if (price === undefined) return null
  return { amount: Math.round(((price.amount * seconds) / 3600) * 1e4) / 1e4, currency: price.currency }
}

/** A few lines for the job's summary. */
export function runSummary({ model, status, fingerprint, seconds, rows, backend, artifact }: Run): string {
  const facts = [
    ['status', status],
    ['fingerprint', `\`${fingerprint.slice(0, 12)}\``],
    ['took', `${seconds.toFixed(0)} s`],
    ...(rows
      ? [['rows', `${rows.train.toLocaleString('en')} + ${rows.validation.toLocaleString('en')} validation`]]
      : []),
    ...(backend ? [['backend', backend.used]] : []),
    ['artifact', `${artifact.files.length} files, ${formatBytes(artifact.bytes)}`],
  ]
  const lines = facts.map(([name, value]) => `| ${name} | ${value} |`)
  return [`### Training of ${model}`, '', '| | |', '| --- | --- |', ...lines, ''].join('\n')
}
