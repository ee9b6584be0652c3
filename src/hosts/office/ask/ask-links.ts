import type { Area } from '../../../workbook/cell';
import { askResult, type Answer } from '../wire/answer';
import { aboutBlock, type Question } from '../wire/question';
import { textBytes } from '../wire/bytes';
import type { Link } from '../draw/drawing';

/** Asks where the cells of a block link to. */
export function askLinks(queue: Question[], sheet: string, area: Area): Answer<Link[]> {
  const links: Link[] = [];
  queue.push(
    aboutBlock('links', sheet, area, (range, part) => {
      const asked = askResult(range.getCellProperties({ hyperlink: true }));
      return (answered) => {
        const rows = asked(answered);
        for (const [index, cells] of rows.entries()) {
          for (const [offset, { hyperlink }] of cells.entries()) {
            const target = hyperlink && targetOf(hyperlink);
            if (target) links.push({ row: part.top + index, column: part.left + offset, target });
          }
        }
        return textBytes(JSON.stringify(rows));
      };
    }),
  );
  return () => links;
}

function targetOf({ address, documentReference, screenTip }: Excel.RangeHyperlink): Excel.RangeHyperlink | null {
  const tip = screenTip ? { screenTip } : {};
  if (documentReference) return { documentReference, ...tip };
  return address ? { address, ...tip } : null;
}
