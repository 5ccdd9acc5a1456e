import assert from 'node:assert/strict'
import test from 'node:test'
import { isHosted } from '../../runner/hosted-runner.ts'

const labels: Record<string, boolean> = {
  'ubuntu-latest': true,
  'ubuntu-24.04': true,
  'Ubuntu-24.04-arm': true,
  'ubuntu-slim': true,
  'windows-2025': true,
  'windows-11-arm': true,
  'macos-15': true,
  'macos-latest-xlarge': true,
  'self-hosted': false,
  gpu: false,
  Linux: false,
  '8-core_runner': false,
  'ubuntu-latest-4-cores': false,
  'runs-on=1/family=g6': false,
}

for (const [label, want] of Object.entries(labels)) {
  test(`${label} is ${want ? '' : 'not '}a standard runner of GitHub's`, () =>
    assert.equal(isHosted(label), want))
}
