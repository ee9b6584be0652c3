// A light suite runs each function a few times only: to optimise it costs a quarter more than it saves.
const { relative } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const heavySuites = require('./heavy-suites');

const suite = relative(`${__dirname}/..`, globalThis.expect.getState().testPath ?? '');
setFlagsFromString(heavySuites.includes(suite) ? '--opt' : '--no-opt');
