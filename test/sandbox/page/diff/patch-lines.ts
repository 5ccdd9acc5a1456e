export type PatchLine =
  | { kind: 'hunk'; text: string }
  | { kind: 'added' | 'removed' | 'same'; text: string; before: number | null; after: number | null }
  | { kind: 'note'; text: string }

/** The lines of a unified patch with their old and new numbers; at most `most`, and whether that was all. */
export function patchLines(patch: string, most: number): { lines: PatchLine[]; isCut: boolean } {
  const given = patch.split('\n')
  let before = 0
  let after = 0
  const lines = given.slice(0, most).map((line): PatchLine => {
    const [, from, to] = line.match(/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/) ?? []
    if (from !== undefined && to !== undefined) {
      before = Number(from)
      after = Number(to)
      return { kind: 'hunk', text: line }
    }
    const text = line.slice(1)
    if (line.startsWith('\\')) return { kind: 'note', text: text.trim() }
    if (line.startsWith('+')) return { kind: 'added', text, before: null, after: after++ }
    if (line.startsWith('-')) return { kind: 'removed', text, before: before++, after: null }
    return { kind: 'same', text, before: before++, after: after++ }
  })
  return { lines, isCut: given.length > most }
}
