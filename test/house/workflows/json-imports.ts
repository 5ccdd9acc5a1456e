import { registerHooks } from 'node:module'

/** GitHub's packages import JSON without saying so, which Node refuses: says it for them. */
export function allowJsonImports(): { deregister(): void } {
  return registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const isJson = resolved.url.endsWith('.json') && resolved.url.includes('/node_modules/@actions/')
      return isJson ? { ...resolved, importAttributes: { type: 'json' } } : resolved
    },
  })
}
