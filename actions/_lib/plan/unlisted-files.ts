const MOST_PATHS = 6

/** Files that `inputs` does not name and that differ all the same: two commits of one fingerprint are not the same code. */
export function unlistedFiles(paths: readonly string[], where: string): string[] {
  if (paths.length === 0) return []
  const named = paths.slice(0, MOST_PATHS).map(path => path.replace(/\s/g, ' '))
  const more = paths.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more files` : named.join(', ')
  return [`\`inputs\` leaves out ${list}, which ${where}`]
}
