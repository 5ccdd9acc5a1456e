import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Recording } from '../sandbox/github/http/recording.ts'
import type { Site } from '../sandbox/github/http/site.ts'
import { routesOf } from '../sandbox/github/routes.ts'
import { openDescription, openWebhooks, type Sent } from '../sandbox/tests/github/description.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Where GitHub's answers differ from its own description. */
const DESCRIBED_WRONG = [
  // an asset whose upload broke off, as the text beside the schema says
  /state must be equal to one of the allowed values .*\("starter"\)$/,
  // URLs whose default is the empty text
  /\/(environment_url|log_url|target_url) must match format "uri" .*\(""\)$/,
  // two schemas of which every error fits both
  /contents\/\{path\} 409: response {2}must match exactly one schema in oneOf/,
]

/** Routes whose good answer no description can prove. */
const APART = [
  // the tree's root, which is described as a path and asked for without one
  'GET /repos/:owner/:repo/contents',
]

/** What workflows of models are started by. */
const WEBHOOKS = [
  ...['opened', 'synchronize', 'labeled', 'unlabeled', 'edited', 'closed'].map(
    action => `pull-request-${action}`,
  ),
  'push',
  'issue-comment-created',
  'merge-group-checks-requested',
  'workflow-run-completed',
  'workflow-dispatch',
  'release-published',
]

test('every request, answer and webhook of the sandbox’s tests is as GitHub’s OpenAPI description says', t => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-recordings-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const suites = globSync('test/sandbox/tests/github/*.test.ts', { cwd: ROOT })
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const run = spawnSync(process.execPath, ['--test', ...suites], {
    cwd: ROOT,
    env: { ...env, TRAINYARD_RECORDINGS: folder },
    encoding: 'utf8',
  })
  assert.equal(run.status, 0, run.stdout.slice(run.stdout.indexOf('failing tests')))

  const description = readFileSync(descriptionFile(), 'utf8')
  const judge = openDescription(description)
  const faults = new Map<string, string>()
  const proven = new Set<string>()
  for (const recording of linesIn<Recording>(folder, '.jsonl')) {
    const { route, faults: found } = judge(recording)
    if (route !== null && recording.status !== null && recording.status < 400) proven.add(route)
    const texts = found.map(fault => `${route} ${recording.status}: ${fault}`)
    for (const text of texts.filter(text => !DESCRIBED_WRONG.some(known => known.test(text)))) {
      faults.set(text, JSON.stringify(recording.response).slice(0, 200))
    }
  }
  assert.deepEqual(
    [...faults].map(([fault, seen]) => `${fault}\n    ${seen}`),
    [],
  )
  assert.deepEqual(unproven(proven), APART)
  assert.deepEqual(webhookFaults(description, linesIn<Sent>(folder, '.payloads')), [])
})

/** What is wrong with payloads, each named by its webhook; nothing was proven where there were none. */
function webhookFaults(description: string, sent: Sent[]): string[] {
  const judge = openWebhooks(description)
  const judged = sent.map(judge)
  const faults = judged.flatMap(({ webhook, faults }) => faults.map(fault => `${webhook}: ${fault}`))
  const missing = WEBHOOKS.filter(name => !judged.some(({ webhook }) => webhook === name))
  return [...new Set(faults), ...missing.map(name => `${name}: not seen`)]
}

/** The package is large, so it is no dependency: `.ci/run` installs it, here or into `TRAINYARD_OPENAPI`. */
function descriptionFile(): string {
  const folder = process.env['TRAINYARD_OPENAPI'] ?? ROOT
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json')
  assert.ok(existsSync(file), `install it: npm install --no-save --prefix ${folder} @octokit/openapi@23.0.2`)
  return file
}

function linesIn<Line>(folder: string, ending: string): Line[] {
  return readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'))
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)
}

/** Routes of the server that no test has seen answer well. */
function unproven(proven: ReadonlySet<string>): string[] {
  const shape = (route: string) => route.replace(/\{[^}]*\}(\{[^}]*\})?|:\w+(\{[^}]*\})?/g, '*')
  const seen = new Set([...proven].map(shape))
  const routes = ['/api/v3', '/api/uploads'].flatMap(prefix => routesOf({} as Site)[prefix] ?? [])
  return routes.map(({ method, path }) => `${method} ${path}`).filter(route => !seen.has(shape(route)))
}
