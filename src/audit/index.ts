export { auditCareer } from './audit-career.js';
export { type AuditOptions, auditStatement } from './audit-statement.js';
export { type Finding, type FindingCode, type FindingValue, findingCodes } from './finding.js';
