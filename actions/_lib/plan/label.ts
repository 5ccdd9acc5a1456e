/** A label of a pull request, who set it, and whether they have write access. */
export type Label = { name: string; by: string | null; mayWrite: boolean }

/** Labels that mean something here; every other one is not our business. */
export const OWN_LABEL = /^(no-train$|trainyard:)/

/** Whether a label is there and was set by somebody with write access. */
export function setByWriter(label: Label | undefined): boolean {
  return label?.mayWrite === true
}

const RELEASE_LABEL = /^release:(major|minor|patch)$/

/** Labels that speak of the release; they can only raise its version, so it does not matter who set them. */
export function releaseLabels(names: readonly string[]): string[] {
  return names.filter(name => RELEASE_LABEL.test(name))
}
