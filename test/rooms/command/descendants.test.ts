import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { followDescendants } from '../../../actions/_lib/command/descendants.ts'
import { gone } from '../../fixtures/process-exit.ts'

const linux = { skip: process.platform !== 'linux' }

/** A shell that starts something, prints its id, and waits to be told to end. */
async function started(command: string) {
  const child = spawn('sh', ['-c', `${command}; read -r _`], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const kin = followDescendants(child, 'no-mark-at-all')
  const [id] = await once(createInterface(child.stdout), 'line')
  return { child, kin, id: Number(id) }
}

for (const { name, command } of [
  { name: 'a child', command: 'sleep 1000 >/dev/null & echo $!' },
  {
    name: 'one in its own session, without environment and output',
    command: 'env -i setsid sleep 1000 >/dev/null 2>&1 </dev/null & echo $!',
  },
]) {
  test(`${name}, once seen, is found when its parent has ended, and ended`, linux, async () => {
    const { child, kin, id } = await started(command)
    await kin.look()
    child.stdin.end('\n')
    await once(child, 'close')
    assert.deepEqual(await kin.running(), [id])
    await kin.signal('SIGKILL')
    await gone(id)
    assert.deepEqual(await kin.running(), [])
    kin.release()
  })
}

test('what is of others is none of it', linux, async () => {
  const other = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' })
  const { child, kin, id } = await started('sleep 1000 & echo $!')
  const living = await kin.running()
  assert.ok(living.includes(child.pid!) && living.includes(id))
  assert.ok(!living.includes(other.pid!) && !living.includes(process.pid))
  other.kill('SIGKILL')
  await kin.signal('SIGKILL')
  await gone(id)
  kin.release()
})
