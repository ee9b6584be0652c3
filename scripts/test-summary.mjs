// Prints jest's JSON summary as one line, "N passed, N failed". Fails when something failed, when nothing ran, and, where
// HYOKA_REQUIRE_ALL is set, when a test was skipped.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
// A file that could not even be loaded counts as one failure.
const failures = numFailedTests + numRuntimeErrorTestSuites;
console.log(`${numPassedTests} passed, ${failures} failed`);
const skipped = process.env.HYOKA_REQUIRE_ALL ? numPendingTests : 0;
if (skipped > 0) console.log(`skipped, though everything is required: ${skipped}`);
process.exitCode = failures > 0 || skipped > 0 || numPassedTests === 0 ? 1 : 0;
