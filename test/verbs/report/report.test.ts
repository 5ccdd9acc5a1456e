import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import type { Host } from '../../../actions/_lib/host/host.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { report } from '../../../actions/report/report.ts'
import { CASES } from '../../rooms/report/cases.ts'

const { comparison, evaluation, championEvaluation, run, championRun } = CASES['pass']!
let folder: string
let notices: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-verb-'))
  await write('comparison.json', comparison)
})

beforeEach(() => {
  notices = []
})

after(() => rm(folder, { recursive: true }))

test('it writes both files, says the verdict, and gives the Markdown as output and summary', async () => {
  const { status, outputs, result, summary } = await call({ comparison: 'comparison.json' })
  const markdown = reportMarkdown({ comparison })
  assert.equal(status, 0)
  assert.equal(outputs['markdown'], markdown)
  assert.equal(summary, markdown)
  assert.equal(await readFile(join(folder, 'trainyard-out/report.md'), 'utf8'), markdown)
  assert.match(await readFile(join(folder, 'trainyard-out/report.html'), 'utf8'), /^<!doctype html>/)
  assert.deepEqual(result, {
    verdict: 'pass',
    markdownFile: join(folder, 'trainyard-out/report.md'),
    htmlFile: join(folder, 'trainyard-out/report.html'),
    commentUrl: null,
  })
  assert.deepEqual(outputs, {
    'comment-url': '',
    markdown,
    'markdown-file': join(folder, 'trainyard-out/report.md'),
    'html-file': join(folder, 'trainyard-out/report.html'),
    verdict: 'pass',
    'proposed-verdict': '',
  })
  assert.deepEqual(notices, [
    '✅ flight-delay: passed · 3 of 3 gates passed · roc_auc\u00a0↑ +0.0228 [+0.0161,\u00a0+0.0302]',
  ])
})

test('a failing verdict is still a report', async () => {
  await write('blocked.json', CASES['block']!.comparison)
  const { status, outputs } = await call({ comparison: 'blocked.json', out: 'blocked' })
  assert.deepEqual({ status, verdict: outputs['verdict'] }, { status: 0, verdict: 'fail' })
})

test('documents beside the comparison are found, a named one is taken instead', async () => {
  const beside = await mkdtemp(join(folder, 'beside-'))
  await write(join(beside, 'comparison.json'), comparison)
  await write(join(beside, 'evaluation.json'), evaluation)
  await write(join(beside, 'champion-evaluation.json'), championEvaluation)
  await write(join(beside, 'run.json'), run)
  await write(join(beside, 'champion-run.json'), championRun)
  const found = await call({ comparison: join(beside, 'comparison.json') })
  assert.equal(found.outputs['markdown'], reportMarkdown(CASES['pass']!))
  await write('other-run.json', { ...run, command: 'make model' })
  const named = await call({ comparison: join(beside, 'comparison.json'), run: 'other-run.json' })
  assert.match(named.outputs['markdown']!, /```sh\nmake model\n```/)
})

test('the pull request’s own definition is shown, and decides nothing', async () => {
  const { proposed, definition, reasons } = CASES['definition']!
  await write('proposed.json', proposed)
  const { outputs } = await call({
    comparison: 'comparison.json',
    proposed: 'proposed.json',
    definition: definition!.join('\n'),
    reasons: reasons!.join('\n'),
  })
  assert.equal(outputs['markdown'], reportMarkdown({ comparison, proposed, definition, reasons }))
  assert.deepEqual([outputs['verdict'], outputs['proposed-verdict']], ['pass', 'pass'])
  await write('proposed.json', { ...proposed, verdict: 'fail' })
  const failing = await call({ comparison: 'comparison.json', proposed: 'proposed.json' })
  assert.deepEqual([failing.outputs['verdict'], failing.outputs['proposed-verdict']], ['pass', 'fail'])
  assert.equal((await call({ comparison: 'comparison.json' })).outputs['proposed-verdict'], '')
})

for (const { name, change } of [
  { name: 'model', change: { model: 'eta' } },
  { name: 'fingerprint', change: { candidate: { ...comparison.candidate, fingerprint: 'other' } } },
  { name: 'artifact', change: { candidate: { ...comparison.candidate, digest: null } } },
]) {
  test(`a proposed comparison of another ${name} is refused`, async () => {
    await write('other.json', { ...comparison, ...change })
    const error = await call({ comparison: 'comparison.json', proposed: 'other.json' }).catch(
      thrown => thrown,
    )
    assert.match(problemsOf(error)[0]?.message ?? '', /applied to a different candidate.*other\.json/)
  })
}

for (const { name, given, want } of [
  {
    name: 'a file that is not there',
    given: { comparison: 'none.json' },
    want: [/none\.json.*cannot be read|cannot be read.*none\.json/],
  },
  {
    name: 'a named document that is not there',
    given: { comparison: 'comparison.json', run: 'no.json' },
    want: [/no\.json/],
  },
  {
    name: 'a document of another kind',
    given: { comparison: 'comparison.json', evaluation: 'comparison.json' },
    want: [/comparison\.json:\d+:\d+/],
  },
  {
    name: 'every document at once',
    given: { comparison: 'none.json', run: 'no.json' },
    want: [/none\.json/, /no\.json/],
  },
  {
    name: 'a comparison of another model',
    given: { comparison: 'comparison.json', model: 'other' },
    want: [/flight-delay.*other/],
  },
  {
    name: 'a document larger than any of ours',
    given: { comparison: 'huge.json' },
    want: [/bytes, more than/],
  },
]) {
  test(`it refuses ${name}`, async () => {
    await write('huge.json', {})
    await truncate(join(folder, 'huge.json'), 40 * 1024 * 1024)
    const error = await call(given).then(
      () => assert.fail('it was taken'),
      thrown => thrown as Error,
    )
    const problems = problemsOf(error).map(problem => problem.message)
    for (const pattern of want)
      assert.ok(
        problems.some(text => pattern.test(text)),
        problems.join('\n'),
      )
  })
}

test('every output is set where nothing was evaluated, too', async () => {
  const { outputs } = await call({ model: 'flight-delay', jobs: 'candidate: failure', out: 'failed' })
  assert.deepEqual(Object.keys(outputs).toSorted(), [
    'comment-url',
    'html-file',
    'markdown',
    'markdown-file',
    'proposed-verdict',
    'verdict',
  ])
  assert.deepEqual([outputs['comment-url'], outputs['verdict'], outputs['proposed-verdict']], ['', '', ''])
})

test('the number of a pull request is digits only', () =>
  assert.throws(() => report.inputs.parse({ 'pull-request': '1e1' }), /digits only/))

function call(given: Record<string, string>) {
  return report.run(report.inputs.parse(given), host())
}

async function write(file: string, document: unknown): Promise<void> {
  await writeFile(resolve(folder, file), JSON.stringify(document))
}

function host(): Host {
  return {
    kind: 'terminal',
    cwd: folder,
    env: {},
    info: () => {},
    warning: () => {},
    notice: text => notices.push(text),
    mask: () => {},
    progress: () => {},
    group: (_, step) => step(),
  }
}
