import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Wall seconds and peak resident bytes of a process and its children. */
export type Measurement = { seconds: number; peakBytes: number }

/** Debian's Python before any other: the one whose packages `.ci/run` installs. */
const env = { ...process.env, PATH: `/usr/bin:${process.env['PATH']}`, PYTHONWARNINGS: 'ignore' }

/** Runs a command to its end; one that ends with another status than it should spoils the measurement. */
export function measure(words: [string, ...string[]], should: number): Measurement {
  const answer = python('measure.py', ...words) as { seconds: number; peak_bytes: number; status: number }
  if (answer.status !== should)
    throw new Error(`${words.join(' ')} ended with ${answer.status}, not ${should}`)
  return { seconds: answer.seconds, peakBytes: answer.peak_bytes }
}

/** Runs one of this folder's Python scripts and answers its JSON. */
export function python(script: string, ...words: string[]): unknown {
  return JSON.parse(run('python3', join(import.meta.dirname, script), ...words))
}

/** Runs a command and answers its standard output. */
export function run(command: string, ...words: string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** `1.23 s`, `412 MB`: three digits are all that a shared machine can tell. */
export const seconds = (value: number): string => `${value.toPrecision(3)} s`
export const megabytes = (value: number): string => `${Math.round(value / 1e6)} MB`
export const ratio = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)}×`
