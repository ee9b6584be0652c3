// Preloaded into a run of the command line: keeps the code that V8 made of it beside it, once all that the run needs is
// compiled.
const { writeFileSync } = require('node:fs');
const process = require('node:process');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.on('exit', () => writeFileSync(options.filename.replace(/js$/, 'code'), this.createCachedData()));
  }
};
