import { dirname, join } from 'node:path/posix'
import type { Module } from './module.ts'

/**
 * The import circles among some modules, type and lazy imports included: each as the sorted files that reach one another (a strongly
 * connected component, by Tarjan's algorithm), the circles sorted by their first file.
 */
export function importCircles(modules: readonly Module[]): string[][] {
  const edges = importsByFile(modules)
  const found: string[][] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const visit = (file: string): void => {
    order.set(file, order.size)
    low.set(file, order.get(file)!)
    stack.push(file)
    for (const next of edges.get(file)!) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!))
    }
    if (low.get(file) !== order.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const file of edges.keys()) if (!order.has(file)) visit(file)
  return found.sort(([one = ''], [other = '']) => one.localeCompare(other, 'en'))
}

function importsByFile(modules: readonly Module[]): Map<string, string[]> {
  const files = new Set(modules.map(({ file }) => file))
  return new Map(
    modules.map(({ file, imports }) => {
      const targets = imports
        .filter(({ source }) => source.startsWith('.'))
        .map(({ source }) => join(dirname(file), source))
      return [file, [...new Set(targets)].filter(target => files.has(target))]
    }),
  )
}
