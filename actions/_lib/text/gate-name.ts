type NamedGate = { metric: string; slice: string | null }

/** `roc_auc`, or of one slice `roc_auc of origin=ATL`: also what a waiver names. */
export function gateName({ metric, slice }: NamedGate): string {
  return slice === null ? metric : `${metric} of ${slice}`
}
