const MOST_PATHS = 6

/** Names changed files outside `inputs`: commits of one fingerprint can still differ in their code. */
export function unlistedFiles(paths: readonly string[], where: string): string[] {
  if (paths.length === 0) return []
  const named = paths.slice(0, MOST_PATHS).map(path => path.replace(/\s/g, ' '))
  const more = paths.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more files` : named.join(', ')
  return [`\`inputs\` does not list ${list}, which ${where}`]
}
