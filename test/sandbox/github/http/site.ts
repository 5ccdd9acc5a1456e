import type { World } from '../world.ts'
import type { Faults } from './fault.ts'
import type { RateLimits } from './rate-limit.ts'
import type { Recorder } from './recording.ts'

/** The state, and what every request passes before it. */
export type Site = {
  world: World
  faults: Faults
  recorder: Recorder
  rateLimits: RateLimits
  /** Requests per hour and token; null: GitHub's own 5,000, or 1,000 for a job's token. */
  rateLimit: number | null
  /** `GET /path` of every request that no route answers, in order of first use. */
  unknown: Set<string>
}
