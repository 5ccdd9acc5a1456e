import type { Draft } from './checks/draft.ts'
import { nulCharacters } from './checks/nul.ts'
import { type Config, configSchema } from './config.ts'
import { contradictions } from './config-check.ts'
import { type Finding, MAX_FINDINGS, problemsAt } from './explain/finding.ts'
import { findingsOf } from './explain/issue.ts'
import type { DocumentSource, Path } from './explain/source.ts'
import { yamlSource } from './explain/yaml-source.ts'
import { throwProblems } from './problem.ts'

/** Keys, list items and brackets: what is checked of one is checked of each, with all others at hand. */
const MOST_ITEMS = 20_000

/** Reads trainyard.yml; throws what the schema refuses and what contradicts itself all at once, with positions. */
export function parseConfig(text: string, file: string): Config {
  return readConfig(text, file).config
}

/** As `parseConfig`, with the text's positions. */
export function readConfig(text: string, file: string): { config: Config; source: DocumentSource } {
  const source = yamlSource(text, file, MOST_ITEMS)
  const result = configSchema.safeParse(source.value)
  const issues = result.success ? [] : findingsOf(result.error.issues, configSchema, source.value)
  const refused = [...issues, ...nulCharacters(source.value)]
  const found = refused.length < MAX_FINDINGS ? contradictions(draftOf(source.value, refused)) : []
  throwProblems(problemsAt([...refused, ...found], source))
  if (!result.success) throw result.error
  return { config: result.data, source }
}

/** What is left when everything that was refused is taken out: each value as its schema says, any of them missing. */
function draftOf(value: unknown, refused: readonly Finding[]): Draft {
  const paths = new Set(refused.map(finding => JSON.stringify(finding.path)))
  return (pruned(value, [], paths) ?? {}) as Draft
}

function pruned(value: unknown, path: Path, refused: ReadonlySet<string>): unknown {
  if (refused.has(JSON.stringify(path))) return undefined
  if (Array.isArray(value)) return value.map((item, index) => pruned(item, [...path, index], refused))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => [key, pruned(child, [...path, key], refused)])
  return Object.fromEntries(entries)
}
