const MINUS = '−'
/** An interval stays on one line. */
const NBSP = '\u00a0'
const MOST_DECIMALS = 12
/** Differences below this share of the numbers themselves are rounding errors of floating point, not news. */
const ROUNDING = 1e-12

export type IntervalBounds = readonly [number, number]

/** Decimals that show two significant digits of a size, at least none: 0.0125 → 3, 0.007 → 4, 12 → 0. */
export function decimalsFor(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 4
  return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(size))))
}

/**
 * Decimals for a row of numbers: two significant digits of the interval's half-width (else of the difference, else four
 * digits of the value), and as many more as it takes to tell apart each pair of numbers that are not the same.
 */
export function decimalsOf(row: {
  interval?: IntervalBounds | null
  delta?: number | null
  value?: number | null
  apart?: (readonly [number | null, number | null])[]
}): number {
  const fewest = decimalsFor(scaleOf(row))
  const pairs = [...(row.apart ?? []), [row.delta ?? null, 0] as const]
  return pairs.reduce((most, [a, b]) => Math.max(most, decimalsApart(a, b, fewest)), fewest)
}

function scaleOf({ interval, delta, value }: Parameters<typeof decimalsOf>[0]): number {
  if (interval && interval[1] > interval[0]) return (interval[1] - interval[0]) / 2
  if (delta) return Math.abs(delta)
  return value ? Math.abs(value) / 100 : 0
}

function decimalsApart(a: number | null, b: number | null, fewest: number): number {
  if (a === null || b === null || same(a, b)) return fewest
  let decimals = fewest
  while (decimals < MOST_DECIMALS && a.toFixed(decimals) === b.toFixed(decimals)) decimals++
  return decimals
}

/** Equal but for the rounding errors of floating point. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
}

/** A number with a real minus sign and commas between thousands; very large and very small ones in powers of ten. */
export function formatNumber(value: number, decimals: number): string {
  if (isExtreme(value, decimals)) return value.toExponential(2).replaceAll('-', MINUS).replace('e+', 'e')
  const text = formatOf(decimals).format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}

const FORMATS = new Map<number, Intl.NumberFormat>()

/** Made once for each number of decimals: making one costs a hundred times what using it does. */
function formatOf(decimals: number): Intl.NumberFormat {
  const known = FORMATS.get(decimals)
  if (known) return known
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  FORMATS.set(decimals, made)
  return made
}

function isExtreme(value: number, decimals: number): boolean {
  const size = Math.abs(value)
  return size >= 1e9 || (size > 0 && size < 10 ** -MOST_DECIMALS) || (decimals > 8 && size > 0 && size < 1e-3)
}

/** A difference: always signed, `±0` only if there is none. */
export function formatDelta(delta: number, decimals: number): string {
  const text = formatNumber(Math.abs(delta), decimals)
  if (delta === 0) return '±0'
  return `${delta > 0 ? '+' : MINUS}${text}`
}

/** `[0.66, 0.70]`. */
export function formatInterval([low, high]: IntervalBounds, decimals: number): string {
  return `[${formatNumber(low, decimals)},${NBSP}${formatNumber(high, decimals)}]`
}

/** `[−0.034, +0.009]`: an interval of a difference. */
export function formatDeltaInterval([low, high]: IntervalBounds, decimals: number): string {
  if (low === 0 && high === 0) return '±0'
  return `[${formatDelta(low, decimals)},${NBSP}${formatDelta(high, decimals)}]`
}

/** A number as the configuration gave it: `0.005`, `20`, `1,500`. */
export function formatGiven(value: number): string {
  const text = String(value)
  if (text.includes('e')) return text.replaceAll('-', MINUS).replace('e+', 'e')
  return formatNumber(value, (/\.(\d+)$/.exec(text)?.[1] ?? '').length)
}

/** `95 %`, `99.9 %`, `12.5 %`; `digits` significant ones, by default all that were given. */
export function formatShare(share: number, digits = 6): string {
  return `${formatGiven(Number((share * 100).toPrecision(digits)))} %`
}

/** `50,000`. */
export function formatCount(n: number): string {
  return n.toLocaleString('en-US')
}

/** `1 row`, `2 rows`, `50,000 rows`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${formatCount(n)} ${n === 1 ? one : many}`
}
