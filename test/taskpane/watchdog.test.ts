/** A page whose pane comes up or not, over as many loads as it takes. */
function load(opening: { textContent: string } | null, stored: Map<string, string> | null): { reloads: number } {
  const page = { reloads: 0 };
  Object.assign(globalThis, {
    document: { getElementById: () => opening },
    location: { reload: () => (page.reloads += 1) },
    sessionStorage: {
      getItem: (key: string) => storage(stored).get(key) ?? null,
      setItem: (key: string, value: string) => storage(stored).set(key, value),
      removeItem: (key: string) => storage(stored).delete(key),
    },
  });
  jest.isolateModules(() => void jest.requireActual('../../src/taskpane/watchdog'));
  jest.advanceTimersByTime(8_000);
  return page;
}

function storage(stored: Map<string, string> | null): Map<string, string> {
  if (!stored) throw new Error('storage is forbidden');
  return stored;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a pane that has come up is left alone', () => {
  const stored = new Map([['hyoka.reloads', '1']]);
  expect(load(null, stored).reloads).toBe(0);
  expect(stored.size).toBe(0);
});

test('a pane that has not is loaded again twice, and then says so', () => {
  const opening = { textContent: '開いています' };
  const stored = new Map<string, string>();
  expect([load(opening, stored), load(opening, stored), load(opening, stored)].map(({ reloads }) => reloads)).toEqual([
    1, 1, 0,
  ]);
  expect(opening.textContent).toContain('表示できませんでした');
});

test('where the page may keep nothing, it is not loaded again for ever', () => {
  const opening = { textContent: '開いています' };
  expect(load(opening, null).reloads).toBe(0);
  expect(opening.textContent).toContain('表示できませんでした');
});
