/**
 * Escapes workflow commands in untrusted text: no line of the result is a command, neither `::name::` at its beginning nor `##[name]`
 * anywhere.
 */
export function escapeCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.replaceAll('##[', '## [').replace(/^([\s\p{C}]*):(?=:)/u, '$1: '))
    .join('\n')
}
