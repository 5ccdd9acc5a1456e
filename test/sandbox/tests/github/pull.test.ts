import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClone, gitIn, pushFiles } from './clone.ts'
import { openServerFixture, refused, type ServerFixture } from './server-fixture.ts'

type Place = { owner: string; repo: string }

/** Two commits on `better`, and a pull request of them. */
async function candidate(stage: ServerFixture, place: Place) {
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': 'one\n' }, message: 'One' })
  await pushFiles(stage, place, {
    branch: 'better',
    from: 'better',
    files: { 'train.py': 'two\n' },
    message: 'Two',
  })
  const request = { ...place, title: 'Better', body: 'Much', head: 'better', base: 'main' }
  return (await stage.admin.pulls.create(request)).data
}

const methods = [
  {
    method: 'merge',
    subjects: ['Merge pull request #1 from acme/better', 'Two', 'One', 'Begin'],
    parents: 2,
  },
  { method: 'squash', subjects: ['Better (#1)', 'Begin'], parents: 1 },
  { method: 'rebase', subjects: ['Two', 'One', 'Begin'], parents: 1 },
] as const

for (const { method, subjects, parents } of methods) {
  test(`${method}: the base holds what the head held, and a push since is kept`, async t => {
    const stage = await openServerFixture(t)
    const place = await stage.repository()
    const pull = await candidate(stage, place)
    await pushFiles(stage, place, {
      branch: 'main',
      files: { 'other.txt': 'meanwhile\n' },
      message: 'Meanwhile',
    })
    const at = { ...place, pull_number: pull.number }
    const { data: merged } = await stage.admin.pulls.merge({
      ...at,
      merge_method: method,
      sha: pull.head.sha,
    })
    const clone = await createClone(stage, place)
    assert.equal((await gitIn(clone, 'rev-parse', 'HEAD')).trim(), merged.sha)
    const log = (await gitIn(clone, 'log', '--topo-order', '--format=%s')).trim().split('\n')
    assert.deepEqual(log.toSorted(), [...subjects, 'Meanwhile'].toSorted())
    assert.equal(log[0], subjects[0])
    assert.equal(
      (await gitIn(clone, 'rev-list', '--parents', '-1', 'HEAD')).trim().split(' ').length - 1,
      parents,
    )
    assert.equal(await gitIn(clone, 'show', 'HEAD:train.py'), 'two\n')
    assert.equal(await gitIn(clone, 'show', 'HEAD:other.txt'), 'meanwhile\n')
    const { data: after } = await stage.admin.pulls.get(at)
    assert.deepEqual([after.state, after.merged, after.merge_commit_sha], ['closed', true, merged.sha])
    assert.deepEqual([after.commits, after.additions, after.changed_files], [2, 1, 1])
  })

  test(`${method}: a conflict is 405 and nothing moves`, async t => {
    const stage = await openServerFixture(t)
    const place = await stage.repository()
    const pull = await candidate(stage, place)
    const base = await pushFiles(stage, place, { branch: 'main', files: { 'train.py': 'mine\n' } })
    const at = { ...place, pull_number: pull.number }
    const { status, data } = await refused(stage.admin.pulls.merge({ ...at, merge_method: method }))
    assert.deepEqual([status, data['message']], [405, 'Pull Request is not mergeable'])
    assert.equal((await stage.admin.repos.getBranch({ ...place, branch: 'main' })).data.commit.sha, base)
    assert.equal((await stage.admin.pulls.get(at)).data.state, 'open')
  })
}

test('a merge that names a stale head is 409', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  await pushFiles(stage, place, { branch: 'better', from: 'better', files: { 'train.py': 'three\n' } })
  const { status, data } = await refused(
    stage.admin.pulls.merge({ ...place, pull_number: pull.number, sha: pull.head.sha }),
  )
  assert.deepEqual(
    [status, data['message']],
    [409, 'Head branch was modified. Review and try the merge again.'],
  )
})

test('mergeable is null until GitHub has found out, then true, and false after a conflicting push', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  const look = async () => {
    const { data } = await stage.admin.pulls.get({ ...place, pull_number: pull.number })
    return [data.mergeable, data.mergeable_state]
  }
  assert.deepEqual([pull.mergeable, pull.mergeable_state], [null, 'unknown'])
  assert.deepEqual(
    [await look(), await look()],
    [
      [null, 'unknown'],
      [true, 'clean'],
    ],
  )
  const clone = await createClone(stage, place)
  await gitIn(clone, 'fetch', '-q', 'origin', 'refs/pull/1/merge')
  assert.equal(await gitIn(clone, 'show', 'FETCH_HEAD:train.py'), 'two\n')
  await pushFiles(stage, place, { branch: 'main', files: { 'train.py': 'mine\n' } })
  assert.deepEqual(
    [await look(), await look()],
    [
      [null, 'unknown'],
      [false, 'dirty'],
    ],
  )
})

test('a draft is not merged', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': 'one\n' } })
  const request = { ...place, title: 'Draft', head: 'better', base: 'main', draft: true }
  const { data: pull } = await stage.admin.pulls.create(request)
  const { status, data } = await refused(stage.admin.pulls.merge({ ...place, pull_number: pull.number }))
  assert.deepEqual([status, data['message']], [405, 'Pull Request is still a draft'])
})

test('commits, files and comments of a pull request are listed; the head follows the branch', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  const at = { ...place, pull_number: pull.number }
  const { data: commits } = await stage.admin.pulls.listCommits(at)
  assert.deepEqual(
    commits.map(({ commit }) => commit.message),
    ['One', 'Two'],
  )
  const { data: files } = await stage.admin.pulls.listFiles(at)
  assert.deepEqual(
    files.map(({ filename, status, additions, patch }) => ({ filename, status, additions, patch })),
    [{ filename: 'train.py', status: 'added', additions: 1, patch: '@@ -0,0 +1 @@\n+two' }],
  )
  const head = await pushFiles(stage, place, {
    branch: 'better',
    from: 'better',
    files: { 'train.py': 'three\n' },
  })
  assert.equal((await stage.admin.pulls.get(at)).data.head.sha, head)
  const { data: found } = await stage.admin.pulls.list({ ...place, head: 'acme:better' })
  assert.deepEqual(
    found.map(({ number }) => number),
    [pull.number],
  )
  const { data: containing } = await stage.admin.repos.listPullRequestsAssociatedWithCommit({
    ...place,
    commit_sha: head,
  })
  assert.deepEqual(
    containing.map(({ number }) => number),
    [pull.number],
  )
})

test('a push of the head to the base merges; deleting the branch closes', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  const clone = await createClone(stage, place)
  await gitIn(clone, 'push', '-q', 'origin', 'origin/better:refs/heads/main')
  const { data } = await stage.admin.pulls.get({ ...place, pull_number: pull.number })
  assert.deepEqual([data.merged, data.state], [true, 'closed'])

  await pushFiles(stage, place, { branch: 'worse', files: { 'train.py': 'none\n' } })
  const { data: second } = await stage.admin.pulls.create({
    ...place,
    title: 'Worse',
    head: 'worse',
    base: 'main',
  })
  await stage.admin.git.deleteRef({ ...place, ref: 'heads/worse' })
  const { data: closed } = await stage.admin.pulls.get({ ...place, pull_number: second.number })
  assert.deepEqual([closed.merged, closed.state], [false, 'closed'])
})

const mistakes = [
  {
    name: 'a head that is not there',
    head: 'nowhere',
    errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
  },
  {
    name: 'nothing to merge',
    head: 'main',
    errors: [{ resource: 'PullRequest', code: 'custom', message: 'No commits between main and main' }],
  },
  {
    name: 'one that is open',
    head: 'better',
    errors: [
      { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for acme:better.' },
    ],
  },
]

for (const { name, head, errors } of mistakes) {
  test(`no pull request of ${name}`, async t => {
    const stage = await openServerFixture(t)
    const place = await stage.repository()
    await candidate(stage, place)
    const answer = await refused(stage.admin.pulls.create({ ...place, title: 'Again', head, base: 'main' }))
    assert.deepEqual([answer.status, answer.data['errors']], [422, errors])
  })
}

test('a fork’s pull request: its commits are fetched from the base, and its owner merges nothing', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const rosa = stage.as({ login: 'rosa' })
  const { data: fork } = await rosa.repos.createFork(place)
  assert.deepEqual(
    [fork.full_name, fork.fork, fork.parent?.full_name],
    ['rosa/flight-delay', true, 'acme/flight-delay'],
  )
  const mine = { owner: 'rosa', repo: 'flight-delay' }
  const head = await pushFiles(stage, mine, { branch: 'better', files: { 'train.py': 'fork\n' } })
  const request = { ...place, title: 'From a fork', head: 'rosa:better', base: 'main' }
  const { data: pull } = await rosa.pulls.create(request)
  assert.deepEqual(
    [pull.head.label, pull.head.sha, pull.head.repo?.full_name],
    ['rosa:better', head, 'rosa/flight-delay'],
  )
  const clone = await createClone(stage, place)
  await gitIn(clone, 'fetch', '-q', 'origin', `refs/pull/${pull.number}/head`)
  assert.equal((await gitIn(clone, 'rev-parse', 'FETCH_HEAD')).trim(), head)
  const { data: pulls } = await stage.admin.repos.listPullRequestsAssociatedWithCommit({
    ...place,
    commit_sha: head,
  })
  assert.deepEqual(pulls, [])
  assert.equal((await refused(rosa.pulls.merge({ ...place, pull_number: pull.number }))).status, 403)
  const { data: compared } = await rosa.repos.compareCommitsWithBasehead({
    ...place,
    basehead: 'main...rosa:better',
  })
  assert.deepEqual([compared.status, compared.ahead_by, compared.behind_by], ['ahead', 1, 0])
  await stage.admin.pulls.merge({ ...place, pull_number: pull.number, merge_method: 'squash' })
  const { data: file } = await stage.admin.repos.getContent({
    ...place,
    path: 'train.py',
    mediaType: { format: 'raw' },
  })
  assert.equal(String(file), 'fork\n')
})

test('an author cannot approve their own pull request', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  const at = { ...place, pull_number: pull.number }
  assert.equal((await refused(stage.admin.pulls.createReview({ ...at, event: 'APPROVE' }))).status, 422)
  const rosa = stage.as({ login: 'rosa' })
  const { data: pending } = await rosa.pulls.createReview({ ...at, body: 'Good' })
  assert.equal(pending.state, 'PENDING')
  const { data: review } = await rosa.pulls.submitReview({ ...at, review_id: pending.id, event: 'APPROVE' })
  assert.deepEqual([review.state, review.commit_id], ['APPROVED', pull.head.sha])
  assert.deepEqual(
    (await stage.admin.pulls.listReviews(at)).data.map(({ state }) => state),
    ['APPROVED'],
  )
  const of = { ...at, review_id: review.id }
  await stage.admin.pulls.dismissReview({ ...of, message: 'Outdated' })
  assert.equal((await stage.admin.pulls.getReview(of)).data.state, 'DISMISSED')
  const { data: asked } = await stage.admin.pulls.requestReviewers({ ...at, reviewers: ['rosa'] })
  assert.deepEqual(
    asked.requested_reviewers?.map(({ login }) => login),
    ['rosa'],
  )
})

test('a branch is brought up to date with its base', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  await pushFiles(stage, place, { branch: 'main', files: { 'other.txt': 'new\n' } })
  const at = { ...place, pull_number: pull.number }
  const wrong = stage.admin.pulls.updateBranch({ ...at, expected_head_sha: '0'.repeat(40) })
  assert.equal((await refused(wrong)).status, 422)
  await stage.admin.pulls.updateBranch({ ...at, expected_head_sha: pull.head.sha })
  const { data } = await stage.admin.repos.compareCommitsWithBasehead({ ...place, basehead: 'main...better' })
  assert.deepEqual([data.ahead_by, data.behind_by], [3, 0])
  assert.deepEqual(
    (await stage.admin.pulls.listFiles(at)).data.map(({ filename }) => filename),
    ['train.py'],
  )
})

test('a pull request is edited, closed and opened again until it is merged', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const pull = await candidate(stage, place)
  const at = { ...place, pull_number: pull.number }
  assert.equal((await stage.admin.pulls.update({ ...at, title: 'Best', body: 'Now' })).data.title, 'Best')
  assert.equal((await stage.admin.pulls.update({ ...at, state: 'closed' })).data.state, 'closed')
  assert.equal((await stage.admin.pulls.update({ ...at, state: 'open' })).data.state, 'open')
  assert.equal((await refused(stage.admin.pulls.checkIfMerged(at))).status, 404)
  await stage.admin.pulls.merge(at)
  assert.equal((await stage.admin.pulls.checkIfMerged(at)).status, 204)
  assert.equal((await refused(stage.admin.pulls.update({ ...at, state: 'open' }))).status, 422)
})
