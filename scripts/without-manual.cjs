// A loader for the pane's scripts: empties what a rule says only to the manual, which is a page of its own: `why` and
// `example`, a tenth of a kilobyte a rule. They are found in the syntax tree, as properties of what `rule({ … })` is given.
const ts = require('typescript');

/** Rules say these to the manual alone; in the pane they stand empty. */
const emptied = { why: "''", example: "{ wrong: '', right: '' }" };

module.exports = function withoutManual(source) {
  const tree = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'rule') cuts.push(...cutsOf(node, tree));
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, as }) => text.slice(0, start) + as + text.slice(end), source);
};

function cutsOf(call, tree) {
  const [declaration] = call.arguments;
  const properties = declaration && ts.isObjectLiteralExpression(declaration) ? declaration.properties : [];
  const cuts = properties
    .filter((property) => ts.isPropertyAssignment(property) && property.name.getText(tree) in emptied)
    .map(({ name, initializer }) => ({
      start: initializer.getStart(tree),
      end: initializer.end,
      as: emptied[name.getText(tree)],
    }));
  if (cuts.length !== Object.keys(emptied).length)
    throw new Error(`A rule without ${Object.keys(emptied).join(' or ')} of its own.`);
  return cuts;
}

/** The files that declare rules: all of the catalogue's folders. */
module.exports.appliesTo = /[\\/]src[\\/]rules[\\/].+\.ts$/;
