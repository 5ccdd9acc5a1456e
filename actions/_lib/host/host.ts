/** Where a verb runs: a GitHub Actions runner or a terminal. Verbs print and read the environment only through this. */
export type Host = {
  kind: 'actions' | 'terminal'
  /** Relative paths in inputs are resolved against this folder. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Prints a line (to stderr in a terminal). */
  info(line: string): void
  warning(text: string): void
  /** A headline such as the verdict. */
  notice(text: string): void
  /** One group per step; its lines fold on a runner. */
  group<T>(title: string, step: () => Promise<T>): Promise<T>
  /** Long work: rewrites one line in a terminal, prints sparsely on a runner. `share` is 0 to 1. */
  progress(step: string, share: number): void
  /** Masks the secret in everything that is printed from now on. */
  mask(secret: string): void
}

/** `: FILE` for the end of a headline in a terminal; empty on a runner, whose temporary folders are gone when the log is read. */
export function pathInTerminal({ kind }: Pick<Host, 'kind'>, file: string): string {
  return kind === 'terminal' ? `: ${file}` : ''
}
