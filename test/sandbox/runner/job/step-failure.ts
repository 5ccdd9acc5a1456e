/** A step that failed for a reason that its log should say in one line. */
export class StepFailure extends Error {
  override name = 'StepFailure'
}
