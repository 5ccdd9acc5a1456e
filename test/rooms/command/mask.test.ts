import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMask, secretForms } from '../../../actions/_lib/command/mask.ts'

const hide = (text: string, ...secrets: string[]) => createMask(secrets).hide(text)

for (const { name, text, secrets, want } of [
  { name: 'wherever they stand', text: 'hunter22=hunter22 x', secrets: ['hunter22'], want: '***=*** x' },
  { name: 'the longer of two', text: 'hunter22!', secrets: ['hunter', 'hunter22'], want: '***!' },
  { name: 'where two overlap', text: 'a abcd1234wxyz b', secrets: ['abcd1234', '1234wxyz'], want: 'a *** b' },
  { name: 'none', text: 'as it is', secrets: [], want: 'as it is' },
  { name: 'not what is too short', text: 'a cat', secrets: ['cat', ''], want: 'a cat' },
  {
    name: 'with signs of regular expressions',
    text: 'x a.c$(1)|? x',
    secrets: ['a.c$(1)|?'],
    want: 'x *** x',
  },
  {
    name: 'line by line',
    text: 'begin first line end',
    secrets: ['first line\nsecond line'],
    want: 'begin *** end',
  },
]) {
  test(`hidden: ${name}`, () => assert.equal(hide(text, ...secrets), want))
}

const password = 'p@ss "word"/+ü'

for (const { name, form } of [
  { name: 'as JSON', form: JSON.stringify(password).slice(1, -1) },
  { name: 'in a URL', form: encodeURIComponent(password) },
  { name: 'in a URL in lower case', form: encodeURIComponent(password).toLowerCase() },
  { name: 'in a form', form: encodeURIComponent(password).replaceAll('%20', '+') },
  { name: 'as hexadecimal digits', form: Buffer.from(password).toString('hex') },
  { name: 'as base64', form: Buffer.from(password).toString('base64').replaceAll('=', '') },
  { name: 'as base64 for URLs', form: Buffer.from(password).toString('base64url') },
]) {
  test(`a secret is hidden ${name}`, () => {
    const line = hide(`<${form}>`, password)
    assert.match(line, /^<\*\*\*.?>$/, 'at most the last character, which others share, is left')
  })
}

test('a secret inside of a longer base64 text does not show, at whatever offset', () => {
  const secret = 'correct horse battery'
  for (const before of ['', 'u', 'us', 'use', 'user:']) {
    const encoded = Buffer.from(`${before}${secret}, and more`).toString('base64')
    const line = hide(encoded, secret)
    const decoded = line.split('***').map(part => Buffer.from(part, 'base64').toString())
    assert.ok(line.includes('***'))
    assert.doesNotMatch(decoded.join(' '), /corr|horse|batt/)
  }
})

const key = [
  '-----BEGIN KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0BAQEF',
  'AASCBKcwggSjAgEAAoIBAQC7VJTU',
  '-----END KEY-----',
]

test('a key of several lines is hidden line by line, as one line of JSON, and as the base64 of its file', () => {
  const pem = `${key.join('\n')}\n`
  for (const line of key) assert.equal(hide(line, pem), '***')
  assert.doesNotMatch(hide(JSON.stringify(pem), pem), /MII|AAS/)
  const encoded = Buffer.from(pem).toString('base64')
  assert.equal(hide(encoded, pem).replaceAll('=', ''), '***')
  const wrapped = encoded.match(/.{1,76}/g)!.map(line => hide(line, pem))
  assert.ok(wrapped.slice(0, -1).every(line => line === '***'))
})

test('the key inside of a JSON secret is hidden when a program prints it alone; what says what it is, is not', () => {
  const secret = JSON.stringify({ type: 'service_account', private_key: `${key.join('\n')}\n` })
  assert.equal(hide(key[1]!, secret), '***')
  assert.equal(hide('a service_account', secret), 'a service_account')
})

test('no form is so short that it hides what is none', () => {
  assert.ok(secretForms('abcd').every(form => form.length >= 4))
  assert.deepEqual(secretForms('abc'), [])
})
