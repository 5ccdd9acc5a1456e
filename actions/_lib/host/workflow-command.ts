/**
 * Text that a runner only shows: no line of it is a workflow command, neither `::name::` at its beginning nor `##[name]` anywhere.
 * Names of models, parameters and notes come from whoever wrote them.
 */
export function escapeCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.replaceAll('##[', '## [').replace(/^([\s\p{C}]*):(?=:)/u, '$1: '))
    .join('\n')
}
