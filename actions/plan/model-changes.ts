import type { ModelConfig } from '../_lib/contract/config.ts'
import { inputsAt, inputsBetween } from '../_lib/git/inputs.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { changesOf, type InputChange, inputChanges } from '../_lib/plan/changes.ts'
import { declarationOf, gitPathsOf, pinnedDataOf } from '../_lib/plan/declaration.ts'
import { definitionChanges } from '../_lib/plan/definition.ts'
import { fingerprintOf } from '../_lib/plan/fingerprint.ts'
import type { DeclaredModels, ModelsBefore } from './models-before.ts'

/** A model at the head, compared with the base. */
export type ModelChange = {
  name: string
  config: ModelConfig
  /** The model as the gates commit declares it; null if it has no such model. */
  gated: ModelConfig | null
  fingerprint: string
  /** What changed since the change began; null where there is nothing before it, `new` if the model is new. */
  changes: string[] | null | 'new'
  /** What the change does to evaluation and gates. */
  definition: string[]
}

/** The fingerprints of all models, as `train` computes them, and what changed. */
export async function modelChanges(given: {
  configuration: LoadedConfiguration
  ref: string
  image: string | null
  before: ModelsBefore
}): Promise<ModelChange[]> {
  const {
    configuration,
    ref,
    image,
    before: { from, gated: gatedModels },
  } = given
  const read = inputReader(configuration.folder)
  return await Promise.all(
    Object.entries(configuration.models).map(async ([name, config]) => {
      const [before, gated] = [own(from?.models ?? {}, name), own(gatedModels, name)]
      const inputs = [...(await read.at(ref, config, false)).inputs, ...pinnedDataOf(config)]
      const fingerprint = fingerprintOf({ ...declarationOf(config, image), inputs })
      const changes = async (base: ModelConfig) =>
        changesOf(declarationOf(base, image), declarationOf(config, image), [
          ...(await read.between({ from: from!.commit, to: ref, base, head: config })),
          ...inputChanges(pinnedDataOf(base), pinnedDataOf(config)),
        ])
      const definition = gated ? definitionChanges(gated, config) : []
      const found = from === null ? null : before ? await changes(before) : ('new' as const)
      return { name, config, gated, fingerprint, changes: found, definition }
    }),
  )
}

/** Reads each list of inputs once for each commit: models often share them. Where both sides list the same paths, git diff tells what differs. */
function inputReader(folder: string) {
  const known = new Map<string, ReturnType<typeof inputsAt>>()
  const at = (commit: string, model: ModelConfig, lenient: boolean) => {
    const paths = gitPathsOf(model)
    const key = JSON.stringify([commit, paths, lenient])
    const found = known.get(key) ?? inputsAt({ folder, commit, paths, lenient })
    known.set(key, found)
    return found
  }
  return {
    at,
    async between({ from, to, base, head }: Between): Promise<InputChange[]> {
      const paths = gitPathsOf(head)
      const { inputs, reached } = await at(to, head, false)
      if (JSON.stringify(gitPathsOf(base)) === JSON.stringify(paths))
        return await inputsBetween({ folder, from, to, paths, reached })
      return inputChanges((await at(from, base, true)).inputs, inputs)
    },
  }
}

type Between = { from: string; to: string; base: ModelConfig; head: ModelConfig }

function own(models: DeclaredModels, name: string): ModelConfig | null {
  return Object.hasOwn(models, name) ? models[name]! : null
}
