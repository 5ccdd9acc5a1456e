import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config, ModelConfig } from '../contract/config.ts'
import { readConfig } from '../contract/config-file.ts'
import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import { unbuiltKeys } from '../contract/unbuilt-keys.ts'
import type { Host } from './host.ts'

const NAME = 'trainyard.yml'
const MAX_BYTES = 4_000_000

type ConfigurationRequest = {
  host: Pick<Host, 'cwd' | 'warning'>
  config?: string | undefined
  model?: string | undefined
}

/** Hosts that were warned of keys without effect: a verb may read several configurations, and warns once. */
const warned = new WeakSet<ConfigurationRequest['host']>()

/** One model of a configuration; `file` and `folder` are absolute, paths inside the model are relative to `folder`. */
export type LoadedModel = { file: string; folder: string; name: string; model: ModelConfig }

/** A whole configuration; `shown` is its path for messages, relative to the working folder. */
export type LoadedConfiguration = { file: string; folder: string; shown: string; models: Config['models'] }

/** The given configuration, or the nearest trainyard.yml upwards; a Problem if there is none. */
export async function loadConfiguration(
  wanted: Omit<ConfigurationRequest, 'model'>,
): Promise<LoadedConfiguration> {
  const loaded = await findConfiguration(wanted)
  if (loaded) return loaded
  throw new Problem({
    what: `there is no ${NAME} here or in any folder above`,
    where: wanted.host.cwd,
    fix: 'name a configuration with `--config`, or start from templates/trainyard.yml',
  })
}

/** The model in the given configuration, or in the nearest trainyard.yml upwards; a Problem if there is none. */
export async function loadModel(wanted: ConfigurationRequest): Promise<LoadedModel> {
  return modelIn(await loadConfiguration(wanted), wanted.model)
}

/** As `loadModel`, but null if no configuration is given and none is found. */
export async function findModel(wanted: ConfigurationRequest): Promise<LoadedModel | null> {
  const loaded = await findConfiguration(wanted)
  return loaded && modelIn(loaded, wanted.model)
}

/** The model with the given name, or the only one. */
export function modelIn(
  { file, folder, shown, models }: LoadedConfiguration,
  wanted: string | undefined,
): LoadedModel {
  const name = chosen(models, wanted, shown)
  return { file, folder, name, model: models[name]! }
}

async function findConfiguration({
  host,
  config: given,
}: Omit<ConfigurationRequest, 'model'>): Promise<LoadedConfiguration | null> {
  const { cwd } = host
  const file = given === undefined ? await nearest(cwd) : resolve(cwd, given)
  if (file === null) return null
  const shown = relative(cwd, file) || file
  const { config, source } = readConfig(await contents(file, shown), shown)
  const unbuilt = unbuiltKeys(config, source)
  if (unbuilt !== null && !warned.has(host)) host.warning(unbuilt)
  warned.add(host)
  return { file, folder: dirname(file), shown, models: config.models }
}

async function nearest(folder: string): Promise<string | null> {
  const file = join(folder, NAME)
  const found = await stat(file).catch(() => null)
  if (found?.isFile()) return file
  const parent = dirname(folder)
  return parent === folder ? null : nearest(parent)
}

async function contents(file: string, shown: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size <= MAX_BYTES) return await readFile(file, 'utf8')
  } catch (cause) {
    throw unreadable(shown, cause as NodeJS.ErrnoException)
  }
  throw new Problem({
    what: `the configuration is larger than ${MAX_BYTES.toLocaleString('en')} bytes`,
    where: shown,
    fix: 'move data out of it into files, and name the files',
  })
}

function unreadable(where: string, cause: NodeJS.ErrnoException): Problem {
  const what =
    cause.code === 'ENOENT'
      ? 'there is no such file'
      : cause.code === 'EISDIR'
        ? 'this is a folder, not a file'
        : `the file cannot be read (${cause.code})`
  return new Problem({ what, where, fix: `name a ${NAME} with \`--config\``, cause })
}

function chosen(models: Config['models'], wanted: string | undefined, file: string): string {
  const names = Object.keys(models)
  if (wanted === undefined && names.length === 1) return names[0]!
  const known = `one of ${names.join(', ')}`
  if (wanted === undefined) {
    throw new Problem({
      what: `the configuration has ${names.length} models`,
      where: file,
      fix: `name one with \`--model\`: ${known}`,
    })
  }
  if (Object.hasOwn(models, wanted)) return wanted
  const meant = suggestion(wanted, names)
  throw new Problem({
    what: `the configuration has no model \`${wanted}\``,
    where: file,
    fix: meant ? `did you mean \`${meant}\`?` : `write ${known}`,
  })
}
