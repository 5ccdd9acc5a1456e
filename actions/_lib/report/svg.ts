import type { TopLevelSpec } from 'vega-lite'
import { escapeHtml, visible } from '../text/escape.ts'

const FONT_SIZE = 12
/** Widths as shares of the font size, on the wide side, so that no system's font runs over. */
const NARROW = new Set([..." .,:;!|'ijlIft[]()−-"])
const WIDTHS = { narrow: 0.38, wide: 0.86, other: 0.63 }

/** `textMetrics` is exported since Vega 5.30, but missing in its types. */
type Vega = typeof import('vega') & { textMetrics: object }

/** Draws without DOM, canvas or network; colours are the page's CSS variables, so one picture serves light and dark. */
export async function draw(spec: TopLevelSpec, label: string): Promise<string> {
  const { parse, textMetrics, View } = (await import('vega')) as unknown as Vega
  const { compile } = await import('vega-lite')
  Object.assign(textMetrics, { width: textWidth })
  const { spec: compiled } = compile({ ...drawable(spec), background: 'transparent', config: CONFIG })
  const view = new View(parse(compiled), { renderer: 'none', loader: NO_LOADER })
  const svg = await view.toSVG()
  view.finalize()
  return responsive(svg, label)
}

/** Below this a step between ticks is 0 to floating point, and Vega divides by it. */
const SMALLEST = 1e-100

/** The specification with nothing that draws as NaN or Infinity: what is no number has no place, what is too small is 0. */
function drawable(spec: TopLevelSpec): TopLevelSpec {
  const number = (value: number) => (Math.abs(value) < SMALLEST ? 0 : value)
  return JSON.parse(JSON.stringify(spec, (_, value) => (typeof value === 'number' ? number(value) : value)))
}

/** Nothing is ever fetched: all data is in the specification. */
const NO_LOADER = {
  load: () => Promise.reject(new Error('a report loads nothing')),
  sanitize: () => Promise.reject(new Error('a report links nowhere')),
  http: () => Promise.reject(new Error('a report loads nothing')),
  file: () => Promise.reject(new Error('a report loads nothing')),
}

const CONFIG: TopLevelSpec['config'] = {
  aria: false,
  font: 'system-ui, sans-serif',
  view: { stroke: null },
  axis: {
    labelFontSize: FONT_SIZE,
    titleFontSize: FONT_SIZE,
    titleFontWeight: 'normal',
    labelColor: 'var(--quiet)',
    titleColor: 'var(--quiet)',
    gridColor: 'var(--line)',
    domainColor: 'var(--line)',
    tickColor: 'var(--line)',
    tickCount: 5,
    titlePadding: 8,
  },
  axisX: { labelFlush: false },
  legend: {
    labelFontSize: FONT_SIZE,
    labelColor: 'var(--ink)',
    title: null,
    orient: 'top',
    direction: 'horizontal',
    symbolStrokeWidth: 2.5,
  },
  header: { labelColor: 'var(--ink)', labelFontSize: FONT_SIZE, labelFontWeight: 'normal', title: null },
  text: { fontSize: FONT_SIZE, fill: 'var(--ink)' },
}

/** Scales with the column that holds it, and is one picture with one label to a screen reader. */
function responsive(svg: string, label: string): string {
  const [, width = '', height = ''] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const open = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(visible(label, 300))}"`,
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
  ].join(' ')
  return open + svg.replace(/^<svg[^>]*>/, '')
}

function textWidth(item: { fontSize?: number }, text: unknown): number {
  const size = item.fontSize ?? FONT_SIZE
  const width = (character: string) =>
    NARROW.has(character)
      ? WIDTHS.narrow
      : /[A-Zmw@%]|[^\p{Script=Latin}\p{Script=Common}]/u.test(character)
        ? WIDTHS.wide
        : WIDTHS.other
  return [...String(text ?? '')].reduce((sum, character) => sum + width(character), 0) * size
}
