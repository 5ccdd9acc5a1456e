import { resolve } from 'node:path'
import * as z from 'zod'
import { text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { verificationResult, verifyFolder } from '../_lib/registry/verification.ts'

/** Checks every byte of a downloaded release and names what is missing, changed or extra. Status 0 if nothing is. */
export const verify = verb({
  name: 'verify',
  positional: 'folder',
  inputs: z.object({ folder: text }),
  async run(given, host) {
    const folder = resolve(host.cwd, given.folder ?? '.')
    const verification = await verifyFolder(folder, host)
    const { manifest, isIntact } = verification
    const { version, tag } = manifest
    return {
      status: isIntact ? 0 : 1,
      outputs: { version, tag, intact: String(isIntact) },
      result: verificationResult(verification, folder),
    }
  },
})
