import type { Signature } from '../contract/signature.ts'
import { codeSpan } from '../text/escape.ts'

/** Sentences on what a new signature changes for callers of the old one. */
export type SignatureChange = { breaking: string[]; compatible: string[] }

/** Compares two signatures by name; types and formats are compared as text. */
export function signatureChange(before: Signature | null, after: Signature | null): SignatureChange {
  if (before === null)
    return { breaking: [], compatible: after === null ? [] : ['the signature became known'] }
  if (after === null) return { breaking: ['the signature is no longer known'], compatible: [] }
  return {
    breaking: [
      ...formatChange(before, after),
      ...brokenInputs(before, after),
      ...brokenOutputs(before, after),
      ...brokenClasses(before, after),
    ],
    compatible: [...eased(before, after), ...added(before, after)],
  }
}

function formatChange(before: Signature, after: Signature): string[] {
  if (before.format === after.format) return []
  return [`the file format is ${codeSpan(after.format)}, was ${codeSpan(before.format)}`]
}

function brokenInputs(before: Signature, after: Signature): string[] {
  const known = byName(before.inputs)
  const kept = byName(after.inputs)
  const removed = before.inputs.filter(({ name }) => !kept.has(name))
  const changed = after.inputs.flatMap(({ name, type, required }) => {
    const old = known.get(name)
    const input = `the input ${codeSpan(name)}`
    if (old === undefined) return required ? [`${input} is new and required`] : []
    if (old.type !== type) return [`${input} is ${codeSpan(type)}, was ${codeSpan(old.type)}`]
    return required && !old.required ? [`${input} is now required`] : []
  })
  return [...removed.map(({ name }) => `the input ${codeSpan(name)} is gone`), ...changed]
}

function brokenOutputs(before: Signature, after: Signature): string[] {
  const kept = byName(after.outputs)
  return before.outputs.flatMap(({ name, type, meaning }) => {
    const now = kept.get(name)
    const output = `the output ${codeSpan(name)}`
    if (now === undefined) return [`${output} is gone`]
    if (now.type !== type) return [`${output} is ${codeSpan(now.type)}, was ${codeSpan(type)}`]
    if (now.meaning === meaning) return []
    return [`${output} means ${worded(now.meaning)}, meant ${worded(meaning)}`]
  })
}

/** Probabilities are read by position, so a changed order breaks callers, too. */
function brokenClasses({ classes: before }: Signature, { classes: after }: Signature): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (before === null || after === null) return [`the classes are ${after === null ? 'gone' : 'new'}`]
  const lost = before.filter(name => !after.includes(name)).map(name => `without ${codeSpan(name)}`)
  const won = after.filter(name => !before.includes(name)).map(name => `with ${codeSpan(name)}`)
  const changes = [...lost, ...won]
  return [changes.length === 0 ? 'the order of the classes changed' : `the classes are ${changes.join(', ')}`]
}

function eased(before: Signature, after: Signature): string[] {
  const kept = byName(after.inputs)
  return before.inputs
    .filter(({ name, required }) => required && kept.get(name)?.required === false)
    .map(({ name }) => `the input ${codeSpan(name)} is no longer required`)
}

function added(before: Signature, after: Signature): string[] {
  const inputs = byName(before.inputs)
  const outputs = byName(before.outputs)
  return [
    ...after.inputs
      .filter(({ name, required }) => !required && !inputs.has(name))
      .map(({ name }) => `the optional input ${codeSpan(name)} is new`),
    ...after.outputs
      .filter(({ name }) => !outputs.has(name))
      .map(({ name }) => `the output ${codeSpan(name)} is new`),
  ]
}

function byName<T extends { name: string }>(fields: readonly T[]): Map<string, T> {
  return new Map(fields.map(field => [field.name, field]))
}

function worded(meaning: string | null): string {
  return meaning === null ? 'nothing declared' : codeSpan(meaning)
}
