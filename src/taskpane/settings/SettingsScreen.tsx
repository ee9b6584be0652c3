export default function SettingsScreen(_: { readonly review: unknown; following: boolean; onFollow: (on: boolean) => void }) { return null; }
