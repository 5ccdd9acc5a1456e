import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { commandEnvironment } from '../../../actions/_lib/command/environment.ts'
import { type CommandRequest, runCommand } from '../../../actions/_lib/command/process.ts'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import type { Host } from '../../../actions/_lib/host/host.ts'
import { gone } from '../../fixtures/process-exit.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'))
})
after(() => rm(folder, { recursive: true }))

const posix = { skip: process.platform === 'win32' }
const linux = { skip: process.platform !== 'linux' }

function run(command: CommandRequest['command'], more: Partial<CommandRequest> = {}) {
  const lines: string[] = []
  const shares: number[] = []
  const host: Host = {
    kind: 'terminal',
    cwd: folder,
    env: process.env,
    info: line => lines.push(line),
    warning: line => lines.push(line),
    notice: line => lines.push(line),
    group: (_, step) => step(),
    progress: (_, share) => shares.push(share),
    mask: () => {},
  }
  const env = commandEnvironment(process.env)
  const common = { host, name: 'train', where: 'trainyard.yml: train.run', cwd: folder, env }
  const ended = runCommand({ ...common, command, secrets: [], timeLimitSeconds: null, ...more })
  return { ended, lines, shares }
}

/** A Node program as the command, without a shell. */
function program(code: string): string[] {
  return [process.execPath, '-e', code]
}

test('lines of both streams go through neutralised and masked', async () => {
  const { ended, lines } = run(
    program(
      `console.log('::set-env name=PATH::/tmp'); console.error('##[error]hunter22'); console.log('plain')`,
    ),
    { secrets: ['hunter22'] },
  )
  assert.equal(await ended, 'complete')
  assert.deepEqual(lines.toSorted(), ['## [error]***', ': :set-env name=PATH::/tmp', 'plain'])
})

test('progress is recognised, bars are not printed, epochs are', async () => {
  const code = `process.stdout.write(' 10%|# |\\r 50%|## |\\rEpoch 3/4 loss 0.1\\n40%|### | 4/10\\n')`
  const { ended, lines, shares } = run(program(code))
  await ended
  assert.deepEqual(lines, ['Epoch 3/4 loss 0.1'])
  assert.deepEqual(shares, [0.1, 0.5, 0.75, 0.85])
})

test('a failure is a Problem with status, command and the last lines', async () => {
  const code = `for (let i = 1; i <= 30; i++) console.log('line ' + i); process.exitCode = 7`
  await assert.rejects(run(program(code)).ended, (error: unknown) => {
    assert.ok(error instanceof Problem)
    assert.match(error.what, /^the train command ended with status 7: .*\n\| line 11\n[\s\S]*\| line 30$/)
    assert.equal(error.where, 'trainyard.yml: train.run')
    return true
  })
})

test('a program that is not there is a Problem', async () => {
  await assert.rejects(run(['/no/such/program']).ended, /could not be started.*ENOENT/)
})

test('the shell stops at the first error and in a pipe, as a workflow step does', posix, async () => {
  await assert.rejects(run('false\necho never').ended, /status 1/)
  await assert.rejects(run('false | cat').ended, /status 1/)
})

test('at the time limit the whole group gets SIGTERM and may save its work', posix, async () => {
  const saved = join(folder, 'saved')
  const child = `trap 'echo saved > ${saved}; exit 0' TERM; echo ready; while :; do sleep 0.05; done`
  const { ended } = run(`sh -c "${child}"\necho unreached`, { timeLimitSeconds: 0.5, graceSeconds: 20 })
  assert.equal(await ended, 'stopped')
  assert.equal(await readFile(saved, 'utf8'), 'saved\n')
})

test('who does not end within the grace is killed, with all its children', posix, async () => {
  const { ended, lines } = run(`trap '' TERM; sh -c 'trap "" TERM; echo $$; while :; do sleep 0.05; done'`, {
    timeLimitSeconds: 0.5,
    graceSeconds: 0.2,
  })
  assert.equal(await ended, 'killed')
  await gone(Number(lines[0]))
})

test('what a command leaves running is ended with it', posix, async () => {
  const { ended, lines } = run('sleep 1000 & echo $!')
  assert.equal(await ended, 'complete')
  await gone(Number(lines[0]))
})

test('what left its group and session is ended with it, too', linux, async () => {
  const id = join(folder, 'aside')
  const { ended, lines } = run(
    `setsid -f sh -c 'echo $$ > ${id}; exec sleep 1000'; until [ -s ${id} ]; do sleep 0.02; done; cat ${id}`,
  )
  assert.equal(await ended, 'complete')
  await gone(Number(lines[0]))
})

test('what left its session without any of its environment is ended with it, too', linux, async () => {
  const id = join(folder, 'bare')
  const { ended, lines } = run(
    `env -i setsid -f sh -c 'echo $$ > ${id}; exec sleep 1000'; until [ -s ${id} ]; do sleep 0.02; done; cat ${id}`,
  )
  assert.equal(await ended, 'complete')
  await gone(Number(lines[0]))
})

test('at the time limit what left its group may save its work, too', linux, async () => {
  const saved = join(folder, 'saved-aside')
  const aside = `trap 'echo saved > ${saved}; exit 0' TERM; echo ready; while :; do sleep 0.05; done`
  const { ended } = run(['setsid', '--wait', 'sh', '-c', aside], { timeLimitSeconds: 0.5, graceSeconds: 20 })
  assert.equal(await ended, 'stopped')
  assert.equal(await readFile(saved, 'utf8'), 'saved\n')
})

test('a command may close its streams and go on', posix, async () => {
  const done = join(folder, 'closed')
  const { ended, lines } = run(`echo before; exec >&- 2>&-; sleep 0.1; touch ${done}`)
  assert.equal(await ended, 'complete')
  assert.deepEqual(lines, ['before'])
  assert.equal(await readFile(done, 'utf8'), '')
})

test('the time limit is said when it comes, with the grace', posix, async () => {
  const { ended, lines } = run('exec sleep 1000', { timeLimitSeconds: 0.2, graceSeconds: 20 })
  assert.equal(await ended, 'stopped')
  assert.deepEqual(lines, ['the time limit of 0.2 s is reached: SIGTERM now, SIGKILL in 20 s'])
})

test('bytes that are no UTF-8, NUL and endless lines go through as text', async () => {
  const code = `process.stdout.write(Buffer.from([0xff, 0xfe, 0, 0x3a, 0x3a, 0x65, 10])); process.stdout.write('x'.repeat(5e6))`
  const { ended, lines } = run(program(code))
  assert.equal(await ended, 'complete')
  assert.equal(lines[0], '\ufffd\ufffd::e')
  assert.match(lines[1] ?? '', /^x{4000} … \(5000000 characters\)$/)
  assert.equal(lines.length, 2)
})

test('a secret in the command itself is hidden in the Problem', posix, async () => {
  const { ended } = run('exit 3 # hunter22', { secrets: ['hunter22'] })
  await assert.rejects(ended, (error: Problem) => !JSON.stringify(error).includes('hunter22'))
})

test('told to stop, Trainyard stops the command, and says that it was so', posix, async () => {
  const { ended, lines } = run('echo $$; sleep 1000; echo never')
  const stopped = assert.rejects(ended, /the train command was stopped from outside/)
  while (lines.length === 0) await wait(10)
  process.emit('SIGTERM', 'SIGTERM')
  await stopped
  await gone(Number(lines[0]))
  assert.deepEqual(lines.slice(1), [])
})

test('a guest knows nothing of inputs, tokens and command files', async () => {
  const doors = {
    INPUT_TOKEN: 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
    GITHUB_TOKEN: 's',
    GITHUB_ENV: 's',
    GITHUB_PATH: 's',
    GITHUB_OUTPUT: 's',
    GITHUB_STEP_SUMMARY: 's',
    RUNNER_TEMP: 's',
    GH_TOKEN: 's',
    NODE_OPTIONS: '--require=/tmp/evil.js',
    LD_PRELOAD: 's',
    BASH_ENV: 's',
    AWS_SECRET_ACCESS_KEY: 's',
    TF_TOKEN_app_terraform_io: 's',
    npm_config__authToken: 's',
  }
  const env = {
    PATH: process.env['PATH'],
    HOME: '/home/me',
    LC_ALL: 'C',
    CUDA_VISIBLE_DEVICES: '0',
    OMP_NUM_THREADS: '2',
    ...doors,
  }
  const own = { TRAINYARD_SEED: '1' }
  const { ended, lines } = run(program('console.log(JSON.stringify(Object.keys(process.env).sort()))'), {
    env: commandEnvironment(env, { own }),
  })
  await ended
  const known: string[] = JSON.parse(lines[0]!)
  const want = ['CUDA_VISIBLE_DEVICES', 'HOME', 'LC_ALL', 'OMP_NUM_THREADS', 'PATH', 'TRAINYARD_SEED']
  assert.deepEqual(
    known.filter(name => name in env || name in own),
    want,
  )
})

test('a guest gets what the user passes on by name, but never a door', () => {
  const env = { AWS_REGION: 'eu-west-1', GITHUB_TOKEN: 'x', INPUT_A: 'x', OTHER: 'x', TRAINYARD_SEED: '9' }
  const pass = ['AWS_REGION', 'GITHUB_TOKEN', 'INPUT_A', 'ABSENT', 'TRAINYARD_SEED']
  assert.deepEqual(commandEnvironment(env, { pass }), { AWS_REGION: 'eu-west-1' })
})
