import type { FittedRecipe } from '../contract/artifact.ts'
import type { ModelConfig } from '../contract/config.ts'
import { Problem } from '../contract/problem.ts'
import type { Column, Scores, Table } from '../contract/table.ts'

/** The recipe's scores beside id (and query) as a table of predictions: `score`, or `score_<class>` for multiclass. */
export function scoreTable({ keys, scores, fitted, score }: Given): Table {
  const names = fitted.task === 'multiclass' ? fitted.labels!.map(label => `${score}_${label}`) : [score]
  const columns = scores.map(
    (values, index): Column => ({ name: names[index]!, kind: 'number', values, nulls: 0 }),
  )
  return { rows: scores[0]!.length, columns: [...keys, ...columns] }
}

type Given = { keys: Column[]; scores: Scores; fitted: FittedRecipe; score: string }

/** An artifact that answers another question than the evaluation asks is a Problem. */
export function checkAsked(fitted: FittedRecipe, { task, evaluate }: ModelConfig, artifact: string): void {
  if (fitted.task !== task) {
    throw new Problem({
      what: `the artifact was trained for ${fitted.task}, and the model is declared ${task}`,
      where: artifact,
      fix: `give an artifact of this model, or set \`task: ${fitted.task}\``,
    })
  }
  const positive = task === 'binary' ? fitted.labels?.[1] : undefined
  if (positive === undefined || evaluate.positive === undefined || evaluate.positive === positive) return
  throw new Problem({
    what: `the artifact predicts ${fitted.target} = ${positive}, and \`positive: ${evaluate.positive}\` is asked for`,
    where: artifact,
    fix: `set \`positive: ${positive}\`, or train again`,
  })
}
