import { type GateResult, needsWaiver } from '../../contract/comparison.ts'
import type { Waiver } from '../../contract/waiver.ts'
import { gateName } from '../../text/gate-name.ts'

/**
 * The gates with their waivers: only a gate that blocks can be waived, and its first waiver counts. `notes` name the waivers that are not
 * needed: their gate may pass by now.
 */
export function waive(
  gates: readonly GateResult[],
  waivers: readonly Waiver[],
): { gates: GateResult[]; notes: string[] } {
  const waived = gates.map(gate => {
    const found = needsWaiver(gate) ? waivers.find(waiver => isOf(waiver, gate)) : undefined
    return found ? { ...gate, waived: { by: found.by, why: found.why } } : gate
  })
  return { gates: waived, notes: waivers.flatMap(waiver => idle(waiver, gates) ?? []) }
}

function idle(waiver: Waiver, gates: readonly GateResult[]): string | null {
  const meant = gates.filter(gate => isOf(waiver, gate))
  if (meant.some(needsWaiver)) return null
  const why = meant.length === 0 ? 'there is no such gate' : 'the gate does not block'
  return `The waiver of ${gateName(waiver)} by @${waiver.by} is not needed: ${why}.`
}

function isOf(waiver: Waiver, { metric, slice }: GateResult): boolean {
  return waiver.metric === metric && waiver.slice === slice
}
