import type { Forge } from '../_lib/forge/client.ts'
import { labelSetters } from '../_lib/forge/label.ts'
import type { PullRequestState } from '../_lib/forge/pull-request.ts'
import { type Label, OWN_LABEL } from '../_lib/plan/label.ts'

/** Whether an account may write to the repository; null, an account that is gone, may not. */
export type MayWrite = (login: string | null) => Promise<boolean>

/** Trainyard's labels on a pull request, with the accounts that set them. */
export type LabelReader = (pull: PullRequestState | null) => Promise<readonly Label[]>

/** Asks GitHub once for each pull request. Without GitHub, or without a pull request, there are no labels. */
export function labelReader(forge: Forge | null, mayWrite: MayWrite): LabelReader {
  const known = new Map<number, Promise<readonly Label[]>>()
  return async pull => {
    if (forge === null || pull === null) return []
    const labels = known.get(pull.number) ?? readLabels(forge, pull, mayWrite)
    known.set(pull.number, labels)
    return await labels
  }
}

async function readLabels(forge: Forge, pull: PullRequestState, mayWrite: MayWrite): Promise<Label[]> {
  const names = pull.labels.filter(name => OWN_LABEL.test(name))
  if (names.length === 0) return []
  const setters = await labelSetters(forge, pull.number)
  return await Promise.all(
    names.map(async name => {
      const by = setters.get(name) ?? null
      return { name, by, mayWrite: await mayWrite(by) }
    }),
  )
}
