// Loaded before a bundle (`node --import`): its seconds are milliseconds, so that it waits as long as it would, only faster.
const { setTimeout: wait } = globalThis
globalThis.setTimeout = Object.assign(
  (step, milliseconds, ...rest) => wait(step, milliseconds / 1000, ...rest),
  wait,
)
