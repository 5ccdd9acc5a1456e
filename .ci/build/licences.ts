import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Package = { name: string; version: string; license: string; text: string }

/** The licences of all packages that the given module ids come from, sorted by name and version. */
export async function licences(moduleIds: Iterable<string>): Promise<string> {
  const folders = [...new Set([...moduleIds].flatMap(packageFolder))]
  const packages = await Promise.all(folders.map(describe))
  const blocks = [...new Set(packages.sort(byName).map(block))]
  return `Packages bundled in this folder, and their licences.\n${blocks.join('')}`
}

/** The folder of the package that a module belongs to; nothing for Trainyard's own modules and the bundler's. */
function packageFolder(id: string): string[] {
  const path = id.replaceAll('\\', '/')
  if (/^(\0|rolldown\/)/.test(path)) return []
  const match = path.match(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)
  return match ? [match[1]!] : []
}

async function describe(folder: string): Promise<Package> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder))
    .filter(file => /^(licen[cs]e|copying|notice)(\..*)?$/i.test(file))
    .sort()
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
  const text = texts.map(each => each.replaceAll('\r\n', '\n').trim()).join('\n\n')
  return {
    name,
    version,
    license: typeof license === 'string' ? license : (license?.type ?? 'unknown'),
    text,
  }
}

function byName(one: Package, other: Package): number {
  return `${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1
}

function block({ name, version, license, text }: Package): string {
  const title = `${name} ${version} (${license})`
  return `\n${title}\n${'-'.repeat(title.length)}\n${text === '' ? 'The package carries no licence text.' : text}\n`
}
