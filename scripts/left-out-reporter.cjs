// Ends a run of the fast tests with what it left out.
const heavySuites = require('../test/heavy-suites');

module.exports = class LeftOut {
  onRunComplete() {
    console.error(`Left out: ${heavySuites.length} heavy suites (test/heavy-suites.js). \`npm test\` runs them too.`);
  }
};
