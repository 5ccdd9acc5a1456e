import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FittedRecipe, fittedRecipeSchema } from '../contract/artifact.ts'
import { parseJson } from '../contract/document.ts'
import { Problem } from '../contract/problem.ts'

/** The file that marks a folder as an artifact of the built-in recipe. */
export const RECIPE = 'recipe.json'

/** Whether the built-in recipe wrote the artifact: a user's own recipe.json has another schema, or none. */
export async function isRecipeArtifact(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, RECIPE), 'utf8').catch(() => '')
  return /^\s*\{\s*"schema"\s*:\s*"trainyard\/recipe@/.test(text)
}

/** recipe.json of an artifact, checked. */
export async function readFitted(folder: string): Promise<FittedRecipe> {
  return parseJson(fittedRecipeSchema, await readText(folder, RECIPE), join(folder, RECIPE))
}

/** A text file of an artifact; one that is missing is a Problem. */
export function readText(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8').catch(cause => {
    throw brokenArtifact(folder, `${file} cannot be read`, cause)
  })
}

/** A Problem about an artifact that cannot be used. */
export function brokenArtifact(folder: string, what: string, cause?: unknown): Problem {
  const fix = 'give the artifact folder as `train` wrote it (model/)'
  return new Problem({ what, where: folder, fix, cause })
}
