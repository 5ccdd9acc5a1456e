type Described = { description: string; required?: boolean }

export type Action = {
  name: string
  description: string
  inputs?: Record<string, Described>
  outputs?: Record<string, Described>
  runs: { using: string; main: string; post?: string }
}

/** Where an action.yml and its verb disagree; `keys` are the verb's inputs. */
export function actionViolations({
  name,
  action,
  keys,
}: {
  name: string
  action: Action
  keys: string[]
}): string[] {
  const { inputs = {}, outputs = {}, runs } = action
  const found = [
    ...Object.keys(inputs)
      .filter(key => !keys.includes(key))
      .map(key => `\`${key}\` is no input of the verb`),
    ...keys.filter(key => !Object.hasOwn(inputs, key)).map(key => `lacks the input \`${key}\``),
    ...Object.entries({ ...inputs, ...outputs }).flatMap(entryViolations),
  ]
  if (runs.using !== 'node24') found.push(`uses ${runs.using}`)
  if (runs.main !== `../_dist/${name}.mjs`) found.push(`runs ${runs.main}`)
  if (runs.post !== undefined && runs.post !== runs.main) found.push(`runs ${runs.post} at the end`)
  return found
}

function entryViolations([key, { description = '' }]: [string, Described]): string[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return [`\`${key}\` is not kebab-case`]
  return description.trim().split(/\s+/).length < 2 ? [`does not say what \`${key}\` is`] : []
}

/** Where the all-in-one action and the union of all others disagree. */
export function unionViolations(root: Action, others: readonly Action[]): string[] {
  const union = (part: 'inputs' | 'outputs') => new Set(others.flatMap(each => Object.keys(each[part] ?? {})))
  const missing = (part: 'inputs' | 'outputs', noun: string) =>
    [...union(part)]
      .filter(key => !Object.hasOwn(root[part] ?? {}, key))
      .map(key => `lacks the ${noun} \`${key}\``)
  const own = Object.keys(root.inputs ?? {}).filter(key => key !== 'action' && !union('inputs').has(key))
  return [
    ...own.map(key => `\`${key}\` is an input of no verb`),
    ...missing('inputs', 'input'),
    ...missing('outputs', 'output'),
  ]
}
