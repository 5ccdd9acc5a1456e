import type { World } from '../world.ts'
import type { Faults } from './fault.ts'
import type { RateLimits } from './rate-limit.ts'
import type { Recorder } from './recording.ts'

/** The world and what stands between it and the wire. */
export type Site = {
  world: World
  faults: Faults
  recorder: Recorder
  rateLimits: RateLimits
  /** Requests an hour and token; null: GitHub's own 5,000, or 1,000 for a job's token. */
  rateLimit: number | null
  /** `GET /path` of every request that no route answers, in the order of their first appearance. */
  unknown: Set<string>
}
