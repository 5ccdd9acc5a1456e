import type { FittedRecipe } from '../contract/artifact.ts'
import type { ModelConfig } from '../contract/config.ts'
import { Problem } from '../contract/problem.ts'
import type { Column, Scores, Table } from '../contract/table.ts'

/** The recipe's scores beside id (and query) as a table of predictions: `score`, or `score_<class>` for multiclass. */
export function scoreTable({ keys, scores, fitted, score }: ScoredRows): Table {
  const names = fitted.task === 'multiclass' ? fitted.labels!.map(label => `${score}_${label}`) : [score]
  const columns = scores.map(
    (values, index): Column => ({ name: names[index]!, kind: 'number', values, nulls: 0 }),
  )
  return { rows: scores[0]!.length, columns: [...keys, ...columns] }
}

type ScoredRows = { keys: Column[]; scores: Scores; fitted: FittedRecipe; score: string }

/** Refuses an artifact whose task or positive class differs from the evaluation's. */
export function checkAsked(fitted: FittedRecipe, { task, evaluate }: ModelConfig, artifact: string): void {
  if (fitted.task !== task) {
    throw new Problem({
      what: `the artifact was trained for ${fitted.task}, but the model's task is ${task}`,
      where: artifact,
      fix: `give an artifact of this model, or set \`task: ${fitted.task}\``,
    })
  }
  const positive = task === 'binary' ? fitted.labels?.[1] : undefined
  if (positive === undefined || evaluate.positive === undefined || evaluate.positive === positive) return
  throw new Problem({
    what: `the artifact predicts ${fitted.target} = ${positive}, but the configuration has \`positive: ${evaluate.positive}\``,
    where: artifact,
    fix: `set \`positive: ${positive}\`, or train again`,
  })
}
