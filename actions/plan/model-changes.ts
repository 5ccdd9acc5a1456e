import { basename } from 'node:path'
import type { ModelConfig } from '../_lib/contract/config.ts'
import { parseConfig } from '../_lib/contract/config-file.ts'
import { problemsOf } from '../_lib/contract/problem.ts'
import { textAt } from '../_lib/git/file.ts'
import { inputsAt, inputsBetween } from '../_lib/git/inputs.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { changesOf, type InputChange, inputChanges } from '../_lib/plan/changes.ts'
import { declarationOf, gitPathsOf, pinnedDataOf } from '../_lib/plan/declaration.ts'
import { definitionChanges } from '../_lib/plan/definition.ts'
import { fingerprintOf } from '../_lib/plan/fingerprint.ts'

const MOST_BYTES = 4_000_000

/** One model at the head against the base. */
export type ModelChange = {
  name: string
  config: ModelConfig
  /** What the base declares; null if it has no such model. */
  judge: ModelConfig | null
  fingerprint: string
  changes: string[] | null | 'new'
  definition: string[]
}

export type Models = Readonly<Record<string, ModelConfig>>

/** The models of a configuration as a commit has them; none where it has no configuration, or one that cannot be read, which a note says. */
export async function modelsAt(
  { folder, file }: LoadedConfiguration,
  commit: string,
): Promise<{ models: Models; notes: string[] }> {
  const path = basename(file)
  const text = await textAt({ folder, commit, path, mostBytes: MOST_BYTES })
  if (text === null) return { models: {}, notes: [`the base, ${commit.slice(0, 8)}, has no ${path}`] }
  try {
    return { models: parseConfig(text, `${commit.slice(0, 8)}:${path}`).models, notes: [] }
  } catch (error) {
    const [first] = problemsOf(error)
    if (first === undefined) throw error
    const why = `${first.what} (${first.where})`
    return { models: {}, notes: [`the base’s ${path} cannot be read, so that nothing of it counts: ${why}`] }
  }
}

/** Fingerprints of all models as `train` computes them, and what changed since a commit, if there is one to compare with. */
export async function modelChanges(given: {
  configuration: LoadedConfiguration
  ref: string
  image: string | null
  /** Where the change began, and what its commit declares. */
  from: { commit: string; models: Models } | null
  /** What the base declares, which judges. */
  judges: Models
}): Promise<ModelChange[]> {
  const { configuration, ref, image, from, judges } = given
  const read = inputReader(configuration.folder)
  return await Promise.all(
    Object.entries(configuration.models).map(async ([name, config]) => {
      const [before, judge] = [own(from?.models ?? {}, name), own(judges, name)]
      const inputs = [...(await read.at(ref, config, false)).inputs, ...pinnedDataOf(config)]
      const fingerprint = fingerprintOf({ ...declarationOf(config, image), inputs })
      const changes = async (base: ModelConfig) =>
        changesOf(declarationOf(base, image), declarationOf(config, image), [
          ...(await read.between({ from: from!.commit, to: ref, base, head: config })),
          ...inputChanges(pinnedDataOf(base), pinnedDataOf(config)),
        ])
      const definition = judge ? definitionChanges(judge, config) : []
      const found = from === null ? null : before ? await changes(before) : ('new' as const)
      return { name, config, judge, fingerprint, changes: found, definition }
    }),
  )
}

/** Models often share their inputs: each list is read once for a commit. Where both sides name the same paths git tells what differs. */
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

function own(models: Models, name: string): ModelConfig | null {
  return Object.hasOwn(models, name) ? models[name]! : null
}
