import { join } from 'node:path';

/**
 * What a program's environment needs for it to find the fonts that npm brings, and no other. Programs on macOS and
 * Windows take no notice of it: they measure with the fonts of their machine.
 */
export const npmFonts = { FONTCONFIG_FILE: join(__dirname, 'fonts.conf') };
