import { raw } from 'hono/html'
import type { Markup } from './markup.ts'

/** Paths on a 16 by 16 grid. */
const STROKES = {
  check: '<path d="M3 8.5l3.2 3.2L13 4.8"/>',
  cross: '<path d="M4 4l8 8M12 4l-8 8"/>',
  dot: '<circle cx="8" cy="8" r="3.2" fill="currentColor"/>',
  ring: '<circle cx="8" cy="8" r="5.5"/>',
  dash: '<circle cx="8" cy="8" r="6"/><path d="M5 8h6"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.4 1.6"/>',
  warning: '<path d="M8 2.2L14.6 13.6H1.4z"/><path d="M8 6.4v3.4M8 11.6v.4"/>',
  pull: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M12 10.7V6.5A2.5 2.5 0 0 0 9.5 4H8M9.8 2L7.8 4l2 2"/>',
  merge:
    '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="9" r="1.8"/><path d="M4 5.300v5.400M4 5.300C4 8 7 9 10.2 9"/>',
  issue: '<circle cx="8" cy="8" r="6"/><circle cx="8" cy="8" r="1.5" fill="currentColor"/>',
  folder:
    '<path d="M1.8 4.200v8.300h12.400V5.400H7.800L6.3 3.500H1.800z" fill="currentColor" fill-opacity=".35"/>',
  file: '<path d="M3.5 1.800h5.700l3.3 3.300v9.100h-9zM9 2v3.400h3.4"/>',
  tag: '<path d="M2 2.500h5.500l6.3 6.3-5 5L2.5 7.500zM5 5.400v.1"/>',
  branch:
    '<circle cx="4.5" cy="3.5" r="1.8"/><circle cx="4.5" cy="12.5" r="1.8"/><circle cx="11.5" cy="5" r="1.8"/><path d="M4.5 5.300v5.400M11.5 6.800c0 2.6-3.5 2.2-6 3.7"/>',
  commit: '<circle cx="8" cy="8" r="3"/><path d="M1.5 8H5M11 8h3.5"/>',
  play: '<circle cx="8" cy="8" r="6.2"/><path d="M6.6 5.400v5.200L10.8 8z" fill="currentColor"/>',
  code: '<path d="M5.5 4L1.8 8l3.7 4M10.5 4l3.7 4-3.7 4"/>',
  box: '<path d="M2 4.800L8 2l6 2.800v6.400L8 14l-6-2.800zM2 4.800L8 7.600l6-2.800M8 7.600V14"/>',
  eye: '<path d="M1.5 8C4 3.8 12 3.8 14.5 8 12 12.2 4 12.2 1.5 8z"/><circle cx="8" cy="8" r="1.8"/>',
  pencil: '<path d="M2.5 13.500l.8-3 7.4-7.4 2.2 2.2-7.4 7.400z"/>',
  lock: '<rect x="3.5" y="7" width="9" height="6.5" rx="1"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>',
} as const

export type Icon = keyof typeof STROKES

/** An icon, hidden from screen readers because the word beside it says the same. */
export function icon(name: Icon): Markup {
  return raw(
    `<svg class="icon icon-${name}" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${STROKES[name]}</svg>`,
  )
}
