import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../module.ts'
import { foreignAction } from './foreign-actions.ts'
import { allowJsonImports } from './json-imports.ts'

const hooks = allowJsonImports()
const { validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')
hooks.deregister()

type Config = NonNullable<Parameters<typeof validate>[1]>
const OWN = { owner: 'trainyard', repository: 'trainyard' }
let documents = 0

/** What GitHub's own parser says of a workflow or action file, `line: message`; our own actions and workflows are read from the working tree. */
export async function diagnose(file: string, text: string): Promise<string[]> {
  // The language service remembers what it parsed by address.
  const folder = `file:///${documents++}`
  const name = file.endsWith('action.yml') ? `${folder}/action.yml` : `${folder}/.github/workflows/a.yml`
  const document = TextDocument.create(name, 'yaml', 1, text)
  const found = await validate(document, CONFIG)
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

const CONFIG: Config = {
  fileProvider: {
    async getFileContent(reference) {
      const { owner, repository } = 'repository' in reference ? reference : OWN
      if (owner !== OWN.owner || repository !== OWN.repository) throw new Error('it is not ours')
      const file = fileOf(reference.path)
      return { name: `${documents}/${reference.path}`, content: readFileSync(join(ROOT, file), 'utf8') }
    },
  },
  actionsMetadataProvider: {
    async fetchActionMetadata({ owner, name, path }) {
      const isOwn = owner === OWN.owner && name === OWN.repository
      return isOwn ? ownAction(path ?? '.') : foreignAction(`${owner}/${name}`)
    },
  },
}

/** The build copies `reusable` to where GitHub reads it, and users what is vendored: what a file refers to is the source. */
function fileOf(path: string): string {
  const sources = ['reusable/', 'workflows/vendored/'].map(folder =>
    path.replace(/^\.github\/workflows\//, folder),
  )
  return sources.find(source => existsSync(join(ROOT, source))) ?? path
}

function ownAction(path: string) {
  const file = join(ROOT, path, 'action.yml')
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined
}
