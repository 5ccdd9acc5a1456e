import { setTimeout } from 'node:timers/promises'
import type { ThrottlingOptions } from '@octokit/plugin-throttling'

type WriteQueue = NonNullable<ThrottlingOptions['write']>

const AT_ONCE = 20

/**
 * A queue for the throttling plugin: writes run one after another, the first twenty of a process without a pause, each later one a second
 * after the one before, because GitHub accepts 80 writes a minute. The plugin's own queues wait up to three seconds each.
 */
export function writeThrottle(secondMs: number): WriteQueue {
  let queue = Promise.resolve()
  let writes = 0
  const turn = () => {
    queue = queue.then(() => (++writes > AT_ONCE ? setTimeout(secondMs, undefined) : undefined))
    return queue
  }
  type Task = (...args: unknown[]) => Promise<unknown>
  const schedule = (_job: unknown, task: Task, ...args: unknown[]) => turn().then(() => task(...args))
  return { key: () => ({ schedule }) } as unknown as WriteQueue
}
