// Loaded before a measured process: at its end it writes down the most memory that it had, in bytes. The kernel's own count
// (VmHWM) and not getrusage's, which begins with the parent's.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const [, kilobytes] = readFileSync('/proc/self/status', 'utf8').match(/^VmHWM:\s*(\d+) kB/m)
  writeFileSync(process.env.TRAINYARD_BENCH_PEAK, String(kilobytes * 1024))
})
