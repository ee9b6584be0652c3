/** Who the add-in is to office.js. */
export interface AddInIdentity {
  readonly appId: string;
  readonly apiVersion: string;
  /** `ja-JP`, `en-US` … */
  readonly language: string;
  /** Settings kept with the workbook: JSON by name. */
  readonly settings: Map<string, string>;
}

/** How the office.js in a frame and its Excel talk to each other. */
export interface Channel {
  /** What the frame must be named for its office.js to find its Excel. */
  readonly frameName: string;
  /** What the frame's address says of the Excel: `Excel$Web$16.01$…`. */
  readonly hostInfo: string;
  end(): void;
}
