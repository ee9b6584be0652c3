import { method, run, type ObjectType } from '../member';

/** The service that office.js tells how far it has got. */
export const serviceType: ObjectType<null> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  members: {
    notifyActionHandlerReady: method(
      run('the page', 'says that ribbon commands can come; nothing is answered'),
      () => null,
    ),
  },
};
