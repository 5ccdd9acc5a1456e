import type { FileMetric } from './metric-files.ts'

/** Why two values of one name cannot be compared, or null: a unit that changed from ms to s is no speed-up. */
export function disagreement(ours: FileMetric, theirs: FileMetric): string | null {
  if (ours.unit !== undefined && theirs.unit !== undefined && ours.unit !== theirs.unit) {
    return `its unit is ${JSON.stringify(ours.unit)} and the champion's ${JSON.stringify(theirs.unit)}`
  }
  const bothSay = ours.isDirectionOfFile && theirs.isDirectionOfFile
  return bothSay && ours.higherIsBetter !== theirs.higherIsBetter
    ? "the two models' files disagree on which direction is better"
    : null
}
