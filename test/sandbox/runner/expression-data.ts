import { data } from '@actions/expressions'
import type { Value } from './context.ts'

/** A value in the types of GitHub's expression engine. */
export function dataOf(value: Value): data.ExpressionData {
  if (value === null) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf))
  const dictionary = emptyDictionary()
  for (const [key, entry] of Object.entries(value)) dictionary.add(key, dataOf(entry))
  return dictionary
}

/** The engine's result as plain JSON. */
export function plainOf(answer: data.ExpressionData): Value {
  if (answer instanceof data.Array) return answer.values().map(plainOf)
  if (answer instanceof data.Dictionary) {
    return Object.fromEntries(answer.pairs().map(({ key, value }) => [key, plainOf(value)]))
  }
  return answer instanceof data.Null ? null : answer.value
}

/** The engine's own dictionary looks keys up in an object with a prototype, so a key named `constructor` would be lost. */
export function emptyDictionary(): data.Dictionary {
  const dictionary = new data.Dictionary()
  Object.setPrototypeOf(Reflect.get(dictionary, 'indexMap'), null)
  return dictionary
}
