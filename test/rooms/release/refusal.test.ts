import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparison } from '../../../actions/_lib/contract/comparison.ts'
import { type ReleaseCandidate, refusalsOf } from '../../../actions/_lib/release/refusal.ts'
import { comparison, digest, evaluation, gate, metric, run } from '../report/documents.ts'

const worse = gate(
  metric('roc_auc', 0.7, 0.6, [-0.12, -0.08]),
  { kind: 'non-inferior', margin: 0.005 },
  { verdict: 'fail', reason: 'it fell by 0.1' },
)
const passed = gate(metric('log_loss', null, 0.4, null), { kind: 'max', value: 0.6, bound: 'point' })
const unsure = gate(
  metric('log_loss', 0.5, 0.5, [-0.1, 0.1]),
  { kind: 'superior' },
  { verdict: 'inconclusive' },
)
const waived = { ...worse, waived: { by: 'ada', why: 'the new airports are worth it' } }

function judged(more: Partial<ReleaseCandidate> = {}, compared: Partial<Comparison> = {}): ReleaseCandidate {
  return {
    run: run(),
    comparison: comparison({ gates: [passed], ...compared }),
    evaluation: evaluation(),
    artifactDigest: digest('d'),
    champion: { version: '1.3.0', digest: digest('c') },
    ...more,
  }
}

const allowed = [
  { name: 'one that passed', given: judged() },
  {
    name: 'one that is inconclusive and does not block',
    given: judged({}, { verdict: 'inconclusive', gates: [unsure] }),
  },
  {
    name: 'a first release',
    given: judged({ champion: null }, { champion: null, firstRelease: 'absolute-only' }),
  },
  {
    name: 'a champion whose digest is not known',
    given: judged({ champion: { version: '1.3.0', digest: null } }),
  },
  {
    name: 'a failing gate that is waived by name',
    given: judged({}, { verdict: 'inconclusive', gates: [waived, unsure] }),
  },
]
for (const { name, given } of allowed) {
  test(`release takes ${name}`, () => assert.deepEqual(refusalsOf(given), []))
}

const refused: { name: string; given: ReleaseCandidate; want: RegExp[] }[] = [
  {
    name: 'a comparison that failed',
    given: judged({}, { verdict: 'fail', gates: [worse] }),
    want: [/did not pass: roc_auc: it fell by 0\.1 \(comparison\.json\)/],
  },
  {
    name: 'what was measured without gate and champion',
    given: judged({ champion: null }, { champion: null, gates: [] }),
    want: [/there is no verdict: the comparison has neither a gate nor a champion.*declare a gate/],
  },
  {
    name: 'a failed comparison of which no gate says why',
    given: judged({}, { verdict: 'fail' }),
    want: [/did not pass \(comparison/],
  },
  {
    name: 'an inconclusive gate that blocks',
    given: judged({}, { verdict: 'fail', gates: [{ ...unsure, onInconclusive: 'block' }] }),
    want: [/did not pass: log_loss/],
  },
  {
    name: 'a second failing gate beside a waived one',
    given: judged({}, { verdict: 'fail', gates: [waived, { ...worse, slice: 'origin=ATL' }] }),
    want: [/did not pass: roc_auc of origin=ATL/],
  },
  {
    name: 'a comparison that passes against its own gates',
    given: judged({}, { verdict: 'pass', gates: [worse] }),
    want: [/did not pass: roc_auc: it fell by 0\.1 \(comparison\.json\)/],
  },
  {
    name: 'a comparison with an older champion',
    given: judged({ champion: { version: '1.4.0', digest: digest('9') } }),
    want: [/against the champion 1\.3\.0, but now the champion is 1\.4\.0/],
  },
  {
    name: 'a champion of other bytes',
    given: judged({ champion: { version: '1.3.0', digest: digest('9') } }),
    want: [/but now the champion is 1\.3\.0 \(sha256:9/],
  },
  {
    name: 'a champion that is no longer one',
    given: judged({ champion: null }),
    want: [/but now there is none/],
  },
  {
    name: 'a champion that was not there yet',
    given: judged({}, { champion: null }),
    want: [/against no champion, but now the champion is 1\.3\.0/],
  },
  {
    name: 'a champion without a version',
    given: judged({}, { champion: { version: null, digest: digest('c') } }),
    want: [/against the champion \(unnamed\)/],
  },
  {
    name: 'another artifact than the judged one',
    given: judged({}, { candidate: { fingerprint: digest('f'), digest: digest('8') } }),
    want: [/is of the artifact sha256:8/],
  },
  {
    name: 'a comparison that does not say what it judged',
    given: judged({}, { candidate: { fingerprint: null, digest: null } }),
    want: [/is of the fingerprint \(unnamed\), the run/, /artifact \(unnamed\)/],
  },
  {
    name: 'an artifact that changed on its way',
    given: judged({ artifactDigest: digest('8') }),
    want: [/the artifact has the digest sha256:8.*run\.json/, /this one is sha256:8.*comparison\.json/],
  },
  { name: 'an incomplete run', given: judged({ run: run({ status: 'incomplete' }) }), want: [/incomplete/] },
  {
    name: 'a dirty tree',
    given: judged({ run: run({ code: { ...run().code, dirty: true } }) }),
    want: [/differ from its commit/],
  },
  {
    name: 'a run outside git',
    given: judged({ run: run({ code: { ...run().code, sha: null } }) }),
    want: [/has no commit/],
  },
  {
    name: 'another model',
    given: judged({ run: run({ model: 'eta' }) }),
    want: [/of the model flight-delay, the run of eta/],
  },
  {
    name: 'another evaluation',
    given: judged({
      evaluation: evaluation({ model: 'eta', data: { rows: 1, clusters: null, digest: digest('1') } }),
    }),
    want: [/evaluation is of the model eta/, /different rows/],
  },
]
for (const { name, given, want } of refused) {
  test(`release refuses ${name}`, () => {
    const problems = refusalsOf(given).map(({ message }) => message)
    assert.equal(problems.length, want.length, problems.join('\n'))
    for (const [index, pattern] of want.entries()) assert.match(problems[index]!, pattern)
  })
}
