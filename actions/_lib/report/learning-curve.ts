import type { Run } from '../contract/run.ts'
import type { Block, Curve, Section } from './content.ts'
import type { ReportInput } from './input.ts'

const STEPS = ['epoch', 'step', 'iteration', 'round']
/** How fast a training ran is no curve of what it learned. */
const SPEED = /(_per_second|_runtime|^seconds|_seconds)$/
const MOST_POINTS = 60
const MOST_CHARTS = 8

/** Section 9: one chart per quantity, training and validation together. */
export function learningSection({ run }: ReportInput): Section | null {
  const blocks = run ? curveBlocks(run.history) : []
  return blocks.length === 0 ? null : { key: 'learning curve', title: 'Learning curve', blocks }
}

function curveBlocks(history: Run['history']): Block[] {
  const step = STEPS.find(name => history.some(entry => typeof entry[name] === 'number')) ?? 'step'
  const names = new Set(
    history.flatMap(entry => Object.keys(entry)).filter(name => !STEPS.includes(name) && !SPEED.test(name)),
  )
  const families = Map.groupBy(names, name =>
    name.replace(/^(val|valid|validation|train|training|test)[_/. -]/, ''),
  )
  const charts = [...families.values()].flatMap(members => {
    const curves = members.map(name => curveOf(name, step, history)).filter(({ x }) => x.length > 1)
    return curves.length === 0 ? [] : [curves]
  })
  return charts.length === 0 ? [] : [{ kind: 'curves', step, charts: charts.slice(0, MOST_CHARTS) }]
}

/** The steps that have a number, thinned evenly; first and last stay. */
function curveOf(name: string, step: string, history: Run['history']): Curve {
  const points = history.flatMap((entry, i) => {
    const y = entry[name]
    return typeof y === 'number' ? [{ x: entry[step] ?? i + 1, y }] : []
  })
  const kept = points.length <= MOST_POINTS ? points : thinned(points)
  return { name, x: kept.map(({ x }) => x), y: kept.map(({ y }) => y) }
}

function thinned<T>(points: T[]): T[] {
  const last = points.length - 1
  return Array.from({ length: MOST_POINTS }, (_, i) => points[Math.round((i * last) / (MOST_POINTS - 1))]!)
}
