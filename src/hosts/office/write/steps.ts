import { drawSheet } from '../draw/draw-sheet';
import { prepareSheet } from '../draw/prepare-sheet';
import { firstName, guardOf, putStamp, stampOf } from '../draw/stamp';
import { all, ask } from '../wire/answer';
import type { Asking, Step } from '../wire/send';
import { typeEdits } from './edits';
import { heightSteps } from './heights';
import type { Found } from './meanwhile';
import type { Remembered, Replaced } from './written';

/**
 * What a write sends, its fittings apart: first what Excel finds only where nobody else has written a tab meanwhile; edits and heights of rows first; then renames; then all new tabs, since formulas point from one to
 * another; then what stands on the tabs. A tab gets its name once it bears the stamp of this write, so that nobody else's
 * sheet is taken for it.
 */
export function stepsOf({ plan, token, tabs, edits, heights, calculatesByHand }: Remembered): Asking<Found> {
  const edited = edits.map(typeEdits);
  const prepared = tabs.map(({ name, drawing, ground }) =>
    prepareSheet(name, drawing, ground, stampOf(token, drawing.mark)),
  );
  const drawn = tabs.map(({ name, drawing, ground }) => drawSheet(name, drawing, ground));
  const ofEdits = all(edited.map(({ made }) => made));
  const ofGround = all(prepared.map(({ made }) => made));
  const ofTabs = all(drawn.map(({ made }) => made));
  return {
    steps: [
      ...tabs.flatMap(({ replaced }) => (replaced ? guard(replaced) : [])),
      ...edited.flatMap(({ steps }) => steps),
      ...heightSteps(heights, 'height'),
      ...plan.renames.map(({ from, to }) => rename(from, to)),
      ...tabs.flatMap(({ name, replaced, drawing }, index) =>
        replaced ? [] : [addSheet(firstName(token, index), name, stampOf(token, drawing.mark))],
      ),
      ...prepared.flatMap(({ steps }) => steps),
      ...drawn.flatMap(({ steps }) => steps),
      ...(calculatesByHand ? [calculate] : []),
    ],
    made: (answered) => {
      const vacated = ofGround(answered);
      return {
        tabs: ofTabs(answered).map((typed, index) => ({ typed, vacated: vacated[index] ?? [] })),
        edits: ofEdits(answered),
      };
    },
  };
}

/** Fails, and the request with it before anything is done, where another write has drawn on the tab since it was remembered. */
function guard({ sheet: { id, stamp, guards } }: Replaced): Step[] {
  if (stamp === null || !guards.includes(guardOf(stamp))) return [];
  return [
    {
      bytes: 600,
      run(workbook) {
        const asked = ask(workbook.worksheets.getItem(id).customProperties.getItem(guardOf(stamp)), 'key');
        return (answered) => void asked(answered);
      },
    },
  ];
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

const calculate: Step = { bytes: 300, run: (workbook) => workbook.application.calculate('Full') };
