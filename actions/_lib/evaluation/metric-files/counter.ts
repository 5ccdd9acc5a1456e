/** What training loops write beside metrics: where they are, how long they took, what they were set to. */
const COUNTERS =
  /^(epoch|step|global_step|iteration|round|batch|time|timestamp|total_flos|total_params|lr|lr[-/].*|learning_rate|grad_norm|num_input_tokens_seen)$|_runtime$|_per_second$|_(steps|samples)$/i

/** A number that counts or times the run and says nothing of the model. */
export function isCounter(name: string): boolean {
  return COUNTERS.test(name)
}
