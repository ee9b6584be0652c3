const { TestEnvironment } = require('jest-environment-node');

/** A test environment that skips the rest of a file after its first failure: a mutant need be killed but once. */
module.exports = class extends TestEnvironment {
  failed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
