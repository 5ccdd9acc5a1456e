import { Problem } from '../contract/problem.ts'
import type { DeadEnd, DeadEndReason } from './link.ts'

const WHERE = 'trainyard.yml: inputs'

/** How many steps of a chain of links are shown. */
const MOST_SHOWN = 4

const WORDS: Record<DeadEndReason, string> = {
  outside: 'points outside the repository',
  missing: 'points to something that is not committed',
  loop: 'points back to itself',
}

const CURES: Record<DeadEndReason, string> = {
  outside: 'commit its target and link to that, or declare data outside git under `data` by uri and digest',
  missing: 'commit its target, or correct the link',
  loop: 'correct the link',
}

/** An input is a symbolic link without a target in git: the fingerprint would not cover what is trained on. */
export function deadLink({ chain, lost }: DeadEnd, commit: string): Problem {
  const steps = chain.length > MOST_SHOWN ? [...chain.slice(0, MOST_SHOWN), '…'] : chain
  return new Problem({
    what: `the symbolic link ${steps.join(' → ')} ${WORDS[lost]} at ${commit}`,
    where: WHERE,
    fix: `${CURES[lost]}; if the model does not need it, choose \`inputs\` without it`,
  })
}

/** A path or glob matches nothing. */
export function unknownInput(path: string, commit: string): Problem {
  return new Problem({
    what: `the input ${path} matches no file at ${commit}`,
    where: WHERE,
    fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`,
  })
}

/** The name of a file cannot be decoded, so that two files could appear to have the same name. */
export function unreadableName(path: string): Problem {
  return new Problem({
    what: `the name of the input ${JSON.stringify(path)} is not UTF-8`,
    where: WHERE,
    fix: 'rename the file (`git mv`), or choose `inputs` without it',
  })
}
