import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const folder = new URL('../reference/', import.meta.url)
const scripts = readdirSync(folder).filter(name => name.endsWith('.py'))

/** Another version or processor may round the last digits otherwise. */
const ROUNDING = 1e-10

/** Where two JSON documents differ, as paths; numbers may differ by rounding. */
function differences(committed: unknown, fresh: unknown, path = '$'): string[] {
  if (typeof committed === 'number' && typeof fresh === 'number') {
    const close = Math.abs(committed - fresh) <= ROUNDING * Math.max(Math.abs(committed), 1e-5)
    return close ? [] : [`${path}: ${committed}, now ${fresh}`]
  }
  if (typeof committed !== 'object' || typeof fresh !== 'object' || committed === null || fresh === null) {
    return committed === fresh ? [] : [`${path}: ${JSON.stringify(committed)}, now ${JSON.stringify(fresh)}`]
  }
  const keys = new Set([...Object.keys(committed), ...Object.keys(fresh)])
  return [...keys].flatMap(key =>
    differences(Reflect.get(committed, key), Reflect.get(fresh, key), `${path}.${key}`),
  )
}

describe('reference numbers are what their script computes (Debian: python3-sklearn python3-statsmodels)', () => {
  it('has scripts', () => assert.ok(scripts.includes('metrics.py')))

  for (const script of scripts) {
    it(`${script} --print`, () => {
      const printed = execFileSync('/usr/bin/python3', [script, '--print'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      const { source, ...committed } = JSON.parse(
        readFileSync(new URL(script.replace(/py$/, 'json'), folder), 'utf8'),
      )
      const { source: freshSource, ...fresh } = JSON.parse(printed)
      const found = differences(committed, fresh)
      assert.deepEqual(
        found.slice(0, 20),
        [],
        `committed by ${source}, now ${freshSource}: ${found.length} differences`,
      )
    })
  }
})
