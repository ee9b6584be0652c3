import { isNotOff, noRuns, runMarks } from './run-marks';
import { decodeEntities } from './xml-encoding';

/**
 * The text of a string item (`<si>`, `<is>`) whose content stands from `from` to `to`: its runs joined, ruby left out.
 * Escapes stand as they are. Null where the content is not plain, and wants the parser.
 */
export function scanRichText(xml: string, from: number, to: number): string | null {
  const content = xml.slice(from, to);
  let text = '';
  let at = 0;
  while ((at = content.indexOf('<', at)) >= 0) {
    const end = content.indexOf('>', at);
    if (end < 0) return null;
    const tag = content.slice(at + 1, end);
    if (/^[!?]|:(?!space=)|xmlns/.test(tag)) return null;
    at = end + 1;
    if (tag === 'rPh' || tag.startsWith('rPh ')) {
      if (tag.endsWith('/')) continue;
      at = content.indexOf('</rPh>', at);
      if (at < 0) return null;
    } else if (tag === 't' || (tag.startsWith('t ') && !tag.endsWith('/'))) {
      const close = content.indexOf('<', at);
      if (close < 0 || !content.startsWith('</t>', close)) return null;
      const decoded = decodeEntities(content.slice(at, close));
      if (decoded === null) return null;
      text += decoded;
      at = close + 4;
    }
  }
  return text;
}

/** Gathers the same from a parser's events; `element` names are local ones. */
export class RichTextReader {
  private text = '';
  private inText = false;
  private inRuby = 0;
  private run = { from: 0, hasProperties: false, isStruck: false, isRaised: false };
  private runs = noRuns;

  /** `val`: the element's attribute of that name. */
  open(element: string, val?: string): void {
    if (element === 'rPh') this.inRuby++;
    else if (element === 't') this.inText = true;
    else if (element === 'r')
      this.run = { from: this.text.length, hasProperties: false, isStruck: false, isRaised: false };
    else if (element === 'rPr') this.run.hasProperties = true;
    else if (element === 'strike') this.run.isStruck = isNotOff(val);
    else if (element === 'vertAlign') this.run.isRaised = val === 'superscript' || val === 'subscript';
  }

  close(element: string): void {
    if (element === 'rPh') this.inRuby--;
    else if (element === 't') this.inText = false;
    else if (element === 'r' && this.text.slice(this.run.from).trim() !== '') {
      this.runs |= runMarks(this.run.hasProperties, this.run.isStruck, this.run.isRaised);
    }
  }

  add(text: string): void {
    if (this.inText && this.inRuby === 0) this.text += text;
  }

  /** The text so far, escapes as they stand, and what its runs look like; begins anew. */
  take(): { readonly text: string; readonly runs: number } {
    const { text, runs } = this;
    this.text = '';
    this.runs = noRuns;
    return { text, runs };
  }
}
