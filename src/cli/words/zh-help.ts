/** What `help` shows, in Chinese. */
export const ZH_HELP = `shanghai-pension：读取并核对上海市养老保险个人权益记录单

用法
  shanghai-pension read FILE               读出记录单上的全部内容
  shanghai-pension audit FILE              核对各项数字是否相符
  shanghai-pension tenure FILE...          个人工作年限；可给出同一个人多个年度的记录单
  shanghai-pension report FILE             完整报告：内容、工作年限、核对结果、缴费基数上下限
  shanghai-pension law [TABLE] [--on DATE] 政策数据：有哪些表；一张表；某日的数值
  shanghai-pension limits --on DATE        缴费基数上下限；或 --average YUAN，按月平均工资推算
  shanghai-pension contribution --base YUAN --on DATE
                                           月缴费额；或 --wage YUAN --kind KIND，先确定缴费基数
  shanghai-pension interest --year YEAR --opening YUAN [--credit MONTH=YUAN]...
                                           个人账户当年利息
  shanghai-pension late-fee --due YUAN --from DAY --to DAY
                                           滞纳金
  shanghai-pension help                    显示本说明

FILE 为记录单的文本文件（UTF-8、UTF-16 或 GB18030），“-”表示标准输入。

选项
  --json           输出 JSON，供程序使用
  --places         与 read --json 合用：每个数值读自第几行第几列
  --redact         隐去姓名、公民身份号码和个人账号
  --lang zh|en     输出的语言；不指定时按环境变量 LC_ALL、LC_MESSAGES、LANG
  --on DATE        用于 law、limits、contribution：YYYY-MM 或 YYYY-MM-DD
  --explain        用于 audit、tenure、report 和各项计算：列出计算步骤

  --kind annual|first-job|new-employer|flexible
                   用于 contribution：工资是上年度月平均、首次工作首月、新单位首月，还是自选
  --scheme employee|flexible
                   用于 contribution：单位职工（默认）或灵活就业人员
  --until MONTH    用于 interest：计息到哪个月，1 至 12；默认 12
  --rate RATE      用于 interest：记账利率，例如 0.0275；默认为政策数据
  --method month-product|annual
                   用于 interest：月积数法（默认）或年度计算法
  --rounding fen|jiao-up
                   四舍五入到分，或见分进角；contribution 默认 fen，interest 默认 jiao-up
  --premium-month MONTH
                   用于 late-fee：欠缴所属年月，YYYY-MM
  -h, --help       显示本说明
  --version        显示版本

给人看的输出总是遮住公民身份号码的中间各位。

退出码
  0  已读取，没有错误
  1  已读取，数字之间有错误
  2  无法读取，或没有所需的政策数据
  64 用法不对
`;
