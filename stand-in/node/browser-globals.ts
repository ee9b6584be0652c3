/** What the library expects of a browser when it is loaded, and no more: nothing of it does anything. */
export function browserGlobals(): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    location: { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost' },
    navigator: { userAgent: 'node' },
    localStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      readyState: 'complete',
      addEventListener: nothing,
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
  };
  return Object.assign(globals, { window: globals, self: globals, global: globals });
}

const nothing = () => undefined;
