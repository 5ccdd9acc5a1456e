import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { reportHtml } from '../../actions/_lib/report/html.ts'
import { CASES } from '../rooms/report/cases.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
]
let browser: Browser
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-report-'))
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
})

after(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

type Figure = { title: string; width: number; height: number; shapes: number; colours: string[] }

/** What the eye would look for in every figure; runs in the page. */
const FIGURES = `[...document.querySelectorAll('figure')].map(figure => {
  const svg = figure.querySelector('svg')
  const { width, height } = svg.getBoundingClientRect()
  const marks = [...svg.querySelectorAll('path, line, text, rect')].filter(mark => mark.getBoundingClientRect().width + mark.getBoundingClientRect().height > 0)
  const colours = marks.flatMap(mark => [getComputedStyle(mark).stroke, getComputedStyle(mark).fill])
  return { title: figure.querySelector('h2').textContent, width, height, shapes: marks.length, colours: [...new Set(colours)] }
})`

for (const name of Object.keys(CASES)) {
  for (const look of ['light', 'dark', 'print'] as const) {
    test(`the ${name} page opens in ${look} without a complaint or a request, and all its figures are seen`, async () => {
      const { page, complaints, requests } = await open(name, look)
      const figures = (await page.evaluate(FIGURES)) as Figure[]
      for (const { title, width, height, shapes } of figures) {
        assert.ok(
          width > 150 && height > 60 && shapes > 4,
          `${title}: ${width} × ${height}, ${shapes} shapes`,
        )
      }
      const expected = (await reportHtml(CASES[name]!)).match(/<figure/g)?.length ?? 0
      assert.equal(figures.length, expected)
      assert.deepEqual({ complaints, requests }, { complaints: [], requests: [] })
      await page.close()
    })
  }

  test(`the ${name} page fits a screen of 400 pixels`, async () => {
    const { page } = await open(name, 'light', 400)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 400)
    await page.close()
  })
}

test('light and dark differ in paper, ink and the colours inside the figures', async () => {
  const looks = await Promise.all((['light', 'dark'] as const).map(look => open('pass', look)))
  const [light, dark] = await Promise.all(
    looks.map(async ({ page }) => ({
      body: await page.evaluate(
        '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
      ),
      roc: ((await page.evaluate(FIGURES)) as Figure[])[0]!.colours.toSorted(),
    })),
  )
  assert.deepEqual(light!.body, ['rgb(31, 35, 40)', 'rgb(255, 255, 255)'])
  assert.deepEqual(dark!.body, ['rgb(230, 237, 243)', 'rgb(13, 17, 23)'])
  assert.ok(light!.roc.includes('rgb(9, 105, 218)') && dark!.roc.includes('rgb(88, 166, 255)'))
  await Promise.all(looks.map(({ page }) => page.close()))
})

test('a page that breaks its policy would be noticed', async () => {
  const page = await browser.newPage()
  const complaints = complaintsOf(page)
  const html = (await reportHtml(CASES['pass']!)).replace(
    '<main>',
    '<main><p style="color:red">x</p><script>1</script>',
  )
  const file = join(folder, 'broken.html')
  await writeFile(file, html)
  await page.goto(pathToFileURL(file).href)
  assert.equal(complaints.filter(text => text.includes('Content Security Policy')).length, 2)
  await page.close()
})

async function open(name: string, look: 'light' | 'dark' | 'print', width = 1100) {
  const file = join(folder, `${name}.html`)
  await writeFile(file, await reportHtml(CASES[name]!))
  const page = await browser.newPage({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    viewport: { width, height: 800 },
  })
  if (look === 'print') await page.emulateMedia({ media: 'print' })
  const complaints = complaintsOf(page)
  const requests: string[] = []
  const { href } = pathToFileURL(file)
  page.on('request', request => {
    if (request.url() !== href) requests.push(request.url())
  })
  await page.goto(href, { waitUntil: 'load' })
  return { page, complaints, requests }
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  return complaints
}
