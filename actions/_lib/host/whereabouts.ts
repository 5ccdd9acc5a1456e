import type { Host } from './host.ts'

/** `: FILE` for the end of a headline in a terminal; nothing on a runner, whose temporary folders are gone when somebody reads it. */
export function whereabouts({ kind }: Pick<Host, 'kind'>, file: string): string {
  return kind === 'terminal' ? `: ${file}` : ''
}
