/** Resolves at the first SIGINT, SIGTERM or SIGHUP. */
export function signalled(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve())
  return promise
}
