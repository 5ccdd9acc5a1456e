/** Fails a step with a message that is logged as one line, without a stack. */
export class StepFailure extends Error {
  override name = 'StepFailure'
}
