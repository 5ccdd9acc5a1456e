import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import MarkdownIt from 'markdown-it'
import { COMMANDED, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import { inspect } from '../sandbox/testing.ts'

const rendered = (text: string) => new MarkdownIt({ html: true }).render(text)
const ground = await openModelGround({ after })
const CANARY = join(ground.folder, 'pwned')
const expression = (inside: string) => `\${{ ${inside} }}`
/** Runs in a shell, in a script that text is pasted into, in an expression, as a command of the runner, on a page. */
const INJECTION = [
  `$(touch ${CANARY}) \`touch ${CANARY}\` "; touch ${CANARY}; " '; touch ${CANARY}; '`,
  `${expression('github.token')} ${expression('secrets.TRAINYARD_DATA')}`,
  '##[error]forged ::error::forged ##[add-mask]toy',
  '<img src=x onerror=alert(1)> ![p](https://evil.example/p.png) --> <script>alert(1)</script>',
].join(' ')
const LINES = `\n::error::forged\n::set-output name=skip::forged\nEOF\nany=false\n${INJECTION}\n`
/** git takes all of these in the name of a branch. */
const BRANCH = `a"'$(touch\${IFS}pwned)\`id\`;&|<b>{{github.token}}%0A##{error}`

await ground.admin.issues.createLabel({ ...ground.place, name: `$(touch pwned)##[error]x`, color: 'ededed' })
const { number, sha } = await ground.propose({
  branch: BRANCH,
  title: INJECTION.slice(0, 250),
  message: `Change\n${LINES}`,
  files: {
    'trainyard.yml': toyConfig({ toy: { features: 'a b' } }).replace(
      '{ features:',
      `{ note: ${JSON.stringify(`x ##[error]forged${LINES}`)}, features:`,
    ),
    [`data/${'x'.repeat(20)}$(id)\`.csv`]: 'x',
  },
})
await ground
  .as('ada')
  .pulls.update({ ...ground.place, pull_number: number, body: `${LINES.repeat(20)}${'x'.repeat(40_000)}` })
await ground.idle()

/** Every run since, with everything that it said. */
function assertInert() {
  assert.ok(!existsSync(CANARY), 'a shell ran it')
  const annotations = inspect(ground.sandbox)
    .jobs()
    .flatMap(job => job.annotations.map(({ message }) => message))
  assert.deepEqual(
    annotations.filter(message => message.startsWith('forged')),
    [],
  )
  for (const run of ground.runs()) {
    const said = `${ground.log(run)}${ground.summary(run)}`
    assert.doesNotMatch(said, /gh[ps]_[A-Za-z0-9]{20}/, 'a token')
    assert.doesNotMatch(said, /command not found/)
  }
}

test('title, body, branch, commit and file names flow through every workflow as text: nothing of them is run', async () => {
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  assertInert()
  await ground.label(number, `$(touch pwned)##[error]x`)
  await ground.idle()
  assert.match(ground.summary(ground.lastRun('Model', sha)), /has no meaning for Trainyard/)
  assertInert()
  assert.equal(await ground.merge(number, { method: 'squash' }), null)
  await ground.idle()
  assert.equal(ground.lastRun('Model release').conclusion, 'success')
  assert.equal(ground.releases().at(-1)?.tag, 'toy@v1.1.0')
  assertInert()
})

test('a command with an injection asks for nothing, and what it says is shown as text', async () => {
  const { number: other } = await ground.propose({ branch: 'draft', draft: true, files: { 'x.txt': '' } })
  await ground.idle()
  const before = ground.runs('Model commands').length
  for (const body of [
    `/trainyard ##[error]forged <img src=x onerror=alert(1)>`,
    `/trainyard ${INJECTION}`,
    `/trainyard waive x: ${INJECTION}${LINES}`,
  ]) {
    await ground.comment(other, body, 'mallory')
    await ground.idle()
  }
  await ground.comment(other, `/trainyard train ${INJECTION}`, 'ben')
  await ground.idle()
  const runs = ground.runs('Model commands').slice(before)
  assert.deepEqual(
    runs.map(run => [run.conclusion, ground.jobs(run)[COMMANDED]]),
    Array(4).fill(['success', 'success']),
  )
  const [first, ...others] = runs.map(run => ground.summary(run))
  assert.match(first!, /is no request: comment/)
  assert.match(others.at(-1)!, /there is no model &#60;img/)
  for (const summary of [first!, ...others]) assert.doesNotMatch(rendered(summary), /<(img|script)/)
  assertInert()
})

test('each comment runs by itself: no command of ben’s is dropped for those of a triager or an outsider', async () => {
  await ground.admin.repos.addCollaborator({ ...ground.place, username: 'tom', permission: 'triage' })
  const { number: other } = await ground.propose({ branch: 'queue', draft: true, files: { 'y.txt': '' } })
  const before = ground.runs('Model commands').length
  for (const word of ['nothing', 'no one']) await ground.comment(other, `/trainyard train ${word}`, 'ben')
  for (const by of ['tom', 'mallory', 'tom']) await ground.comment(other, '/trainyard one', by)
  await ground.idle()
  const runs = ground.runs('Model commands').slice(before)
  assert.deepEqual(
    runs.map(({ conclusion }) => conclusion),
    Array(5).fill('success'),
  )
})

test('a comment of 2 MiB is refused by GitHub, and the longest that it takes breaks nothing', async () => {
  const create = (body: string) =>
    ground.as('mallory').issues.createComment({ ...ground.place, issue_number: number, body })
  await assert.rejects(create('x'.repeat(2 * 2 ** 20)), { status: 422 })
  await create(`/trainyard train ${INJECTION} ${'é'.repeat(60_000)}`)
  await ground.idle()
  const run = ground.lastRun('Model commands')
  assert.equal(ground.jobs(run)[COMMANDED], 'success')
  assert.match(ground.summary(run), /mallory has no write access to this repository/)
  assertInert()
})
