// A browser on a machine that does much else is late now and then: what fails is tried once more, and told all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
