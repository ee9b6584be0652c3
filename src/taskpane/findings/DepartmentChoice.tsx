import type { AskedDepartment, Departments } from '../../report/asked-department';
import { useTexts } from '../texts/texts';

interface Props {
  readonly departments: Departments;
  readonly asked: AskedDepartment;
  readonly label: string;
  readonly onAsk: (department: AskedDepartment) => void;
}

const all = 'all';
const valueOf = (department: AskedDepartment) => (department === null ? all : `=${department}`);

/** One 部・課, all, or what is no department's; nothing where the workbook names none. */
export function DepartmentChoice({ departments: { names }, asked, label, onAsk }: Props) {
  const { check } = useTexts();
  if (names.length === 0) return null;
  return (
    <select
      className="select"
      aria-label={label}
      value={valueOf(asked)}
      onChange={({ target: { value } }) => onAsk(value === all ? null : value.slice(1))}
    >
      <option value={all}>{check.allDepartments}</option>
      {names.map((name) => (
        <option key={name} lang="ja" value={valueOf(name)}>
          {name}
        </option>
      ))}
      <option value={valueOf('')}>{check.noDepartment}</option>
    </select>
  );
}
