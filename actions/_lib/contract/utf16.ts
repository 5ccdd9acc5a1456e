import { Problem } from './problem.ts'

const LOOKED_AT = 1024

/** Whether a file is UTF-16: by its byte order mark, or since every other byte of plain text would be 0. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, LOOKED_AT)
  const zerosAt = (odd: 0 | 1) => start.filter((byte, index) => index % 2 === odd && byte === 0).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  return start.length >= 4 && Math.max(even, odd) > start.length / 4 && Math.min(even, odd) === 0
}

/** For every reader of text files. */
export function utf16Problem(where: string): Problem {
  return new Problem({
    what: 'the file is UTF-16, not UTF-8',
    where,
    fix: 'write it as UTF-8; in PowerShell, `Out-File -Encoding utf8` instead of `>`',
  })
}
