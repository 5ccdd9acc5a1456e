import { isPure, suiteFiles } from './test-files.ts'

// All tests of the pure rooms in one process, which loads their modules once. They have no hooks outside of a test and change nothing global.
for (const file of suiteFiles('quick')?.filter(isPure) ?? []) await import(`../${file}`)
