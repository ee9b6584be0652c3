import { openBytes } from '../../../src/hosts/office/open-bytes';

type Done<T> = (result: { status: string; value?: T; error?: { code: number } }) => void;
const yes = <T>(value: T) => ({ status: 'succeeded', value });
const no = (code: number) => ({ status: 'failed', error: { code } });

/** An Excel that gives `content` as a file, and of it a slice for each entry; a number is a failure. */
function excelWith(file: number | { size: number; slices: readonly (readonly number[] | number)[] }) {
  const closed = { times: 0 };
  const document = {
    getFileAsync: (type: string, options: { sliceSize: number }, done: Done<unknown>) => {
      expect(type).toBe('compressed');
      if (typeof file === 'number') return done(no(file));
      const { size, slices } = file;
      done(
        yes({
          size,
          sliceCount: slices.length,
          getSliceAsync: (index: number, sliced: Done<unknown>) => {
            const slice = slices[index] ?? 5001;
            sliced(typeof slice === 'number' ? no(slice) : yes({ data: slice, index, size: slice.length }));
          },
          closeAsync: () => (closed.times += 1),
        }),
      );
    },
  };
  const Office = {
    context: { document },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  };
  Object.assign(globalThis, { Office });
  return closed;
}

test('the slices come together in their order, and the copy is given back', async () => {
  const closed = excelWith({ size: 5, slices: [[1, 2], [3, 4], [5]] });
  expect(await openBytes()).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  expect(closed.times).toBe(1);
});

test.each([
  ['a storage that gives no file', 11001, 'no-copy'],
  ['two copies that something else holds', 11000, 'no-copy'],
  ['no permission', 7000, 'access-denied'],
])('%s is said', async (_, failure, code) => {
  excelWith(failure);
  await expect(openBytes()).rejects.toMatchObject({ code });
});

test.each([
  ['a slice that fails', [[1, 2], 11001]],
  ['a slice too short', [[1, 2], [3]]],
  [
    'a slice too long',
    [
      [1, 2],
      [3, 4, 5],
    ],
  ],
  ['no slice at all', []],
])('of %s no workbook is made, and the copy is given back all the same', async (_, slices) => {
  const closed = excelWith({ size: 4, slices });
  await expect(openBytes()).rejects.toMatchObject({ code: 'no-copy' });
  expect(closed.times).toBe(1);
});
