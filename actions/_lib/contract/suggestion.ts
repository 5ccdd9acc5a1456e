import { closest, distance } from 'fastest-levenshtein'

/** Among more words than this the nearest one is no help, and the search is slow. */
const MOST_KNOWN = 1000

/** The known word that was probably meant: at most two edits or a third of its length away, ignoring case and `_` for `-`. */
export function suggestion(word: string, words: readonly string[]): string | undefined {
  const known = words.slice(0, MOST_KNOWN)
  if (known.length === 0 || word.length > 100) return undefined
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-')
  const nearest = closest(plain(word), known.map(plain))
  const edits = distance(plain(word), nearest)
  if (edits > Math.max(nearest.length < 4 ? 1 : 2, Math.floor(nearest.length / 3))) return undefined
  return known.find(candidate => plain(candidate) === nearest)
}
