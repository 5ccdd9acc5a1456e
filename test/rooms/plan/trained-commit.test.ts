import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provenAs, trainedIn } from '../../../actions/_lib/plan/trained-commit.ts'

const SHA = 'a'.repeat(40)
for (const { job, want } of [
  { job: `Model / model (toy) / candidate${provenAs(SHA)}`, want: SHA },
  { job: `candidate${provenAs('#12')}`, want: '#12' },
  { job: 'Model / model (toy) / candidate', want: null },
  { job: `candidate of ${SHA} / judge`, want: null },
  { job: `no candidate of ${SHA}`, want: null },
]) {
  test(`a job named ${job.slice(0, 40)} trained ${want ?? 'what its run is of'}`, () =>
    assert.equal(trainedIn(job), want))
}
