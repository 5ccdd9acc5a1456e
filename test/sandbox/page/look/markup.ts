import { html } from 'hono/html'

/** Escaped HTML; `html\`…\`` escapes the text in it. */
export type Markup = ReturnType<typeof html>

/** Empty markup. */
export const NOTHING = html``
