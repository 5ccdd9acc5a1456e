const UNITS = ['kB', 'MB', 'GB']
const whole = new Intl.NumberFormat('en')

/** `1.4 MB`, decimal units. */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toPrecision(3)} ${UNITS[power - 1]}`
}

/** `1 commit`, `2,000 commits`. */
export function count(number: number, noun: string): string {
  return `${whole.format(number)} ${noun}${number === 1 ? '' : 's'}`
}
