import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openServerFixture, type ServerFixture } from '../sandbox/tests/github/server-fixture.ts'
import { openScene, type Scene } from '../sandbox/tests/page/scene.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
]
let browser: Browser
let stage: ServerFixture
let scene: Scene
const closers: (() => unknown)[] = []

before(async () => {
  stage = await openServerFixture({
    after: (close: () => unknown) => closers.push(close),
  } as unknown as TestContext)
  scene = await openScene(stage)
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
})

after(async () => {
  await browser.close()
  for (const close of closers.reverse()) await close()
})

/** The pages by name, and how many diagrams each draws. */
const PAGES: { name: string; path: (scene: Scene) => string; diagrams: number }[] = [
  { name: 'repository', path: () => '', diagrams: 1 },
  { name: 'file', path: () => '/blob/main/train.py', diagrams: 0 },
  { name: 'history', path: () => '/commits/better-clock/train.py', diagrams: 0 },
  { name: 'commit', path: ({ head }) => `/commit/${head}`, diagrams: 0 },
  { name: 'pull requests', path: () => '/pulls', diagrams: 0 },
  { name: 'pull request', path: ({ pull }) => `/pull/${pull}`, diagrams: 2 },
  { name: 'changed files', path: ({ pull }) => `/pull/${pull}/files`, diagrams: 0 },
  { name: 'runs', path: () => '/actions', diagrams: 0 },
  { name: 'run', path: ({ run }) => `/actions/runs/${run.id}`, diagrams: 2 },
  { name: 'job', path: ({ run, jobs }) => `/actions/runs/${run.id}/job/${jobs[3]!.id}`, diagrams: 0 },
  { name: 'releases', path: () => '/releases', diagrams: 0 },
]

for (const { name, path, diagrams } of PAGES) {
  for (const look of ['light', 'dark'] as const) {
    test(`the ${name} page opens in ${look} without a complaint, a failed request or one to elsewhere`, async () => {
      const { page, complaints, failed } = await open(path(scene), { look })
      await drawn(page, diagrams)
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      assert.equal(paper, look === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)')
      assert.deepEqual({ complaints, failed }, { complaints: [], failed: [] })
      await page.close()
    })
  }

  test(`the ${name} page fits a screen of 400 pixels`, async () => {
    const { page } = await open(path(scene), { look: 'light', width: 400 })
    await drawn(page, diagrams)
    await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 400)
    await page.close()
  })
}

test('the curves of a report are drawn with their lines and their axis, and again when the light goes out', async () => {
  const { page, complaints } = await open(`/pull/${scene.pull}`, { look: 'light' })
  await drawn(page, 2)
  await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
  const first = `document.querySelector('.diagram svg')`
  assert.equal(
    await page.evaluate(`${first}.querySelectorAll('.line-plot-0 path, .line-plot-1 path').length`),
    2,
  )
  assert.match(String(await page.evaluate(`${first}.textContent`)), /epoch/)
  const ink = `getComputedStyle(${first}.querySelector('text')).fill`
  const light = await page.evaluate(ink)
  const old = await page.$('.diagram svg')
  await page.emulateMedia({ colorScheme: 'dark' })
  await old?.waitForElementState('hidden')
  assert.notEqual(await page.evaluate(ink), light)
  assert.deepEqual(complaints, [])
  await page.close()
})

test('times of a log are seen when they are asked for', async () => {
  const { run, jobs } = scene
  const { page } = await open(`/actions/runs/${run.id}/job/${jobs[3]!.id}`, { look: 'light' })
  const time = page.locator('.log > div .line time').last()
  assert.equal(await time.isVisible(), false)
  await page.locator('.show-times').check()
  assert.equal(await time.isVisible(), true)
  await page.close()
})

const HOSTILE = `
<script>document.title = 'taken'</script><img src=/none onerror="document.title='taken'">
<a id="link" href="javascript:document.title='taken'">x</a>
<img src="https://example.com/track.gif"><p style="background: url(https://example.com/x)">x</p>

\`\`\`mermaid
graph LR
  a["<img src=https://example.com/x onerror=document.title='taken'>"] --> b
  click b "javascript:document.title='taken'"
\`\`\`

\`\`\`mermaid
this is no diagram
\`\`\`
`

test('a hostile comment runs nothing and loads nothing; what cannot be drawn stays text', async () => {
  const at = { ...scene.place, title: 'Hostile', body: HOSTILE }
  const { data } = await stage.admin.issues.create(at)
  const { page, failed } = await open(`/issues/${data.number}`, { look: 'light' })
  await page.locator('pre[title^="Mermaid cannot draw"]').waitFor()
  await drawn(page, 1)
  for (const link of await page.locator('.diagram a, #user-content-link').all())
    await link.click({ force: true })
  assert.match(await page.title(), /^Hostile/)
  assert.deepEqual(failed, ['404 /none'])
  await page.close()
})

test('a picture from elsewhere that got into a page in spite of all would not load, and would be noticed', async () => {
  const { page, failed } = await open('', { look: 'light' })
  const broken = page.waitForEvent('requestfailed')
  await page.evaluate(
    `document.body.append(Object.assign(new Image(), { src: 'https://example.com/x' })), undefined`,
  )
  assert.equal((await broken).failure()?.errorText, 'csp')
  assert.deepEqual(failed, ['foreign https://example.com/x', 'failed https://example.com/x'])
  await page.close()
})

async function open(path: string, { look, width = 1200 }: { look: 'light' | 'dark'; width?: number }) {
  const page = await browser.newPage({ colorScheme: look, viewport: { width, height: 800 } })
  const complaints = complaintsOf(page)
  const failed: string[] = []
  page.on('request', request => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) failed.push(`foreign ${request.url()}`)
  })
  page.on('requestfailed', request => failed.push(`failed ${request.url()}`))
  page.on('response', response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${new URL(response.url()).pathname}`)
  })
  await page.goto(`${scene.base}${path}`, { waitUntil: 'load' })
  return { page, complaints, failed }
}

/** Waits for so many diagrams, and no more. */
async function drawn(page: Page, count: number): Promise<void> {
  if (count > 0)
    await page
      .locator('.diagram svg')
      .nth(count - 1)
      .waitFor({ state: 'attached' })
  assert.equal(await page.locator('.diagram svg').count(), count)
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  return complaints
}
