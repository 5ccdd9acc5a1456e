import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { ZipFile } from 'yazl'
import { openModelGround } from '../fixtures/model/repository.ts'
import { CASES } from '../rooms/report/cases.ts'
import { comparison, metric } from '../rooms/report/documents.ts'
import { addArtifact, inspect, removeArtifact, setSecret } from '../sandbox/testing.ts'

/** Every call that would change something, with the token that the fork's job has; `SHA` is main's. */
const CALLS = [
  ['POST', '/issues/1/comments', { body: 'x' }],
  ['POST', '/issues/1/labels', { labels: ['trainyard:waive'] }],
  [
    'POST',
    '/check-runs',
    { name: 'Model / result', head_sha: 'SHA', status: 'completed', conclusion: 'success' },
  ],
  ['POST', '/statuses/SHA', { state: 'success', context: 'Model / result' }],
  ['POST', '/releases', { tag_name: 'toy@v9.9.9' }],
  ['POST', '/git/refs', { ref: 'refs/tags/toy@v9.9.9', sha: 'SHA' }],
  ['PUT', '/contents/pwned.txt', { message: 'x', content: '', branch: 'main' }],
  ['POST', '/dispatches', { event_type: 'x' }],
  ['POST', '/actions/workflows/model-release.yml/dispatches', { ref: 'main' }],
  ['POST', '/actions/runs/RUN/cancel', {}],
  ['POST', '/actions/runs/RUN/rerun', {}],
  ['DELETE', '/actions/artifacts/1', null],
  ['PUT', '/pulls/1/merge', {}],
  ['PATCH', '/pulls/1', { title: 'x' }],
  ['POST', '/pulls/1/reviews', { event: 'APPROVE' }],
  ['PATCH', '/issues/1', { state: 'closed' }],
  ['POST', '/deployments', { ref: 'main', environment: 'production' }],
  ['GET', '/actions/secrets', null],
  ['GET', '/actions/secrets/public-key', null],
  ['PUT', '/environments/production', {}],
  ['PUT', '/branches/main/protection', {}],
  ['PUT', '/collaborators/mallory', { permission: 'admin' }],
  ['PATCH', '', { private: false }],
  ['POST', '/attestations', { bundle: {} }],
] as const

const TRY = `const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, SHA, GITHUB_RUN_ID, CALLS } = process.env
for (const [method, path, body] of JSON.parse(CALLS.replaceAll('SHA', SHA).replaceAll('RUN', GITHUB_RUN_ID))) {
  const url = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path
  const answer = await fetch(url, { method, headers: { authorization: 'token ' + TOKEN }, ...(body && { body: JSON.stringify(body) }) })
  console.log('tried ' + method + ' ' + path.replaceAll(SHA, 'SHA').replaceAll(GITHUB_RUN_ID, 'RUN') + ' ' + answer.status)
}
console.log('secrets: ' + (Object.entries(process.env).filter(([name, value]) => (name === 'LAKE' && value) || value.includes('precious')).join() || 'none'))
console.log('identity: ' + (process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? 'none'))
`

const hostile = { ...CASES['hostile']!.comparison, model: 'toy', verdict: 'pass' as const }
/** As much text as the schema lets pass. */
const long = 'x'.repeat(20_000)
/** What the fork's run leaves for the default branch's report: under Trainyard's names, none of it Trainyard's. */
const FORGED: Record<string, string> = {
  toy: JSON.stringify(hostile),
  long: JSON.stringify(
    comparison({
      model: 'long',
      metrics: [metric(long.slice(0, 5000), 0.5, 0.6, null, { reason: long })],
      notes: Array.from({ length: 100 }, () => long),
    }),
  ),
  other: JSON.stringify(comparison({ model: 'toy' })),
  claims: JSON.stringify({
    ...comparison({ model: 'claims' }),
    pullRequest: 1,
    sha: '0'.repeat(40),
    fork: false,
  }),
  broken: '{"schema":"trainyard/comparison@1"',
}
const STRANGE = [
  'trainyard-$(touch pwned)-comparison-1',
  'trainyard-`id`-comparison-1',
  'trainyard-toy-comparison-9999',
]
const $ = (inside: string) => `\${{ ${inside} }}`
const upload = (name: string, path: string) => `
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a
        with: { name: '${name}', path: '${path}' }`
const WORKFLOW = `
name: Model
on: [pull_request]
permissions: write-all
jobs:
  try:
    runs-on: ubuntu-24.04
    environment: production
    env:
      SHA: ${$('github.event.pull_request.base.sha')}
      LAKE: ${$('secrets.TRAINYARD_DATA')}${$('secrets.KEY')}
      CALLS: '${JSON.stringify(CALLS)}'
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: test "$LAKE" = '' && node try.mjs
        env: { TOKEN: "${$('github.token')}" }
      - run: |
          git config user.name m && git config user.email m@example.com && git commit -q --allow-empty -m x
          git push -q origin HEAD:refs/heads/pwned && exit 1 || exit 0
${[...Object.keys(FORGED).map(model => upload(`trainyard-${model}-comparison-1`, `forged/${model}`)), ...STRANGE.map(name => upload(name, 'forged/toy'))].join('')}
`

const ground = await openModelGround(
  { after },
  { released: false, files: { '.github/workflows/model-release.yml': null } },
)
const { sandbox, place } = ground
setSecret(sandbox, place, { name: 'TRAINYARD_DATA', value: 'KEY=precious data' })
setSecret(sandbox, place, { environment: 'production', name: 'KEY', value: 'precious key' })
const own = await ground.propose({ branch: 'own', draft: true, files: { 'own.txt': '' } })
await ground.fork('mallory')
const { number, sha } = await ground.propose({
  fork: 'mallory',
  branch: 'attack',
  files: {
    '.github/workflows/model-pull-request.yml': WORKFLOW,
    'try.mjs': TRY,
    ...Object.fromEntries(
      Object.entries(FORGED).map(([model, text]) => [`forged/${model}/comparison.json`, text]),
    ),
  },
})
await ground.idle()
const run = ground.lastRun('Model', sha)
const report = ground.runs('Model forks').find(({ conclusion }) => conclusion !== 'skipped')!

test('the server refuses every privileged call of a fork’s token, whatever its workflow file asks for', () => {
  assert.equal(run.conclusion, 'success')
  const answers = [...ground.log(run, 'try').matchAll(/^tried (.*) (\d+)$/gm)].map(([, call, status]) => [
    call,
    status,
  ])
  assert.deepEqual(
    answers.map(([call]) => call),
    CALLS.map(([method, path]) => `${method} ${path}`),
  )
  const passed = answers.filter(([, status]) => status !== '403' && status !== '404')
  assert.deepEqual(passed, [])
  assert.deepEqual([ground.releases().length, ground.comments(own.number).length], [0, 0])
})

test('a fork’s job has no secret, none of an environment’s either, and no identity to sign with', () => {
  const log = ground.log(run, 'try')
  assert.match(log, /^secrets: none$/m)
  assert.match(log, /^identity: none$/m)
})

test('names of artifacts that are not of our form go no further', () => {
  const jobs = Object.keys(ground.jobs(report)).filter(name => name !== 'Report / find')
  assert.deepEqual(
    jobs.sort(),
    Object.keys(FORGED)
      .map(model => `Report / ${model}`)
      .sort(),
  )
})

test('comparisons that the schema or the name of their artifact refuses post no comment', () => {
  const jobs = ground.jobs(report)
  for (const model of ['other', 'claims', 'broken']) assert.equal(jobs[`Report / ${model}`], 'failure', model)
  const said = ground.comments(number).map(({ body }) => body.split('\n', 1)[0])
  assert.deepEqual(
    said.sort(),
    ['long', 'toy'].map(model => `<!-- trainyard:report trainyard/${model} -->`),
  )
})

test('what a fork claims lands on its own pull request alone, by the event’s commit, and says that it is not verified', () => {
  for (const { body, author } of ground.comments(number)) {
    assert.equal(author, 'github-actions[bot]')
    assert.match(body, /this run comes from a fork and is not verified/)
    assert.ok(body.length < 65_000, 'however long its texts are')
  }
  const heads = inspect(sandbox)
    .checks()
    .filter(({ head }) => head !== sha)
  assert.deepEqual([ground.comments(own.number).length, heads.length], [0, 0])
})

test('on the page a hostile comparison is text: no script, picture, mention or link of it', async () => {
  const page = await (await fetch(`${sandbox.url}/acme/toy/pull/${number}`)).text()
  assert.match(page, /&lt;script&gt;alert\(1\)/, 'it is shown')
  assert.doesNotMatch(page, /<script>alert|<img[^>]*onerror|<h1>✅/)
  assert.doesNotMatch(page, /(href|src)="[^"]*(evil\.example|octocat)/)
})

/** A zip of one entry; yazl refuses such names, so the bytes of a harmless one are changed. */
async function zipWith(name: string, mode: number): Promise<Buffer> {
  const zip = new ZipFile()
  const harmless = 'x'.repeat(name.length)
  zip.addBuffer(Buffer.from(FORGED['toy']!), harmless, { mode })
  zip.end()
  const bytes = await buffer(zip.outputStream)
  return Buffer.from(bytes.toString('latin1').replaceAll(harmless, name), 'latin1')
}

for (const { name, mode, says } of [
  { name: '../../judged/comparison.json', mode: 0o100644, says: /invalid relative path/ },
  { name: '/tmp/trainyard-pwned.json', mode: 0o100644, says: /absolute path/ },
  { name: 'comparison.json', mode: 0o120777, says: /is a link/ },
]) {
  test(`an artifact with ${mode === 0o120777 ? 'a link' : name} is not unpacked, and nothing is posted`, async () => {
    const before = ground.comments(number)
    const zip = await zipWith(name, mode)
    const artifact = await addArtifact(sandbox, run, { name: 'trainyard-escape-comparison-1', zip })
    ground.runner.rerun(report.id)
    await ground.idle()
    const again = ground.runs().find(({ id }) => id === report.id)!
    const { 'Report / find': found, ...others } = ground.jobs(again)
    assert.deepEqual([found, ...Object.values(others)], ['failure', 'skipped'])
    assert.match(ground.log(again, 'Report / find'), says)
    assert.deepEqual(ground.comments(number), before)
    removeArtifact(sandbox, artifact)
  })
}
