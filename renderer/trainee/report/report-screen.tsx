import { useQuery } from '../../engine-client';
import { FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import './report.css';
import { ReportDesk } from './report-desk';

/** The report for the court. */
export function ReportScreen() {
  const { readOnly } = useOpenCase();
  const { value: report, fault } = useQuery('report.get', {});
  if (fault) return <FaultNote fault={fault} />;
  if (report === undefined) return null;
  return <ReportDesk key={readOnly ? 'read-only' : 'open'} report={report} />;
}
