// sheetjs.js load|save FILE [OUT]: prints how many cells are filled.
const { readFile, writeFile } = require('@e965/xlsx');
const { record } = require('../usage');

const [what, file, out] = process.argv.slice(2);
const { Sheets, SheetNames, ...workbook } = readFile(file);
if (what === 'save') writeFile({ Sheets, SheetNames, ...workbook }, out, { compression: true });
record();
const isFilled = (sheet) => (key) => !key.startsWith('!') && sheet[key].v !== undefined;
console.log(
  SheetNames.reduce((cells, name) => cells + Object.keys(Sheets[name]).filter(isFilled(Sheets[name])).length, 0),
);
