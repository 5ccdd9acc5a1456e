import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RetryCandidate, retryDelay } from '../../../actions/_lib/forge/retry/policy.ts'

const cases: { name: string; given: Partial<RetryCandidate>; want: number | null }[] = [
  {
    name: 'a read without an answer is repeated after a second',
    given: { status: 500, headers: null },
    want: 1,
  },
  { name: 'then after four', given: { status: 502, repeats: 1 }, want: 4 },
  { name: 'then after nine', given: { status: 502, repeats: 2 }, want: 9 },
  { name: 'and then no more', given: { status: 502, repeats: 3 }, want: null },
  { name: 'a change in place is repeated', given: { method: 'PATCH', status: 504 }, want: 1 },
  { name: 'a removal is repeated', given: { method: 'DELETE', status: 500 }, want: 1 },
  { name: 'what may have made something is not', given: { method: 'POST', status: 502 }, want: null },
  { name: 'nor where no answer came', given: { method: 'POST', status: 500, headers: null }, want: null },
  {
    name: 'nor when told to wait: 503 may come after the fact',
    given: { method: 'POST', status: 503, headers: { 'retry-after': '1' } },
    want: null,
  },
  { name: 'a query by POST is', given: { method: 'POST', status: 502, repeatable: true }, want: 1 },
  {
    name: 'a change that adds up is not',
    given: { method: 'PATCH', status: 502, repeatable: false },
    want: null,
  },
  { name: 'retry-after is obeyed', given: { status: 503, headers: { 'retry-after': '7' } }, want: 7 },
  {
    name: 'retry-after is obeyed by what was refused unseen',
    given: { method: 'POST', status: 429, headers: { 'retry-after': '3' } },
    want: 3,
  },
  { name: '429 alone waits and backs off', given: { method: 'POST', status: 429, repeats: 1 }, want: 4 },
  {
    name: 'an hour is not waited for',
    given: { status: 429, headers: { 'retry-after': '3600' } },
    want: null,
  },
  {
    name: 'a date says nothing',
    given: { status: 503, headers: { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' } },
    want: 1,
  },
  {
    name: 'secondary limits are the throttling plugin’s',
    given: {
      status: 403,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit',
    },
    want: null,
  },
  {
    name: 'primary limits, too',
    given: { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    want: null,
  },
  { name: 'other refusals stay refused', given: { status: 403 }, want: null },
  { name: 'what is not there is not asked for again', given: { status: 404 }, want: null },
  { name: 'what is wrong stays wrong', given: { method: 'POST', status: 422 }, want: null },
]

for (const { name, given, want } of cases) {
  test(name, () => {
    const failed: RetryCandidate = {
      method: 'GET',
      status: 500,
      headers: {},
      message: '',
      repeats: 0,
      ...given,
    }
    assert.equal(retryDelay(failed), want)
  })
}
