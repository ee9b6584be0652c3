// exceljs.js load|save FILE [OUT]: prints how many cells are filled.
const { Workbook, ValueType } = require('exceljs');
const { record } = require('../usage');

const [what, file, out] = process.argv.slice(2);

async function main() {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  if (what === 'save') await workbook.xlsx.writeFile(out);
  record();
  let cells = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.type === ValueType.Merge ? 0 : 1)));
  }
  console.log(cells);
}

void main();
