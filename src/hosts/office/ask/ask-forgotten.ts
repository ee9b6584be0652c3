import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { all, ask, askFontIfThere, askResult, type Answer } from '../wire/answer';
import type { Question } from '../wire/question';

/** Asks whether staff gave a large tab a look that is not remembered: of cells as a whole, since each by itself weighs too much. */
export function askForgotten(queue: Question[], sheet: string, area: Area): Answer<boolean> {
  let isForgotten = false;
  queue.push({
    kind: 'fonts',
    sheet,
    first: 0,
    last: 0,
    width: 1,
    ask(worksheet) {
      const range = (): Excel.Range => worksheet.getRange(areaAddress(area));
      const font = askFontIfThere(range(), 'italic', 'strikethrough', 'superscript', 'subscript');
      const protection = ask(range().format.protection, 'locked');
      const rows = ask(range(), 'rowHidden');
      const { borders } = range().format;
      const through = all(sidesThrough.map((side) => ask(borders.getItem(side), 'style')));
      return (answered) => {
        const unlike = Object.values(marksOf(font(answered))).some((mark) => mark !== false);
        const struckThrough = through(answered).some(({ style }) => style !== 'None');
        isForgotten =
          unlike || struckThrough || protection(answered).locked !== true || rows(answered).rowHidden !== false;
        return 400;
      };
    },
  });
  return () => isForgotten;
}

const sidesThrough = ['DiagonalDown', 'DiagonalUp'] as const;

/** Asks whether a block has conditional formats: clearing formats takes them away. */
export function askConditionalFormats(queue: Question[], sheet: string, area: Area): Answer<boolean> {
  let count = 0;
  queue.push({
    kind: 'rows',
    sheet,
    first: 0,
    last: 0,
    width: 1,
    ask(worksheet) {
      const asked = askResult(worksheet.getRange(areaAddress(area)).conditionalFormats.getCount());
      return (answered) => {
        count = asked(answered);
        return 100;
      };
    },
  });
  return () => count > 0;
}

type Marks = Pick<Excel.RangeFont, 'italic' | 'strikethrough' | 'superscript' | 'subscript'>;

/** Null where cells differ. */
function marksOf(font: Marks | null): Marks {
  const { italic = false, strikethrough = false, superscript = false, subscript = false } = font ?? {};
  return { italic, strikethrough, superscript, subscript };
}
