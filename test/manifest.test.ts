import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { version } from '../package.json';

/** The manifest held to what Microsoft documents of it, without asking its online validator (`npm run validate`). */
const root = resolve(__dirname, '..');
const origin = 'https://localhost:3000/';
const app = parse(readFileSync(resolve(root, 'manifest.xml'), 'utf8'));
const everything = [...walk(app)];

// The order in which children must stand, as in the schemas of the add-in only manifest.
const order: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const mandatory: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation'],
};
/** Which kind of resource an element may name. */
const kinds: Record<string, string> = {
  'bt:Image': 'bt:Image',
  SourceLocation: 'bt:Url',
  LearnMoreUrl: 'bt:Url',
  FunctionFile: 'bt:Url',
  Label: 'bt:String',
  Title: 'bt:String',
  Description: 'bt:String',
};

test.each(Object.entries(order))('%s: its children stand in the documented order', (name, wanted) => {
  const parents = everything.filter((element) => element.name === name);
  expect(parents).not.toHaveLength(0);
  for (const { children } of parents) {
    const places = children.map((child) => wanted.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const child of mandatory[name] ?? []) expect(children.map(({ name: its }) => its)).toContain(child);
  }
});

test('identity: a GUID, four numbers, a Japanese default and English beside it', () => {
  expect(text('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(text('Version')).toBe(`${version}.0`);
  expect(text('DefaultLocale')).toBe('ja-JP');
  expect(text('Permissions')).toBe('ReadWriteDocument');
  for (const name of ['DisplayName', 'Description']) {
    expect(child(app, name).children.map(({ attributes }) => attributes.Locale)).toEqual(['en-US']);
  }
});

test('requirements: Excel alone, the merged areas of ExcelApi 1.13, nothing above Office LTSC 2021', () => {
  expect(child(app, 'Hosts').children.map(({ attributes }) => attributes.Name)).toEqual(['Workbook']);
  const sets = everything.filter(({ name }) => name === 'Set');
  expect(sets.map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.13' }]);
});

test('resources: each is named, each name resolves to the right kind, ids are unique and short', () => {
  const resources = everything.filter(
    ({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes.id !== undefined,
  );
  const ids = resources.map(({ attributes }) => attributes.id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  const used = everything.filter(({ attributes }) => attributes.resid !== undefined);
  for (const { name, attributes } of used) {
    expect(resources.find((resource) => resource.attributes.id === attributes.resid)?.name).toBe(kinds[name]);
  }
  expect(new Set(used.map(({ attributes }) => attributes.resid))).toEqual(new Set(ids));
});

test('ids of groups and buttons are unique and at most 125 long', () => {
  const ids = everything
    .filter(({ name }) => name === 'Group' || name === 'Control')
    .map(({ attributes }) => attributes.id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
});

test('strings keep to their limits, in both languages', () => {
  const limits: Record<string, number> = {
    DisplayName: 125,
    Description: 250,
    'bt:ShortStrings': 125,
    'bt:LongStrings': 250,
  };
  for (const [name, limit] of Object.entries(limits)) {
    const holders = everything.filter((element) => element.name === name && element.attributes.resid === undefined);
    const texts = holders
      .flatMap((holder) => [...walk(holder)])
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
    const given = texts.filter((value) => value !== undefined);
    expect(given).not.toHaveLength(0);
    for (const value of given) expect(value.length).toBeLessThanOrEqual(limit);
  }
  for (const { name, children } of everything.filter(
    ({ name: its, attributes }) => its === 'bt:String' && attributes.id !== undefined,
  )) {
    expect([name, ...children.map(({ attributes }) => attributes.Locale)]).toEqual(['bt:String', 'en-US']);
  }
});

test('addresses: https, from one origin, each a file of the pane', () => {
  const urls = everything
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter((value) => /^[a-z]+:\/\/(?!schemas|www\.w3)/.test(value));
  expect(urls.length).toBeGreaterThan(20);
  const build = readFileSync(resolve(root, 'webpack.config.js'), 'utf8');
  for (const url of urls) {
    expect(url.startsWith(origin)).toBe(true);
    const { pathname } = new URL(url);
    if (pathname.startsWith('/assets/')) expect(readFileSync(resolve(root, `.${pathname}`)).length).toBeGreaterThan(0);
    else expect(build).toContain(`filename: '${pathname.slice(1)}'`);
  }
});

test('icons: a PNG of its very size for every size that Office knows', () => {
  for (const icon of everything.filter(({ name }) => name === 'Icon')) {
    expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const { attributes } of icon.children)
      expect(pngSize(resource(attributes.resid))).toEqual(square(attributes.size));
  }
  expect(pngSize(child(app, 'IconUrl').attributes.DefaultValue)).toEqual(square('32'));
  expect(pngSize(child(app, 'HighResolutionIconUrl').attributes.DefaultValue)).toEqual(square('64'));
});

test('ribbon: three buttons on the Home tab, which show one and the same pane', () => {
  expect(everything.filter(({ name }) => name === 'OfficeTab').map(({ attributes }) => attributes.id)).toEqual([
    'TabHome',
  ]);
  const buttons = everything
    .filter(({ name }) => name === 'Control')
    .map((button) => {
      const action = child(button, 'Action');
      return [
        resource(child(button, 'Label').attributes.resid),
        action.attributes['xsi:type'],
        child(action, 'TaskpaneId').text,
        resource(child(action, 'SourceLocation').attributes.resid)?.replace(origin, ''),
      ];
    });
  expect(buttons).toEqual([
    ['点検', 'ShowTaskpane', 'Hyoka.Pane', 'taskpane.html?do=check'],
    ['集計と一覧を作成', 'ShowTaskpane', 'Hyoka.Pane', 'taskpane.html?do=build'],
    ['作業ウィンドウ', 'ShowTaskpane', 'Hyoka.Pane', 'taskpane.html'],
  ]);
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    (open.at(-1) ?? top).text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const part of element.children) yield* walk(part);
}

function child(element: Element, name: string): Element {
  const found = element.children.find((part) => part.name === name);
  if (found === undefined) throw new Error(`<${element.name}> has no <${name}>`);
  return found;
}

function text(name: string): string {
  return child(app, name).text;
}

function resource(id: string | undefined): string | undefined {
  return everything.find(({ attributes }) => attributes.id === id && attributes.DefaultValue !== undefined)?.attributes
    .DefaultValue;
}

/** Width and height, from a PNG's first chunk. */
function pngSize(url: string | undefined): [number, number] {
  const png = readFileSync(resolve(root, (url ?? '').replace(origin, '')));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function square(size: string | undefined): [number, number] {
  return [Number(size), Number(size)];
}
