import { ExcelError } from '../engine/errors';

/** The add-in asked for a member that the table does not list. A run in which this happened has failed. */
export class UnknownMember extends ExcelError {
  constructor(readonly member: string) {
    super('ApiNotFound', `The stand-in does not know ${member}. Add it to stand-in/protocol/members, with its source.`);
  }
}

export const apiNotFound = (type: string, member: string) => new UnknownMember(`${type}.${member}`);
