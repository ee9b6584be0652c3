import type { HostError } from '../workbook/host';
import { hostErrorText } from '../workbook/host-error-text';
import { useTexts } from './texts/texts';

/** The words for the error; what Excel itself said, where it did, is for whom staff ask for help. */
export default function ErrorText({ error }: { readonly error: HostError }) {
  const { work, later } = useTexts();
  const { code, detail, cause } = error;
  const own = cause !== undefined && detail !== '';
  const about = own ? '' : detail;
  return (
    <>
      {later ? (
        <span>
          {about === '' ? '' : `${about}: `}
          {later.errors[code]}
        </span>
      ) : (
        <span>{hostErrorText({ code, detail: about })}</span>
      )}
      {own ? (
        <details className="messages-detail">
          <summary tabIndex={0}>{work.detail}</summary>
          {detail}
        </details>
      ) : null}
    </>
  );
}
