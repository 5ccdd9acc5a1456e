import type { Finding } from '../explain/finding.ts'
import type { Path } from '../explain/source.ts'
import { keyAt, valueAt } from './draft.ts'

const FIX = 'remove it: no path, command, parameter or column can hold one'

/** Every text and key with a NUL character: whatever it is, no system call takes it. */
export function nulCharacters(value: unknown, path: Path = []): Finding[] {
  if (typeof value === 'string')
    return value.includes('\0') ? [valueAt(path, 'this text contains a NUL character', FIX)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    const own = key.includes('\0') ? [keyAt(at, 'this key contains a NUL character', FIX)] : []
    return [...own, ...nulCharacters(child, at)]
  })
}
