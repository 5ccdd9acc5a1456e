/** Words that the glossary of CONTRIBUTING.md replaces, and turns of phrase that no native speaker would write in a manual. */
const BANNED: readonly { words: RegExp; instead: string }[] = [
  { words: /\b(?:take|takes|taken|took|taking) over\b/i, instead: 'reuse' },
  { words: /\btak(?:e|es|en|ing) (?:it|them|a run|the run) over\b/i, instead: 'reuse' },
  { words: /\bstands? for (?:it|them|a model|the model)\b/i, instead: 'reuse' },
  { words: /\b(?:court|rivals?|plaintiff|jury)\b/i, instead: 'evaluate, candidate and champion' },
  { words: /\bjudgements?\b/i, instead: 'verdict' },
  { words: /\boverrul(?:e|es|ed|ing)\b/i, instead: 'waive' },
  { words: /\bsa(?:ys|id) no\b/i, instead: 'a gate fails or blocks' },
  { words: /\b(?:whoever|whomever|somebody|nobody)\b/i, instead: 'the condition, without a person' },
  { words: /\bstrangers?\b/i, instead: 'untrusted' },
  { words: /\bstands? (?:in|there|beside|below|above)\b/i, instead: 'is in' },
  { words: /\bnone of ours\b/i, instead: 'not ours' },
  { words: /\b(?:goes|go|went|going) on where\b/i, instead: 'resumes' },
]

export type Passage = { file: string; line: number; text: string }

/** Where a passage uses a word that the glossary replaces. */
export function wordViolations(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ file, line, text }) =>
    BANNED.flatMap(({ words, instead }) => {
      const [found] = words.exec(text) ?? []
      return found === undefined ? [] : [`${file}:${line}: "${found}" (${instead})`]
    }),
  )
}
