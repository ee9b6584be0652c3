import { givenSwitch, type GivenSheets } from '../model/given-sheets';
import { givenFrom, keptSheetsIn, review, sheetsInForce, type Review } from '../review';
import { keepGiven, switchGiven } from '../tabs/given/plan';
import type { WritePlan } from '../workbook/plan';

/** What staff may do about the planning division's layout and settings. */
export type GivenProposal =
  | { readonly kind: 'keep'; readonly file: string; readonly sheets: GivenSheets }
  | { readonly kind: 'takeOff' }
  | { readonly kind: 'putOn' };

/** The plan that carries a proposal out. */
export function givenPlan(proposal: GivenProposal, now: Review): WritePlan {
  if (proposal.kind === 'keep') return keepGiven(now, proposal.sheets, proposal.file);
  return switchGiven(now, proposal.kind === 'takeOff' ? givenSwitch.off : givenSwitch.on);
}

/** The review of the workbook as it would be afterwards. */
export function reviewAfter(proposal: GivenProposal, { snapshot }: Review): Review {
  if (proposal.kind === 'takeOff') return review(snapshot, null);
  const sheets = proposal.kind === 'keep' ? proposal.sheets : keptSheetsIn(snapshot);
  return review(snapshot, sheets && givenFrom(sheets));
}

/** Whether what the workbook keeps is in force: null where it keeps nothing. */
export function givenState({ snapshot, evaluation }: Review): 'on' | 'off' | null {
  if (!keptSheetsIn(snapshot)) return null;
  return evaluation.layout.source === 'given' ? 'on' : 'off';
}

/** Whose settings the workbook is checked by: the planning division's, its own, or none but the usual ones. */
export function whoseSettings({ snapshot }: Review): 'given' | 'workbook' | 'usual' {
  if (sheetsInForce(snapshot)?.settings) return 'given';
  return snapshot.sheets.some(({ mark }) => mark?.kind === 'settings') ? 'workbook' : 'usual';
}
