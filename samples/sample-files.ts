import { clean } from './clean';
import { layOut } from './lay-out';
import { policyArea12, policyArea12Layout } from './policy-area-12';
import { styledXlsx } from './styled-xlsx';

function widthsOf(sheet: string): readonly number[] {
  if (sheet.startsWith('個票')) return [5, 19, 50, 15, 14, 14];
  if (sheet === '事務事業一覧') return [6, 14, 10, 15, 15, 54, 12, 24];
  return [20, 30, 16, 16, 16, 16, 44];
}

const sample = layOut(policyArea12, policyArea12Layout);
const cleanSample = layOut(clean);

/** The workbooks that stand in samples/, and what they hold. */
export const sampleFiles = [
  { name: 'policy-area-12.xlsx', laidOut: sample, bytes: () => styledXlsx(sample, widthsOf) },
  { name: 'clean.xlsx', laidOut: cleanSample, bytes: () => styledXlsx(cleanSample, widthsOf) },
] as const;
