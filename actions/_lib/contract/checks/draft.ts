import type * as z from 'zod'
import type { configSchema } from '../config.ts'
import type { Finding } from '../explain/finding.ts'
import type { Path } from '../explain/source.ts'
import { suggestion } from '../suggestion.ts'

/** The contents of trainyard.yml without the values that its schema refused. */
export type Draft = Partially<z.input<typeof configSchema>>
type Partially<T> = T extends object ? { [Key in keyof T]?: Partially<T[Key]> } : T

/** One entry of `models:`; paths of findings begin in it. */
export type DraftModel = NonNullable<NonNullable<Draft['models']>[string]>

/** A finding at a key. */
export function keyAt(path: Path, what: string, fix: string): Finding {
  return { path, part: 'key', what, fix }
}

/** A finding at a value. */
export function valueAt(path: Path, what: string, fix: string): Finding {
  return { path, part: 'value', what, fix }
}

/** `did you mean …?`, if anything known is near. */
export function hint(word: string, known: readonly string[]): string | undefined {
  const meant = suggestion(word, known)
  return meant === undefined ? undefined : `did you mean \`${meant}\`?`
}

/** A finding at the first number that is not greater than the one before. */
export function rising(numbers: readonly (number | undefined)[], path: Path, subject: string): Finding[] {
  const fall = numbers.findIndex((value, index) => index > 0 && value! <= numbers[index - 1]!)
  if (fall < 0) return []
  const what = `${subject} do not rise: ${numbers[fall]} follows ${numbers[fall - 1]}`
  return [valueAt([...path, fall], what, 'write them in ascending order, each once')]
}
