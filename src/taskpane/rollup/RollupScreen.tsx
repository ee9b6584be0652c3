export default function RollupScreen(_: { readonly review: unknown }) { return null; }
