import { Problem, throwProblems } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import type { SourceColumn, TableSource } from './source.ts'
import { isNested } from './value.ts'

const SHOWN = 12

/** The columns of these names, in their order; throws a Problem for each that is missing, repeated or nested, all at once. */
export function columnsNamed(source: TableSource, names: readonly string[]): SourceColumn[] {
  const found = names.map(name => lookUp(source, name))
  const problems = found.flatMap(each => (each instanceof Problem ? [each] : []))
  throwProblems(problems)
  return found.flatMap(each => (each instanceof Problem ? [] : [each]))
}

/** As `columnsNamed`, but answers the Problem, so that the Problems of several files can be reported together. */
export function lookUp(source: TableSource, name: string): SourceColumn | Problem {
  const [column, second] = source.columns.filter(each => each.name === name)
  if (!column) return missing(source, name)
  const where = `${source.file}, column ${name}`
  if (second) return new Problem({ what: 'two columns have this name', where, fix: 'rename one of them' })
  if (!isNested(column.type)) return column
  const fix = 'write one plain value per row and column'
  return new Problem({ what: `its values are nested (${column.type})`, where, fix })
}

function missing({ columns, file }: TableSource, name: string): Problem {
  const names = columns.map(column => column.name)
  const meant = suggestion(name, names)
  const more = names.length > SHOWN ? `, … (${names.length} in all)` : ''
  const list = `${names.slice(0, SHOWN).join(', ')}${more}`.replaceAll(/\p{Cc}/gu, '�')
  return new Problem({
    what: `there is no column ${name}; there are: ${list}`,
    where: file,
    fix: meant
      ? `did you mean ${meant}?`
      : `name the right one, or add a column ${name} (CSV needs a header line)`,
  })
}
