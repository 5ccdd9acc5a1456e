const OLDEST = 24

/** What is wrong with the Node that runs this, as a Problem is printed; null if it is recent enough. Imports nothing: see main.ts. */
export function nodeProblem(version: string, path: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST) return null
  return (
    `Problem: Node ${version} runs this command, and Trainyard needs Node ${OLDEST} or newer\n` +
    `  at   ${path}\n` +
    `  fix  install Node ${OLDEST} (https://nodejs.org, or \`nvm install ${OLDEST}\`) and put it first on PATH\n`
  )
}
