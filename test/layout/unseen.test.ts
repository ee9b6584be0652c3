import { withoutSpaces, withoutUnseen } from '../../src/layout/unseen';

it('takes out what nobody sees, and white space where asked', () => {
  expect(withoutUnseen('葛\u{e0100} 城\u200b\u200e\ufeff\u00ad')).toBe('葛 城');
  expect(withoutSpaces('葛\u{e0100} 城　\u200b\n')).toBe('葛城');
});
