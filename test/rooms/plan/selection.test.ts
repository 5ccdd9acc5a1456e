import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluationSource, withoutEvaluationSecrets } from '../../../actions/_lib/plan/evaluation-source.ts'
import { type ModelStatus, selectionOf } from '../../../actions/_lib/plan/selection.ts'

const model = (
  name: string,
  changes: ModelStatus['changes'],
  hasRelease: boolean | null = true,
): ModelStatus => ({
  name,
  changes,
  hasRelease,
})
const IDLE = 'nothing that determines a changed'
type Given = Partial<Parameters<typeof selectionOf>[0]>

for (const { name, given, want } of [
  {
    name: 'what changed is trained, nothing else',
    given: { models: [model('a', []), model('b', ['train.py changed'])] },
    want: { a: [false, IDLE], b: [true, 'train.py changed'] },
  },
  {
    name: 'a model that the base does not have is trained',
    given: { models: [model('a', 'new')] },
    want: { a: [true, 'a is new: the base does not have it'] },
  },
  {
    name: 'without anything to compare with all are trained',
    given: { models: [model('a', null)] },
    want: { a: [true, 'there is no commit to compare with'] },
  },
  {
    name: 'on the default branch what has no release yet is trained',
    given: { mode: 'release', models: [model('a', [], false), model('b', [], true)] },
    want: { a: [true, IDLE, 'it has no release yet'], b: [false, 'nothing that determines b changed'] },
  },
  {
    name: 'in a pull request a model without a release is left alone',
    given: { models: [model('a', [], false)] },
    want: { a: [false, IDLE] },
  },
  {
    name: 'where releases were not listed, none is missed',
    given: { mode: 'release', models: [model('a', [], null)] },
    want: { a: [false, IDLE] },
  },
  {
    name: 'who asks gets what changed',
    given: { forced: true, models: [model('a', []), model('b', ['x changed'])] },
    want: { a: [false, IDLE], b: [true, 'x changed'] },
  },
  {
    name: 'who asks while nothing changed gets all',
    given: { forced: true, models: [model('a', [])] },
    want: { a: [true, IDLE, 'it was requested'] },
  },
  {
    name: 'who names models gets these alone',
    given: { forced: true, named: ['a'], models: [model('a', []), model('b', ['x changed'])] },
    want: {
      a: [true, IDLE, 'it was requested'],
      b: [false, 'x changed', 'another model was requested'],
    },
  },
] as { name: string; given: Given; want: Record<string, [boolean, ...string[]]> }[]) {
  test(name, () => {
    const found = selectionOf({ models: [], mode: 'pull-request', forced: false, named: [], ...given })
    const shown = [...found].map(([each, { train, reasons }]) => [each, [train, ...reasons]])
    assert.deepEqual(Object.fromEntries(shown), want)
  })
}

const BASE = 'b'.repeat(40)
const REF = 'f'.repeat(40)
for (const { name, given, want } of [
  { name: 'the base judges', given: {}, want: { ref: BASE, both: false } },
  {
    name: 'the base judges what changes its gates',
    given: { changed: true },
    want: { ref: BASE, both: false },
  },
  {
    name: 'with the label both are shown',
    given: { changed: true, label: true },
    want: { ref: BASE, both: true },
  },
  { name: 'the label alone shows nothing twice', given: { label: true }, want: { ref: BASE, both: false } },
  {
    name: 'a model that the base does not have judges itself',
    given: { isKnown: false, label: true, changed: true },
    want: { ref: REF, both: false },
  },
  { name: 'without a base the commit judges itself', given: { base: null }, want: { ref: REF, both: false } },
]) {
  test(`who judges: ${name}`, () => {
    const { ref, both, why } = evaluationSource({
      base: { commit: BASE, isDefault: true },
      own: { commit: REF, isDefault: false },
      isKnown: true,
      changed: false,
      label: false,
      ...given,
    })
    assert.deepEqual({ ref, both }, want)
    assert.match(why, ref === REF ? /own definition|of this commit/ : /bbbbbbbb, applies/)
  })
}

const base = { commit: BASE, isDefault: true }
const own = { commit: REF, isDefault: false }
for (const { name, given, want } of [
  { name: 'the base’s, which the default branch has', given: {}, want: true },
  {
    name: 'the base’s, which is another branch’s',
    given: { base: { ...base, isDefault: false } },
    want: false,
  },
  { name: 'the pull request’s own, for the base lacks the model', given: { isKnown: false }, want: false },
  { name: 'a dispatched branch’s own', given: { base: null }, want: false },
  {
    name: 'a new model’s own, once it is merged',
    given: { isKnown: false, own: { ...own, isDefault: true } },
    want: true,
  },
  {
    name: 'a dispatched default branch’s own',
    given: { base: null, own: { ...own, isDefault: true } },
    want: true,
  },
]) {
  test(`the secret of the labels is ${want ? 'given to' : 'kept from'} a fetch that is ${name}`, () =>
    assert.equal(
      evaluationSource({ base, own, isKnown: true, changed: false, label: false, ...given }).secrets,
      want,
    ))
}

for (const { name, given, want } of [
  {
    name: 'a new model',
    given: { base, isKnown: false },
    want: /the default branch does not have this model yet$/,
  },
  {
    name: 'another base',
    given: { base: { ...base, isDefault: false }, isKnown: true },
    want: /the base is not on the default branch$/,
  },
  {
    name: 'a dispatch',
    given: { base: null, isKnown: false },
    want: /a dispatched branch is evaluated by its own definition$/,
  },
]) {
  test(`${name} is told why its labels stay shut`, () =>
    assert.match(
      withoutEvaluationSecrets(given),
      new RegExp(`^\`fetch\` ran without \`evaluation-secrets\`: ${want.source}`),
    ))
}
