import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused, type ServerFixture } from './server-fixture.ts'

async function jobAt(stage: ServerFixture) {
  const place = await stage.repository()
  const { data } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  return { job: stage.as({ repositories: ['acme/flight-delay'] }), place, sha: data.commit.sha }
}

const annotation = {
  path: 'a.py',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'm',
} as const

test('a check run goes from in progress to completed; annotations add up; the newest of a name counts', async t => {
  const stage = await openServerFixture(t)
  const { job, place, sha } = await jobAt(stage)
  const { data: check } = await job.checks.create({
    ...place,
    name: 'Trainyard',
    head_sha: sha,
    status: 'in_progress',
  })
  assert.deepEqual([check.status, check.conclusion, check.app?.slug], ['in_progress', null, 'github-actions'])
  const at = { ...place, check_run_id: check.id }
  const output = { title: 'Pass', summary: 'All gates passed', annotations: Array(50).fill(annotation) }
  await job.checks.update({ ...at, output })
  const { data: done } = await job.checks.update({
    ...at,
    conclusion: 'success',
    output: { ...output, annotations: [annotation] },
  })
  assert.deepEqual(
    [done.status, done.conclusion, done.output.annotations_count],
    ['completed', 'success', 51],
  )
  assert.deepEqual((await job.checks.get(at)).data, done)
  assert.equal((await job.paginate(job.checks.listAnnotations, at)).length, 51)
  await job.checks.create({ ...place, name: 'Trainyard', head_sha: sha, conclusion: 'failure' })
  const { data: latest } = await job.checks.listForRef({ ...place, ref: 'main', check_name: 'Trainyard' })
  assert.deepEqual(
    latest.check_runs.map(({ conclusion }) => conclusion),
    ['failure'],
  )
  assert.equal((await job.checks.listForRef({ ...place, ref: sha, filter: 'all' })).data.total_count, 2)
})

for (const { app, kept } of [
  { app: 'github-actions', kept: false },
  { app: 'trainyard-bot', kept: true },
]) {
  test(`\`details_url\` of a check made by ${app} is ${kept ? 'kept' : 'ignored in favour of its own page'}`, async t => {
    const stage = await openServerFixture(t)
    const { place, sha } = await jobAt(stage)
    const client = stage.as({ repositories: ['acme/flight-delay'], app })
    const details_url = 'https://example.com/run/17'
    const { data: made } = await client.checks.create({ ...place, name: 'T', head_sha: sha, details_url })
    const { data: changed } = await client.checks.update({ ...place, check_run_id: made.id, details_url })
    for (const check of [made, changed]) assert.equal(check.details_url, kept ? details_url : check.html_url)
  })
}

const oversized = [
  {
    name: 'a summary of 65,536 characters',
    output: { title: 't', summary: 'x'.repeat(65_536) },
    field: 'summary',
  },
  {
    name: 'a text of 65,536 characters',
    output: { title: 't', summary: '', text: 'x'.repeat(65_536) },
    field: 'text',
  },
  {
    name: '51 annotations',
    output: { title: 't', summary: '', annotations: Array(51).fill(annotation) },
    field: 'annotations',
  },
]

for (const { name, output, field } of oversized) {
  test(`${name} are refused`, async t => {
    const stage = await openServerFixture(t)
    const { job, place, sha } = await jobAt(stage)
    const answer = await refused(job.checks.create({ ...place, name: 'Trainyard', head_sha: sha, output }))
    assert.equal(answer.status, 422)
    assert.equal((answer.data['errors'] as { field: string }[])[0]?.field, field)
  })
}

test('a check of a commit that is not there is refused', async t => {
  const stage = await openServerFixture(t)
  const { job, place } = await jobAt(stage)
  const answer = await refused(job.checks.create({ ...place, name: 'x', head_sha: '1'.repeat(40) }))
  assert.equal(answer.data['message'], `No commit found for SHA: ${'1'.repeat(40)}`)
})

test('statuses combine by their newest of each context', async t => {
  const stage = await openServerFixture(t)
  const { job, place, sha } = await jobAt(stage)
  const combined = async () => (await job.repos.getCombinedStatusForRef({ ...place, ref: 'main' })).data
  assert.equal((await combined()).state, 'pending')
  const status = (context: string, state: 'failure' | 'success') =>
    job.repos.createCommitStatus({ ...place, sha, context, state })
  await status('train', 'failure')
  await status('judge', 'success')
  assert.equal((await combined()).state, 'failure')
  await status('train', 'success')
  const { state, total_count } = await combined()
  assert.deepEqual([state, total_count], ['success', 2])
  assert.equal((await job.repos.listCommitStatusesForRef({ ...place, ref: sha })).data.length, 3)
})

test('a deployment needs its contexts green, has statuses, and a later success retires an earlier one', async t => {
  const stage = await openServerFixture(t)
  const { job, place, sha } = await jobAt(stage)
  await job.repos.createCommitStatus({ ...place, sha, context: 'judge', state: 'failure' })
  const wanted = { ...place, ref: 'main', environment: 'staging', payload: { version: '1.0.0' } }
  assert.equal((await refused(job.repos.createDeployment(wanted))).status, 409)
  const deploy = async () => {
    const { data } = await job.repos.createDeployment({ ...wanted, required_contexts: [] })
    assert.ok('id' in data)
    await job.repos.createDeploymentStatus({
      ...place,
      deployment_id: data.id,
      state: 'success',
      log_url: 'https://example.com/log',
    })
    return data
  }
  const first = await deploy()
  const second = await deploy()
  assert.deepEqual([first.sha, first.payload, first.environment], [sha, { version: '1.0.0' }, 'staging'])
  const states = async (deployment_id: number) =>
    (await job.repos.listDeploymentStatuses({ ...place, deployment_id })).data.map(({ state }) => state)
  assert.deepEqual([await states(first.id), await states(second.id)], [['inactive', 'success'], ['success']])
  const { data: listed } = await job.repos.listDeployments({ ...place, environment: 'staging' })
  assert.deepEqual(
    listed.map(({ id }) => id),
    [second.id, first.id],
  )
  assert.deepEqual(
    (await job.repos.getAllEnvironments(place)).data.environments?.map(({ name }) => name),
    ['staging'],
  )
  const at = { ...place, deployment_id: first.id }
  assert.equal((await job.repos.getDeployment(at)).data.environment, 'staging')
  assert.equal(
    (await refused(job.repos.deleteDeployment({ ...place, deployment_id: second.id }))).status,
    422,
  )
  await job.repos.deleteDeployment(at)
  assert.equal((await refused(job.repos.getDeployment(at))).status, 404)
})

test('environments are made by hand or with their first deployment', async t => {
  const stage = await openServerFixture(t)
  const { job, place } = await jobAt(stage)
  const at = { ...place, environment_name: 'production' }
  assert.equal((await refused(job.repos.createOrUpdateEnvironment(at))).status, 403)
  await stage.admin.repos.createOrUpdateEnvironment(at)
  assert.equal((await job.repos.getEnvironment(at)).data.name, 'production')
})
