import type { Value } from './context.ts'
import { checkCondition } from './expression.ts'
import { Unsupported } from './refusal.ts'
import type { StepDefinition } from './step.ts'
import { under, type WrittenValue } from './template.ts'
import { textMapAt, textOrNull } from './written-text.ts'

/** Reads `steps:` of a job or of a composite action. */
export function readSteps(steps: WrittenValue): StepDefinition[] {
  return (steps.data as Value[]).map((_, index) => readStep(under(steps, index)))
}

function readStep(step: WrittenValue): StepDefinition {
  const fields = step.data as Record<string, Value>
  if (fields['parallel'] !== undefined) {
    throw new Unsupported('`parallel` of a step is not supported in the sandbox', step.where('parallel'))
  }
  return {
    id: textOrNull(fields['id']),
    name: textOrNull(fields['name']),
    if: checkCondition(textOrNull(fields['if']), step.where('if')),
    uses: textOrNull(fields['uses']),
    run: textOrNull(fields['run']),
    with: textMapAt(step, 'with'),
    env: textMapAt(step, 'env'),
    shell: textOrNull(fields['shell']),
    workingDirectory: textOrNull(fields['working-directory']),
    continueOnError: textOrNull(fields['continue-on-error']) ?? 'false',
    timeoutMinutes: textOrNull(fields['timeout-minutes']),
    where: step.where(),
  }
}
