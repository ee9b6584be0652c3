/** Rows and columns of a worksheet. */
export const rowCount = 1_048_576;
export const columnCount = 16_384;

/** The whole sheet. */
export const wholeSheet = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 } as const;
