import type { Curve } from './content.ts'

const COLOURS = [
  { sign: '🔵', colour: '#2f81f7' },
  { sign: '🟠', colour: '#db6d28' },
  { sign: '🟢', colour: '#3fb950' },
  { sign: '🟣', colour: '#a371f7' },
] as const

/** Curves that one chart can carry: Mermaid wants a number of every line at every step. */
export function chartable(curves: Curve[]): Curve[][] {
  const alike = Map.groupBy(curves, ({ x }) => x.join())
  return [...alike.values()].flatMap(group =>
    group.length <= COLOURS.length ? [group] : group.map(curve => [curve]),
  )
}

/** The sign in front of a line's name, since the chart has no legend. */
export function signOf(line: number): string {
  return COLOURS[line % COLOURS.length]!.sign
}

/** An `xychart-beta` of at most four lines over the same steps; its text is made of numbers and the step's name alone. */
export function mermaidChart(step: string, curves: Curve[]): string {
  const x = curves[0]!.x
  const all = curves.flatMap(({ y }) => y)
  const [low, high] = spread(Math.min(...all), Math.max(...all))
  const palette = COLOURS.map(({ colour }) => colour).join(', ')
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `  x-axis "${step.replace(/[^\w ]/g, '')}" ${plain(x[0]!)} --> ${plain(x.at(-1)!)}`,
    `  y-axis ${plain(low)} --> ${plain(high)}`,
    ...curves.map(({ y }) => `  line [${y.map(plain).join(', ')}]`),
  ].join('\n')
}

/** Room above and below, so that no line runs along the frame; a flat line gets a range of its own size. */
function spread(low: number, high: number): [number, number] {
  const room = (high - low) * 0.05 || Math.abs(low) * 0.1 || 1
  return [low - room, high + room]
}

/** Four digits without an exponent, which Mermaid cannot read. */
function plain(value: number): string {
  const digits = Number(value.toPrecision(4))
  const text = String(digits)
  return text.includes('e') ? digits.toFixed(Math.abs(digits) < 1 ? 12 : 0) : text
}
