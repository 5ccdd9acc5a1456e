import { StepFailure } from '../job/step-failure.ts'

/** Reads a boolean input as YAML 1.2 writes it. */
export function isTrue(inputs: Readonly<Record<string, string>>, name: string): boolean {
  const value = inputs[name] ?? ''
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE|)$/.test(value)) return false
  throw new StepFailure(
    `Input does not meet YAML 1.2 "Core Schema" specification: ${name} is ${JSON.stringify(value)}`,
  )
}
