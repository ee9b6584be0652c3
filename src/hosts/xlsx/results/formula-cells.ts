import type { FormulaCell } from './formula-cell';
import { parseFormulaCells } from './parse-formula-cells';
import { scanFormulaCells } from './scan-formula-cells';

/** A quick look at a part that may say yes too often. */
export const mayHoldFormulas = (xml: string): boolean => /<(?:[^\s<>]*:)?f[\s/>]/u.test(xml);

/** Reads the formulas of a sheet part. Throws a HostError where it is damaged. */
export const formulaCells = (xml: string, part: string): FormulaCell[] =>
  scanFormulaCells(xml) ?? parseFormulaCells(xml, part);
