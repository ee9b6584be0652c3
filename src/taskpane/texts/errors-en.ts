import type { HostErrorCode } from '../../workbook/host';

/** What went wrong, and what to do, in English: what `workbook/host-error-text.ts` says in Japanese. */
export const errorsEn: Readonly<Record<HostErrorCode, string>> = {
  'not-found': 'The file was not found. Check its name and place.',
  folder: 'This is a folder. Name a workbook in it.',
  'not-a-workbook': 'This cannot be read as an Excel workbook (.xlsx, .xlsm). Open it in Excel and save it as .xlsx.',
  'old-format': 'This is of the old format (.xls). Open it in Excel and save it as .xlsx.',
  encrypted: 'It is encrypted. Open it in Excel and save it without a password.',
  'lock-file': 'This is a temporary file of Excel’s. Choose the file whose name has no “~$”.',
  'no-worksheet': 'It has no worksheet. Choose a workbook with cards.',
  'duplicate-sheet': 'Two sheets have the same name. Rename one in Excel and save.',
  'too-large': 'It is too large. Take out sheets or pictures that are not needed, or split it by policy area.',
  damaged: 'It is damaged. Let Excel repair it, and save it under another name.',
  'output-exists': 'There is a file of that name already. Name another one.',
  'output-is-input': 'Input and output are the same file. Name another one.',
  'no-output-folder': 'There is no such folder. Make it first.',
  'cannot-write': 'It could not be written. Check permissions, free space, and whether somebody has it open.',
  'unsupported-package': 'This kind of workbook is not supported. Open it in Excel and save it as .xlsx.',
  'shared-workbook': 'This is a shared workbook (legacy), so no sheet can be added. Stop sharing in Excel and save.',
  'protected-sheet': 'The sheet is protected. Unprotect it (Review, Unprotect Sheet), then try again.',
  'protected-workbook':
    'The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then try again.',
  'cell-edit-mode': 'A cell is being edited. Press Enter, then try again.',
  'unsupported-excel': 'This does not work in this Excel. Use Microsoft 365, or Office LTSC 2021 or later.',
  'changed-meanwhile': 'The workbook has changed since it was checked. Press “Check” again.',
  busy: 'Excel is busy. Wait a moment, then try again.',
  'timed-out': 'Excel does not answer. Save the workbook, open it again and retry.',
  'access-denied': 'You may not read or write it. Check permissions, and whether it is open as read-only.',
  'not-put-back':
    'After an error the workbook could not be put back; part of it may have been written. Close it without saving and open it again. With AutoSave, open an earlier version (File, Info, Version History).',
  'changed-since-written':
    'It was not taken back, as the workbook has changed since. Undo that change, then press “Take back” again.',
  'written-otherwise':
    'Excel changed what was written, so it was put back. Look for a table made by hand or for AutoCorrect on this sheet, then try again.',
  'given-up':
    'You stopped waiting for Excel. What was being written may be there, in part or not at all: look at the workbook once Excel answers.',
  'other-workbook': 'Another workbook is in front. Go back to this one, then try again.',
  filtered: 'A filter hides rows. Clear it, then try again.',
  merged: 'There are merged cells. Unmerge those that were merged by hand, then try again.',
  'hidden-sheet': 'The sheet is hidden. Right-click a sheet tab and unhide it, then press again.',
  'sheet-name-taken': 'There is a sheet of that name already. Rename it, then try again.',
  'in-the-way':
    'It was not written, as something typed by hand stands where the table grows. Move it to another sheet, then try again.',
  'too-many-formats':
    'There are too many cell formats for Excel to open the workbook. Take out some that are not used, then try again.',
  'too-long-for-excel':
    'It gets too long for a cell (texts 32,767 characters, formulas 8,192). Shorten it, then try again.',
  'no-copy': 'Excel gives no copy of this workbook. Save it, open it again and retry.',
  'worker-ended': 'The browser stopped what was working on the file. Open the page again and retry.',
  stopped: 'Stopped. The workbook is as it was.',
  replaced:
    'There is a newer version of the pane, or its server cannot be reached. Close the pane and open it again. The workbook is as it was.',
  'newer-version':
    'A newer version of this add-in has made these sheets. Ask who looks after the add-in for that version; nothing was written.',
  unknown: 'Something unexpected went wrong. Save the workbook, open it again and retry.',
};
