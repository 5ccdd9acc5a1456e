import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, type TestContext, test } from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import { storeArtifact } from '../../github/workflow/artifact.ts'
import { openServerFixture, type ServerFixture } from '../github/server-fixture.ts'
import { openScene, type Scene } from './scene.ts'

const EYES = { accept: 'text/html,application/xhtml+xml' }

async function see(url: string, more: Record<string, string> = {}) {
  const response = await fetch(url, { headers: { ...EYES, ...more } })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

/** The text of a page, without tags and with single spaces. */
function words(html: string): string {
  const body = html.replace(/^.*<main>|<\/main>.*$/gs, '').replace(/<svg.*?<\/svg>/gs, '')
  const plain = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return plain
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

type Opened = { stage: ServerFixture; scene: Scene }

/** One scene for all tests that only look. */
let shown: Opened
const closers: (() => unknown)[] = []
before(async () => {
  shown = await opened({ after: (close: () => unknown) => closers.push(close) } as unknown as TestContext)
})
after(async () => {
  for (const close of closers.reverse()) await close()
})

async function opened(t: TestContext): Promise<Opened> {
  const stage = await openServerFixture(t)
  return { stage, scene: await openScene(stage) }
}

async function read(path: string): Promise<string> {
  const { status, html } = await see(`${shown.scene.base}${path}`)
  assert.equal(status, 200, path)
  return words(html)
}

test('the pages say what a reader looks for', async t => {
  const { stage, scene } = shown
  const run = `/actions/runs/${scene.run.id}`
  const judge = scene.jobs.find(({ name }) => name.endsWith('judge'))!
  const wanted: [string, RegExp[]][] = [
    [
      '',
      [
        /figures README.md 265 bytes train.py/,
        /Trained by a pull request/,
        /Latest release flight-delay 1.3.0/,
        /2 branches 1 tag/,
      ],
    ],
    ['/tree/main/figures', [/flight-delay \/ figures/, /curve.svg/]],
    ['/blob/main/train.py', [/4 def train\(depth=6\):/, /Raw History/]],
    ['/commits/better-clock/train.py', [/History of train.py/, /Look at the clock Ada/]],
    [`/commit/${scene.head}`, [/Write parameters down/, /params.json added \+1 −0/, /1 \+ \{ "depth": 8 \}/]],
    [
      '/compare/main...better-clock',
      [/Comparing main with better-clock/, /Look at the clock/, /2 files changed/],
    ],
    ['/branches', [/better-clock .*main /]],
    ['/tags', [/flight-delay@v1.3.0/]],
    ['/pulls', [/1 open 0 closed/, /Tell the hour & day <apart> failure gpu #1 opened/]],
    [
      '/pull/1',
      [
        /Open admin wants to merge better-clock into main/,
        /flight-delay : blocked · 1 of 4 gates failed/,
        /admin added the label gpu/,
        /mona approved these changes .* Good/,
        /admin pushed 1 commit .* Write parameters down/,
        /9 checks: 3 failed, 5 passed, 1 neutral or skipped/,
        /dco Signed/,
        /This branch can be merged into main/,
      ],
    ],
    ['/pull/1/commits', [/Look at the clock .* Write parameters down/]],
    ['/pull/1/checks', [/Trainyard: flight-delay 1 of 4 gates failed/]],
    ['/pull/1/files', [/2 files changed \+3 −1/, /5 \+ def train\(depth=8\):/]],
    ['/actions', [/Look at the clock Model #7 · pull_request by admin/]],
    [
      run,
      [
        /Failure/,
        /model-pull-request.yml on: pull_request · 7 jobs/,
        /judge 23s/,
        /trainyard-flight-delay-run-1 3 bytes sha256:/,
        /summary .* passed · 3 of 3 gates/,
      ],
    ],
    [
      `${run}/job/${judge.id}`,
      [
        /Run evaluate 23s/,
        /warning .*train.py:4 the GPU was 12 % busy/,
        /epoch 2 of 3, loss <0.52>/,
        /done & dusted/,
      ],
    ],
    ['/releases', [/flight-delay 1.3.0 Latest/, /model.tar 7 bytes sha256:/]],
    [`/releases/tag/${encodeURIComponent('flight-delay@v1.3.0')}`, [/admin released this/, /Waived gates/]],
    ['/issues', [/0 open/]],
    ['/deployments', [/No deployments yet/]],
  ]
  for (const [path, patterns] of wanted) {
    await t.test(path || '/', async () => {
      const text = await read(path)
      for (const pattern of patterns) assert.match(text, pattern)
    })
  }
  assert.match(
    words((await see(stage.sandbox.url)).html),
    /acme\/flight-delay .*1 open pull request flight-delay@v1.3.0/,
  )
  assert.deepEqual(stage.sandbox.unknownRoutes(), [])
})

test('every address that the API gives for people, and every link from there, leads somewhere', async () => {
  const { stage, scene } = shown
  const at = scene.place
  const { admin } = stage
  await admin.repos.createDeployment({
    ...at,
    ref: 'main',
    environment: 'staging',
    auto_merge: false,
    required_contexts: [],
  })
  const number = { ...at, pull_number: 1, issue_number: 1 }
  const said = JSON.stringify([
    await admin.repos.get(at),
    await admin.pulls.get(number),
    await admin.issues.listComments(number),
    await admin.pulls.listReviews(number),
    await admin.checks.listForRef({ ...at, ref: scene.head }),
    await admin.actions.listWorkflowRunsForRepo(at),
    await admin.actions.listJobsForWorkflowRun({ ...at, run_id: scene.run.id }),
    await admin.repos.listReleases(at),
    await admin.repos.listCommits(at),
    await admin.repos.getContent({ ...at, path: '' }),
    await admin.repos.getBranch({ ...at, branch: 'main' }),
    await admin.repos.getAllEnvironments(at),
  ])
  const given = [...said.matchAll(/"(?:html_url|html|avatar_url|browser_download_url)":"([^"]+)"/g)]
  const found = new Set(given.map(([, url]) => url!.replace(/#.*/, '')))
  assert.ok(found.size > 20)
  for (const url of found) {
    const { status, headers, html } = await see(url)
    assert.equal(status, 200, url)
    if (!headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#]*|\?[^"#]*)/g))
      found.add(new URL(href!.replaceAll('&amp;', '&'), url).href)
  }
  assert.ok(found.size > 60, String(found.size))
  assert.deepEqual(stage.sandbox.unknownRoutes(), [])
})

test('a page is under a policy that lets nothing foreign load and nothing inline run', async () => {
  const { scene } = shown
  const { headers, html } = await see(`${scene.base}/pull/1`)
  const policy = headers.get('content-security-policy') ?? ''
  const nonce = policy.match(/script-src 'nonce-([A-Za-z0-9+/=]{24})';/)?.[1]
  assert.match(policy, /default-src 'none'.*form-action 'none'.*frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /script-src[^;]*unsafe|https:/)
  const scripts = html.match(/<script[^>]*>/g)
  assert.deepEqual(scripts, [
    `<script nonce="${nonce}" src="/_page/mermaid.js">`,
    `<script nonce="${nonce}" src="/_page/diagrams.js">`,
  ])
  const again = await see(`${scene.base}/pull/1`)
  assert.notEqual(again.headers.get('content-security-policy'), policy)
  const { html: plain } = await see(`${scene.base}/commits`)
  assert.doesNotMatch(plain, /<script|<form|<button/)
})

test('a file is never a page: its bytes are a picture or text, and run nothing', async () => {
  const { scene } = shown
  const types = { 'train.py': 'text/plain; charset=utf-8', 'figures/curve.svg': 'image/svg+xml' }
  for (const [path, type] of Object.entries(types)) {
    const { headers } = await see(`${scene.base}/raw/main/${path}`)
    assert.equal(headers.get('content-type'), type)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }
})

const nowhere = [
  '/nobody',
  '/acme/none',
  '/acme/flight-delay/none',
  '/acme/flight-delay/pull/9',
  '/acme/flight-delay/issues/9',
]
const nowhereBelow = [
  '/commit/abc',
  '/blob/main/none',
  '/tree/none',
  '/raw/main',
  '/releases/tag/none',
  '/actions/runs/1',
  '/runs/1',
  '/compare/main',
  '/releases/latest',
  '/commits/main/none',
]

test('an unknown path is 404: a page for browsers, JSON and an unknown route for programs', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { url } = stage.sandbox
  for (const path of [
    ...nowhere,
    ...nowhereBelow.map(each => `/acme/flight-delay${each}`),
    '/_page/none.js',
  ]) {
    const { status, headers, html } = await see(`${url}${path}`)
    assert.equal(status, 404, path)
    assert.match(headers.get('content-type') ?? '', /^text\/html/)
    assert.match(html, /Page not found/)
  }
  assert.deepEqual(stage.sandbox.unknownRoutes(), [])
  const program = await fetch(`${url}/acme/none`)
  assert.deepEqual(
    [program.status, ((await program.json()) as { message: string }).message],
    [404, 'Not Found'],
  )
  const api = await see(`${url}/api/v3/none`)
  assert.match(api.html, /"Not Found"/)
  assert.deepEqual(stage.sandbox.unknownRoutes(), ['GET /acme/none', 'GET /none'])
})

test('nothing can be changed through a page', async () => {
  const { scene } = shown
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    assert.equal((await fetch(`${scene.base}/pull/1`, { method, headers: EYES })).status, 404)
})

test('a merge waits for required checks, which the page names', async t => {
  const { stage, scene } = await opened(t)
  await stage.admin.repos.updateBranchProtection({
    ...scene.place,
    branch: 'main',
    required_status_checks: { strict: true, contexts: ['result', 'licence'] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  })
  const text = words((await see(`${scene.base}/pull/1`)).html)
  assert.match(text, /licence expected: not reported yet required/)
  assert.match(text, /result failure · 2s · github-actions required/)
  assert.match(text, /Merging is blocked 2 of 2 required status checks have not succeeded/)
  assert.doesNotMatch(text, /can be merged/)
})

test('what became of a pull request is seen: conflict, draft, closed, merged', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository()
  const put = async (branch: string, text: string) => {
    const { data } = await stage.admin.repos.getContent({ ...at, path: 'README.md', ref: branch })
    const { sha } = data as { sha: string }
    const file = { ...at, path: 'README.md', message: text, branch, sha }
    await stage.admin.repos.createOrUpdateFileContents({
      ...file,
      content: Buffer.from(text).toString('base64'),
    })
  }
  const { data: main } = await stage.admin.git.getRef({ ...at, ref: 'heads/main' })
  for (const name of ['one', 'two'])
    await stage.admin.git.createRef({ ...at, ref: `refs/heads/${name}`, sha: main.object.sha })
  await put('one', 'one')
  await put('two', 'two')
  await stage.admin.pulls.create({ ...at, title: 'One', head: 'one', base: 'main' })
  await stage.admin.pulls.create({ ...at, title: 'Two', head: 'two', base: 'main', draft: true })
  const page = async (number: number) =>
    words((await see(`${stage.sandbox.url}/acme/flight-delay/pull/${number}`)).html)
  assert.match(await page(2), /Draft .* This is a draft/)
  await stage.admin.pulls.merge({ ...at, pull_number: 1 })
  assert.match(
    await page(1),
    /Merged admin merged one into main .* merged commit [0-9a-f]{7} .* Merged by admin/,
  )
  await stage.admin.pulls.create({ ...at, title: 'Again', head: 'two', base: 'one' })
  assert.match(await page(3), /This branch has conflicts with one/)
  await stage.admin.pulls.update({ ...at, pull_number: 3, state: 'closed' })
  assert.match(await page(3), /Closed .* without a merge/)
})

test('bytes of private repositories, drafts and artifacts are reached from pages by the session of the login link', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository({ private: true })
  const { data } = await stage.admin.repos.createRelease({ ...at, tag_name: 'v1', draft: true })
  const { url, login } = stage.sandbox
  const session = await sessionOf(login)
  const headers = { authorization: `token ${stage.sandbox.token}` }
  await fetch(data.upload_url.replace(/\{.*/, '?name=a.bin'), { method: 'POST', headers, body: 'weights' })
  const releases = await see(`${url}/acme/flight-delay/releases`, session)
  assert.match(words(releases.html), /v1 Draft .* a.bin 7 bytes/)
  const asset = releases.html.match(/"(\/acme\/flight-delay\/releases\/assets\/\d+)"/)![1]
  assert.equal((await see(`${url}${asset}`, session)).html, 'weights')
  const { world } = stage.sandbox
  const { data: main } = await stage.admin.git.getRef({ ...at, ref: 'heads/main' })
  const { id } = world.store.repositories.all()[0]!
  const time = world.time()
  const run = world.store.runs.put({
    ...{ id: 900, repositoryId: id, headRepositoryId: id, headBranch: 'main', headSha: main.object.sha },
    ...{ path: '.github/workflows/a.yml', name: 'A', title: 'A', event: 'push', number: 1, attempt: 1 },
    ...{ status: 'in_progress', conclusion: null, actor: 'admin', pulls: [] },
    ...{ createdAt: time, startedAt: time, updatedAt: time },
  })
  const artifact = await storeArtifact(world, run, { name: 'x', zip: Readable.from(['zip']) })
  const page = await see(`${url}/acme/flight-delay/actions/runs/900`, session)
  assert.equal(page.headers.get('refresh'), '5')
  const link = `/acme/flight-delay/actions/runs/900/artifacts/${artifact.id}`
  assert.ok(page.html.includes(`"${link}"`))
  assert.equal((await see(`${url}${link}`, session)).html, 'zip')
})

/** What a browser sends after it opened the link that the sandbox printed. */
async function sessionOf(login: string): Promise<{ cookie: string }> {
  const opened = await fetch(login, { redirect: 'manual' })
  assert.deepEqual([opened.status, opened.headers.get('location')], [302, '/'])
  const set = opened.headers.get('set-cookie') ?? ''
  assert.match(set, /; Path=\/; HttpOnly; SameSite=Lax$/)
  return { cookie: set.split(';')[0]! }
}

test('pages never mention a private repository to viewers without access', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository({ private: true })
  const { data: release } = await stage.admin.repos.createRelease({ ...at, tag_name: 'v1' })
  const headers = { authorization: `token ${stage.sandbox.token}` }
  await fetch(release.upload_url.replace(/\{.*/, '?name=a.bin'), { method: 'POST', headers, body: 'weights' })
  await stage.admin.issues.create({ ...at, title: 'Secret' })
  const { url, world, login } = stage.sandbox
  const asset = world.store.assets.all()[0]!.id
  const below = [
    '',
    '/blob/main/README.md',
    '/issues/1',
    '/releases',
    `/releases/assets/${asset}`,
    '/releases/download/v1/a.bin',
    '/actions',
    '/commits',
  ]
  const stranger = createToken(world, { login: 'rosa' }).secret
  const strangers: Record<string, string>[] = [
    {},
    { authorization: `token ${stranger}` },
    { cookie: `trainyard_${new URL(url).port}=${'0'.repeat(64)}` },
  ]
  for (const eyes of strangers) {
    for (const path of below)
      assert.equal((await see(`${url}/acme/flight-delay${path}`, eyes)).status, 404, path)
    for (const list of ['', '/acme'])
      assert.doesNotMatch((await see(`${url}${list}`, eyes)).html, /flight-delay/)
  }
  for (const eyes of [headers, await sessionOf(login)] as Record<string, string>[]) {
    for (const path of below)
      assert.equal((await see(`${url}/acme/flight-delay${path}`, eyes)).status, 200, path)
    for (const list of ['', '/acme']) assert.match((await see(`${url}${list}`, eyes)).html, /flight-delay/)
  }
})

test('the session is for looking: it is no token of the API, and a wrong link gives none', async t => {
  const stage = await openServerFixture(t)
  await stage.repository({ private: true })
  const { api, url, login } = stage.sandbox
  const { cookie } = await sessionOf(login)
  const key = cookie.split('=')[1]!
  assert.equal((await fetch(`${api}/repos/acme/flight-delay`, { headers: { cookie } })).status, 404)
  const asToken = await fetch(`${api}/repos/acme/flight-delay`, {
    headers: { authorization: `token ${key}` },
  })
  assert.equal(asToken.status, 401)
  const wrong = await fetch(`${url}/_login?key=${'0'.repeat(64)}`, { redirect: 'manual', headers: EYES })
  assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [403, null])
})

test('a draft is shown with push access only', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository()
  await stage.admin.repos.createRelease({ ...at, tag_name: 'v1', draft: true })
  const page = `${stage.sandbox.url}/acme/flight-delay/releases`
  assert.doesNotMatch((await see(page)).html, /v1/)
  assert.match((await see(page, await sessionOf(stage.sandbox.login))).html, /v1/)
})

test('what people write into titles, names and logs is text on every page', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository({ description: '<b onclick=x>"d"</b>' })
  const evil = '"><script>alert(1)</script>'
  const content = Buffer.from(evil).toString('base64')
  const file = { ...at, path: `${evil}.txt`.replaceAll('/', '∕'), message: evil, content }
  await stage.admin.repos.createOrUpdateFileContents(file)
  await stage.admin.issues.create({ ...at, title: evil, body: evil, labels: ['<i>x</i>'] })
  const path = encodeURIComponent(file.path)
  const below = [
    '',
    '/issues',
    '/issues/1',
    '/commits',
    `/blob/main/${path}`,
    '/commit/main',
    '/branches',
    `/commits/main/${path}`,
  ]
  for (const each of below) {
    const { status, html } = await see(`${stage.sandbox.url}/acme/flight-delay${each}`)
    assert.equal(status, 200, each)
    assert.doesNotMatch(html, /<script>alert|<i>x|<b onclick/, each)
  }
})

test('of a conversation without end, the last 300 lines are shown', async t => {
  const stage = await openServerFixture(t)
  const at = await stage.repository()
  const { world } = stage.sandbox
  await stage.admin.issues.create({ ...at, title: 'Long' })
  const { id } = world.store.repositories.all()[0]!
  const time = world.time()
  for (let number = 1; number <= 320; number++) {
    const said = { issueNumber: 1, author: 'admin', app: null, body: `word ${number}.` }
    const row = { id: world.store.nextId(), repositoryId: id, ...said, createdAt: time, updatedAt: time }
    world.store.comments.put(row)
  }
  const text = words((await see(`${stage.sandbox.url}/acme/flight-delay/issues/1`)).html)
  assert.match(text, /20 earlier lines not shown\. .* word 21\. .* word 320\./)
  assert.doesNotMatch(text, /word 20\./)
})
