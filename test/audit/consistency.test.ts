import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCareer, auditStatement, type FindingCode } from '../../src/audit/index.js';
import type { Contribution, Statement } from '../../src/statement/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { consistentStatement } from '../statement/consistent-statement.js';
import { interestWay, withLawfulMoney } from './lawful-money.js';
import { withRow, withSection } from './statements.js';

const BACK_PAYMENT_CODES: readonly FindingCode[] = ['detail-year', 'months-over-12'];
const RUNS = { numRuns: 500 };

/** What somebody of that age cannot have: the statements are of people of any age. */
const AGE_CODES: readonly FindingCode[] = [
  'deemed-before-16',
  'period-before-16',
  'months-since-16',
  'detail-before-16',
  'detail-past-retirement',
];

function codes(statement: Statement): FindingCode[] {
  return auditStatement(statement, {}, LAW_OF_2026).map(({ code }) => code);
}

/** Changes one figure by one; the statement must then be found out. */
function perturbed(
  allows: (statement: Statement) => boolean,
  change: (statement: Statement, by: number) => Statement,
  code: FindingCode,
): void {
  fc.assert(
    fc.property(
      consistentStatement().filter(allows),
      fc.constantFrom(-1, 1, 7),
      (statement, by) => {
        expect(codes(change(statement, by))).toContain(code);
      },
    ),
  );
}

const printed = (value: number | Decimal | null): boolean => value !== null;
const plus = (value: number | null, by: number): number => (value ?? 0) + by;

describe('consistent statements', () => {
  it('give no finding but those that name back payments of another year', () => {
    fc.assert(
      fc.property(consistentStatement(), interestWay, (consistent, way) => {
        const statement = withLawfulMoney(consistent, way);
        const findings = auditStatement(statement, { ignore: AGE_CODES }, LAW_OF_2026);
        const outside = (row: Contribution) => !row.month?.startsWith(String(statement.year));
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        for (const { code } of findings) expect(BACK_PAYMENT_CODES).toContain(code);
        expect(codes(statement).includes('detail-year')).toBe(
          statement.contributions.some(outside),
        );
        expect(codes(statement).includes('months-over-12')).toBe(
          (statement.current.months ?? 0) > 12,
        );
      }),
      RUNS,
    );
  });

  it('one of them is no career that contradicts itself', () => {
    fc.assert(
      fc.property(consistentStatement(), (statement) => {
        expect(auditCareer([statement, statement])).toEqual([]);
      }),
    );
  });
});

describe('one figure changed', () => {
  const allMonths = ({ opening, current, closing }: Statement) =>
    [opening.months, current.months, closing.months].every(printed);

  it.each(['opening', 'current', 'closing'] as const)('%s.months', (section) => {
    perturbed(
      (statement) => allMonths(statement) && (statement[section].months ?? 0) > 0,
      (statement, by) =>
        withSection(statement, section, { months: plus(statement[section].months, by) }),
      'months-sum',
    );
  });

  it.each([
    ['opening', 'balance'],
    ['current', 'credited'],
    ['current', 'interest'],
    ['closing', 'balance'],
  ] as const)('%s.%s', (section, field) => {
    perturbed(
      ({ opening, current, closing }) =>
        [opening.balance, current.credited, current.interest, closing.balance].every(printed),
      (statement, by) => {
        const values: Readonly<Record<string, unknown>> = { ...statement[section] };
        const amount = new Decimal(String(values[field])).plus(new Decimal(by).dividedBy(100));
        return withSection(statement, section, { [field]: amount });
      },
      'balance-sum',
    );
  });

  it('current.months against the list', () => {
    perturbed(
      ({ current, contributions }) => printed(current.months) && contributions.length > 0,
      (statement, by) =>
        withSection(statement, 'current', { months: plus(statement.current.months, by) }),
      'detail-months',
    );
  });

  it('the status of a row', () => {
    perturbed(
      ({ current, contributions }) => printed(current.months) && contributions.length > 0,
      (statement) =>
        withRow(statement, 0, { paid: !statement.contributions[0]?.paid, status: '改' }),
      'detail-months',
    );
  });

  it('closing.months against an opening period', () => {
    perturbed(
      ({ opening, current, closing }) =>
        opening.period !== null && printed(current.months) && printed(closing.months),
      (statement, by) =>
        withSection(statement, 'closing', { months: plus(statement.closing.months, by) }),
      'opening-period-months',
    );
  });

  it('deemed.months against the deemed period', () => {
    perturbed(
      ({ deemed }) => printed(deemed.months) && deemed.period !== null,
      (statement, by) =>
        withSection(statement, 'deemed', { months: plus(statement.deemed.months, by) }),
      'deemed-period-months',
    );
  });

  it('the year of the title', () => {
    perturbed(
      () => true,
      (statement, by) => ({ ...statement, year: plus(statement.year, by) }),
      'title-year',
    );
  });

  it('the check digit', () => {
    perturbed(
      ({ idNumber }) => /^\d{17}[\dX]$/.test(idNumber ?? ''),
      (statement, by) => {
        const digits = '0123456789X';
        const id = statement.idNumber ?? '';
        const other = digits[(digits.indexOf(id.slice(17)) + by + 11) % 11];
        return { ...statement, idNumber: `${id.slice(0, 17)}${other}` };
      },
      'id-check-digit',
    );
  });

  it('a row left out of the middle', () => {
    perturbed(
      ({ contributions, year }) =>
        contributions.filter(({ month }) => month?.startsWith(String(year))).length > 2,
      (statement) => ({
        ...statement,
        contributions: statement.contributions.filter((_, i) => i !== 1),
      }),
      'detail-gap',
    );
  });

  it('a paid row twice', () => {
    perturbed(
      ({ contributions }) => contributions.some(({ paid }) => paid),
      (statement) => ({
        ...statement,
        contributions: [
          ...statement.contributions,
          ...statement.contributions.filter(({ paid }) => paid).slice(-1),
        ],
      }),
      'detail-duplicate',
    );
  });
});
