import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { ask, askFontIfThere, type Answer } from '../wire/answer';
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
      return (answered) => {
        const unlike = Object.values(marksOf(font(answered))).some((mark) => mark !== false);
        isForgotten = unlike || protection(answered).locked !== true || rows(answered).rowHidden !== false;
        return 400;
      };
    },
  });
  return () => isForgotten;
}

type Marks = Pick<Excel.RangeFont, 'italic' | 'strikethrough' | 'superscript' | 'subscript'>;

/** Null where cells differ. */
function marksOf(font: Marks | null): Marks {
  const { italic = false, strikethrough = false, superscript = false, subscript = false } = font ?? {};
  return { italic, strikethrough, superscript, subscript };
}
