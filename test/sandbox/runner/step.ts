/** A step as written in its file; texts can still contain `${{ }}`. */
export type StepDefinition = {
  id: string | null
  name: string | null
  if: string | null
  /** Exactly one of `uses` and `run` is set. */
  uses: string | null
  run: string | null
  with: Readonly<Record<string, string>>
  env: Readonly<Record<string, string>>
  shell: string | null
  workingDirectory: string | null
  /** `true`, `false` or an expression. */
  continueOnError: string
  /** Minutes, or an expression. */
  timeoutMinutes: string | null
  /** `file:line`, for messages. */
  where: string
}
