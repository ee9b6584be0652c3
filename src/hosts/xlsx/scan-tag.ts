const [tab, space, doubleQuote, ampersand, quote, slash, zero, nine, equals, greater] =
  [9, 32, 34, 38, 39, 47, 48, 57, 61, 62] as const;

/** Reads the attributes of `<row` and `<c` tags that the snapshot needs: where, which style, which type. */
export class TagScanner {
  /** Where the scan stands: behind the tag, once it is read. */
  at = 0;
  /** From 0; -1 where the tag does not say. */
  row = -1;
  column = -1;
  style = 0;
  type = 'n';
  /** Whether the tag ended in `/>`. */
  closed = false;

  constructor(private readonly xml: string) {}

  /** Reads on from behind the tag's name. False where it is not plain. */
  read(from: number): boolean {
    const { xml } = this;
    this.row = this.column = -1;
    this.style = 0;
    this.type = 'n';
    let at = from;
    for (let between = false; ; between = false) {
      let code = xml.charCodeAt(at);
      while (code <= space && code >= tab) {
        code = xml.charCodeAt(++at);
        between = true;
      }
      if (code === greater || code === slash) {
        this.closed = code === slash;
        this.at = at + (this.closed ? 2 : 1);
        return xml.charCodeAt(this.at - 1) === greater;
      }
      if (!between) return false;
      const name = at;
      while ((code = xml.charCodeAt(at)) > space && code !== equals) at++;
      const mark = xml.charCodeAt(at + 1);
      if (code !== equals || (mark !== doubleQuote && mark !== quote)) return false;
      const value = at + 2;
      at = value;
      while ((code = xml.charCodeAt(at)) !== mark) {
        if (code !== code || code === ampersand) return false; // NaN: the text is at its end
        at++;
      }
      if (!this.take(name, value - 2, value, at)) return false;
      at++;
    }
  }

  private take(name: number, nameEnd: number, value: number, end: number): boolean {
    const { xml } = this;
    if (nameEnd - name > 1) return !xml.startsWith('xmlns', name);
    switch (xml.charCodeAt(name)) {
      case 114: // r
        return this.takeReference(value, end);
      case 115: // s
        this.style = this.number(value, end);
        return this.style >= 0;
      case 116: // t
        this.type = xml.slice(value, end);
        return true;
      default:
        return true;
    }
  }

  /** `12` of a row, `C12` of a cell. */
  private takeReference(from: number, end: number): boolean {
    let at = from;
    let column = 0;
    for (; at < end; at++) {
      const letter = (this.xml.charCodeAt(at) | 32) - 96;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    this.column = column - 1;
    this.row = this.number(at, end) - 1;
    return this.row >= 0;
  }

  /** -1 where it is none, or has more digits than any number here can have. */
  private number(from: number, end: number): number {
    if (from === end || end - from > 9) return -1;
    let value = 0;
    for (let at = from; at < end; at++) {
      const code = this.xml.charCodeAt(at);
      if (code < zero || code > nine) return -1;
      value = value * 10 + code - zero;
    }
    return value;
  }
}
