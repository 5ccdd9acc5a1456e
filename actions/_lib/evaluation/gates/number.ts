/** A number as reasons show it: four significant digits, a true minus. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(4))).replace('-', '−')
}

/** `[low, high]`. */
export function shownInterval(low: number, high: number): string {
  return `[${shown(low)}, ${shown(high)}]`
}
