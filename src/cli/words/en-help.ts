/** What `help` shows, in English. */
export const EN_HELP = `shanghai-pension: reads and audits a Shanghai pension rights statement

Usage
  shanghai-pension read FILE                everything the statement prints
  shanghai-pension audit FILE               whether its figures fit together
  shanghai-pension tenure FILE...           working years; several files are several years of one person
  shanghai-pension report FILE              all of it: facts, working years, findings, base limits
  shanghai-pension law [TABLE] [--on DATE]  figures of law: the tables, one table, a value on a date
  shanghai-pension help                     this text

FILE is the text of a statement (UTF-8, UTF-16 or GB18030); "-" is standard input.

Options
  --json           JSON for programs
  --places         with read --json: line and column each value was read from
  --redact         mask name, ID number and account number
  --lang zh|en     language; else that of LC_ALL, LC_MESSAGES or LANG
  --on DATE        with law: YYYY-MM or YYYY-MM-DD
  -h, --help       this text
  --version        the version

Output for people always masks the middle of ID numbers.

Exit codes
  0  read, no errors found
  1  read, its figures contradict each other
  2  not readable, or no such figure of law
  64 wrong usage
`;
