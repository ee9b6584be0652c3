import { mainNamespaces } from '../workbook-part';
import { decodeEscapes, encodeText } from '../xml-encoding';
import { parseXml } from '../xml-parser';
import type { SaxesTagNS } from 'saxes';
import type { ColorXml } from './colors';
import { fontPieces } from './fonts';
import type { Node } from './nodes';

/** A text of the workbook, of which the public copy gets what is seen: its runs, without ruby. */
export interface SourceText {
  readonly text: string;
  /** As an item of the copy's own table of texts. */
  readonly xml: string;
  /** Whether ruby was left out. */
  readonly hadRuby: boolean;
  /** Its parts, where one has a look of its own; else none. */
  readonly runs: readonly Run[];
}

/** A part of a text. */
interface Run {
  /** Null: the cell's. */
  readonly look: readonly Node[] | null;
  readonly text: string;
  readonly xml: string;
}

/** A text without those of its parts that nobody sees; itself where all are seen. */
export function seenOf(source: SourceText, isUnseen: (look: Run['look']) => boolean): SourceText {
  const runs = source.runs.filter(({ look }) => !isUnseen(look));
  if (runs.length === source.runs.length) return source;
  const [text, xml] = [runs.map((run) => run.text).join(''), runs.map((run) => run.xml).join('')];
  return { ...source, text, xml, runs };
}

/** Gathers a text from a parser's events, inside of `<si>` or `<is>`. */
export class TextReader {
  private runs: { look: Node[] | null; text: string }[] = [];
  private inText = false;
  private inLook = false;
  private ruby = 0;
  private hadRuby = false;

  constructor(private readonly colorXml: ColorXml) {}

  open({ local, attributes }: SaxesTagNS): void {
    if (local === 'rPh') {
      this.ruby++;
      this.hadRuby = true;
    } else if (local === 'r') this.runs.push({ look: null, text: '' });
    else if (local === 't') this.inText = true;
    else if (local === 'rPr') {
      this.inLook = true;
      const run = this.runs.at(-1);
      if (run) run.look = [];
    } else if (this.inLook)
      this.runs.at(-1)?.look?.push({ local, value: (name) => attributes[name]?.value, children: [] });
  }

  close({ local }: SaxesTagNS): void {
    if (local === 'rPh') this.ruby--;
    else if (local === 't') this.inText = false;
    else if (local === 'rPr') this.inLook = false;
  }

  add(text: string): void {
    if (!this.inText || this.ruby > 0) return;
    const run = this.runs.at(-1);
    if (run) run.text += text;
    else this.runs.push({ look: null, text });
  }

  /** The text so far; begins anew. */
  take(): SourceText {
    const runs = this.runs.map(({ look, text }) => ({ look, text: decodeEscapes(text) }));
    const { hadRuby } = this;
    this.runs = [];
    this.hadRuby = false;
    const text = runs.map((run) => run.text).join('');
    if (runs.every(({ look }) => look === null)) return { text, xml: textXml(text), hadRuby, runs: [] };
    const written = runs.map((run) => ({ ...run, xml: this.runXml(run) }));
    return { text, xml: written.map(({ xml }) => xml).join(''), hadRuby, runs: written };
  }

  private runXml({ look, text }: { readonly look: Node[] | null; readonly text: string }): string {
    const pieces = look === null ? '' : fontPieces(look, this.colorXml, 'rFont');
    return `<r>${pieces === '' ? '' : `<rPr>${pieces}</rPr>`}${textXml(text)}</r>`;
  }
}

export const textXml = (text: string): string => `<t xml:space="preserve">${encodeText(text)}</t>`;

/** The workbook's shared texts. Throws a HostError where they are damaged. */
export function readSourceTexts(xml: string | null, part: string, colorXml: ColorXml): readonly SourceText[] {
  const texts: SourceText[] = [];
  if (xml === null) return texts;
  const reader = new TextReader(colorXml);
  parseXml(xml, part, {
    open: (tag) => {
      if (mainNamespaces.includes(tag.uri)) reader.open(tag);
    },
    close: (tag) => {
      if (!mainNamespaces.includes(tag.uri)) return;
      if (tag.local === 'si') texts.push(reader.take());
      else reader.close(tag);
    },
    text: (text) => {
      reader.add(text);
    },
  });
  return texts;
}

/** The copy's table of texts: what its cells use, each once. */
export class PublicTexts {
  private readonly indices = new Map<string, number>();
  /** As they are read. */
  readonly all: string[] = [];
  /** How many cells use them. */
  private uses = 0;

  /** The index of a text's item. */
  use({ xml, text }: Pick<SourceText, 'xml' | 'text'>): number {
    this.uses++;
    const known = this.indices.get(xml);
    if (known !== undefined) return known;
    this.all.push(text);
    this.indices.set(xml, this.indices.size);
    return this.indices.size - 1;
  }

  part(namespace: string): string {
    const items = [...this.indices.keys()].map((xml) => `<si>${xml}</si>`).join('');
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.indices.size)}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}" ${counts}>${items}</sst>`;
  }
}
