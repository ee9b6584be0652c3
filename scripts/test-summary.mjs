// Prints jest's JSON summary as one line, "N passed, N failed". Fails when something failed, when nothing ran, and, where
// HYOKA_REQUIRE_ALL is set, when a test was skipped that needs no more than this machine has. Tests that say that they
// read the published workbook may be: it is no part of the repository.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
  readFileSync(file, 'utf8'),
);
// A file that could not even be loaded counts as one failure.
const failures = numFailedTests + numRuntimeErrorTestSuites;
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'pending')
  .map(({ fullName }) => fullName);
const lacking = process.env.HYOKA_REQUIRE_ALL ? skipped.filter((name) => !name.includes('published workbook')) : [];

for (const name of skipped) console.log(`skipped: ${name}`);
if (lacking.length > 0) console.log(`skipped, though everything is required: ${lacking.length}`);
console.log(`${numPassedTests} passed, ${failures} failed`);
process.exitCode = failures > 0 || lacking.length > 0 || numPassedTests === 0 ? 1 : 0;
