import type { Finding } from '../explain/finding.ts'
import { type DraftModel, hint, rising, valueAt } from './draft.ts'

type Environments = NonNullable<NonNullable<DraftModel['deploy']>['environments']>

/** Each environment comes after one that exists, and none after itself. */
export function environmentOrder({ deploy }: DraftModel): Finding[] {
  const environments = deploy?.environments ?? {}
  const names = Object.keys(environments)
  return names.flatMap(name => {
    const after = environments[name]?.after
    if (after === undefined) return []
    const path = ['deploy', 'environments', name, 'after']
    if (!names.includes(after)) {
      const what = `\`${name}\` comes after \`${after}\`, which is not an environment of this model`
      return [valueAt(path, what, hint(after, names) ?? `known here: ${names.join(', ')}`)]
    }
    return isCircular(name, environments)
      ? [
          valueAt(
            path,
            `\`${name}\` comes after itself, by way of \`${after}\``,
            'let one environment be the first',
          ),
        ]
      : []
  })
}

/** Shares of a canary in ascending order. */
export function canariesRise({ deploy }: DraftModel): Finding[] {
  return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) =>
    rising(environment?.canary ?? [], ['deploy', 'environments', name, 'canary'], 'the shares of a canary'),
  )
}

/** A query without bound would say nothing. */
export function checksBound({ deploy }: DraftModel): Finding[] {
  return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) =>
    (environment?.checks ?? []).flatMap((check, index) => {
      if (!check || !('prometheus' in check) || check.min !== undefined || check.max !== undefined) return []
      const path = ['deploy', 'environments', name, 'checks', index]
      return [valueAt(path, 'the query has no bound', 'add `min` or `max`')]
    }),
  )
}

/** The champion is the latest release or what an environment runs. */
export function championExists({ champion, deploy }: DraftModel): Finding[] {
  if (champion === undefined || champion === 'latest') return []
  const names = Object.keys(deploy?.environments ?? {})
  if (names.includes(champion)) return []
  const what = `the champion is taken from \`${champion}\`, which is not an environment of this model`
  const fix = `write \`latest\`, or declare the environment under \`deploy.environments\``
  return [valueAt(['champion'], what, hint(champion, ['latest', ...names]) ?? fix)]
}

function isCircular(start: string, environments: Environments): boolean {
  const seen = new Set<string>()
  let name = environments[start]?.after
  while (name !== undefined && name !== start && !seen.has(name)) {
    seen.add(name)
    name = environments[name]?.after
  }
  return name === start
}
