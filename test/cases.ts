import * as fc from 'fast-check';

/**
 * fast-check, which draws the same cases at every run: a change fails by its own fault alone. HYOKA_CASES=2 (or any other
 * number) draws others.
 */
fc.configureGlobal({ seed: Number(process.env['HYOKA_CASES'] ?? 1) });

export * from 'fast-check';
