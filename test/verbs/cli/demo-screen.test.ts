import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastScreen } from '../../../actions/_cli/demo/screen.ts'

const url = 'http://127.0.0.1:40123/acme/flight-delay'
const title = 'Tell the model the airports and how late they run'
const result = {
  pulls: [
    {
      number: 1,
      title,
      verdict: '6 of 6 gates passed · roc_auc ↑ +0.075 [+0.056, +0.092]',
      state: 'merged' as const,
      url,
    },
    {
      number: 2,
      title: 'Do we need the clock at all?',
      verdict: '5 of 6 gates failed · roc_auc ↑ −0.081 [−0.107, −0.056]',
      state: 'open' as const,
      url,
    },
  ],
  releases: [
    { tag: 'flight-delay@v1.0.0', version: '1.0.0', trainedBy: { run: 15, pull: null }, url },
    { tag: 'flight-delay@v2.0.0', version: '2.0.0', trainedBy: { run: 64, pull: 1 }, url },
  ],
  runs: 10,
  jobs: 39,
  comments: 3,
  url,
}
const access = { api: 'http://127.0.0.1:40123/api/v3', token: `ghp_${'a'.repeat(36)}` }
const refusal = 'Required status check "Model / result" is failing.'

for (const serves of [true, false])
  test(`the last screen fits 80 columns ${serves ? 'while it serves' : 'at the end'}`, () => {
    const screen = lastScreen({
      result,
      refusal,
      clone: '.trainyard/demo/flight-delay',
      seconds: 170,
      serves,
      access,
    })
    const wide = screen.split('\n').filter(line => [...line].length > 80)
    assert.deepEqual(wide, [])
    assert.equal(screen.includes(`${access.api}/repos/acme/flight-delay/pulls`), serves)
    assert.match(screen, /^ {2}#1 {2}Tell the model the airports.*\n {6}6 of 6 gates passed.*\n {6}merged$/m)
    assert.match(
      screen,
      /^ {2}#2 {2}Do .*\n {6}5 of 6 gates failed.*\n {6}merge refused: Required .*failing\.$/m,
    )
    assert.match(screen, /run 64, of pull request #1 {2}not trained again$/m)
  })
