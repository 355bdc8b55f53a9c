/**
 * Audit of a statement, and of the statements of a career: what is printed against what the other figures
 * imply. Every contradiction is a finding with both values.
 *
 * @module audit
 */
export { auditCareer } from './audit-career.js';
export { type AuditOptions, auditStatement } from './audit-statement.js';
export { type Finding, type FindingCode, type FindingValue, findingCodes } from './finding.js';
export {
  checkStatementInterest,
  type InterestObstacle,
  type StatementInterestCheck,
} from './statement-interest.js';
