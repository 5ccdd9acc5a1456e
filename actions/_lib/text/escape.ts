const MOST_NAME = 80
const MOST_SENTENCE = 600
const MOST_CODE = 4000
/** Of a longer text the rest is not read. */
const MOST_READ = 20_000
/** Control, invisible and direction-changing characters: replaced by a visible sign. */
const UNSEEN =
  /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Escaped even inside code: the source is searched for the comment's marker. */
const COMMENT = /<!--/g
const WHITESPACE = /\s+/g
/** A zero-width space in Markdown text, visible in the source. */
const BREAK = '&#8203;'
/** What is written as a reference because it is markup (first group), and what a zero-width space must follow. */
const RISKY = new RegExp(
  [
    /([&<>[\]`*~|\\]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/u,
    /[@#$]|\bwww(?=\.)|\/(?=\/)|:(?=[\w+-]+:)|\bGH-(?=\d)/u,
    /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f](?=[0-9a-f]{6,39}\b)/u,
  ]
    .map(part => part.source)
    .join('|'),
  'giu',
)

/** One line of visible characters, at most `most` of them; `…` says that there were more. */
export function visible(text: string, most = MOST_NAME): string {
  const line = text
    .slice(0, MOST_READ)
    .toWellFormed()
    .replace(WHITESPACE, ' ')
    .replace(UNSEEN, '�')
    .replace(COMMENT, '<!—')
    .trim()
  const characters = [...line.slice(0, most * 2 + 2)]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

/** A name, value or id as a Markdown code span: nothing in it is a link, mention, reference, emoji or HTML on GitHub. */
export function codeSpan(text: string): string {
  // A backslash before a pipe means different things to different readers of tables.
  const line = visible(text).replace(/\\(?=\|)/g, '⧵')
  if (line === '') return '*(empty)*'
  const fence = '`'.repeat(longestRun(line) + 1)
  const space = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** A sentence from elsewhere as Markdown text: no markup, and no link, mention, reference, emoji or formula of GitHub's. */
export function plainText(text: string): string {
  return visible(text, MOST_SENTENCE).replace(RISKY, (found, markup: string | undefined) =>
    markup === undefined ? found + BREAK : `&#${markup.codePointAt(0)};`,
  )
}

/** Several lines as a fenced code block that nothing inside can end. */
export function codeBlock(text: string, language = ''): string {
  const lines = text
    .slice(0, MOST_CODE)
    .toWellFormed()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(line => line.replace(UNSEEN, '�').replace(COMMENT, '<!—'))
  const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1)
  const more = text.length > MOST_CODE ? ['…'] : []
  return [fence + language, ...lines, ...more, fence].join('\n')
}

/** Text or attribute value of HTML. */
export function htmlText(text: string, most = MOST_SENTENCE): string {
  return escapeHtml(visible(text, most))
}

/** `& < > " '` as references. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
}

/** An address of the web that neither Markdown nor an attribute can be left by; null for any other scheme or none. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  const escaped = href.replace(/[^\w:/?#&=.,%~+-]/g, character =>
    encodeURIComponent(character).replace(/[!'()*]/g, hex),
  )
  return protocol === 'https:' || protocol === 'http:' ? escaped : null
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length))
}
