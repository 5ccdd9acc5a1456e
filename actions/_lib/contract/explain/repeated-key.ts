import { visit } from 'jsonc-parser'
import { Problem } from '../problem.ts'
import { place, positions, quote } from './source.ts'

/**
 * A Problem at the first key that appears twice in one object of a JSON text, where parsers silently take the last; null if there is
 * none. The text must be valid JSON, nested no deeper than the stack allows.
 */
export function repeatedKey(given: string, file: string): Problem | null {
  const text = given.replace(/^\uFEFF/, '')
  const open: Set<string>[] = []
  let found: { key: string; offset: number } | null = null
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1)!
      if (keys.has(key)) found ??= { key, offset }
      keys.add(key)
    },
  })
  return found && problemAt(found, { text, file })
}

type KeyOccurrence = { key: string; offset: number }

function problemAt({ key, offset }: KeyOccurrence, { text, file }: { text: string; file: string }): Problem {
  return new Problem({
    what: `the key ${quote(key)} appears twice in this object`,
    where: place(file, positions(text)(offset)),
    fix: 'keep one of them: readers differ in which one they use',
  })
}
