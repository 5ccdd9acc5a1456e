import { actionTables, allInOne } from './build/action-docs.ts'
import { bundles } from './build/bundles.ts'
import { differences, type Outputs, write } from './build/outputs.ts'
import { schemas } from './build/schemas.ts'
import { workflows } from './build/workflows.ts'

const outputs: Outputs = new Map([
  ...(await schemas()),
  ...(await workflows()),
  ...(await actionTables()),
  ...(await allInOne()),
  ...(await bundles()),
])
if (process.argv.includes('--check')) await check()
else await write(outputs)

/** Compares with what is committed, and says file by file what a build would change. */
async function check(): Promise<void> {
  const changed = await differences(outputs)
  for (const { file, how } of changed) console.error(`${how.padEnd(8)} ${file}`)
  if (changed.length === 0) return console.error(`The build is up to date: ${outputs.size} files.`)
  console.error(
    '\nProblem: what is built is not what is committed\n  fix  npm run build, and commit the result',
  )
  process.exitCode = 1
}
