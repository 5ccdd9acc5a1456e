import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { type Measurement, measure, megabytes, ratio } from './measure.ts'

const ROUNDS = 11
const ACTIONS = join(import.meta.dirname, '../../actions')

/** Start of each bundle until it has read its (missing or helping) inputs, against an empty Node process; medians, taken in turns. */
export function benchStart(): string {
  const cases = [{ name: '`node -e 0`', words: ['-e', '0'], should: 0 }, ...bundles()]
  const taken = cases.map(() => [] as Measurement[])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { words, should }] of cases.entries()) {
      taken[index]!.push(measure([process.execPath, ...words], should))
    }
  }
  const medians = taken.map(measurements => ({
    seconds: median(measurements.map(one => one.seconds)),
    peakBytes: median(measurements.map(one => one.peakBytes)),
  }))
  const bare = medians[0]!
  const rows = cases.map(({ name }, index) => {
    const { seconds, peakBytes } = medians[index]!
    return [name, `${Math.round(seconds * 1000)} ms`, megabytes(peakBytes), ratio(seconds / bare.seconds)]
  })
  const head = ['start-up', 'time', 'memory', 'against bare Node']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })
}

/** Verbs without inputs end with a Problem; the command line prints its help. */
function bundles(): { name: string; words: string[]; should: number }[] {
  const verbs = readdirSync(ACTIONS, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
  const file = (name: string) => join(ACTIONS, '_dist', `${name}.mjs`)
  return [
    ...verbs.map(verb => ({ name: `\`${verb}\``, words: [file(verb)], should: 2 })),
    { name: '`trainyard help`', words: [file('trainyard'), 'help'], should: 0 },
  ]
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
