import type { ModelConfig } from '../contract/config.ts'

/** What the configuration declares about a training, as it enters the fingerprint. */
export type TrainingDeclaration = {
  params: ModelConfig['train']['params']
  how: unknown
  backend: string | null
  seed: number
  image: string | null
}

/** The part of trainyard.yml that enters the fingerprint: what changes a trained model, not what evaluates it. */
export function declarationOf(
  { train, task, evaluate }: ModelConfig,
  image: string | null,
): TrainingDeclaration {
  const { params, seed } = train
  const common = { params, seed, image }
  if (train.tensorflow) {
    const how = { tensorflow: train.tensorflow, task, positive: evaluate.positive ?? null }
    return { ...common, how, backend: train.tensorflow.backend }
  }
  const output = train.output ?? null
  return {
    ...common,
    how: train.module ? { module: train.module, output } : { run: train.run, output },
    backend: null,
  }
}

/** Git paths whose objects enter the fingerprint: the inputs (default: the model's folder) and data named by a file in git. */
export function gitPathsOf({ inputs, data }: ModelConfig): string[] {
  return [...(inputs ?? ['.']), ...data.filter(source => typeof source === 'string')]
}

/** Data that is pinned by digest instead of by git. */
export function pinnedDataOf({ data }: ModelConfig): { path: string; id: string }[] {
  return data.flatMap(source => (typeof source === 'string' ? [] : [{ path: source.uri, id: source.digest }]))
}
