import { attestBuildProvenance } from './attest-build-provenance.ts'
import { cache, cacheRestore, cacheSave } from './cache.ts'
import { checkout } from './checkout.ts'
import { createGithubAppToken } from './create-github-app-token.ts'
import { downloadArtifact } from './download-artifact.ts'
import { setupNode } from './setup-node.ts'
import { setupPython } from './setup-python.ts'
import type { StandIn } from './stand-in.ts'
import { uploadArtifact } from './upload-artifact.ts'

const STAND_INS: readonly StandIn[] = [
  attestBuildProvenance,
  cache,
  cacheRestore,
  cacheSave,
  checkout,
  createGithubAppToken,
  downloadArtifact,
  setupNode,
  setupPython,
  uploadArtifact,
]

/** The stand-in for an action, by its whole name in lower case. */
export function standInNamed(name: string): StandIn | undefined {
  return STAND_INS.find(each => each.name === name)
}
