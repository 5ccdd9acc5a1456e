import { suggestion } from '../../contract/suggestion.ts'

const MOST = 3

/** The known names that a missing one most likely means: nested ones (`test.roc_auc` for `roc_auc`) before misspelt ones. */
export function suggestedNames(name: string, known: readonly string[]): string[] {
  const nested = known.filter(other => contains(other, name) || contains(name, other))
  if (nested.length > 0) return nested.slice(0, MOST)
  const near = suggestion(name, known)
  return near === undefined ? [] : [near]
}

/** Whether the words of one name occur in a row in another. */
function contains(name: string, part: string): boolean {
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .split(/[\s._/:@-]+/)
      .join(' ')} `
  return words(name).includes(words(part)) && part !== ''
}
