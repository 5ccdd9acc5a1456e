import { type Job, type Step, stepsOf, textOf } from './workflow-document.ts'

/** Why a download would miss what an earlier attempt left, or bring more than was meant. */
export function downloadViolations(job: Job): string[] {
  return stepsOf(job).flatMap((step, at) => {
    if (!step.uses?.startsWith('actions/download-artifact@')) return []
    return [...sourceViolations(job, step), ...choiceViolations(job, { step, at })]
  })
}

/** Without a token a download sees its own attempt alone, or what GitHub shows it that month. */
function sourceViolations({ permissions }: Job, { with: given = {} }: Step): string[] {
  const found: string[] = []
  if (!given['github-token'] || !given['run-id'])
    found.push("downloads without a token and the run's id: a re-run would not find it")
  if (!/"actions":"(read|write)"/.test(textOf(permissions))) found.push('downloads without `actions: read`')
  return found
}

function choiceViolations(job: Job, { step, at }: { step: Step; at: number }): string[] {
  const given = (input: string) => String(step.with?.[input] ?? '')
  const [name, pattern, ids] = [given('name'), given('pattern'), given('artifact-ids')]
  const found: string[] = []
  if (!`${name}${pattern}${ids}`) found.push('downloads whatever there is')
  // A pattern that a step makes may look for other attempts than this one.
  if (/run_attempt/i.test(`${sourceOf(name, job)}${pattern}`))
    found.push(`downloads by the name of an attempt: ${name}${pattern}`)
  if (ids && !isGuarded(job, { step, at, ids }))
    found.push(`downloads whatever there is if its id is empty: ${ids}`)
  return found
}

/** A name, or what the step that makes it is given. */
function sourceOf(name: string, job: Job): string {
  const [, id] = name.match(/steps\.([\w-]+)\.outputs/) ?? []
  if (id === undefined) return name
  const { env, run } = stepsOf(job).find(step => step.id === id) ?? {}
  return `${textOf(env)}${run}`
}

/** Of every id the job or the step asks whether there is one, or an earlier step fails without it. */
function isGuarded(job: Job, { step, at, ids }: { step: Step; at: number; ids: string }): boolean {
  const failing = stepsOf(job)
    .slice(0, at)
    .filter(({ run }) => run?.includes('exit 1'))
  const named = [...ids.matchAll(/\$\{\{ ([^}]+) \}\}/g)].map(match => match[1]!)
  const asks = (id: string) => [job, step].some(each => textOf(each.if).includes(`${id} != ''`))
  const refuses = (id: string) => failing.some(each => textOf(each.if).includes(`${id} == ''`))
  return named.length > 0 && named.every(id => asks(id) || refuses(id))
}
