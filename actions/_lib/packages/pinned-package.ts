import type { Host } from '../host/host.ts'

/** A package of the npm registry at one version; `os`, `cpu` and `libc` as in its package.json, absent if it runs anywhere. */
export type PinnedPackage = {
  name: string
  version: string
  /** `sha512-<base64>` of the tarball, from package-lock.json. */
  integrity: string
  /** Size of the tarball. */
  bytes: number
  /** `sha256:…` of the unpacked files (filesDigest). */
  files: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
}

export type NativeRequest = {
  host: Host
  /** The package to load; its pin and those of everything that it needs are in `packages`. */
  name: string
  packages: readonly PinnedPackage[]
  /** Environment variable that may name a folder with `node_modules`, for machines without network. */
  folderVariable: string
  /** Milliseconds before the second attempt of a download; doubles with each. */
  retryDelay?: number
}
