import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** What is chosen, for screen readers. */
  readonly file: string;
  readonly primary?: boolean;
  /** Whether the keyboard stands here once the button is shown. */
  readonly focused?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Has staff choose a workbook. */
export function ChooseButton({ label, file, primary = false, focused = false, disabled = false, onChoose }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        autoFocus={focused}
        disabledFocusable={disabled}
        onClick={() => picker.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={file}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file may be chosen again once it was mended.
          target.value = '';
        }}
      />
    </>
  );
}
