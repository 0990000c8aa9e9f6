export { SavingBoard, useReportSaving, type ReportSaving, type Saving } from '@binome/shared/web';
