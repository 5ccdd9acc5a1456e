import type * as z from 'zod'
import type { configSchema } from './config.ts'
import type { Finding } from './issue.ts'
import { METRIC_NAMES } from './metric-name.ts'
import type { Path } from './source.ts'
import { suggestion } from './suggestion.ts'

/** What stands in trainyard.yml, with everything left out that its schema refused. */
export type Draft = Partially<z.input<typeof configSchema>>
type Partially<T> = T extends object ? { [Key in keyof T]?: Partially<T[Key]> } : T
type Model = NonNullable<NonNullable<Draft['models']>[string]>
type Check = (model: Model) => Finding[]

/** What no single key can say: names that point nowhere, orders that do not rise, parts that exclude each other. */
export function contradictions(draft: Draft): Finding[] {
  return Object.entries(draft.models ?? {}).flatMap(([name, model]) =>
    CHECKS.flatMap(check => check(model ?? {})).map(finding => ({
      ...finding,
      path: ['models', name, ...finding.path],
    })),
  )
}

const CHECKS: readonly Check[] = [
  taskFits,
  recipeFits,
  recipeColumns,
  binsRise,
  gateSlices,
  metricsExist,
  sweepTrials,
  environmentOrder,
  canariesRise,
  checksBound,
  championExists,
  windowsFit,
]

function taskFits({ task, evaluate }: Model): Finding[] {
  const findings: Finding[] = []
  const only = (key: 'positive' | 'threshold' | 'query', wanted: string) => {
    if (task === undefined || task === wanted || evaluate?.[key] === undefined) return
    findings.push(
      keyAt(['evaluate', key], `\`${key}\` is for task ${wanted}, and this one is ${task}`, 'remove it'),
    )
  }
  only('positive', 'binary')
  only('threshold', 'binary')
  only('query', 'ranking')
  if (task === 'custom' && evaluate && !evaluate['metric-files']?.length) {
    const fix = 'add `metric-files`: a list of JSON files that `predict` or `train` writes'
    findings.push(keyAt(['evaluate'], 'a custom task is judged by metric files, and none is named', fix))
  }
  if (evaluate?.labels !== undefined && evaluate.data === undefined) {
    const fix = 'add `data`: the rows that `predict` reads, without labels'
    findings.push(keyAt(['evaluate', 'labels'], '`labels` stands without `data`', fix))
  }
  return findings
}

function recipeFits({ task, train }: Model): Finding[] {
  if (!train?.tensorflow || (task !== 'ranking' && task !== 'custom')) return []
  const what = `the TensorFlow.js recipe cannot train a ${task} model`
  return [
    keyAt(['train', 'tensorflow'], what, 'train with `run`, or choose binary, multiclass or regression'),
  ]
}

function recipeColumns({ train }: Model): Finding[] {
  const { features = [], target } = train?.tensorflow ?? {}
  const columns = features.map(feature => feature?.column)
  return columns.flatMap((column, index) => {
    const path = ['train', 'tensorflow', 'features', index, 'column']
    if (column === undefined) return []
    if (column === target) {
      return [
        valueAt(path, `the target \`${column}\` is among the features`, 'remove it: it is what is predicted'),
      ]
    }
    const again = columns.indexOf(column) < index
    return again ? [valueAt(path, `the column \`${column}\` is already a feature`, 'keep one of them')] : []
  })
}

function binsRise({ evaluate }: Model): Finding[] {
  return (evaluate?.slices ?? []).flatMap((slice, index) => {
    if (typeof slice !== 'object' || !('bins' in slice)) return []
    return rising(slice.bins ?? [], ['evaluate', 'slices', index, 'bins'], 'the edges of bins')
  })
}

/** A gate's slice is `column`, `column=value`, or either for a pair `one × other`. */
function gateSlices({ evaluate, gates }: Model): Finding[] {
  const slices = (evaluate?.slices ?? []).map(sliceName)
  if (slices.includes(undefined)) return []
  const known = slices.filter(name => name !== undefined)
  return (gates ?? []).flatMap((gate, index) => {
    if (
      gate?.slice === undefined ||
      known.some(name => gate.slice === name || gate.slice?.startsWith(`${name}=`))
    ) {
      return []
    }
    const column = gate.slice.split('=')[0]!
    const what = `the gate is about the slice \`${column}\`, which is not declared`
    const declared = known.length > 0 ? `declared are ${known.join(', ')}` : `add it to \`evaluate.slices\``
    return [valueAt(['gates', index, 'slice'], what, hint(column, known) ?? declared)]
  })
}

/** Without metric files only the task's own metrics can be meant. */
function metricsExist({ task, train, evaluate, gates }: Model): Finding[] {
  if (task === undefined || task === 'custom' || evaluate?.['metric-files']?.length) return []
  const named = (gates ?? []).map((gate, index) => ({ name: gate?.metric, path: ['gates', index, 'metric'] }))
  named.push({ name: train?.sweep?.metric, path: ['train', 'sweep', 'metric'] })
  const known = METRIC_NAMES[task]
  return named.flatMap(({ name, path }) => {
    if (name === undefined || known.includes(name)) return []
    const fix =
      hint(name, known) ?? `there are ${known.join(', ')}; any other comes from \`evaluate.metric-files\``
    return [valueAt(path, `a ${task} model has no metric \`${name}\``, fix)]
  })
}

function sliceName(slice: NonNullable<NonNullable<Model['evaluate']>['slices']>[number]): string | undefined {
  if (slice === undefined || typeof slice === 'string') return slice
  if ('column' in slice) return slice.column
  return 'pair' in slice ? slice.pair?.join(' × ') : undefined
}

function sweepTrials({ train }: Model): Finding[] {
  const { strategy, trials } = train?.sweep ?? {}
  if (strategy !== 'random' || trials !== undefined) return []
  return [keyAt(['train', 'sweep'], 'a random sweep has no end', 'add `trials`: how many to draw')]
}

function environmentOrder({ deploy }: Model): Finding[] {
  const environments = deploy?.environments ?? {}
  const names = Object.keys(environments)
  return names.flatMap(name => {
    const after = environments[name]?.after
    if (after === undefined) return []
    const path = ['deploy', 'environments', name, 'after']
    if (!names.includes(after)) {
      const what = `\`${name}\` comes after \`${after}\`, which is no environment here`
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

type Environments = NonNullable<NonNullable<Model['deploy']>['environments']>

function isCircular(start: string, environments: Environments): boolean {
  const seen = new Set<string>()
  let name = environments[start]?.after
  while (name !== undefined && name !== start && !seen.has(name)) {
    seen.add(name)
    name = environments[name]?.after
  }
  return name === start
}

function canariesRise({ deploy }: Model): Finding[] {
  return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) =>
    rising(environment?.canary ?? [], ['deploy', 'environments', name, 'canary'], 'the shares of a canary'),
  )
}

function checksBound({ deploy }: Model): Finding[] {
  return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) =>
    (environment?.checks ?? []).flatMap((check, index) => {
      if (!check || !('prometheus' in check) || check.min !== undefined || check.max !== undefined) return []
      const path = ['deploy', 'environments', name, 'checks', index]
      return [valueAt(path, 'the query has no bound', 'add `min` or `max`')]
    }),
  )
}

function championExists({ champion, deploy }: Model): Finding[] {
  if (champion === undefined || champion === 'latest') return []
  const names = Object.keys(deploy?.environments ?? {})
  if (names.includes(champion)) return []
  const what = `the champion is taken from \`${champion}\`, which is no environment here`
  const fix = `write \`latest\`, or declare the environment under \`deploy.environments\``
  return [valueAt(['champion'], what, hint(champion, ['latest', ...names]) ?? fix)]
}

function windowsFit({ monitor }: Model): Finding[] {
  const [wanted, of] = (monitor?.retrain?.windows ?? '1 of 1').split(' of ').map(Number)
  if (wanted! >= 1 && wanted! <= of!) return []
  const what = `\`${wanted} of ${of}\` is no share of windows`
  return [valueAt(['monitor', 'retrain', 'windows'], what, 'write a share such as 2 of 5')]
}

function rising(numbers: readonly (number | undefined)[], path: Path, subject: string): Finding[] {
  const fall = numbers.findIndex((value, index) => index > 0 && value! <= numbers[index - 1]!)
  if (fall < 0) return []
  const what = `${subject} do not rise: ${numbers[fall]} follows ${numbers[fall - 1]}`
  return [valueAt([...path, fall], what, 'write them in ascending order, each once')]
}

function hint(word: string, known: readonly string[]): string | undefined {
  const meant = suggestion(word, known)
  return meant === undefined ? undefined : `did you mean \`${meant}\`?`
}

function keyAt(path: Path, what: string, fix: string): Finding {
  return { path, part: 'key', what, fix }
}

function valueAt(path: Path, what: string, fix: string): Finding {
  return { path, part: 'value', what, fix }
}
