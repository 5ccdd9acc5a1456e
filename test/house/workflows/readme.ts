import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../module.ts'

/** The workflow that the README gives to paste under "Use it in your repository". */
export function pastedWorkflow(): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const section = readme.split('## Use it in your repository')[1] ?? ''
  const [, text] = section.match(/```yaml\n([\s\S]*?)```/) ?? []
  if (text === undefined) throw new Error('the README gives no workflow to paste')
  return text
}
