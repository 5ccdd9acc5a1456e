/** How a process ended: with a status, or by a signal. */
export type ProcessExit = { code: number | null; signal: string | null }

type Cause = { ending?: RegExp; lines?: RegExp; fix: string }

const KILLED = '(status 137|SIGKILL)'

/** What is known to end a training, and what helps; the first that fits is told. */
const CAUSES: readonly Cause[] = [
  {
    lines: /(ModuleNotFoundError: )?No module named '?([\w.-]+)|ImportError: /,
    fix: 'a Python package is not installed: put it into requirements.txt and install that before, with the same python (in Trainyard’s workflows by the input setup)',
  },
  {
    lines: /Cannot find (module|package) |ERR_MODULE_NOT_FOUND/,
    fix: 'a Node package is not installed: run `npm ci` in a step before, in the folder of trainyard.yml',
  },
  {
    lines: /there is no package called/,
    fix: 'an R package is not installed: install it in a step before',
  },
  {
    lines: /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|OOM when allocating/,
    fix: 'the memory of the GPU is too small for it: make batches smaller, or ask for a larger GPU with `gpu: { memory: … }`',
  },
  {
    lines: /CUDA driver version is insufficient|no CUDA-capable device|Found no NVIDIA driver/,
    fix: 'it found no usable GPU: declare `gpu: { required: true }`, so that this is checked before, and run on a runner with one',
  },
  {
    lines: /No space left on device|ENOSPC/,
    fix: 'the disk is full: keep fewer checkpoints, or run on a runner with more disk',
  },
  {
    lines: /MemoryError|Cannot allocate memory|std::bad_alloc|heap out of memory|cannot allocate vector/,
    fix: 'the machine has too little memory for it: read less at once, or run on a larger runner',
  },
  {
    ending: new RegExp(KILLED),
    fix: 'somebody killed it, most likely the system for want of memory: read less at once, or run on a larger runner',
  },
  {
    lines: /KeyError: '[A-Z][A-Z0-9_]+'|: unbound variable|: parameter (not set|null or not set)/,
    fix: 'it misses an environment variable: its environment is an allow-list, so name it under `env`, or give a secret with `secrets`',
  },
  {
    ending: /status 127/,
    fix: 'a program was not found: install it in a step before, and check PATH',
  },
  {
    ending: /status 126/,
    fix: 'a file is no program: make it executable (`git update-index --chmod=+x`), or name what runs it, as in `python train.py`',
  },
  {
    ending: /SIGSEGV|SIGILL|SIGBUS|status 13[259]/,
    fix: 'native code crashed: often a package built for another processor, driver or library; install the versions that fit this machine',
  },
  {
    ending: /SIGTERM|status 143/,
    fix: 'it was told to stop from outside, not by its time limit: see whether the job was cancelled or the machine taken away',
  },
]

/** How a process ended, in words: `ended with status 1`, `was ended by SIGKILL`. */
export function exitInWords({ code, signal }: ProcessExit): string {
  return signal === null ? `ended with status ${code}` : `was ended by ${signal}`
}

/** What to do about a command that failed, from how it ended and what it said last. */
export function cureOf(ending: ProcessExit, last: readonly string[]): string {
  const words = exitInWords(ending)
  const said = last.join('\n')
  const found = CAUSES.find(
    ({ ending: end, lines }) =>
      (end === undefined || end.test(words)) && (lines === undefined || lines.test(said)),
  )
  return found?.fix ?? 'its last lines say why; run it by hand in the same folder, then again'
}
