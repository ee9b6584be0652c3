import { mediaTypes, type Files } from '../workbook/files';

/** Begins a download; whether the file was kept, nobody tells the page. */
export const download: Files['download'] = (content, name, type) => {
  const part = typeof content === 'string' ? content : content.slice();
  const url = URL.createObjectURL(new Blob([part], { type: mediaTypes[type] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
