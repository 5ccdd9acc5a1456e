import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A folder with an `nvidia-smi` of one's own, first on PATH. */
export type Stub = {
  folder: string
  env: Record<string, string>
  /** Replaces it by these lines for the shell. */
  script(lines: string): Promise<void>
  /** Replaces it by one that answers the queries for GPUs, for MIG modes and for the list of instances. */
  answers(given: { gpus: string; modes?: string; list?: string }): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export async function createStub(): Promise<Stub> {
  const folder = await mkdtemp(join(tmpdir(), 'gpu-'))
  const program = join(folder, 'nvidia-smi')
  const stub: Stub = {
    folder,
    env: { PATH: `${folder}${delimiter}${process.env['PATH']}` },
    async script(lines) {
      await writeFile(program, `#!/bin/sh\n${lines}\n`)
      await chmod(program, 0o755)
    },
    async answers({ gpus, modes = '', list = '' }) {
      for (const [name, text] of Object.entries({ gpus, modes, list }))
        await writeFile(join(folder, name), text)
      await stub.script(`case "$1" in
        --query-gpu=name,memory.total,driver_version) exec cat ${folder}/gpus ;;
        --query-gpu=mig.mode.current) exec cat ${folder}/modes ;;
        -L) exec cat ${folder}/list ;;
        *) exit 6 ;;
      esac`)
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
  return stub
}
