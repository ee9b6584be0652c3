import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { xlsxFileHost } from '../../src/hosts/xlsx/xlsx-file-host';
import { encryptAgile, encryptStandard } from '../hosts/xlsx/encryption/encrypt';
import { folder, hyoka } from './call';

const sample = 'samples/policy-area-12.xlsx';
const files = folder();
afterAll(files.remove);

/** The sample as Excel encrypts it without a password of staff's, or with one. */
const [agile, standard, locked] = ['agile.xlsx', 'standard.xlsx', 'locked.xlsx'].map((name) => files.path(name)) as [
  string,
  string,
  string,
];
writeFileSync(agile, encryptAgile(readFileSync(sample)));
writeFileSync(standard, encryptStandard(readFileSync(sample)));
writeFileSync(locked, encryptAgile(readFileSync(sample), { password: 'ひみつ' }));

test.each(['check', 'rollup'])('hyoka %s answers as for the file itself', async (command) => {
  const plain = await hyoka(command, sample);
  for (const file of [agile, standard]) {
    const { code, out, err } = await hyoka(command, file);
    expect({ code, out: out.replaceAll(file, sample), err }).toEqual(plain);
  }
});

describe.each([
  ['build', []],
  ['fix', ['--side', 'card']],
  ['form', []],
])('hyoka %s', (command, more) => {
  const output = files.path(`${command}.xlsx`);

  test('writes a copy that is not encrypted, and says so', async () => {
    const before = readFileSync(agile);
    const { out } = await hyoka(command, agile, ...more, '-o', output);
    expect(out.match(/書き出したファイルは暗号化していません/gu)).toHaveLength(1);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
    expect((await xlsxFileHost(output).read()).sheets.length).toBeGreaterThan(1);
    expect(readFileSync(agile).equals(before)).toBe(true);
  });

  test('says it in JSON, too', async () => {
    const { out } = await hyoka(command, agile, ...more, '-o', output, '--force', '--json');
    expect(out).toContain('書き出したファイルは暗号化していません');
  });
});

test('a file that wants a password is refused as encrypted', async () => {
  const { code, err } = await hyoka('check', locked);
  expect(code).toBe(2);
  expect(err).toMatch(/^.*locked\.xlsx: 暗号化されているため読めません。.+\n$/u);
});
