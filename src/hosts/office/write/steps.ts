import { drawSheet } from '../draw/draw-sheet';
import { prepareSheet } from '../draw/prepare-sheet';
import { firstName, guardOf, putStamp, stampOf } from '../draw/stamp';
import { all } from '../wire/answer';
import type { Asking, Step } from '../wire/send';
import { askAside } from './aside';
import { typeEdits } from './edits';
import { extentGuard, stampGuard } from './guards';
import { heightSteps } from './heights';
import type { Found } from './meanwhile';
import type { Remembered } from './written';

/** What a write sends. */
interface Sent extends Asking<Found> {
  /** What each request asks first, by how many steps went before it: Excel finds it only where nobody else has written a tab, or moved its rows, meanwhile. */
  readonly first: (sent: number) => readonly Step[];
}

/**
 * What a write sends, its fittings apart: what stands on sheets that are set aside is asked first; then edits and heights of rows; then renames; then all new tabs, since formulas
 * point from one to another; then what stands on the tabs. A tab gets its name once it bears the stamp of this write, so
 * that nobody else's sheet is taken for it.
 */
export function stepsOf({ plan, token, tabs, asides, edits, heights, measured, calculatesByHand }: Remembered): Sent {
  const aside = asides.map(askAside);
  const edited = edits.map(typeEdits);
  const prepared = tabs.map(({ name, drawing, ground }) =>
    prepareSheet(name, drawing, ground, stampOf(token, drawing.mark)),
  );
  const drawn = tabs.map(({ name, drawing, ground }) => drawSheet(name, drawing, ground));
  const ofAsides = all(aside.map(({ made }) => made));
  const ofEdits = all(edited.map(({ made }) => made));
  const ofGround = all(prepared.map(({ made }) => made));
  const ofTabs = all(drawn.map(({ made }) => made));
  const before = [
    ...aside.flatMap(({ steps }) => steps),
    ...edited.flatMap(({ steps }) => steps),
    ...heightSteps(heights, 'height'),
    ...plan.renames.map(({ from, to }) => rename(from, to)),
    ...tabs.flatMap(({ name, replaced, drawing }, index) =>
      replaced ? [] : [addSheet(firstName(token, index), name, stampOf(token, drawing.mark))],
    ),
  ];
  return {
    steps: [
      ...before,
      ...prepared.flatMap(({ steps }) => steps),
      ...drawn.flatMap(({ steps }) => steps),
      ...(calculatesByHand ? [calculate] : []),
    ],
    first: (sent) => [
      ...(sent === 0
        ? [
            ...asides.flatMap(({ id, read }) => extentGuard(id, read.area)),
            ...measured.flatMap(({ id, filled }) => extentGuard(id, filled)),
          ]
        : []),
      ...tabs.flatMap(({ name, drawing, replaced }, index) => {
        const stampedAt = prepared.slice(0, index).reduce((sum, { steps }) => sum + steps.length, before.length);
        if (sent > stampedAt) return [stampGuard(name, stampOf(token, drawing.mark))];
        const stood = replaced?.sheet;
        if (!stood) return [];
        const bears = stood.stamp !== null && stood.guards.includes(guardOf(stood.stamp));
        return [...(bears ? [stampGuard(stood.id, stood.stamp)] : []), ...extentGuard(stood.id, stood.filled)];
      }),
    ],
    made: (answered) => {
      const vacated = ofGround(answered);
      return {
        tabs: ofTabs(answered).map((typed, index) => ({ typed, vacated: vacated[index] ?? [] })),
        asides: ofAsides(answered),
        edits: ofEdits(answered),
      };
    },
  };
}

function rename(from: string, to: string): Step {
  return {
    bytes: 500,
    run(workbook) {
      workbook.worksheets.getItem(from).name = to;
    },
  };
}

function addSheet(first: string, name: string, stamp: string): Step {
  return {
    bytes: 900,
    run(workbook) {
      const sheet = workbook.worksheets.add(first);
      putStamp(sheet, stamp, []);
      sheet.name = name;
    },
  };
}

/** Works formulas out, where Excel does not by itself: they are typed before what they point at. */
export const calculate: Step = { bytes: 300, run: (workbook) => workbook.application.calculate('Full') };
