import type { Config, ModelConfig } from './config.ts'
import { type DocumentSource, type Path, pathText, place } from './explain/source.ts'

const MOST_NAMED = 10

/** Keys of the contract that nothing acts on yet. */
const UNBUILT: { path: Path; isSet: (model: ModelConfig) => boolean }[] = [
  { path: ['train', 'sweep'], isSet: ({ train }) => train.sweep !== undefined },
  { path: ['champion'], isSet: ({ champion }) => champion !== 'latest' },
  { path: ['release', 'oci'], isSet: ({ release }) => release?.oci !== undefined },
  { path: ['deploy'], isSet: ({ deploy }) => deploy !== undefined },
  { path: ['monitor'], isSet: ({ monitor }) => monitor !== undefined },
]

/** Says which keys of a configuration have no effect, each with its file:line:column; null if all have. */
export function unbuiltKeys({ models }: Config, source: DocumentSource): string | null {
  const found = Object.entries(models).flatMap(([name, model]) =>
    UNBUILT.filter(({ isSet }) => isSet(model)).map(({ path }) => ['models', name, ...path]),
  )
  if (found.length === 0) return null
  const named = found
    .slice(0, MOST_NAMED)
    .map(path => `\`${pathText(path)}\` (${place(source.file, source.locate(path, 'key'))})`)
  const more = found.length - named.length
  const keys = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
  return `not built yet, so that nothing acts on it: ${keys}`
}
