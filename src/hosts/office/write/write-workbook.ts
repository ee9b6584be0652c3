import { HostError } from '../../../workbook/host';
import type { WritePlan } from '../../../workbook/plan';
import { refuseTooLong } from '../../../workbook/refuse-too-long';
import type { Known } from '../ask/known';
import { fittingsOf } from '../draw/fittings';
import { byteLimit } from '../wire/bytes';
import { toHostError, wasCarriedOut, wasRefusedWhole } from '../wire/errors';
import { unlessGivenUp } from '../wire/request';
import { send } from '../wire/send';
import { checkAside } from './aside';
import { checkExpected } from './edits';
import { checkHeights } from './heights';
import { checkTyped } from './check-typed';
import { placeOf, typedMeanwhile, withMeanwhile, type Meanwhile } from './meanwhile';
import { putBack } from './put-back';
import { remember } from './remember';
import { remarksOf } from './remarks';
import { sendFittings } from './send-fittings';
import { stepsOf } from './steps';
import type { Remembered, Written } from './written';
import type { Writing } from './writing';

/** An answer is not asked for in smaller parts than this, in bytes. */
const smallestLimit = 20_000;

/**
 * Carries a plan out: one request for each 4 MB to look and remember, one for each 4 MB to write, and one for fittings. A
 * failure part-way, or what somebody has typed meanwhile, puts everything back before it is thrown as a HostError; where
 * that fails too, `not-put-back` is thrown.
 */
export async function writeWorkbook(wanted: WritePlan, known: Known, writing: Writing): Promise<Written> {
  const { progress, limit = byteLimit, giveUp } = writing;
  refuseTooLong(wanted);
  progress('writing', 0);
  const remembered = await unlessGivenUp(remember(beforeRenames(wanted), known), giveUp);
  checkExpected(remembered.edits);
  checkHeights(remembered.heights);
  const { steps, made, first } = stepsOf(remembered);
  let sent = 0;
  let meanwhile: Meanwhile[] = [];
  try {
    const tell = (done: number) => {
      sent = done;
      progress('writing', done);
    };
    const found = made(await send(steps, { progress: tell, limit, giveUp, first }));
    meanwhile = typedMeanwhile(remembered, found);
    if (meanwhile[0]) throw new HostError('changed-meanwhile', placeOf(meanwhile[0]));
    checkAside(remembered.asides, found.asides);
    checkTyped(
      remembered.tabs,
      found.tabs.map(({ typed }) => typed),
    );
    const fittings = remembered.tabs.flatMap(({ name, drawing, ground }) => fittingsOf(name, drawing, ground));
    const refused = await sendFittings(fittings);
    return {
      ...remembered,
      tabs: remembered.tabs.map((tab, index) => ({ ...tab, made: found.tabs[index]?.typed.made ?? [] })),
      edits: remembered.edits.map((block, index) => ({ ...block, made: found.edits[index]?.made ?? [] })),
      remarks: [...remarksOf(remembered, known), ...refused],
    };
  } catch (thrown) {
    const error = toHostError(thrown);
    // Excel does not answer, or has done nothing.
    if (error.code === 'given-up' || (sent === 0 && wasRefusedWhole(error))) throw error;
    const undone = await putBack(stood(remembered, meanwhile), meanwhile, error, writing);
    if (undone === error && wasCarriedOut(error) && limit > smallestLimit)
      return writeWorkbook(wanted, known, { ...writing, limit: limit / 4 });
    throw undone;
  }
}

function stood(remembered: Remembered, meanwhile: readonly Meanwhile[]): Remembered {
  return meanwhile.length === 0 ? remembered : withMeanwhile(remembered, meanwhile);
}

/** Edits and heights name sheets as they are called once renamed; they are carried out before. */
function beforeRenames(plan: WritePlan): WritePlan {
  const former = new Map(plan.renames.map(({ from, to }) => [to, from]));
  const asFormer = <T extends { readonly sheet: string }>(one: T): T => ({
    ...one,
    sheet: former.get(one.sheet) ?? one.sheet,
  });
  return { ...plan, edits: plan.edits.map(asFormer), heights: (plan.heights ?? []).map(asFormer) };
}
