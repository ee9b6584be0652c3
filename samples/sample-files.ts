import { clean } from './clean';
import { halfFilled } from './half-filled';
import { layOut } from './lay-out';
import { offeredSamples } from './offered';
import { otherForm } from './other-form';
import { policyArea12, policyArea12Layout } from './policy-area-12';
import { styledXlsx } from './styled-xlsx';

function widthsOf(sheet: string): readonly number[] {
  if (sheet.startsWith('個票')) return [5, 19, 50, 15, 14, 14];
  if (sheet === '事務事業一覧') return [6, 14, 10, 15, 15, 54, 12, 24];
  if (sheet === '様式定義') return [8, 18, 22, 10, 16, 10];
  return [20, 30, 16, 16, 16, 16, 44];
}

const laidOut = {
  'policy-area-12.xlsx': layOut(policyArea12, policyArea12Layout),
  'clean.xlsx': layOut(clean),
  'half-filled.xlsx': layOut(halfFilled),
  'other-form.xlsx': otherForm(),
} as const;

/** The workbooks that stand in samples/, and what they hold. */
export const sampleFiles = offeredSamples.map(({ name }) => ({
  name,
  laidOut: laidOut[name],
  bytes: () => styledXlsx(laidOut[name], widthsOf),
}));
