import { availableParallelism } from 'node:os'
import type { ModelConfig } from '../_lib/contract/config.ts'
import type { Run } from '../_lib/contract/run.ts'
import type { Host } from '../_lib/host/host.ts'

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

/** The workflow run that trains, as the runner names it; null in a terminal. */
export function workflowRunOf({ kind, env }: Pick<Host, 'kind' | 'env'>): Run['trainedBy'] {
  const { GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: ref } = env
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env
  if (kind === 'terminal' || !repository || !ref || !run || !attempt) return null
  const [path = ''] = ref.split('@refs/', 1)
  return { workflow: path.replace(`${repository}/`, ''), run: Number(run), attempt: Number(attempt) }
}

/** What the training cost at the declared price of the GPU per hour, to a hundredth of a cent. */
export function priceOf(gpu: ModelConfig['train']['gpu'], seconds: number): Run['price'] {
  const price = gpu?.['price-per-hour']
  if (price === undefined) return null
  return { amount: Math.round(((price.amount * seconds) / 3600) * 1e4) / 1e4, currency: price.currency }
}
