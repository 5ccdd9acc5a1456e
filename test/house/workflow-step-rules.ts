import { type Job, mayWrite, type Step, stepsOf, textOf } from './workflow-document.ts'

/** Texts of an event that people without write access can set. */
const UNTRUSTED =
  /github\.(event\.(issue|comment|review|discussion|pages|commits|head_commit|label|pull_request\.(title|body|head\.(ref|label)|base\.ref)|workflow_run\.(head_branch|display_title|head_commit))|head_ref)\b/

const OWN_CODE = /^[$.]\/|^trainyard\/trainyard\//

/** What is wrong with a step in any job. */
export function stepViolations(step: Step): string[] {
  return [
    ...checkoutViolations(step),
    ...scriptViolations(step),
    ...(textOf(step.if).includes('secrets.') ? ['asks a secret in a condition'] : []),
    ...releaseTokenViolations(step),
  ]
}

/** It may write workflow files: one step gets it. */
function releaseTokenViolations(step: Step): string[] {
  const isRelease = /\/actions\/release(@|$)/.test(step.uses ?? '')
  return !isRelease && textOf(step).includes('secrets.release-token')
    ? ['hands the release token to another step']
    : []
}

function checkoutViolations({ uses = '', with: given = {} }: Step): string[] {
  const keeps = uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false
  return keeps ? ['keeps credentials on disk'] : []
}

function scriptViolations({ run = '', uses = '', env, with: given = {} }: Step): string[] {
  const found: string[] = []
  if (run.includes('${{')) found.push('puts an expression into a script')
  if (textOf(given['script']).includes('${{')) found.push('puts an expression into an inline script')
  if (/GITHUB_(ENV|PATH)\b/.test(run)) found.push('writes to the environment of later steps')
  if (run !== '' && UNTRUSTED.test(textOf(env))) found.push('hands untrusted text to a shell')
  if (uses !== '' && !OWN_CODE.test(uses) && UNTRUSTED.test(textOf(given)))
    found.push('hands untrusted text to a foreign action')
  return found
}

/** Names, and artifacts whose name would be taken when the job is run again. */
export function namingViolations(job: Job): string[] {
  const steps = stepsOf(job)
  return [
    ...steps.filter(({ name }) => !name).map(({ uses, run }) => `has a step without a name: ${uses ?? run}`),
    ...steps.filter(isUpload).flatMap(step => uploadViolations(step, steps)),
  ]
}

function isUpload({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/upload-artifact@')
}

function uploadViolations({ with: given = {} }: Step, steps: readonly Step[]): string[] {
  const name = String(given['name'] ?? '')
  const [, id] = name.match(/steps\.([\w-]+)\.outputs/) ?? []
  const from = id === undefined ? name : textOf(steps.find(step => step.id === id)?.env)
  const found: string[] = []
  if (!from.includes('github.run_attempt')) found.push(`uploads ${name} without the attempt in its name`)
  if (given['if-no-files-found'] !== 'error') found.push(`uploads ${name} even if there is nothing`)
  const paths = String(given['path'] ?? '')
    .trim()
    .split(/\s*\n\s*/)
  const isFolder = (path: string) => !/\.(json|parquet)$/.test(path)
  if (paths.some(isFolder) && given['include-hidden-files'] !== true)
    found.push(`uploads ${name} without its hidden files`)
  return found
}

/** A cache that a pull request filled would be read by a job that writes. */
export function cacheViolations(job: Job): string[] {
  const cached = stepsOf(job).filter(
    ({ uses = '', with: given = {} }) =>
      uses.startsWith('actions/cache') ||
      given['cache'] !== undefined ||
      (uses.startsWith('actions/setup-node@') && given['package-manager-cache'] !== false),
  )
  return mayWrite(job) && cached.length > 0 ? ['restores a cache and may write'] : []
}
