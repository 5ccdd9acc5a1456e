// The walks of `npm test`, with every fault there is instead of one of each kind: too long for everyday.
process.env['TRAINYARD_WALK'] = 'all'
await import('../scenarios/publish-walk.long.test.ts')
await import('../scenarios/release-walk.long.test.ts')
await import('../rooms/forge/commit.test.ts')
await import('../rooms/forge/managed-pull-request.test.ts')
await import('../rooms/forge/deployment.test.ts')
