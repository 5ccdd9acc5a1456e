/** A label of a pull request, who set it, and whether they have write access. */
export type Label = { name: string; by: string | null; mayWrite: boolean }

/** Labels that mean something here; every other one is not our business. */
export const OWN_LABEL = /^(no-train$|trainyard:)/

/** Whether a label is there and was set by somebody with write access. */
export function setByWriter(label: Label | undefined): boolean {
  return label?.mayWrite === true
}
