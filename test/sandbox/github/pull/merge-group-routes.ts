import { created, ok } from '../http/answer.ts'
import { type Route, route } from '../http/route.ts'
import { writes } from '../identity/permission.ts'
import { mergeGroup, requestMergeGroup } from './merge-group.ts'
import { pullAt } from './pull-at.ts'

const PATH = '/pulls/:number/merge-group'

/** The merge queue, operated by hand: GitHub has no REST API for it. */
export const mergeGroupControls: Route[] = [
  route('POST', PATH, writes('contents'), async call => created(await requestMergeGroup(call, pullAt(call)))),
  route('PUT', PATH, writes('contents'), async call => ok(await mergeGroup(call, pullAt(call)))),
]
