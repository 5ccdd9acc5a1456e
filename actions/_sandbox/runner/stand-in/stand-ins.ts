import type { StandIn } from './stand-in.ts'

const STAND_INS: readonly StandIn[] = []

/** The stand-in for an action, by its whole name in lower case. */
export function standInNamed(name: string): StandIn | undefined {
  return STAND_INS.find(each => each.name === name)
}
