import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { parse, stringify } from 'yaml'
import { type Outputs, ROOT } from './outputs.ts'
import { verbs } from './verbs.ts'

type Input = { description: string; required?: boolean; default?: string }
type Action = {
  name: string
  inputs?: Record<string, Input>
  outputs?: Record<string, { description: string }>
  runs: { post?: string }
}

/** Each action's README with the tables of its inputs and outputs, written from action.yml between their markers. */
export async function actionTables(): Promise<Outputs> {
  const outputs: Outputs = new Map()
  for (const verb of verbs()) {
    const readme = `actions/${verb}/README.md`
    if (!existsSync(join(ROOT, readme))) continue
    const { inputs = {}, outputs: results = {} } = await actionOf(verb)
    const text = await readFile(join(ROOT, readme), 'utf8')
    const withInputs = filled({ text, marker: 'inputs', table: inputTable(inputs) })
    outputs.set(readme, filled({ text: withInputs, marker: 'outputs', table: outputTable(results) }))
  }
  return outputs
}

/** The root action.yml: every verb behind one `uses:`, with the union of their inputs and outputs. */
export async function allInOne(): Promise<Outputs> {
  const actions = await Promise.all(verbs().map(async verb => ({ verb, ...(await actionOf(verb)) })))
  const action = {
    name: 'Trainyard',
    description: 'CI/CD for machine-learning models that lives entirely in GitHub: any verb by its name',
    branding: { icon: 'git-merge', color: 'blue' },
    inputs: {
      action: { description: `What to do: ${actions.map(({ verb }) => verb).join(', ')}.`, required: true },
      ...merged(actions.map(({ verb, inputs = {} }) => ({ verb, entries: inputs }))),
    },
    outputs: merged(actions.map(({ verb, outputs = {} }) => ({ verb, entries: outputs }))),
    runs: {
      using: 'node24',
      main: 'actions/_dist/action.mjs',
      ...(actions.some(({ runs }) => runs.post) && { post: 'actions/_dist/action.mjs' }),
    },
  }
  const banner = '# Built from actions/*/action.yml by `npm run build`.\n'
  return new Map([['action.yml', banner + stringify(action, { lineWidth: 0 })]])
}

/** Fills the space between `<!-- marker -->` and `<!-- /marker -->`; a text without the markers is a mistake. */
export function filled({ text, marker, table }: { text: string; marker: string; table: string }): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`a README lacks the markers ${start} and ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
}

async function actionOf(verb: string): Promise<Action> {
  return parse(await readFile(join(ROOT, 'actions', verb, 'action.yml'), 'utf8'))
}

function inputTable(inputs: Record<string, Input>): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => [
    `\`${name}\``,
    cell(description),
    required ? 'required' : value ? `\`${value}\`` : '',
  ])
  return markdownTable([['Input', 'What it is', 'Default'], ...rows])
}

function outputTable(outputs: Record<string, { description: string }>): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return rows.length === 0 ? 'None.' : markdownTable([['Output', 'What it is'], ...rows])
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

type Entry = { description: string; default?: string }
type Of = { verb: string; entries: Record<string, Entry> }

/** A key that means the same everywhere is described once, any other verb by verb; a default is kept if all agree on it. */
function merged(all: readonly Of[]): Record<string, Entry> {
  const keys = [...new Set(all.flatMap(({ entries }) => Object.keys(entries)))]
  return Object.fromEntries(keys.map(key => [key, union(key, all)]))
}

function union(key: string, all: readonly Of[]): Entry {
  const having = all.filter(({ entries }) => Object.hasOwn(entries, key))
  const descriptions = new Map<string, string[]>()
  for (const { verb, entries } of having) {
    const text = entries[key]!.description.trim().replaceAll(/\s+/g, ' ')
    descriptions.set(text, [...(descriptions.get(text) ?? []), verb])
  }
  const description = [...descriptions].map(([text, by]) => `${by.join(', ')}: ${text}`).join(' ')
  const [first, ...others] = having.map(({ entries }) => entries[key]!.default)
  const agreed = first !== undefined && others.every(value => value === first)
  return agreed ? { description, default: first } : { description }
}
