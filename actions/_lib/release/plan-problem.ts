import { Problem } from '../contract/problem.ts'
import type { Yank } from './marker.ts'

export function alreadyWithdrawn(tag: string, { by, why }: Yank): Problem {
  return new Problem({
    what: `the same content was released as ${tag} and withdrawn by ${by}: ${why}`,
    where: `release ${tag}`,
    fix: 'correct the model and train again, or take the withdrawal back with `trainyard yank --undo`',
  })
}

export function incompleteRelease(tag: string, missing: readonly string[]): Problem {
  return new Problem({
    what: `${tag} was published by hand before it was complete: it lacks ${missing.join(' and ')}`,
    where: `release ${tag}`,
    fix: 'delete that release and its tag, then run release again',
  })
}

export function foreignDraft(tag: string, id: number): Problem {
  return new Problem({
    what: `there is a draft for ${tag} that Trainyard did not make (release ${id})`,
    where: `release ${tag}`,
    fix: 'publish it, delete it or give it another tag, then run release again; the draft is unchanged',
  })
}
