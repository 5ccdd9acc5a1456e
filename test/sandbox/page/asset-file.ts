import { createReadStream, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const CSS = 'text/css; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'

/** Files that pages load, by name. GitHub's style sheet and Mermaid are read from their packages. */
const FILES: Record<string, { type: string; file: () => string | null }> = {
  'page.css': { type: CSS, file: () => own('page.css') },
  'content.css': { type: CSS, file: () => own('content.css') },
  'markdown.css': { type: CSS, file: () => ofPackage('github-markdown-css/github-markdown.css') },
  'diagrams.js': { type: SCRIPT, file: () => own('diagrams.js') },
  'mermaid.js': { type: SCRIPT, file: mermaid },
  'icon.svg': { type: 'image/svg+xml', file: () => own('icon.svg') },
}

/** Answers `/_page/<name>`; null if there is no such file. */
export function answerAssetFile(name: string): Response | null {
  const known = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  const file = known?.file() ?? null
  if (!known || file === null) return null
  const headers = {
    'content-type': known.type,
    'cache-control': 'max-age=300',
    'x-content-type-options': 'nosniff',
  }
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, { headers })
}

/** Mermaid is installed in a checkout only, because it is large. */
export function isMermaidHere(): boolean {
  return mermaid() !== null
}

function mermaid(): string | null {
  return ofPackage('@mermaid-js/tiny')
}

/** Beside this file or, for the bundle in `actions/_dist`, in the sources that the package contains. */
function own(name: string): string | null {
  const places = [join(here, 'static'), join(here, '../../test/sandbox/page/static')]
  return places.map(folder => join(folder, name)).find(file => existsSync(file)) ?? null
}

function ofPackage(path: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(path)
  } catch {
    return null
  }
}
