import type { Evaluation } from '../../contract/evaluation.ts'
import type { ReportInput } from '../input.ts'

/** Colour and dash of the models that are there, the same in every figure; the dash tells them apart without colour. */
export function scalesOf(values: { model: string }[]) {
  const present = MODELS.filter(({ model }) => values.some(value => value.model === model))
  const domain = present.map(({ model }) => model)
  return {
    colour: { domain, range: present.map(({ colour }) => colour) },
    dash: { domain, range: present.map(({ dash }) => dash) },
  }
}

const MODELS = [
  { model: 'Candidate', colour: 'var(--candidate)', dash: [1, 0] },
  { model: 'Champion', colour: 'var(--champion)', dash: [5, 3] },
]

/** More than any curve of ours has; a document from elsewhere may have millions. */
export const MOST_POINTS = 1000

/** The evaluations at hand, by the name that figures give them; the champion's first, so that the candidate lies on top. */
export function evaluated({
  evaluation,
  championEvaluation,
}: ReportInput): { model: string; evaluation: Evaluation }[] {
  return [
    ...(championEvaluation ? [{ model: 'Champion', evaluation: championEvaluation }] : []),
    ...(evaluation ? [{ model: 'Candidate', evaluation }] : []),
  ]
}

/** One row of a figure's data per entry of a curve, each with its model. */
export function rowsOf<T, Row extends object>(
  input: ReportInput,
  pick: (evaluation: Evaluation) => T[] | null | undefined,
  row: (entry: T) => Row | null,
): (Row & { model: string })[] {
  return evaluated(input).flatMap(({ model, evaluation }) =>
    (pick(evaluation) ?? []).slice(0, MOST_POINTS).flatMap(entry => {
      const made = row(entry)
      return made === null ? [] : [{ ...made, model }]
    }),
  )
}
