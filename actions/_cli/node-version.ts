const OLDEST = 24

/** The text of a Problem if this Node is too old, else null. Imports nothing: see main.ts. */
export function nodeProblem(version: string, path: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST) return null
  return (
    `Problem: Node ${version} runs this command, and Trainyard needs Node ${OLDEST} or newer\n` +
    `  at   ${path}\n` +
    `  fix  install Node ${OLDEST} (https://nodejs.org, or \`nvm install ${OLDEST}\`) and put it first on PATH\n`
  )
}
