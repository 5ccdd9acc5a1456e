import { Problem } from '../contract/problem.ts'
import type { DeadEnd, DeadEndReason } from './link.ts'

const WHERE = 'trainyard.yml: inputs'

/** How many steps of a chain of links are shown. */
const MOST_SHOWN = 4

const WORDS: Record<DeadEndReason, string> = {
  outside: 'leads out of the repository',
  missing: 'leads to what is not committed',
  loop: 'leads back to itself',
}

const CURES: Record<DeadEndReason, string> = {
  outside:
    'commit what it leads to and link that, or declare data outside git under `data` by uri and digest',
  missing: 'commit what it leads to, or correct the link',
  loop: 'correct the link',
}

/** An input that is a symbolic link and leads to nothing that git knows: what is trained on would not be in the fingerprint. */
export function deadLink({ chain, lost }: DeadEnd, commit: string): Problem {
  const steps = chain.length > MOST_SHOWN ? [...chain.slice(0, MOST_SHOWN), '…'] : chain
  return new Problem({
    what: `the symbolic link ${steps.join(' → ')} ${WORDS[lost]} at ${commit}`,
    where: WHERE,
    fix: `${CURES[lost]}; if the model does not need it, name \`inputs\` that leave it out`,
  })
}

/** A path or glob that names nothing. */
export function unknownInput(path: string, commit: string): Problem {
  return new Problem({
    what: `the input ${path} names no file at ${commit}`,
    where: WHERE,
    fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`,
  })
}

/** A file whose name could be that of another. */
export function unreadableName(path: string): Problem {
  return new Problem({
    what: `the name of the input ${JSON.stringify(path)} is no UTF-8 text`,
    where: WHERE,
    fix: 'rename the file (`git mv`), or name `inputs` that leave it out',
  })
}
