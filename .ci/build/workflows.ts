import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Outputs, ROOT } from './outputs.ts'

const SOURCE = 'reusable'
const PLACE = '.github/workflows'
const PREFIX = 'enterprise-'
const US = 'trainyard/trainyard'
/** A file cannot name the commit that it stands in. */
const TAG = '@v1 # zizmor: ignore[unpinned-uses]'

/**
 * The reusable workflows where GitHub reads them, byte for byte (a link there does not work), and each once more for Enterprise
 * Server, which knows neither `$/` nor `queue`.
 */
export async function workflows(root: string = ROOT): Promise<Outputs> {
  const names = (await readdir(join(root, SOURCE))).filter(name => name.endsWith('.yml')).sort()
  const outputs: Outputs = new Map()
  for (const name of names) {
    const text = await readFile(join(root, SOURCE, name), 'utf8')
    outputs.set(`${PLACE}/${name}`, text)
    outputs.set(`${PLACE}/${PREFIX}${name}`, enterprise(text, name))
  }
  return outputs
}

/** The variant for Enterprise Server: our own actions and workflows by name and tag; what it does not know left out. */
export function enterprise(text: string, name: string): string {
  const banner = `# Built from ${SOURCE}/${name} by \`npm run build\`, for GitHub Enterprise Server.\n`
  const own = text
    .replaceAll(/(uses: )\$\/\.github\/workflows\/([\w-]+\.yml)/g, `$1${US}/${PLACE}/${PREFIX}$2${TAG}`)
    .replaceAll(/(uses: )\$\/(actions\/[\w-]+)/g, `$1${US}/$2${TAG}`)
    .replaceAll(/^ *queue: max\n/gm, '')
  if (/uses: \$\//.test(own)) throw new Error(`${name} refers to itself in a way that has no variant`)
  return banner + own
}
