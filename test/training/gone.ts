import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Waits until a process is gone or a zombie that only waits to be collected. */
export async function gone(id: number): Promise<void> {
  assert.ok(id > 1)
  for (;;) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    if (stat === '' || stat.includes(') Z ')) {
      if (process.platform === 'linux') return
      try {
        process.kill(id, 0)
      } catch {
        return
      }
    }
    await wait(20)
  }
}
