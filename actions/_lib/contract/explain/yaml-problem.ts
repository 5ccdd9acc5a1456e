import type { Document } from 'yaml'
import { Problem } from '../problem.ts'
import { quote } from './source.ts'

export type YamlError = Document['errors'][number] | Document['warnings'][number]

/** What YAML forbids, in words; the place is found elsewhere. */
export function syntaxProblem({ code, message, pos }: YamlError, text: string, where: string): Problem {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = text.slice(pos[0], pos[0] + 61).match(/^[^\n:]{1,60}/)?.[0] ?? ''
      return new Problem({
        what: `the key \`${key.trim()}\` appears a second time`,
        where,
        fix: 'keep one of them',
      })
    }
    case 'MULTIPLE_DOCS':
      return new Problem({
        what: 'a second YAML document starts here',
        where,
        fix: 'keep one document in the file',
      })
    case 'TAB_AS_INDENT':
      return new Problem({ what: 'a tab indents this line', where, fix: 'indent with spaces' })
    case 'TAG_RESOLVE_FAILED':
      return new Problem({
        what: `the YAML tag is not known: ${quote(message)}`,
        where,
        fix: 'remove the tag',
      })
    default:
      return new Problem({
        what: `this is not valid YAML: ${message}`,
        where,
        fix: 'correct the line, or the one before it',
      })
  }
}

export function danglingAlias(name: string, where: string): Problem {
  const what = `the alias \`*${name}\` has no anchor above it`
  return new Problem({ what, where, fix: `write \`&${name}\` before the value that it stands for` })
}

/** The parser recurses and counts aliases: a RangeError is nesting too deep, a ReferenceError too many aliases. */
export function unreadable(file: string, cause: unknown, mostAliases: number): Problem {
  return cause instanceof ReferenceError ? tooManyAliases(file, mostAliases) : tooDeep(file, cause)
}

export function tooManyAliases(file: string, most: number): Problem {
  return new Problem({
    what: 'the YAML aliases expand to too much',
    where: file,
    fix: `write the values out; at most ${most} aliases are followed`,
  })
}

export function tooDeep(file: string, cause?: unknown): Problem {
  return new Problem({
    what: 'the YAML is nested too deeply to be read',
    where: file,
    fix: 'flatten it',
    cause,
  })
}

/** More characters, or more keys and list items, than are read. */
export function tooMuch(what: string, most: number, file: string): Problem {
  return new Problem({
    what: `the file has more than ${most.toLocaleString('en')} ${what}`,
    where: file,
    fix: 'keep data out of it: name files instead',
  })
}
