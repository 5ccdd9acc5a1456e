import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Outputs, ROOT } from './outputs.ts'

const SOURCE = 'reusable'
const CALLERS = 'workflows'
const PLACE = '.github/workflows'
const VENDORED = 'workflows/vendored'
/** Before the names of vendored workflows, which lie among a user's own. */
const PREFIX = 'trainyard-'
const US = 'trainyard/trainyard'
const TAG = 'v1'

/**
 * The reusable workflows where GitHub reads them, byte for byte (a link there does not work), and each once more, with the callers, to be
 * vendored: a job of a called workflow of another owner never gets a runner of the caller's, one of the caller's own file does.
 */
export async function workflows(root: string = ROOT): Promise<Outputs> {
  const outputs: Outputs = new Map()
  for (const [name, text] of await filesOf(root, SOURCE)) {
    outputs.set(`${PLACE}/${name}`, text)
    outputs.set(`${VENDORED}/${PREFIX}${name}`, vendored(text, `${SOURCE}/${name}`))
  }
  for (const [name, text] of await filesOf(root, CALLERS)) {
    outputs.set(`${VENDORED}/${name}`, vendored(text, `${CALLERS}/${name}`))
  }
  return outputs
}

async function filesOf(root: string, folder: string): Promise<[name: string, text: string][]> {
  const names = (await readdir(join(root, folder))).filter(name => name.endsWith('.yml')).sort()
  return await Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(join(root, folder, name), 'utf8')],
    ),
  )
}

/** A workflow to copy into another repository: our workflows are the files beside it, our actions those of the tag. */
export function vendored(text: string, file: string): string {
  const banner = `# Built from ${file} of ${US}. Copy all files of ${VENDORED} into ${PLACE}; copy them again to update.\n`
  const ours = `(?:\\$|${US})/\\.github/workflows`
  const own = text
    .replaceAll(new RegExp(`(uses: )${ours}/([\\w-]+\\.yml)(?:@${TAG})?`, 'g'), `$1./${PLACE}/${PREFIX}$2`)
    .replaceAll(/(uses: )\$\/(actions\/[\w-]+)/g, `$1${US}/$2@${TAG}`)
  if (/uses: \$\//.test(own)) throw new Error(`${file} refers to itself in a way that cannot be vendored`)
  return banner + own
}
