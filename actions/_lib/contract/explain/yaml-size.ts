import { Lexer } from 'yaml'

type YamlSize = 'fits' | 'too many' | 'too deep'

/** The token before each plain or quoted scalar in the lexer's output. */
const SCALAR = '\u001f'
const MOST_DEPTH = 100

/**
 * Whether a YAML text holds at most so many keys, list items and brackets (of a pair in brackets `:` and `,` both count), and brackets at
 * most a hundred deep. Only the lexer runs, which takes time in proportion to the text and stops at the limit: all that composes a
 * document is kept for texts of bounded size.
 */
export function sizeOf(text: string, most: number): YamlSize {
  let [items, depth, inScalar] = [0, 0, false]
  for (const lexeme of new Lexer().lex(text)) {
    const mark = inScalar ? '' : lexeme
    inScalar = mark === SCALAR
    if (mark === '[' || mark === '{') depth++
    if (mark === ']' || mark === '}') depth--
    if (/^[-:?,[{]$/.test(mark)) items++
    if (items > most) return 'too many'
    if (depth > MOST_DEPTH) return 'too deep'
  }
  return 'fits'
}
