import { resolve } from 'node:path'
import * as z from 'zod'
import { text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { verificationResult, verifyFolder } from '../../pull/verification.ts'

/** Reads every byte of a downloaded release and names what is missing, changed or no part of it. Status 0 if nothing is. */
export const verify = verb({
  name: 'verify',
  positional: 'directory',
  inputs: z.object({ directory: text }),
  async run({ directory = '.' }, host) {
    const folder = resolve(host.cwd, directory)
    const verification = await verifyFolder(folder, host)
    return {
      status: verification.isWhole ? 0 : 1,
      outputs: {},
      result: verificationResult(verification, folder),
    }
  },
})
