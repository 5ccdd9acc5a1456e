import { checked, checkedCondition } from './expression-place.ts'
import { readPermissions } from './read-permissions.ts'
import { readSteps } from './read-steps.ts'
import { Unsupported } from './unsupported.ts'
import type { CallJob, ConcurrencyRequest, Defaults, JobDefinition, StepsJob, Strategy } from './workflow.ts'
import { booleanOf, fieldsOf, mappingOf, textMapOf, textOf, textOrNull, textsOf } from './yaml-field.ts'
import { plainNode, type YamlNode } from './yaml-node.ts'

const ANY_KEYS = ['name', 'needs', 'if', 'permissions', 'concurrency', 'strategy'] as const
const CALL_KEYS = [...ANY_KEYS, 'uses', 'with', 'secrets'] as const
const STEPS_KEYS = [
  ...ANY_KEYS,
  'runs-on',
  'container',
  'environment',
  'env',
  'defaults',
  'outputs',
  'timeout-minutes',
  'continue-on-error',
  'steps',
] as const

type Fields = Partial<Record<(typeof STEPS_KEYS)[number] | (typeof CALL_KEYS)[number], YamlNode>>

/** One entry under `jobs:`: steps, or the call of a reusable workflow. */
export function readJob(id: string, node: YamlNode): JobDefinition {
  const what = `the job \`${id}\``
  if (!/^[A-Za-z_][\w-]*$/.test(id)) throw new Unsupported(`\`${id}\` is no id of a job`, node.where)
  const calls = mappingOf(node, what).has('uses')
  const fields: Fields = fieldsOf(node, what, calls ? CALL_KEYS : STEPS_KEYS)
  const { name, needs, permissions, concurrency, strategy } = fields
  checkedCondition(fields.if, 'job-if')
  return {
    id,
    name: textOrNull(checked(name, 'job'), '`name`'),
    needs: needs === undefined ? [] : textsOf(checked(needs, 'literal'), '`needs`'),
    if: textOrNull(fields.if, '`if`'),
    permissions: permissions === undefined ? null : readPermissions(permissions),
    concurrency: concurrency === undefined ? null : readConcurrency(checked(concurrency, 'job')),
    strategy: strategy === undefined ? null : readStrategy(checked(strategy, 'strategy')),
    where: node.where,
    ...(calls ? readCallJob(fields) : readStepsJob(fields, { what, where: node.where })),
  }
}

/** `concurrency:` of a workflow or of a job, whose expressions are checked already. */
export function readConcurrency(node: YamlNode): ConcurrencyRequest {
  const { where } = node
  const fields =
    node.kind === 'scalar' ? null : fieldsOf(node, '`concurrency`', ['group', 'cancel-in-progress', 'queue'])
  const group = fields === null ? textOf(node, '`concurrency`') : (textOrNull(fields.group, '`group`') ?? '')
  if (group === '') throw new Unsupported('`concurrency` has no `group`', where)
  const queue = textOrNull(fields?.queue, '`queue`') ?? 'single'
  if (queue !== 'single' && queue !== 'max') throw new Unsupported(`\`queue: ${queue}\` is unknown`, where)
  const cancelInProgress = textOrNull(fields?.['cancel-in-progress'], '`cancel-in-progress`') ?? 'false'
  if (queue === 'max' && cancelInProgress === 'true') {
    throw new Unsupported('`queue: max` and `cancel-in-progress: true` at once', where)
  }
  return { group, cancelInProgress, queue, where }
}

/** `defaults: { run: { shell, working-directory } }`. */
export function readDefaults(node: YamlNode | undefined): Defaults {
  if (node === undefined) return { shell: null, workingDirectory: null }
  const { run } = fieldsOf(node, '`defaults`', ['run'])
  const fields = run === undefined ? {} : fieldsOf(run, '`defaults.run`', ['shell', 'working-directory'])
  return {
    shell: textOrNull(fields.shell, '`shell`'),
    workingDirectory: textOrNull(fields['working-directory'], '`working-directory`'),
  }
}

function readStrategy(node: YamlNode): Strategy {
  const fields = fieldsOf(node, '`strategy`', ['matrix', 'fail-fast', 'max-parallel'])
  return {
    matrix: fields.matrix === undefined ? null : plainNode(fields.matrix),
    failFast: fields['fail-fast'] === undefined ? true : plainNode(fields['fail-fast']),
    maxParallel: fields['max-parallel'] === undefined ? null : plainNode(fields['max-parallel']),
    where: node.where,
  }
}

function readCallJob({ uses, with: given, secrets }: Fields): CallJob {
  const inputs = given === undefined ? [] : [...mappingOf(checked(given, 'job'), '`with`')]
  for (const [name, entry] of inputs) {
    if (entry.kind !== 'scalar') throw new Unsupported(`the input \`${name}\` is no scalar`, entry.where)
  }
  const inherits = secrets?.kind === 'scalar' && secrets.value === 'inherit'
  return {
    kind: 'call',
    uses: textOf(checked(uses!, 'literal'), '`uses`'),
    with: Object.fromEntries(inputs.map(([name, entry]) => [name, plainNode(entry)])),
    secrets: inherits ? 'inherit' : textMapOf(checked(secrets, 'job-env'), '`secrets`'),
  }
}

function readStepsJob(fields: Fields, { what, where }: { what: string; where: string }): StepsJob {
  const { steps, environment } = fields
  const runsOn = fields['runs-on']
  if (runsOn === undefined) throw new Unsupported(`${what} has no \`runs-on\``, where)
  if (steps === undefined) throw new Unsupported(`${what} has no \`steps\``, where)
  return {
    kind: 'steps',
    runsOn: plainNode(checked(runsOn, 'job')),
    container: fields.container === undefined ? null : plainNode(checked(fields.container, 'job')),
    environment: environment === undefined ? null : readEnvironment(environment),
    env: textMapOf(checked(fields.env, 'job-env'), '`env`'),
    defaults: readDefaults(checked(fields.defaults, 'job-defaults')),
    outputs: textMapOf(checked(fields.outputs, 'job-outputs'), '`outputs`'),
    timeoutMinutes: textOrNull(checked(fields['timeout-minutes'], 'job'), '`timeout-minutes`'),
    continueOnError:
      textOrNull(checked(fields['continue-on-error'], 'job'), '`continue-on-error`') ?? 'false',
    steps: readSteps(steps),
  }
}

function readEnvironment(node: YamlNode): StepsJob['environment'] {
  if (node.kind === 'scalar') {
    return { name: textOf(checked(node, 'job'), '`environment`'), url: null, deployment: true }
  }
  const { name, url, deployment } = fieldsOf(node, '`environment`', ['name', 'url', 'deployment'])
  if (name === undefined) throw new Unsupported('`environment` has no `name`', node.where)
  return {
    name: textOf(checked(name, 'job'), '`name`'),
    url: textOrNull(checked(url, 'environment-url'), '`url`'),
    deployment: booleanOf(deployment, '`deployment`', true),
  }
}
