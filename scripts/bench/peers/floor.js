// floor.js zlib|fflate FILE: inflates and scans a plain workbook into rows of values, and does nothing else. No reader
// can need less; prints how many cells are filled.
const { readFileSync } = require('node:fs');
const { record } = require('../usage');

const [by, file] = process.argv.slice(2);
const inflate = by === 'zlib' ? require('node:zlib').inflateRawSync : require('fflate').inflateSync;

function partsOf(zip) {
  const parts = new Map();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    parts.set(name, zip.subarray(start, start + zip.readUInt32LE(at + 20)));
    at += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}

const textOf = (packed) => Buffer.from(inflate(packed)).toString('utf8');

function stringsOf(xml) {
  const strings = [];
  for (let at = xml.indexOf('<t'); at >= 0; at = xml.indexOf('<t', at)) {
    const from = xml.indexOf('>', at) + 1;
    at = xml.indexOf('</t>', from);
    strings.push(xml.slice(from, at));
  }
  return strings;
}

function rowsOf(xml, strings) {
  const rows = [];
  for (let at = xml.indexOf('<row '); at >= 0;) {
    const end = xml.indexOf('</row>', at);
    const row = [];
    for (let cell = xml.indexOf('<c ', at); cell >= 0 && cell < end; cell = xml.indexOf('<c ', cell)) {
      const open = xml.indexOf('>', cell);
      const value = xml.indexOf('<v>', open) + 3;
      const text = xml.slice(value, xml.indexOf('<', value));
      row.push(xml.slice(cell, open).includes('t="s"') ? strings[Number(text)] : Number(text));
      cell = value;
    }
    rows.push(row);
    at = xml.indexOf('<row ', end);
  }
  return rows;
}

const parts = partsOf(readFileSync(file));
const strings = stringsOf(textOf(parts.get('xl/sharedStrings.xml')));
const sheets = [];
for (const [name, packed] of parts)
  if (name.startsWith('xl/worksheets/sheet')) sheets.push(rowsOf(textOf(packed), strings));
record();
console.log(sheets.flat(2).length);
