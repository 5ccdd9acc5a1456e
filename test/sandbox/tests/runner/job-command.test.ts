import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { parsePairs } from '../../runner/job/file-command.ts'
import { eachLine } from '../../runner/job/lines.ts'
import { openMasks } from '../../runner/job/mask.ts'
import { parseCommand } from '../../runner/job/workflow-command.ts'
import { openJobFixture } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`

const commands = [
  {
    name: 'a command with data',
    given: '::debug::hello',
    want: { name: 'debug', properties: {}, data: 'hello' },
  },
  {
    name: 'properties, decoded, and data with line breaks',
    given: '  ::Error file=a%2Cb.py,line=7,title=No%3A%25::one%0Atwo%25',
    want: { name: 'error', properties: { file: 'a,b.py', line: '7', title: 'No:%' }, data: 'one\ntwo%' },
  },
  {
    name: 'an escaped percent sign is decoded once',
    given: '::debug::%250A',
    want: { name: 'debug', properties: {}, data: '%0A' },
  },
  {
    name: 'the older form, anywhere in a line',
    given: 'so ##[warning]careful',
    want: { name: 'warning', properties: {}, data: 'careful' },
  },
  { name: 'not after other text', given: 'x ::error::no', want: null },
  { name: 'an unknown name', given: '::launch::', want: null },
  { name: 'no second colons', given: '::error', want: null },
]
for (const { name, given, want } of commands) {
  test(`a line: ${name}`, () => assert.deepEqual(parseCommand(given), want))
}

const files = [
  { name: 'values with equals signs', given: 'a=b=c\n', want: [{ name: 'a', value: 'b=c' }] },
  { name: 'an empty value', given: 'a=\n\n', want: [{ name: 'a', value: '' }] },
  {
    name: 'heredocs',
    given: 'a<<E\n1\n=2\n\nE\nb=x<<y',
    want: [
      { name: 'a', value: '1\n=2\n' },
      { name: 'b', value: 'x<<y' },
    ],
  },
]
for (const { name, given, want } of files)
  test(`a file: ${name}`, () => assert.deepEqual(parsePairs(given), want))
for (const { name, given, want } of [
  { name: 'a line that is no pair', given: 'nonsense', want: /Invalid format 'nonsense'/ },
  { name: 'a heredoc without its end', given: 'a<<E\n1', want: /Matching delimiter not found 'E'/ },
  { name: 'a heredoc without delimiter', given: 'a<<\n1', want: /must not be empty/ },
  { name: 'a pair without name', given: '=1', want: /Name must not be empty/ },
]) {
  test(`a file refused: ${name}`, () => assert.throws(() => parsePairs(given), want))
}

test('masks hide values, lines of values and their other forms, the longest first', () => {
  const masks = openMasks(['key', 'key-and-more', 'two\nlines!', '  ', 'a "b" <c>'])
  const given = [
    'key-and-more',
    'lines!',
    Buffer.from('key-and-more').toString('base64'),
    'a \\"b\\" <c>',
    'a%20%22b%22%20%3Cc%3E',
  ]
  for (const text of given) assert.equal(masks.hide(`x ${text} y`), 'x *** y')
  assert.equal(masks.hide('nothing of it'), 'nothing of it')
})

test('commands annotate, group and warn; at most ten annotations of a kind come from a step', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(`
- run: |
    echo '::group::Things'
    echo '::endgroup::'
    echo '::notice file=train.py,line=3,title=Look::seen%0Atwice'
    echo '::debug::hidden'
    echo '::add-matcher::matcher.json'
    for i in $(seq 12); do echo "::warning::w$i"; echo "::error::e$i" >&2; done
- run: echo '::warning::another step'
`)
  assert.equal(played.conclusion, 'success')
  assert.deepEqual(played.annotations[0], {
    level: 'notice',
    message: 'seen\ntwice',
    title: 'Look',
    path: 'train.py',
    line: 3,
  })
  const count = (level: string) => played.annotations.filter(each => each.level === level).length
  assert.deepEqual([count('notice'), count('warning'), count('failure')], [1, 11, 10])
  assert.match(played.log, /^##\[group\]Things\n##\[endgroup\]\n##\[notice\]seen\ntwice$/m)
  assert.match(played.log, /^##\[error\]e12$/m)
  assert.doesNotMatch(played.log, /^(##\[debug\])?hidden|add-matcher::matcher\.json$/m)
})

test('debug messages are logged only with ACTIONS_STEP_DEBUG', async t => {
  const { play } = await openJobFixture(t)
  const played = await play('- run: echo "::debug::seen $RUNNER_DEBUG"', {
    contexts: { github: {}, secrets: {}, vars: { ACTIONS_STEP_DEBUG: 'true' } },
  })
  assert.match(played.log, /^##\[debug\]seen 1$/m)
})

test('stopped commands have no effect until their token, and work again in the next step', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(`
- run: |
    echo '::stop-commands::w0rd'
    echo '::error::inert'
    echo 'x ##[error]inert too'
    echo '::stop-commands::other'
    echo '::w0rd::'
    echo '::notice::alive'
    echo '::stop-commands::error'
    echo '::stop-commands::left'
- run: echo '::notice::next step'
`)
  assert.deepEqual(
    played.annotations.map(({ level, message }) => `${level}: ${message}`),
    ['notice: alive', 'failure: Invalid stop token: error', 'notice: next step'],
  )
  assert.match(played.log, /^::error::inert$/m)
})

test('secrets, the token and added masks are hidden in logs, annotations and summaries; an output with one is dropped', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(
    `
- id: leak
  env: { KEY: "${$('secrets.KEY')}", T: "${$('github.token')}" }
  run: |
    echo "first $KEY token $T"
    echo "encoded $(printf %s "$KEY" | base64)"
    printf '%s\\n' "$KEY" | tail -n 1
    echo '::add-mask::rose-bud%0Asecond-line'
    echo 'rose-bud and second-line'
    echo "::error title=$KEY::$KEY"
    echo "$KEY" | head -n 1 >> "$GITHUB_STEP_SUMMARY"
    echo "bad=rose-bud!" >> "$GITHUB_OUTPUT"
    echo "good=fine" >> "$GITHUB_OUTPUT"
`,
    {
      contexts: { github: {}, secrets: { KEY: 'hunter-one\nhunter-two' } },
      outputs: { bad: $('steps.leak.outputs.bad'), good: $('steps.leak.outputs.good') },
    },
  )
  assert.equal(played.conclusion, 'success', played.log)
  const everything = JSON.stringify([played.log, played.annotations, played.summary, played.outputs])
  assert.doesNotMatch(
    everything.replace(/echo '[^']*'|echo \\"bad=rose-bud!\\"/g, ''),
    /hunter|rose-bud|second-line|ghs_/,
  )
  assert.match(played.log, /^first \*\*\*/m)
  assert.match(played.log, /^encoded \*\*\*/m)
  assert.deepEqual(played.outputs, { good: 'fine' })
  assert.match(played.annotations.at(-1)!.message, /Skip output 'bad' since it may contain secret/)
})

const refusals = [
  {
    name: 'NODE_OPTIONS from GITHUB_ENV',
    run: 'echo NODE_OPTIONS=--title=x >> "$GITHUB_ENV"',
    want: /Can't store NODE_OPTIONS/,
    conclusion: 'success',
  },
  {
    name: 'a broken file',
    run: 'echo nonsense >> "$GITHUB_OUTPUT"',
    want: /Unable to process file command 'output' successfully\. Invalid format/,
    conclusion: 'failure',
  },
  {
    name: 'a summary above 1 MiB',
    run: 'head -c 1048577 /dev/zero >> "$GITHUB_STEP_SUMMARY"',
    want: /supports content up to a size of 1024k, got 1025k/,
    conclusion: 'success',
  },
  {
    name: 'the old set-env',
    run: 'echo "::set-env name=A::b"',
    want: /`set-env` command is disabled/,
    conclusion: 'success',
  },
]
for (const { name, run, want, conclusion } of refusals) {
  test(`refused: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    const played = await play(
      `- run: ${JSON.stringify(run)}\n- { if: always(), run: 'echo "options $NODE_OPTIONS."' }`,
    )
    assert.equal(played.conclusion, conclusion)
    assert.match(played.annotations[0]!.message, want)
    assert.equal(played.summary, '')
    assert.match(played.log, /^options \.$/m)
  })
}

test('the outputs of a job are limited to 1 MB together', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(
    '- id: big\n  run: printf "a=%s\\nb=x\\n" "$(head -c 1048576 /dev/zero | tr "\\0" y)" >> "$GITHUB_OUTPUT"',
    { outputs: { a: $('steps.big.outputs.a'), b: $('steps.big.outputs.b') } },
  )
  assert.deepEqual(Object.keys(played.outputs), ['a'])
  assert.match(played.annotations[0]!.message, /Skip output 'b'/)
})

test('output without line breaks is passed on in pieces, of which only the first can be a command', () => {
  const stream = new PassThrough()
  const taken: [string, boolean | undefined][] = []
  eachLine(stream, (text, goesOn) => taken.push([text, goesOn]))
  const long = 'z'.repeat(1 << 20)
  stream.emit('data', Buffer.from(`short\r\n${long}`))
  stream.emit('data', Buffer.from('::error::\nnext\nlast \xc3', 'latin1'))
  stream.emit('data', Buffer.from('\xa9', 'latin1'))
  stream.emit('close')
  assert.deepEqual(taken, [
    ['short', false],
    [long, false],
    ['::error::', true],
    ['next', false],
    ['last é', false],
  ])
})

test('the last line of a process needs no end, and a long one arrives whole', async t => {
  const { play } = await openJobFixture(t)
  const played = await play('- run: head -c 200000 /dev/zero | tr "\\0" z; echo; printf end')
  assert.ok(played.log.split('\n').includes('z'.repeat(200_000)))
  assert.match(played.log, /^end$/m)
})

test('a stream waits while its lines cannot be taken', async () => {
  const stream = new PassThrough()
  const taken: string[] = []
  const gate = Promise.withResolvers<void>()
  const isOver = once(stream, 'close')
  eachLine(
    stream,
    line => taken.push(line),
    () => (taken.length === 1 ? gate.promise : null),
  )
  stream.write('one\n')
  await setImmediate()
  stream.end('two\n')
  await setImmediate()
  assert.deepEqual([taken, stream.isPaused()], [['one'], true])
  gate.resolve()
  await isOver
  assert.deepEqual(taken, ['one', 'two'])
})
