import assert from 'node:assert/strict'
import test from 'node:test'
import type { Contexts, StatusFunctions, Value } from '../../runner/context.ts'
import { evaluate, holds, interpolate, interpolated } from '../../runner/expression.ts'
import { Unsupported } from '../../runner/refusal.ts'

const contexts: Contexts = {
  github: { event_name: 'push', ref: 'refs/heads/Main', event: { commits: [{ id: 'a' }, { id: 'b' }] } },
  env: { EMPTY: '', NAME: 'x' },
  needs: { plan: { result: 'success', outputs: { models: '[{"model":"flight"},{"model":"train"}]' } } },
  inputs: { seeds: 3, dry: false },
}
const success: StatusFunctions = { status: 'success' }
const wrapped = (expression: string) => `\${{ ${expression} }}`

const values: { given: string; want: Value }[] = [
  { given: "github.REF == 'REFS/heads/main'", want: true },
  { given: "GitHub['event_name']", want: 'push' },
  { given: 'github.event.commits.*.id', want: ['a', 'b'] },
  { given: 'github.event.commits[1].id', want: 'b' },
  { given: 'github.event.commits[9]', want: null },
  { given: 'github.event.no.such.thing', want: null },
  { given: 'inputs.seeds', want: 3 },
  { given: "inputs.seeds == '3'", want: true },
  { given: 'inputs.dry', want: false },
  { given: "inputs.dry || 'instead'", want: 'instead' },
  { given: "env.EMPTY && 'never' || 'so'", want: 'so' },
  { given: "null == ''", want: true },
  { given: 'true == 1', want: true },
  { given: "'a' < 'B'", want: true },
  { given: '!env.EMPTY', want: true },
  { given: '0x1f', want: 31 },
  { given: '-1.5e2', want: -150 },
  { given: "'it''s ''so'''", want: "it's 'so'" },
  { given: "format('{0} {{}} {1}', 'a', 2)", want: 'a {} 2' },
  { given: "contains('Hello', 'ELL')", want: true },
  { given: 'contains(fromJSON(\'["a","b"]\'), \'B\')', want: true },
  { given: "contains(fromJSON('[\"ab\"]'), 'a')", want: false },
  { given: "startsWith(github.ref, 'refs/HEADS/')", want: true },
  { given: "endsWith(github.ref, 'main')", want: true },
  { given: "join(github.event.commits.*.id, '; ')", want: 'a; b' },
  { given: 'fromJSON(needs.plan.outputs.models)[1].model', want: 'train' },
  { given: 'fromJSON(\'{"constructor":1}\').constructor', want: 1 },
  { given: "toJSON(fromJSON('[1]'))", want: '[\n  1\n]' },
  { given: "case(false, 1, inputs.seeds == 3, 'three', 'other')", want: 'three' },
  { given: 'success()', want: true },
  { given: 'Failure()', want: false },
  { given: 'always() && !cancelled()', want: true },
]

for (const { given, want } of values) {
  test(`evaluates ${given}`, () => assert.deepEqual(evaluate(given, contexts, success), want))
}

const refusals: { given: string; want: RegExp }[] = [
  { given: 'foo()', want: /Unrecognized function: 'foo'/ },
  { given: 'runner.os', want: /Unrecognized named-value: 'runner'/ },
  { given: "hashFiles('**/lock')", want: /Unrecognized function: 'hashFiles'/ },
  { given: 'success(1)', want: /Too many parameters supplied: 'success'/ },
  { given: 'github.', want: /Unexpected symbol: 'EOF'/ },
  { given: "'open", want: /Unexpected symbol: ''open'/ },
  { given: '"double"', want: /Unexpected symbol: '"double"'/ },
  { given: "fromJSON('')", want: /fromJSON\(''\).*JSON/ },
  { given: "format('{2}', 1)", want: /references more arguments/ },
  { given: '', want: /empty/ },
]

for (const { given, want } of refusals) {
  test(`refuses ${given || 'nothing'}`, () => {
    assert.throws(
      () => evaluate(given, contexts, success),
      error => error instanceof Unsupported && want.test(error.message),
    )
  })
}

test('hashFiles works only in a step', () => {
  const around: StatusFunctions = { status: 'success', hashFiles: patterns => patterns.join('+') }
  assert.equal(evaluate("hashFiles('a', '**/b')", contexts, around), 'a+**/b')
})

const texts: { given: string; want: string }[] = [
  { given: 'plain', want: 'plain' },
  { given: `a ${wrapped('inputs.seeds')} b`, want: 'a 3 b' },
  { given: `${wrapped('null')}|${wrapped('true')}|${wrapped('1.50')}`, want: '|true|1.5' },
  { given: `${wrapped('github.event.commits')} ${wrapped('env')}`, want: 'Array Object' },
  { given: `x${wrapped("'}}'")}y`, want: 'x}}y' },
  { given: '$' + '{ single } {{ handlebars }}', want: '$' + '{ single } {{ handlebars }}' },
]

for (const { given, want } of texts) {
  test(`interpolates ${given}`, () => assert.equal(interpolate(given, contexts, success), want))
}

test('keeps the type of a lone expression, in lists and mappings too', () => {
  const given: Value = {
    list: [wrapped('inputs.seeds'), `${wrapped('inputs.seeds')}!`],
    [wrapped("'k'")]: wrapped('env'),
  }
  const want = { list: [3, '3!'], k: { EMPTY: '', NAME: 'x' } }
  assert.deepEqual(interpolated(given, contexts, success), want)
})

test('refuses an expression that is not closed', () => {
  assert.throws(() => interpolate('a $' + '{{ b', contexts, success), /is not closed/)
})

const conditions: { given: string | null; status: StatusFunctions['status']; want: boolean }[] = [
  { given: null, status: 'success', want: true },
  { given: null, status: 'failure', want: false },
  { given: null, status: 'skipped', want: false },
  { given: '', status: 'success', want: true },
  { given: 'true', status: 'failure', want: false },
  { given: "'text'", status: 'success', want: true },
  { given: 'always()', status: 'cancelled', want: true },
  { given: wrapped('always()'), status: 'failure', want: true },
  { given: '!cancelled()', status: 'skipped', want: true },
  { given: '!cancelled()', status: 'cancelled', want: false },
  { given: "failure() && env.NAME == 'x'", status: 'failure', want: true },
  { given: 'failure()', status: 'skipped', want: false },
  { given: "env.NAME == 'always()'", status: 'failure', want: false },
  { given: "needs.plan.result == 'success'", status: 'success', want: true },
]

for (const { given, status, want } of conditions) {
  test(`if: ${given} ${want ? 'holds' : 'does not hold'} after ${status}`, () => {
    assert.equal(holds(given, contexts, { status }), want)
  })
}

test('refuses a condition that GitHub would evaluate as a text, which is always true', () => {
  assert.throws(() => holds(`${wrapped('false')} && true`, contexts, success), /mixes text and an expression/)
})
