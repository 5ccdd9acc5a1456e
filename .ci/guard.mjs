// Stops an npm script in words when Node is too old to run TypeScript, before the first `.ts` file fails to load.
const found = process.versions.node
if (Number.parseInt(found, 10) < 24) {
  console.error(
    `Problem: Node ${found} runs this script, and Trainyard needs Node 24 or newer\n` +
      `  at   ${process.execPath}\n` +
      '  fix  install Node 24 (https://nodejs.org), or run `npm ci` without --omit=optional on Linux x64, which brings its own',
  )
  process.exit(2)
}
