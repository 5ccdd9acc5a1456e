/**
 * Whether a branch, tag or path matches the patterns of a GitHub filter: `*` (no slash), `**`, `?` and `+` after a
 * character, `[a-z]`, and `!` to exclude; the last matching pattern decides.
 */
export function matchesPatterns(patterns: readonly string[], text: string): boolean {
  const last = patterns.findLast(pattern => expressionOf(pattern.replace(/^!/, '')).test(text))
  return last !== undefined && !last.startsWith('!')
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/\*\*\/|\*\*|\*|\\.|\[[^[\]]+\]|[?+]|./gs) ?? []
  return new RegExp(`^${parts.map(partOf).join('')}$`, 's')
}

function partOf(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?' || part === '+') return part
  if (part.startsWith('[') && part.length > 1) return part.replaceAll(/[\\^]/g, String.raw`\$&`)
  return part.replace(/^\\(?=.)/s, '').replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
