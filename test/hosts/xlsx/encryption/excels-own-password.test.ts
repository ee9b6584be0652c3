import { ciphersInNode } from '../../../../src/hosts/xlsx/encryption/ciphers-in-node';
import { openWithExcelsOwnPassword } from '../../../../src/hosts/xlsx/encryption/excels-own-password';
import { cpuTime } from '../../../cpu-time';
import { handmade } from '../make-package';
import { convertAllWithLibreOffice, hasLibreOffice } from '../soffice';
import { compoundFile, encryptAgile, encryptStandard } from './encrypt';
import { refusal } from '../refusal';

const workbook = handmade(
  Array.from({ length: 900 }, (_, index) => `<row><c t="str"><v>${String(index ** 5)}</v></c></row>`).join(''),
);
const open = (bytes: Uint8Array): Uint8Array | null => openWithExcelsOwnPassword(bytes, 'a.xlsx', ciphersInNode);

const usual = {
  'Office 2013 and later': encryptAgile(workbook, { spinCount: 100_000 }),
  'Office 2010': encryptAgile(workbook, { hashName: 'SHA1', keyBits: 128 }),
  'Office 2007': encryptStandard(workbook),
};

test('the file takes more than one segment, and does not end with one', () => {
  expect(workbook.length).toBeGreaterThan(8192);
  expect(workbook.length % 16).not.toBe(0);
});

describe('what Excel opens without asking', () => {
  test.each([
    ...Object.entries(usual),
    ['SHA-256, AES of 192 bits', encryptAgile(workbook, { hashName: 'SHA256', keyBits: 192, spinCount: 0 })],
    ['SHA-384', encryptAgile(workbook, { hashName: 'SHA384', spinCount: 10 })],
    ['Office 2007, AES of 256 bits', encryptStandard(workbook, { keyBits: 256 })],
    ['a hash spelt with a dash', encryptAgile(workbook, { said: (xml) => xml.replaceAll('SHA512', 'SHA-512') })],
  ])('%s', (_, bytes) => {
    expect(Buffer.compare(open(bytes) ?? Buffer.alloc(0), workbook)).toBe(0);
  });

  (hasLibreOffice ? test : test.skip)(
    'LibreOffice opens the same files',
    () => {
      for (const csv of convertAllWithLibreOffice(Object.values(usual), 'csv'))
        expect(Buffer.from(csv).toString()).toContain(String(899 ** 5));
    },
    60_000,
  );
});

describe('nothing is opened', () => {
  test.each([
    ['where a password is wanted', encryptAgile(workbook, { password: 'ひみつ' })],
    ['where Office 2007 wants one', encryptStandard(workbook, { password: 'ひみつ' })],
    [
      'that is encrypted by other means',
      encryptAgile(workbook, { said: (xml) => xml.replaceAll('ChainingModeCBC', 'ChainingModeCFB') }),
    ],
    ['with a hash of no known name', encryptAgile(workbook, { said: (xml) => xml.replaceAll('SHA512', 'MD5') })],
    ['with no password at all', encryptAgile(workbook, { said: (xml) => xml.replaceAll('p:encryptedKey', 'p:other') })],
    ['whose description is no XML', encryptAgile(workbook, { said: (xml) => xml.slice(0, -9) })],
    [
      'whose description is no base64',
      encryptAgile(workbook, { said: (xml) => xml.replace(/Value="../gu, 'Value="あ') }),
    ],
    [
      'of a version that is not known',
      compoundFile({ EncryptionInfo: Buffer.alloc(900, 3), EncryptedPackage: workbook }),
    ],
    [
      'whose description is cut short',
      compoundFile({ EncryptionInfo: Buffer.from('04000200', 'hex'), EncryptedPackage: workbook }),
    ],
    ['that is no compound file', workbook],
  ])('%s', (_, bytes) => {
    expect(open(bytes)).toBeNull();
  });
});

test('a package that is not all there is damaged', () => {
  const whole = Buffer.from(encryptAgile(workbook));
  const claimed = whole.indexOf(Buffer.from([workbook.length & 0xff, workbook.length >> 8, 0, 0, 0, 0, 0, 0]));
  whole.writeUInt32LE(workbook.length + 5000, claimed);
  expect(refusal(() => open(whole))).toBe('damaged');
});

test.each([
  [250_000, false],
  [250_001, true],
  [10_000_000, true],
])('a password hashed %i times is given up: %s', (spinCount, isGivenUp) => {
  const bytes = encryptAgile(workbook, { spinCount: 1, said: (xml) => xml.replace('"1"', `"${String(spinCount)}"`) });
  const started = cpuTime();
  expect(open(bytes)).toBeNull();
  if (isGivenUp) expect(cpuTime() - started).toBeLessThan(100);
  else expect(cpuTime() - started).toBeLessThan(3000);
});
