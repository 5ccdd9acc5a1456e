/** Keys and indices from the root of a document to one of its values. */
export type Path = readonly PropertyKey[]

/** Both count from 1. */
export type Position = { line: number; column: number }

/** A parsed text file with the positions of its values. */
export type DocumentSource = {
  file: string
  value: unknown
  /** The start of a value or its key; for a missing one, that of the nearest parent that exists. */
  locate(path: Path, part: 'key' | 'value'): Position
}

/** `trainyard.yml:4:5`, which editors and terminals make clickable. */
export function place(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}`
}

/** Answers line and column of character offsets, for line feeds and carriage return–line feeds alike. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    const line = starts.findLastIndex(start => start <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
}

/** The value that a path leads to, or undefined. Own keys only. */
export function valueAt(value: unknown, path: Path): unknown {
  if (path.length === 0) return value
  const [key, ...rest] = path as [PropertyKey, ...PropertyKey[]]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return valueAt((value as Record<PropertyKey, unknown>)[key], rest)
}

/** `models.flight-delay.gates[0]`; keys that would be ambiguous are quoted, long ones shortened. */
export function pathText(path: Path): string {
  return path
    .map((key, depth) => {
      if (typeof key === 'number') return `[${key}]`
      const text = String(key)
      if (!/^[\w-]{1,80}$/.test(text)) return `[${quote(text)}]`
      return depth === 0 ? text : `.${text}`
    })
    .join('')
}

/** A text in double quotes on one line, shortened after 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
