import { Readable } from 'node:stream'
import type { TestEvent } from 'node:test/reporters'
import { spec } from 'node:test/reporters'

/** The usual report of a test run, with one line of coverage at its end instead of a table of every file. */
// biome-ignore lint/style/noDefaultExport: node --test-reporter takes the default export
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const totals: string[] = []
  async function* withoutCoverage() {
    for await (const event of source) {
      if (event.type === 'test:coverage') totals.push(lineOf(event.data.summary.totals))
      else yield event
    }
  }
  for await (const text of Readable.from(withoutCoverage()).pipe(spec())) yield String(text)
  for (const line of totals) yield `${line}\n`
}

type Totals = { coveredLinePercent: number; coveredBranchPercent: number; coveredFunctionPercent: number }

function lineOf({ coveredLinePercent, coveredBranchPercent, coveredFunctionPercent }: Totals): string {
  const percent = (value: number) => `${value.toFixed(1)} %`
  return `coverage of what these tests load of actions/: ${percent(coveredLinePercent)} of lines, ${percent(coveredBranchPercent)} of branches, ${percent(coveredFunctionPercent)} of functions`
}
