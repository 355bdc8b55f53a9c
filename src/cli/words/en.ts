import { EN_HELP } from './en-help.js';
import { EN_MONEY, EN_OPTION_FAULTS } from './en-money.js';
import { EN_PENSION, EN_PENSION_FAULTS } from './en-pension.js';
import type { CommandWords } from './words.js';

/** Plain English. */
export const EN_WORDS: CommandWords = {
  help: EN_HELP,
  usage: {
    'no-command': () => 'No command was given.',
    'unknown-command': (word) => `There is no command "${word}".`,
    'unknown-option': (word) => `There is no option "${word}".`,
    'option-not-here': (word) => `This command does not take the option "${word}".`,
    'value-missing': (word) => `The option "${word}" needs a value.`,
    'value-not-wanted': (word) => `The option "${word}" takes no value.`,
    'unknown-language': (word) => `The language is zh or en, not "${word}".`,
    'not-a-date': (word) => `A date is written YYYY-MM or YYYY-MM-DD, not "${word}".`,
    'file-missing': (word) => `The command "${word}" needs a file.`,
    'file-unnamed': (word) => `The name of a file behind the command "${word}" is empty.`,
    'input-twice': (word) => `Standard input, "${word}", can be given only once.`,
    'one-file': (word) => `This command reads one file at a time; "${word}" is too many.`,
    'one-table': (word) => `Only one table can be shown at a time; "${word}" is too many.`,
    'unknown-table': (word) =>
      `There is no table "${word}". Run shanghai-pension law for the names of all tables.`,
    'places-without-json': (word) => `The option "${word}" needs --json.`,
    'explain-with-json': (word) =>
      `With this command the option "${word}" does not go with --json.`,
    'given-twice': (word) => `The option "${word}" can be given only once.`,
    'no-operand': (word) => `This command takes options only; "${word}" is too many.`,
    'option-missing': (word) => `The option "${word}" is missing.`,
    'one-of-two': (word, other) => `Give exactly one of the options "${word}" and "${other}".`,
    'option-needs': (word, other) => `The option "${word}" goes with "${other}".`,
    ...EN_OPTION_FAULTS,
    ...EN_PENSION_FAULTS,
  },
  usageHint: 'Run shanghai-pension help to see how it is used.',
  source: {
    missing: (file) => `There is no file ${file}. Check the path.`,
    directory: (file) => `${file} is a directory, not a file. Name a file in it.`,
    denied: (file) => `There is no permission to read ${file}.`,
    'too-large': (file) =>
      `${file} is larger than 16 MiB, more than the text of a statement can be; it was not read.`,
    failed: (file) => `${file} could not be read.`,
  },
  notText: {
    empty: (file) => `${file} is empty: there is no text to read.`,
    pdf: (file) =>
      `${file} is a PDF. Select and copy its text, save it as a text file, and read that.`,
    picture: (file) =>
      `${file} is a picture. Turn it into text first (OCR), save it as a text file, and read that.`,
    office: (file) => `${file} is an Office document. Save it as plain text (.txt) and read that.`,
    archive: (file) => `${file} is an archive. Unpack it and read the text file in it.`,
    binary: (file) =>
      `${file} is no text file, or its encoding is none of UTF-8, UTF-16 and GB18030; it was not read.`,
  },
  standardInput: 'standard input',
  refused: (file, reason) => `${file}: ${reason}`,
  fault: (message) => `Internal error: ${message}`,
  headings: {
    account: 'Account (yuan)',
    supplement: 'Other entries',
    list: 'List of months',
    tenure: 'Working years',
    readings: 'Other readings',
    overlaps: 'Overlaps and gaps',
    findings: 'Findings',
    issues: 'About the reading',
    career: 'Between the statements',
    law: 'Figures held',
    gaps: 'Times without a figure',
    sources: 'Sources',
    steps: 'Step by step',
    moneyChecks: 'Money checks',
  },
  columns: {
    section: 'section',
    months: 'months',
    credited: 'credited',
    interest: 'interest',
    balance: 'balance',
    kind: 'part',
    from: 'from',
    to: 'to',
    lower: 'lower',
    upper: 'upper',
    averageWage: 'average wage',
    status: 'status',
    value: 'value',
    table: 'table',
    sheet: 'year',
    asOf: 'to',
    file: 'file',
    days: 'days',
    rate: 'rate',
    amount: 'yuan',
    part: 'part',
  },
  statement: {
    title: (year) => `Pension rights statement${year === null ? '' : ` of ${year}`}`,
    number: (number, total) => `${number} of ${total}: `,
    section: {
      opening: (asOf) => `(1) to ${asOf}`,
      closing: (asOf) => `(3) to ${asOf}`,
    },
    current: (year) => `(2) year ${year}`,
    absentAs: (value, how) => `${value} (${how})`,
    withPeriod: (value, period) => `${value}, ${period}`,
    ofYear: (label, year) => (year === null ? label : `${label}, ${year}`),
    supplement: {
      averageMonthlyWage: 'average monthly wage',
      contributionBase: 'monthly contribution base',
      monthlyPersonalContribution: 'monthly personal contribution',
    },
  },
  tenure: {
    certified: (duration, atLeast, asOf) =>
      `Working years: ${atLeast ? 'at least ' : ''}${duration}${asOf === null ? '' : `, to ${asOf}`}.`,
    lowerBoundOf: (kinds) =>
      `Not printed, counted as 0: ${kinds}. So this is a lower bound; the truth is this much or more.`,
    sum: 'together',
    reading: (duration, rest) => `${duration}: ${rest}`,
    ofStatements: (count) => `From ${count} statements, the newest decides:`,
    persons: (count) => `The statements are of ${count} persons, each counted apart.`,
  },
  findings: {
    none: 'Nothing contradicts anything.',
    counts: (errors, warnings, notes) => `Errors ${errors}, warnings ${warnings}, notes ${notes}.`,
    errorsElsewhere: (errors) =>
      `The figures of the statement contradict each other (errors: ${errors}); see shanghai-pension audit.`,
  },
  limits: {
    heading: (year) => `Limits of the contribution base in ${year} (yuan a month)`,
    yearUnknown: 'The statement has no year, so the limits of its year cannot be shown.',
  },
  law: {
    title: (title, name, unit) => `${title}  ${name} (${unit})`,
    titleOn: (title, on) => `${title}, ${on}`,
    gap: (days, reason) => `no figure: ${days} (${reason})`,
    inForce: (days, status) => `${days}, ${status}`,
    alternative: (value) => `other sources: ${value}`,
    size: ({ cells, sources }) => `figures: ${cells}, sources: ${sources}`,
    none: 'no figure',
    nothingOn: (on) => `No table has a figure for ${on}.`,
    hint: 'One table: shanghai-pension law baseLimits. On a date: add --on 2018-06',
  },
  money: EN_MONEY,
  pension: EN_PENSION,
  noIssues: 'All of the text was understood.',
  closing:
    'This reports what the statement prints and where it contradicts itself; it repairs nothing. Whoever objects to the record may do so in writing, with evidence, to the social insurance agency, which re-examines it (Measures for the Administration of Social Insurance Personal Rights Records, article 16). Hotline: 021-12333.',
};
