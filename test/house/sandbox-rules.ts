import { dirname, join } from 'node:path/posix'
import type { Module, Node } from './module.ts'

const SANDBOX = 'test/sandbox/'
/** What the command line uses of the sandbox. */
const FACE = `${SANDBOX}sandbox.ts`
/** What tests of Trainyard use of it. */
const TESTING = `${SANDBOX}testing.ts`
/** Tests of the sandbox itself, which see all of it. */
const OWN_TESTS = /^test\/(sandbox\/(tests\/|testing\.ts$)|real\/sandbox-[\w-]+\.test\.ts$)/

/** Imports that go around the sandbox's face, as `file: what`. */
export function sandboxViolations(modules: readonly Module[]): string[] {
  return modules
    .filter(({ file }) => !OWN_TESTS.test(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ source }) => source.startsWith('.'))
        .map(({ source }) => join(dirname(file), source))
        .filter(target => target.startsWith(SANDBOX) && !mayImport(file, target))
        .map(target => `${file}: imports ${target}`),
    )
}

function mayImport(file: string, target: string): boolean {
  if (file.startsWith(SANDBOX)) return !OWN_TESTS.test(target)
  return target === (file.startsWith('test/') ? TESTING : FACE)
}

/** Files of the runner that use GitHub's store themselves instead of `github-rows.ts`. */
export function storeViolations(modules: readonly Module[]): string[] {
  const own = modules.filter(({ file }) => file.startsWith('test/sandbox/runner/'))
  const outside = own.filter(({ file }) => !file.endsWith('/github-rows.ts'))
  return outside.filter(({ nodes }) => nodes.some(usesStore)).map(({ file }) => `${file}: uses the store`)
}

function usesStore(node: Node): boolean {
  const name =
    node.type === 'MemberExpression' ? node['property'] : node.type === 'Property' ? node['key'] : null
  return (name as { name?: string } | null)?.name === 'store'
}
