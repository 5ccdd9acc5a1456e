import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import test from 'node:test'
import { comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { runSchema } from '../../../actions/_lib/contract/run.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { CASES } from './cases.ts'

const { TRAINYARD_UPDATE_GOLDENS } = process.env

for (const [name, input] of Object.entries(CASES)) {
  test(`the ${name} report is what stands in golden/${name}.md`, async () => {
    const file = new URL(`../../golden/${name}.md`, import.meta.url)
    const got = reportMarkdown(input)
    if (TRAINYARD_UPDATE_GOLDENS === '1') await writeFile(file, got)
    assert.equal(got, await readFile(file, 'utf8'))
  })

  test(`the documents of the ${name} report are valid`, () => {
    comparisonSchema.parse(input.comparison)
    for (const one of [input.evaluation, input.championEvaluation]) if (one) evaluationSchema.parse(one)
    for (const one of [input.run, input.championRun]) if (one) runSchema.parse(one)
  })
}
