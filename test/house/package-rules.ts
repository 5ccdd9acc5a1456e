type Versions = Record<string, string>

export type Package = {
  dependencies?: Versions
  devDependencies?: Versions
  optionalDependencies?: Versions
  peerDependencies?: Versions
}

type Locked = {
  version?: string
  integrity?: string
  resolved?: string
  link?: boolean
  dependencies?: Versions
  optionalDependencies?: Versions
}
export type Lock = { packages: Record<string, Locked> }

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Dependencies that leave open which version is meant. */
export function versionViolations(manifest: Package): string[] {
  return Object.entries(all(manifest))
    .filter(([, version]) => !EXACT.test(version))
    .map(pair => pair.join(': '))
}

/** Packages that could be swapped, or are not what package.json says. */
export function lockViolations({ packages }: Lock, manifest: Package): string[] {
  const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link)
  const registry = registryOf(installed.map(([, { resolved }]) => resolved))
  const found = installed.flatMap(([path, locked]) => {
    if (!locked.integrity?.startsWith('sha512-')) return [`${path} has no sha512`]
    return isOfRegistry(path, locked, registry) ? [] : [`${path} comes from ${locked.resolved}`]
  })
  found.push(...installed.flatMap(([path, locked]) => absent(path, locked, packages)))
  const { peerDependencies: _, ...required } = manifest
  for (const [name, version] of Object.entries(all(required))) {
    const locked = packages[`node_modules/${name}`]?.version
    if (locked !== version) found.push(`${name} is ${locked} and not ${version}`)
  }
  return found
}

/** The registry that the first address names: all packages come from one. */
function registryOf(addresses: readonly (string | undefined)[]): string | null {
  const first = addresses.find(address => address !== undefined && URL.canParse(address))
  return first === undefined ? null : new URL(first).origin
}

/** A package without an address comes from the registry that npm is configured with; one with it, from the tarball of its name and version. */
function isOfRegistry(path: string, { resolved, version }: Locked, registry: string | null): boolean {
  if (resolved === undefined) return true
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const tarball = `/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
  return registry?.startsWith('https://') === true && resolved === registry + tarball
}

/** A lockfile made where some platform's package could not be had leaves it out, and `npm ci` fails everywhere. */
function absent(
  path: string,
  { dependencies, optionalDependencies }: Locked,
  packages: Lock['packages'],
): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .filter(name => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
    .map(name => `${path} needs ${name}, which is not locked`)
}

function all({ dependencies, devDependencies, optionalDependencies, peerDependencies }: Package): Versions {
  return { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies }
}
