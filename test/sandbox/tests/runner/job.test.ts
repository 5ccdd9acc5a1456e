import assert from 'node:assert/strict'
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { type JobFixture, openJobFixture } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`

test('steps run one after the other; outputs, variables and paths reach the ones that follow', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(
    `
- id: first
  run: |
    echo "plain=1" >> "$GITHUB_OUTPUT"
    { echo 'lines<<END'; echo a=b; echo c; echo END; } >> "$GITHUB_OUTPUT"
    echo COLOUR=red >> "$GITHUB_ENV"
    mkdir tools && printf '#!/bin/sh\\necho tool-runs\\n' > tools/mytool && chmod +x tools/mytool
    echo "$PWD/tools" >> "$GITHUB_PATH"
    echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
- name: Look
  id: second
  env: { OWN: "${$('env.COLOUR')}-${$('steps.first.outputs.plain')}" }
  run: |
    echo "own $OWN colour $COLOUR"
    mytool
`,
    {
      outputs: {
        both: `${$('steps.first.outputs.lines')}/${$('steps.second.outcome')}`,
        none: $('steps.x.outputs.y'),
      },
    },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.match(played.log, /^own red-1 colour red$/m)
  assert.match(played.log, /^tool-runs$/m)
  assert.deepEqual(played.outputs, { both: 'a=b\nc/success' })
  assert.equal(played.summary, '# Summary\n')
  assert.deepEqual(played.steps, [
    'Set up job: success',
    'Run echo "plain=1" >> "$GITHUB_OUTPUT": success',
    'Look: success',
    'Complete job: success',
  ])
})

test("a step finds the runner's environment, its own variables, and nothing of this process", async t => {
  process.env['SANDBOX_LEAK'] = 'leak'
  t.after(() => delete process.env['SANDBOX_LEAK'])
  const { play, run, sha, sandbox } = await openJobFixture(t)
  const played = await play(
    `
- id: look
  env: { GITHUB_SHA: forged, MINE: yes }
  run: env > "$GITHUB_WORKSPACE/env"; node --version > version
`,
    { env: { LEVEL: 'job' }, machine: { PATH: '/usr/bin:/bin', PACKAGES: '/srv/packages' } },
  )
  assert.equal(played.conclusion, 'success', played.log)
  const lines = readFileSync(join(played.folder, 'workspace/env'), 'utf8').split('\n')
  const env = Object.fromEntries(lines.map(line => line.split(/=(.*)/s)))
  const wanted = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'look',
    GITHUB_API_URL: sandbox.api,
    GITHUB_GRAPHQL_URL: sandbox.graphql,
    GITHUB_SERVER_URL: sandbox.url,
    GITHUB_REPOSITORY: 'acme/flight-delay',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_ID: String(run.repositoryId),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'train',
    GITHUB_SHA: sha,
    GITHUB_WORKSPACE: join(played.folder, 'workspace'),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: join(played.folder, 'temp'),
    HOME: join(played.folder, 'home'),
    PACKAGES: '/srv/packages',
    LEVEL: 'job',
    MINE: 'yes',
  }
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map(key => [key, env[key]])), wanted)
  assert.ok(!lines.some(line => /leak|GITHUB_TOKEN|ghs_/.test(line)))
  assert.deepEqual(JSON.parse(readFileSync(env['GITHUB_EVENT_PATH']!, 'utf8')), { action: 'opened' })
  assert.equal(readFileSync(join(played.folder, 'workspace/version'), 'utf8').trim(), process.version)
})

const shells = [
  {
    name: 'none is bash -e',
    shell: '',
    script: 'echo $0; false | true; false; echo not-reached',
    want: /code 1/,
    lacks: 'not-reached',
  },
  {
    name: 'bash has pipefail',
    shell: 'bash',
    script: 'false | true; echo not-reached',
    want: /code 1/,
    lacks: 'not-reached',
  },
  {
    name: 'sh stops at an error',
    shell: 'sh',
    script: 'false; echo not-reached',
    want: /code 1/,
    lacks: 'not-reached',
  },
  {
    name: 'a template with a Node script',
    shell: 'node --input-type=commonjs {0}',
    script: 'process.exit(require("fs").existsSync(".") ? 7 : 0)',
    want: /code 7/,
    lacks: '',
  },
  {
    name: 'a word without {0} is no shell',
    shell: 'node',
    script: '1',
    want: /format string containing '\{0\}'/,
    lacks: '',
  },
  {
    name: 'PowerShell is refused by name',
    shell: 'pwsh',
    script: '1',
    want: /train\.yml:\d+: shell: pwsh is not supported/,
    lacks: '',
  },
  {
    name: 'a program that does not exist',
    shell: 'fortran {0}',
    script: '1',
    want: /fortran: command not found/,
    lacks: '',
  },
]
for (const { name, shell, script, want, lacks } of shells) {
  test(`shell: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    const played = await play(`- ${shell === '' ? '' : `shell: "${shell}"\n  `}run: |\n    ${script}\n`)
    assert.equal(played.conclusion, 'failure')
    assert.match(played.annotations.map(({ message }) => message).join('\n'), want)
    if (lacks !== '') assert.doesNotMatch(played.log, new RegExp(`^${lacks}`, 'm'))
  })
}

test('shell: python, and a working directory, by default and by step', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(
    `
- working-directory: .
  run: mkdir -p deep/er bin && ln -s "$(command -v python3)" bin/python && echo "$PWD/bin" >> "$GITHUB_PATH"
- shell: python
  run: |
    import os
    print("in", os.path.basename(os.getcwd()))
- working-directory: deep/er
  run: echo "in $(basename "$PWD")"
- working-directory: nowhere
  run: echo not-reached
`,
    { defaults: { shell: 'sh', workingDirectory: 'deep' } },
  )
  assert.match(played.log, /^in deep$/m)
  assert.match(played.log, /^in er$/m)
  assert.match(
    played.log,
    /##\[error\]An error occurred trying to start process .* with working directory '.*nowhere'/,
  )
})

test('after a failure only steps with failure() or always() run; continue-on-error hides the failure', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(`
- id: soft
  continue-on-error: true
  run: exit 3
- name: still
  run: echo "outcome ${$('steps.soft.outcome')} conclusion ${$('steps.soft.conclusion')}"
- id: hard
  run: exit 4
- { name: skipped, run: echo no }
- { name: expression, if: "${$("env.A == ''")}", run: echo no }
- { name: failed, if: failure(), run: 'echo "job ${$('job.status')}"' }
- { name: always, if: "always() && steps.hard.outcome == 'failure'", run: echo yes }
- { name: cancelled, if: cancelled(), run: echo no }
`)
  assert.equal(played.conclusion, 'failure')
  assert.match(played.log, /^outcome failure conclusion success$/m)
  assert.match(played.log, /^job failure$/m)
  assert.deepEqual(played.steps.slice(1, -1), [
    'Run exit 3: success',
    'still: success',
    'Run exit 4: failure',
    'skipped: skipped',
    'expression: skipped',
    'failed: success',
    'always: success',
    'cancelled: skipped',
  ])
  assert.deepEqual(
    played.annotations.map(({ message }) => message),
    ['Process completed with exit code 3.', 'Process completed with exit code 4.'],
  )
})

test('a step that times out fails, and its whole process group ends', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(`
- id: slow
  timeout-minutes: ${$("fromJSON('0.001')")}
  run: sleep 300
- if: always()
  timeout-minutes: 99999
  run: echo "outcome ${$('steps.slow.outcome')}"
`)
  assert.equal(played.conclusion, 'failure')
  assert.match(played.log, /^outcome failure$/m)
  assert.match(played.annotations[0]!.message, /^The action 'Run sleep 300' has timed out after/)
})

test('a job that times out is cancelled; always() steps still run', async t => {
  const { play } = await openJobFixture(t)
  const played = await play(
    '- run: sleep 300\n- { name: after, if: always(), run: echo after }\n- run: echo no',
    {
      timeoutMinutes: 0.005,
    },
  )
  assert.equal(played.conclusion, 'cancelled')
  assert.deepEqual(played.steps, [
    'Set up job: success',
    'Run sleep 300: cancelled',
    'after: success',
    'Run echo no: skipped',
    'Complete job: success',
  ])
  assert.match(played.annotations[0]!.message, /exceeded the maximum execution time of 0.005 minutes/)
})

/** Cancels a job once one of its steps has created the file `started`, and then creates `go` beside it. */
async function cancelled({ play, folder }: JobFixture, steps: string) {
  const cancel = new AbortController()
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (!name?.endsWith('started') || cancel.signal.aborted) return
    cancel.abort()
    writeFileSync(join(folder, dirname(name), 'go'), '')
  })
  try {
    return await play(steps, { signal: cancel.signal })
  } finally {
    watcher.close()
  }
}

test('a cancelled run stops the process with SIGINT; always() and cancelled() steps still run', async t => {
  const played = await cancelled(
    await openJobFixture(t),
    `
- shell: bash
  run: |
    trap 'echo asked-to-end; exit 0' INT
    touch started
    while true; do read -t 0.05 <> <(:) || true; done
- { name: normal, run: echo no }
- { name: after, if: always(), run: 'echo "status ${$('job.status')}"' }
- { name: told, if: cancelled(), run: echo told }
- { name: failed, if: failure(), run: echo no }
`,
  )
  assert.equal(played.conclusion, 'cancelled')
  assert.match(played.log, /^asked-to-end$/m)
  assert.match(played.log, /^status cancelled$/m)
  assert.deepEqual(played.steps.slice(2, -1), [
    'normal: skipped',
    'after: success',
    'told: success',
    'failed: skipped',
  ])
})

test('an always() step is not stopped by a cancellation', async t => {
  const played = await cancelled(
    await openJobFixture(t),
    `
- if: always()
  run: |
    trap 'echo asked-to-end' INT
    touch started
    until [ -e go ]; do read -t 0.05 <> <(:) || true; done
    echo to-the-end
`,
  )
  assert.match(played.log, /^to-the-end$/m)
  assert.doesNotMatch(played.log, /asked-to-end$/m)
})

test('a step that was cancelled before its start does not run', async t => {
  const { play } = await openJobFixture(t)
  const played = await play('- run: touch ran\n- { if: cancelled(), run: echo told }', {
    signal: AbortSignal.abort(),
  })
  assert.equal(played.conclusion, 'cancelled')
  assert.ok(!existsSync(join(played.folder, 'workspace/ran')))
  assert.match(played.log, /^told$/m)
})

test('background processes of a job end with it', async t => {
  const { play } = await openJobFixture(t)
  const played = await play('- run: |\n    setsid sleep 300 > /dev/null 2>&1 &\n    echo $! > pid')
  assert.equal(played.conclusion, 'success')
  const pid = Number(readFileSync(join(played.folder, 'workspace/pid'), 'utf8'))
  if (existsSync('/proc'))
    assert.match(played.log, new RegExp(`Cleaning up orphan processes: .*\\b${pid}\\b`))
})
