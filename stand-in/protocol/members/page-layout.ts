import { ExcelError } from '../../engine/errors';
import type { PageLayout } from '../../engine/page-layout';
import type { Sheet } from '../../engine/sheet';
import { asBoolean, asChoice, asNumber, asRange, asRecord, asText, type RangeTarget } from '../arguments';
import { documented, method, object, property, type Member, type ObjectType, type Scope } from '../member';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';

type Texts = keyof PageLayout['texts'];
type Margins = keyof PageLayout['margins'];
type Flags = 'centerHorizontally' | 'centerVertically' | 'printGridlines';
type Kept = 'titleRows' | 'titleColumns' | 'printArea';

const setArea =
  (key: Kept) =>
  (sheet: Sheet, [value]: readonly unknown[], { workbook }: Scope) => {
    sheet.pageLayout[key] = asRange(value, workbook, sheet).area;
  };

function kept(sheet: Sheet, key: Kept): RangeTarget | null {
  const area = sheet.pageLayout[key];
  return area && { sheet, area };
}

function flag(key: Flags): Member<Sheet> {
  return property(documented('page layout', 'yes or no'), {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value) => {
      pageLayout[key] = asBoolean(value);
    },
  });
}

const margins = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;
const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function margin(key: Margins): Member<Sheet> {
  return property(documented('page layout', 'points'), {
    get: ({ pageLayout }) => pageLayout.margins[key],
    set: ({ pageLayout }, value) => {
      pageLayout.margins[key] = asNumber(value);
    },
  });
}

function readZoom(value: unknown): PageLayout['zoom'] {
  const zoom = asRecord(value);
  if (zoom['scale'] !== undefined && (zoom['horizontalFitToPages'] ?? zoom['verticalFitToPages']) !== undefined)
    throw new ExcelError('InvalidArgument', 'A scale and pages to fit exclude each other.');
  return Object.fromEntries(
    Object.entries(zoom)
      .filter(([, size]) => size !== null && size !== undefined)
      .map(([key, size]) => [key, asNumber(size)]),
  );
}

export const pageLayoutType: ObjectType<Sheet> = {
  name: 'PageLayout',
  members: {
    orientation: property(documented('page layout', 'Portrait or Landscape'), {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = asChoice(value, ['Portrait', 'Landscape']);
      },
    }),
    paperSize: property(documented('page layout', 'as Excel.PaperType writes it: a4'), {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = asText(value);
      },
    }),
    zoom: property(documented('page layout', 'a scale, or pages to fit: never both'), {
      get: ({ pageLayout }) => pageLayout.zoom,
      set: ({ pageLayout }, value) => {
        pageLayout.zoom = readZoom(value);
      },
    }),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    ...Object.fromEntries(margins.map((key) => [key, margin(key)])),
    headersFooters: object(
      documented('page layout', 'texts above and below each page'),
      () => headerFooterGroupType,
      (sheet) => sheet,
    ),
    setPrintMargins: method(
      documented('page layout', 'unit, and what is to change'),
      ({ pageLayout }, [unit, given]) => {
        const factor = pointsPer[asChoice(unit, ['Points', 'Inches', 'Centimeters'])] ?? 1;
        for (const [key, size] of Object.entries(asRecord(given))) {
          const name = asChoice(`${key}Margin`, margins);
          pageLayout.margins[name] = asNumber(size) * factor;
        }
      },
    ),
    setPrintTitleRows: method(
      documented('page layout', 'rows repeated on each page, as range or $1:$2'),
      setArea('titleRows'),
    ),
    setPrintTitleColumns: method(documented('page layout', 'columns repeated on each page'), setArea('titleColumns')),
    setPrintArea: method(documented('page layout', 'one range'), setArea('printArea')),
    getPrintTitleRowsOrNullObject: object(
      documented('page layout', 'null where none are set'),
      () => rangeType,
      (sheet) => kept(sheet, 'titleRows'),
    ),
    getPrintTitleColumnsOrNullObject: object(
      documented('page layout', 'null where none are set'),
      () => rangeType,
      (sheet) => kept(sheet, 'titleColumns'),
    ),
    getPrintAreaOrNullObject: object(
      documented('page layout', 'null where none is set'),
      () => rangeAreasType,
      (sheet) => {
        const range = kept(sheet, 'printArea');
        return range && { sheet, areas: [range.area] };
      },
    ),
  },
};

export const headerFooterGroupType: ObjectType<Sheet> = {
  name: 'HeaderFooterGroup',
  members: {
    defaultForAllPages: object(
      documented('page layout', 'the same on all pages'),
      () => headerFooterType,
      (sheet) => sheet,
    ),
  },
};

const texts: readonly Texts[] = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

export const headerFooterType: ObjectType<Sheet> = {
  name: 'HeaderFooter',
  members: Object.fromEntries(
    texts.map((key) => [
      key,
      property<Sheet>(documented('page layout', "with Excel's codes: &P page, &N pages, && an ampersand"), {
        get: ({ pageLayout }) => pageLayout.texts[key],
        set: ({ pageLayout }, value) => {
          pageLayout.texts[key] = asText(value);
        },
      }),
    ]),
  ),
};
