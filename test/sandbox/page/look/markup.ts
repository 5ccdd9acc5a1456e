import { html } from 'hono/html'

/** HTML that is escaped already; what stands in `html\`…\`` as text is escaped there. */
export type Markup = ReturnType<typeof html>

/** Nothing to see. */
export const NOTHING = html``
