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
  const found = installed.flatMap(([path, { integrity, resolved }]) => {
    if (!integrity?.startsWith('sha512-')) return [`${path} has no sha512`]
    const isForeign = resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')
    return isForeign ? [`${path} comes from ${resolved}`] : []
  })
  found.push(...installed.flatMap(([path, locked]) => absent(path, locked, packages)))
  const { peerDependencies: _, ...required } = manifest
  for (const [name, version] of Object.entries(all(required))) {
    const locked = packages[`node_modules/${name}`]?.version
    if (locked !== version) found.push(`${name} is ${locked} and not ${version}`)
  }
  return found
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
