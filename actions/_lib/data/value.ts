/** DuckDB's types that hold no single value. */
export function isNested(type: string): boolean {
  return /^(STRUCT|MAP|UNION)\b|\]$/.test(type)
}

/** Types whose values fit JavaScript's numbers; booleans are 0 and 1. */
export function isNumeric(type: string): boolean {
  return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\)|BOOLEAN)$/.test(type)
}

/** Types whose values come as their text and may mean anything: CSV, JSON, Parquet's strings. */
export function isText(type: string): boolean {
  return /^(VARCHAR|JSON|ENUM\(.*\))$/s.test(type)
}

/** Whole numbers from here on share a double with their neighbours. */
const EXACT_LIMIT = 2 ** 53

/**
 * SQL for the exact text of a value, by which ids and labels are compared, the same from every file format: whole
 * numbers without fraction (`1`, also for 1.0 in a column of doubles and for the text `1.0`), integers of any size in
 * full, decimals without trailing zeros, `true` and `false` in lower case, dates and timestamps as ISO 8601 (UTC where a
 * zone is known); any other text unchanged, leading zeros and spaces included; empty text is null.
 */
export function textOf(sql: string, type: string): string {
  if (type === 'DOUBLE' || type === 'FLOAT')
    return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < ${EXACT_LIMIT} THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) WHEN NOT isnan(${sql}) THEN CAST(${sql} AS VARCHAR) END`
  if (type.startsWith('DECIMAL'))
    return `regexp_replace(CAST(${sql} AS VARCHAR), '\\.0+$|(\\.\\d*[1-9])0+$', '\\1')`
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `replace(CAST(make_timestamp(epoch_us(${sql})) AS VARCHAR), ' ', 'T') || 'Z'`
  if (type.startsWith('TIMESTAMP')) return `replace(CAST(${sql} AS VARCHAR), ' ', 'T')`
  if (!isText(type)) return `CAST(${sql} AS VARCHAR)`
  const text = type === 'VARCHAR' ? sql : `CAST(${sql} AS VARCHAR)`
  return `CASE WHEN contains(${text}, '.0') AND regexp_full_match(${text}, '-?\\d+\\.0+') THEN split_part(${text}, '.', 1) WHEN lower(${text}) IN ('true', 'false') THEN lower(${text}) WHEN ${text} <> '' THEN ${text} END`
}

/** The same rules for a text that a person typed, such as the positive label. */
export function canonicalText(text: string): string {
  if (/^-?\d+\.0+$/.test(text)) return text.split('.')[0] as string
  return /^(true|false)$/i.test(text) ? text.toLowerCase() : text
}

/** SQL for a value as a double; null where it is null, empty or no number. */
export function numberOf(sql: string, type: string): string {
  if (isNumeric(type)) return `CAST(${sql} AS DOUBLE)`
  return isText(type) ? `TRY_CAST(CAST(${sql} AS VARCHAR) AS DOUBLE)` : 'CAST(NULL AS DOUBLE)'
}

/** SQL: there is a value, and it is not a number. */
export function isNotNumber(sql: string, type: string): string {
  if (isNumeric(type)) return 'false'
  const given = isText(type) ? `coalesce(trim(CAST(${sql} AS VARCHAR)), '') <> ''` : `${sql} IS NOT NULL`
  return `(${given} AND ${numberOf(sql, type)} IS NULL)`
}

/** SQL: a whole number that a double would round. */
export function isInexact(sql: string, type: string): string {
  const beyond = `abs(${numberOf(sql, type)}) >= ${EXACT_LIMIT}`
  if (/INT/.test(type)) return beyond
  return isText(type)
    ? `(${beyond} AND regexp_full_match(trim(CAST(${sql} AS VARCHAR)), '[-+]?\\d+'))`
    : 'false'
}
