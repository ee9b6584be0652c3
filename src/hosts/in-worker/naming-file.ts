import { HostError } from '../../workbook/host';
import { placeWithin } from '../../workbook/place-within';

/** An error about what a file holds, by the file's name; any other as it is. */
export function namingFile(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof HostError) || error.cause !== undefined || error.detail === '') throw error;
    const { code, detail } = error;
    throw new HostError(code, detail === name ? name : name + placeWithin(detail));
  };
}
