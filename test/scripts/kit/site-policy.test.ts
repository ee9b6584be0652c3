import { cacheControlOf, commonPolicy } from '../../../scripts/kit/site-policy';

test('a name that changes with its content is kept for ever, pages are asked for, pictures are left to Office', () => {
  expect(cacheControlOf('taskpane.0123abcd.js')).toBe('public, max-age=31536000, immutable');
  expect(cacheControlOf('taskpane.0123abcd.css')).toBe('public, max-age=31536000, immutable');
  expect(cacheControlOf('taskpane.html')).toBe('no-cache');
  expect(cacheControlOf('office-js/office.js')).toBe('no-cache');
  expect(cacheControlOf('assets/icon-16.png')).toBeNull();
  expect(cacheControlOf('pictures/fill-card.png')).toBe('no-cache');
});

const page = (policy: string) => `<head><meta content="${policy}" http-equiv="Content-Security-Policy"></head>`;

test('the policy of the site allows what any page allows itself', () => {
  const pages = [
    page("default-src 'none'; img-src 'self'"),
    page("default-src 'none'; img-src data:; worker-src 'self'"),
  ];
  expect(commonPolicy(pages)).toBe("default-src 'none'; img-src 'self' data:; worker-src 'self'");
  expect(commonPolicy([page("img-src 'none'"), page("img-src 'self'")])).toBe("img-src 'self'");
});

test('a page without a policy is refused', () => {
  expect(() => commonPolicy(['<head></head>'])).toThrow();
});
