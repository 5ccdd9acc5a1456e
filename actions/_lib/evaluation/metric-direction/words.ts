/** A metric's name in words: what is counted or measured, and what follows `per`. `/` stands between parts of a path. */
export type Words = { counted: string[]; per: string[] | null }

/** What `x/unit` at the end of a name divides by; elsewhere a slash parts a path. */
const DENOMINATORS =
  /\/ ?(ns|us|ms|s|secs?|seconds?|min|minutes?|h|hr|hours?|days?|ops?|calls?|it|iters?|iterations?|steps?|epochs?|batch|tok|tokens?|req|requests?|quer(?:y|ies)|samples?|rows?|images?|img|frames?) ?[)\]]?$/i

/** Letters, digits and what names are joined with; any other sign makes a formula of it. */
const FOREIGN = /[^\p{L}\p{M}\p{N}\s_.,:/|@()[\]{}%'-]/u
/** `-loss`, `a - b`, `1-auc`, `100-accuracy`. */
const SUBTRACTION = /(?:^|[\s_./|([])(?:1|100|1\.0)?-\s?[\p{L}\p{N}(]/u

/** Splits a name at separators, in camel case and before `@`; null where it is a formula, which words do not describe. */
export function wordsOf(name: string): Words | null {
  const text = name.normalize('NFKC').replace(/chrf\+\+/i, 'chrfpp')
  if (FOREIGN.test(text) || SUBTRACTION.test(text)) return null
  const words = parted(
    text
      .replace(DENOMINATORS, ' per $1')
      .replace(/\([BMPO]\)$/, '')
      .replace(/\bp\((\d+)\)/g, 'p$1')
      .replace(/@\[?[\d.:%kn]*(?:-\d*)?/gi, ' @ ')
      .replace(/(\d)[.,:](?=\d)/g, '$1'),
  )
  const at = words.indexOf('per')
  if (at < 0) return { counted: words, per: null }
  return { counted: words.slice(0, at), per: words.slice(at + 1) }
}

function parted(text: string): string[] {
  return text
    .replace(/(\p{Ll}{2})(?=\p{Lu}{2}|\p{Lu}\p{Ll}|\p{Lu}\p{N})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .replace(/(\p{N})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(?<![\p{L}\p{N}])FPs(?![\p{L}\p{N}])/gu, 'fp')
    .toLowerCase()
    .replace(/(?<![a-z0-9])bits?[\s_-]per[\s_-](?:byte|character|char|dim)(?![a-z0-9])/g, 'bpb')
    .replace(/(?<![a-z0-9])(strict|flexible)[_-](?:match|extract)(?![a-z0-9])/g, '$1')
    .replace(/(?<![a-z0-9])(?:number|count)[\s_-]of[\s_-]/g, 'num ')
    .replace(/[./|:]/g, ' / ')
    .split(/[^\p{L}\p{M}\p{N}@/]+/u)
    .map(word => (word === 'μs' ? 'us' : word))
    .filter(word => word !== '')
}
