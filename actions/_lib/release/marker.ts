import * as z from 'zod'
import { modelNameSchema } from '../contract/config.ts'
import { digestSchema } from '../contract/quantity.ts'
import { codeSpan } from '../text/escape.ts'

const markerSchema = z.strictObject({ model: modelNameSchema, contentId: digestSchema })
/** Identifies the candidate of a release. It is written first, so that a run that was killed finds its draft again. */
export type Marker = z.infer<typeof markerSchema>

const yankSchema = z.strictObject({ by: z.string(), why: z.string() })
export type Yank = z.infer<typeof yankSchema>

const MARKER = /^<!-- trainyard:release (\{[^\n]*\}) -->(?:\n|$)/
const YANK = /^<!-- trainyard:yanked (\{[^\n]*\}) -->\n(?:>[^\n]*\n)*\n?/

/** The body of a release: the marker on its first line, then the notes. */
export function markedBody(marker: Marker, notes: string): string {
  return `${comment('release', { model: marker.model, contentId: marker.contentId })}\n${notes.trim()}\n`
}

/** The marker in a release's body; null if it has none that Trainyard wrote. */
export function readMarker(body: string | null): Marker | null {
  return read(markerSchema, normalised(body).match(MARKER)?.[1])
}

/** The body with the note that the version is withdrawn; it replaces an earlier such note. */
export function yankedBody(body: string | null, yank: Yank): string {
  const { first, rest } = split(unyankedBody(body))
  const said = `> [!CAUTION]\n> **This version is withdrawn** by ${codeSpan(yank.by)}: ${codeSpan(yank.why)}\n`
  return `${first}${comment('yanked', { by: yank.by, why: yank.why })}\n${said}\n${rest}`
}

/** The body as it was before the version was withdrawn. */
export function unyankedBody(body: string | null): string {
  const { first, rest } = split(normalised(body))
  return first + rest.replace(YANK, '')
}

/** Who withdrew a release and why; null if it is not withdrawn. */
export function readYank(body: string | null): Yank | null {
  return read(yankSchema, split(normalised(body)).rest.match(YANK)?.[1])
}

/** Without the carriage returns that web forms send. */
export function normalised(body: string | null): string {
  return (body ?? '').replaceAll('\r\n', '\n')
}

function split(body: string): { first: string; rest: string } {
  const first = body.match(MARKER)?.[0] ?? ''
  return { first, rest: body.slice(first.length) }
}

function comment(name: string, value: Record<string, string>): string {
  return `<!-- trainyard:${name} ${JSON.stringify(value).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')} -->`
}

function read<S extends z.ZodType>(schema: S, text: string | undefined): z.output<S> | null {
  if (text === undefined) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
