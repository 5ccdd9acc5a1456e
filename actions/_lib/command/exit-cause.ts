/** How a process ended: with a status, or by a signal. */
export type ProcessExit = { code: number | null; signal: string | null }

type Cause = { ending?: RegExp; lines?: RegExp; fix: string }

const KILLED = '(status 137|SIGKILL)'

/** Known causes of a failed command and their cures; the first match is reported. */
const CAUSES: readonly Cause[] = [
  {
    lines: /(ModuleNotFoundError: )?No module named '?([\w.-]+)|ImportError: /,
    fix: 'a Python package is not installed: add it to requirements.txt and install that in an earlier step, with the same python (in Trainyard’s workflows with the input setup)',
  },
  {
    lines: /Cannot find (module|package) |ERR_MODULE_NOT_FOUND/,
    fix: 'a Node package is not installed: run `npm ci` in an earlier step, in the folder of trainyard.yml',
  },
  {
    lines: /there is no package called/,
    fix: 'an R package is not installed: install it in an earlier step',
  },
  {
    lines: /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|OOM when allocating/,
    fix: 'the GPU has too little memory: use smaller batches, or require a larger GPU with `gpu: { memory: … }`',
  },
  {
    lines: /CUDA driver version is insufficient|no CUDA-capable device|Found no NVIDIA driver/,
    fix: 'it found no usable GPU: run on a runner with one, and declare `gpu: { required: true }` to have this checked first',
  },
  {
    lines: /No space left on device|ENOSPC/,
    fix: 'the disk is full: keep fewer checkpoints, or run on a runner with more disk',
  },
  {
    lines: /MemoryError|Cannot allocate memory|std::bad_alloc|heap out of memory|cannot allocate vector/,
    fix: 'the machine has too little memory: read less data at once, or use a larger runner',
  },
  {
    ending: new RegExp(KILLED),
    fix: 'it was killed, most likely because the machine ran out of memory: read less data at once, or use a larger runner',
  },
  {
    lines: /KeyError: '[A-Z][A-Z0-9_]+'|: unbound variable|: parameter (not set|null or not set)/,
    fix: 'an environment variable is missing: commands see an allow-list only, so name it under `env`, or pass a secret with `secrets`',
  },
  {
    ending: /status 127/,
    fix: 'a program was not found: install it in an earlier step, and check PATH',
  },
  {
    ending: /status 126/,
    fix: 'a file is not executable: make it executable (`git update-index --chmod=+x`), or name the program that runs it, as in `python train.py`',
  },
  {
    ending: /SIGSEGV|SIGILL|SIGBUS|status 13[259]/,
    fix: 'native code crashed, often a package built for another processor, driver or library: install versions that fit this machine',
  },
  {
    ending: /SIGTERM|status 143/,
    fix: 'it was stopped from outside, not by its time limit: check whether the job was cancelled or the machine shut down',
  },
]

/** How a process ended, in words: `ended with status 1`, `was ended by SIGKILL`. */
export function exitInWords({ code, signal }: ProcessExit): string {
  return signal === null ? `ended with status ${code}` : `was ended by ${signal}`
}

/** What to do about a failed command, from its exit status or signal and its last lines. */
export function cureOf(exit: ProcessExit, last: readonly string[]): string {
  const words = exitInWords(exit)
  const said = last.join('\n')
  const found = CAUSES.find(
    ({ ending: end, lines }) =>
      (end === undefined || end.test(words)) && (lines === undefined || lines.test(said)),
  )
  return found?.fix ?? 'see its last lines; run the command by hand in the same folder to debug it'
}
