const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Decimal units, three digits: `1.23 MB`. */
export function formatBytes(bytes: number): string {
  const rounded = Number(Math.max(1, bytes).toPrecision(3))
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(rounded) / 3))
  const size = (bytes === 0 ? 0 : rounded) / 1000 ** power
  const decimals = power === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2
  return `${size.toFixed(decimals)} ${UNITS[power]}`
}

/** `0.84 s`, `42 s`, `12 min 5 s`, `3 h 20 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(2)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `3.20`; amounts under a hundredth keep four decimals. */
export function formatAmount(amount: number): string {
  return amount.toFixed(amount > 0 && amount < 0.01 ? 4 : 2)
}

/** Watt hours, three digits: `0.42 Wh`, `12.5 Wh`, `1.20 kWh`. */
export function formatEnergy(wattHours: number): string {
  const [value, unit] = wattHours >= 1000 ? [wattHours / 1000, 'kWh'] : [wattHours, 'Wh']
  return `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ${unit}`
}
