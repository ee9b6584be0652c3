// A loader for the pane's scripts: takes out of a rule why it is one, and its example. Only the manual shows these, and it
// is a page of its own. They are a tenth of a kilobyte a rule.
module.exports = (source) =>
  source
    .replace(/^ {2}why:\s*'[^']*',$/m, "  why: '',")
    .replace(/^ {2}example: \{$[^}]*^ {2}\},$/m, "  example: { wrong: '', right: '' },");
