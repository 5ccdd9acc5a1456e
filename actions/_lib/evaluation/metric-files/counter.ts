import type { MetricReading } from './reading.ts'

/** What training loops write beside metrics: where they are, how long they took, what they were set to. */
const COUNTERS =
  /^(epoch|step|global_step|iteration|round|batch|time|timestamp|total_flos|total_params|lr|lr[-/].*|learning_rate|grad_norm|num_input_tokens_seen)$|_runtime$|_per_second$|_(steps|samples)$/i

/** Sets aside what counts or times the run and not the model; gates may still name it. */
export function withCountersAside(readings: readonly MetricReading[]): MetricReading[] {
  return readings.map(reading => (COUNTERS.test(reading.name) ? { ...reading, isAside: true } : reading))
}
