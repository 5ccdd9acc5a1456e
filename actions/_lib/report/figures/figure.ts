import type { TopLevelSpec } from 'vega-lite'

/** A picture with what it shows in words; a wide one takes the whole row of the page. */
export type Figure = { title: string; caption: string; wide?: boolean; spec: TopLevelSpec }
