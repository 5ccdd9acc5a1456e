import type { Host } from '../host/host.ts'

/** Variables that an untrusted command sees: those that programs need to run, and none that grants access. */
const ALLOWED = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'TERM', 'LANG', 'LANGUAGE'],
  ...['CI', 'COLUMNS', 'NO_COLOR', 'FORCE_COLOR', 'DISPLAY'],
  ...[
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
  ],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'],
  ...[
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'LIBRARY_PATH',
    'VIRTUAL_ENV',
    'PYTHONPATH',
    'PYTHONHOME',
    'JAVA_HOME',
  ],
  ...[
    'PYTHONUNBUFFERED',
    'PYTHONHASHSEED',
    'PYTHONIOENCODING',
    'PYTHONUTF8',
    'R_HOME',
    'R_LIBS',
    'R_LIBS_USER',
  ],
  ...['JULIA_DEPOT_PATH', 'JULIA_NUM_THREADS', 'GOPATH', 'GOROOT', 'CARGO_HOME', 'RUSTUP_HOME'],
  ...[
    'TF_CPP_MIN_LOG_LEVEL',
    'TF_FORCE_GPU_ALLOW_GROWTH',
    'TF_NUM_INTRAOP_THREADS',
    'TF_NUM_INTEROP_THREADS',
  ],
  ...['TF_DETERMINISTIC_OPS', 'TF_ENABLE_ONEDNN_OPTS', 'XLA_FLAGS', 'CONDA_PREFIX', 'CONDA_DEFAULT_ENV'],
  ...['NVIDIA_VISIBLE_DEVICES', 'NVIDIA_DRIVER_CAPABILITIES', 'NVIDIA_TF32_OVERRIDE'],
  ...['NUMEXPR_NUM_THREADS', 'VECLIB_MAXIMUM_THREADS', 'RAYON_NUM_THREADS', 'TOKENIZERS_PARALLELISM'],
  ...['SystemRoot', 'SYSTEMROOT', 'windir', 'WINDIR', 'ComSpec', 'COMSPEC', 'PATHEXT', 'Path', 'SystemDrive'],
  ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
  ...['ProgramFiles(x86)', 'CommonProgramFiles', 'PROCESSOR_ARCHITECTURE', 'NUMBER_OF_PROCESSORS', 'OS'],
])

/** Families of settings that hold no secrets. */
const ALLOWED_PREFIXES = ['LC_', 'CUDA_', 'NCCL_', 'OMP_', 'KMP_', 'MKL_', 'OPENBLAS_']

/** Never passed on, even when listed: names reserved for the workflow, the runner, Trainyard or the loader of programs. */
const RESERVED =
  /^(INPUT_|ACTIONS_|GITHUB_|GH_|RUNNER_|TRAINYARD_|NODE_OPTIONS$|LD_PRELOAD$|DYLD_INSERT_|BASH_ENV$|ENV$)/i

/** Environment of an untrusted command: the allow-list, the names that the user passes on, and Trainyard's own variables. */
export function commandEnvironment(
  env: Host['env'],
  { pass = [], own = {} }: { pass?: readonly string[]; own?: Record<string, string> } = {},
): Record<string, string> {
  const wanted = new Set(pass)
  const kept = Object.entries(env).filter(
    ([name]) => isAllowed(name) || (wanted.has(name) && !isReservedName(name)),
  )
  return {
    ...(Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Record<string, string>),
    ...own,
  }
}

/** The values of the variables that the user passes on, to be masked. */
export function passedValues(env: Host['env'], pass: readonly string[]): string[] {
  return pass.flatMap(name => env[name] ?? [])
}

/** Whether a name is reserved: no command gets it, even if the user lists it. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name)
}

function isAllowed(name: string): boolean {
  return (
    !isReservedName(name) && (ALLOWED.has(name) || ALLOWED_PREFIXES.some(prefix => name.startsWith(prefix)))
  )
}
