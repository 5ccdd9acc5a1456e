import * as z from 'zod'
import { type FittedRecipe, fittedRecipeSchema } from '../contract/artifact.ts'
import { parseJson } from '../contract/document.ts'
import { type Signature, signatureSchema } from '../contract/signature.ts'
import { mlflowSignature } from './mlflow.ts'

/** Reads one file of the artifact as text; null if it is not there. */
export type ReadText = (path: string) => string | null

/**
 * The inputs and outputs of a model: by its author's signature.json, by the built-in recipe's recipe.json, or by MLflow's MLmodel; null
 * without any of these.
 */
export function signatureOf(read: ReadText): Signature | null {
  const own = read('signature.json')
  if (own !== null) return parseJson(signatureSchema, own, 'signature.json')
  const recipe = read('recipe.json')
  const fitted = recipe === null ? null : fittedRecipe(recipe)
  if (fitted) return recipeSignature(fitted)
  const mlflow = read('MLmodel')
  return mlflow === null ? null : mlflowSignature(mlflow, 'MLmodel')
}

/** Null for a recipe.json that Trainyard did not write; one that it wrote must be valid. */
function fittedRecipe(text: string): FittedRecipe | null {
  const marked = z.object({ schema: z.string().startsWith('trainyard/recipe@') })
  if (!marked.safeParse(json(text)).success) return null
  return parseJson(fittedRecipeSchema, text, 'recipe.json')
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Every column is required, though its values may be empty. A column that any feature uses as a number is a number. */
function recipeSignature({ task, target, labels, features }: FittedRecipe): Signature {
  const columns = [...new Set(features.map(({ column }) => column))]
  const isNumber = (name: string) =>
    features.some(({ column, kind }) => column === name && kind === 'numeric')
  return {
    schema: 'trainyard/signature@1',
    format: 'tfjs-layers-model',
    inputs: columns.map(name => ({ name, type: isNumber(name) ? 'number' : 'text', required: true })),
    outputs: outputsOf(task, target, labels),
    classes: labels,
  }
}

function outputsOf(
  task: FittedRecipe['task'],
  target: string,
  labels: string[] | null,
): Signature['outputs'] {
  const output = (name: string, meaning: string) => ({ name, type: 'number', meaning })
  if (task === 'regression' || labels === null) return [output('score', `${target} in its own unit`)]
  if (task === 'binary') return [output('score', `probability of ${target} = ${labels[1]}`)]
  return labels.map(label => output(`score_${label}`, `probability of ${target} = ${label}`))
}
