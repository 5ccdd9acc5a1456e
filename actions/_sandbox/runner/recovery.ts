import type { World } from '../github/world.ts'

/** Runs that a stopped runner left in progress are cancelled, and the tokens of their jobs are void. */
export function recover(world: World): void {
  const { runs, jobs, tokens } = world.store
  const time = world.time()
  const left = runs.filter(run => run.status !== 'completed')
  const ids = new Set(left.map(({ id }) => id))
  for (const job of jobs.filter(job => ids.has(job.runId) && job.status !== 'completed')) {
    jobs.put({ ...job, status: 'completed', conclusion: 'cancelled', completedAt: time })
  }
  for (const run of left) runs.put({ ...run, status: 'completed', conclusion: 'cancelled', updatedAt: time })
  if (left.length === 0) return
  for (const token of tokens.filter(token => token.silent && token.job !== null && !token.revoked)) {
    tokens.put({ ...token, revoked: true })
  }
}
