import { createWorkbook } from '../../../src/hosts/office/create-workbook';

/** An Excel of this version of its API, which is handed each workbook and `answers`. */
function excelThat(answers: () => Promise<void>, version = 8) {
  const isSetSupported = (_: string, wanted: string) => Number(wanted.split('.')[1]) <= version;
  const handed: string[] = [];
  const opens = (workbook: string) => {
    handed.push(workbook);
    return answers();
  };
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } } },
    Excel: { createWorkbook: opens },
  });
  return handed;
}

test('Excel is handed the workbook in base 64, however long it is', async () => {
  const handed = excelThat(() => Promise.resolve());
  const workbook = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  expect(await createWorkbook(workbook)).toBe(true);
  expect(handed.map((one) => [...Buffer.from(one, 'base64')])).toEqual([[...workbook]]);
});

test('an Excel that refuses, and one that is too old, open none', async () => {
  excelThat(() => Promise.reject(new Error('AccessDenied')));
  expect(await createWorkbook(Uint8Array.of(1))).toBe(false);
  const handed = excelThat(() => Promise.resolve(), 7);
  expect(await createWorkbook(Uint8Array.of(1))).toBe(false);
  expect(handed).toEqual([]);
});

test('for an Excel that never answers nobody waits longer than a minute', async () => {
  jest.useFakeTimers();
  excelThat(() => new Promise(() => undefined));
  const opened = createWorkbook(Uint8Array.of(1));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await opened).toBe(false);
  jest.useRealTimers();
});
