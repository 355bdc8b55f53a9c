import { Decimal } from 'decimal.js';
import { citation, type LawFigure, type Source, type Unit } from '../law/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { percentText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP, type StepValue } from './step.js';

/** A figure of law: what holds from when to when, what other sources say, each source, when to look again. */
export function explainLawFigure(
  { table, unit, cell, sources, lookAgainBy, basis }: LawFigure,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, law } = words;
  const { from, to, value, status, alternatives = [] } = cell;
  const unsure = law.unsure[status];
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'law-figure',
      text: law.figure(
        law.tables[table],
        figures.days(from, to),
        valueText(value, unit, words),
        law.statuses[status],
      ),
      inputs: { from, to, ...Object.fromEntries(partsOf(value)) },
      value: typeof value === 'object' ? null : value,
      assumptions: unsure === null ? [] : [unsure],
    },
    ...alternatives.map((other) => ({
      ...PLAIN_STEP,
      rule: 'law-figure.alternative',
      text: law.alternative(valueText(other.value, unit, words)),
      inputs: Object.fromEntries(partsOf(other.value)),
      value: typeof other.value === 'object' ? null : other.value,
      sources: other.sources,
    })),
    ...sources.map((source) => ({
      ...sourceStep(source, words),
      citations: basis.citations.filter((rule) => citation(rule).source === source.id),
    })),
    ...(lookAgainBy === null
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: 'law-figure.look-again',
            text: law.lookAgain(law.tables[table], lookAgainBy),
            inputs: { table },
            value: lookAgainBy,
          },
        ]),
  ];
}

/** Whose a source is and where to find it; title, number, article and how far it was checked are its reference. */
function sourceStep({ id, issuer, date, address }: Source, { law }: Catalogue): ExplanationStep {
  return {
    ...PLAIN_STEP,
    rule: 'law-figure.source',
    text: law.sourceAt(law.issuers[issuer] ?? issuer, date, address),
    inputs: { date, address },
    sources: [id],
  };
}

type Value = LawFigure['cell']['value'];

/** The parts of a value by name; none when it is one figure. */
function partsOf(value: Value): readonly (readonly [string, StepValue])[] {
  if (typeof value !== 'object') return [];
  return Object.entries<number | string | readonly number[]>({ ...value }).map(([name, part]) => [
    name,
    typeof part === 'object' ? part.join(' ') : part,
  ]);
}

function valueText(value: Value, unit: Unit, { figures, law }: Catalogue): string {
  const names: Readonly<Record<string, string>> = law.parts;
  const parts = partsOf(value).map(
    ([name, part]) => `${names[name] ?? name} ${names[String(part)] ?? String(part)}`,
  );
  const text = typeof value === 'object' ? figures.list(parts) : figureText(value, unit);
  return law.withUnit(text, law.units[unit]);
}

/** One figure; a rate as a percentage. */
function figureText(value: number | string, unit: Unit): string {
  return unit.startsWith('fraction') ? percentText(new Decimal(value)) : String(value);
}
