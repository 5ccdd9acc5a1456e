import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { mayDeploy } from '../../github/deployment/branch-policy.ts'
import { putVariable, secretsOf, variablesOf } from '../../github/variable/variable.ts'
import { clientOf, openServerFixture, refused, type ServerFixture, scratch } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }

/** Sets a secret as the sandbox's own door wants it. */
function putSecret({ sandbox }: ServerFixture, path: string, value: string, token = sandbox.token) {
  return fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: 'PUT',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ value }),
  })
}

test('a job’s variables are its environment’s before its repository’s before the organisation’s', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { actions, repos } = stage.admin
  await repos.createOrUpdateEnvironment({ ...place, environment_name: 'production' })
  const of = { ...place, environment_name: 'production' }
  await actions.createOrgVariable({ org: 'acme', name: 'region', value: 'org', visibility: 'all' })
  await actions.createOrgVariable({ org: 'acme', name: 'HIDDEN', value: 'x', visibility: 'private' })
  await actions.createOrgVariable({
    org: 'acme',
    name: 'OTHERS',
    value: 'x',
    visibility: 'selected',
    selected_repository_ids: [1],
  })
  await actions.createRepoVariable({ ...place, name: 'REGION', value: 'repo' })
  await actions.createRepoVariable({ ...place, name: 'BUCKET', value: 'b' })
  await actions.createEnvironmentVariable({ ...of, name: 'REGION', value: 'environment' })
  const { world } = stage.sandbox
  const row = world.store.repositories.all()[0]!
  assert.deepEqual(variablesOf(world, row), { REGION: 'repo', BUCKET: 'b' })
  assert.deepEqual(variablesOf(world, row, 'production'), { REGION: 'environment', BUCKET: 'b' })

  await actions.updateRepoVariable({ ...place, name: 'BUCKET', value: 'c' })
  await actions.updateEnvironmentVariable({ ...of, name: 'REGION', value: 'eu' })
  await actions.updateOrgVariable({ org: 'acme', name: 'HIDDEN', visibility: 'all' })
  assert.equal((await actions.getRepoVariable({ ...place, name: 'bucket' })).data.value, 'c')
  assert.equal((await actions.getEnvironmentVariable({ ...of, name: 'REGION' })).data.value, 'eu')
  assert.equal((await actions.getOrgVariable({ org: 'acme', name: 'HIDDEN' })).data.visibility, 'all')
  assert.equal((await actions.listRepoVariables(place)).data.total_count, 2)
  assert.equal((await actions.listEnvironmentVariables(of)).data.total_count, 1)
  assert.equal((await actions.listOrgVariables({ org: 'acme' })).data.total_count, 3)
  await actions.deleteRepoVariable({ ...place, name: 'REGION' })
  await actions.deleteEnvironmentVariable({ ...of, name: 'REGION' })
  await actions.deleteOrgVariable({ org: 'acme', name: 'REGION' })
  assert.deepEqual(variablesOf(world, row, 'production'), { HIDDEN: 'x', BUCKET: 'c' })
})

test('a variable’s name is unique, does not start with a digit, and is not reserved by GitHub', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const create = (name: string) => stage.admin.actions.createRepoVariable({ ...place, name, value: 'x' })
  await create('region')
  assert.equal((await refused(create('REGION'))).status, 409)
  for (const name of ['1st', 'GITHUB_REGION', 'a b'])
    assert.equal((await refused(create(name))).status, 422, name)
})

test('readers and jobs cannot list secrets and variables, even of a public repository', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  for (const client of [stage.as({ login: 'eve' }), job]) {
    assert.equal((await refused(client.actions.listRepoVariables(place))).status, 403)
    assert.equal((await refused(client.actions.listRepoSecrets(place))).status, 403)
  }
  assert.equal((await refused(clientOf(stage.sandbox).actions.listRepoSecrets(place))).status, 401)
  assert.equal(
    (await refused(stage.as({ login: 'eve' }).actions.listOrgVariables({ org: 'acme' }))).status,
    404,
  )
})

test('secrets are set in plain text, listed by name, and read by the runner alone', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { actions, repos } = stage.admin
  const of = { ...place, environment_name: 'production' }
  await repos.createOrUpdateEnvironment(of)
  const key = 'line one\n"line two"'
  assert.equal((await putSecret(stage, 'orgs/acme/secrets/APP_KEY', 'of-acme')).status, 204)
  await putSecret(stage, 'repos/acme/flight-delay/secrets/APP_KEY', 'of-flight-delay-itself')
  await putSecret(stage, 'repos/acme/flight-delay/secrets/data_token', 'swordfish')
  await putSecret(stage, 'repos/acme/flight-delay/environments/production/secrets/APP_KEY', key)
  const { world } = stage.sandbox
  const row = world.store.repositories.all()[0]!
  assert.deepEqual(secretsOf(world, row), { APP_KEY: 'of-flight-delay-itself', DATA_TOKEN: 'swordfish' })
  assert.deepEqual(secretsOf(world, row, 'production'), { APP_KEY: key, DATA_TOKEN: 'swordfish' })
  const { data } = await actions.listRepoSecrets(place)
  assert.deepEqual(
    data.secrets.map(({ name }) => name),
    ['APP_KEY', 'DATA_TOKEN'],
  )
  assert.equal((await actions.listEnvironmentSecrets(of)).data.total_count, 1)
  await actions.deleteRepoSecret({ ...place, secret_name: 'DATA_TOKEN' })
  await actions.deleteEnvironmentSecret({ ...of, secret_name: 'APP_KEY' })
  assert.deepEqual(secretsOf(world, row, 'production'), { APP_KEY: 'of-flight-delay-itself' })
  const bad = await putSecret(stage, 'repos/acme/flight-delay/secrets/GITHUB_X', 'x')
  assert.equal(bad.status, 422)
})

test('an environment accepts all refs, protected branches, or those of its policies', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { repos } = stage.admin
  const of = { ...place, environment_name: 'production' }
  const { world } = stage.sandbox
  const may = (ref: string) => mayDeploy(world, world.store.repositories.all()[0]!, 'production', ref)
  const allow = (protected_branches: boolean) =>
    repos.createOrUpdateEnvironment({
      ...of,
      deployment_branch_policy: { protected_branches, custom_branch_policies: !protected_branches },
    })
  const refs = ['refs/heads/main', 'refs/heads/release/1', 'refs/tags/v1', 'refs/pull/1/merge']
  await repos.createOrUpdateEnvironment(of)
  assert.deepEqual(refs.map(may), [true, true, true, true])
  const { data } = await allow(true)
  assert.deepEqual(data.deployment_branch_policy, { protected_branches: true, custom_branch_policies: false })
  assert.deepEqual(refs.map(may), [false, false, false, false])
  const asked = {
    required_status_checks: null,
    enforce_admins: null,
    required_pull_request_reviews: null,
    restrictions: null,
  }
  await repos.updateBranchProtection({ ...place, branch: 'main', ...asked })
  assert.deepEqual(refs.map(may), [true, false, false, false])

  assert.equal((await refused(repos.createDeploymentBranchPolicy({ ...of, name: 'main' }))).status, 404)
  await allow(false)
  assert.deepEqual(refs.map(may), [false, false, false, false])
  const { data: policy } = await repos.createDeploymentBranchPolicy({ ...of, name: '*' })
  assert.deepEqual(refs.map(may), [true, false, false, false])
  const at = { ...of, branch_policy_id: policy.id! }
  await repos.updateDeploymentBranchPolicy({ ...at, name: 'release/*' })
  await repos.createDeploymentBranchPolicy({ ...of, name: 'v*', type: 'tag' })
  assert.deepEqual(refs.map(may), [false, true, true, false])
  assert.equal((await repos.getDeploymentBranchPolicy(at)).data.name, 'release/*')
  await repos.deleteDeploymentBranchPolicy(at)
  const { data: left } = await repos.listDeploymentBranchPolicies(of)
  assert.deepEqual(
    left.branch_policies.map(({ name }) => name),
    ['v*'],
  )
  await repos.deleteAnEnvironment(of)
  assert.equal((await refused(repos.getEnvironment(of))).status, 404)
})

test('what an environment cannot do here is refused: reviewers, a wait, both kinds of policy', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const of = { ...place, environment_name: 'production' }
  const both = { protected_branches: true, custom_branch_policies: true }
  for (const more of [
    { wait_timer: 5 },
    { reviewers: [{ type: 'User' as const, id: 1 }] },
    { deployment_branch_policy: both },
  ]) {
    assert.equal((await refused(stage.admin.repos.createOrUpdateEnvironment({ ...of, ...more }))).status, 422)
  }
})

test('values set in code are shown by the API', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { world } = stage.sandbox
  const row = world.store.repositories.all()[0]!
  const scope = { owner: null, repositoryId: row.id, environment: null }
  putVariable(world, 'variables', scope, { name: 'region', value: 'eu' })
  const production = { ...scope, environment: 'production' }
  putVariable(world, 'secrets', production, { name: 'key', value: 'swordfish' })
  assert.equal((await stage.admin.actions.getRepoVariable({ ...place, name: 'REGION' })).data.value, 'eu')
  assert.deepEqual(variablesOf(world, row, null), { REGION: 'eu' })
  assert.deepEqual(secretsOf(world, row, null), {})
  assert.deepEqual(secretsOf(world, row, 'production'), { KEY: 'swordfish' })
})

test('a secret’s value is masked in recordings, line breaks and quotes too', async t => {
  const record = join(scratch(t), 'requests.jsonl')
  const stage = await openServerFixture(t, { record })
  await stage.repository()
  const key = 'line one\n"line two"'
  await putSecret(stage, 'repos/acme/flight-delay/secrets/APP_KEY', key)
  await stage.admin.issues.create({ ...place, title: `leaks ${key}` })
  const recorded = readFileSync(record, 'utf8')
  assert.ok(recorded.includes('leaks ***') && !recorded.includes('line two'))
})
