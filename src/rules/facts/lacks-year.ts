import type { Kpi } from '../../model/kpi';

/** Whether a KPI's years are all read, and this one is not among them. One that cannot be read may be it. */
export const lacksYear = ({ years }: Kpi, wanted: number): boolean =>
  years.length > 0 && years.every(({ year }) => year.value !== null && year.value !== wanted);
