/** What `help` shows, in English. */
export const EN_HELP = `shanghai-pension: reads and audits a Shanghai pension rights statement

Usage
  shanghai-pension read FILE                everything the statement prints
  shanghai-pension audit FILE               whether its figures fit together
  shanghai-pension tenure FILE...           working years; several files are several years of one person
  shanghai-pension report FILE              all of it: facts, working years, findings, base limits
  shanghai-pension law [TABLE] [--on DATE]  figures of law: the tables, one table, a value on a date
  shanghai-pension limits --on DATE         limits of the contribution base; or --average YUAN
  shanghai-pension contribution --base YUAN --on DATE
                                            monthly contribution; or --wage YUAN --kind KIND, which
                                            works out the base first
  shanghai-pension interest --year YEAR --opening YUAN [--credit MONTH=YUAN]...
                                            interest of the personal account
  shanghai-pension late-fee --due YUAN --from DAY --to DAY
                                            late fee
  shanghai-pension help                     this text

FILE is the text of a statement (UTF-8, UTF-16 or GB18030); "-" is standard input.

Options
  --json           JSON for programs
  --places         with read --json: line and column each value was read from
  --redact         mask name, ID number and account number
  --lang zh|en     language; else that of LC_ALL, LC_MESSAGES or LANG
  --on DATE        with law, limits, contribution: YYYY-MM or YYYY-MM-DD
  --explain        with audit, tenure, report and all that is worked out: step by step

  --kind annual|first-job|new-employer|flexible
                   with contribution: what the wage is, the average of the year before, that of the
                   first month of a first job or at a new employer, or an amount chosen
  --scheme employee|flexible
                   with contribution: an employee (the default) or a flexible worker
  --until MONTH    with interest: last month that earns interest, 1 to 12; 12 when left out
  --rate RATE      with interest: rate such as 0.0275; that of the law when left out
  --method month-product|annual
                   with interest: month-product method (the default) or annual method
  --rounding fen|jiao-up
                   half up to a fen, or up to a jiao; fen for contribution, jiao-up for interest
  --premium-month MONTH
                   with late-fee: month the contribution was due for, YYYY-MM
  -h, --help       this text
  --version        the version

Output for people always masks the middle of ID numbers.

Exit codes
  0  read, no errors found
  1  read, its figures contradict each other
  2  not readable, or a figure of law that is needed is not held
  64 wrong usage
`;
