import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { filesBelow, ROOT } from '../module.ts'
import { diagnose } from './diagnosis.ts'
import { pastedWorkflow } from './readme.ts'

const caller = parse(readFileSync(join(ROOT, 'workflows/model-pull-request.yml'), 'utf8'))

test('what the README gives to paste has at most ten lines, and GitHub’s own parser accepts it', async () => {
  const text = pastedWorkflow()
  assert.ok(text.trim().split('\n').length <= 10)
  assert.deepEqual(await diagnose('a.yml', text), [])
})

test('what the README gives to paste is the core of the caller to copy', () => {
  const { jobs, on, ...rest } = parse(pastedWorkflow())
  assert.deepEqual(Object.keys(jobs), Object.keys(caller.jobs))
  for (const [event, filter] of Object.entries(on)) assert.deepEqual(filter, caller.on[event])
  for (const [key, value] of Object.entries(rest)) assert.deepEqual(value, caller[key])
  for (const [key, value] of Object.entries(jobs.model)) {
    const whole = caller.jobs.model[key]
    // In flow style an expression is quoted. The secret of the judge alone may be left out.
    if (key !== 'secrets') assert.deepEqual(value, whole, key)
    else
      assert.deepEqual(
        { 'evaluation-secrets': whole['evaluation-secrets'], ...(value as object) },
        whole,
        key,
      )
  }
  const left = Object.keys(caller.jobs.model).filter(key => !(key in jobs.model))
  assert.deepEqual(left, ['with'])
})

test('the README names every caller to copy, and every one calls a reusable workflow that is there', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const vendored = filesBelow('workflows/vendored')
  assert.ok(readme.includes('(workflows/vendored)'))
  for (const file of filesBelow('workflows').filter(each => !vendored.includes(each))) {
    assert.ok(readme.includes(`(${file})`), file)
    const { jobs } = parse(readFileSync(join(ROOT, file), 'utf8'))
    for (const { uses } of Object.values(jobs) as { uses: string }[]) {
      const [, name] = uses.match(/^trainyard\/trainyard\/\.github\/workflows\/([\w-]+\.yml)@v1$/) ?? []
      assert.ok(filesBelow('reusable').includes(`reusable/${name}`), uses)
    }
  }
})
