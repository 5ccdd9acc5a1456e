import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { createClient, type Forge } from '../../../actions/_lib/forge/client.ts'
import { failureOf } from '../../../actions/_lib/forge/errors.ts'
import { grantFor } from '../../../actions/_lib/forge/permission.ts'
import { impatient, openPullStage, type PullStage } from './pull-fixture.ts'

async function problemFrom(request: Promise<unknown>): Promise<Problem> {
  const error = await request.then(
    () => assert.fail('it was not refused'),
    thrown => thrown,
  )
  assert.ok(error instanceof Problem, String(error?.stack))
  assert.equal(error.kind, 'outside')
  assert.ok(error.cause instanceof Error, 'the cause is kept')
  return error
}

type Case = {
  name: string
  ask: (stage: PullStage) => Promise<unknown>
  what: RegExp
  fix: RegExp
  status: number
}
const reader = { permissions: { contents: 'read' } } as const
const comment = ({ client, owner, repo }: Forge, number: number, body = 'x') =>
  client.rest.issues.createComment({ owner, repo, issue_number: number, body })
const cases: Case[] = [
  {
    name: 'a refused comment names pull-requests: write',
    ask: ({ forge, number }) => comment(forge(reader), number),
    what: /Resource not accessible by integration/,
    fix: /add `pull-requests: write` under `permissions:`/,
    status: 403,
  },
  {
    name: 'a refused check names checks: write',
    ask: ({ forge, place, sha }) =>
      forge(reader).client.rest.checks.create({ ...place, name: 'x', head_sha: sha }),
    what: /lacks a permission/,
    fix: /add `checks: write` under `permissions:`/,
    status: 403,
  },
  {
    name: 'a refused release names contents: write',
    ask: ({ forge, place }) => forge(reader).client.rest.repos.createRelease({ ...place, tag_name: 'v1' }),
    what: /lacks a permission/,
    fix: /add `contents: write` under `permissions:`.* also needs `workflows: write`, because the workflow files .* differ .* a token with `contents: write` and `workflows: write`/,
    status: 403,
  },
  {
    name: 'a workflow file that is written without workflows: write',
    ask: ({ forge, place }) =>
      forge({ permissions: { contents: 'write' } }).client.rest.repos.createOrUpdateFileContents({
        ...place,
        path: '.github/workflows/a.yml',
        message: 'x',
        content: '',
      }),
    what: /lacks a permission: refusing to allow a GitHub App to create or update workflow/,
    fix: /^GITHUB_TOKEN cannot have `workflows: write`: give the token of a GitHub App that has `contents: write` and `workflows: write` as `github-token`$/,
    status: 403,
  },
  {
    name: 'a wrong token',
    ask: stage => impatient(stage, 'ghs_wrong').rest.repos.get(stage.place),
    what: /rejected the token: Bad credentials/,
    fix: /github-token.*GITHUB_TOKEN/,
    status: 401,
  },
  {
    name: 'a repository that cannot be seen',
    ask: ({ forge, place }) => forge().client.rest.repos.get({ ...place, repo: 'secret' }),
    what: /404 for \/repos\/acme\/secret: it does not exist, or this token cannot see it/,
    fix: /acme\/secret is private.*contents: read/,
    status: 404,
  },
  {
    name: 'a body that is too long, in GitHub’s words',
    ask: ({ forge, number }) => comment(forge(), number, 'x'.repeat(65_537)),
    what: /422: Validation Failed; IssueComment data Body is too long \(maximum is 65536 characters\)/,
    fix: /^fix what GitHub reports above, then re-run$/,
    status: 422,
  },
  {
    name: 'a primary rate limit says when',
    ask: stage => {
      stage.sandbox.faults.add({
        name: 'limit',
        times: null,
        effect: { kind: 'rate-limit', resetSeconds: 2000 },
      })
      return stage.forge().client.rest.repos.get(stage.place)
    },
    what: /rate limit is reached/,
    fix: /after 20\d\d-.*Z: it resumes/,
    status: 403,
  },
  {
    name: 'an outage',
    ask: stage => {
      stage.sandbox.faults.add({
        name: 'down',
        times: null,
        effect: { kind: 'status', status: 503, message: 'Unicorn!' },
      })
      return stage.forge().client.rest.repos.get(stage.place)
    },
    what: /answered 503: Unicorn!/,
    fix: /^re-run: it resumes where it stopped/,
    status: 503,
  },
  {
    name: 'no network',
    ask: async ({ sandbox, place }) => {
      const env = { GITHUB_API_URL: sandbox.api }
      await sandbox.close()
      return await createClient({ token: 'x', env, secondMs: 1 }).rest.repos.get(place)
    },
    what: /127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED/,
    fix: /HTTPS_PROXY/,
    status: 0,
  },
]

for (const { name, ask, what, fix, status } of cases) {
  test(name, async t => {
    const stage = await openPullStage(t)
    const problem = await problemFrom(ask(stage))
    assert.match(problem.what, what)
    assert.match(problem.fix, fix)
    assert.equal(failureOf(problem)?.status, status)
    assert.doesNotMatch(
      `${problem.message} ${JSON.stringify(problem.cause)}`,
      /ghs_\w{6}/,
      'no token is told',
    )
  })
}

const refused = (method: string, path: string, accepted?: string) =>
  grantFor({ method, path: `/repos/acme/flight-delay/${path}`, accepted })
for (const [method, path, line] of [
  ['POST', 'issues/12/comments', 'pull-requests: write'],
  ['PATCH', 'issues/comments/7', 'pull-requests: write'],
  ['GET', 'commits/abc/check-runs', 'checks: read'],
  ['POST', 'statuses/abc', 'statuses: write'],
  ['POST', 'issues', 'issues: write'],
  ['POST', 'pulls', 'pull-requests: write'],
  ['GET', 'actions/artifacts', 'actions: read'],
  ['POST', 'deployments', 'deployments: write'],
  ['POST', 'git/refs', 'contents: write'],
  ['GET', 'commits/abc', 'contents: read'],
  ['POST', 'releases/1/assets', 'contents: write'],
] as const) {
  test(`${method} ${path} asks for ${line}, with GitHub’s header and without`, () => {
    const accepted = line.replace(': ', '=').replaceAll('-', '_')
    const grant = { lines: [line], never: [], sometimes: [] }
    assert.deepEqual(refused(method, path), grant)
    assert.deepEqual(refused(method, path, `issues=write; ${accepted}`), grant)
  })
}

const workflows = 'workflows: write'
for (const { accepted, lines, never = [], sometimes = [] } of [
  { accepted: 'workflows=write', lines: [workflows], never: [workflows] },
  { accepted: 'contents=write,workflows=write', lines: ['contents: write', workflows], never: [workflows] },
  {
    accepted: 'contents=write; contents=write,workflows=write',
    lines: ['contents: write'],
    sometimes: [workflows],
  },
  {
    accepted: 'contents=write,workflows=write;contents=write',
    lines: ['contents: write'],
    sometimes: [workflows],
  },
  { accepted: 'issues=write, pull_requests=read', lines: ['issues: write', 'pull-requests: read'] },
  { accepted: 'actions=read; checks=write', lines: ['actions: read'] },
  { accepted: '', lines: ['contents: write'] },
  { accepted: 'nonsense;; =write', lines: ['contents: write'] },
]) {
  test(`of “${accepted}” a refused release needs ${lines.join(' and ')}${sometimes.length > 0 ? `, at times ${sometimes}` : ''}`, () => {
    assert.deepEqual(refused('POST', 'releases', accepted), { lines, never, sometimes })
  })
}
