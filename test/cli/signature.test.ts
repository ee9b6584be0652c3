import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { folder, hyoka } from './call';

const sample = 'samples/policy-area-12.xlsx';
const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
const files = folder();

afterAll(files.remove);

/** The sample as signed: the package points at a signature. */
function signed(): string {
  const parts = unzipSync(readFileSync(sample));
  const relationships = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  const pointer = `<Relationship Id="rIdSignature" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  parts['_rels/.rels'] = strToU8(relationships.replace('</Relationships>', pointer));
  parts['_xmlsignatures/origin.sigs'] = new Uint8Array();
  const path = files.path('signed.xlsx');
  writeFileSync(path, zipSync(parts));
  return path;
}

test.each(['build', 'fix'])('%s tells that a signature will not hold for the copy', async (command) => {
  const [input, output] = [signed(), files.path(`${command}.xlsx`)];
  const { err } = await hyoka(command, input, '-o', output);
  expect(err).toBe(
    `${input} には電子署名が付いています。書き出すファイルでは、その署名は無効になります（元のファイルは変わりません）。\n`,
  );
  expect(existsSync(output)).toBe(true);
});

test('it is told before anything is written', async () => {
  const [input, output] = [signed(), files.path('taken.xlsx')];
  writeFileSync(output, 'taken');
  const { code, err } = await hyoka('build', input, '-o', output);
  expect(code).toBe(2);
  expect(err.split('\n')).toEqual([expect.stringContaining('電子署名'), expect.stringContaining('--force'), '']);
  expect(readFileSync(output, 'utf8')).toBe('taken');
});

test('nothing is told of a file without one', async () => {
  expect((await hyoka('build', sample, '-o', files.path('plain.xlsx'))).err).toBe('');
});
