import { checked, checkedCondition } from './expression-place.ts'
import type { Step } from './step.ts'
import { Unsupported } from './unsupported.ts'
import { fieldsOf, textMapOf, textOf, textOrNull } from './yaml-field.ts'
import type { YamlNode } from './yaml-node.ts'

const KEYS = [
  'id',
  'name',
  'if',
  'uses',
  'run',
  'with',
  'env',
  'shell',
  'working-directory',
  'continue-on-error',
  'timeout-minutes',
] as const

/** Reads `steps:` of a job or of a composite action (`parseYaml` answers the node); a composite's `run` has to name its shell. */
export function readSteps(node: YamlNode, owner: 'job' | 'composite' = 'job'): Step[] {
  if (node.kind !== 'list') throw new Unsupported('`steps` is no list', node.where)
  const steps = node.items.map(item => readStep(item, owner))
  const ids = steps.flatMap(({ id }) => id ?? [])
  const twice = steps.find(({ id }) => id !== null && ids.indexOf(id) !== ids.lastIndexOf(id))
  if (twice) throw new Unsupported(`two steps have the id \`${twice.id}\``, twice.where)
  return steps
}

function readStep(node: YamlNode, owner: 'job' | 'composite'): Step {
  const place = owner === 'job' ? 'step' : 'composite'
  const { if: condition, id, uses, shell, ...fields } = fieldsOf(node, 'a step', KEYS)
  for (const field of Object.values(fields)) checked(field, place)
  for (const field of [id, uses]) checked(field, 'literal')
  checked(shell, owner === 'job' ? 'literal' : 'composite')
  checkedCondition(condition, owner === 'job' ? 'step-if' : 'composite-if')
  const { where } = node
  if ((uses === undefined) === (fields.run === undefined)) {
    throw new Unsupported('a step has either `uses` or `run`', where)
  }
  if (fields.run && fields.with) throw new Unsupported('`with` belongs to `uses`', fields.with.where)
  if (uses && shell) throw new Unsupported('`shell` belongs to `run`', shell.where)
  if (owner === 'composite' && fields.run && !shell) {
    throw new Unsupported('`run` in a composite action names its `shell`', where)
  }
  return {
    id: idOf(id),
    name: textOrNull(fields.name, '`name`'),
    if: textOrNull(condition, '`if`'),
    uses: textOrNull(uses, '`uses`'),
    run: textOrNull(fields.run, '`run`'),
    with: textMapOf(fields.with, '`with`'),
    env: textMapOf(fields.env, '`env`'),
    shell: textOrNull(shell, '`shell`'),
    workingDirectory: textOrNull(fields['working-directory'], '`working-directory`'),
    continueOnError: textOrNull(fields['continue-on-error'], '`continue-on-error`') ?? 'false',
    timeoutMinutes: textOrNull(fields['timeout-minutes'], '`timeout-minutes`'),
    where,
  }
}

function idOf(node: YamlNode | undefined): string | null {
  if (node === undefined) return null
  const id = textOf(node, '`id`')
  if (/^[A-Za-z_][\w-]*$/.test(id)) return id
  throw new Unsupported(`the id \`${id}\` is none: letters, digits, - and _, a letter or _ first`, node.where)
}
