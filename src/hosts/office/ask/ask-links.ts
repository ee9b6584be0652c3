import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { Question } from '../wire/question';
import { textBytes } from '../wire/bytes';
import type { Link } from '../draw/drawing';
import { answered } from '../wire/raw';

/** Asks where the cells of a block link to. */
export function askLinks(queue: Question[], sheet: string, area: Area): Link[] {
  const links: Link[] = [];
  queue.push({
    kind: 'links',
    sheet,
    area,
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getCellProperties({ hyperlink: true }));
      return () => {
        const rows = answer();
        for (const [index, cells] of rows.entries()) {
          for (const [offset, { hyperlink }] of cells.entries()) {
            const target = hyperlink && targetOf(hyperlink);
            if (target) links.push({ row: part.top + index, column: part.left + offset, target });
          }
        }
        return textBytes(JSON.stringify(rows));
      };
    },
  });
  return links;
}

function targetOf({ address, documentReference }: Excel.RangeHyperlink): Excel.RangeHyperlink | null {
  if (documentReference) return { documentReference };
  return address ? { address } : null;
}
