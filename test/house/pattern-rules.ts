import { createRequire } from 'node:module'
import type { Module, Node } from './module.ts'

/** The nodes of @eslint-community/regexpp that are looked at here. */
type Element = {
  type: string
  kind?: string
  raw: string
  min?: number
  max?: number
  element?: Element
  alternatives?: { elements: Element[] }[]
}
type Report = { type: 'Trade' | 'Self' | 'Move'; exponential: boolean; character: { pick: string } }
type Analysis = { reports: Report[]; parsed: { pattern: { alternatives: { elements: Element[] }[] } } }
type Literal = { source: string; flags: string }

const { analyse } = createRequire(import.meta.url)('scslre') as { analyse(literal: Literal): Analysis }

/** Characters by which it is tried whether two parts of a pattern accept the same. */
const SAMPLES = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', '日', '\uFFFD']

const WORDS = {
  Trade: 'two repetitions accept the same text',
  Self: 'a repetition within a repetition accepts the same text',
  Move: 'a repetition is tried again from each of its characters',
}

/** Regular expressions whose time grows faster than the text they are matched against, as `file:line: what`. */
export function patternViolations({ file, text, nodes }: Module): string[] {
  return nodes.flatMap(node => {
    const literal = literalOf(node)
    const line = text.slice(0, node.start).split('\n').length
    return literal ? slowParts(literal).map(what => `${file}:${line}: ${what}`) : []
  })
}

/** Why a pattern is not linear. */
export function slowParts({ source, flags }: Literal): string[] {
  const { reports, parsed } = analyse({ source, flags })
  const found = reports.map(({ type, character }) => `${WORDS[type]} (${JSON.stringify(character.pick)})`)
  const again = parsed.pattern.alternatives.some(({ elements }) => isTriedAgain(elements, flags))
  if (
    parsed.pattern.alternatives.some(({ elements }) => elements.some(element => isAmbiguous(element, flags)))
  )
    found.push('two choices within a repetition begin with the same character')
  if (again) found.push('what follows the first words is searched from each place where they stand')
  return [...new Set(found)]
}

function literalOf({ type, regex }: Node): Literal | null {
  if (type !== 'Literal' || !regex) return null
  const { pattern, flags } = regex as { pattern: string; flags: string }
  return { source: pattern, flags }
}

/**
 * `/at .*!/` on a text of many `at `: each is a start, and from each all that follows is read. So it is where a repetition accepts
 * every part of what stands before it, and something after it may fail. scslre knows this only of a single repeated character.
 */
function isTriedAgain(given: readonly Element[], flags: string): boolean {
  if (flags.includes('y')) return false
  const elements = given.flatMap(flat)
  const at = elements.findIndex(({ type, max }) => type === 'Quantifier' && max === Number.POSITIVE_INFINITY)
  const before = elements.slice(0, at)
  if (at < 1 || !mayFail(elements.slice(at + 1))) return false
  if (before.some(({ type, kind }) => type === 'Assertion' && kind !== 'word')) return false
  const shared = accepted(elements[at]!.element!, flags)
  const parts = before.filter(({ type, min }) => type !== 'Assertion' && min !== 0)
  return parts.every(part => accepted(part, flags).some(sample => shared.includes(sample)))
}

/** `(?:a|ab?)*`: each `a` may be either. scslre compares repetitions alone. */
function isAmbiguous(element: Element, flags: string): boolean {
  const inner = element.type === 'Quantifier' ? [element.element!] : []
  const below = [...inner, ...(element.alternatives ?? []).flatMap(({ elements }) => elements)]
  if (below.some(each => isAmbiguous(each, flags))) return true
  const choices = inner[0]?.alternatives ?? []
  if (element.max !== Number.POSITIVE_INFINITY || choices.length < 2) return false
  const firsts = choices.flatMap(({ elements }) => [...new Set(firstsOf(elements, flags))])
  return new Set(firsts).size < firsts.length
}

/** The characters that the first of these elements may accept; of what may be absent the next one's, too. */
function firstsOf([first, ...rest]: readonly Element[], flags: string): string[] {
  if (first === undefined) return []
  if (first.type === 'Assertion') return firstsOf(rest, flags)
  const own = (first.alternatives ?? [{ elements: [] }]).flatMap(({ elements }) => firstsOf(elements, flags))
  const inner = first.element ? firstsOf([first.element], flags) : accepted(first, flags)
  return [...own, ...inner, ...(first.min === 0 ? firstsOf(rest, flags) : [])]
}

function accepted({ raw }: Element, flags: string): string[] {
  const whole = new RegExp(`^(?:${raw})$`, flags.replaceAll(/[gy]/g, ''))
  return SAMPLES.filter(sample => whole.test(sample))
}

/** Groups without a choice are what is in them. */
function flat(element: Element): Element[] {
  const isGroup = element.type === 'Group' || element.type === 'CapturingGroup'
  return isGroup && element.alternatives?.length === 1
    ? element.alternatives[0]!.elements.flatMap(flat)
    : [element]
}

function mayFail(rest: readonly Element[]): boolean {
  return rest.some(({ min }) => min !== 0)
}
