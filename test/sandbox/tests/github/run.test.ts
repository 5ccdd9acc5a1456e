import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { nextAttempt } from '../../github/workflow/attempt.ts'
import { needsApproval } from '../../github/workflow/fork-approval.ts'
import type { RunCommand } from '../../github/world.ts'
import { pushFiles } from './clone.ts'
import { putJob, putRun } from './run.ts'
import { openServerFixture, refused } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }

test('a command for a run reaches the runner if the run’s state allows it', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const heard: RunCommand[] = []
  stage.sandbox.world.commands.add(command => heard.push(command))
  const { id: run_id } = await putRun(stage)
  const running = await putRun(stage, { status: 'in_progress', conclusion: null })
  const waiting = await putRun(stage, { conclusion: 'action_required' })
  const { id: job_id } = putJob(stage, await putRun(stage))
  const { actions } = stage.admin
  assert.equal((await actions.reRunWorkflow({ ...place, run_id })).status, 201)
  await actions.reRunWorkflowFailedJobs({ ...place, run_id })
  await actions.reRunJobForWorkflowRun({ ...place, job_id })
  assert.equal((await actions.cancelWorkflowRun({ ...place, run_id: running.id })).status, 202)
  await actions.forceCancelWorkflowRun({ ...place, run_id: running.id })
  await actions.approveWorkflowRun({ ...place, run_id: waiting.id })
  await setImmediate()
  const by = 'admin'
  const { runId } = stage.sandbox.world.store.jobs.get(job_id)!
  assert.deepEqual(heard, [
    { kind: 'rerun', runId: run_id, failedOnly: false, jobId: null, by },
    { kind: 'rerun', runId: run_id, failedOnly: true, jobId: null, by },
    { kind: 'rerun', runId, failedOnly: false, jobId: job_id, by },
    { kind: 'cancel', runId: running.id, by },
    { kind: 'cancel', runId: running.id, by },
    { kind: 'approve', runId: waiting.id, by },
  ])
  const no = async (request: Promise<unknown>) => (await refused(request)).status
  assert.equal(await no(actions.reRunWorkflow({ ...place, run_id: running.id })), 403)
  assert.equal(await no(actions.cancelWorkflowRun({ ...place, run_id })), 409)
  assert.equal(await no(actions.approveWorkflowRun({ ...place, run_id })), 403)
  const job = stage.as({ repositories: ['acme/flight-delay'], permissions: { actions: 'write' } })
  assert.equal(await no(job.actions.approveWorkflowRun({ ...place, run_id: waiting.id })), 403)
  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { actions: 'read' } })
  assert.equal(await no(reader.actions.cancelWorkflowRun({ ...place, run_id: running.id })), 403)
  assert.equal(heard.length, 6)
})

test('an attempt keeps what it came to and its own jobs', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const first = await putRun(stage, { conclusion: 'failure' })
  putJob(stage, first, { conclusion: 'failure' })
  const second = nextAttempt(stage.sandbox.world, first, 'ada')
  putJob(stage, second, { name: 'train again' })
  const at = { ...place, run_id: first.id }
  const { actions } = stage.admin
  const { data: now } = await actions.getWorkflowRun(at)
  assert.deepEqual(
    [now.run_attempt, now.status, now.conclusion, now.triggering_actor?.login, now.actor?.login],
    [2, 'queued', null, 'ada', 'admin'],
  )
  const { data: then } = await actions.getWorkflowRunAttempt({ ...at, attempt_number: 1 })
  assert.deepEqual([then.run_attempt, then.conclusion], [1, 'failure'])
  for (const [attempt_number, name] of [
    [1, 'train'],
    [2, 'train again'],
  ] as const) {
    const { data } = await actions.listJobsForWorkflowRunAttempt({ ...at, attempt_number })
    assert.deepEqual(
      data.jobs.map(job => job.name),
      [name],
    )
  }
  assert.equal((await refused(actions.getWorkflowRunAttempt({ ...at, attempt_number: 3 }))).status, 404)
})

test('workflows are the files of the default branch, by name or number', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const files = {
    'train.yml': 'name: Train\non: push\n',
    'odd.yaml': 'on: push\n',
    'bad.yml': '{',
    'README.md': '',
  }
  await pushFiles(stage, place, {
    branch: 'main',
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]),
    ),
  })
  await pushFiles(stage, place, { branch: 'other', files: { '.github/workflows/else.yml': 'on: push\n' } })
  const { data } = await stage.admin.actions.listRepoWorkflows(place)
  assert.deepEqual(
    data.workflows.map(({ name, path }) => [name, path.split('/').at(-1)]),
    [
      ['.github/workflows/bad.yml', 'bad.yml'],
      ['.github/workflows/odd.yaml', 'odd.yaml'],
      ['Train', 'train.yml'],
    ],
  )
  const { data: byName } = await stage.admin.actions.getWorkflow({ ...place, workflow_id: 'train.yml' })
  const { data: byNumber } = await stage.admin.actions.getWorkflow({ ...place, workflow_id: byName.id })
  assert.equal(byNumber.path, '.github/workflows/train.yml')
  assert.equal(
    (await refused(stage.admin.actions.getWorkflow({ ...place, workflow_id: 'else.yml' }))).status,
    404,
  )
})

test('a fork’s run needs approval until one of its author’s pull requests was merged, or always', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { world } = stage.sandbox
  const waits = (login: string) => needsApproval(world, world.store.repositories.all()[0]!, login)
  assert.deepEqual([waits('eve'), waits('admin')], [true, false])
  const eve = stage.as({ login: 'eve' })
  const { data: fork } = await eve.repos.createFork(place)
  await pushFiles(stage, { owner: 'eve', repo: fork.name }, { branch: 'better', files: { 'train.py': '1' } })
  await eve.pulls.create({ ...place, title: 'Better', head: 'eve:better', base: 'main' })
  assert.equal(waits('eve'), true)
  await stage.admin.pulls.merge({ ...place, pull_number: 1 })
  assert.equal(waits('eve'), false)
  const path = '/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'
  await stage.admin.request(`PUT ${path}`, { ...place, approval_policy: 'all_external_contributors' })
  const { data } = await stage.admin.request(`GET ${path}`, place)
  assert.deepEqual([data.approval_policy, waits('eve')], ['all_external_contributors', true])
  assert.equal(
    (
      await refused(
        stage.admin.request(`PUT ${path}`, {
          ...place,
          approval_policy: 'nobody' as 'first_time_contributors',
        }),
      )
    ).status,
    422,
  )
})
