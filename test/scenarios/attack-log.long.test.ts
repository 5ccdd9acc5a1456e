import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround } from '../fixtures/model/repository.ts'
import { PREDICT, TRAIN } from '../fixtures/toy-model.ts'
import { inspect, setSecret } from '../sandbox/testing.ts'

const SECRET = 'p@ss word/22-of-the-lake'

const LEAKS = [
  SECRET,
  encodeURIComponent(SECRET),
  Buffer.from(SECRET).toString('base64').slice(2, -4),
  Buffer.from(SECRET).toString('hex'),
  'a-secret-of-another-workflow',
]

/** Prints whatever might command the runner or tell a secret; looks for everything that a guest must not find. */
const HOSTILE = `
{
const { LAKE_KEY } = process.env
const { readFileSync: read, appendFileSync: append } = await import('node:fs')
const encoded = ['base64', 'hex'].map(each => Buffer.from(LAKE_KEY).toString(each))
for (const line of [
  '::set-output name=model::/etc', '::set-env name=NODE_OPTIONS::x', '::add-path::/tmp/evil', '::save-state name=trainyard::ended',
  '::add-mask::toy', '::error file=train.mjs::forged error', '::warning::forged warning', '::stop-commands::forever', '##[error]forged error',
  'x ##[set-output name=status;]incomplete', '\\x1b[0m::notice::forged notice', '::group::', LAKE_KEY, encodeURIComponent(LAKE_KEY), ...encoded,
  LAKE_KEY.split('').join('\\x1b[1m'),
]) { console.log(line); console.error(line); process.stdout.write('half \\r' + line + '\\r\\n') }
const names = Object.keys(process.env).filter(name => /^(INPUT_|ACTIONS_|GITHUB_|STATE_|RUNNER_T)|TOKEN/.test(name))
console.log('names: ' + (names.join() || 'none'))
for (const file of [process.env.GITHUB_ENV, process.env.GITHUB_OUTPUT, process.env.GITHUB_PATH]) if (file) append(file, 'FORGED=1\\n')
const config = read('.git/config', 'utf8')
console.log('of the clone: ' + (/authorization|credential|includeif|x-access-token/i.test(config) ? 'found' : 'none'))
}
`

const ground = await openModelGround(
  { after },
  { released: false, files: { '.github/workflows/model-release.yml': null } },
)
setSecret(ground.sandbox, ground.place, { name: 'TRAINYARD_DATA', value: `LAKE_KEY=${SECRET}` })
setSecret(ground.sandbox, ground.place, { name: 'OTHER', value: 'a-secret-of-another-workflow' })
const { number, sha } = await ground.propose({
  branch: 'log',
  files: {
    'train.mjs': `${TRAIN}${HOSTILE}`,
    'predict.mjs': `${PREDICT}${HOSTILE}`,
  },
})
const failing = await ground.propose({
  branch: 'fails',
  files: { 'train.mjs': `${HOSTILE}\nconsole.log('</details> @octocat')\nprocess.exit(3)\n` },
})
await ground.idle()
const run = ground.lastRun('Model', sha)
const log = ground.log(run)
const jobs = inspect(ground.sandbox).jobs(run)

test('the run of a hostile trainer ends as if it had said nothing: its output commands nothing', () => {
  assert.equal(ground.jobs(run)['Model / result'], 'success')
  const candidate = ground.log(run, 'Model / model (toy) / candidate')
  assert.match(candidate, /trained on a/, 'what it says is shown')
  assert.doesNotMatch(candidate, /^##\[(error|warning|notice)\]forged/m)
  assert.doesNotMatch(candidate, /command is (disabled|deprecated)/)
  const said = jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message))
  assert.deepEqual(
    said.filter(message => /forged/.test(message)),
    [],
  )
})

test('the allow-list keeps inputs, tokens and the files of later steps out of its environment', () => {
  const names = [...log.matchAll(/names: (.*)$/gm)].map(([, found]) => found)
  assert.ok(names.length >= 2, 'train and predict')
  assert.deepEqual([...new Set(names)], ['none'])
  assert.doesNotMatch(log, /FORGED/)
})

test('persist-credentials: false leaves no token in the clone', () => {
  assert.deepEqual(
    [...new Set([...log.matchAll(/of the clone: (.*)$/gm)].map(([, found]) => found))],
    ['none'],
  )
})

test('the comment about a trainer that fails shows its last lines, masked and inert', () => {
  const [comment] = ground.comments(failing.number)
  assert.match(comment!.body, /### ❌ `toy`: training failed/)
  const block = comment!.body.split('```text\n')[1]!.split('\n```')[0]!.split('\n')
  assert.ok(block.includes('</details> @octocat'), comment!.body)
  assert.ok(block.includes('***'))
  const said = JSON.stringify([comment, ground.checks(failing.sha)])
  for (const leak of LEAKS) assert.ok(!said.includes(leak), leak)
})

test('a data secret is masked wherever the run writes, in every spelling, and no other secret is there', async () => {
  const files = await Promise.all(ground.artifacts(run).map(each => ground.unpack(each)))
  const places = {
    log,
    summary: ground.summary(run),
    annotations: JSON.stringify(jobs),
    comment: JSON.stringify(ground.comments(number)),
    check: JSON.stringify(ground.checks(sha)),
    artifacts: files.flatMap(each => [...each.values()].map(String)).join('\n'),
  }
  for (const [place, text] of Object.entries(places)) {
    assert.ok(text.length > 10, place)
    for (const leak of LEAKS) assert.ok(!text.includes(leak), `${place} tells ${leak}`)
  }
})
