/** A label of a pull request, the account that set it, and whether that has write access. */
export type Label = { name: string; by: string | null; mayWrite: boolean }

/** Labels with a meaning for Trainyard; all others are ignored. */
export const OWN_LABEL = /^(no-train$|trainyard:)/

/** Whether a label is there and was set by an account with write access. */
export function setByWriter(label: Label | undefined): boolean {
  return label?.mayWrite === true
}

const RELEASE_LABEL = /^release:(major|minor|patch)$/

/** Labels that raise the version of the release. They cannot lower it, so any account may set them. */
export function releaseLabels(names: readonly string[]): string[] {
  return names.filter(name => RELEASE_LABEL.test(name))
}
