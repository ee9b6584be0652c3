export default function BuildScreen(_: { readonly review: unknown }) { return null; }
