<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
 <context>
  <name>kamdesk</name>
  <message>
   <source> 毫米</source>
   <translation> mm</translation>
  </message>
  <message>
   <source>--day 只用于按天的表单：今日事项单、工作日报、工作周报、应收账龄表。</source>
   <translation>--day is only for forms of a day: day sheet, daily report, weekly report, ageing of receivables.</translation>
  </message>
  <message>
   <source>--day 要写成 2026-11-30 的样子，不能是“{text}”。</source>
   <translation>--day must look like 2026-11-30, not “{text}”.</translation>
  </message>
  <message>
   <source>--files 只用于 {kind}。</source>
   <translation>--files is for {kind} only.</translation>
  </message>
  <message>
   <source>--limit 至少是 1。</source>
   <translation>--limit must be at least 1.</translation>
  </message>
  <message>
   <source>--month 只用于按月的表单：计划、拜访、考核、关怀日历、对账函。</source>
   <translation>--month is only for monthly forms: plans, calls, evaluation, care calendar, reconciliation letter.</translation>
  </message>
  <message>
   <source>--month 要写成 2026-11 的样子，不能是“{text}”。</source>
   <translation>Write --month like 2026-11, not "{text}".</translation>
  </message>
  <message>
   <source>--record、--where、--all 只能选一个。</source>
   <translation>Use only one of --record, --where and --all.</translation>
  </message>
  <message>
   <source>--sample 与 --blank 只能选一个。</source>
   <translation>Use either --sample or --blank, not both.</translation>
  </message>
  <message>
   <source>--where 不能用于每人每月一份的{word}。</source>
   <translation>--where cannot be used for what each person has once a month ({word}).</translation>
  </message>
  <message>
   <source>-o 不能是输入文件“{file}”本身。</source>
   <translation>-o cannot be the input file "{file}" itself.</translation>
  </message>
  <message>
   <source>1 选择文件</source>
   <translation>1 Choose file</translation>
  </message>
  <message>
   <source>1. 左边细线到纸的左边　＿＿＿＿ 毫米</source>
   <translation>1. Left line to left edge of paper ＿＿＿＿ mm</translation>
  </message>
  <message>
   <source>11-28 14:05</source>
   <translation>11-28 14:05</translation>
  </message>
  <message>
   <source>11-28、今天、+3</source>
   <translation>11-28, today, +3</translation>
  </message>
  <message>
   <source>2 核对列</source>
   <translation>2 Check columns</translation>
  </message>
  <message>
   <source>2. 上边细线到纸的上边　＿＿＿＿ 毫米</source>
   <translation>2. Upper line to upper edge of paper ＿＿＿＿ mm</translation>
  </message>
  <message>
   <source>2026-11、本月、3</source>
   <translation>2026-11, this month, 3</translation>
  </message>
  <message>
   <source>3 预览</source>
   <translation>3 Preview</translation>
  </message>
  <message>
   <source>3. 横标尺从 0 到末端　＿＿＿＿ 毫米</source>
   <translation>3. Ruler across, from 0 to its end ＿＿＿＿ mm</translation>
  </message>
  <message>
   <source>30 天未联系</source>
   <translation>Not heard of for 30 days</translation>
  </message>
  <message>
   <source>31–60天</source>
   <translation>31–60 days</translation>
  </message>
  <message>
   <source>4 结果</source>
   <translation>4 Result</translation>
  </message>
  <message>
   <source>4. 竖标尺从 0 到末端　＿＿＿＿ 毫米</source>
   <translation>4. Ruler down, from 0 to its end ＿＿＿＿ mm</translation>
  </message>
  <message>
   <source>61–90天</source>
   <translation>61–90 days</translation>
  </message>
  <message>
   <source>90 天未联系</source>
   <translation>Not heard of for 90 days</translation>
  </message>
  <message>
   <source>90天以上</source>
   <translation>Over 90 days</translation>
  </message>
  <message>
   <source>A3 横向</source>
   <translation>A3 landscape</translation>
  </message>
  <message>
   <source>A4 横向</source>
   <translation>A4 landscape</translation>
  </message>
  <message>
   <source>A5 横向</source>
   <translation>A5 landscape</translation>
  </message>
  <message>
   <source>A级</source>
   <translation>Grade A</translation>
  </message>
  <message>
   <source>A级拜访人</source>
   <translation>Who calls on grade A</translation>
  </message>
  <message>
   <source>A级拜访间隔(天)</source>
   <translation>Days between calls, grade A</translation>
  </message>
  <message>
   <source>A级节日预算</source>
   <translation>Festival budget, grade A</translation>
  </message>
  <message>
   <source>A级门槛(万元)</source>
   <translation>Threshold of grade A (10,000 yuan)</translation>
  </message>
  <message>
   <source>A级门槛要高于B级门槛。</source>
   <translation>The threshold of grade A has to be above that of grade B.</translation>
  </message>
  <message>
   <source>B级</source>
   <translation>Grade B</translation>
  </message>
  <message>
   <source>B级拜访人</source>
   <translation>Who calls on grade B</translation>
  </message>
  <message>
   <source>B级拜访间隔(天)</source>
   <translation>Days between calls, grade B</translation>
  </message>
  <message>
   <source>B级节日预算</source>
   <translation>Festival budget, grade B</translation>
  </message>
  <message>
   <source>B级门槛(万元)</source>
   <translation>Threshold of grade B (10,000 yuan)</translation>
  </message>
  <message>
   <source>C级</source>
   <translation>Grade C</translation>
  </message>
  <message>
   <source>C级拜访人</source>
   <translation>Who calls on grade C</translation>
  </message>
  <message>
   <source>C级拜访间隔(天)</source>
   <translation>Days between calls, grade C</translation>
  </message>
  <message>
   <source>C级节日预算</source>
   <translation>Festival budget, grade C</translation>
  </message>
  <message>
   <source>Enter 记下 · Shift+Enter 换行 · Esc 留作草稿</source>
   <translation>Enter keeps it · Shift+Enter new line · Esc leaves a draft</translation>
  </message>
  <message>
   <source>Excel、WPS 或 CSV 都可以，写入前先看到每一行会怎样。</source>
   <translation>Excel, WPS or CSV; you see what happens to every row before anything is written.</translation>
  </message>
  <message>
   <source>JSON嵌套过深。</source>
   <translation>The JSON is nested too deeply.</translation>
  </message>
  <message>
   <source>KamDesk 备份</source>
   <translation>KamDesk backups</translation>
  </message>
  <message>
   <source>KamDesk 数据文件</source>
   <translation>KamDesk data files</translation>
  </message>
  <message>
   <source>PDF 文件 (*.pdf)</source>
   <translation>PDF files (*.pdf)</translation>
  </message>
  <message>
   <source>Windows 没能存下送往“{printer}”的内容：没有权限，或者它存放打印任务的文件夹不能写。{so_far}。请找管理电脑的人，或另存为 PDF。</source>
   <translation>Windows could not keep what goes to “{printer}”: you may not, or the folder in which it keeps print jobs cannot be written; {so_far}. Please ask whoever looks after the computer, or save as PDF.</translation>
  </message>
  <message>
   <source>zh-CN</source>
   <translation>en</translation>
  </message>
  <message>
   <source>{above}
{line}</source>
   <translation>{above}
{line}</translation>
  </message>
  <message>
   <source>{act} {count} 张</source>
   <translation>{act}: {count}</translation>
  </message>
  <message>
   <source>{act} {name}</source>
   <translation>{act}: {name}</translation>
  </message>
  <message>
   <source>{act} {name} {month} 考核表</source>
   <translation>{act}: evaluation sheet of {name}, {month}</translation>
  </message>
  <message>
   <source>{act} {name}等{count}人 {month} 考核表</source>
   <translation>{act}: {name} and others, {count} in all, evaluation {month}</translation>
  </message>
  <message>
   <source>{act}：{count} 张</source>
   <translation>{act}: {count}</translation>
  </message>
  <message>
   <source>{act}：{name}</source>
   <translation>{act}: {name}</translation>
  </message>
  <message>
   <source>{amount} {unit}</source>
   <translation>{amount} {unit}</translation>
  </message>
  <message>
   <source>{amount} 万元</source>
   <translation>{amount} ×10k yuan</translation>
  </message>
  <message>
   <source>{before}、{more}</source>
   <translation>{before}, {more}</translation>
  </message>
  <message>
   <source>{begun} 至 {ended}</source>
   <translation>{begun} to {ended}</translation>
  </message>
  <message>
   <source>{begun}，{age} 岁</source>
   <translation>{begun}, aged {age}</translation>
  </message>
  <message>
   <source>{cause}{lost}没有打开它，原样另存为备份文件夹里的“{copy}”。{backup}</source>
   <translation>{cause} {lost} It was not opened; a copy as it was found lies among the backups as “{copy}”. {backup}</translation>
  </message>
  <message>
   <source>{column} 列</source>
   <translation>column {column}</translation>
  </message>
  <message>
   <source>{column} 列“{label}”</source>
   <translation>Column {column}, "{label}"</translation>
  </message>
  <message>
   <source>{column} 列的“{label}”按{unit}读入。</source>
   <translation> Column {column}, "{label}", is read in {unit}.</translation>
  </message>
  <message>
   <source>{column} 列：{reason}</source>
   <translation>{column}: {reason}</translation>
  </message>
  <message>
   <source>{component} {points}</source>
   <translation>{component} {points}</translation>
  </message>
  <message>
   <source>{component}{points}分</source>
   <translation>{component} {points}</translation>
  </message>
  <message>
   <source>{component}（{points}）</source>
   <translation>{component} ({points})</translation>
  </message>
  <message>
   <source>{contract}：{name} {amount} 元</source>
   <translation>{contract}: {name} {amount} yuan</translation>
  </message>
  <message>
   <source>{contract}：{side}{text}</source>
   <translation>{contract}: {side} {text}</translation>
  </message>
  <message>
   <source>{count} 个商机</source>
   <translation>{count} {count:opportunity|opportunities}</translation>
  </message>
  <message>
   <source>{count} 个文件已放进 {folder}，并已登记。它们离开了加密的数据文件，能打开这个文件夹的人都能看到；用完请收好或删除。</source>
   <translation>{count} {count:file was|files were} put into {folder}, and that was logged. They have left the encrypted data file: whoever can open the folder can read them; put them away safely, or delete them after use.</translation>
  </message>
  <message>
   <source>{count} 个签字</source>
   <translation>{count} {count:signature|signatures}</translation>
  </message>
  <message>
   <source>{count} 个部门</source>
   <translation>{count} {count:department|departments}</translation>
  </message>
  <message>
   <source>{count} 个附件</source>
   <translation>{count} {count:attachment|attachments}</translation>
  </message>
  <message>
   <source>{count} 个项目</source>
   <translation>{count} {count:project|projects}</translation>
  </message>
  <message>
   <source>{count} 个项目参与客户</source>
   <translation>{count} project {count:party|parties}</translation>
  </message>
  <message>
   <source>{count} 人，已锁定 {done} 人</source>
   <translation>{count} {count:person|people}, {done} locked</translation>
  </message>
  <message>
   <source>{count} 件审批</source>
   <translation>{count} {count:approval|approvals}</translation>
  </message>
  <message>
   <source>{count} 件未了事项</source>
   <translation>{count} open {count:thing|things}</translation>
  </message>
  <message>
   <source>{count} 件重点客户认定</source>
   <translation>{count} {count:key account recognition|key account recognitions}</translation>
  </message>
  <message>
   <source>{count} 份合作方案</source>
   <translation>{count} cooperation {count:plan|plans}</translation>
  </message>
  <message>
   <source>{count} 份合同</source>
   <translation>{count} {count:contract|contracts}</translation>
  </message>
  <message>
   <source>{count} 份客户交接</source>
   <translation>{count} {count:hand-over|hand-overs}</translation>
  </message>
  <message>
   <source>{count} 份月计划</source>
   <translation>{count} monthly {count:plan|plans}</translation>
  </message>
  <message>
   <source>{count} 位客户</source>
   <translation>{count} {count:customer|customers}</translation>
  </message>
  <message>
   <source>{count} 位客户的建议与现在的级别不同：上调 {up} 位，下调 {down} 位。</source>
   <translation>{count} {count:customer is|customers are} proposed another grade than the present one: {up} up, {down} down.</translation>
  </message>
  <message>
   <source>{count} 位成员</source>
   <translation>{count} {count:member|members}</translation>
  </message>
  <message>
   <source>{count} 位本公司人员</source>
   <translation>{count} of our staff</translation>
  </message>
  <message>
   <source>{count} 位联系人</source>
   <translation>{count} {count:contact|contacts}</translation>
  </message>
  <message>
   <source>{count} 张名片里的{what}没有导入。</source>
   <translation>{what} on {count} {count:card|cards} not imported.</translation>
  </message>
  <message>
   <source>{count} 张考核表</source>
   <translation>{count} evaluation {count:sheet|sheets}</translation>
  </message>
  <message>
   <source>{count} 张表头相同的</source>
   <translation>{count} with the same header</translation>
  </message>
  <message>
   <source>{count} 条办理记录</source>
   <translation>{count} task {count:step|steps}</translation>
  </message>
  <message>
   <source>{count} 条处理记录</source>
   <translation>{count} request {count:step|steps}</translation>
  </message>
  <message>
   <source>{count} 条定级记录</source>
   <translation>{count} {count:grade decision|grade decisions}</translation>
  </message>
  <message>
   <source>{count} 条客户库存</source>
   <translation>{count} customer {count:stock|stocks}</translation>
  </message>
  <message>
   <source>{count} 条对策</source>
   <translation>{count} {count:countermeasure|countermeasures}</translation>
  </message>
  <message>
   <source>{count} 条拜访记录</source>
   <translation>{count} {count:call|calls}</translation>
  </message>
  <message>
   <source>{count} 条月度发货</source>
   <translation>{count} monthly {count:shipment|shipments}</translation>
  </message>
  <message>
   <source>{count} 条禁忌</source>
   <translation>{count} {count:taboo|taboos}</translation>
  </message>
  <message>
   <source>{count} 条竞争情况</source>
   <translation>{count} competitor {count:note|notes}</translation>
  </message>
  <message>
   <source>{count} 条记事</source>
   <translation>{count} {count:note|notes}</translation>
  </message>
  <message>
   <source>{count} 条记录，已进行 {groups} 组</source>
   <translation>{count} {count:record|records}, {groups} {groups:group|groups} held</translation>
  </message>
  <message>
   <source>{count} 条诉求</source>
   <translation>{count} {count:request|requests}</translation>
  </message>
  <message>
   <source>{count} 条部门意见</source>
   <translation>{count} department {count:opinion|opinions}</translation>
  </message>
  <message>
   <source>{count} 条随手记</source>
   <translation>{count} {count:quick note|quick notes}</translation>
  </message>
  <message>
   <source>{count} 条需求分析</source>
   <translation>{count} demand {count:analysis|analyses}</translation>
  </message>
  <message>
   <source>{count} 条预计需求</source>
   <translation>{count} expected {count:need|needs}</translation>
  </message>
  <message>
   <source>{count} 格在不能输入的位置。</source>
   <translation>Cells that cannot be typed in: {count}.</translation>
  </message>
  <message>
   <source>{count} 格超出了表格。</source>
   <translation>Cells beyond the table: {count}.</translation>
  </message>
  <message>
   <source>{count} 次外出</source>
   <translation>{count} {count:absence|absences}</translation>
  </message>
  <message>
   <source>{count} 次洽谈</source>
   <translation>{count} {count:round|rounds} of negotiation</translation>
  </message>
  <message>
   <source>{count} 步审批</source>
   <translation>{count} approval {count:step|steps}</translation>
  </message>
  <message>
   <source>{count} 段任职经历</source>
   <translation>{count} {count:position held|positions held}</translation>
  </message>
  <message>
   <source>{count} 笔交易</source>
   <translation>{count} {count:transaction|transactions}</translation>
  </message>
  <message>
   <source>{count} 笔分期款</source>
   <translation>{count} {count:instalment|instalments}</translation>
  </message>
  <message>
   <source>{count} 笔对账</source>
   <translation>{count} {count:reconciliation|reconciliations}</translation>
  </message>
  <message>
   <source>{count} 笔应收</source>
   <translation>{count} {count:receivable|receivables}</translation>
  </message>
  <message>
   <source>{count} 笔应收回款</source>
   <translation>{count} {count:receivable|receivables}</translation>
  </message>
  <message>
   <source>{count} 行</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>{count} 行有个别格没有读入，可在列表下面更正或跳过。</source>
   <translation> {count} {count:row has|rows have} cells that were not read; correct or skip them below the list.</translation>
  </message>
  <message>
   <source>{count} 项任务</source>
   <translation>{count} {count:task|tasks}</translation>
  </message>
  <message>
   <source>{count} 项履约事项</source>
   <translation>{count} {count:obligation|obligations}</translation>
  </message>
  <message>
   <source>{count}，预计 {amount} 元，加权 {weighted} 元</source>
   <translation>{count}, {amount} ({weighted} weighted)</translation>
  </message>
  <message>
   <source>{customer}在 {date} 已有一条记录：{member}，{purpose}。打开已有的记录，这里填写的内容就不保留。</source>
   <translation>{customer} already has a record on {date}: {member}, {purpose}. If you open it, what you typed here is not kept.</translation>
  </message>
  <message>
   <source>{customer}已由{member}于{date}拓展过，请把事项改为“拜访”。</source>
   <translation>{customer} was already developed by {member} on {date}; change the purpose to "Call".</translation>
  </message>
  <message>
   <source>{day} {act}：{state}</source>
   <translation>{day} {act}: {state}</translation>
  </message>
  <message>
   <source>{day} {before} → {after} · {author}</source>
   <translation>{day} {before} → {after} · {author}</translation>
  </message>
  <message>
   <source>{day} {step}</source>
   <translation>{day} {step}</translation>
  </message>
  <message>
   <source>{day} 任现职</source>
   <translation>in this post since {day}</translation>
  </message>
  <message>
   <source>{day} 开标（{count} 天）</source>
   <translation>{day} bid opening (in {count} d)</translation>
  </message>
  <message>
   <source>{day} 投标截止（{count} 天）</source>
   <translation>{day} tender due (in {count} d)</translation>
  </message>
  <message>
   <source>{day} 按时提交</source>
   <translation>Submitted {day}, on time</translation>
  </message>
  <message>
   <source>{day} 提交，迟交</source>
   <translation>Submitted {day}, late</translation>
  </message>
  <message>
   <source>{day} 起</source>
   <translation>from {day}</translation>
  </message>
  <message>
   <source>{day} 迟交</source>
   <translation>{day} late</translation>
  </message>
  <message>
   <source>{day}不在{year}年。</source>
   <translation>{day} is not in the year {year}.</translation>
  </message>
  <message>
   <source>{day}既写了“休”又写了“班”。</source>
   <translation>{day} is written as both "休" (off) and "班" (working).</translation>
  </message>
  <message>
   <source>{day}既是假日又是工作日。</source>
   <translation>{day} is both a holiday and a working day.</translation>
  </message>
  <message>
   <source>{day}（农历{lunar}）</source>
   <translation>{day} (lunar {lunar})</translation>
  </message>
  <message>
   <source>{document}：未收 {amount} 元，未到期</source>
   <translation>{document}: {amount} yuan owed, not due yet</translation>
  </message>
  <message>
   <source>{document}：未收 {amount} 元，逾期 {count} 天</source>
   <translation>{document}: {amount} yuan owed, {count} {count:day|days} overdue</translation>
  </message>
  <message>
   <source>{done} / {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{done} 行</source>
   <translation>{done} rows</translation>
  </message>
  <message>
   <source>{doubt}再按一次“{verb}”即照此保存。</source>
   <translation>{doubt} Press “{verb}” again to save it all the same.</translation>
  </message>
  <message>
   <source>{entity} 有 {count} 条记录与变更记录不符：{named}</source>
   <translation>{entity}: {count} records differ from the change log: {named}</translation>
  </message>
  <message>
   <source>{entity} 的金额 {name} 合计不符。</source>
   <translation>{entity}: the sum of {name} does not agree.</translation>
  </message>
  <message>
   <source>{entity} 的金额 {name} 有 {count} 处不是整数分。</source>
   <translation>{entity}: {count} amounts in {name} are not whole fen.</translation>
  </message>
  <message>
   <source>{fault}已改用自带的表单。</source>
   <translation>{fault} The built-in form is used instead.</translation>
  </message>
  <message>
   <source>{fault}改好之前不能使用。</source>
   <translation>{fault} It cannot be used until this is put right.</translation>
  </message>
  <message>
   <source>{field} {mark}（{meaning}）</source>
   <translation>{field} {mark} ({meaning})</translation>
  </message>
  <message>
   <source>{field}是已有的{word}“{name}”的，名称却不同：是改了名，还是另一位？</source>
   <translation>{field} is that of the {word} "{name}", but the name differs: was it renamed, or is this another one?</translation>
  </message>
  <message>
   <source>{field}：{text}</source>
   <translation>{field}: {text}</translation>
  </message>
  <message>
   <source>{field}：{value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>{field}：我的“{mine}”，对方的“{theirs}”</source>
   <translation>{field}: yours "{mine}", theirs "{theirs}"</translation>
  </message>
  <message>
   <source>{file}：header_row 应是 0 或更大的整数。</source>
   <translation>{file}: header_row must be a whole number of at least 0.</translation>
  </message>
  <message>
   <source>{file}：{option} 应写成文字。</source>
   <translation>{file}: write {option} as text.</translation>
  </message>
  <message>
   <source>{file}：{problem}</source>
   <translation>{file}: {problem}</translation>
  </message>
  <message>
   <source>{file}：“{column}”的字段应写成文字。</source>
   <translation>{file}: write the field for "{column}" as text.</translation>
  </message>
  <message>
   <source>{file}：“{one}”和“{other}”指向同一个字段。</source>
   <translation>{file}: "{one}" and "{other}" point to the same field.</translation>
  </message>
  <message>
   <source>{file}：没有名为“{field}”的字段。</source>
   <translation>{file}: no field is called "{field}".</translation>
  </message>
  <message>
   <source>{file}：编码应是 {offered} 之一。</source>
   <translation>{file}: the encoding must be one of {offered}.</translation>
  </message>
  <message>
   <source>{file}：表里没有“{column}”这一列。</source>
   <translation>{file}: the table has no column "{column}".</translation>
  </message>
  <message>
   <source>{first} 至 {last} 代 {name}</source>
   <translation>stands in for {name} from {first} to {last}</translation>
  </message>
  <message>
   <source>{first} 至 {last} 外出，没有代理人</source>
   <translation>away from {first} to {last}, without a deputy</translation>
  </message>
  <message>
   <source>{first} 至 {last} 由 {deputy} 代</source>
   <translation>{deputy} stands in from {first} to {last}</translation>
  </message>
  <message>
   <source>{first} 首次成交，近12个月成交 {count} 次</source>
   <translation>first deal on {first}, {count} {count:deal|deals} in the last 12 months</translation>
  </message>
  <message>
   <source>{first}、{rest}</source>
   <translation>{first}, {rest}</translation>
  </message>
  <message>
   <source>{first}至{last}连续三个月每月发货额超过{limit}万元</source>
   <translation>shipments over {limit} × ¥10k in each of three consecutive months, {first} to {last}</translation>
  </message>
  <message>
   <source>{grade}每 {interval} 天</source>
   <translation>{grade}: every {interval} days</translation>
  </message>
  <message>
   <source>{grade}，与规则一致：{why}</source>
   <translation>{grade}, as the rule proposes: {why}</translation>
  </message>
  <message>
   <source>{indicators}没有计划，不计入考核；其余指标得分{summed}，权重{left}，折算为100分制。</source>
   <translation>{indicators}: no plan, not evaluated; the other indicators scored {summed} of weight {left}, scaled to 100.</translation>
  </message>
  <message>
   <source>{indicators}没有计划，没有可以计分的指标，不出总分。</source>
   <translation>{indicators}: no plan, so there is no indicator to score and no total.</translation>
  </message>
  <message>
   <source>{indicator}：{groups} 组</source>
   <translation>{indicator}: {groups} groups</translation>
  </message>
  <message>
   <source>{indicator}：{word}由{counted}改为{typed}，理由：{reason}。</source>
   <translation>{indicator}: {word} changed from {counted} to {typed}; reason: {reason}.</translation>
  </message>
  <message>
   <source>{kind}“{name}”不是本程序建立的。</source>
   <translation>The {kind} “{name}” was not made by this program.</translation>
  </message>
  <message>
   <source>{kind}“{name}”不见了。</source>
   <translation>The {kind} “{name}” is gone.</translation>
  </message>
  <message>
   <source>{kind}“{name}”被改动过。</source>
   <translation>The {kind} “{name}” has been altered.</translation>
  </message>
  <message>
   <source>{label} {amount} {unit}</source>
   <translation>{label} {amount} {unit}</translation>
  </message>
  <message>
   <source>{label} {amount} 元</source>
   <translation>{label}: {amount} yuan</translation>
  </message>
  <message>
   <source>{label}不能是负数。</source>
   <translation>{label} cannot be negative.</translation>
  </message>
  <message>
   <source>{label}不能晚于现在，请核对。</source>
   <translation>"{label}" cannot be later than now; please check.</translation>
  </message>
  <message>
   <source>{label}只能精确到分。</source>
   <translation>{label} can only be exact to the fen.</translation>
  </message>
  <message>
   <source>{label}只能精确到分（万元后最多六位小数）。</source>
   <translation>{label} can only be exact to the fen (at most six decimals in units of ¥10,000).</translation>
  </message>
  <message>
   <source>{label}太大了，请核对。</source>
   <translation>{label} is too large; check it.</translation>
  </message>
  <message>
   <source>{label}太大了，请核对单位是不是万元。</source>
   <translation>{label} is too large; check that it is in units of ¥10,000.</translation>
  </message>
  <message>
   <source>{label}应在 0 到 {limit} 之间。</source>
   <translation>{label} must be between 0 and {limit}.</translation>
  </message>
  <message>
   <source>{label}应是 1 到 5 的整数。</source>
   <translation>{label} must be a whole number from 1 to 5.</translation>
  </message>
  <message>
   <source>{label}最多 {limit} 个字，现在有 {count} 个。</source>
   <translation>{label} has at most {limit} characters; now there are {count}.</translation>
  </message>
  <message>
   <source>{label}最多六位小数。</source>
   <translation>{label} has at most six decimals.</translation>
  </message>
  <message>
   <source>{label}由程序填写，不能直接修改。</source>
   <translation>"{label}" is filled in by the program and cannot be edited.</translation>
  </message>
  <message>
   <source>{label}编号</source>
   <translation>{label}: number</translation>
  </message>
  <message>
   <source>{label}里没有“{text}”。</source>
   <translation>"{text}" is not among: {label}.</translation>
  </message>
  <message>
   <source>{label}（{unit}）</source>
   <translation>{label} ({unit})</translation>
  </message>
  <message>
   <source>{letter} 列的含义</source>
   <translation>Meaning of column {letter}</translation>
  </message>
  <message>
   <source>{level}，与{other}同级而任现职较早，排第 {rank} 位。</source>
   <translation>{level}, the same level as {other} but longer in post: place {rank}.</translation>
  </message>
  <message>
   <source>{level}，与{other}同级而任现职较晚，排第 {rank} 位。</source>
   <translation>{level}, the same level as {other} but later in post: place {rank}.</translation>
  </message>
  <message>
   <source>{level}，与{other}同级，任现职日期分不出先后，按名单次序排第 {rank} 位。</source>
   <translation>{level}, the same level as {other}; the dates in post do not decide, so place {rank} by the order of the list.</translation>
  </message>
  <message>
   <source>{list}{problem}</source>
   <translation>{list}: {problem}</translation>
  </message>
  <message>
   <source>{member}的计划 {month}</source>
   <translation>Plan of {member} {month}</translation>
  </message>
  <message>
   <source>{merits}；{price}</source>
   <translation>{merits}; {price}</translation>
  </message>
  <message>
   <source>{month:%Y-%m} 为第{revision}版，理由：{reason}。</source>
   <translation>{month:%Y-%m} is revision {revision}: {reason}.</translation>
  </message>
  <message>
   <source>{month:%Y-%m} 没有参加考核的人员，没有导出任何内容。</source>
   <translation>No one is evaluated in {month:%Y-%m}; nothing was exported.</translation>
  </message>
  <message>
   <source>{month} {amount} 万元</source>
   <translation>{month} {amount} ×10k yuan</translation>
  </message>
  <message>
   <source>{month} {amount}万元</source>
   <translation>{month} {amount} × ¥10k</translation>
  </message>
  <message>
   <source>{month}对清后又有登记：我方余额当时 {settled} 元，现为 {now} 元</source>
   <translation>{month}: entries came after it was settled; our balance was {settled} yuan and is {now} yuan now</translation>
  </message>
  <message>
   <source>{month}月</source>
   <translation>{month:02d}</translation>
  </message>
  <message>
   <source>{month}没有工作日。</source>
   <translation>{month} has no working day.</translation>
  </message>
  <message>
   <source>{month}的{product}已经登记过，请改那一条。</source>
   <translation>{product} of {month} is recorded already; please edit that record.</translation>
  </message>
  <message>
   <source>{month}计划截止：{day}</source>
   <translation>Plan for {month} due {day}</translation>
  </message>
  <message>
   <source>{month}：发货 {sent} 万元，成交 {sold} 万元</source>
   <translation>{month}: shipped {sent}, sold {sold} ×10k yuan</translation>
  </message>
  <message>
   <source>{names}等</source>
   <translation>{names} and others</translation>
  </message>
  <message>
   <source>{name} V{version}</source>
   <translation>{name} V{version}</translation>
  </message>
  <message>
   <source>{name} 已转到新单位，原来的职务记入任职经历</source>
   <translation>{name} has moved; the old post stands in the positions held</translation>
  </message>
  <message>
   <source>{name} 换单位</source>
   <translation>{name}: new employer</translation>
  </message>
  <message>
   <source>{name} 的全部客户（{count}）</source>
   <translation>All of {name}’s customers ({count})</translation>
  </message>
  <message>
   <source>{name} 的外出与代理</source>
   <translation>Absences and deputies of {name}</translation>
  </message>
  <message>
   <source>{name} 第{version}版</source>
   <translation>{name}, version {version}</translation>
  </message>
  <message>
   <source>{name} 转到 {customer}</source>
   <translation>Move {name} to {customer}</translation>
  </message>
  <message>
   <source>{name}上一次交接在 {day}，这一次不能更早。</source>
   <translation>{name} was last handed over on {day}; this hand-over cannot be earlier.</translation>
  </message>
  <message>
   <source>{name}不是这位客户的联系人。</source>
   <translation>{name} is not a contact of this customer.</translation>
  </message>
  <message>
   <source>{name}在 {first} 至 {last} 已经登记外出，请改那一次，或者错开日期。</source>
   <translation>{name} is already away from {first} to {last}; change that absence, or choose other days.</translation>
  </message>
  <message>
   <source>{name}已经在“{customer}”。</source>
   <translation>{name} is at “{customer}” already.</translation>
  </message>
  <message>
   <source>{name}现在不由这位移交人负责，没有任何改动。</source>
   <translation>{name} is not looked after by this member at present; nothing was changed.</translation>
  </message>
  <message>
   <source>{name}现在由{owner}负责，最近一次交接却是交给{receiver}的。</source>
   <translation>{owner} is responsible for {name} now, but its latest hand-over was to {receiver}.</translation>
  </message>
  <message>
   <source>{name}的代理人{deputy}在 {first} 至 {last} 也外出，这几天的事项仍归{name}。</source>
   <translation>{deputy}, who stands in for {name}, is away from {first} to {last}, too; what is due then stays with {name}.</translation>
  </message>
  <message>
   <source>{name}的禁忌：把文字拆成条目</source>
   <translation>Taboos of {name}: split the text into facts</translation>
  </message>
  <message>
   <source>{name}还没有负责人，请直接指定，不需要交接。</source>
   <translation>{name} has no owner yet; name one directly, no hand-over is needed.</translation>
  </message>
  <message>
   <source>{name}（{other}代签）</source>
   <translation>{name} (signed by {other})</translation>
  </message>
  <message>
   <source>{name}（未了 {count}）</source>
   <translation>{name} ({count} open)</translation>
  </message>
  <message>
   <source>{name}：{problem}</source>
   <translation>{name}: {problem}</translation>
  </message>
  <message>
   <source>{name}：{records}</source>
   <translation>{name}: {records}</translation>
  </message>
  <message>
   <source>{name}：{remark}。</source>
   <translation>{name}: {remark}.</translation>
  </message>
  <message>
   <source>{name}：{rows} 行，{columns} 列，其中 {known} 列会导入。</source>
   <translation>{name}: {rows} {rows:row|rows}, {columns} {columns:column|columns}, {known} of them to be imported.</translation>
  </message>
  <message>
   <source>{name}：修改{word}</source>
   <translation>{name}: edit {word}</translation>
  </message>
  <message>
   <source>{one}、{other}</source>
   <translation>{one}, {other}</translation>
  </message>
  <message>
   <source>{one}应与{other}分开（分量 {points}）</source>
   <translation>{one} should be apart from {other} (weight {points})</translation>
  </message>
  <message>
   <source>{one}想与{other}同桌（分量 {points}）</source>
   <translation>{one} wants to sit with {other} (weight {points})</translation>
  </message>
  <message>
   <source>{one}；{other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <source>{owner} 负责</source>
   <translation>{owner} is responsible</translation>
  </message>
  <message>
   <source>{owner} 负责，{told}</source>
   <translation>{owner} is responsible; {told}</translation>
  </message>
  <message>
   <source>{owner} 负责，{told}（今天也外出）</source>
   <translation>{owner} is responsible; {told} (away today, too)</translation>
  </message>
  <message>
   <source>{page}，不在页码范围内</source>
   <translation>{page}, outside the range</translation>
  </message>
  <message>
   <source>{page}：{count} 条待办</source>
   <translation>{page}: {count} waiting</translation>
  </message>
  <message>
   <source>{page}：有未保存的内容</source>
   <translation>{page}: something typed is not saved</translation>
  </message>
  <message>
   <source>{paper} 毫米纸，纸盒“{tray}”：{state}</source>
   <translation>{paper} mm paper, tray "{tray}": {state}</translation>
  </message>
  <message>
   <source>{paper} 毫米纸：{state}</source>
   <translation>Paper {paper} mm: {state}</translation>
  </message>
  <message>
   <source>{part}：新增 {new}，更新 {updated}。</source>
   <translation> {new} new and {updated} updated {part}.</translation>
  </message>
  <message>
   <source>{people} 人、{tables} 桌太多，请分场来排。</source>
   <translation>{people} people at {tables} tables are too many; please plan them in parts.</translation>
  </message>
  <message>
   <source>{people} 人只能坐第 {tables} 桌，这些桌共有 {chairs} 个座位：{names}。</source>
   <translation>{people} people may only sit at tables {tables}, which have {chairs} seats together: {names}.</translation>
  </message>
  <message>
   <source>{people} 人锁定在第 {table} 桌，只有 {chairs} 个座位：{names}。</source>
   <translation>{people} people are locked to table {table}, which has {chairs} seats: {names}.</translation>
  </message>
  <message>
   <source>{people}人要坐，只有{seats}个座位。</source>
   <translation>{people} people are to sit, but there are only {seats} seats.</translation>
  </message>
  <message>
   <source>{people}没有可坐的桌（允许的桌为空）。</source>
   <translation>{people}: no table to sit at (none is allowed).</translation>
  </message>
  <message>
   <source>{person}{number}</source>
   <translation>{person} {number}</translation>
  </message>
  <message>
   <source>{person}·{field}</source>
   <translation>{person}: {field}</translation>
  </message>
  <message>
   <source>{person}不能坐第 {table} 桌，只能坐第 {allowed} 桌。</source>
   <translation>{person} may not sit at table {table}, only at {allowed}.</translation>
  </message>
  <message>
   <source>{person}与第 {table} 桌的{other}互换</source>
   <translation>{person} changes places with {other} of table {table}</translation>
  </message>
  <message>
   <source>{person}固定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。</source>
   <translation>{person} is fixed at table {table} and may only sit at {allowed}; that contradicts itself.</translation>
  </message>
  <message>
   <source>{person}坐在第 {table} 桌，没有这一桌。</source>
   <translation>{person} sits at table {table}, which does not exist.</translation>
  </message>
  <message>
   <source>{person}没有座位。</source>
   <translation>{person} has no seat.</translation>
  </message>
  <message>
   <source>{person}移到第 {table} 桌</source>
   <translation>{person} moves to table {table}</translation>
  </message>
  <message>
   <source>{place}{what}。</source>
   <translation>{place} {what}.</translation>
  </message>
  <message>
   <source>{place}应是对象（花括号）。</source>
   <translation>{place} must be an object (braces).</translation>
  </message>
  <message>
   <source>{place}有不认识的“{key}”，没有采用。</source>
   <translation>{place} has an unknown "{key}", which was not used.</translation>
  </message>
  <message>
   <source>{place}的“{key}”{what}。</source>
   <translation>{place}, "{key}": {what}.</translation>
  </message>
  <message>
   <source>{place}的“{name}”</source>
   <translation>"{name}" of {place}</translation>
  </message>
  <message>
   <source>{place}第 {number} 项</source>
   <translation>item {number} of {place}</translation>
  </message>
  <message>
   <source>{place}第 {number} 项“{name}”</source>
   <translation>item {number} "{name}" of {place}</translation>
  </message>
  <message>
   <source>{place}缺少“{key}”。</source>
   <translation>{place} lacks "{key}".</translation>
  </message>
  <message>
   <source>{place}锁定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。</source>
   <translation>{place} is locked to table {table} and may only sit at {allowed}; that contradicts itself.</translation>
  </message>
  <message>
   <source>{place}：{problem}</source>
   <translation>{place}: {problem}</translation>
  </message>
  <message>
   <source>{post}已在纸上签字同意</source>
   <translation>{post} has signed on paper and agrees</translation>
  </message>
  <message>
   <source>{printer}（{tray}）</source>
   <translation>{printer} ({tray})</translation>
  </message>
  <message>
   <source>{problem}{hint}</source>
   <translation>{problem} {hint}</translation>
  </message>
  <message>
   <source>{problem}前面的 {pages} 页已经送到打印机，再打时可以只选其余的页。</source>
   <translation>{problem} {pages} {pages:page before that has|pages before that have} reached the printer; next time you can choose only the rest.</translation>
  </message>
  <message>
   <source>{product}的库存已经登记过，请改那一条。</source>
   <translation>The stock of {product} is recorded already. Please change that record.</translation>
  </message>
  <message>
   <source>{product}（可用 {count} 天）</source>
   <translation>{product} (lasts {count} {count:day|days})</translation>
  </message>
  <message>
   <source>{reasons}，不符合重点客户认定条件。</source>
   <translation>{reasons}: not a key account by the rule.</translation>
  </message>
  <message>
   <source>{reasons}，符合重点客户认定条件。</source>
   <translation>{reasons}: a key account by the rule.</translation>
  </message>
  <message>
   <source>{records}（{at}）</source>
   <translation>{records} ({at})</translation>
  </message>
  <message>
   <source>{record} · {field}的修改历史</source>
   <translation>{record}: history of "{field}"</translation>
  </message>
  <message>
   <source>{record}：{problem}</source>
   <translation>{record}: {problem}</translation>
  </message>
  <message>
   <source>{refusal}没有改动任何内容。</source>
   <translation>{refusal} Nothing was changed.</translation>
  </message>
  <message>
   <source>{row} 行 {column} 列</source>
   <translation>{row}, col. {column}</translation>
  </message>
  <message>
   <source>{said}差额 {amount} 元，请写明原因。</source>
   <translation>{said} The difference is {amount} yuan; please say why.</translation>
  </message>
  <message>
   <source>{scope}中的第 {first} 至 {last} 份</source>
   <translation>{scope}: {first} to {last}</translation>
  </message>
  <message>
   <source>{scripts}要连写或从右往左排，程序还排不了，纸上以“〓”代替；请改用汉字或拉丁字母：{text}</source>
   <translation>{scripts}: letters that join or run from right to left cannot be set yet, so “〓” is printed instead. Please write Chinese characters or Latin letters: {text}</translation>
  </message>
  <message>
   <source>{seats}人桌两位主人相对而坐,主客无法全部相间(座位数须为4的倍数)</source>
   <translation>With two hosts facing each other at a table of {seats}, host side and guests cannot alternate all round (the number of seats must be a multiple of 4)</translation>
  </message>
  <message>
   <source>{seat}为第{rank}位座</source>
   <translation>{seat} ranks {rank} among the seats</translation>
  </message>
  <message>
   <source>{severity} · {what}（{type}）  ← “{said}”</source>
   <translation>{severity} · {what} ({type})  ← “{said}”</translation>
  </message>
  <message>
   <source>{since}到 {until} 为止，至少有 {count} 次保存不在里面。</source>
   <translation>At least {count} saves made {since} and up to {until} are not in it.</translation>
  </message>
  <message>
   <source>{stage} · {count}</source>
   <translation>{stage} · {count}</translation>
  </message>
  <message>
   <source>{state}·第{revision}版</source>
   <translation>{state}, rev. {revision}</translation>
  </message>
  <message>
   <source>{step}一栏由{other}代{name}签名：{reason}。</source>
   <translation>{step}: signed by {other} for {name}: {reason}.</translation>
  </message>
  <message>
   <source>{step}由{other}代签</source>
   <translation>{step}: signed by {other}</translation>
  </message>
  <message>
   <source>{step}：{name} {day}</source>
   <translation>{step}: {name} {day}</translation>
  </message>
  <message>
   <source>{subject}：尚未签订</source>
   <translation>{subject}: not signed yet</translation>
  </message>
  <message>
   <source>{subject}：已到期，续签未定</source>
   <translation>{subject}: ended, renewal not settled</translation>
  </message>
  <message>
   <source>{subject}：还有 {count} 天到期</source>
   <translation>{subject}: ends in {count} {count:day|days}</translation>
  </message>
  <message>
   <source>{time:%H:%M} 已送往打印机“{printer}”：{title}，{pages} 页，{copies} 份。</source>
   <translation>{time:%H:%M} sent to "{printer}": {title}. Pages: {pages}, copies: {copies}.</translation>
  </message>
  <message>
   <source>{time} 之后</source>
   <translation>after {time}</translation>
  </message>
  <message>
   <source>{titles}尚未完成。停止后，这项工作不会留下半成品。</source>
   <translation>Not finished yet: {titles}. If stopped, nothing half done remains.</translation>
  </message>
  <message>
   <source>{title}　{number} 第{version}版　{paper}</source>
   <translation>{title}, {number}, version {version}, {paper}</translation>
  </message>
  <message>
   <source>{title}（{paper}）</source>
   <translation>{title} ({paper})</translation>
  </message>
  <message>
   <source>{title}（第 {edition} 版）</source>
   <translation>{title} (version {edition})</translation>
  </message>
  <message>
   <source>{title}，{number}，{paper}</source>
   <translation>{title}, {number}, {paper}</translation>
  </message>
  <message>
   <source>{total} 份中有 {count} 份和打印时不同了。{gone}</source>
   <translation>{count} of {total} differ from what was printed.{gone}</translation>
  </message>
  <message>
   <source>{wanted}已由“{holder}”就座,改坐余下座位中最高的{seat}</source>
   <translation>{wanted} is taken by "{holder}"; {seat} is the highest seat left</translation>
  </message>
  <message>
   <source>{want}：{step}</source>
   <translation>{want}: {step}</translation>
  </message>
  <message>
   <source>{want}：{step}；与之冲突的是{against}</source>
   <translation>{want}: {step}; against it stands: {against}</translation>
  </message>
  <message>
   <source>{want}：没有合规的一步能做到</source>
   <translation>{want}: no lawful single step brings that about</translation>
  </message>
  <message>
   <source>{way}，代价不变</source>
   <translation>{way} would cost the same</translation>
  </message>
  <message>
   <source>{way}，代价减少{points}分</source>
   <translation>{way} would save {points} points</translation>
  </message>
  <message>
   <source>{way}，代价增加{points}分（{parts}）</source>
   <translation>{way} would cost {points} points more ({parts})</translation>
  </message>
  <message>
   <source>{what} {value} 重复。</source>
   <translation>{what} {value} occurs twice.</translation>
  </message>
  <message>
   <source>{what}（{type}）</source>
   <translation>{what} ({type})</translation>
  </message>
  <message>
   <source>{what}，共 {count} 页</source>
   <translation>{what}, pages: {count}</translation>
  </message>
  <message>
   <source>{what}，共 {count} 页，选了 {chosen} 页</source>
   <translation>{what}, pages: {chosen} of {count}</translation>
  </message>
  <message>
   <source>{what}，总代价 {delta}（{parts}）</source>
   <translation>{what}: total cost {delta} ({parts})</translation>
  </message>
  <message>
   <source>{what}，总代价不变</source>
   <translation>{what}: the total cost stays the same</translation>
  </message>
  <message>
   <source>{wish}；“{names}”的座位已由规则或锁定固定，无法满足</source>
   <translation>{wish}; the seats of “{names}” are fixed by rules or locks, so it cannot be had</translation>
  </message>
  <message>
   <source>{wish}；同桌没有这样的人</source>
   <translation>{wish}; there is no such person at the table</translation>
  </message>
  <message>
   <source>{wish}；找到的办法代价增加{points}分（{parts}）</source>
   <translation>{wish}; the way that was found costs {points} points more ({parts})</translation>
  </message>
  <message>
   <source>{wish}；没有找到满足的办法</source>
   <translation>{wish}; no way to have it was found</translation>
  </message>
  <message>
   <source>{wish}；要满足，代价至少增加{points}分（{parts}）</source>
   <translation>{wish}; to have it costs at least {points} points more ({parts})</translation>
  </message>
  <message>
   <source>{wish}；重新排座可以满足，代价不变</source>
   <translation>{wish}; seated anew it can be had at no cost</translation>
  </message>
  <message>
   <source>{wish}；重新排座可以满足，代价还减少{points}分</source>
   <translation>{wish}; seated anew it can be had, and saves {points} points</translation>
  </message>
  <message>
   <source>{words} · {reason}</source>
   <translation>{words} · {reason}</translation>
  </message>
  <message>
   <source>{words}（与建议不同）</source>
   <translation>{words} (against the proposal)</translation>
  </message>
  <message>
   <source>{words}，应为 100</source>
   <translation>{words}, must be 100</translation>
  </message>
  <message>
   <source>{words}，理由：{reason}</source>
   <translation>{words}, reason: {reason}</translation>
  </message>
  <message>
   <source>{word} {count}</source>
   <translation>{word} {count}</translation>
  </message>
  <message>
   <source>{word} {count} 笔 {amount} 元</source>
   <translation>{word}: {count}, ¥{amount}</translation>
  </message>
  <message>
   <source>{word} {name}（{at}）</source>
   <translation>{word} {name} ({at})</translation>
  </message>
  <message>
   <source>{word}“{name}”的附件</source>
   <translation>Attachments of {word} “{name}”</translation>
  </message>
  <message>
   <source>{word}列表</source>
   <translation>List of {word}</translation>
  </message>
  <message>
   <source>{word}名单里没有“{name}”。</source>
   <translation>"{name}" is not in the list ({word}).</translation>
  </message>
  <message>
   <source>{word}和导入之前一样。</source>
   <translation>The {word} are as they were before the import.</translation>
  </message>
  <message>
   <source>{word}清单</source>
   <translation>{word} list</translation>
  </message>
  <message>
   <source>{word}清单 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.tsv *.vcf);;所有文件 (*)</source>
   <translation>{word} lists (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.tsv *.vcf);;All files (*)</translation>
  </message>
  <message>
   <source>{word}：{act}</source>
   <translation>{word}: {act}</translation>
  </message>
  <message>
   <source>{work}，请稍候。</source>
   <translation>{work}. Please wait.</translation>
  </message>
  <message>
   <source>{year}年</source>
   <translation>{year}</translation>
  </message>
  <message>
   <source>{year}年{month}月</source>
   <translation>{year}-{month:02d}</translation>
  </message>
  <message>
   <source>{year}年的放假安排没有公布，也没有给出（calendar）。</source>
   <translation>The holidays of {year} are neither published nor given (calendar).</translation>
  </message>
  <message>
   <source>“*{name}”引用了它自己，或没有这个名称。</source>
   <translation>"*{name}" refers to itself, or nothing has that name.</translation>
  </message>
  <message>
   <source>“apart”的第 {number} 项</source>
   <translation>Item {number} of "apart"</translation>
  </message>
  <message>
   <source>“apart”的第 {number} 项应是[一人, 另一人]。</source>
   <translation>Item {number} of "apart" must be [one person, another].</translation>
  </message>
  <message>
   <source>“assignment”</source>
   <translation>"assignment"</translation>
  </message>
  <message>
   <source>“changes”</source>
   <translation>"changes"</translation>
  </message>
  <message>
   <source>“complaints”的答复时间合计太长，请核对，或分开计算。</source>
   <translation>The responses in "complaints" take too long in all; please check them, or compute in parts.</translation>
  </message>
  <message>
   <source>“events”的冲突超过 {most} 个，请分开计算。</source>
   <translation>"events" has more than {most} clashes; please compute in parts.</translation>
  </message>
  <message>
   <source>“from”晚于“to”。</source>
   <translation>"from" is later than "to".</translation>
  </message>
  <message>
   <source>“people”的生日超过 {most} 个，请分开计算。</source>
   <translation>"people" has more than {most} birthdays; please compute in parts.</translation>
  </message>
  <message>
   <source>“people”的第 {number} 项</source>
   <translation>Item {number} of "people"</translation>
  </message>
  <message>
   <source>“people”第 {number} 项“{name}”：{problem}</source>
   <translation>item {number} "{name}" of "people": {problem}</translation>
  </message>
  <message>
   <source>“profile”</source>
   <translation>"profile"</translation>
  </message>
  <message>
   <source>“promoted”的第 {number} 项（编号 {person}）</source>
   <translation>Item {number} of "promoted" (id {person})</translation>
  </message>
  <message>
   <source>“queries”共推算超过 {most} 个工作日，请分开计算。</source>
   <translation>"queries" counts through more than {most} working days in all; please compute in parts.</translation>
  </message>
  <message>
   <source>“queries”第 {number} 项：{problem}</source>
   <translation>item {number} of "queries": {problem}</translation>
  </message>
  <message>
   <source>“score”应在 1 到 {scale} 之间。</source>
   <translation>"score" must be between 1 and {scale}.</translation>
  </message>
  <message>
   <source>“start”</source>
   <translation>"start"</translation>
  </message>
  <message>
   <source>“start”的“seats”</source>
   <translation>"seats" of "start"</translation>
  </message>
  <message>
   <source>“start”第 {table} 桌</source>
   <translation>Table {table} of "start"</translation>
  </message>
  <message>
   <source>“stops”第 {number} 项的“{name}”不在“areas”里。</source>
   <translation>"{name}", item {number} of "stops", is not in "areas".</translation>
  </message>
  <message>
   <source>“table”</source>
   <translation>"table"</translation>
  </message>
  <message>
   <source>“zero_plan”应是 exempt、full 或 zero。</source>
   <translation>"zero_plan" must be exempt, full or zero.</translation>
  </message>
  <message>
   <source>“{act}”由{whose}办理，{name}不能审批自己的考核。</source>
   <translation>"{act}" is for {whose}; {name} cannot judge their own evaluation.</translation>
  </message>
  <message>
   <source>“{act}”由{whose}办理；现在用这台电脑的是{name}，不能代办。</source>
   <translation>"{act}" is for {whose}; {name} sits at this PC and cannot do it for them.</translation>
  </message>
  <message>
   <source>“{act}”由{whose}办理；请先在窗口左下角选择现在使用这台电脑的成员。</source>
   <translation>"{act}" is for {whose}; first choose at the bottom left of the window who sits at this PC.</translation>
  </message>
  <message>
   <source>“{contract}”的分期款合计 {sum} 元，合同金额 {amount} 元，请核对</source>
   <translation>The instalments of “{contract}” come to {sum} yuan, its amount is {amount} yuan; please check</translation>
  </message>
  <message>
   <source>“{customer}”还不是项目“{project}”的客户；请先在项目里登记为参与客户，或改选项目。</source>
   <translation>“{customer}” does not belong to project “{project}” yet; add it to the project’s parties first, or choose another project.</translation>
  </message>
  <message>
   <source>“{field}”最多 {most} 字，加上这一条就放不下了；没有任何改动。</source>
   <translation>“{field}” holds at most {most} characters, and this note does not fit in any more; nothing was changed.</translation>
  </message>
  <message>
   <source>“{file}”的第 {row} 行是空的，或根本没有，不能作表头。</source>
   <translation>Row {row} of "{file}" is empty or missing and cannot be the header.</translation>
  </message>
  <message>
   <source>“{file}”里没有名为“{sheet}”的工作表，或它是空的。</source>
   <translation>"{file}" has no sheet called "{sheet}", or it is empty.</translation>
  </message>
  <message>
   <source>“{first}”与“{second}”既要同桌又要分开，两条希望矛盾。</source>
   <translation>"{first}" and "{second}" are to sit together and apart; the two wishes contradict each other.</translation>
  </message>
  <message>
   <source>“{folder}”已经在那里了，没有导出；请先移开它，或换一个文件名。</source>
   <translation>“{folder}” is there already; nothing was exported. Please move it away first, or choose another file name.</translation>
  </message>
  <message>
   <source>“{half}”只是半个字符，无法使用。</source>
   <translation>“{half}” is half a character and cannot be used.</translation>
  </message>
  <message>
   <source>“{host}”{hand}侧没有来宾，第二名服务员从谁开始没有规定，请人工确定</source>
   <translation>No guest sits at the {hand} of "{host}"; no rule says with whom the second waiter begins, please decide</translation>
  </message>
  <message>
   <source>“{item}”的评分应在0到100之间。</source>
   <translation>The mark for "{item}" must be between 0 and 100.</translation>
  </message>
  <message>
   <source>“{key}”写了两次。</source>
   <translation>"{key}" is written twice.</translation>
  </message>
  <message>
   <source>“{key}”在同一处出现两次。</source>
   <translation>"{key}" occurs twice in one place.</translation>
  </message>
  <message>
   <source>“{key}”的第 {number} 项</source>
   <translation>Item {number} of "{key}"</translation>
  </message>
  <message>
   <source>“{label}”从下次启动起生效。</source>
   <translation>"{label}" takes effect at the next start.</translation>
  </message>
  <message>
   <source>“{label}”保存后不能再改。</source>
   <translation>“{label}” cannot be changed once saved.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>"{name}"</translation>
  </message>
  <message>
   <source>“{name}”上次没有正常关闭。</source>
   <translation>“{name}” was not closed properly.</translation>
  </message>
  <message>
   <source>“{name}”不是可用的 PNG 或 JPEG 图片，标志没有改动；请另选一张。</source>
   <translation>"{name}" is no usable PNG or JPEG picture; the logo was not changed. Choose another.</translation>
  </message>
  <message>
   <source>“{name}”不是数字（第{line}行第{column}列）。</source>
   <translation>“{name}” is no number (line {line}, column {column}).</translation>
  </message>
  <message>
   <source>“{name}”不是文本表格，或编码无法识别；请在 Excel 里另存为 .xlsx 再导入。</source>
   <translation>"{name}" is not a text table, or its encoding is unknown. Save it as .xlsx in Excel, then import.</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 .ods 表格，或已损坏；没有写入任何内容。</source>
   <translation>"{name}" is not a valid .ods table or is damaged. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 .xls 工作簿，或已损坏；请在 Excel 或 WPS 里另存为 .xlsx 再导入。</source>
   <translation>"{name}" is not a valid .xls workbook or is damaged. Save it as .xlsx in Excel or WPS, then import.</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 Excel 工作簿（.xlsx），或已损坏；没有写入任何内容。</source>
   <translation>"{name}" is not a valid Excel workbook (.xlsx), or it is damaged. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 TOML 文件：末尾不完整。</source>
   <translation>"{name}" is not a valid TOML file: its end is missing.</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 TOML 文件：第 {line} 行第 {column} 列看不懂。</source>
   <translation>"{name}" is not a valid TOML file: cannot read line {line}, column {column}.</translation>
  </message>
  <message>
   <source>“{name}”不是用 {encoding} 保存的；请换一种编码。</source>
   <translation>"{name}" was not saved in {encoding}; choose another encoding.</translation>
  </message>
  <message>
   <source>“{name}”不是重点客户，不用撤销。</source>
   <translation>“{name}” is no key account; there is nothing to withdraw.</translation>
  </message>
  <message>
   <source>“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。</source>
   <translation>"{name}" is really a PDF file, not a table. Ask the sender for an Excel or CSV file.</translation>
  </message>
  <message>
   <source>“{name}”其实是 XML 文件，不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>"{name}" is really an XML file, not a workbook. Open it in Excel or WPS, save it as .xlsx, then import.</translation>
  </message>
  <message>
   <source>“{name}”其实是网页（HTML），不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>"{name}" is really a web page (HTML), not a workbook. Open it in Excel or WPS, save it as .xlsx, then import.</translation>
  </message>
  <message>
   <source>“{name}”到第 {row} 行已超过 {cells} 个有内容的单元格；请拆成几个文件再导入。</source>
   <translation>“{name}” has more than {cells} written cells up to row {row}; please divide it into several files and import these.</translation>
  </message>
  <message>
   <source>“{name}”到第 {row} 行已超过 {rows} 行或 {cells} 个单元格；请拆成几个文件再导入。</source>
   <translation>"{name}" has more than {rows} rows or {cells} cells by row {row}. Split it into several files, then import.</translation>
  </message>
  <message>
   <source>“{name}”加了密码；请在 Excel 或 WPS 里去掉密码、另存为 .xlsx 再导入。</source>
   <translation>"{name}" is protected by a password. Remove it in Excel or WPS and save the list as .xlsx, then import.</translation>
  </message>
  <message>
   <source>“{name}”只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列。如果确是{word}的名称，请在第一行写上表头“{column}”再导入。没有写入任何内容。</source>
   <translation>"{name}" has nothing but names of persons and looks like a list of the kind "{part}", which belongs to a {word}; add a column "{column}". If each name is that of a {word}, write the head "{column}" into the first row and import again. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”在回收站里，没有登记。请先恢复它，再登记一次。</source>
   <translation>"{name}" is in the trash, so nothing was recorded. Restore it first, then record again.</translation>
  </message>
  <message>
   <source>“{name}”在回收站里，请先恢复它。</source>
   <translation>“{name}” is in the trash; restore it first.</translation>
  </message>
  <message>
   <source>“{name}”太大，不像客户名单。</source>
   <translation>"{name}" is too large for a customer list.</translation>
  </message>
  <message>
   <source>“{name}”建议{grade}（{why}）；定为别的级别要写明理由。</source>
   <translation>“{name}” is proposed {grade} ({why}); another grade needs a reason.</translation>
  </message>
  <message>
   <source>“{name}”是 JSON 数据，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。</source>
   <translation>"{name}" holds JSON data, not a table. Export Excel or CSV from the program it comes from, then import.</translation>
  </message>
  <message>
   <source>“{name}”是 Numbers 表格；请在 Numbers 里导出为 Excel（.xlsx）再导入。</source>
   <translation>"{name}" is a Numbers spreadsheet. Export it from Numbers as Excel (.xlsx), then import.</translation>
  </message>
  <message>
   <source>“{name}”是一份填好的表单，不是名单；请改成第一行是表头、下面每行一位{word}再导入。没有写入任何内容。</source>
   <translation>"{name}" is a form that was filled in, not a list. Give it a header in the first row and below it one row for each {word}, then import. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”是二进制工作簿（.xlsb）；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>"{name}" is a binary workbook (.xlsb). Open it in Excel or WPS, save it as .xlsx, then import.</translation>
  </message>
  <message>
   <source>“{name}”是压缩包；请先解压，再导入里面的名单。</source>
   <translation>"{name}" is an archive. Unpack it first, then import the list inside.</translation>
  </message>
  <message>
   <source>“{name}”是图片，不是表格；请把其中的名单录成 Excel 或 CSV 文件再导入。</source>
   <translation>"{name}" is a picture, not a table. Type its list into an Excel or CSV file, then import.</translation>
  </message>
  <message>
   <source>“{name}”是数据库文件，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。</source>
   <translation>"{name}" is a database file, not a table. Export Excel or CSV from the program it comes from, then import.</translation>
  </message>
  <message>
   <source>“{name}”是文件夹，没有添加；请选里面的文件。</source>
   <translation>“{name}” is a folder and was not added; please choose the files in it.</translation>
  </message>
  <message>
   <source>“{name}”是文字文档，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。</source>
   <translation>"{name}" is a text document, not a table. Copy its list into Excel or WPS Spreadsheets, then import.</translation>
  </message>
  <message>
   <source>“{name}”是日历文件，不是名单；请选择名单或名片（.vcf）文件。</source>
   <translation>"{name}" is a calendar file, not a list. Choose a list or a file of cards (.vcf).</translation>
  </message>
  <message>
   <source>“{name}”是演示文稿，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。</source>
   <translation>"{name}" is a presentation, not a table. Copy its list into Excel or WPS Spreadsheets, then import.</translation>
  </message>
  <message>
   <source>“{name}”是电子邮件或网页存档，不是表格；请打开它，把名单另存为 Excel 文件再导入。</source>
   <translation>"{name}" is an e-mail or an archived web page, not a table. Open it and save its list as an Excel file, then import.</translation>
  </message>
  <message>
   <source>“{name}”是程序一类的文件，不在这里打开；确实需要时请“另存为”。</source>
   <translation>“{name}” is a program or the like and is not opened here; where you really need it, use “Save As”.</translation>
  </message>
  <message>
   <source>“{name}”是空文件，没有添加。</source>
   <translation>“{name}” is empty and was not added.</translation>
  </message>
  <message>
   <source>“{name}”是空的，没有可以导入的内容。</source>
   <translation>"{name}" is empty; there is nothing to import.</translation>
  </message>
  <message>
   <source>“{name}”是这个列表自带的视图，请换一个名字。</source>
   <translation>"{name}" is a view that comes with this list. Please choose another name.</translation>
  </message>
  <message>
   <source>“{name}”有 {count} 张工作表，最多 {limit} 张；请只留下名单再导入。</source>
   <translation>"{name}" has {count} sheets; at most {limit} are read. Keep only the list, then import.</translation>
  </message>
  <message>
   <source>“{name}”没有表头，各行也不像{word}的名称，看来不是名单；如果确是名单，请在第一行写上表头（如“{column}”）再导入。没有写入任何内容。</source>
   <translation>"{name}" has no header and its lines do not look like names ({word}): it does not seem to be a list. If it is one, write a header such as "{column}" into its first row, then import. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”由{giver}负责，不能改成没有负责人；请交接给另一位成员。</source>
   <translation>{giver} is responsible for “{name}”, so it cannot be left without an owner; hand it over to another member.</translation>
  </message>
  <message>
   <source>“{name}”由{giver}负责，换负责人要写明交接原因。</source>
   <translation>{giver} is responsible for “{name}”; another owner needs a hand-over with its reason.</translation>
  </message>
  <message>
   <source>“{name}”的修改还没有保存。选“不保存”，这次填写的内容就没有了。</source>
   <translation>The changes to "{name}" are not saved. If you choose "Don't save", what you entered is lost.</translation>
  </message>
  <message>
   <source>“{name}”的口令或恢复密钥：</source>
   <translation>Passphrase or recovery key of "{name}": </translation>
  </message>
  <message>
   <source>“{name}”的认定还在审批中或已退回，没有另行提交。</source>
   <translation>The recognition of “{name}” waits for a decision or was returned; nothing was submitted.</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行之后读不下去：引号可能没有配对；没有写入任何内容。</source>
   <translation>"{name}" cannot be read beyond row {row}; a quotation mark may be unpaired. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行开始的名片没有结尾（END:VCARD），文件可能不完整；没有写入任何内容。</source>
   <translation>The card that begins in line {row} of "{name}" has no end (END:VCARD); the file may be incomplete. Nothing was written.</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行有 {count} 个字，不像名单；请核对是不是选错了文件。</source>
   <translation>Row {row} of "{name}" has {count} characters, which no list has. Check that it is the right file.</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行超出了表格的范围（{rows} 行、{columns} 列）；请只留下名单再导入。</source>
   <translation>Row {row} of "{name}" goes beyond the size of a sheet ({rows} rows, {columns} columns). Keep only the list, then import.</translation>
  </message>
  <message>
   <source>“{name}”解开后太大，不像名单；请把名单另存为新的工作簿再导入。</source>
   <translation>"{name}" is too large when unpacked to be a list. Save the list as a new workbook, then import.</translation>
  </message>
  <message>
   <source>“{name}”读取不了（{reason}），没有添加。</source>
   <translation>“{name}” cannot be read ({reason}) and was not added.</translation>
  </message>
  <message>
   <source>“{name}”超过 500 kB，标志没有改动；请缩小图片再选。</source>
   <translation>"{name}" is larger than 500 kB; the logo was not changed. Choose a smaller picture.</translation>
  </message>
  <message>
   <source>“{name}”超过 {size} MB，没有添加；附件每个最多 {size} MB。</source>
   <translation>“{name}” is larger than {size} MB and was not added; an attachment may have at most {size} MB.</translation>
  </message>
  <message>
   <source>“{name}”还没有提交过认定。</source>
   <translation>“{name}” was never submitted for recognition.</translation>
  </message>
  <message>
   <source>“{name}”里有一行超过 {limit} 个字，不像列的对应；请改短。</source>
   <translation>A line in "{name}" has more than {limit} characters, which no column mapping needs. Shorten it.</translation>
  </message>
  <message>
   <source>“{name}”里有过长的数字或过深的括号；请只写列与字段的对应。</source>
   <translation>"{name}" has a number that is too long, or brackets nested too deeply. Write only which column is which field.</translation>
  </message>
  <message>
   <source>“{name}”里缺少这台电脑上次在“{place}”见过的内容。</source>
   <translation>“{name}” lacks what this computer last saw in it as “{place}”.</translation>
  </message>
  <message>
   <source>“{name}”里缺少这台电脑上次见过的内容。</source>
   <translation>“{name}” lacks what this computer last saw in it.</translation>
  </message>
  <message>
   <source>“{name}”（{why}）</source>
   <translation>“{name}” ({why})</translation>
  </message>
  <message>
   <source>“{need}”为什么没有成交？</source>
   <translation>Why was “{need}” lost?</translation>
  </message>
  <message>
   <source>“{need}”转到 {stage}</source>
   <translation>“{need}” is now at {stage}</translation>
  </message>
  <message>
   <source>“{number}”不是能读的数字，请核对。</source>
   <translation>"{number}" is not a number that can be read; please check it.</translation>
  </message>
  <message>
   <source>“{one}”与“{other}”希望分开，现为邻座</source>
   <translation>“{one}” and “{other}” wish to be apart and sit side by side</translation>
  </message>
  <message>
   <source>“{one}”与“{other}”是夫妇，现未相邻</source>
   <translation>“{one}” and “{other}” are a couple and do not sit side by side</translation>
  </message>
  <message>
   <source>“{one}”和“{other}”都写作主宾的配偶。</source>
   <translation>Both "{one}" and "{other}" are said to be the spouse of the principal guest.</translation>
  </message>
  <message>
   <source>“{one}”和“{other}”都锁定在座{seat}。</source>
   <translation>"{one}" and "{other}" are both locked to seat {seat}.</translation>
  </message>
  <message>
   <source>“{owner}”没有叫“{title}”的{word}。</source>
   <translation>“{owner}” has no {word} called “{title}”.</translation>
  </message>
  <message>
   <source>“{page}”页没有可以导入的清单。</source>
   <translation>There is no list to import on the page {page}.</translation>
  </message>
  <message>
   <source>“{page}”页没有可以导出的清单。</source>
   <translation>There is no list to export on the page {page}.</translation>
  </message>
  <message>
   <source>“{page}”页现在没有可以打印的内容。</source>
   <translation>There is nothing to print on the page {page} now.</translation>
  </message>
  <message>
   <source>“{part}”前后颠倒了，请写成 {last}-{first}。</source>
   <translation>"{part}" is the wrong way round; please write {last}-{first}.</translation>
  </message>
  <message>
   <source>“{passed}”不能撤销，保持不变；再按一次撤销更早的“{act}”</source>
   <translation>“{passed}” cannot be undone and stays; press again to undo the earlier “{act}”</translation>
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，或缺少旁边的密钥文件“{keys}”；没有任何改动。</source>
   <translation>"{path}" is not a database of this program, or its key file "{keys}" is missing beside it. Nothing was changed.</translation>
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，没有打开它，也没有任何改动。</source>
   <translation>"{path}" is not a database of this program. It was not opened and nothing was changed.</translation>
  </message>
  <message>
   <source>“{path}”在网络共享上，数据库在那里会损坏；没有任何改动，请改放到本机硬盘。</source>
   <translation>"{path}" is on a network share, where a database gets damaged. Nothing was changed; choose a disk of this computer.</translation>
  </message>
  <message>
   <source>“{path}”处没有数据文件，没有任何改动；请选择已有的数据文件。</source>
   <translation>There is no data file at "{path}". Nothing was changed; choose an existing data file.</translation>
  </message>
  <message>
   <source>“{path}”就是现有数据文件，不能恢复到它自己；没有任何改动。</source>
   <translation>"{path}" is the present data file and cannot be restored to itself. Nothing was changed.</translation>
  </message>
  <message>
   <source>“{path}”已是本版本的格式。</source>
   <translation>"{path}" is already in the format of this version.</translation>
  </message>
  <message>
   <source>“{path}”已经写好，但磁盘没有确认保存（{reason}）；请检查磁盘，再保存一次。</source>
   <translation>"{path}" has been written, but the disk did not confirm it ({reason}). Check the disk and save once more.</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有写入任何内容；请给恢复密钥换一个文件名。</source>
   <translation>"{path}" is there already, nothing was written; give the recovery key another file name.</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有改动它；示例部门请另取一个文件名。</source>
   <translation>"{path}" already exists and was left as it is; choose another file name for the sample department.</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有改动它；请换一个文件名。</source>
   <translation>"{path}" already exists and was left as it is. Choose another file name.</translation>
  </message>
  <message>
   <source>“{path}”已经存在，请换一个文件名。</source>
   <translation>"{path}" already exists. Choose another file name.</translation>
  </message>
  <message>
   <source>“{path}”应当是加密的，却是未加密的文件，可能已被替换；没有打开它，请用备份恢复。</source>
   <translation>"{path}" should be encrypted but is not; it may have been replaced. It was not opened; restore a backup.</translation>
  </message>
  <message>
   <source>“{path}”打不开：没有权限，或正被另一个程序占用。没有任何改动；请检查权限，或先关闭那个程序。</source>
   <translation>"{path}" cannot be opened: access is denied, or another program is using it. Nothing was changed; please check the permissions, or close that program first.</translation>
  </message>
  <message>
   <source>“{path}”是数据文件，不能用来存放输出；请换一个文件名。</source>
   <translation>"{path}" is a data file and cannot take the output. Choose another file name.</translation>
  </message>
  <message>
   <source>“{path}”是文件夹，不是数据文件；请指明里面的文件。</source>
   <translation>"{path}" is a folder, not a data file; please name the file in it.</translation>
  </message>
  <message>
   <source>“{path}”是文件夹，不是文件。</source>
   <translation>"{path}" is a folder, not a file.</translation>
  </message>
  <message>
   <source>“{path}”是设备或管道，不是文件；请先存成文件再用。</source>
   <translation>"{path}" is a device or a pipe, not a file. Save it as a file first.</translation>
  </message>
  <message>
   <source>“{path}”正在使用，没有任何改动；请先关闭打开它的程序，再恢复。</source>
   <translation>"{path}" is in use. Nothing was changed; close the program that has it open, then restore.</translation>
  </message>
  <message>
   <source>“{path}”正在被改动，没有读取；请等它存好后再试。</source>
   <translation>“{path}” is being changed and was not read; please try again once it is saved.</translation>
  </message>
  <message>
   <source>“{path}”正被另一个窗口或程序使用，没有任何改动；请关闭它后再试。</source>
   <translation>"{path}" is in use by another window or program; nothing was changed. Please close that and try again.</translation>
  </message>
  <message>
   <source>“{path}”超过 {size} MB，没有读取；请核对是不是选错了文件。</source>
   <translation>"{path}" is larger than {size} MB and was not read. Check that it is the right file.</translation>
  </message>
  <message>
   <source>“{path}”里的数据表或记录与它写明的版本不符，没有升级，也没有任何改动；请用备份恢复。</source>
   <translation>The tables or records in “{path}” are not of the version that it names. It was not upgraded, and nothing was changed; please use a backup.</translation>
  </message>
  <message>
   <source>“{path}”除本人以外还有人能读：{who}。请把它放进本人的文件夹，或在它的属性里去掉别人的权限。</source>
   <translation>"{path}" can be read by others, too: {who}. Please move it to a folder of your own, or take their rights away in its properties.</translation>
  </message>
  <message>
   <source>“{person}”不在到场的人当中</source>
   <translation>"{person}" is not among those who come</translation>
  </message>
  <message>
   <source>“{person}”不在名单上</source>
   <translation>"{person}" is not on the list</translation>
  </message>
  <message>
   <source>“{person}”不是翻译，应属于主方或客方。</source>
   <translation>"{person}" is no interpreter and must belong to the host side or to the guests.</translation>
  </message>
  <message>
   <source>“{person}”占了两个座位。</source>
   <translation>"{person}" has two seats.</translation>
  </message>
  <message>
   <source>“{person}”的“{field}”是“{other}”，名单中没有这个人，或者就是本人。</source>
   <translation>"{field}" of "{person}" is "{other}", who is not on the list or is the same person.</translation>
  </message>
  <message>
   <source>“{person}”的座{seat}不存在，座位从0到{last}。</source>
   <translation>Seat {seat} of "{person}" does not exist; the seats run from 0 to {last}.</translation>
  </message>
  <message>
   <source>“{person}”的角色与所属的一方（主方H、客方G）不符。</source>
   <translation>The role of "{person}" does not fit the side (H host side, G guests).</translation>
  </message>
  <message>
   <source>“{person}”的邻座中没有语言相通的人</source>
   <translation>Nobody beside “{person}” shares a language</translation>
  </message>
  <message>
   <source>“{person}”锁定在座{seat}，而座位从0到{last}。</source>
   <translation>"{person}" is locked to seat {seat}, but the seats run from 0 to {last}.</translation>
  </message>
  <message>
   <source>“{place}”不完整；请从盘符写起，例如 D:\数据\客户.kamdesk。</source>
   <translation>"{place}" is not complete; begin with the drive, for example D:\data\customers.kamdesk.</translation>
  </message>
  <message>
   <source>“{place}”中有不认识的“{key}”。</source>
   <translation>"{place}" contains an unknown "{key}".</translation>
  </message>
  <message>
   <source>“{place}”应是不小于0的整数。</source>
   <translation>"{place}" must be a whole number of at least 0.</translation>
  </message>
  <message>
   <source>“{place}”应是列表（方括号）。</source>
   <translation>"{place}" must be a list (brackets).</translation>
  </message>
  <message>
   <source>“{place}”应是对象（花括号）。</source>
   <translation>"{place}" must be an object (braces).</translation>
  </message>
  <message>
   <source>“{place}”应是数字。</source>
   <translation>"{place}" must be a number.</translation>
  </message>
  <message>
   <source>“{place}”应是文字。</source>
   <translation>"{place}" must be text.</translation>
  </message>
  <message>
   <source>“{place}”应是非空文字。</source>
   <translation>"{place}" must be text and not empty.</translation>
  </message>
  <message>
   <source>“{place}”是服务器地址；数据文件只能放在这台电脑上。</source>
   <translation>"{place}" is a server address; the data file can only lie on this computer.</translation>
  </message>
  <message>
   <source>“{place}”是服务器地址；本版本只打开本机的数据文件。</source>
   <translation>"{place}" is a server address; this version opens only data files on this computer.</translation>
  </message>
  <message>
   <source>“{place}”有 {count} 项，最多 {most} 项。</source>
   <translation>"{place}" has {count} entries; at most {most} are possible.</translation>
  </message>
  <message>
   <source>“{place}”的数字太大，或小数位太多。</source>
   <translation>The number in "{place}" is too large or has too many decimals.</translation>
  </message>
  <message>
   <source>“{place}”的每一项应有两个值。</source>
   <translation>Each entry of "{place}" must have two values.</translation>
  </message>
  <message>
   <source>“{printer}”</source>
   <translation>"{printer}"</translation>
  </message>
  <message>
   <source>“{printer}”的纸盒“{tray}”</source>
   <translation>tray "{tray}" of "{printer}"</translation>
  </message>
  <message>
   <source>“{sheet}”工作表里的{word}会一并导入。</source>
   <translation>The {word} on the sheet "{sheet}" are imported too.</translation>
  </message>
  <message>
   <source>“{subject}”已经有续签的合同。</source>
   <translation>“{subject}” has a contract that renews it already.</translation>
  </message>
  <message>
   <source>“{text}”不像电子邮箱地址。</source>
   <translation>"{text}" does not look like an email address.</translation>
  </message>
  <message>
   <source>“{text}”不像电话号码。</source>
   <translation>"{text}" does not look like a phone number.</translation>
  </message>
  <message>
   <source>“{text}”不像网址，请写成 www.example.com 这样的形式。</source>
   <translation>“{text}” does not look like a web address; write it like www.example.com.</translation>
  </message>
  <message>
   <source>“{text}”不像邮政编码：中国的是六位数字，境外的由数字和字母组成。</source>
   <translation>"{text}" is no postcode: in China it has six digits, elsewhere digits and letters.</translation>
  </message>
  <message>
   <source>“{text}”不在可选范围内：{offered}。</source>
   <translation>"{text}" is not one of the choices: {offered}.</translation>
  </message>
  <message>
   <source>“{text}”不是{word}的名称，这一行没有导入。</source>
   <translation>"{text}" is no name of a {word}; this row was not imported.</translation>
  </message>
  <message>
   <source>“{text}”不是中国的邮政编码，应是六位数字；如在境外，请在地址或所在地区写明国家。</source>
   <translation>"{text}" is no Chinese postcode, which has six digits; if it is abroad, name the country in the address or region.</translation>
  </message>
  <message>
   <source>“{text}”不是人民币，请换算成人民币再填。</source>
   <translation>"{text}" is not in renminbi; please convert it first.</translation>
  </message>
  <message>
   <source>“{text}”不是数字。</source>
   <translation>"{text}" is not a number.</translation>
  </message>
  <message>
   <source>“{text}”不是整数。</source>
   <translation>"{text}" is not a whole number.</translation>
  </message>
  <message>
   <source>“{text}”分不清哪个是月、哪个是日，请写成 2020-05-18。</source>
   <translation>In "{text}" either number could be the month; please write 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”分不清是 1 月还是 10 月，请写成 {year}-01。</source>
   <translation>“{text}” could be January or October; please write {year}-01.</translation>
  </message>
  <message>
   <source>“{text}”分不清是 {one} 日还是 {ten} 日，请写成 08-10。</source>
   <translation>"{text}" could be day {one} or day {ten}; please write 08-10.</translation>
  </message>
  <message>
   <source>“{text}”太早或太晚，请核对年份。</source>
   <translation>"{text}" is too early or too late; please check the year.</translation>
  </message>
  <message>
   <source>“{text}”应写成“是”或“否”。</source>
   <translation>Write yes or no (是 or 否) instead of "{text}".</translation>
  </message>
  <message>
   <source>“{text}”是农历，请换成公历的日期，如 2020-05-18。</source>
   <translation>"{text}" is a lunar date; please give the solar one, such as 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”是被表格软件改写过的号码，末尾数字已丢失。</source>
   <translation>"{text}" is a number rewritten by a spreadsheet program; its last digits are lost.</translation>
  </message>
  <message>
   <source>“{text}”没有写全年、月、日，请写成 2020-05-18。</source>
   <translation>"{text}" lacks the month or the day; please write 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”没有写年份，请写成 2020-05-18。</source>
   <translation>"{text}" has no year; please write 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”没有显示年份；请在表格里让它显示年份，或写成 2020-05-18。</source>
   <translation>"{text}" shows no year; let the spreadsheet show it, or write 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”的年份只有两位，分不清是哪一年，请写成 2020-05-18。</source>
   <translation>The year in "{text}" has two digits only and could be another; please write 2020-05-18.</translation>
  </message>
  <message>
   <source>“{text}”的日期和星期对不上，请核对。</source>
   <translation>In "{text}" the date does not fall on that day of the week; please check it.</translation>
  </message>
  <message>
   <source>“{title}”不能作{field}：它正是这一行，或在这一行之下。</source>
   <translation>“{title}” cannot be the {field}: it is this very row, or stands below it.</translation>
  </message>
  <message>
   <source>“{title}”已复制到 {folder}，改好存盘，这里马上看到效果。</source>
   <translation>"{title}" was copied to {folder}. Edit and save it; the effect shows here at once.</translation>
  </message>
  <message>
   <source>“{title}”早已有自己的一份，没有覆盖：{folder}</source>
   <translation>You already have your own "{title}"; it was left as it is: {folder}</translation>
  </message>
  <message>
   <source>“{title}”这一列可能是我方人员，现在记为{field}；不对的话，请改这一列的含义。</source>
   <translation>The column "{title}" may name our own people; it is taken as {field}. If that is wrong, change the meaning of the column.</translation>
  </message>
  <message>
   <source>“{title}”这一列有 {count} 格内容，没有导入。</source>
   <translation>Column "{title}" has content in {count} {count:cell|cells} and was not imported.</translation>
  </message>
  <message>
   <source>……另有 {count} 处看不懂。</source>
   <translation>… and {count} more that cannot be read.</translation>
  </message>
  <message>
   <source>……另有 {count} 项</source>
   <translation>… and {count} more</translation>
  </message>
  <message>
   <source>、</source>
   <translation>, </translation>
  </message>
  <message>
   <source>一、在{place}里放好 {paper} 毫米的纸，打印标尺页。
二、用尺量出下面四个数，填好保存。</source>
   <translation>1. Put {paper} mm paper into {place} and print the ruler page.
2. Measure the four lengths below with a ruler, enter them and save.</translation>
  </message>
  <message>
   <source>一个列表</source>
   <translation>a list</translation>
  </message>
  <message>
   <source>一人兼任各岗位</source>
   <translation>One person holds all roles</translation>
  </message>
  <message>
   <source>一侧与主方相邻</source>
   <translation>one of the host side beside</translation>
  </message>
  <message>
   <source>一侧与来宾相邻</source>
   <translation>a guest beside</translation>
  </message>
  <message>
   <source>一天里没有“{text}”这个时间。</source>
   <translation>A day has no time "{text}".</translation>
  </message>
  <message>
   <source>一张桌至少要有2个座位，这里是{seats}个。</source>
   <translation>A table needs at least 2 seats; here it has {seats}.</translation>
  </message>
  <message>
   <source>一张表只能有一处用 each 重复的列，且不能有 foot。</source>
   <translation>A table can have only one group of columns repeated by each, and then no foot.</translation>
  </message>
  <message>
   <source>一桌只能有一位{part}，这里有“{one}”和“{other}”；请先确定由谁担任。</source>
   <translation>A table has only one person as {part}, here are "{one}" and "{other}"; please decide first who it is.</translation>
  </message>
  <message>
   <source>一次导入一个文件；这 {count} 个请一个一个拖进来。</source>
   <translation>One file is imported at a time; please drop these {count} one by one.</translation>
  </message>
  <message>
   <source>一组“名称: 值”</source>
   <translation>a group of "name: value"</translation>
  </message>
  <message>
   <source>一般</source>
   <translation>Ordinary</translation>
  </message>
  <message>
   <source>万元</source>
   <translation>10,000 yuan</translation>
  </message>
  <message>
   <source>三项标准均未达到</source>
   <translation>none of the three criteria is met</translation>
  </message>
  <message>
   <source>三项标准都还没有设定门槛</source>
   <translation>no threshold is set for any of the three criteria</translation>
  </message>
  <message>
   <source>上一次提交的还没有结论。</source>
   <translation>What was submitted before is not decided yet.</translation>
  </message>
  <message>
   <source>上一步</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>上一版</source>
   <translation>Previous version</translation>
  </message>
  <message>
   <source>上个月</source>
   <translation>Previous month</translation>
  </message>
  <message>
   <source>上市日期</source>
   <translation>Listed on</translation>
  </message>
  <message>
   <source>上次备份 {count} 天前</source>
   <translation>Last backup {count} days ago</translation>
  </message>
  <message>
   <source>上次备份 今天 {clock}</source>
   <translation>Last backup today {clock}</translation>
  </message>
  <message>
   <source>上次备份 昨天 {clock}</source>
   <translation>Last backup yesterday {clock}</translation>
  </message>
  <message>
   <source>上次拜访 {days} 天前，{rule}</source>
   <translation>last call {days} {days:day|days} ago, {rule}</translation>
  </message>
  <message>
   <source>上次有内容没有保存</source>
   <translation>Unsaved Entries from Last Time</translation>
  </message>
  <message>
   <source>上次联系</source>
   <translation>Last contact</translation>
  </message>
  <message>
   <source>上移</source>
   <translation>Move up</translation>
  </message>
  <message>
   <source>上调 {up} 次，下调 {down} 次。</source>
   <translation>{up} moved up, {down} moved down.</translation>
  </message>
  <message>
   <source>上边细线到纸上边</source>
   <translation>Top line to top edge</translation>
  </message>
  <message>
   <source>上门</source>
   <translation>In person</translation>
  </message>
  <message>
   <source>下一个栏目</source>
   <translation>Next field</translation>
  </message>
  <message>
   <source>下一单从哪里来</source>
   <translation>Where the next order comes from</translation>
  </message>
  <message>
   <source>下一步</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>下一步日期</source>
   <translation>Next step on</translation>
  </message>
  <message>
   <source>下一步：{step}</source>
   <translation>Next: {step}</translation>
  </message>
  <message>
   <source>下个月</source>
   <translation>Next month</translation>
  </message>
  <message>
   <source>下属公司 {count} 家；全集团近12个月合同额 {signed} 万元，交易额 {bought} 万元，应收 {owed} 万元</source>
   <translation>{count} {count:company|companies}; the whole group signed {signed}, bought {bought} in the last 12 months and owes {owed} (10,000 yuan)</translation>
  </message>
  <message>
   <source>下月带客户到案场的成交计划于本月最后一个工作日提交</source>
   <translation>Next month's plan of customers to bring to the sales site is handed in by the last working day of this month</translation>
  </message>
  <message>
   <source>下月拓展计划于本月最后一个工作日提交</source>
   <translation>Next month's development plan is handed in by the last working day of this month</translation>
  </message>
  <message>
   <source>下月拜访计划于本月最后一个工作日提交</source>
   <translation>Next month's call plan is handed in by the last working day of this month</translation>
  </message>
  <message>
   <source>下期应付</source>
   <translation>Next instalment</translation>
  </message>
  <message>
   <source>下次生日 {when}</source>
   <translation>Next birthday {when}</translation>
  </message>
  <message>
   <source>下次联系</source>
   <translation>Next contact</translation>
  </message>
  <message>
   <source>下移</source>
   <translation>Move down</translation>
  </message>
  <message>
   <source>不保存</source>
   <translation>Don't save</translation>
  </message>
  <message>
   <source>不再使用口令</source>
   <translation>Stop using a passphrase</translation>
  </message>
  <message>
   <source>不再使用口令……</source>
   <translation>Use no passphrase…</translation>
  </message>
  <message>
   <source>不再符合认定条件（{count}）</source>
   <translation>No longer qualifies ({count})</translation>
  </message>
  <message>
   <source>不再续签</source>
   <translation>Not to be renewed</translation>
  </message>
  <message>
   <source>不到 {count} 个字符的口令容易被猜到，建议长一些。</source>
   <translation>A passphrase of fewer than {count} characters is easy to guess; a longer one is better.</translation>
  </message>
  <message>
   <source>不加密</source>
   <translation>Don't encrypt</translation>
  </message>
  <message>
   <source>不变</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <source>不同意</source>
   <translation>Refuse</translation>
  </message>
  <message>
   <source>不喜</source>
   <translation>dislikes</translation>
  </message>
  <message>
   <source>不填{field}</source>
   <translation>No {field}</translation>
  </message>
  <message>
   <source>不宜同桌的人</source>
   <translation>Not at a table with</translation>
  </message>
  <message>
   <source>不导入</source>
   <translation>Don't import</translation>
  </message>
  <message>
   <source>不恢复</source>
   <translation>Don't restore</translation>
  </message>
  <message>
   <source>不是可用的版块，或版块缺少必填项。</source>
   <translation>Not a usable block, or something the block needs is missing.</translation>
  </message>
  <message>
   <source>不是政府机构、大型企业或行业垄断企业</source>
   <translation>neither a government body, nor a large enterprise, nor a monopoly of its trade</translation>
  </message>
  <message>
   <source>不是有效的 YAML：缩进、冒号或引号有误。</source>
   <translation>Not valid YAML: indentation, a colon or a quotation mark is wrong.</translation>
  </message>
  <message>
   <source>不是，作为新{word}</source>
   <translation>Another one: new {word}</translation>
  </message>
  <message>
   <source>不满意</source>
   <translation>Not satisfied</translation>
  </message>
  <message>
   <source>不符合</source>
   <translation>Not met</translation>
  </message>
  <message>
   <source>不粘贴</source>
   <translation>Don't paste</translation>
  </message>
  <message>
   <source>不考核</source>
   <translation>Not evaluated</translation>
  </message>
  <message>
   <source>不能为空</source>
   <translation>must not be empty</translation>
  </message>
  <message>
   <source>不能多于回看月数。</source>
   <translation>Cannot be more than the months looked back.</translation>
  </message>
  <message>
   <source>不能多于累计的月数。</source>
   <translation>Cannot be more than the months that are added up.</translation>
  </message>
  <message>
   <source>不能导入</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>不能小于 {least}</source>
   <translation>must not be less than {least}</translation>
  </message>
  <message>
   <source>不能是负数</source>
   <translation>must not be negative</translation>
  </message>
  <message>
   <source>不能是负数。</source>
   <translation>Cannot be negative.</translation>
  </message>
  <message>
   <source>不能确定是哪一位。</source>
   <translation>It cannot be told which one.</translation>
  </message>
  <message>
   <source>不要了</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>不计入考核，总分折算</source>
   <translation>Leave out</translation>
  </message>
  <message>
   <source>不认识“{key}”。</source>
   <translation>"{key}" is not known.</translation>
  </message>
  <message>
   <source>不认识的种类“{kind}”。</source>
   <translation>Unknown kind "{kind}".</translation>
  </message>
  <message>
   <source>不需续签</source>
   <translation>No renewal needed</translation>
  </message>
  <message>
   <source>与{names}同桌</source>
   <translation>at one table with {names}</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价不变，但违反此项</source>
   <translation>changing seats with “{other}” would cost the same but break this rule</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价减少{points}分，但违反此项</source>
   <translation>changing seats with “{other}” would save {points} points but break this rule</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价增加{points}分，且违反此项</source>
   <translation>changing seats with “{other}” would cost {points} points more and break this rule</translation>
  </message>
  <message>
   <source>与“{person}”互换到{seat}</source>
   <translation>changing seats with “{person}” at {seat}</translation>
  </message>
  <message>
   <source>与“{person}”职级对等</source>
   <translation>equal in level to “{person}”</translation>
  </message>
  <message>
   <source>与上面的密钥不一致，请再看一遍。</source>
   <translation>This differs from the key above; look again.</translation>
  </message>
  <message>
   <source>与另一处重复：“{person}”</source>
   <translation>repeats another: "{person}"</translation>
  </message>
  <message>
   <source>与客户另有约定的写在这里；空着的格子按客户的级别（灰色数字）。</source>
   <translation>Hours agreed with a customer go here; what is left blank follows the grade (grey numbers).</translation>
  </message>
  <message>
   <source>与应分开的{other}同桌，代价 {points}</source>
   <translation>at one table with {other} against a wish, cost {points}</translation>
  </message>
  <message>
   <source>与我方保持持续的业务往来</source>
   <translation>Keeps up continuous business with us</translation>
  </message>
  <message>
   <source>与第 {row} 行写的不同，没有导入。</source>
   <translation>Differs from row {row}; not imported.</translation>
  </message>
  <message>
   <source>与第 {row} 行同名，但{field}不同，请先核对。</source>
   <translation>The same name as in row {row}, but another value of "{field}"; check first.</translation>
  </message>
  <message>
   <source>与第 {row} 行名称不同，编号或代码却相同，请先核对。</source>
   <translation>Another name than in row {row}, but the same number or code; check first.</translation>
  </message>
  <message>
   <source>与第 {row} 行是同一{word}。</source>
   <translation>The same as in row {row} ({word}).</translation>
  </message>
  <message>
   <source>与第 {row} 行的{word}相同</source>
   <translation>The same as in row {row} ({word})</translation>
  </message>
  <message>
   <source>与第 {table} 桌的{other}分开，代价 {points}</source>
   <translation>apart from {other} at table {table}, cost {points}</translation>
  </message>
  <message>
   <source>与配偶“{person}”相邻</source>
   <translation>beside the spouse “{person}”</translation>
  </message>
  <message>
   <source>与门的位置不符，应是“{right}”</source>
   <translation>does not agree with the door; it must be "{right}"</translation>
  </message>
  <message>
   <source>业务管理</source>
   <translation>Business administration</translation>
  </message>
  <message>
   <source>丢单</source>
   <translation>Lost</translation>
  </message>
  <message>
   <source>丢单…</source>
   <translation>Lost…</translation>
  </message>
  <message>
   <source>丢单原因</source>
   <translation>Lost because</translation>
  </message>
  <message>
   <source>丢单要写明原因。</source>
   <translation>Say why it was lost.</translation>
  </message>
  <message>
   <source>两个名称印在每一张表上；地址、电话与账户印在对账函和催款函上。</source>
   <translation>Both names are printed on every form; address, telephone and account on reconciliation letters and payment reminders.</translation>
  </message>
  <message>
   <source>两次输入不一致。</source>
   <translation>The two entries differ.</translation>
  </message>
  <message>
   <source>两次输入的口令不同，没有写入任何内容。</source>
   <translation>The two passphrases differ; nothing was written.</translation>
  </message>
  <message>
   <source>两次都是“{person}”</source>
   <translation>is "{person}" both times</translation>
  </message>
  <message>
   <source>两项特征须同时具备，三项标准具备一项即可</source>
   <translation>Both features are needed, one of the three criteria is enough</translation>
  </message>
  <message>
   <source>严禁</source>
   <translation>strictly not</translation>
  </message>
  <message>
   <source>中</source>
   <translation>Fair</translation>
  </message>
  <message>
   <source>中“{name}”重复</source>
   <translation>has "{name}" twice</translation>
  </message>
  <message>
   <source>中文逗号</source>
   <translation>Chinese commas</translation>
  </message>
  <message>
   <source>中有不认识的“{key}”</source>
   <translation>has an unknown "{key}"</translation>
  </message>
  <message>
   <source>中有不认识的人“{person}”</source>
   <translation>names an unknown person, "{person}"</translation>
  </message>
  <message>
   <source>中标</source>
   <translation>Won</translation>
  </message>
  <message>
   <source>中没有“{seat}”号座</source>
   <translation>has no seat "{seat}"</translation>
  </message>
  <message>
   <source>中的“{person}”在 start 里没有桌</source>
   <translation>names "{person}", who has no table in start</translation>
  </message>
  <message>
   <source>中的“{person}”本来就在名单上</source>
   <translation>names "{person}", who was on the list before</translation>
  </message>
  <message>
   <source>中间名</source>
   <translation>Middle name</translation>
  </message>
  <message>
   <source>中间有几行被筛选隐藏，清除筛选后再粘贴或填充。</source>
   <translation>The filter hides some of these rows. Clear it before pasting or filling.</translation>
  </message>
  <message>
   <source>为第 {row} 行的{word}：{changes}</source>
   <translation>For row {row} ({word}): {changes}</translation>
  </message>
  <message>
   <source>主人</source>
   <translation>the host</translation>
  </message>
  <message>
   <source>主人与第二主人（女主人）没有相对而坐，两名服务员的顺序没有规定，请人工确定</source>
   <translation>Host and second host (hostess) do not sit opposite each other; no rule gives the order for two waiters, please decide</translation>
  </message>
  <message>
   <source>主人坐主宾位(主位{hand}侧)</source>
   <translation>The host takes the principal guest's seat, to the {hand} of the host's</translation>
  </message>
  <message>
   <source>主人居中,面门为上</source>
   <translation>The host sits in the middle, facing the door</translation>
  </message>
  <message>
   <source>主位</source>
   <translation>the host's seat</translation>
  </message>
  <message>
   <source>主右{steps}</source>
   <translation>host's right {steps}</translation>
  </message>
  <message>
   <source>主宾</source>
   <translation>the principal guest</translation>
  </message>
  <message>
   <source>主宾在主人{hand}侧</source>
   <translation>The principal guest sits at the host's {hand}</translation>
  </message>
  <message>
   <source>主宾在主位{hand}侧</source>
   <translation>The principal guest sits to the {hand} of the host's seat</translation>
  </message>
  <message>
   <source>主宾在女主人{hand}侧(西式交叉)</source>
   <translation>The principal guest sits at the hostess's {hand} (Western cross)</translation>
  </message>
  <message>
   <source>主宾坐主位在本桌不适用:须有主人和主宾,且没有另行锁定</source>
   <translation>The principal guest cannot have the host’s chair here: that takes a host and a principal guest, and no lock against it</translation>
  </message>
  <message>
   <source>主宾身份高于主人,请主宾坐主位</source>
   <translation>The principal guest outranks the host and is given the host's seat</translation>
  </message>
  <message>
   <source>主宾配偶在女主人{hand}侧</source>
   <translation>The principal guest's spouse sits at the hostess's {hand}</translation>
  </message>
  <message>
   <source>主宾配偶在男主人{hand}侧(西式交叉)</source>
   <translation>The principal guest's spouse sits at the host's {hand} (Western cross)</translation>
  </message>
  <message>
   <source>主左{steps}</source>
   <translation>host's left {steps}</translation>
  </message>
  <message>
   <source>主方代表居中,面门为上</source>
   <translation>A representative of the host side sits in the middle, facing the door</translation>
  </message>
  <message>
   <source>主方陪同人数</source>
   <translation>hosts at the table</translation>
  </message>
  <message>
   <source>主桌“{table}”不在桌子当中。</source>
   <translation>The head table "{table}" is not among the tables.</translation>
  </message>
  <message>
   <source>主管审核</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>主管已审核</source>
   <translation>Reviewed</translation>
  </message>
  <message>
   <source>主要联系人</source>
   <translation>Main contact</translation>
  </message>
  <message>
   <source>之后也可以在“编辑”菜单里撤销。</source>
   <translation>You can also undo it later in the Edit menu.</translation>
  </message>
  <message>
   <source>之后又有别的操作；请用“编辑”菜单里的撤销，一步一步退回。</source>
   <translation>Something else was done since. Go back step by step with Undo in the Edit menu.</translation>
  </message>
  <message>
   <source>乡科级副职</source>
   <translation>Township/section level, deputy</translation>
  </message>
  <message>
   <source>乡科级正职</source>
   <translation>Township/section level, head</translation>
  </message>
  <message>
   <source>事业单位</source>
   <translation>Public institution</translation>
  </message>
  <message>
   <source>事项</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <source>事项与现状</source>
   <translation>What is open and how it stands</translation>
  </message>
  <message>
   <source>事项检查表</source>
   <translation>Checklist</translation>
  </message>
  <message>
   <source>交办</source>
   <translation>Assignment</translation>
  </message>
  <message>
   <source>交办与处理</source>
   <translation>Handling</translation>
  </message>
  <message>
   <source>交办人</source>
   <translation>Given by</translation>
  </message>
  <message>
   <source>交办任务</source>
   <translation>Give task</translation>
  </message>
  <message>
   <source>交办日期</source>
   <translation>Given on</translation>
  </message>
  <message>
   <source>交接</source>
   <translation>Hand-over</translation>
  </message>
  <message>
   <source>交接</source>
   <comment>页名</comment>
   <translation>Hand-over</translation>
  </message>
  <message>
   <source>交接 {name}</source>
   <translation>Hand over {name}</translation>
  </message>
  <message>
   <source>交接 {name}：{giver} → {receiver}</source>
   <translation>Hand over {name}: {giver} → {receiver}</translation>
  </message>
  <message>
   <source>交接 {records}</source>
   <translation>Hand over {records}</translation>
  </message>
  <message>
   <source>交接 {records}，移交未了事项 {count} 件。双击“接收人”可另选；选中几行一起选。</source>
   <translation>{records} to be handed over with {count} open {count:thing|things}. Double-click “Receiver” for another one; choose several rows to change them together.</translation>
  </message>
  <message>
   <source>交接原因</source>
   <translation>Reason for the hand-over</translation>
  </message>
  <message>
   <source>交接后打印交接单</source>
   <translation>Print the hand-over forms afterwards</translation>
  </message>
  <message>
   <source>交接哪些客户</source>
   <translation>Customers to hand over</translation>
  </message>
  <message>
   <source>交接客户</source>
   <translation>Hand over customer</translation>
  </message>
  <message>
   <source>交接客户…</source>
   <translation>Hand over customers…</translation>
  </message>
  <message>
   <source>交接并保存</source>
   <translation>Hand over and save</translation>
  </message>
  <message>
   <source>交接日期</source>
   <translation>Date of hand-over</translation>
  </message>
  <message>
   <source>交接日期不能晚于今天。</source>
   <translation>A hand-over cannot lie after today.</translation>
  </message>
  <message>
   <source>交接记录说明客户由谁交给了谁，不能删除；交接错了可以撤销，或者再交接一次。</source>
   <translation>Hand-overs say who gave a customer to whom and cannot be deleted; undo a wrong one, or hand over again.</translation>
  </message>
  <message>
   <source>交接这些客户</source>
   <translation>Hand over</translation>
  </message>
  <message>
   <source>交易</source>
   <translation>Transaction</translation>
  </message>
  <message>
   <source>交易</source>
   <comment>泛指</comment>
   <translation>transactions</translation>
  </message>
  <message>
   <source>交易</source>
   <comment>页名</comment>
   <translation>Transactions</translation>
  </message>
  <message>
   <source>交易与合同</source>
   <translation>Transactions and contracts</translation>
  </message>
  <message>
   <source>产品</source>
   <translation>Product</translation>
  </message>
  <message>
   <source>产品外观</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>产品类型</source>
   <translation>Product type</translation>
  </message>
  <message>
   <source>人员编号</source>
   <translation>Person id</translation>
  </message>
  <message>
   <source>人员编号“{person}”重复。</source>
   <translation>Two people have the id "{person}".</translation>
  </message>
  <message>
   <source>人少于座位,空出的是最低的座位,同侧相邻按此计算</source>
   <translation>With fewer people than chairs the lowest chairs stay empty; neighbours of one side are counted so</translation>
  </message>
  <message>
   <source>人工指定了位次，请写明理由。</source>
   <translation>A rank given by hand needs a reason.</translation>
  </message>
  <message>
   <source>亿元</source>
   <translation>100 million yuan</translation>
  </message>
  <message>
   <source>什么都没有送去</source>
   <translation>nothing was sent</translation>
  </message>
  <message>
   <source>今天拜访过，{rule}</source>
   <translation>called on today, {rule}</translation>
  </message>
  <message>
   <source>今天生日 {when}</source>
   <translation>Birthday today, {when}</translation>
  </message>
  <message>
   <source>今日事项单</source>
   <translation>Day sheet</translation>
  </message>
  <message>
   <source>今日事项单（A5）</source>
   <translation>Day sheet (A5)</translation>
  </message>
  <message>
   <source>仍然保存</source>
   <translation>Save anyway</translation>
  </message>
  <message>
   <source>从以前填过的里选</source>
   <translation>Choose from what was entered before</translation>
  </message>
  <message>
   <source>从右往左写的文字</source>
   <translation>Writing from right to left</translation>
  </message>
  <message>
   <source>从哪里开始</source>
   <translation>Where to start</translation>
  </message>
  <message>
   <source>从回收站恢复</source>
   <translation>Restore from trash</translation>
  </message>
  <message>
   <source>从回收站恢复 {records}</source>
   <translation>Restore {records} from trash</translation>
  </message>
  <message>
   <source>从备份恢复</source>
   <translation>Restore from a backup</translation>
  </message>
  <message>
   <source>从备份恢复……</source>
   <translation>Restore from a backup…</translation>
  </message>
  <message>
   <source>从备份打开</source>
   <translation>Open from a backup</translation>
  </message>
  <message>
   <source>从备份打开……</source>
   <translation>Open from a backup…</translation>
  </message>
  <message>
   <source>从文字新建联系人</source>
   <translation>New contact from text</translation>
  </message>
  <message>
   <source>从未拜访，{rule}</source>
   <translation>never called on, {rule}</translation>
  </message>
  <message>
   <source>从未联系</source>
   <translation>Never contacted</translation>
  </message>
  <message>
   <source>从空白开始</source>
   <translation>Start empty</translation>
  </message>
  <message>
   <source>从第 {card} 个开始：第 {row} 行，第 {column} 列</source>
   <translation>Starts at no. {card}: row {row}, column {column}</translation>
  </message>
  <message>
   <source>从第 {row} 行（“{words}”）起是另一张表。</source>
   <translation>Another table begins in row {row} ("{words}").</translation>
  </message>
  <message>
   <source>从第几个标签（卡片）开始</source>
   <translation>Start at label or card no.</translation>
  </message>
  <message>
   <source>从第几份起</source>
   <translation>Start at no.</translation>
  </message>
  <message>
   <source>从职务“{title}”看是{level}，排第 {rank} 位。</source>
   <translation>{level} by the job title “{title}”: place {rank}.</translation>
  </message>
  <message>
   <source>从这位客户的联系人里选</source>
   <translation>Choose from this customer's contacts</translation>
  </message>
  <message>
   <source>从这里开始：您的客户名单</source>
   <translation>Start here: your customer list</translation>
  </message>
  <message>
   <source>付款条件</source>
   <translation>Terms of payment</translation>
  </message>
  <message>
   <source>代理人</source>
   <translation>Deputy</translation>
  </message>
  <message>
   <source>代理人不能是本人。</source>
   <translation>Nobody can be their own deputy.</translation>
  </message>
  <message>
   <source>代签</source>
   <translation>Sign for them</translation>
  </message>
  <message>
   <source>代签“{act}”</source>
   <translation>"{act}" for another</translation>
  </message>
  <message>
   <source>代签人</source>
   <translation>Signed in place by</translation>
  </message>
  <message>
   <source>代签理由</source>
   <translation>Reason for signing in place</translation>
  </message>
  <message>
   <source>代签的理由最多 {count} 个字，请写短些。</source>
   <translation>The reason may have at most {count} characters; please shorten it.</translation>
  </message>
  <message>
   <source>代签：{act}</source>
   <translation>For another: {act}</translation>
  </message>
  <message>
   <source>以{delimiter}分隔。</source>
   <translation> Separated by {delimiter}.</translation>
  </message>
  <message>
   <source>以前的备份仍用以前的口令或恢复密钥打开：备份还留着，旧恢复单就要收好；不再需要的，可以在“数据保护”里删除。</source>
   <translation>Earlier backups still open with the old passphrase or recovery key: keep the old sheet as long as you keep those backups, or delete them under "Data protection".</translation>
  </message>
  <message>
   <source>以后再说</source>
   <translation>Not Now</translation>
  </message>
  <message>
   <source>以后由本机的凭据保管密钥，登录 Windows 后直接打开，不再输入口令。</source>
   <translation>This computer keeps the key from now on: the data open once you are signed in to Windows, without a passphrase.</translation>
  </message>
  <message>
   <source>以现有内容打开</source>
   <translation>Open what is left</translation>
  </message>
  <message>
   <source>价格</source>
   <translation>Price</translation>
  </message>
  <message>
   <source>价格区间</source>
   <translation>Price range</translation>
  </message>
  <message>
   <source>价格安排</source>
   <translation>Price arrangement</translation>
  </message>
  <message>
   <source>价格条件与限度</source>
   <translation>Price: conditions and limits</translation>
  </message>
  <message>
   <source>价格责任部门</source>
   <translation>Price: department</translation>
  </message>
  <message>
   <source>任何能打开这台电脑的人都能读到数据，只适合演示。</source>
   <translation>Anyone who can open this computer can read the data; for demonstrations only.</translation>
  </message>
  <message>
   <source>任务</source>
   <translation>Task</translation>
  </message>
  <message>
   <source>任务</source>
   <comment>泛指</comment>
   <translation>tasks</translation>
  </message>
  <message>
   <source>任务内容</source>
   <translation>Task</translation>
  </message>
  <message>
   <source>任务的状态是“{state}”，没有任何改动；需要时请先重新打开。</source>
   <translation>The task is "{state}". Nothing was changed; reopen it first if needed.</translation>
  </message>
  <message>
   <source>任务督办单</source>
   <translation>Task sheet</translation>
  </message>
  <message>
   <source>任务要用“办结”或“取消”来结束，不能直接改状态。</source>
   <translation>End a task by "Report done" or "Drop"; its state cannot be set directly.</translation>
  </message>
  <message>
   <source>任务还在办理中，不需要重新打开。</source>
   <translation>The task is still open and need not be reopened.</translation>
  </message>
  <message>
   <source>任现职日期</source>
   <translation>In post since</translation>
  </message>
  <message>
   <source>任职单位</source>
   <translation>Employer</translation>
  </message>
  <message>
   <source>任职客户</source>
   <translation>Employer (customer)</translation>
  </message>
  <message>
   <source>任职开始</source>
   <translation>From</translation>
  </message>
  <message>
   <source>任职经历</source>
   <translation>Position held</translation>
  </message>
  <message>
   <source>任职经历</source>
   <comment>泛指</comment>
   <translation>positions held</translation>
  </message>
  <message>
   <source>任职结束</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>任职结束不能早于任职开始。</source>
   <translation>A position cannot end before it begins.</translation>
  </message>
  <message>
   <source>份数</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>企业三总师、总监</source>
   <translation>Chief officer or director</translation>
  </message>
  <message>
   <source>企业主管</source>
   <translation>Supervisor (enterprise)</translation>
  </message>
  <message>
   <source>企业副总经理</source>
   <translation>Deputy general manager</translation>
  </message>
  <message>
   <source>企业员工</source>
   <translation>Employee (enterprise)</translation>
  </message>
  <message>
   <source>企业总经理</source>
   <translation>General manager</translation>
  </message>
  <message>
   <source>企业董事长</source>
   <translation>Chairman of the board</translation>
  </message>
  <message>
   <source>企业部门副职</source>
   <translation>Deputy head of department</translation>
  </message>
  <message>
   <source>企业部门正职</source>
   <translation>Head of department</translation>
  </message>
  <message>
   <source>休假</source>
   <translation>Leave</translation>
  </message>
  <message>
   <source>优</source>
   <translation>Excellent</translation>
  </message>
  <message>
   <source>会见何人</source>
   <translation>Met with</translation>
  </message>
  <message>
   <source>传真</source>
   <translation>Fax</translation>
  </message>
  <message>
   <source>伸出了版面：右到 {right} 毫米（最多 {width}）。</source>
   <translation>Reaches beyond the page: right to {right} mm (at most {width}).</translation>
  </message>
  <message>
   <source>伸出了版面：右到 {right} 毫米（最多 {width}），下到 {bottom} 毫米（最多 {height}）。</source>
   <translation>Reaches beyond the page: right to {right} mm (at most {width}), down to {bottom} mm (at most {height}).</translation>
  </message>
  <message>
   <source>位次图</source>
   <translation>Plan of ranks</translation>
  </message>
  <message>
   <source>位次指定理由</source>
   <translation>Reason for the rank</translation>
  </message>
  <message>
   <source>低于最低库存：{products}</source>
   <translation>Below the minimum: {products}</translation>
  </message>
  <message>
   <source>作出决定</source>
   <translation>Decide</translation>
  </message>
  <message>
   <source>使用单位</source>
   <translation>User</translation>
  </message>
  <message>
   <source>使用者</source>
   <translation>User</translation>
  </message>
  <message>
   <source>使用者：{name}</source>
   <translation>User: {name}</translation>
  </message>
  <message>
   <source>例如 1-3,5；3- 是第 3 页起；也可以写 奇数、偶数</source>
   <translation>For example 1-3,5; 3- is page 3 and after; odd and even are understood, too</translation>
  </message>
  <message>
   <source>例如：月度考核册</source>
   <translation>For example: monthly evaluation</translation>
  </message>
  <message>
   <source>例行</source>
   <translation>Routine</translation>
  </message>
  <message>
   <source>侍应顺序只规定了一名或两名服务员，这里是{waiters}名。</source>
   <translation>The order of serving is ruled for one or two waiters only; here are {waiters}.</translation>
  </message>
  <message>
   <source>供货</source>
   <translation>Delivery</translation>
  </message>
  <message>
   <source>供货安排</source>
   <translation>Delivery arrangement</translation>
  </message>
  <message>
   <source>供货条件与限度</source>
   <translation>Delivery: conditions and limits</translation>
  </message>
  <message>
   <source>供货责任部门</source>
   <translation>Delivery: department</translation>
  </message>
  <message>
   <source>依据</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>保存为新版本</source>
   <translation>Save as new version</translation>
  </message>
  <message>
   <source>保存分级与维护标准</source>
   <translation>Save grading and care</translation>
  </message>
  <message>
   <source>保存工作日历</source>
   <translation>Save calendar</translation>
  </message>
  <message>
   <source>保存并登记下一条</source>
   <translation>Save and log next</translation>
  </message>
  <message>
   <source>保存成员</source>
   <translation>Save member</translation>
  </message>
  <message>
   <source>保存服务标准</source>
   <translation>Save service standard</translation>
  </message>
  <message>
   <source>保存校准</source>
   <translation>Save calibration</translation>
  </message>
  <message>
   <source>保存草稿</source>
   <translation>Save draft</translation>
  </message>
  <message>
   <source>保存装订册</source>
   <translation>Save packet</translation>
  </message>
  <message>
   <source>保存装订册 {name}</source>
   <translation>Save packet {name}</translation>
  </message>
  <message>
   <source>保存角色对照表</source>
   <translation>Save table of roles</translation>
  </message>
  <message>
   <source>保存认定标准</source>
   <translation>Save recognition standard</translation>
  </message>
  <message>
   <source>保密协议</source>
   <translation>Confidentiality agreement</translation>
  </message>
  <message>
   <source>保护数据</source>
   <translation>Protect the data</translation>
  </message>
  <message>
   <source>保护规则</source>
   <translation>protecting rule</translation>
  </message>
  <message>
   <source>保持持续往来</source>
   <translation>Continuous business</translation>
  </message>
  <message>
   <source>保留</source>
   <translation>Keep</translation>
  </message>
  <message>
   <source>保留正在填写的内容</source>
   <translation>Keep what is being typed</translation>
  </message>
  <message>
   <source>保证金退回日期</source>
   <translation>Bond returned on</translation>
  </message>
  <message>
   <source>信函</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>信封（C5）</source>
   <translation>Envelope (C5)</translation>
  </message>
  <message>
   <source>信封（DL）</source>
   <translation>Envelope (DL)</translation>
  </message>
  <message>
   <source>信息来源</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>修改 {name} {month} 的计划</source>
   <translation>Edit plan of {name} for {month}</translation>
  </message>
  <message>
   <source>修改 {name} 的 {count} 项内容</source>
   <translation>Edit {count} items of {name}</translation>
  </message>
  <message>
   <source>修改 {name} 的{field}</source>
   <translation>Edit "{field}" of {name}</translation>
  </message>
  <message>
   <source>修改 {name} 的资料</source>
   <translation>Edit {name}</translation>
  </message>
  <message>
   <source>修改 {records}</source>
   <translation>Edit {records}</translation>
  </message>
  <message>
   <source>修改{purpose} {name}</source>
   <translation>Edit entry ({purpose}): {name}</translation>
  </message>
  <message>
   <source>修改{word}</source>
   <translation>Edit {word}</translation>
  </message>
  <message>
   <source>修改{word} {name}</source>
   <translation>Edit {word} {name}</translation>
  </message>
  <message>
   <source>修改人</source>
   <translation>Changed by</translation>
  </message>
  <message>
   <source>修改分级与维护标准</source>
   <translation>Change grading and care</translation>
  </message>
  <message>
   <source>修改单位与部门</source>
   <translation>change the organisation</translation>
  </message>
  <message>
   <source>修改地位</source>
   <translation>Change standing</translation>
  </message>
  <message>
   <source>修改工作日历</source>
   <translation>Edit working-day calendar</translation>
  </message>
  <message>
   <source>修改成员 {name}</source>
   <translation>Edit member {name}</translation>
  </message>
  <message>
   <source>修改服务标准</source>
   <translation>Change service standard</translation>
  </message>
  <message>
   <source>修改考核标准 {name}</source>
   <translation>Edit evaluation standard {name}</translation>
  </message>
  <message>
   <source>修改角色对照表</source>
   <translation>Change the table of roles</translation>
  </message>
  <message>
   <source>修改重点客户认定标准</source>
   <translation>Change the standard of recognition</translation>
  </message>
  <message>
   <source>修订</source>
   <translation>Revise</translation>
  </message>
  <message>
   <source>修订号</source>
   <translation>Revision</translation>
  </message>
  <message>
   <source>修订理由</source>
   <translation>Reason for revision</translation>
  </message>
  <message>
   <source>修订理由：{reason}</source>
   <translation>Reason for revision: {reason}</translation>
  </message>
  <message>
   <source>修订考核表</source>
   <translation>Revise evaluation sheet</translation>
  </message>
  <message>
   <source>停止</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>停止之后，一切和之前一样。</source>
   <translation>After stopping, everything is as before.</translation>
  </message>
  <message>
   <source>停止并退出</source>
   <translation>Stop and exit</translation>
  </message>
  <message>
   <source>停止这项工作</source>
   <translation>Stop this work</translation>
  </message>
  <message>
   <source>傣文</source>
   <translation>Tai writing</translation>
  </message>
  <message>
   <source>催款函</source>
   <translation>Payment reminder</translation>
  </message>
  <message>
   <source>元</source>
   <translation>yuan</translation>
  </message>
  <message>
   <source>先列出 {count} 个，输入几个字再找。</source>
   <translation>The first {count}; type to find others.</translation>
  </message>
  <message>
   <source>先另存一份现在的数据，再写出加密的一份，逐条核对一致后才替换。中途断电或退出，数据也不会丢。</source>
   <translation>First a copy of the present data is made, then an encrypted one is written and compared record by record before it takes their place. Nothing is lost in a power cut on the way.</translation>
  </message>
  <message>
   <source>先提交审批，批准后才能记为已谈定。</source>
   <translation>Submit it for approval first; it can be agreed once it is approved.</translation>
  </message>
  <message>
   <source>先放着</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>先用示例部门试一试</source>
   <translation>Try the sample department first</translation>
  </message>
  <message>
   <source>先记下，再归档</source>
   <translation>Write it down now, file it later</translation>
  </message>
  <message>
   <source>光标所在的地方不能这样做。</source>
   <translation>This cannot be done where the cursor is.</translation>
  </message>
  <message>
   <source>全选</source>
   <translation>Select all</translation>
  </message>
  <message>
   <source>全部</source>
   <translation>All</translation>
  </message>
  <message>
   <source>全部 {count} 份</source>
   <translation>All {count}</translation>
  </message>
  <message>
   <source>全部交给</source>
   <translation>All to</translation>
  </message>
  <message>
   <source>全部人员，或找一位</source>
   <translation>All people, or find one</translation>
  </message>
  <message>
   <source>全部客户，或找一位</source>
   <translation>All customers, or find one</translation>
  </message>
  <message>
   <source>全部成员，或找一位</source>
   <translation>All members, or find one</translation>
  </message>
  <message>
   <source>全部文件</source>
   <translation>All files</translation>
  </message>
  <message>
   <source>全部月份</source>
   <translation>All months</translation>
  </message>
  <message>
   <source>全部表单</source>
   <translation>All forms</translation>
  </message>
  <message>
   <source>全部表头相同的</source>
   <translation>All with the same header</translation>
  </message>
  <message>
   <source>全部，共 {count} 张表</source>
   <translation>All: {count} sheets</translation>
  </message>
  <message>
   <source>全部，或如 1-3,5</source>
   <translation>All, or like 1-3,5</translation>
  </message>
  <message>
   <source>公司参观申请表</source>
   <translation>Company tour request</translation>
  </message>
  <message>
   <source>公开礼宾文本：一主位、两主位排法</source>
   <translation>public protocol text: tables with one and two hosts</translation>
  </message>
  <message>
   <source>公开礼宾文本：接待工作座次常识</source>
   <translation>public protocol text: seating at receptions</translation>
  </message>
  <message>
   <source>公开礼宾文本：翻译占位不占数</source>
   <translation>public protocol text: an interpreter takes a seat but does not count</translation>
  </message>
  <message>
   <source>公开礼宾文本：西餐座次</source>
   <translation>public protocol text: Western seating</translation>
  </message>
  <message>
   <source>公式还没有算出结果；请在 Excel 里打开、保存后再导入。</source>
   <translation>The formula has no result yet. Open and save the file in Excel, then import.</translation>
  </message>
  <message>
   <source>共 {groups} 组</source>
   <translation>{groups} groups</translation>
  </message>
  <message>
   <source>共 {people} 人，只有 {chairs} 个座位，还差 {missing} 个。</source>
   <translation>There are {people} people and only {chairs} seats; {missing} are missing.</translation>
  </message>
  <message>
   <source>共 {records}</source>
   <translation>{records} in all</translation>
  </message>
  <message>
   <source>共 {size}；每个文件最多 {most} MB</source>
   <translation>{size} in all; at most {most} MB a file</translation>
  </message>
  <message>
   <source>共几份</source>
   <translation>How many</translation>
  </message>
  <message>
   <source>关于 KamDesk</source>
   <translation>About KamDesk</translation>
  </message>
  <message>
   <source>关怀日历</source>
   <translation>Care calendar</translation>
  </message>
  <message>
   <source>关闭</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>兴趣爱好</source>
   <translation>Hobbies</translation>
  </message>
  <message>
   <source>其中 {count} 位的建议与现在的级别不同。与建议不同的定级要写明理由。</source>
   <translation>{count} of them {count:is|are} proposed another grade than the present one. A grade against the proposal needs a reason.</translation>
  </message>
  <message>
   <source>其中的值不能一起使用（{name}）。</source>
   <translation>These values cannot be used together ({name}).</translation>
  </message>
  <message>
   <source>其他</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>其他参与单位</source>
   <translation>Other bodies involved</translation>
  </message>
  <message>
   <source>其他表单</source>
   <translation>Other forms</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>内容、客户</source>
   <translation>Text, customer</translation>
  </message>
  <message>
   <source>内容举例</source>
   <translation>Examples</translation>
  </message>
  <message>
   <source>内容以“{sign}”开头，像公式；如确是文字，请在前面加一个英文单引号。</source>
   <translation>The content begins with "{sign}" like a formula; if it is text, put an apostrophe in front.</translation>
  </message>
  <message>
   <source>内容校验（SHA-256）</source>
   <translation>Checksum (SHA-256)</translation>
  </message>
  <message>
   <source>内容里有无法识别的字符，文件的编码可能不对或已损坏。</source>
   <translation>The content has characters that cannot be recognised; the encoding of the file may be wrong or the file damaged.</translation>
  </message>
  <message>
   <source>内容里有看不见的控制字符（U+{code}）。</source>
   <translation>The content has an invisible control character (U+{code}).</translation>
  </message>
  <message>
   <source>内部协作单</source>
   <translation>Internal coordination slip</translation>
  </message>
  <message>
   <source>册内的表单</source>
   <translation>Forms of the packet</translation>
  </message>
  <message>
   <source>再显示 {count} 位，还有 {left} 位</source>
   <translation>Show {count} more ({left} left)</translation>
  </message>
  <message>
   <source>再显示更早的</source>
   <translation>Show earlier ones</translation>
  </message>
  <message>
   <source>再输一遍：</source>
   <translation>Repeat: </translation>
  </message>
  <message>
   <source>再输入一遍</source>
   <translation>Repeat</translation>
  </message>
  <message>
   <source>再输入一遍恢复密钥</source>
   <translation>Repeat the recovery key</translation>
  </message>
  <message>
   <source>写名称，或只写拼音首字母；也可以从 Excel、WPS 成块粘贴</source>
   <translation>Type the name or its pinyin initials; you can also paste a block from Excel or WPS</translation>
  </message>
  <message>
   <source>写在这里的话，联系人卡片上停在角色上可以看到，会见资料按会见人员的角色印出。</source>
   <translation>What is written here shows on a contact's card when the pointer rests on a role; the briefing prints it for the roles of those one meets.</translation>
  </message>
  <message>
   <source>写明是“{label}”的，没有导入。</source>
   <translation>Said to be “{label}”; not imported.</translation>
  </message>
  <message>
   <source>写法不符合规定（{rule}）。</source>
   <translation>Not written according to the rules ({rule}).</translation>
  </message>
  <message>
   <source>写记事</source>
   <translation>Write Note</translation>
  </message>
  <message>
   <source>农历只推算{first}年到{last}年。</source>
   <translation>The lunar calendar is known from {first} to {last} only.</translation>
  </message>
  <message>
   <source>决定</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>决策者</source>
   <translation>Decision maker</translation>
  </message>
  <message>
   <source>出勤</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>出差</source>
   <translation>Business trip</translation>
  </message>
  <message>
   <source>出席人员名单</source>
   <translation>Attendee list</translation>
  </message>
  <message>
   <source>函件与收款</source>
   <translation>Letters and payment</translation>
  </message>
  <message>
   <source>分包单位</source>
   <translation>Subcontractor</translation>
  </message>
  <message>
   <source>分号</source>
   <translation>semicolons</translation>
  </message>
  <message>
   <source>分工调整</source>
   <translation>New division of work</translation>
  </message>
  <message>
   <source>分期款</source>
   <translation>Instalment</translation>
  </message>
  <message>
   <source>分期款</source>
   <comment>泛指</comment>
   <translation>instalments</translation>
  </message>
  <message>
   <source>分期款</source>
   <comment>页名</comment>
   <translation>Instalments</translation>
  </message>
  <message>
   <source>分期款“{name}”已另转为应收或另记收款，这一笔不能恢复，否则会重复。</source>
   <translation>The instalment “{name}” was made another receivable or noted as paid meanwhile; this one cannot be restored, or it would count twice.</translation>
  </message>
  <message>
   <source>分期金额</source>
   <translation>Instalment amount</translation>
  </message>
  <message>
   <source>分析</source>
   <translation>Analysis</translation>
  </message>
  <message>
   <source>分析人</source>
   <translation>Analysed by</translation>
  </message>
  <message>
   <source>分析日期</source>
   <translation>Analysed on</translation>
  </message>
  <message>
   <source>分档不能是负数。</source>
   <translation>A band cannot be negative.</translation>
  </message>
  <message>
   <source>分档须按完成率从高到低排列，且不能重复。</source>
   <translation>Bands must go from the highest completion rate to the lowest, without repetition.</translation>
  </message>
  <message>
   <source>分类与分级</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>分级与维护</source>
   <translation>Grading and care</translation>
  </message>
  <message>
   <source>分级与维护标准已保存。</source>
   <translation>Grading and care saved.</translation>
  </message>
  <message>
   <source>分级与维护标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。</source>
   <translation>Grading and care are changed by the key account manager; {name}, who sits at this desk now, can only read them.</translation>
  </message>
  <message>
   <source>分级与维护的设置已损坏，请重新填写。</source>
   <translation>The settings of grading and care are damaged; please fill them in again.</translation>
  </message>
  <message>
   <source>分级建议</source>
   <translation>Proposed grades</translation>
  </message>
  <message>
   <source>分级建议…</source>
   <translation>Proposed grades…</translation>
  </message>
  <message>
   <source>分级门槛</source>
   <translation>Thresholds of the grades</translation>
  </message>
  <message>
   <source>分组标题</source>
   <translation>the heading of a section</translation>
  </message>
  <message>
   <source>切换使用者</source>
   <translation>Switch user</translation>
  </message>
  <message>
   <source>列</source>
   <translation>Col.</translation>
  </message>
  <message>
   <source>列出全部</source>
   <translation>List all</translation>
  </message>
  <message>
   <source>列必须有 value 或 text。</source>
   <translation>A column must have value or text.</translation>
  </message>
  <message>
   <source>列表 / 看板</source>
   <translation>List / board</translation>
  </message>
  <message>
   <source>列表中全部 {count} 份</source>
   <translation>All {count} in the list</translation>
  </message>
  <message>
   <source>列表里不能再放列表。</source>
   <translation>A list cannot stand within a list.</translation>
  </message>
  <message>
   <source>列表里不能放 reading。</source>
   <translation>A list cannot hold a reading.</translation>
  </message>
  <message>
   <source>列表里没有客户。</source>
   <translation>There is no customer in the list.</translation>
  </message>
  <message>
   <source>刚被别处修改（{word}）</source>
   <translation>Changed elsewhere ({word})</translation>
  </message>
  <message>
   <source>删除</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>删除以前的备份</source>
   <translation>Delete earlier backups</translation>
  </message>
  <message>
   <source>删除装订册 {name}</source>
   <translation>Delete packet {name}</translation>
  </message>
  <message>
   <source>删除视图“{name}”</source>
   <translation>Delete view “{name}”</translation>
  </message>
  <message>
   <source>删除这些备份</source>
   <translation>Delete these backups</translation>
  </message>
  <message>
   <source>删除这些备份……</source>
   <translation>Delete these backups…</translation>
  </message>
  <message>
   <source>别人</source>
   <translation>others</translation>
  </message>
  <message>
   <source>别无空位可换</source>
   <translation>there is no other chair to change to</translation>
  </message>
  <message>
   <source>到任日期</source>
   <translation>Starts on</translation>
  </message>
  <message>
   <source>到岗日期</source>
   <translation>Joined on</translation>
  </message>
  <message>
   <source>到所在页面打开</source>
   <translation>Open on its page</translation>
  </message>
  <message>
   <source>到期日期</source>
   <translation>Ends on</translation>
  </message>
  <message>
   <source>到期日期不能早于开始日期。</source>
   <translation>It cannot end before it starts.</translation>
  </message>
  <message>
   <source>到期日期不能早于签订日期。</source>
   <translation>It cannot end before it was signed.</translation>
  </message>
  <message>
   <source>制度与手册</source>
   <translation>Policies and handbook</translation>
  </message>
  <message>
   <source>制表、审核等签署</source>
   <translation>a signature of maker or checker</translation>
  </message>
  <message>
   <source>制表日期</source>
   <translation>Made on</translation>
  </message>
  <message>
   <source>制表符</source>
   <translation>tabs</translation>
  </message>
  <message>
   <source>前台支持</source>
   <translation>Front-office support</translation>
  </message>
  <message>
   <source>前进</source>
   <translation>Forward</translation>
  </message>
  <message>
   <source>剪切</source>
   <translation>Cut</translation>
  </message>
  <message>
   <source>副主位</source>
   <translation>the second host's seat</translation>
  </message>
  <message>
   <source>副右{steps}</source>
   <translation>second host's right {steps}</translation>
  </message>
  <message>
   <source>副左{steps}</source>
   <translation>second host's left {steps}</translation>
  </message>
  <message>
   <source>办公时间应按先后写明起止，互不重叠，如 09:00-12:00, 13:30-17:30。</source>
   <translation>Write office hours in order, each from start to end, without overlap, like 09:00-12:00, 13:30-17:30.</translation>
  </message>
  <message>
   <source>办公电话</source>
   <translation>Office phone</translation>
  </message>
  <message>
   <source>办理不能早于交办日期。</source>
   <translation>Nothing can be done before the day the task was given.</translation>
  </message>
  <message>
   <source>办理中</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>办理时间不能晚于现在，请核对。</source>
   <translation>The time of the step cannot be in the future.</translation>
  </message>
  <message>
   <source>办理经过</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>办理结果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>办理记录</source>
   <translation>Task step</translation>
  </message>
  <message>
   <source>办理记录</source>
   <comment>泛指</comment>
   <translation>task steps</translation>
  </message>
  <message>
   <source>办结</source>
   <translation>Settled</translation>
  </message>
  <message>
   <source>办结不能少于首次答复。</source>
   <translation>No fewer hours than to the answer.</translation>
  </message>
  <message>
   <source>办结不能早于答复或收到的时间。</source>
   <translation>A request cannot be done before it was received or answered.</translation>
  </message>
  <message>
   <source>办结任务</source>
   <translation>Report task done</translation>
  </message>
  <message>
   <source>办结早于收到。</source>
   <translation>It was settled before it was received.</translation>
  </message>
  <message>
   <source>办结时间</source>
   <translation>Done at</translation>
  </message>
  <message>
   <source>办结逾期</source>
   <translation>Solution overdue</translation>
  </message>
  <message>
   <source>功能</source>
   <translation>Commands</translation>
  </message>
  <message>
   <source>加减分与否决</source>
   <translation>Bonus, deductions, veto</translation>
  </message>
  <message>
   <source>加分上限不能是负数。</source>
   <translation>The limit of the bonus cannot be negative.</translation>
  </message>
  <message>
   <source>加分上限最多带一位小数。</source>
   <translation>The limit of the bonus can have at most one decimal.</translation>
  </message>
  <message>
   <source>加分与否决指标没有权重。</source>
   <translation>Bonus and veto indicators have no weight.</translation>
  </message>
  <message>
   <source>加分共{earned}分，超过上限，按{limit}分计。</source>
   <translation>The bonuses come to {earned} points, over the limit; {limit} are counted.</translation>
  </message>
  <message>
   <source>加密</source>
   <translation>Encrypt</translation>
  </message>
  <message>
   <source>加密之前</source>
   <translation>Before encryption</translation>
  </message>
  <message>
   <source>加密这份数据</source>
   <translation>Encrypt these data</translation>
  </message>
  <message>
   <source>加密这份数据……</source>
   <translation>Encrypt these data…</translation>
  </message>
  <message>
   <source>加权 {weighted} 万元</source>
   <translation>weighted {weighted}</translation>
  </message>
  <message>
   <source>加权预计</source>
   <translation>Weighted</translation>
  </message>
  <message>
   <source>动向与问题</source>
   <translation>Movement and problem</translation>
  </message>
  <message>
   <source>包括隐藏的 {count} 行</source>
   <translation>Include hidden rows ({count})</translation>
  </message>
  <message>
   <source>区县</source>
   <translation>District</translation>
  </message>
  <message>
   <source>匿名登录者</source>
   <translation>anonymous users</translation>
  </message>
  <message>
   <source>千万元</source>
   <translation>10 million yuan</translation>
  </message>
  <message>
   <source>千元</source>
   <translation>1,000 yuan</translation>
  </message>
  <message>
   <source>升级之前</source>
   <translation>Before upgrade</translation>
  </message>
  <message>
   <source>单位</source>
   <translation>Company</translation>
  </message>
  <message>
   <source>单位、部门和您</source>
   <translation>Organisation, department and you</translation>
  </message>
  <message>
   <source>单位与部门</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>单位与部门已保存。</source>
   <translation>The organisation has been saved.</translation>
  </message>
  <message>
   <source>单位名称</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>单位和部门的名称印在每一张表上；您的姓名记在每次修改旁边。</source>
   <translation>The names of organisation and department appear on every printed form; your name stands beside every change.</translation>
  </message>
  <message>
   <source>单位标志</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>单位标志不是可用的 PNG 或 JPEG 图片，已略去；请在设置中重新选择。</source>
   <translation>The organisation's logo is not a usable PNG or JPEG image and was left out; choose it again in the settings.</translation>
  </message>
  <message>
   <source>单元格必须且只能有 label、value、text 之一。</source>
   <translation>A cell must have exactly one of label, value and text.</translation>
  </message>
  <message>
   <source>单元格里不是能读的数字，请核对。</source>
   <translation>This cell does not hold a number that can be read; please check it.</translation>
  </message>
  <message>
   <source>单元格里是错误值 {text}。</source>
   <translation>The cell holds the error value {text}.</translation>
  </message>
  <message>
   <source>单元格里有 {count} 个字，最多 {limit} 个。</source>
   <translation>The cell has {count} characters; at most {limit} are possible.</translation>
  </message>
  <message>
   <source>单击看这一页，双击打开这条记录</source>
   <translation>Click to see the page, double-click to open the record</translation>
  </message>
  <message>
   <source>单双面</source>
   <translation>Sides</translation>
  </message>
  <message>
   <source>单面</source>
   <translation>One-sided</translation>
  </message>
  <message>
   <source>占合同金额（%）</source>
   <translation>Share of the contract (%)</translation>
  </message>
  <message>
   <source>占比</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>占满整页，或还原</source>
   <translation>Fill the page, or restore</translation>
  </message>
  <message>
   <source>卡片放不下全部内容：{text}</source>
   <translation>The card cannot hold all of the content: {text}</translation>
  </message>
  <message>
   <source>印刷稿：出血与裁切标记</source>
   <translation>For a press: bleed and crop marks</translation>
  </message>
  <message>
   <source>印在信头左端。PNG 或 JPEG 图片，不超过 500 kB，随数据保存。</source>
   <translation>Printed left of the letterhead. PNG or JPEG up to 500 kB, kept with the data.</translation>
  </message>
  <message>
   <source>印度文字</source>
   <translation>Indic writing</translation>
  </message>
  <message>
   <source>危机</source>
   <translation>Crisis</translation>
  </message>
  <message>
   <source>厅局级副职</source>
   <translation>Department/bureau level, deputy</translation>
  </message>
  <message>
   <source>厅局级正职</source>
   <translation>Department/bureau level, head</translation>
  </message>
  <message>
   <source>原件存放处</source>
   <translation>Original kept at</translation>
  </message>
  <message>
   <source>原因</source>
   <translation>Cause</translation>
  </message>
  <message>
   <source>原因与解决</source>
   <translation>Cause and solution</translation>
  </message>
  <message>
   <source>原因说明</source>
   <translation>Reason in words</translation>
  </message>
  <message>
   <source>原实际{number}</source>
   <translation>Actual was {number}</translation>
  </message>
  <message>
   <source>原文：{text}（原文保留，打勾的各记一条）</source>
   <translation>Text: {text} (it stays; each ticked line becomes a fact)</translation>
  </message>
  <message>
   <source>原有数据已另存为“{path}”。</source>
   <translation>The previous data were saved as "{path}".</translation>
  </message>
  <message>
   <source>原来</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>原来的文件还没有导入。换了文件，在这里选定的含义和更正的内容就没有了。</source>
   <translation>The present file has not been imported yet. With another file, the meanings chosen and the cells corrected here are lost.</translation>
  </message>
  <message>
   <source>原级别</source>
   <translation>Grade before</translation>
  </message>
  <message>
   <source>原表保持不变，新的一版从草稿开始。请写明修订的理由：</source>
   <translation>The original stays as it is; the new revision starts as a draft. Give the reason for the revision:</translation>
  </message>
  <message>
   <source>原计划{number}</source>
   <translation>Planned was {number}</translation>
  </message>
  <message>
   <source>厨房备餐单</source>
   <translation>Kitchen list</translation>
  </message>
  <message>
   <source>去掉单位标志</source>
   <translation>Remove logo</translation>
  </message>
  <message>
   <source>去掉标志</source>
   <translation>Remove logo</translation>
  </message>
  <message>
   <source>县处级副职</source>
   <translation>County/division level, deputy</translation>
  </message>
  <message>
   <source>县处级正职</source>
   <translation>County/division level, head</translation>
  </message>
  <message>
   <source>参与客户</source>
   <comment>页名</comment>
   <translation>Parties</translation>
  </message>
  <message>
   <source>参与角色</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>参与项目</source>
   <comment>页名</comment>
   <translation>Joint projects</translation>
  </message>
  <message>
   <source>参加人</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>参加考核</source>
   <translation>Evaluated</translation>
  </message>
  <message>
   <source>参观安全告知书</source>
   <translation>Visitor safety notice</translation>
  </message>
  <message>
   <source>参观接待日程</source>
   <translation>Tour programme</translation>
  </message>
  <message>
   <source>参观管理办法</source>
   <translation>Company tour policy</translation>
  </message>
  <message>
   <source>参观须知</source>
   <translation>Notes for visitors</translation>
  </message>
  <message>
   <source>双面，沿短边翻</source>
   <translation>Two-sided, short edge</translation>
  </message>
  <message>
   <source>双面，沿长边翻</source>
   <translation>Two-sided, long edge</translation>
  </message>
  <message>
   <source>发现日期</source>
   <translation>Found on</translation>
  </message>
  <message>
   <source>发生“{veto}”{reason}，总分不超过{ceiling}。</source>
   <translation>"{veto}" occurred{reason}; the total is at most {ceiling}.</translation>
  </message>
  <message>
   <source>发票号</source>
   <translation>Invoice</translation>
  </message>
  <message>
   <source>发货额</source>
   <translation>Shipped</translation>
  </message>
  <message>
   <source>取消</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>取消“{name}”的单独时限</source>
   <translation>Remove the hours of {name}</translation>
  </message>
  <message>
   <source>取消任务</source>
   <translation>Drop task</translation>
  </message>
  <message>
   <source>取消任务须写明原因，其他任务不填。</source>
   <translation>A dropped task needs a reason; other tasks have none.</translation>
  </message>
  <message>
   <source>取消原因</source>
   <translation>Reason for dropping</translation>
  </message>
  <message>
   <source>取消校准</source>
   <translation>Remove calibration</translation>
  </message>
  <message>
   <source>受理</source>
   <translation>Intake</translation>
  </message>
  <message>
   <source>受理人</source>
   <translation>Received by</translation>
  </message>
  <message>
   <source>变更记录</source>
   <translation>Change log</translation>
  </message>
  <message>
   <source>变更记录不连贯：{stamp}</source>
   <translation>The change log is broken: {stamp}</translation>
  </message>
  <message>
   <source>变更记录中有 {count} 条不属于任何操作。</source>
   <translation>{count} entries of the change log belong to no action.</translation>
  </message>
  <message>
   <source>变更记录少了这台电脑见过的最后至少 {count} 次保存。</source>
   <translation>The change log lacks at least the last {count} saves that this computer saw.</translation>
  </message>
  <message>
   <source>口令</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>口令不对，数据库没有打开，也没有任何改动；请再试一次。</source>
   <translation>Wrong passphrase. The database was not opened and nothing was changed; try again.</translation>
  </message>
  <message>
   <source>口令不对，没有任何改动；请再试一次。</source>
   <translation>The passphrase is wrong; nothing was changed. Please try again.</translation>
  </message>
  <message>
   <source>口令不能为空，请输入口令。</source>
   <translation>The passphrase cannot be empty. Enter one.</translation>
  </message>
  <message>
   <source>口令继续有效。忘记了口令的，请改点“更换口令”。</source>
   <translation>The passphrase stays valid. If you have forgotten it, use "Change passphrase" instead.</translation>
  </message>
  <message>
   <source>口令：</source>
   <translation>Passphrase: </translation>
  </message>
  <message>
   <source>另存为 PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>另存为…</source>
   <translation>Save As…</translation>
  </message>
  <message>
   <source>另存为文件</source>
   <translation>Saved as files</translation>
  </message>
  <message>
   <source>另存附件</source>
   <translation>Save attachment as</translation>
  </message>
  <message>
   <source>另有 {count} 份的资料已删除。</source>
   <translation> Data of {count} more were deleted.</translation>
  </message>
  <message>
   <source>另有 {count} 项</source>
   <translation>{count} more</translation>
  </message>
  <message>
   <source>另有 {left} 行不会导入，原因见“说明”。</source>
   <translation> {left} more {left:row|rows} will not be imported; see "Explanation" for the reasons.</translation>
  </message>
  <message>
   <source>另选……</source>
   <translation>Choose another…</translation>
  </message>
  <message>
   <source>另选数据文件</source>
   <translation>Choose another data file</translation>
  </message>
  <message>
   <source>只有 {count} 页，没有“{part}”。</source>
   <translation>Pages: {count}; there is none of "{part}".</translation>
  </message>
  <message>
   <source>只有填好的表单要选记录。</source>
   <translation>Only filled forms ask for records.</translation>
  </message>
  <message>
   <source>只看逾期</source>
   <translation>Overdue only</translation>
  </message>
  <message>
   <source>只粘贴其余 {count} 格</source>
   <translation>Paste the other {count} cells</translation>
  </message>
  <message>
   <source>只能是 {choices}。</source>
   <translation>Must be one of {choices}.</translation>
  </message>
  <message>
   <source>只能用小写字母、数字和连字符“-”，以字母开头。</source>
   <translation>Only lower-case letters, digits and hyphens are allowed, beginning with a letter.</translation>
  </message>
  <message>
   <source>叫“{title}”的{word}有 {count} 个，分不清是哪一个。</source>
   <translation>{count} records ({word}) are called "{title}"; it is not clear which one is meant.</translation>
  </message>
  <message>
   <source>可以从 Excel、WPS 成块粘贴；Ctrl+D 向下填充，Ctrl+Z 撤销。最后一行用来新增。</source>
   <translation>Paste blocks from Excel or WPS; Ctrl+D fills down, Ctrl+Z undoes. The last row is for a new one.</translation>
  </message>
  <message>
   <source>可以写 11-28、28、今天、昨天、+3、下周一；离开时补成完整的日期</source>
   <translation>Type 11-28, 28, today, yesterday, +3 or next Monday; it becomes a full date when you leave</translation>
  </message>
  <message>
   <source>可以导入的有</source>
   <translation>These can be imported</translation>
  </message>
  <message>
   <source>可以导出的有</source>
   <translation>These can be exported</translation>
  </message>
  <message>
   <source>可用 backup restore 恢复备份；要照现有内容打开，请加上 --as-it-is。</source>
   <translation>Restore a backup with backup restore, or add --as-it-is to open what is left.</translation>
  </message>
  <message>
   <source>可用天数</source>
   <translation>Days of cover</translation>
  </message>
  <message>
   <source>可能与第 {row} 行“{name}”是同一{word}：{why}。</source>
   <translation>Probably the same as row {row}, “{name}” ({word}): {why}.</translation>
  </message>
  <message>
   <source>可能就是已有的{word}“{name}”：{why}。</source>
   <translation>Probably “{name}”, which is there already ({word}): {why}.</translation>
  </message>
  <message>
   <source>可能已经有这位客户：{names}。打开已有的客户，这里填写的内容就不保留。</source>
   <translation>This customer is probably there already: {names}. What you typed here is not kept if you open the existing one.</translation>
  </message>
  <message>
   <source>可能是下面{word}中的一位：{names}{more}。</source>
   <translation>Probably one of these ({word}): {names}{more}.</translation>
  </message>
  <message>
   <source>可能是另一份数据的</source>
   <translation>perhaps of other data</translation>
  </message>
  <message>
   <source>可能重复</source>
   <translation>Probable duplicate</translation>
  </message>
  <message>
   <source>可能重复的 {count} 行都这样</source>
   <translation>The same for all {count} of them</translation>
  </message>
  <message>
   <source>可选的都已填上。</source>
   <translation>All there are have been filled in.</translation>
  </message>
  <message>
   <source>台签</source>
   <translation>Name plates</translation>
  </message>
  <message>
   <source>右</source>
   <translation>right</translation>
  </message>
  <message>
   <source>号码“{text}”被存成了数字，15 位以后的数字已丢失。</source>
   <translation>The number "{text}" was stored as a figure; the digits after the 15th are lost.</translation>
  </message>
  <message>
   <source>号码等的个数和姓名的个数不同，都记给了第一位。</source>
   <translation>There are not as many values as names; all went to the first person.</translation>
  </message>
  <message>
   <source>各列共宽 {width} 毫米，超出版心 {limit} 毫米。</source>
   <translation>The columns are {width} mm wide together, more than the {limit} mm of the type area.</translation>
  </message>
  <message>
   <source>各月发货额</source>
   <translation>Shipments by month</translation>
  </message>
  <message>
   <source>合作与洽谈</source>
   <translation>Cooperation and negotiation</translation>
  </message>
  <message>
   <source>合作关系</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>合作协议</source>
   <translation>Cooperation agreement</translation>
  </message>
  <message>
   <source>合作安排</source>
   <translation>Arrangements</translation>
  </message>
  <message>
   <source>合作方案</source>
   <translation>Plan of cooperation</translation>
  </message>
  <message>
   <source>合作方案</source>
   <comment>泛指</comment>
   <translation>cooperation plans</translation>
  </message>
  <message>
   <source>合作方案</source>
   <comment>页名</comment>
   <translation>Cooperation plans</translation>
  </message>
  <message>
   <source>合作方案审批</source>
   <translation>Approval of cooperation plan</translation>
  </message>
  <message>
   <source>合作方案：{name}（第{edition}版）</source>
   <translation>Cooperation plan: {name} (version {edition})</translation>
  </message>
  <message>
   <source>合作潜力</source>
   <translation>Potential</translation>
  </message>
  <message>
   <source>合作潜力1至5分</source>
   <translation>Potential, 1 to 5</translation>
  </message>
  <message>
   <source>合作潜力几分起，按B级</source>
   <translation>Grade B from this mark of potential</translation>
  </message>
  <message>
   <source>合作目标</source>
   <translation>Aims</translation>
  </message>
  <message>
   <source>合作项目</source>
   <translation>Project of cooperation</translation>
  </message>
  <message>
   <source>合作频率</source>
   <translation>Frequency</translation>
  </message>
  <message>
   <source>合作频率1至5分</source>
   <translation>Frequency, 1 to 5</translation>
  </message>
  <message>
   <source>合同</source>
   <translation>Contract</translation>
  </message>
  <message>
   <source>合同</source>
   <comment>泛指</comment>
   <translation>contracts</translation>
  </message>
  <message>
   <source>合同</source>
   <comment>页名</comment>
   <translation>Contracts</translation>
  </message>
  <message>
   <source>合同 {signed} · 交易 {bought} · 应收 {owed} 万元</source>
   <translation>signed {signed} · bought {bought} · owes {owed} (10,000 yuan)</translation>
  </message>
  <message>
   <source>合同/单号</source>
   <translation>Contract/document no.</translation>
  </message>
  <message>
   <source>合同不能续签自己，或续签它的后续合同。</source>
   <translation>A contract cannot renew itself, nor one that comes after it.</translation>
  </message>
  <message>
   <source>合同内容</source>
   <translation>What was agreed</translation>
  </message>
  <message>
   <source>合同名称</source>
   <translation>Contract</translation>
  </message>
  <message>
   <source>合同没有写金额，算不出来，请直接填分期金额。</source>
   <translation>The contract has no amount to take a share of; please type the amount of the instalment.</translation>
  </message>
  <message>
   <source>合同类型</source>
   <translation>Type of contract</translation>
  </message>
  <message>
   <source>合同编号</source>
   <translation>Contract no.</translation>
  </message>
  <message>
   <source>合同金额</source>
   <translation>Contract amount</translation>
  </message>
  <message>
   <source>合同额按最近几个月累计</source>
   <translation>Months whose contracts are added up</translation>
  </message>
  <message>
   <source>合影{people}人，各排共{places}个位置。</source>
   <translation>{people} people are to be on the photograph, but the rows have {places} places.</translation>
  </message>
  <message>
   <source>合计</source>
   <translation>a total</translation>
  </message>
  <message>
   <source>合计 {count} 位</source>
   <translation>Total of {count}</translation>
  </message>
  <message>
   <source>合计发货 {sent} 万元，成交 {sold} 万元</source>
   <translation>shipped {sent}, sold {sold} ×10k yuan in all</translation>
  </message>
  <message>
   <source>合计：{amounts}</source>
   <translation>Total: {amounts}</translation>
  </message>
  <message>
   <source>合资企业</source>
   <translation>Joint venture</translation>
  </message>
  <message>
   <source>同一位的几张表排在一起，各位按这里的次序。一位也不选，就是全部。</source>
   <translation>The papers of one person or customer stay together, in this order. Choosing nobody means everybody.</translation>
  </message>
  <message>
   <source>同一天的拜访</source>
   <translation>A call on the same day</translation>
  </message>
  <message>
   <source>同侧相邻</source>
   <translation>neighbours of one side</translation>
  </message>
  <message>
   <source>同侧相邻{count}处,不可避免</source>
   <translation>{count} pairs of neighbours from one side, unavoidable</translation>
  </message>
  <message>
   <source>同性别相邻</source>
   <translation>neighbours of one gender</translation>
  </message>
  <message>
   <source>同意</source>
   <translation>Agree</translation>
  </message>
  <message>
   <source>同样好的另一处：{step}</source>
   <translation>Just as good: {step}</translation>
  </message>
  <message>
   <source>同桌唯一的女士，代价 {points}</source>
   <translation>the only woman at the table, cost {points}</translation>
  </message>
  <message>
   <source>同桌无人会其语言，代价 {points}</source>
   <translation>nobody at the table speaks the language, cost {points}</translation>
  </message>
  <message>
   <source>同桌邻座</source>
   <translation>Neighbour at table</translation>
  </message>
  <message>
   <source>同组的用户</source>
   <translation>users of its group</translation>
  </message>
  <message>
   <source>名</source>
   <translation>Given name</translation>
  </message>
  <message>
   <source>名单旁的文件夹“{folder}”里没有内容与此相符的文件。</source>
   <translation>No file in the folder “{folder}” beside the list has this content.</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>名称只差写法、公司形式或地区</source>
   <translation>the names differ only in spelling, legal form or region</translation>
  </message>
  <message>
   <source>名称太长</source>
   <translation>the name is too long</translation>
  </message>
  <message>
   <source>名称最多 {count} 个字，请缩短。</source>
   <translation>A name has at most {count} characters; shorten it.</translation>
  </message>
  <message>
   <source>后台响应</source>
   <translation>Back-office response</translation>
  </message>
  <message>
   <source>后退</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>向下填充</source>
   <translation>Fill down</translation>
  </message>
  <message>
   <source>否</source>
   <translation>No</translation>
  </message>
  <message>
   <source>否决后的最高分不能是负数。</source>
   <translation>The highest total after a veto cannot be negative.</translation>
  </message>
  <message>
   <source>否决后的最高分最多带一位小数。</source>
   <translation>The highest total after a veto can have at most one decimal.</translation>
  </message>
  <message>
   <source>含义</source>
   <translation>Meaning</translation>
  </message>
  <message>
   <source>告知客户</source>
   <translation>Customer informed</translation>
  </message>
  <message>
   <source>员工人数</source>
   <translation>Employees</translation>
  </message>
  <message>
   <source>命令用法不对：{reason}。用 --help 查看说明。</source>
   <translation>Wrong use of the command: {reason}. See --help.</translation>
  </message>
  <message>
   <source>咨询</source>
   <translation>Enquiry</translation>
  </message>
  <message>
   <source>售后</source>
   <translation>After-sales</translation>
  </message>
  <message>
   <source>售后安排</source>
   <translation>After-sales arrangement</translation>
  </message>
  <message>
   <source>售后条件与限度</source>
   <translation>After-sales: conditions and limits</translation>
  </message>
  <message>
   <source>售后责任部门</source>
   <translation>After-sales: department</translation>
  </message>
  <message>
   <source>商务接待清单</source>
   <translation>Reception list for the accounts</translation>
  </message>
  <message>
   <source>商务谈判</source>
   <translation>Negotiation</translation>
  </message>
  <message>
   <source>商机</source>
   <translation>Opportunity</translation>
  </message>
  <message>
   <source>商机</source>
   <comment>泛指</comment>
   <translation>opportunities</translation>
  </message>
  <message>
   <source>商机</source>
   <comment>页名</comment>
   <translation>Deals</translation>
  </message>
  <message>
   <source>商机名称</source>
   <translation>Opportunity</translation>
  </message>
  <message>
   <source>商机阶段</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>回到结果</source>
   <translation>Back to result</translation>
  </message>
  <message>
   <source>回报日期</source>
   <translation>Reported on</translation>
  </message>
  <message>
   <source>回报日期不能在今天之后。</source>
   <translation>The date of report cannot be in the future.</translation>
  </message>
  <message>
   <source>回报日期不能早于交办日期。</source>
   <translation>The date of report cannot be before the day the task was given.</translation>
  </message>
  <message>
   <source>回收站</source>
   <translation>Trash</translation>
  </message>
  <message>
   <source>回收站 ({count})</source>
   <translation>Trash ({count})</translation>
  </message>
  <message>
   <source>回收站不按月份列出。</source>
   <translation>The trash is not listed by month.</translation>
  </message>
  <message>
   <source>回收站是空的。移到回收站的{word}会留在这里，可以随时恢复。</source>
   <translation>The trash is empty. The {word} moved here stay and can be restored at any time.</translation>
  </message>
  <message>
   <source>回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。</source>
   <translation>"{name}" is in the trash. Restore it or empty the trash, then import.</translation>
  </message>
  <message>
   <source>回收站里有 {records}</source>
   <translation>{records} in the trash</translation>
  </message>
  <message>
   <source>回收站里的记录不打印。</source>
   <translation>What is in the trash is not printed.</translation>
  </message>
  <message>
   <source>回款</source>
   <translation>Payment</translation>
  </message>
  <message>
   <source>回款日期</source>
   <translation>Paid on</translation>
  </message>
  <message>
   <source>回款状态</source>
   <translation>State of payment</translation>
  </message>
  <message>
   <source>回款金额</source>
   <translation>Amount paid</translation>
  </message>
  <message>
   <source>回款金额不能超过应收金额；多收的请另记一笔，应收金额填 0。</source>
   <translation>What came in cannot be more than what was due; enter the rest as an entry of its own, with 0 due.</translation>
  </message>
  <message>
   <source>回看月数</source>
   <translation>Months looked back</translation>
  </message>
  <message>
   <source>因锁定座位多出同侧相邻{count}处</source>
   <translation>{count} more pairs of neighbours from one side because of locked seats</translation>
  </message>
  <message>
   <source>因锁定座位或权衡愿望，另有同侧相邻{count}处</source>
   <translation>Neighbours of one side in {count} further places, for locked seats or other wishes</translation>
  </message>
  <message>
   <source>团队合作</source>
   <translation>Teamwork</translation>
  </message>
  <message>
   <source>团队合作、客户维护、平时表现、出勤</source>
   <translation>Teamwork, customer care, conduct, attendance</translation>
  </message>
  <message>
   <source>国务院已公布的放假安排已经内置，这里只写尚未内置的年份，每行一段：“休”是放假，“班”是调休上班。</source>
   <translation>Published public holidays are built in. Enter only the years that are not yet, one period a line: "休" for holidays, "班" for make-up working days.</translation>
  </message>
  <message>
   <source>国家级副职</source>
   <translation>National level, deputy</translation>
  </message>
  <message>
   <source>国家级正职</source>
   <translation>National level, head</translation>
  </message>
  <message>
   <source>国有企业</source>
   <translation>State-owned enterprise</translation>
  </message>
  <message>
   <source>国籍</source>
   <translation>Nationality</translation>
  </message>
  <message>
   <source>图片</source>
   <translation>Pictures</translation>
  </message>
  <message>
   <source>在“{person}”{hand}侧翻译</source>
   <translation>interprets at the {hand} of “{person}”</translation>
  </message>
  <message>
   <source>在任何页面按 Ctrl+J 都可以记一条；有空时再从这里归到客户的记事、拜访记录、任务或客户资料。</source>
   <translation>Ctrl+J takes a quick note on any page; when there is time, file it from here to the customer's notes, a call, a task or the customer's record.</translation>
  </message>
  <message>
   <source>在回收站里筛选出 {records}</source>
   <translation>{records} found in the trash</translation>
  </message>
  <message>
   <source>在岗成员</source>
   <translation>Members at work</translation>
  </message>
  <message>
   <source>在建</source>
   <translation>Under construction</translation>
  </message>
  <message>
   <source>在执行合同</source>
   <translation>Contracts in force</translation>
  </message>
  <message>
   <source>地位</source>
   <translation>Standing</translation>
  </message>
  <message>
   <source>地位：{standing}</source>
   <translation>Standing: {standing}</translation>
  </message>
  <message>
   <source>地区</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>地址</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>地址标签</source>
   <translation>Address labels</translation>
  </message>
  <message>
   <source>地址里写的邮编是 {within}，邮政编码却是 {code}，请核对。</source>
   <translation>The address says postcode {within}, but the postcode field says {code}. Please check.</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，不低于应坐的第 {target} 桌</source>
   <translation>sits at table {table}, not below table {target} that is due</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，低于应坐的第 {target} 桌，代价 {points}</source>
   <translation>sits at table {table}, below table {target} that is due, cost {points}</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，桌次不限</source>
   <translation>sits at table {table}, any table would do</translation>
  </message>
  <message>
   <source>培训</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>基本情况</source>
   <translation>Basics</translation>
  </message>
  <message>
   <source>基本满意</source>
   <translation>Mostly satisfied</translation>
  </message>
  <message>
   <source>填了回款日期，也要填回款金额。</source>
   <translation>Beside the day of payment, please give its amount.</translation>
  </message>
  <message>
   <source>填了回款金额，也要填回款日期。</source>
   <translation>Beside the amount paid, please give its day.</translation>
  </message>
  <message>
   <source>填了收款日期，也要填收款金额。</source>
   <translation>With the day of payment goes the amount that came in.</translation>
  </message>
  <message>
   <source>填了收款金额，也要填收款日期。</source>
   <translation>With the amount that came in goes the day of payment.</translation>
  </message>
  <message>
   <source>填了退回日期，也要填投标保证金。</source>
   <translation>With the day of return the bond has to be given, too.</translation>
  </message>
  <message>
   <source>填入“称呼”</source>
   <translation>Fill in the form of address</translation>
  </message>
  <message>
   <source>填入哪一天的数据，周报为这一天所在的一周</source>
   <translation>Which day’s data to fill in; a weekly report takes the week of that day</translation>
  </message>
  <message>
   <source>填入哪个月的数据</source>
   <translation>Which month’s data to fill in</translation>
  </message>
  <message>
   <source>填入客户资料</source>
   <translation>Put into the customer's record</translation>
  </message>
  <message>
   <source>填入客户资料…</source>
   <translation>Into the Record…</translation>
  </message>
  <message>
   <source>填入已知的，其余手写</source>
   <translation>What is known, rest by hand</translation>
  </message>
  <message>
   <source>填入数据</source>
   <translation>Filled in</translation>
  </message>
  <message>
   <source>填入新联系人</source>
   <translation>Fill in new contact</translation>
  </message>
  <message>
   <source>填入记录里有的，其余留给手写</source>
   <translation>Filled in as far as the record goes; the rest is written by hand</translation>
  </message>
  <message>
   <source>填写</source>
   <translation>Fill in</translation>
  </message>
  <message>
   <source>填写的内容还没有保存。再按一次“取消”即放弃。</source>
   <translation>What you entered is not saved. Press Cancel again to discard it.</translation>
  </message>
  <message>
   <source>填写的内容还没有保存，请先保存，再换月份。</source>
   <translation>What was typed is not saved yet; save it before you go to another month.</translation>
  </message>
  <message>
   <source>处理不能早于收到诉求的时间。</source>
   <translation>Nothing can be done before the request was received.</translation>
  </message>
  <message>
   <source>处理中</source>
   <translation>In progress</translation>
  </message>
  <message>
   <source>处理时间不能晚于现在，请核对。</source>
   <translation>A step cannot be later than now; please check.</translation>
  </message>
  <message>
   <source>处理经过</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>处理记录</source>
   <translation>Request step</translation>
  </message>
  <message>
   <source>处理记录</source>
   <comment>泛指</comment>
   <translation>request steps</translation>
  </message>
  <message>
   <source>备份</source>
   <translation>Backups</translation>
  </message>
  <message>
   <source>备份“{name}”完好（版本 {revision}）。</source>
   <translation>The backup "{name}" is sound (version {revision}).</translation>
  </message>
  <message>
   <source>备份“{name}”里有更晚的改动。</source>
   <translation>The backup “{name}” holds later changes.</translation>
  </message>
  <message>
   <source>备份“{path}”完好。</source>
   <translation>The backup "{path}" is sound.</translation>
  </message>
  <message>
   <source>备份“{path}”没有加密，现有数据是加密的；没有恢复，也没有任何改动。如确要用它，请恢复到另一个文件。</source>
   <translation>The backup "{path}" is not encrypted, but the present data are. It was not restored and nothing was changed. To use it all the same, restore it to another file.</translation>
  </message>
  <message>
   <source>备份先核对再恢复，已有的文件一个也不会覆盖。</source>
   <translation>A backup is checked before it is restored, and no existing file is overwritten.</translation>
  </message>
  <message>
   <source>备份写好后会重新读一遍，核对无误才算数。</source>
   <translation>Each backup is read back after writing and counts only when it checks out.</translation>
  </message>
  <message>
   <source>备份完成并已核对：{name}</source>
   <translation>Backup made and verified: {name}</translation>
  </message>
  <message>
   <source>备份已放到“{path}”，现在的数据仍开着。以后要用它，请到“设置 → 本机 → 数据文件”里选它。</source>
   <translation>The backup now lies at "{path}"; the current data are still open. To use it later, choose it under "Settings → This computer → Data file".</translation>
  </message>
  <message>
   <source>备份文件夹“{folder}”无法读取：{reason}。</source>
   <translation>The backup folder "{folder}" cannot be read: {reason}.</translation>
  </message>
  <message>
   <source>备份文件夹读不了</source>
   <translation>Backup folder cannot be read</translation>
  </message>
  <message>
   <source>备份文件夹里还有 {count} 份更换之前的备份，用那时的口令或恢复密钥打开。</source>
   <translation>The backup folder still holds {count} backups from before the change; they open with the passphrase or recovery key used then.</translation>
  </message>
  <message>
   <source>备份文件夹里还有 {count} 份没有加密的备份，任何人都能读到。</source>
   <translation>The backup folder still holds {count} unencrypted backups, which anybody can read.</translation>
  </message>
  <message>
   <source>备份：{path}</source>
   <translation>Backup: {path}</translation>
  </message>
  <message>
   <source>备注</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>复制</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>复制一份来改</source>
   <translation>Copy to edit</translation>
  </message>
  <message>
   <source>复制来的文字</source>
   <translation>Copied text</translation>
  </message>
  <message>
   <source>复制详情</source>
   <translation>Copy details</translation>
  </message>
  <message>
   <source>外出</source>
   <translation>Away</translation>
  </message>
  <message>
   <source>外出与代理</source>
   <translation>Absence</translation>
  </message>
  <message>
   <source>外出与代理</source>
   <comment>泛指</comment>
   <translation>absences</translation>
  </message>
  <message>
   <source>外出与代理…</source>
   <translation>Absences and deputies…</translation>
  </message>
  <message>
   <source>外出与代理：{said}</source>
   <translation>Absences and deputies: {said}</translation>
  </message>
  <message>
   <source>外出原因</source>
   <translation>Reason for absence</translation>
  </message>
  <message>
   <source>外出期间到期的拜访、任务和诉求归代理人：列在代理人的今日事项单上，也算在“我的客户”里。</source>
   <translation>Calls, tasks and requests due meanwhile go to the deputy: they stand on the deputy’s day sheet and count among “My customers”.</translation>
  </message>
  <message>
   <source>外观</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>外资企业</source>
   <translation>Foreign-owned enterprise</translation>
  </message>
  <message>
   <source>多少天未成交为沉睡期</source>
   <translation>Dormant after days without a deal</translation>
  </message>
  <message>
   <source>大</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>大型企业</source>
   <translation>Large enterprise</translation>
  </message>
  <message>
   <source>大客户管理月报</source>
   <translation>Key account monthly report</translation>
  </message>
  <message>
   <source>大客户经理</source>
   <translation>Key-account manager</translation>
  </message>
  <message>
   <source>大客户经理签字</source>
   <translation>Signed by key account manager</translation>
  </message>
  <message>
   <source>大客户部</source>
   <translation>Key-account department</translation>
  </message>
  <message>
   <source>大客户部的离线工作台。数据只在这台电脑上，不联网。</source>
   <translation>An offline desk for the key-account department. Data stay on this computer and never go online.</translation>
  </message>
  <message>
   <source>大客户需求分析表</source>
   <translation>Key account demand analysis</translation>
  </message>
  <message>
   <source>大客户需要对策表</source>
   <translation>Key account needs and measures</translation>
  </message>
  <message>
   <source>大小</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>大小(MB)</source>
   <translation>Size (MB)</translation>
  </message>
  <message>
   <source>大小（字节）</source>
   <translation>Size (bytes)</translation>
  </message>
  <message>
   <source>夫妇相邻</source>
   <translation>couple side by side</translation>
  </message>
  <message>
   <source>夹在主方之间</source>
   <translation>between two of the host side</translation>
  </message>
  <message>
   <source>夹在来宾之间</source>
   <translation>between two guests</translation>
  </message>
  <message>
   <source>套打：只印填入的内容</source>
   <translation>Print only what is filled in</translation>
  </message>
  <message>
   <source>女</source>
   <translation>Female</translation>
  </message>
  <message>
   <source>女主人/第二主人与主人相对而坐</source>
   <translation>Hostess or second host sits opposite the host</translation>
  </message>
  <message>
   <source>女主人/第二主人坐副主位,与主位相对</source>
   <translation>Hostess or second host has the second host's seat, opposite the host's</translation>
  </message>
  <message>
   <source>姓</source>
   <translation>Family name</translation>
  </message>
  <message>
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>姓名读音</source>
   <translation>Name in pinyin</translation>
  </message>
  <message>
   <source>字号</source>
   <translation>Font size</translation>
  </message>
  <message>
   <source>字段“{name}”不能比较大小。</source>
   <translation>The field "{name}" cannot be compared by size.</translation>
  </message>
  <message>
   <source>存为 PDF</source>
   <translation>saved as PDF</translation>
  </message>
  <message>
   <source>存为新视图…</source>
   <translation>Save as new view…</translation>
  </message>
  <message>
   <source>存为视图</source>
   <translation>Save as view</translation>
  </message>
  <message>
   <source>存成 PDF 交印刷厂用：一件一页，四周留出血，标出裁切和折叠的位置。</source>
   <translation>Save as PDF for a printing house: each piece on a page, with bleed, and marks where it is cut and folded.</translation>
  </message>
  <message>
   <source>存放它的移动硬盘可能没有插好，或者文件夹改了名、移了位置。没有新建，也没有改动任何文件。接好之后点“重试”；文件在别处的，点“另选”；真的丢了，从备份恢复。</source>
   <translation>The drive that holds it may not be plugged in, or the folder was renamed or moved. No file was made or changed. Plug it in and try again, choose the file where it lies now, or, if it is really lost, restore a backup.</translation>
  </message>
  <message>
   <source>完成</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>完成期限</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>完成期限不能早于交办日期。</source>
   <translation>The due date cannot be before the day the task was given.</translation>
  </message>
  <message>
   <source>完成率</source>
   <translation>Rate</translation>
  </message>
  <message>
   <source>完成率(%)</source>
   <translation>Rate (%)</translation>
  </message>
  <message>
   <source>完成率上限应大于0。</source>
   <translation>The limit of the completion rate must be above 0.</translation>
  </message>
  <message>
   <source>完成率上限（%）</source>
   <translation>Limit of completion rate (%)</translation>
  </message>
  <message>
   <source>宗教与健康</source>
   <translation>Religion and health</translation>
  </message>
  <message>
   <source>定级</source>
   <translation>Decide grade</translation>
  </message>
  <message>
   <source>定级…</source>
   <translation>Decide grade…</translation>
  </message>
  <message>
   <source>定级与维护</source>
   <translation>Grade and care</translation>
  </message>
  <message>
   <source>定级人</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <source>定级日期</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>定级理由</source>
   <translation>Reason for grade</translation>
  </message>
  <message>
   <source>定级记录</source>
   <translation>Grade decision</translation>
  </message>
  <message>
   <source>定级记录</source>
   <comment>泛指</comment>
   <translation>grade decisions</translation>
  </message>
  <message>
   <source>实际</source>
   <translation>Actual</translation>
  </message>
  <message>
   <source>实际(组)</source>
   <translation>Actual</translation>
  </message>
  <message>
   <source>实际不能是负数。</source>
   <translation>Actual cannot be negative.</translation>
  </message>
  <message>
   <source>审批</source>
   <translation>Approval</translation>
  </message>
  <message>
   <source>审批</source>
   <comment>泛指</comment>
   <translation>approvals</translation>
  </message>
  <message>
   <source>审批…</source>
   <translation>Approval…</translation>
  </message>
  <message>
   <source>审批中</source>
   <translation>Under way</translation>
  </message>
  <message>
   <source>审批事项</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>审批人</source>
   <translation>Approver</translation>
  </message>
  <message>
   <source>审批已有最终结论，不能再改动；需要变更时请另行提交审批。</source>
   <translation>The approval is final and cannot be changed. For any change, submit another one.</translation>
  </message>
  <message>
   <source>审批意见</source>
   <translation>Opinion</translation>
  </message>
  <message>
   <source>审批日期</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>审批日期不能早于上一步的日期。</source>
   <translation>The date of a decision cannot be before that of the previous step.</translation>
  </message>
  <message>
   <source>审批步骤</source>
   <translation>Approval step</translation>
  </message>
  <message>
   <source>审批步骤</source>
   <comment>泛指</comment>
   <translation>approval steps</translation>
  </message>
  <message>
   <source>审批状态</source>
   <translation>State</translation>
  </message>
  <message>
   <source>审批结果</source>
   <translation>Outcome of approval</translation>
  </message>
  <message>
   <source>审核人</source>
   <translation>Reviewed by</translation>
  </message>
  <message>
   <source>客人与菜品太多（相乘超过 {most}），请分开计算。</source>
   <translation>Too many guests and dishes (more than {most} pairs); please compute in parts.</translation>
  </message>
  <message>
   <source>客户</source>
   <translation>Customer</translation>
  </message>
  <message>
   <source>客户</source>
   <comment>多位</comment>
   <translation>Customers</translation>
  </message>
  <message>
   <source>客户</source>
   <comment>泛指</comment>
   <translation>customers</translation>
  </message>
  <message>
   <source>客户、编号、原话</source>
   <translation>Customer, number, words</translation>
  </message>
  <message>
   <source>客户与未了事项</source>
   <translation>Customers and open things</translation>
  </message>
  <message>
   <source>客户专员</source>
   <translation>Account specialist</translation>
  </message>
  <message>
   <source>客户专员月度考核表</source>
   <translation>Specialist: monthly evaluation</translation>
  </message>
  <message>
   <source>客户专员月度考核表（汇总）</source>
   <translation>Specialists: monthly evaluation overview</translation>
  </message>
  <message>
   <source>客户交接</source>
   <translation>Hand-over</translation>
  </message>
  <message>
   <source>客户交接</source>
   <comment>泛指</comment>
   <translation>hand-overs</translation>
  </message>
  <message>
   <source>客户交接单</source>
   <translation>Customer handover</translation>
  </message>
  <message>
   <source>客户关系主管</source>
   <translation>Customer-relations supervisor</translation>
  </message>
  <message>
   <source>客户关系主管或大客户经理</source>
   <translation>the relations supervisor or the key-account manager</translation>
  </message>
  <message>
   <source>客户关系年度总结</source>
   <translation>Annual summary of customer relations</translation>
  </message>
  <message>
   <source>客户助理</source>
   <translation>Account assistant</translation>
  </message>
  <message>
   <source>客户助理与前台</source>
   <translation>Assistants and front office</translation>
  </message>
  <message>
   <source>客户助理月度考核表</source>
   <translation>Assistants: monthly evaluation</translation>
  </message>
  <message>
   <source>客户原话</source>
   <translation>Customer's words</translation>
  </message>
  <message>
   <source>客户同名</source>
   <translation>Same name</translation>
  </message>
  <message>
   <source>客户名称</source>
   <translation>Customer name</translation>
  </message>
  <message>
   <source>客户名称最多{most}个字。</source>
   <translation>A customer name has at most {most} characters.</translation>
  </message>
  <message>
   <source>客户在建什么</source>
   <translation>What customers are building</translation>
  </message>
  <message>
   <source>客户培训记录表</source>
   <translation>Customer training record</translation>
  </message>
  <message>
   <source>客户姓名</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>客户已确认</source>
   <translation>Confirmed</translation>
  </message>
  <message>
   <source>客户库存</source>
   <translation>Stock held</translation>
  </message>
  <message>
   <source>客户库存</source>
   <comment>泛指</comment>
   <translation>customer stocks</translation>
  </message>
  <message>
   <source>客户库存</source>
   <comment>页名</comment>
   <translation>Stock</translation>
  </message>
  <message>
   <source>客户性质</source>
   <translation>Type of body</translation>
  </message>
  <message>
   <source>客户意见</source>
   <translation>Customer's opinion</translation>
  </message>
  <message>
   <source>客户意见征集表</source>
   <translation>Customer opinion form</translation>
  </message>
  <message>
   <source>客户投诉（异议）处理单</source>
   <translation>Complaint record</translation>
  </message>
  <message>
   <source>客户拜访表</source>
   <translation>Customer call sheet</translation>
  </message>
  <message>
   <source>客户提案受理单</source>
   <translation>Customer proposal record</translation>
  </message>
  <message>
   <source>客户数据所在的文件；留空即用默认位置。</source>
   <translation>The file that holds the customer data; leave empty for the default location.</translation>
  </message>
  <message>
   <source>客户方负责人</source>
   <translation>Customer lead</translation>
  </message>
  <message>
   <source>客户服务</source>
   <translation>Customer service</translation>
  </message>
  <message>
   <source>客户来源</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>客户档案</source>
   <translation>Customer files</translation>
  </message>
  <message>
   <source>客户满意度调查表</source>
   <translation>Customer satisfaction survey</translation>
  </message>
  <message>
   <source>客户的诉求从这里跟到底</source>
   <translation>Follow each request to its end</translation>
  </message>
  <message>
   <source>客户的资料、联系人和往来都记在这里。可以整份导入现有的 Excel 或 CSV 名单，也可以先录入一位。</source>
   <translation>Everything about customers, contacts and dealings is kept here. Import a whole Excel or CSV list, or enter one customer first.</translation>
  </message>
  <message>
   <source>客户的需求从线索到成交跟在这里：阶段、预计金额、成交概率和下一步；可以看列表，也可以在看板上拖动。</source>
   <translation>Follow what customers need from the first lead to the deal: stage, amount expected, chance and next step, as a list or on a board to drag on.</translation>
  </message>
  <message>
   <source>客户确认</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>客户确认不能早于办结的日期。</source>
   <translation>The customer cannot confirm before the day the request was done.</translation>
  </message>
  <message>
   <source>客户确认之前，先写明办结时间。</source>
   <translation>Before the customer confirms, give the time when the request was done.</translation>
  </message>
  <message>
   <source>客户确认日期</source>
   <translation>Confirmed on</translation>
  </message>
  <message>
   <source>客户类别</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>客户级别</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>客户维护</source>
   <translation>Customer care</translation>
  </message>
  <message>
   <source>客户编号</source>
   <translation>Customer no.</translation>
  </message>
  <message>
   <source>客户要求</source>
   <translation>Customer's wish</translation>
  </message>
  <message>
   <source>客户资料卡</source>
   <translation>Customer card</translation>
  </message>
  <message>
   <source>客户需求</source>
   <translation>Demand</translation>
  </message>
  <message>
   <source>客户需要</source>
   <translation>What the customer needs</translation>
  </message>
  <message>
   <source>客户（文中提到的会自动认出，也可以自己选）</source>
   <translation>Customer (recognised where the text names one; or pick one)</translation>
  </message>
  <message>
   <source>宴会流程单</source>
   <translation>Banquet run sheet</translation>
  </message>
  <message>
   <source>宴会申请（预算）表</source>
   <translation>Banquet request and budget</translation>
  </message>
  <message>
   <source>宴会礼仪</source>
   <translation>Banquet etiquette</translation>
  </message>
  <message>
   <source>宴会筹备检查表</source>
   <translation>Banquet preparation checklist</translation>
  </message>
  <message>
   <source>宴会管理办法</source>
   <translation>Banquet policy</translation>
  </message>
  <message>
   <source>密钥文件“{path}”已损坏，没有任何改动；请从备份中取回同名文件。</source>
   <translation>The key file "{path}" is damaged. Nothing was changed; take the file of this name from a backup.</translation>
  </message>
  <message>
   <source>密钥文件“{path}”的位置上是一个文件夹，没有任何改动；请移走它，再从备份中取回同名文件。</source>
   <translation>A folder lies where the key file “{path}” should be. Nothing was changed; please move it away and take the file of that name from a backup.</translation>
  </message>
  <message>
   <source>密钥文件“{path}”的位置上是设备或管道，没有任何改动；请移走它，再从备份中取回同名文件。</source>
   <translation>A device or a pipe lies where the key file “{path}” should be. Nothing was changed; please remove it and take the file of that name from a backup.</translation>
  </message>
  <message>
   <source>密钥由本机的凭据保管，登录 Windows 后直接打开。换电脑时用恢复密钥。</source>
   <translation>This computer's credential store keeps the key; the data open right after you sign in to Windows. On another computer, use the recovery key.</translation>
  </message>
  <message>
   <source>对应的部门成员</source>
   <translation>Department member</translation>
  </message>
  <message>
   <source>对座</source>
   <translation>the seat opposite the host</translation>
  </message>
  <message>
   <source>对手在做什么</source>
   <translation>What competitors are doing</translation>
  </message>
  <message>
   <source>对方</source>
   <translation>Customer</translation>
  </message>
  <message>
   <source>对方意见</source>
   <translation>Their position</translation>
  </message>
  <message>
   <source>对清以后又有登记，我方余额现在是这么多；对清时的余额不变。</source>
   <translation>Entries came after the month was settled; this is our balance now. The one that was settled stays.</translation>
  </message>
  <message>
   <source>对清日期</source>
   <translation>Settled on</translation>
  </message>
  <message>
   <source>对策</source>
   <translation>Countermeasure</translation>
  </message>
  <message>
   <source>对策</source>
   <comment>泛指</comment>
   <translation>countermeasures</translation>
  </message>
  <message>
   <source>对策</source>
   <comment>页名</comment>
   <translation>Countermeasures</translation>
  </message>
  <message>
   <source>对策与落实</source>
   <translation>Measure and follow-up</translation>
  </message>
  <message>
   <source>对账</source>
   <translation>Reconciliation</translation>
  </message>
  <message>
   <source>对账</source>
   <comment>泛指</comment>
   <translation>reconciliations</translation>
  </message>
  <message>
   <source>对账</source>
   <comment>页名</comment>
   <translation>Reconciliations</translation>
  </message>
  <message>
   <source>对账中</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>对账人</source>
   <translation>Reconciled by</translation>
  </message>
  <message>
   <source>对账月份</source>
   <translation>Month reconciled</translation>
  </message>
  <message>
   <source>对账状态</source>
   <translation>State of reconciliation</translation>
  </message>
  <message>
   <source>导入</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>导入 {count} 行</source>
   <translation>Import {count} {count:row|rows}</translation>
  </message>
  <message>
   <source>导入 {file}（新增 {new}，更新 {updated}）</source>
   <translation>Import {file} ({new} new, {updated} updated)</translation>
  </message>
  <message>
   <source>导入 {name}</source>
   <translation>Import {name}</translation>
  </message>
  <message>
   <source>导入{word}</source>
   <translation>Import {word}</translation>
  </message>
  <message>
   <source>导入{word}…</source>
   <translation>Import {word}…</translation>
  </message>
  <message>
   <source>导入…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <source>导入之前</source>
   <translation>Before import</translation>
  </message>
  <message>
   <source>导入完成</source>
   <translation>Import finished</translation>
  </message>
  <message>
   <source>导入客户名单</source>
   <translation>Import customer list</translation>
  </message>
  <message>
   <source>导出</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>导出 {count} 行</source>
   <translation>Export {count} {count:row|rows}</translation>
  </message>
  <message>
   <source>导出 {records}</source>
   <translation>Export {records}</translation>
  </message>
  <message>
   <source>导出…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <source>导出名单…</source>
   <translation>Export list…</translation>
  </message>
  <message>
   <source>导出的是 Excel 工作簿，“{file}”要以 .xlsx 结尾。</source>
   <translation>The export is an Excel workbook, so "{file}" must end in .xlsx.</translation>
  </message>
  <message>
   <source>导出考核表</source>
   <translation>Export evaluation sheets</translation>
  </message>
  <message>
   <source>导航</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>尚未告知</source>
   <translation>Not yet</translation>
  </message>
  <message>
   <source>尚未备份</source>
   <translation>No backup yet</translation>
  </message>
  <message>
   <source>就选这 {count} 位</source>
   <translation>Take these: {count}</translation>
  </message>
  <message>
   <source>属于{word}“{name}”</source>
   <translation>Belongs to {word} “{name}”</translation>
  </message>
  <message>
   <source>履约事项</source>
   <translation>Obligation</translation>
  </message>
  <message>
   <source>履约事项</source>
   <comment>泛指</comment>
   <translation>obligations</translation>
  </message>
  <message>
   <source>履约事项</source>
   <comment>页名</comment>
   <translation>Obligations</translation>
  </message>
  <message>
   <source>履约内容</source>
   <translation>What is owed</translation>
  </message>
  <message>
   <source>履约方</source>
   <translation>Whose</translation>
  </message>
  <message>
   <source>履约期限</source>
   <translation>To be done by</translation>
  </message>
  <message>
   <source>履行日期</source>
   <translation>Done on</translation>
  </message>
  <message>
   <source>岗位</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>岗位职责</source>
   <translation>Duties of the posts</translation>
  </message>
  <message>
   <source>岗位调整</source>
   <translation>New post</translation>
  </message>
  <message>
   <source>嵌套超过 {limit} 层。</source>
   <translation>Nested more than {limit} levels deep.</translation>
  </message>
  <message>
   <source>工作周报</source>
   <translation>Weekly work report</translation>
  </message>
  <message>
   <source>工作日历</source>
   <translation>Working-day calendar</translation>
  </message>
  <message>
   <source>工作日报</source>
   <translation>Daily work report</translation>
  </message>
  <message>
   <source>工作表</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>工作表“{sheet}”</source>
   <translation>Sheet "{sheet}"</translation>
  </message>
  <message>
   <source>工作表“{sheet}”有 {count} 行，没有导入。</source>
   <translation>Sheet "{sheet}" has {count} {count:row|rows} and was not imported.</translation>
  </message>
  <message>
   <source>工作表“{sheet}”有 {count} 行，请另外导入；这次没有导入。</source>
   <translation>The sheet “{sheet}” has {count} {count:row|rows}; please import them by themselves, they were not taken this time.</translation>
  </message>
  <message>
   <source>工作表“{sheet}”：</source>
   <translation>Sheet "{sheet}": </translation>
  </message>
  <message>
   <source>左</source>
   <translation>left</translation>
  </message>
  <message>
   <source>左边细线到纸左边</source>
   <translation>Left line to left edge</translation>
  </message>
  <message>
   <source>差</source>
   <translation>Poor</translation>
  </message>
  <message>
   <source>差额</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>差额说明</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <source>已 {days} 天没有成交，超过 {limit} 天</source>
   <translation>no deal for {days} days, more than {limit}</translation>
  </message>
  <message>
   <source>已中断，没有完成。</source>
   <translation>Interrupted; not completed.</translation>
  </message>
  <message>
   <source>已于 {moment} 移到了回收站。</source>
   <translation>Moved to the trash on {moment}.</translation>
  </message>
  <message>
   <source>已交接 {records}</source>
   <translation>Handed over {records}</translation>
  </message>
  <message>
   <source>已作承诺</source>
   <translation>Promised</translation>
  </message>
  <message>
   <source>已保存</source>
   <translation>Saved</translation>
  </message>
  <message>
   <source>已保存 {name}。</source>
   <translation>Saved {name}.</translation>
  </message>
  <message>
   <source>已保存的数据是安全的，刚才这一步可能没有完成。请重试；若再出现，请把日志交给维护人员：{path}</source>
   <translation>Saved data are safe; the last step may not have been completed. Try again. If it happens again, give the log to whoever maintains the program: {path}</translation>
  </message>
  <message>
   <source>已保存：{path}</source>
   <translation>Saved: {path}</translation>
  </message>
  <message>
   <source>已修复</source>
   <translation>Repaired</translation>
  </message>
  <message>
   <source>已修改 {records}</source>
   <translation>Changed: {records}</translation>
  </message>
  <message>
   <source>已停止</source>
   <translation>Stopped</translation>
  </message>
  <message>
   <source>已停止打印。前面几页可能已经送到打印机，请看打印队列。</source>
   <translation>Printing stopped. The first pages may have reached the printer already; please look at the print queue.</translation>
  </message>
  <message>
   <source>已停止排版。</source>
   <translation>Typesetting stopped.</translation>
  </message>
  <message>
   <source>已停止，没有任何改动。</source>
   <translation>Stopped; nothing was changed.</translation>
  </message>
  <message>
   <source>已停止，没有任何改动；刚才打印或抄写的恢复密钥还不能用。</source>
   <translation>Stopped; nothing was changed, and the recovery key just printed or written down does not work yet.</translation>
  </message>
  <message>
   <source>已停止，没有保存。</source>
   <translation>Stopped; nothing was saved.</translation>
  </message>
  <message>
   <source>已停止，没有写入任何内容。</source>
   <translation>Stopped; nothing was written.</translation>
  </message>
  <message>
   <source>已决定的步骤须填审批日期，其他步骤不填。</source>
   <translation>A decided step needs its date; other steps have none.</translation>
  </message>
  <message>
   <source>已删除 {count} 份以前的备份。</source>
   <translation>Deleted {count} earlier {count:backup|backups}.</translation>
  </message>
  <message>
   <source>已删除 {records}</source>
   <translation>Deleted: {records}</translation>
  </message>
  <message>
   <source>已删除 {records}；另有 {kept} 因别的记录还要用，留在回收站</source>
   <translation>Deleted: {records}. Still used by other records and kept in the trash: {kept}</translation>
  </message>
  <message>
   <source>已删除的客户</source>
   <translation>Deleted customer</translation>
  </message>
  <message>
   <source>已删除装订册“{name}”，可在“编辑”菜单里撤销。</source>
   <translation>The packet "{name}" was deleted; you can undo this in the Edit menu.</translation>
  </message>
  <message>
   <source>已删除视图“{name}”</source>
   <translation>View “{name}” deleted</translation>
  </message>
  <message>
   <source>已到期</source>
   <translation>Ended</translation>
  </message>
  <message>
   <source>已办结</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>已办结的任务须填回报日期，其他任务不填。</source>
   <translation>A task that is done needs a report date; other tasks have none.</translation>
  </message>
  <message>
   <source>已办结的诉求要写明何时答复了客户。</source>
   <translation>For a request that is done, give the time when the customer was answered.</translation>
  </message>
  <message>
   <source>已办结的诉求要写明解决办法。</source>
   <translation>For a request that is done, give the solution.</translation>
  </message>
  <message>
   <source>已加密</source>
   <translation>Encrypted</translation>
  </message>
  <message>
   <source>已发函告知</source>
   <translation>By letter</translation>
  </message>
  <message>
   <source>已取消</source>
   <translation>Dropped</translation>
  </message>
  <message>
   <source>已另存为 {file}</source>
   <translation>Saved as {file}</translation>
  </message>
  <message>
   <source>已回款</source>
   <translation>Paid</translation>
  </message>
  <message>
   <source>已填入资料</source>
   <translation>Put into the record</translation>
  </message>
  <message>
   <source>已存为视图“{name}”</source>
   <translation>Saved as view “{name}”</translation>
  </message>
  <message>
   <source>已完工</source>
   <translation>Completed</translation>
  </message>
  <message>
   <source>已对清</source>
   <translation>Settled</translation>
  </message>
  <message>
   <source>已对清 {done} / {count} 位客户</source>
   <translation>{done} of {count} {count:customer|customers} settled</translation>
  </message>
  <message>
   <source>已导出 {count} 张考核表到 {file}</source>
   <translation>Exported {count} evaluation {count:sheet|sheets} to {file}</translation>
  </message>
  <message>
   <source>已导出 {count} 行到 {file}</source>
   <translation>{count} {count:row|rows} exported to {file}</translation>
  </message>
  <message>
   <source>已导出 {records} 到 {file}</source>
   <translation>Exported to {file}: {records}</translation>
  </message>
  <message>
   <source>已导出 {records}到 {file}。</source>
   <translation>{records} exported to {file}.</translation>
  </message>
  <message>
   <source>已建档</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>已开始新的一版</source>
   <translation>New revision started</translation>
  </message>
  <message>
   <source>已归入 {name} 的记事</source>
   <translation>Filed to the notes of {name}</translation>
  </message>
  <message>
   <source>已当面告知</source>
   <translation>In person</translation>
  </message>
  <message>
   <source>已恢复 {records}</source>
   <translation>Restored: {records}</translation>
  </message>
  <message>
   <source>已恢复为“{value}”</source>
   <translation>Restored “{value}”</translation>
  </message>
  <message>
   <source>已恢复到备份“{name}”，原有数据存为“{saved}”；请重新打开。</source>
   <translation>Restored to the backup "{name}"; the previous data were saved as "{saved}". Open again.</translation>
  </message>
  <message>
   <source>已打印。请把恢复单收好。</source>
   <translation>Printed. Keep the recovery sheet safe.</translation>
  </message>
  <message>
   <source>已打开只读的副本；其中的改动不会保存到附件里</source>
   <translation>A read-only copy is open; changes made there do not reach the attachment</translation>
  </message>
  <message>
   <source>已批准</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>已把 {records} 移到回收站</source>
   <translation>Moved to trash: {records}</translation>
  </message>
  <message>
   <source>已报公司领导</source>
   <translation>Told company leaders</translation>
  </message>
  <message>
   <source>已报大客户经理</source>
   <translation>Told the manager</translation>
  </message>
  <message>
   <source>已报客户关系主管</source>
   <translation>Told the supervisor</translation>
  </message>
  <message>
   <source>已提交 {count} 位客户的认定。</source>
   <translation>Submitted the recognition of {count} {count:customer|customers}.</translation>
  </message>
  <message>
   <source>已撤回</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>已撤销</source>
   <translation>Undone</translation>
  </message>
  <message>
   <source>已收</source>
   <translation>Paid</translation>
  </message>
  <message>
   <source>已是重点客户，仍符合条件。</source>
   <translation>It is a key account and still qualifies.</translation>
  </message>
  <message>
   <source>已更换，数据逐条核对一致。以前的口令和恢复密钥只能打开以前的备份。</source>
   <translation>Changed; the data were compared record by record. The old passphrase and recovery key now open only earlier backups.</translation>
  </message>
  <message>
   <source>已更新视图“{name}”</source>
   <translation>View “{name}” updated</translation>
  </message>
  <message>
   <source>已有 {records}与此相符：{names}，请先核对。</source>
   <translation>This matches {records} already here: {names}; check first.</translation>
  </message>
  <message>
   <source>已有{word}{names}，但{field}不同，请先核对。</source>
   <translation>{names} exists already ({word}), but with another value of "{field}"; check first.</translation>
  </message>
  <message>
   <source>已有客户</source>
   <translation>Existing</translation>
  </message>
  <message>
   <source>已有的考核表保留原来的标准；这个月起的草稿改用新标准。</source>
   <translation>Existing sheets keep their standard; drafts from this month on use the new one.</translation>
  </message>
  <message>
   <source>已校准：横移 {x:+z.1f}、竖移 {y:+z.1f} 毫米，缩放 {across:.1f}%、{down:.1f}%</source>
   <translation>Calibrated: across {x:+z.1f}, down {y:+z.1f} mm; scale {across:.1f}%, {down:.1f}%</translation>
  </message>
  <message>
   <source>已添加 {records}</source>
   <translation>{records} added</translation>
  </message>
  <message>
   <source>已电话告知</source>
   <translation>By telephone</translation>
  </message>
  <message>
   <source>已终止</source>
   <translation>Given up</translation>
  </message>
  <message>
   <source>已经是最后一行。</source>
   <translation>This is the last row.</translation>
  </message>
  <message>
   <source>已经是第一位联系人。</source>
   <translation>This is the first contact already.</translation>
  </message>
  <message>
   <source>已经是第一行。</source>
   <translation>This is the first row.</translation>
  </message>
  <message>
   <source>已经是装订次序。</source>
   <translation>This is the order of the binder.</translation>
  </message>
  <message>
   <source>已经有一个部门叫“{name}”。</source>
   <translation>There is already a department called "{name}".</translation>
  </message>
  <message>
   <source>已经有同名的客户“{name}”（编号 {numbers}）。打开已有的客户，这里填写的内容就不保留。</source>
   <translation>There is already a customer named “{name}” (no. {numbers}). If you open it, what you typed here is not kept.</translation>
  </message>
  <message>
   <source>已经有名为“{name}”的装订册。</source>
   <translation>There is already a packet called "{name}".</translation>
  </message>
  <message>
   <source>已经有视图“{name}”。替换后，原来的样子不再保留。</source>
   <translation>There is a view “{name}” already. What it shows now will be lost.</translation>
  </message>
  <message>
   <source>已给 {count} 位客户定级</source>
   <translation>Graded {count} {count:customer|customers}</translation>
  </message>
  <message>
   <source>已给 {records}定级</source>
   <translation>Graded {records}</translation>
  </message>
  <message>
   <source>已续签</source>
   <translation>Renewed</translation>
  </message>
  <message>
   <source>已记下，在“随手记”里待归档</source>
   <translation>Written down; to be filed on the page Quick Notes</translation>
  </message>
  <message>
   <source>已记入任务</source>
   <translation>Added to a task</translation>
  </message>
  <message>
   <source>已记入拜访</source>
   <translation>Added to a call</translation>
  </message>
  <message>
   <source>已记入记事</source>
   <translation>Made a note</translation>
  </message>
  <message>
   <source>已证明的下界：任何方案的总代价都不低于它；真正的最优值可能更高</source>
   <translation>Proven lower bound: no plan costs less; the true optimum may be higher</translation>
  </message>
  <message>
   <source>已读取“{name}”，可以接着核对列。</source>
   <translation>“{name}” has been read; you can go on checking its columns.</translation>
  </message>
  <message>
   <source>已谈定</source>
   <translation>Agreed</translation>
  </message>
  <message>
   <source>已过结束日期 {count} 天</source>
   <translation>{count} {count:day|days} past the end date</translation>
  </message>
  <message>
   <source>已进行</source>
   <translation>Held</translation>
  </message>
  <message>
   <source>已退回</source>
   <translation>Sent back</translation>
  </message>
  <message>
   <source>已选 {count} 张</source>
   <translation>{count} chosen</translation>
  </message>
  <message>
   <source>已选 {records}</source>
   <translation>{records} selected</translation>
  </message>
  <message>
   <source>已采用建议</source>
   <translation>Took the proposal</translation>
  </message>
  <message>
   <source>已重做</source>
   <translation>Redone</translation>
  </message>
  <message>
   <source>已锁定</source>
   <translation>Locked</translation>
  </message>
  <message>
   <source>市</source>
   <translation>City</translation>
  </message>
  <message>
   <source>希伯来文</source>
   <translation>Hebrew</translation>
  </message>
  <message>
   <source>帮助(&amp;H)</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>常用话术</source>
   <translation>Useful phrases</translation>
  </message>
  <message>
   <source>平时表现</source>
   <translation>Conduct</translation>
  </message>
  <message>
   <source>年度客户维护计划</source>
   <translation>Yearly customer care plan</translation>
  </message>
  <message>
   <source>年度考核汇总</source>
   <translation>A year of evaluations</translation>
  </message>
  <message>
   <source>年营业额(万元)</source>
   <translation>Turnover (¥10k)</translation>
  </message>
  <message>
   <source>并入{label}</source>
   <translation>Add to {label}</translation>
  </message>
  <message>
   <source>序号</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>库存</source>
   <translation>Stock</translation>
  </message>
  <message>
   <source>库存不足</source>
   <translation>Low stock</translation>
  </message>
  <message>
   <source>库存充足</source>
   <translation>Enough stock</translation>
  </message>
  <message>
   <source>库存数量</source>
   <translation>Stock quantity</translation>
  </message>
  <message>
   <source>库存状态</source>
   <translation>Stock state</translation>
  </message>
  <message>
   <source>应为{kind}。</source>
   <translation>Must be {kind}.</translation>
  </message>
  <message>
   <source>应为一组“名称: 值”。</source>
   <translation>Must be a group of "name: value".</translation>
  </message>
  <message>
   <source>应以 {sides} 之一开头</source>
   <translation>must begin with one of {sides}</translation>
  </message>
  <message>
   <source>应先服务“{guest}”，其下一位却不是主人或女主人，侍应顺序没有规定，请人工确定</source>
   <translation>"{guest}" is to be served first, but the next person is neither host nor hostess; no rule gives the order, please decide</translation>
  </message>
  <message>
   <source>应写作“{stored}”。</source>
   <translation>It must be written "{stored}".</translation>
  </message>
  <message>
   <source>应分开的同桌</source>
   <translation>at one table against a wish</translation>
  </message>
  <message>
   <source>应办结时间</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>应同桌的分开</source>
   <translation>kept from each other</translation>
  </message>
  <message>
   <source>应在 0 到 1 之间</source>
   <translation>must be between 0 and 1</translation>
  </message>
  <message>
   <source>应在 {least} 到 {most} 之间</source>
   <translation>must be between {least} and {most}</translation>
  </message>
  <message>
   <source>应对</source>
   <translation>Response</translation>
  </message>
  <message>
   <source>应收</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>应收合计</source>
   <translation>Total owed</translation>
  </message>
  <message>
   <source>应收回款</source>
   <translation>Receivable</translation>
  </message>
  <message>
   <source>应收回款</source>
   <comment>泛指</comment>
   <translation>receivables</translation>
  </message>
  <message>
   <source>应收回款</source>
   <comment>页名</comment>
   <translation>Receivables</translation>
  </message>
  <message>
   <source>应收日期</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>应收明细</source>
   <translation>Receivables behind it</translation>
  </message>
  <message>
   <source>应收账龄</source>
   <translation>Receivables</translation>
  </message>
  <message>
   <source>应收账龄 {day}</source>
   <translation>Ageing of receivables {day}</translation>
  </message>
  <message>
   <source>应收账龄表</source>
   <translation>Ageing of receivables</translation>
  </message>
  <message>
   <source>应收金额</source>
   <translation>Amount due</translation>
  </message>
  <message>
   <source>应收金额要大于 0。</source>
   <translation>The amount due must be above 0.</translation>
  </message>
  <message>
   <source>应是 true 或 false</source>
   <translation>must be true or false</translation>
  </message>
  <message>
   <source>应是 {words} 之一</source>
   <translation>must be one of {words}</translation>
  </message>
  <message>
   <source>应是列表（方括号）</source>
   <translation>must be a list (brackets)</translation>
  </message>
  <message>
   <source>应是大小合理的数字</source>
   <translation>must be a number of sensible size</translation>
  </message>
  <message>
   <source>应是对象（花括号）</source>
   <translation>must be an object (braces)</translation>
  </message>
  <message>
   <source>应是年份，写作 2027</source>
   <translation>must be a year such as 2027</translation>
  </message>
  <message>
   <source>应是数字</source>
   <translation>must be a number</translation>
  </message>
  <message>
   <source>应是整数</source>
   <translation>must be a whole number</translation>
  </message>
  <message>
   <source>应是日期与时刻，写作 2026-11-15T09:30</source>
   <translation>must be a date and time such as 2026-11-15T09:30</translation>
  </message>
  <message>
   <source>应是日期，写作 2026-11-15</source>
   <translation>must be a date such as 2026-11-15</translation>
  </message>
  <message>
   <source>应是时刻，写作 09:30</source>
   <translation>must be a time such as 09:30</translation>
  </message>
  <message>
   <source>应是月份，写作 2026-11</source>
   <translation>must be a month such as 2026-11</translation>
  </message>
  <message>
   <source>应是非空文字</source>
   <translation>must be text that is not empty</translation>
  </message>
  <message>
   <source>应有两个值</source>
   <translation>must have two values</translation>
  </message>
  <message>
   <source>应答复时间</source>
   <translation>Answer due</translation>
  </message>
  <message>
   <source>座{seat}上的“{person}”不在名单中。</source>
   <translation>"{person}" on seat {seat} is not on the list.</translation>
  </message>
  <message>
   <source>座位代价{cost}分，已证明不会低于{bound}分</source>
   <translation>The seats cost {cost} points; proven: no plan is below {bound}</translation>
  </message>
  <message>
   <source>座位代价{cost}分，已证明为最优</source>
   <translation>The seats cost {cost} points, proven to be the best</translation>
  </message>
  <message>
   <source>座位卡</source>
   <translation>Place cards</translation>
  </message>
  <message>
   <source>座位卡（每张 6 个）</source>
   <translation>Place cards (6 to a sheet)</translation>
  </message>
  <message>
   <source>座位索引</source>
   <translation>Seat finder</translation>
  </message>
  <message>
   <source>座次图</source>
   <translation>Seating plan</translation>
  </message>
  <message>
   <source>座次图（A5）</source>
   <translation>Seating plan (A5)</translation>
  </message>
  <message>
   <source>座次检查表</source>
   <translation>Seating checklist</translation>
  </message>
  <message>
   <source>座谈与宴会</source>
   <translation>Symposia and banquets</translation>
  </message>
  <message>
   <source>座谈会议程</source>
   <translation>Symposium agenda</translation>
  </message>
  <message>
   <source>建档</source>
   <translation>On file</translation>
  </message>
  <message>
   <source>建立数据文件</source>
   <translation>Create data file</translation>
  </message>
  <message>
   <source>建立示例的责任部门</source>
   <translation>Create sample departments</translation>
  </message>
  <message>
   <source>建立示例部门</source>
   <translation>Create sample department</translation>
  </message>
  <message>
   <source>建议</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <source>建议{grade}：{why}</source>
   <translation>{grade} proposed: {why}</translation>
  </message>
  <message>
   <source>建议{stage}：{why}</source>
   <translation>{stage} proposed: {why}</translation>
  </message>
  <message>
   <source>建议依据</source>
   <translation>Why proposed</translation>
  </message>
  <message>
   <source>建议礼宾位次 {rank}：{reason}</source>
   <translation>Proposed protocol rank {rank}: {reason}</translation>
  </message>
  <message>
   <source>建议级别</source>
   <translation>Grade proposed</translation>
  </message>
  <message>
   <source>建设单位</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>开始使用</source>
   <translation>Get started</translation>
  </message>
  <message>
   <source>开始修订</source>
   <translation>Start revision</translation>
  </message>
  <message>
   <source>开始日期</source>
   <translation>Starts on</translation>
  </message>
  <message>
   <source>开户银行</source>
   <translation>Bank</translation>
  </message>
  <message>
   <source>开标日期</source>
   <translation>Opening on</translation>
  </message>
  <message>
   <source>开标日期不能早于投标截止。</source>
   <translation>The opening cannot be before the deadline of the tender.</translation>
  </message>
  <message>
   <source>异议</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>异议(只需说明)</source>
   <translation>Explanation only</translation>
  </message>
  <message>
   <source>弃标</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>归入任务</source>
   <translation>File to a task</translation>
  </message>
  <message>
   <source>归入任务…</source>
   <translation>To a Task…</translation>
  </message>
  <message>
   <source>归入客户的记事</source>
   <translation>File to a customer's notes</translation>
  </message>
  <message>
   <source>归入拜访…</source>
   <translation>To a Call…</translation>
  </message>
  <message>
   <source>归入拜访记录</source>
   <translation>File to a call</translation>
  </message>
  <message>
   <source>归入记事</source>
   <translation>To the Notes</translation>
  </message>
  <message>
   <source>归档</source>
   <translation>File</translation>
  </message>
  <message>
   <source>归档情况</source>
   <translation>Filing</translation>
  </message>
  <message>
   <source>归档日期</source>
   <translation>Filed on</translation>
  </message>
  <message>
   <source>归档随手记 {name}</source>
   <translation>File quick note {name}</translation>
  </message>
  <message>
   <source>当前这一份</source>
   <translation>This one</translation>
  </message>
  <message>
   <source>当场答复</source>
   <translation>Immediate answer</translation>
  </message>
  <message>
   <source>当日情况</source>
   <translation>On that day</translation>
  </message>
  <message>
   <source>当时的数据</source>
   <translation>Figures of that day</translation>
  </message>
  <message>
   <source>当时的门槛</source>
   <translation>Thresholds of that day</translation>
  </message>
  <message>
   <source>录入 {records}</source>
   <translation>Typed in {records}</translation>
  </message>
  <message>
   <source>录音</source>
   <translation>Sound recordings</translation>
  </message>
  <message>
   <source>往来对账函</source>
   <translation>Confirmation of accounts</translation>
  </message>
  <message>
   <source>往来的种类</source>
   <translation>Kinds of dealings</translation>
  </message>
  <message>
   <source>往来自 {first} 至 {last}</source>
   <translation>dealings from {first} to {last}</translation>
  </message>
  <message>
   <source>往来记录</source>
   <translation>Dealings</translation>
  </message>
  <message>
   <source>待填 {count} 项</source>
   <translation>To fill in: {count}</translation>
  </message>
  <message>
   <source>待审批</source>
   <translation>to be decided</translation>
  </message>
  <message>
   <source>待履约</source>
   <translation>Next obligation</translation>
  </message>
  <message>
   <source>待归档</source>
   <translation>To be filed</translation>
  </message>
  <message>
   <source>待答复</source>
   <translation>To answer</translation>
  </message>
  <message>
   <source>待续签</source>
   <translation>To be renewed</translation>
  </message>
  <message>
   <source>很可能</source>
   <translation>Likely</translation>
  </message>
  <message>
   <source>得分</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>得满分</source>
   <translation>Full score</translation>
  </message>
  <message>
   <source>得知来源</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>得零分</source>
   <translation>Zero score</translation>
  </message>
  <message>
   <source>微信</source>
   <translation>WeChat</translation>
  </message>
  <message>
   <source>忠诚期</source>
   <translation>Loyal</translation>
  </message>
  <message>
   <source>忠诚期如何维护</source>
   <translation>Care of loyal customers</translation>
  </message>
  <message>
   <source>忠诚期近12个月至少成交(次)</source>
   <translation>Loyal: least deals in 12 months</translation>
  </message>
  <message>
   <source>快捷键</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <source>怎样对待</source>
   <translation>How it is treated</translation>
  </message>
  <message>
   <source>性别</source>
   <translation>Sex</translation>
  </message>
  <message>
   <source>性质</source>
   <translation>Nature</translation>
  </message>
  <message>
   <source>总分</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>总分不低于</source>
   <translation>Total at least</translation>
  </message>
  <message>
   <source>总包单位</source>
   <translation>Main contractor</translation>
  </message>
  <message>
   <source>总经理</source>
   <translation>General manager</translation>
  </message>
  <message>
   <source>恢复</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>恢复为“{value}”</source>
   <translation>Restore “{value}”</translation>
  </message>
  <message>
   <source>恢复为此值</source>
   <translation>Restore this value</translation>
  </message>
  <message>
   <source>恢复之前</source>
   <translation>Before restoring</translation>
  </message>
  <message>
   <source>恢复到</source>
   <translation>Restore to</translation>
  </message>
  <message>
   <source>恢复到这一份</source>
   <translation>Restore this one</translation>
  </message>
  <message>
   <source>恢复到这一份……</source>
   <translation>Restore this one…</translation>
  </message>
  <message>
   <source>恢复到：{path}</source>
   <translation>Restore to: {path}</translation>
  </message>
  <message>
   <source>恢复备份</source>
   <translation>Restore backup</translation>
  </message>
  <message>
   <source>恢复密钥</source>
   <translation>Recovery key</translation>
  </message>
  <message>
   <source>恢复密钥不对：没有抄错，但不是这份数据的，没有任何改动；请换一张恢复单。</source>
   <translation>This recovery key is not the right one: it was typed correctly, but belongs to other data. Nothing was changed; please take another recovery sheet.</translation>
  </message>
  <message>
   <source>恢复密钥有误，可能抄错了：应为 8 组、每组 5 个字符。没有任何改动；请对照恢复单重新输入。</source>
   <translation>This recovery key is mistyped: it should have 8 groups of 5 characters. Nothing was changed; please compare with the recovery sheet and type it again.</translation>
  </message>
  <message>
   <source>恢复密钥有误：应为 8 组、每组 5 个字符；请对照打印件重新输入。</source>
   <translation>The recovery key is not right: it has 8 groups of 5 characters. Compare with the printed sheet and enter it again.</translation>
  </message>
  <message>
   <source>恢复默认</source>
   <translation>Restore defaults</translation>
  </message>
  <message>
   <source>您</source>
   <translation>You</translation>
  </message>
  <message>
   <source>您编辑期间，别处也改了这份资料（{word}），其中这些项目两边不同：</source>
   <translation>While you were editing, this record ({word}) was changed elsewhere; these fields differ:</translation>
  </message>
  <message>
   <source>想到什么、听到什么，先记下来；以后再归到客户、拜访或任务。</source>
   <translation>A thought or a fact: write it down now, file it to a customer, call or task later.</translation>
  </message>
  <message>
   <source>意见</source>
   <translation>Opinion</translation>
  </message>
  <message>
   <source>意见日期</source>
   <translation>Given on</translation>
  </message>
  <message>
   <source>慢得多。只在这台打印机打出来的字或线条不对、或者总是出错时勾选；每台打印机分开记。</source>
   <translation>Much slower. Tick it only if letters or lines come out wrong on this printer, or printing keeps failing; each printer is remembered by itself.</translation>
  </message>
  <message>
   <source>成交</source>
   <translation>Deal</translation>
  </message>
  <message>
   <source>成交概率(%)</source>
   <translation>Chance (%)</translation>
  </message>
  <message>
   <source>成交概率在 0 到 100 之间。</source>
   <translation>The chance lies between 0 and 100.</translation>
  </message>
  <message>
   <source>成交满几年为忠诚期</source>
   <translation>Loyal after years of deals</translation>
  </message>
  <message>
   <source>成交目标指标</source>
   <translation>Deals</translation>
  </message>
  <message>
   <source>成交计划</source>
   <translation>Deal plan</translation>
  </message>
  <message>
   <source>成交额</source>
   <translation>Sold</translation>
  </message>
  <message>
   <source>成员</source>
   <translation>Member</translation>
  </message>
  <message>
   <source>成员</source>
   <comment>多位</comment>
   <translation>Members</translation>
  </message>
  <message>
   <source>成员</source>
   <comment>泛指</comment>
   <translation>members</translation>
  </message>
  <message>
   <source>成套打印：新编一册…</source>
   <translation>Print a packet: new one…</translation>
  </message>
  <message>
   <source>成套：{name}</source>
   <translation>Packet: {name}</translation>
  </message>
  <message>
   <source>成立日期</source>
   <translation>Founded on</translation>
  </message>
  <message>
   <source>我们该提供什么</source>
   <translation>What we owe it</translation>
  </message>
  <message>
   <source>我方</source>
   <translation>Us</translation>
  </message>
  <message>
   <source>我方余额</source>
   <translation>Our balance</translation>
  </message>
  <message>
   <source>我方余额 {amount} 元，按应收回款算出，不用填。</source>
   <translation>Our balance is {amount} yuan, reckoned from the receivables; it is not typed.</translation>
  </message>
  <message>
   <source>我方余额按应收回款算出，不用填。</source>
   <translation>Our balance is reckoned from the receivables; it is not typed.</translation>
  </message>
  <message>
   <source>我方对策</source>
   <translation>Our answer</translation>
  </message>
  <message>
   <source>我方底线</source>
   <translation>Our limit</translation>
  </message>
  <message>
   <source>我方意见</source>
   <translation>Our position</translation>
  </message>
  <message>
   <source>我方目标</source>
   <translation>Our aims</translation>
  </message>
  <message>
   <source>我方负责人</source>
   <translation>Account owner</translation>
  </message>
  <message>
   <source>我的商机</source>
   <translation>My opportunities</translation>
  </message>
  <message>
   <source>我的外出与代理…</source>
   <translation>My absences and deputies…</translation>
  </message>
  <message>
   <source>我的客户</source>
   <translation>My customers</translation>
  </message>
  <message>
   <source>我的拜访</source>
   <translation>My calls</translation>
  </message>
  <message>
   <source>我记下的</source>
   <translation>Mine</translation>
  </message>
  <message>
   <source>截图 {moment}</source>
   <translation>Screenshot {moment}</translation>
  </message>
  <message>
   <source>截至</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>截至 {day}，{count} 位客户</source>
   <translation>As of {day}, {count} {count:customer|customers}</translation>
  </message>
  <message>
   <source>所在区域</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>所在地区</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>所属行业</source>
   <translation>Industry</translation>
  </message>
  <message>
   <source>所属项目</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>所有人</source>
   <translation>everyone</translation>
  </message>
  <message>
   <source>所有文件 (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>所有登录的用户</source>
   <translation>all users who sign in</translation>
  </message>
  <message>
   <source>所选的 {count} 份</source>
   <translation>The {count} selected</translation>
  </message>
  <message>
   <source>手机</source>
   <translation>Mobile</translation>
  </message>
  <message>
   <source>打不开数据文件</source>
   <translation>The data file does not open</translation>
  </message>
  <message>
   <source>打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。</source>
   <translation>The database in the folder "{folder}" cannot be opened. Nothing was changed; check the folder and the permissions.</translation>
  </message>
  <message>
   <source>打勾的填入一位新联系人，保存之前都可以改。</source>
   <translation>What is ticked goes into a new contact; all of it can be changed before it is saved.</translation>
  </message>
  <message>
   <source>打印</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>打印</source>
   <comment>往来</comment>
   <translation>Printed</translation>
  </message>
  <message>
   <source>打印 {count} 份</source>
   <translation>{count} {count:copy|copies} printed</translation>
  </message>
  <message>
   <source>打印…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>打印什么</source>
   <translation>What to print</translation>
  </message>
  <message>
   <source>打印恢复单</source>
   <translation>Print recovery sheet</translation>
  </message>
  <message>
   <source>打印或另存过的表单都记在这里。资料变动后，可以只重印有变化的几份。</source>
   <translation>Every form printed or saved is noted here. When data change, you can reprint just what changed.</translation>
  </message>
  <message>
   <source>打印整册</source>
   <translation>Print packet</translation>
  </message>
  <message>
   <source>打印方案…</source>
   <translation>Print plan…</translation>
  </message>
  <message>
   <source>打印时不要选“缩放”或“适合纸张”。用尺量下面四个数，填进校准窗口：</source>
   <translation>Print without scaling or fitting. Measure these four and enter them in the calibration window:</translation>
  </message>
  <message>
   <source>打印服务没有响应</source>
   <translation>Print service not answering</translation>
  </message>
  <message>
   <source>打印服务没有回应，“{printer}”打不了，{so_far}。请检查网络，或重新启动电脑再试，也可以另存为 PDF。</source>
   <translation>The print service does not answer, so nothing can be printed on “{printer}”; {so_far}. Please check the network, or restart the computer and try again; you can also save as PDF.</translation>
  </message>
  <message>
   <source>打印机</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>打印机“{printer}”已停用，什么都没有送去。请在系统的打印机设置里启用它，再打一次，或另存为 PDF。</source>
   <translation>The printer “{printer}” is disabled; nothing was sent. Please enable it in the printer settings of the system and print again, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机“{printer}”已暂停，什么都没有送去。请在它的打印队列里取消“暂停打印”，再打一次。</source>
   <translation>The printer “{printer}” is paused; nothing was sent. Please resume printing in its queue, then print again.</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有 {width}×{height} 毫米的纸，什么都没有送去。请在打印机设置里加上这种纸，或换一台打印机。</source>
   <translation>The printer “{printer}” has no paper of {width}×{height} mm; nothing was sent. Please add this paper in the settings of the printer, or take another printer.</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有打完（系统错误 {code}），{so_far}。请检查后再打一次；还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。</source>
   <translation>The printer “{printer}” did not finish (system error {code}); {so_far}. Please check it and print again; if that does not help, tick “Print as pictures” below the printer, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有打完，系统没有说明原因，{so_far}。请检查后再打一次；还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。</source>
   <translation>The printer “{printer}” did not finish, and the system gives no reason; {so_far}. Please check it and print again; if that does not help, tick “Print as pictures” below the printer, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有接收，{so_far}。请看它是否停止接收任务，再打一次，或另存为 PDF。</source>
   <translation>The printer “{printer}” did not take the job; {so_far}. Please see whether it stopped accepting jobs, then print again, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。</source>
   <translation>The printer "{printer}" did not accept the job: {reason}. Nothing is lost; you can save it as PDF and print that.</translation>
  </message>
  <message>
   <source>打印机“{printer}”的驱动程序不能用，{so_far}。请重新安装驱动程序，或另存为 PDF。</source>
   <translation>The driver of the printer “{printer}” does not work; {so_far}. Please install it again, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机“{printer}”过了 {seconds} 秒没有回应，已不再等待，不能确定它收到了没有。请先看打印队列，再打一次，或另存为 PDF。</source>
   <translation>The printer "{printer}" did not answer for {seconds} seconds and is no longer waited for; it is not certain whether it received the job. Please look at the print queue before printing again, or save as PDF.</translation>
  </message>
  <message>
   <source>打印机校准标尺</source>
   <translation>Printer calibration ruler</translation>
  </message>
  <message>
   <source>打印标尺页</source>
   <translation>Print ruler page</translation>
  </message>
  <message>
   <source>打印次序</source>
   <translation>Order of printing</translation>
  </message>
  <message>
   <source>打印空白表</source>
   <translation>Print blank</translation>
  </message>
  <message>
   <source>打印给谁，按这里的次序</source>
   <translation>For whom, in this order</translation>
  </message>
  <message>
   <source>打印认定表…</source>
   <translation>Print sheet…</translation>
  </message>
  <message>
   <source>打印记录</source>
   <translation>Print log</translation>
  </message>
  <message>
   <source>打印记录不连贯：{title}，{at}</source>
   <translation>The print log is broken at {title}, {at}</translation>
  </message>
  <message>
   <source>打印记录中有 {count} 条不属于任何一次打印。</source>
   <translation>{count} lines of the print log belong to no print.</translation>
  </message>
  <message>
   <source>打印记录少了最后至少 {count} 次打印，最后一次在 {until}。</source>
   <translation>The print log lacks at least its last {count} prints, the latest of {until}.</translation>
  </message>
  <message>
   <source>打印记录少了这台电脑见过的最后至少 {count} 次打印。</source>
   <translation>The print log lacks at least the last {count} prints that this computer saw.</translation>
  </message>
  <message>
   <source>打印记录里没有这一条。</source>
   <translation>The print log has no such entry.</translation>
  </message>
  <message>
   <source>打开</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>打开商机</source>
   <translation>Open opportunity</translation>
  </message>
  <message>
   <source>打开客户</source>
   <translation>Open customer</translation>
  </message>
  <message>
   <source>打开客户：{name}</source>
   <translation>Open customer: {name}</translation>
  </message>
  <message>
   <source>打开已有客户</source>
   <translation>Open existing customer</translation>
  </message>
  <message>
   <source>打开已有记录</source>
   <translation>Open existing record</translation>
  </message>
  <message>
   <source>打开所在文件夹</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <source>打开所在文件夹：{path}</source>
   <translation>Open folder: {path}</translation>
  </message>
  <message>
   <source>打开所选记录</source>
   <translation>Open the selected record</translation>
  </message>
  <message>
   <source>打开数据</source>
   <translation>Open data</translation>
  </message>
  <message>
   <source>打开的文件太多</source>
   <translation>too many files are open</translation>
  </message>
  <message>
   <source>打开竞争情况</source>
   <translation>Open competitor note</translation>
  </message>
  <message>
   <source>打开表单文件夹</source>
   <translation>Open forms folder</translation>
  </message>
  <message>
   <source>打开项目</source>
   <translation>Open project</translation>
  </message>
  <message>
   <source>打开（只读）</source>
   <translation>Open (Read Only)</translation>
  </message>
  <message>
   <source>找不到可用的中文字体，无法排版。请重新安装程序，数据没有改动。</source>
   <translation>No usable Chinese font was found, so nothing can be typeset. Reinstall the program; the data are unchanged.</translation>
  </message>
  <message>
   <source>找不到备份“{path}”；请检查路径，或用 kamdesk backup list 查看。</source>
   <translation>There is no backup "{path}"; please check the path, or see kamdesk backup list.</translation>
  </message>
  <message>
   <source>找不到打印机“{printer}”：它可能已被删除、改名，或者网络断了。{so_far}。请在系统的打印机列表里看一下，或另存为 PDF。</source>
   <translation>The printer “{printer}” cannot be found: it may have been removed or renamed, or the network is down; {so_far}. Please look at the list of printers of the system, or save as PDF.</translation>
  </message>
  <message>
   <source>找不到数据库“{path}”；请检查路径，或新建一个。</source>
   <translation>The database "{path}" was not found. Check the path, or create a new one.</translation>
  </message>
  <message>
   <source>找不到数据文件</source>
   <translation>The data file is missing</translation>
  </message>
  <message>
   <source>找不到数据文件“{path}”，没有新建，也没有任何改动；请接回存放它的磁盘，或用 --database 指明文件，或用 kamdesk backup restore 从备份恢复。</source>
   <translation>The data file "{path}" is missing; none was made and nothing was changed. Plug in the drive that holds it, name the file by --database, or restore a backup by kamdesk backup restore.</translation>
  </message>
  <message>
   <source>找不到文件“{file}”。</source>
   <translation>The file "{file}" was not found.</translation>
  </message>
  <message>
   <source>找不到文件“{path}”。</source>
   <translation>The file "{path}" was not found.</translation>
  </message>
  <message>
   <source>找客户或同事，一个一个加进来</source>
   <translation>Find customers or colleagues, one after the other</translation>
  </message>
  <message>
   <source>承办人</source>
   <translation>Given to</translation>
  </message>
  <message>
   <source>承诺事项清单</source>
   <translation>List of promises</translation>
  </message>
  <message>
   <source>技术支持</source>
   <translation>Technical support</translation>
  </message>
  <message>
   <source>技术支持安排</source>
   <translation>Support arrangement</translation>
  </message>
  <message>
   <source>技术支持条件与限度</source>
   <translation>Support: conditions and limits</translation>
  </message>
  <message>
   <source>技术支持责任部门</source>
   <translation>Support: department</translation>
  </message>
  <message>
   <source>把 {name} 定为 {grade}</source>
   <translation>Grade {name} as {grade}</translation>
  </message>
  <message>
   <source>把 {records} 移到回收站</source>
   <translation>Move {records} to trash</translation>
  </message>
  <message>
   <source>把 {records} 转为应收</source>
   <translation>make {records} receivable</translation>
  </message>
  <message>
   <source>把 {records}的{field}设为 {value}</source>
   <translation>Set "{field}" of {records} to {value}</translation>
  </message>
  <message>
   <source>把{word}清单拖到这里</source>
   <translation>Drop a list of {word} here</translation>
  </message>
  <message>
   <source>把“饮食禁忌与过敏”里的文字拆成一条一条的禁忌，逐条确认</source>
   <translation>Split the text of “Dietary taboos and allergies” into single taboos, each to be confirmed</translation>
  </message>
  <message>
   <source>把常常一起打印的表单编成一册：按装订次序一次打完，每页带同一个版次。先点“新装订册”。</source>
   <translation>Put forms that are often printed together into a packet: they print at once in binder order, every page with the same version. Begin with New packet.</translation>
  </message>
  <message>
   <source>把握程度</source>
   <translation>Certainty</translation>
  </message>
  <message>
   <source>把文字拆成条目…</source>
   <translation>Split text into facts…</translation>
  </message>
  <message>
   <source>把筛选、排序和列存成视图，随时调出</source>
   <translation>Keep filter, order and columns as a view and call it up any time</translation>
  </message>
  <message>
   <source>把部门成员登记为本公司人员</source>
   <translation>Enter department members as our staff</translation>
  </message>
  <message>
   <source>投标保证金</source>
   <translation>Bid bond</translation>
  </message>
  <message>
   <source>投标保证金还没有退回</source>
   <translation>Bid bond not returned yet</translation>
  </message>
  <message>
   <source>投标截止</source>
   <translation>Tender closes on</translation>
  </message>
  <message>
   <source>投标结果</source>
   <translation>Tender result</translation>
  </message>
  <message>
   <source>投标结果还没有登记</source>
   <translation>Tender result not recorded</translation>
  </message>
  <message>
   <source>投标结果：{result}</source>
   <translation>Tender: {result}</translation>
  </message>
  <message>
   <source>投诉</source>
   <translation>Complaint</translation>
  </message>
  <message>
   <source>投诉、异议、咨询、建议和服务请求都先照原话登记，再按服务标准答复、交办、办结，由客户确认。</source>
   <translation>Complaints, objections, enquiries, suggestions and service requests are logged in the customer's own words, then answered, assigned and done by the service standard, and confirmed by the customer.</translation>
  </message>
  <message>
   <source>投资单位</source>
   <translation>Investor</translation>
  </message>
  <message>
   <source>投资者</source>
   <translation>Investor</translation>
  </message>
  <message>
   <source>拓展</source>
   <translation>Development</translation>
  </message>
  <message>
   <source>拓展目标指标</source>
   <translation>Development</translation>
  </message>
  <message>
   <source>拓展计划</source>
   <translation>Development plan</translation>
  </message>
  <message>
   <source>拖动，或按 Alt+↑、Alt+↓ 调整次序</source>
   <translation>Drag, or press Alt+↑ or Alt+↓, to change the order</translation>
  </message>
  <message>
   <source>招投标</source>
   <translation>Tender</translation>
  </message>
  <message>
   <source>招标</source>
   <translation>Bidding</translation>
  </message>
  <message>
   <source>招标编号</source>
   <translation>Tender no.</translation>
  </message>
  <message>
   <source>拜访</source>
   <translation>Call</translation>
  </message>
  <message>
   <source>拜访与参观</source>
   <translation>Calls and tours</translation>
  </message>
  <message>
   <source>拜访人</source>
   <translation>Made by</translation>
  </message>
  <message>
   <source>拜访目标指标</source>
   <translation>Calls</translation>
  </message>
  <message>
   <source>拜访计划</source>
   <translation>Call plan</translation>
  </message>
  <message>
   <source>拜访记录</source>
   <translation>Call</translation>
  </message>
  <message>
   <source>拜访记录</source>
   <comment>泛指</comment>
   <translation>calls</translation>
  </message>
  <message>
   <source>拜访逾期</source>
   <translation>Call overdue</translation>
  </message>
  <message>
   <source>拜访间隔(天)</source>
   <translation>Call interval (days)</translation>
  </message>
  <message>
   <source>拜访间隔与拜访人</source>
   <translation>Calls</translation>
  </message>
  <message>
   <source>拜访间隔是 1 到 {most} 天。</source>
   <translation>A call interval is 1 to {most} days.</translation>
  </message>
  <message>
   <source>拟定日期</source>
   <translation>Drafted on</translation>
  </message>
  <message>
   <source>拼音和电话相同</source>
   <translation>same pinyin and telephone</translation>
  </message>
  <message>
   <source>持续往来须有发货的月数</source>
   <translation>Months with shipments for continuous business</translation>
  </message>
  <message>
   <source>指标</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>指标“{indicator}”：{problem}</source>
   <translation>Indicator "{indicator}": {problem}</translation>
  </message>
  <message>
   <source>指标权重之和是{total}，应当正好是100。</source>
   <translation>The weights of the indicators add up to {total}; they must be exactly 100.</translation>
  </message>
  <message>
   <source>按{column}筛选</source>
   <translation>Filter by {column}</translation>
  </message>
  <message>
   <source>按今天的数据重新提交。补充说明（可以不改）：</source>
   <translation>It is submitted again with the figures of today. Remark (may stay as it is):</translation>
  </message>
  <message>
   <source>按合同与成交应为{word}</source>
   <translation>{word}, by contracts and deals</translation>
  </message>
  <message>
   <source>按名称或编号查找</source>
   <translation>Find by name or number</translation>
  </message>
  <message>
   <source>按图片打印</source>
   <translation>Print as pictures</translation>
  </message>
  <message>
   <source>按导入的名单定级</source>
   <translation>Graded by an imported list</translation>
  </message>
  <message>
   <source>按建议定级</source>
   <translation>Follow the proposal</translation>
  </message>
  <message>
   <source>按月加权预计：{months}</source>
   <translation>Weighted by month: {months}</translation>
  </message>
  <message>
   <source>按现在的数据不符合认定条件。仍要提交的，请写明理由：</source>
   <translation>By the present figures the customer does not qualify. To submit it all the same, please say why:</translation>
  </message>
  <message>
   <source>按现在的数据和门槛，对全部客户逐一核对。双击一行看各项数据；审批中的不能再提交。</source>
   <translation>All customers, by the present figures and thresholds. Double-click a line to see its figures; what waits for a decision cannot be submitted again.</translation>
  </message>
  <message>
   <source>按现在的样子更新“{name}”</source>
   <translation>Update “{name}” to what is shown</translation>
  </message>
  <message>
   <source>按装订次序排</source>
   <translation>Order as in the binder</translation>
  </message>
  <message>
   <source>换一个文件</source>
   <translation>Choose another file</translation>
  </message>
  <message>
   <source>换一个文件…</source>
   <translation>Choose another file…</translation>
  </message>
  <message>
   <source>换到别处最少的代价：{step}</source>
   <translation>The cheapest other place: {step}</translation>
  </message>
  <message>
   <source>换单位</source>
   <translation>Move</translation>
  </message>
  <message>
   <source>换单位…</source>
   <translation>New employer…</translation>
  </message>
  <message>
   <source>换成“{name}”吗？</source>
   <translation>Change to "{name}"?</translation>
  </message>
  <message>
   <source>换成这个文件</source>
   <translation>Change to this file</translation>
  </message>
  <message>
   <source>换电脑、重装系统或忘记口令时，只有这串密钥能打开数据。它只显示这一次，请打印或抄写后锁进抽屉，不要存在这台电脑里。</source>
   <translation>If you change the computer, reinstall the system or forget the passphrase, only this key opens the data. It is shown just this once: print it or copy it down and lock it away. Do not keep it on this computer.</translation>
  </message>
  <message>
   <source>排列顺序</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>排版之后资料有变化，没有保存。请关上这个窗口，重新打印。</source>
   <translation>The records have changed since the pages were set, so nothing was saved. Please close this window and print again.</translation>
  </message>
  <message>
   <source>接办</source>
   <translation>Taken over</translation>
  </message>
  <message>
   <source>接待方案</source>
   <translation>Reception plan</translation>
  </message>
  <message>
   <source>接收人</source>
   <translation>Receiver</translation>
  </message>
  <message>
   <source>接收人签字</source>
   <translation>Signed by receiver</translation>
  </message>
  <message>
   <source>接收的程序已关闭</source>
   <translation>the receiving program has closed</translation>
  </message>
  <message>
   <source>推算超出了日历的范围。</source>
   <translation>This goes beyond the calendar.</translation>
  </message>
  <message>
   <source>提交 {name} {month} 的计划</source>
   <translation>Submit plan of {name} for {month}</translation>
  </message>
  <message>
   <source>提交“{act}” {name}</source>
   <translation>Submit “{act}”: {name}</translation>
  </message>
  <message>
   <source>提交人</source>
   <translation>Submitted by</translation>
  </message>
  <message>
   <source>提交审批</source>
   <translation>Submit for approval</translation>
  </message>
  <message>
   <source>提交所选</source>
   <translation>Submit chosen</translation>
  </message>
  <message>
   <source>提交撤销认定</source>
   <translation>Submit withdrawal</translation>
  </message>
  <message>
   <source>提交日期</source>
   <translation>Submitted on</translation>
  </message>
  <message>
   <source>提交日期不能在今天之后。</source>
   <translation>The day of submission cannot be in the future.</translation>
  </message>
  <message>
   <source>提交时间</source>
   <translation>Submitted at</translation>
  </message>
  <message>
   <source>提交计划</source>
   <translation>Submit plan</translation>
  </message>
  <message>
   <source>提交认定</source>
   <translation>Submit recognition</translation>
  </message>
  <message>
   <source>提问方式</source>
   <translation>Ways of asking</translation>
  </message>
  <message>
   <source>搜索</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>搜索客户、电话、表单、功能……(Ctrl+K)</source>
   <translation>Search customers, phones, forms, commands… (Ctrl+K)</translation>
  </message>
  <message>
   <source>搜索结果</source>
   <translation>Search results</translation>
  </message>
  <message>
   <source>撤回</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>撤回 {name} {month} 的计划</source>
   <translation>Withdraw plan of {name} for {month}</translation>
  </message>
  <message>
   <source>撤回审批 {name}</source>
   <translation>Withdraw approval {name}</translation>
  </message>
  <message>
   <source>撤回提交</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>撤销</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>撤销 {act}</source>
   <translation>Undo: {act}</translation>
  </message>
  <message>
   <source>撤销 {act}（“{passed}”不能撤销，略过）</source>
   <translation>Undo: {act} (passing over “{passed}”, which cannot be undone)</translation>
  </message>
  <message>
   <source>撤销导入</source>
   <translation>Undo import</translation>
  </message>
  <message>
   <source>撤销这次导入</source>
   <translation>Undo this import</translation>
  </message>
  <message>
   <source>撤销重点客户</source>
   <translation>Withdraw key account</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>支持 Excel、WPS 表格（.xlsx、.xls、.et、.ods）、CSV 文件和手机名片（.vcf）；编码、表头和各列的含义会自动识别，下一步可以核对和更改。在您点“导入”之前，什么都不会写入。</source>
   <translation>Excel and WPS tables (.xlsx, .xls, .et, .ods), CSV files and cards from telephones (.vcf). Encoding, header and the meaning of columns are recognised; the next step shows them and lets you change them. Nothing is written before you click Import.</translation>
  </message>
  <message>
   <source>支持者</source>
   <translation>Supporter</translation>
  </message>
  <message>
   <source>收到时间</source>
   <translation>Received at</translation>
  </message>
  <message>
   <source>收到时间不能晚于已登记的处理经过。</source>
   <translation>The time of receipt cannot be later than a step already recorded.</translation>
  </message>
  <message>
   <source>收好恢复密钥</source>
   <translation>Keep the recovery key safe</translation>
  </message>
  <message>
   <source>收款</source>
   <translation>Payment</translation>
  </message>
  <message>
   <source>收款日期</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>收款账号</source>
   <translation>Account number</translation>
  </message>
  <message>
   <source>收款账户还没有登记：请在“设置 → 单位与部门”里填好，或在纸上手写。</source>
   <translation>No account to pay into is recorded yet: please fill it in under “Settings → Organisation”, or write it on the paper.</translation>
  </message>
  <message>
   <source>收款金额</source>
   <translation>Amount received</translation>
  </message>
  <message>
   <source>收起</source>
   <translation>Dismiss</translation>
  </message>
  <message>
   <source>改为</source>
   <translation>After</translation>
  </message>
  <message>
   <source>改为全部</source>
   <translation>Everybody instead</translation>
  </message>
  <message>
   <source>改动了计划或实际，请写明理由。</source>
   <translation>Planned or actual was changed; give the reason.</translation>
  </message>
  <message>
   <source>改动内容与理由</source>
   <translation>What changed and why</translation>
  </message>
  <message>
   <source>改动原座位</source>
   <translation>leaving the earlier seat</translation>
  </message>
  <message>
   <source>改动理由</source>
   <translation>Reason for change</translation>
  </message>
  <message>
   <source>改名</source>
   <translation>Rename</translation>
  </message>
  <message>
   <source>改坐空位{seat}</source>
   <translation>taking the empty seat {seat}</translation>
  </message>
  <message>
   <source>放不下，已截短：{text}</source>
   <translation>Does not fit and was cut: {text}</translation>
  </message>
  <message>
   <source>放假与调休的日子</source>
   <translation>Holidays and make-up working days</translation>
  </message>
  <message>
   <source>放大</source>
   <translation>Zoom in</translation>
  </message>
  <message>
   <source>放弃</source>
   <translation>Give up</translation>
  </message>
  <message>
   <source>放弃修改</source>
   <translation>Discard changes</translation>
  </message>
  <message>
   <source>放弃我的修改</source>
   <translation>Drop my changes</translation>
  </message>
  <message>
   <source>放弃这次导入吗？</source>
   <translation>Give up this import?</translation>
  </message>
  <message>
   <source>政府机关</source>
   <translation>Government body</translation>
  </message>
  <message>
   <source>政府机构</source>
   <translation>Government body</translation>
  </message>
  <message>
   <source>政府机构、大型企业，或在本行业居垄断地位</source>
   <translation>A government body, a large enterprise or a monopoly of its trade</translation>
  </message>
  <message>
   <source>数值超出允许范围（界限 {limit}）。</source>
   <translation>The value is outside the allowed range (limit {limit}).</translation>
  </message>
  <message>
   <source>数字</source>
   <translation>a number</translation>
  </message>
  <message>
   <source>数字“{number}”太大或太小，请核对。</source>
   <translation>The number "{number}" is too large or too small. Check it.</translation>
  </message>
  <message>
   <source>数据与备份</source>
   <translation>Data and backups</translation>
  </message>
  <message>
   <source>数据保护</source>
   <translation>Data protection</translation>
  </message>
  <message>
   <source>数据只存在这台电脑上的一个文件里，不联网。默认位置就很好。</source>
   <translation>Your data live in one file on this computer and never go online. The default location is fine.</translation>
  </message>
  <message>
   <source>数据已加密</source>
   <translation>The data are encrypted</translation>
  </message>
  <message>
   <source>数据已加密，并与原数据逐条核对一致。加密之前的副本“{name}”留在备份文件夹里，它没有加密。</source>
   <translation>The data are encrypted and agree with those before, record by record. The copy "{name}" from before stays in the backup folder; it is not encrypted.</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏（{problem}）；请用另一份备份。</source>
   <translation>The database "{path}" is damaged ({problem}). Use another backup.</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏，没有任何改动；请用完好的备份恢复。</source>
   <translation>The database "{path}" is damaged; nothing was changed. Restore a sound backup.</translation>
  </message>
  <message>
   <source>数据库“{path}”无法解读：可能已损坏，也可能旁边的密钥文件是另一份数据的。没有任何改动；请换上它自己的密钥文件，或用完好的备份恢复。</source>
   <translation>The database "{path}" cannot be read: it may be damaged, or the key file beside it may belong to other data. Nothing was changed; put its own key file beside it, or restore a sound backup.</translation>
  </message>
  <message>
   <source>数据库“{path}”正被另一个程序占用，这一步没有完成；请稍后再试。</source>
   <translation>The database "{path}" is in use by another program; this step was not done. Please try again later.</translation>
  </message>
  <message>
   <source>数据库“{path}”缺少内容，已损坏，没有任何改动；请用完好的备份恢复。</source>
   <translation>The database "{path}" lacks content and is damaged; nothing was changed. Restore a sound backup.</translation>
  </message>
  <message>
   <source>数据库已加密，系统钥匙串里没有它的密钥；请输入口令或恢复密钥。</source>
   <translation>The database is encrypted and its key is not in the system keychain. Enter the passphrase or the recovery key.</translation>
  </message>
  <message>
   <source>数据库所在文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。</source>
   <translation>The folder "{folder}" of the database cannot be written. Nothing was changed; choose another folder or check the permissions.</translation>
  </message>
  <message>
   <source>数据库结构</source>
   <translation>Structure of the database</translation>
  </message>
  <message>
   <source>数据库路径“{path}”不能用：{reason}。</source>
   <translation>The database path "{path}" cannot be used: {reason}.</translation>
  </message>
  <message>
   <source>数据建立之后</source>
   <translation>since the data were begun</translation>
  </message>
  <message>
   <source>数据恢复密钥单</source>
   <translation>Recovery key sheet</translation>
  </message>
  <message>
   <source>数据文件</source>
   <translation>Data file</translation>
  </message>
  <message>
   <source>数据文件“{path}”不能读写，没有任何改动；请检查它的权限，或取消“只读”。</source>
   <translation>The data file "{path}" cannot be read and written; nothing was changed. Please check its permissions, or clear "read-only".</translation>
  </message>
  <message>
   <source>数据文件将放在：{path}</source>
   <translation>The data file will lie at: {path}</translation>
  </message>
  <message>
   <source>数据文件已经加密，没有任何改动。</source>
   <translation>The data file is encrypted already. Nothing was changed.</translation>
  </message>
  <message>
   <source>数据文件已经建好。以后随时可以再导入。</source>
   <translation>The data file is ready. You can also import later at any time.</translation>
  </message>
  <message>
   <source>数据文件已经建好，请先完成这一步。</source>
   <translation>The data file is ready. Complete this step first.</translation>
  </message>
  <message>
   <source>数据文件是加密的：电脑丢失或被拷走，别人也读不到客户资料。</source>
   <translation>The data file is encrypted: if the computer is lost or copied, no one else can read the customer data.</translation>
  </message>
  <message>
   <source>数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示；要正式使用，请先加密。</source>
   <translation>The data file is not encrypted: whoever can open this computer can read it. Such a file is good for trying only; encrypt it before real work.</translation>
  </message>
  <message>
   <source>数据文件没有加密；请先点“加密这份数据”。</source>
   <translation>The data file is not encrypted; first press "Encrypt these data".</translation>
  </message>
  <message>
   <source>数据文件的身份</source>
   <translation>Identity of the data file</translation>
  </message>
  <message>
   <source>数据文件的身份信息有 {count} 份，应当只有一份。</source>
   <translation>The data file says {count} times what it is; it should say it once.</translation>
  </message>
  <message>
   <source>数据文件的身份信息被改动过。</source>
   <translation>What the data file says of itself has been altered.</translation>
  </message>
  <message>
   <source>数据文件：{path}</source>
   <translation>Data file: {path}</translation>
  </message>
  <message>
   <source>数据管理员</source>
   <translation>Data administrator</translation>
  </message>
  <message>
   <source>数据表</source>
   <translation>table</translation>
  </message>
  <message>
   <source>数据还没有打开。</source>
   <translation>The data are not open yet.</translation>
  </message>
  <message>
   <source>数量</source>
   <translation>Quantity</translation>
  </message>
  <message>
   <source>整数</source>
   <translation>a whole number</translation>
  </message>
  <message>
   <source>整页</source>
   <translation>Fit page</translation>
  </message>
  <message>
   <source>文件</source>
   <translation>File</translation>
  </message>
  <message>
   <source>文件(&amp;F)</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>文件“{file}”不是 UTF-8 文本。</source>
   <translation>The file "{file}" is not UTF-8 text.</translation>
  </message>
  <message>
   <source>文件“{file}”无法读取：{reason}。</source>
   <translation>The file "{file}" cannot be read: {reason}.</translation>
  </message>
  <message>
   <source>文件不存在。</source>
   <translation>The file is not there.</translation>
  </message>
  <message>
   <source>文件内容</source>
   <translation>The content</translation>
  </message>
  <message>
   <source>文件名</source>
   <translation>File name</translation>
  </message>
  <message>
   <source>文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。</source>
   <translation>The folder "{folder}" cannot be written. Nothing was changed; choose another folder or check the permissions.</translation>
  </message>
  <message>
   <source>文件夹不存在</source>
   <translation>the folder does not exist</translation>
  </message>
  <message>
   <source>文件检查：{problem}</source>
   <translation>File check: {problem}</translation>
  </message>
  <message>
   <source>文字</source>
   <translation>text</translation>
  </message>
  <message>
   <source>新{part}</source>
   <translation>New {part}</translation>
  </message>
  <message>
   <source>新{word} {name}（{at}）</source>
   <translation>New {word}: {name} ({at})</translation>
  </message>
  <message>
   <source>新内容</source>
   <translation>New content</translation>
  </message>
  <message>
   <source>新写出的“{name}”与原数据不一致，没有采用，原数据没有改动；请检查磁盘。</source>
   <translation>What was written to "{name}" differs from the data, so it was not used and the data are unchanged. Please check the disk.</translation>
  </message>
  <message>
   <source>新办公电话</source>
   <translation>New office telephone</translation>
  </message>
  <message>
   <source>新单位</source>
   <translation>New employer</translation>
  </message>
  <message>
   <source>新商机</source>
   <translation>New opportunity</translation>
  </message>
  <message>
   <source>新增</source>
   <translation>New</translation>
  </message>
  <message>
   <source>新增成员 {name}</source>
   <translation>Add member {name}</translation>
  </message>
  <message>
   <source>新客户</source>
   <translation>New customer</translation>
  </message>
  <message>
   <source>新客户{reason}</source>
   <translation>as a new customer, {reason}</translation>
  </message>
  <message>
   <source>新客户每月发货额超过(万元)</source>
   <translation>New customers: shipments in each of three consecutive months over (¥10k)</translation>
  </message>
  <message>
   <source>新客户连续三个月自</source>
   <translation>New customer: three months from</translation>
  </message>
  <message>
   <source>新客户（首笔交易未满{months}个月）连续三个月，每月发货额均超过{amount}万元</source>
   <translation>New customer (first transaction less than {months} {months:month|months} ago): shipments over {amount} × ¥10k in each of three consecutive months</translation>
  </message>
  <message>
   <source>新建{word} {name}</source>
   <translation>Create {name} ({word})</translation>
  </message>
  <message>
   <source>新建下一版</source>
   <translation>Make next version</translation>
  </message>
  <message>
   <source>新建下一版后，这一版自动成为旧版。</source>
   <translation>This becomes an old version by itself once the next one is made.</translation>
  </message>
  <message>
   <source>新建合作方案的下一版</source>
   <translation>Make next version of a cooperation plan</translation>
  </message>
  <message>
   <source>新建客户</source>
   <translation>New customer</translation>
  </message>
  <message>
   <source>新成员</source>
   <translation>New member</translation>
  </message>
  <message>
   <source>新的恢复密钥生效后，以前打印的恢复单打不开现在的数据。</source>
   <translation>Once the new recovery key is in force, sheets printed earlier no longer open the current data.</translation>
  </message>
  <message>
   <source>新的拜访记录</source>
   <translation>New call</translation>
  </message>
  <message>
   <source>新的文字样式至少要有 face 和 size。</source>
   <translation>A new text style needs at least face and size.</translation>
  </message>
  <message>
   <source>新的竞争情况</source>
   <translation>New competitor note</translation>
  </message>
  <message>
   <source>新级别</source>
   <translation>Grade after</translation>
  </message>
  <message>
   <source>新职务</source>
   <translation>New job title</translation>
  </message>
  <message>
   <source>新联系人</source>
   <translation>New contact</translation>
  </message>
  <message>
   <source>新装订册</source>
   <translation>New packet</translation>
  </message>
  <message>
   <source>新诉求</source>
   <translation>New request</translation>
  </message>
  <message>
   <source>新达到认定条件（{count}）</source>
   <translation>Newly qualifies ({count})</translation>
  </message>
  <message>
   <source>新部门</source>
   <translation>New department</translation>
  </message>
  <message>
   <source>新随手记</source>
   <translation>New quick note</translation>
  </message>
  <message>
   <source>新项目</source>
   <translation>New project</translation>
  </message>
  <message>
   <source>方式</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>方案名称</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>方案报价</source>
   <translation>Offer</translation>
  </message>
  <message>
   <source>方案版次</source>
   <translation>Version of plan</translation>
  </message>
  <message>
   <source>方案状态</source>
   <translation>State of plan</translation>
  </message>
  <message>
   <source>方案编号</source>
   <translation>Plan number</translation>
  </message>
  <message>
   <source>旁边已有完整的内容，这里写的没有导入。</source>
   <translation>The whole stands beside it; what is written here was not imported.</translation>
  </message>
  <message>
   <source>旁边没有可用的备份。</source>
   <translation>There is no usable backup beside it.</translation>
  </message>
  <message>
   <source>旁边的日志文件不见了，{since}的改动可能缺失。</source>
   <translation>The log file beside it is gone; changes made {since} may be missing.</translation>
  </message>
  <message>
   <source>无</source>
   <translation>none</translation>
  </message>
  <message>
   <source>无人可交谈</source>
   <translation>nobody to talk to</translation>
  </message>
  <message>
   <source>无法读写“{path}”（{reason}），没有任何改动；请检查路径和磁盘。</source>
   <translation>"{path}" cannot be read or written ({reason}). Nothing was changed; check the path and the disk.</translation>
  </message>
  <message>
   <source>日历上没有“{text}”这一天。</source>
   <translation>There is no day "{text}" in the calendar.</translation>
  </message>
  <message>
   <source>日子</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>日常工作指标</source>
   <translation>Daily work</translation>
  </message>
  <message>
   <source>日志文件与数据对不上，{since}、{until} 以前的改动可能缺失。</source>
   <translation>The log file does not fit the data; changes made {since} and before {until} may be missing.</translation>
  </message>
  <message>
   <source>日志文件受损，{since}、{until} 以前至少有 {count} 次保存读不出来。</source>
   <translation>The log file is damaged; at least {count} saves made {since} and before {until} cannot be read.</translation>
  </message>
  <message>
   <source>日期</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>日期还没到，不能记为已进行。</source>
   <translation>The date is in the future, so it cannot be marked as held.</translation>
  </message>
  <message>
   <source>旧版</source>
   <translation>Old version</translation>
  </message>
  <message>
   <source>时间</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>时间不可信（时钟不准）</source>
   <translation>clock was wrong</translation>
  </message>
  <message>
   <source>时间不明</source>
   <translation>an unknown time</translation>
  </message>
  <message>
   <source>旺季</source>
   <translation>Peak season</translation>
  </message>
  <message>
   <source>明暗</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>明细</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>是</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>是“{kind}”，应是 {words} 之一</source>
   <translation>is "{kind}" and must be one of {words}</translation>
  </message>
  <message>
   <source>是“{person}”，不在名单上</source>
   <translation>is "{person}", who is not on the list</translation>
  </message>
  <message>
   <source>是“{person}”，与方案不符</source>
   <translation>is "{person}", which does not agree with the plan</translation>
  </message>
  <message>
   <source>是“{person}”，这个人没有座位</source>
   <translation>is "{person}", who has no seat</translation>
  </message>
  <message>
   <source>是不认识的人</source>
   <translation>is an unknown person</translation>
  </message>
  <message>
   <source>是别的{word}的，没有导入。</source>
   <translation>Belongs to another {word}; not imported.</translation>
  </message>
  <message>
   <source>是同一{word}，并入</source>
   <translation>Same {word}: merge</translation>
  </message>
  <message>
   <source>显示口令</source>
   <translation>Show passphrase</translation>
  </message>
  <message>
   <source>更换单位标志</source>
   <translation>Change logo</translation>
  </message>
  <message>
   <source>更换口令</source>
   <translation>Change passphrase</translation>
  </message>
  <message>
   <source>更换口令……</source>
   <translation>Change passphrase…</translation>
  </message>
  <message>
   <source>更改……</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>更新</source>
   <translation>Update</translation>
  </message>
  <message>
   <source>更正</source>
   <translation>Correct</translation>
  </message>
  <message>
   <source>曾用名</source>
   <translation>Former name</translation>
  </message>
  <message>
   <source>曾用名相同</source>
   <translation>same former name</translation>
  </message>
  <message>
   <source>替换</source>
   <translation>Replace</translation>
  </message>
  <message>
   <source>替换同名视图</source>
   <translation>Replace the view of that name</translation>
  </message>
  <message>
   <source>替谁签名</source>
   <translation>For whom</translation>
  </message>
  <message>
   <source>最下层的列必须有 width，且不能再分列。</source>
   <translation>A lowest-level column must have a width and cannot be divided further.</translation>
  </message>
  <message>
   <source>最低天数</source>
   <translation>Minimum days</translation>
  </message>
  <message>
   <source>最低天数是 1 到 {most} 天。</source>
   <translation>The minimum is 1 to {most} days.</translation>
  </message>
  <message>
   <source>最低库存</source>
   <translation>Minimum stock</translation>
  </message>
  <message>
   <source>最低数量</source>
   <translation>Minimum quantity</translation>
  </message>
  <message>
   <source>最多 {most} 位小数</source>
   <translation>may have at most {most} decimals</translation>
  </message>
  <message>
   <source>最多 {most} 字；请分成几条记。</source>
   <translation>At most {most} characters; please make several of it.</translation>
  </message>
  <message>
   <source>最多用于 {most} 个座位的桌</source>
   <translation>is for tables of at most {most} seats</translation>
  </message>
  <message>
   <source>最早应收日</source>
   <translation>Oldest due</translation>
  </message>
  <message>
   <source>最近 {days} 天</source>
   <translation>Last {days} days</translation>
  </message>
  <message>
   <source>最近可用的备份是“{name}”。</source>
   <translation>The latest usable backup is “{name}”.</translation>
  </message>
  <message>
   <source>最近回款</source>
   <translation>Last paid</translation>
  </message>
  <message>
   <source>最近认定</source>
   <translation>Last recognised</translation>
  </message>
  <message>
   <source>月份</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>月度发货</source>
   <translation>Monthly shipment</translation>
  </message>
  <message>
   <source>月度发货</source>
   <comment>泛指</comment>
   <translation>monthly shipments</translation>
  </message>
  <message>
   <source>月度发货</source>
   <comment>页名</comment>
   <translation>Shipments</translation>
  </message>
  <message>
   <source>月度工作计划表</source>
   <translation>Monthly work plan</translation>
  </message>
  <message>
   <source>月度考核 {month}</source>
   <translation>Monthly evaluation {month}</translation>
  </message>
  <message>
   <source>月度考核汇总 {month}</source>
   <translation>Monthly evaluation overview {month}</translation>
  </message>
  <message>
   <source>月计划</source>
   <translation>Monthly plan</translation>
  </message>
  <message>
   <source>月计划</source>
   <comment>泛指</comment>
   <translation>monthly plans</translation>
  </message>
  <message>
   <source>月需求量</source>
   <translation>Monthly need</translation>
  </message>
  <message>
   <source>有 {count} 个附件的内容缺失或被改动过。</source>
   <translation>The {count:content of 1 attachment is|contents of {count} attachments are} missing or altered.</translation>
  </message>
  <message>
   <source>有 {count} 处需要改正，尚未保存；已填写的内容都在。</source>
   <translation>{count} {count:field needs|fields need} correcting; nothing is saved yet. What you entered is all still here.</translation>
  </message>
  <message>
   <source>有 {count} 张考核表不能办理，一张也没有改动：
{listed}</source>
   <translation>{count} of the sheets cannot be done, so none was changed:
{listed}</translation>
  </message>
  <message>
   <source>有 {count} 格内容，没有导入</source>
   <translation>Content in {count} {count:cell|cells}, not imported</translation>
  </message>
  <message>
   <source>有 {count} 行在文件里是隐藏的（第 {rows} 行），也读取了。</source>
   <translation>{count} {count:row is|rows are} hidden in the file ({count:row|rows} {rows}) and {count:was|were} read, too.</translation>
  </message>
  <message>
   <source>有 {count} 行在文件里是隐藏的（第 {rows} 行），没有导入。</source>
   <translation>{count} {count:row is|rows are} hidden in the file ({count:row|rows} {rows}) and {count:was|were} not imported.</translation>
  </message>
  <message>
   <source>有 {count} 行需要改正，尚未保存；已填写的内容都在。</source>
   <translation>{count} {count:row needs|rows need} correcting; nothing is saved yet, and all you typed is still here.</translation>
  </message>
  <message>
   <source>有 {count} 项，最多 {most} 项</source>
   <translation>has {count} entries; at most {most} are possible</translation>
  </message>
  <message>
   <source>有 {records}都叫“{name}”，请改写 id。</source>
   <translation>{records} are called "{name}"; give the id instead.</translation>
  </message>
  <message>
   <source>有些内容不能粘贴</source>
   <translation>Some content cannot be pasted</translation>
  </message>
  <message>
   <source>有修改尚未保存</source>
   <translation>Unsaved changes</translation>
  </message>
  <message>
   <source>有单独时限的客户</source>
   <translation>Customers with hours of their own</translation>
  </message>
  <message>
   <source>有发货的月数</source>
   <translation>Months with shipments</translation>
  </message>
  <message>
   <source>有可能</source>
   <translation>Possible</translation>
  </message>
  <message>
   <source>有差额，请写明原因，再记为已对清。</source>
   <translation>There is a difference: please explain it before this counts as settled.</translation>
  </message>
  <message>
   <source>有的内容无法读取（{kind}），这一项没有查完；请用备份恢复。</source>
   <translation>Some content cannot be read ({kind}), so this check was not completed; restore a backup.</translation>
  </message>
  <message>
   <source>有的文件没有添加</source>
   <translation>Some files were not added</translation>
  </message>
  <message>
   <source>有问题</source>
   <translation>Has problems</translation>
  </message>
  <message>
   <source>服务</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>服务与关怀</source>
   <translation>Service and care</translation>
  </message>
  <message>
   <source>服务合同</source>
   <translation>Service contract</translation>
  </message>
  <message>
   <source>服务标准</source>
   <translation>Service standard</translation>
  </message>
  <message>
   <source>服务标准…</source>
   <translation>Service standard…</translation>
  </message>
  <message>
   <source>服务标准已保存。</source>
   <translation>The service standard is saved.</translation>
  </message>
  <message>
   <source>服务标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。</source>
   <translation>The key-account manager changes the service standard; {name}, who sits here now, can only read it.</translation>
  </message>
  <message>
   <source>服务标准的设置已损坏，请重新填写服务标准。</source>
   <translation>The setting of the service standard is damaged. Fill in the service standard again.</translation>
  </message>
  <message>
   <source>服务请求</source>
   <translation>Service request</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>期限与续签</source>
   <translation>Term and renewal</translation>
  </message>
  <message>
   <source>期限超过了十年，请核对小时数。</source>
   <translation>The due time is more than ten years away; check the hours.</translation>
  </message>
  <message>
   <source>未中标</source>
   <translation>Not won</translation>
  </message>
  <message>
   <source>未了事项</source>
   <translation>Open thing</translation>
  </message>
  <message>
   <source>未了事项</source>
   <comment>泛指</comment>
   <translation>open things</translation>
  </message>
  <message>
   <source>未了事项 {count} 件随客户移交：{first}</source>
   <translation>{count} open {count:thing goes|things go} along: {first}</translation>
  </message>
  <message>
   <source>未到期</source>
   <translation>Not due yet</translation>
  </message>
  <message>
   <source>未办结</source>
   <translation>Not settled</translation>
  </message>
  <message>
   <source>未加密</source>
   <translation>Not encrypted</translation>
  </message>
  <message>
   <source>未回款</source>
   <translation>Unpaid</translation>
  </message>
  <message>
   <source>未回款金额</source>
   <translation>Outstanding</translation>
  </message>
  <message>
   <source>未填写</source>
   <translation>Empty</translation>
  </message>
  <message>
   <source>未填写姓名</source>
   <translation>No name given</translation>
  </message>
  <message>
   <source>未定</source>
   <translation>no date</translation>
  </message>
  <message>
   <source>未定级</source>
   <translation>Not graded</translation>
  </message>
  <message>
   <source>未建档</source>
   <translation>No</translation>
  </message>
  <message>
   <source>未批准</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>未指定：{count} 格内容不导入</source>
   <translation>Not assigned: {count} {count:cell|cells}</translation>
  </message>
  <message>
   <source>未提交</source>
   <translation>Not submitted</translation>
  </message>
  <message>
   <source>未收</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>未校准</source>
   <translation>Not calibrated</translation>
  </message>
  <message>
   <source>未结商机</source>
   <translation>Open opportunities</translation>
  </message>
  <message>
   <source>未记名</source>
   <translation>unnamed</translation>
  </message>
  <message>
   <source>未设门槛</source>
   <translation>Not set</translation>
  </message>
  <message>
   <source>未进行</source>
   <translation>Not held</translation>
  </message>
  <message>
   <source>未逾期</source>
   <translation>Not overdue</translation>
  </message>
  <message>
   <source>本人</source>
   <translation>Employee</translation>
  </message>
  <message>
   <source>本人已确认</source>
   <translation>Confirmed</translation>
  </message>
  <message>
   <source>本人确认</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>本公司人员</source>
   <translation>Our staff</translation>
  </message>
  <message>
   <source>本公司人员</source>
   <comment>泛指</comment>
   <translation>staff members</translation>
  </message>
  <message>
   <source>本客户每 {interval} 天</source>
   <translation>this customer: every {interval} days</translation>
  </message>
  <message>
   <source>本月</source>
   <translation>This month</translation>
  </message>
  <message>
   <source>本月对账…</source>
   <translation>Reconcile the month…</translation>
  </message>
  <message>
   <source>本月没有已进行的记录。</source>
   <translation>No records held this month.</translation>
  </message>
  <message>
   <source>本机</source>
   <translation>This computer</translation>
  </message>
  <message>
   <source>本机见过的内容</source>
   <translation>What this computer saw</translation>
  </message>
  <message>
   <source>本桌只为其一人另备餐，代价 {points}</source>
   <translation>the only one of this diet at the table, cost {points}</translation>
  </message>
  <message>
   <source>本桌没有主方人员,由职级最高的来宾居中</source>
   <translation>Nobody of the host side is at this table; the highest guest sits in the middle</translation>
  </message>
  <message>
   <source>本页(&amp;P)</source>
   <translation>&amp;Page</translation>
  </message>
  <message>
   <source>权重</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>权重(%)</source>
   <translation>Weight (%)</translation>
  </message>
  <message>
   <source>权重不能是负数。</source>
   <translation>A weight cannot be negative.</translation>
  </message>
  <message>
   <source>权重合计 {total}</source>
   <translation>Weights add up to {total}</translation>
  </message>
  <message>
   <source>条件之间只能用“且”连接，不能用“或”；请分成几次。</source>
   <translation>Conditions can only be joined by and (且), not by or (或); do it in several steps.</translation>
  </message>
  <message>
   <source>条件有 {count} 个字，最多 {limit} 个；请分成几次。</source>
   <translation>The condition has {count} characters; at most {limit} are possible. Ask in several steps.</translation>
  </message>
  <message>
   <source>来宾</source>
   <translation>the guests</translation>
  </message>
  <message>
   <source>来宾“{person}”两侧都是空位</source>
   <translation>Guest "{person}" has an empty seat on either side</translation>
  </message>
  <message>
   <source>来宾按礼宾次序:{seat}为来宾可用座位中的第{place}位(近高远低、{higher}高{lower}低)</source>
   <translation>Guests by precedence: {seat} is number {place} of the seats left for guests (near before far, {higher} before {lower})</translation>
  </message>
  <message>
   <source>来宾（Guests）</source>
   <translation>guests</translation>
  </message>
  <message>
   <source>来访</source>
   <translation>Visit to us</translation>
  </message>
  <message>
   <source>查找</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>查找成员</source>
   <translation>Find a member</translation>
  </message>
  <message>
   <source>查找表单</source>
   <translation>Find a form</translation>
  </message>
  <message>
   <source>查看(&amp;V)</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>查看“{field}”的修改历史</source>
   <translation>Show history of "{field}"</translation>
  </message>
  <message>
   <source>查看没有导入的内容</source>
   <translation>Show what was not imported</translation>
  </message>
  <message>
   <source>标准</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>标尺应长约 {drawn:.0f} 毫米，量得 {measured} 毫米不合情理；打印时不要缩放，请再量一次。</source>
   <translation>The ruler should be about {drawn:.0f} mm long, so {measured} mm cannot be right. Print without scaling and measure again.</translation>
  </message>
  <message>
   <source>标尺页已送往打印机。</source>
   <translation>The ruler page was sent to the printer.</translation>
  </message>
  <message>
   <source>标志已去掉，可以撤销。</source>
   <translation>The logo was removed; you can undo this.</translation>
  </message>
  <message>
   <source>标志已更换。</source>
   <translation>The logo was changed.</translation>
  </message>
  <message>
   <source>标签</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>标签与信封</source>
   <translation>Labels and envelopes</translation>
  </message>
  <message>
   <source>栏目</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>校准打印机</source>
   <translation>Calibrate printer</translation>
  </message>
  <message>
   <source>样张</source>
   <translation>Sample</translation>
  </message>
  <message>
   <source>样张和空白表不取记录，不能与 --record、--where、--all 同用。</source>
   <translation>Samples and blank forms take no records; do not combine them with --record, --where or --all.</translation>
  </message>
  <message>
   <source>核对</source>
   <translation>Verify</translation>
  </message>
  <message>
   <source>核对 {name}</source>
   <translation>Check {name}</translation>
  </message>
  <message>
   <source>核对与认定…</source>
   <translation>Look and recognise…</translation>
  </message>
  <message>
   <source>核对无误。请把抄写的密钥收好。</source>
   <translation>That is right. Keep your copy of the key safe.</translation>
  </message>
  <message>
   <source>核对日期</source>
   <translation>Looked at on</translation>
  </message>
  <message>
   <source>格子太窄，放不下一个字：{text}</source>
   <translation>The cell is too narrow for even one character: {text}</translation>
  </message>
  <message>
   <source>框架协议</source>
   <translation>Framework agreement</translation>
  </message>
  <message>
   <source>案场</source>
   <translation>Sales site</translation>
  </message>
  <message>
   <source>桌上没有主宾，侍应从谁开始没有规定</source>
   <translation>No principal guest is at the table; no rule says with whom serving begins</translation>
  </message>
  <message>
   <source>桌子“{one}”和“{other}”在同一个位置。</source>
   <translation>Tables “{one}” and “{other}” stand at the same place.</translation>
  </message>
  <message>
   <source>桌子“{table}”</source>
   <translation>Table "{table}"</translation>
  </message>
  <message>
   <source>桌子“{table}”应是[横, 纵]两个数。</source>
   <translation>Table "{table}" must be [x, y], two numbers.</translation>
  </message>
  <message>
   <source>桌未坐满</source>
   <translation>tables not filled</translation>
  </message>
  <message>
   <source>桌次</source>
   <translation>Table rank</translation>
  </message>
  <message>
   <source>桌次低于应坐</source>
   <translation>below the table due</translation>
  </message>
  <message>
   <source>桌次卡</source>
   <translation>Table cards</translation>
  </message>
  <message>
   <source>桌次图</source>
   <translation>Table plan</translation>
  </message>
  <message>
   <source>桌次图（A3）</source>
   <translation>Table plan (A3)</translation>
  </message>
  <message>
   <source>检索索引</source>
   <translation>Search index</translation>
  </message>
  <message>
   <source>检索索引有 {count} 处与记录不符，可以重建。</source>
   <translation>The search index differs from the records in {count} places; it can be rebuilt.</translation>
  </message>
  <message>
   <source>横标尺全长</source>
   <translation>Ruler across</translation>
  </message>
  <message>
   <source>次数</source>
   <translation>Times</translation>
  </message>
  <message>
   <source>次数不能是负数。</source>
   <translation>The number of times cannot be negative.</translation>
  </message>
  <message>
   <source>欢迎使用 KamDesk</source>
   <translation>Welcome to KamDesk</translation>
  </message>
  <message>
   <source>欢迎牌</source>
   <translation>Welcome sign</translation>
  </message>
  <message>
   <source>款项名称</source>
   <translation>Instalment name</translation>
  </message>
  <message>
   <source>正在{act}…</source>
   <translation>{act}…</translation>
  </message>
  <message>
   <source>正在保存…</source>
   <translation>Saving…</translation>
  </message>
  <message>
   <source>正在保存：{title}</source>
   <translation>Saving: {title}</translation>
  </message>
  <message>
   <source>正在停止…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>正在停止：{title}</source>
   <translation>Stopping: {title}</translation>
  </message>
  <message>
   <source>正在删除以前的备份</source>
   <translation>Deleting earlier backups</translation>
  </message>
  <message>
   <source>正在加密数据</source>
   <translation>Encrypting the data</translation>
  </message>
  <message>
   <source>正在取消口令</source>
   <translation>Removing passphrase</translation>
  </message>
  <message>
   <source>正在填写的内容没能自动保留，请尽快保存。{why}</source>
   <translation>What you are typing could not be kept automatically; please save it soon. {why}</translation>
  </message>
  <message>
   <source>正在备份</source>
   <translation>Backing up</translation>
  </message>
  <message>
   <source>正在导出考核表</source>
   <translation>Exporting evaluation sheets</translation>
  </message>
  <message>
   <source>正在建立数据文件</source>
   <translation>Creating data file</translation>
  </message>
  <message>
   <source>正在建立示例部门</source>
   <translation>Creating the sample department</translation>
  </message>
  <message>
   <source>正在恢复备份</source>
   <translation>Restoring backup</translation>
  </message>
  <message>
   <source>正在打印…</source>
   <translation>Printing…</translation>
  </message>
  <message>
   <source>正在打印：{title}</source>
   <translation>Printing: {title}</translation>
  </message>
  <message>
   <source>正在打开数据</source>
   <translation>Opening the data</translation>
  </message>
  <message>
   <source>正在打开数据……</source>
   <translation>Opening the data …</translation>
  </message>
  <message>
   <source>正在排版…</source>
   <translation>Typesetting…</translation>
  </message>
  <message>
   <source>正在排版：{title}</source>
   <translation>Typesetting: {title}</translation>
  </message>
  <message>
   <source>正在更换口令</source>
   <translation>Changing passphrase</translation>
  </message>
  <message>
   <source>正在更换恢复密钥</source>
   <translation>Changing the recovery key</translation>
  </message>
  <message>
   <source>正在查找打印机</source>
   <translation>Looking for printers</translation>
  </message>
  <message>
   <source>正在查找打印机…</source>
   <translation>Looking for printers…</translation>
  </message>
  <message>
   <source>正在核对</source>
   <translation>Checking</translation>
  </message>
  <message>
   <source>正在核对备份</source>
   <translation>Verifying backup</translation>
  </message>
  <message>
   <source>正在核对：{title}</source>
   <translation>Comparing: {title}</translation>
  </message>
  <message>
   <source>正在绘制 {count} 张表单的图样</source>
   <translation>Drawing {count} forms</translation>
  </message>
  <message>
   <source>正在绘制…</source>
   <translation>Drawing…</translation>
  </message>
  <message>
   <source>正在询问打印机的纸盒</source>
   <translation>Asking the printer for its trays</translation>
  </message>
  <message>
   <source>正常</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>步距应从小到大，且不超过高度：{least}、{most}。</source>
   <translation>The steps must go from small to large and not exceed the height: {least}, {most}.</translation>
  </message>
  <message>
   <source>母公司</source>
   <translation>Parent company</translation>
  </message>
  <message>
   <source>母公司不能是客户自己或它的下属公司。</source>
   <translation>A parent company cannot be the customer itself or one of its own companies.</translation>
  </message>
  <message>
   <source>每一步审批须指定一个岗位或一个人。</source>
   <translation>Every step of an approval needs one post or one person.</translation>
  </message>
  <message>
   <source>每一项只能且必须有其中一种：{kinds}。</source>
   <translation>Each item must have exactly one of: {kinds}.</translation>
  </message>
  <message>
   <source>每个版块只能且必须有其中一项：{kinds}。</source>
   <translation>Each block must have exactly one of: {kinds}.</translation>
  </message>
  <message>
   <source>每个节日预算 {amount} 元</source>
   <translation>budget for each festival {amount} yuan</translation>
  </message>
  <message>
   <source>每份备份写完后都会重新读一遍，核对无误才算数。</source>
   <translation>Each backup is read back after writing and counts only when it checks out.</translation>
  </message>
  <message>
   <source>每次加分不能是负数。</source>
   <translation>Points added each time cannot be negative.</translation>
  </message>
  <message>
   <source>每次备份再存一份到这里，例如移动硬盘；留空即不存。</source>
   <translation>Every backup is also stored here, for example on a removable drive; leave empty for none.</translation>
  </message>
  <message>
   <source>每次打开时输入口令</source>
   <translation>Ask for a passphrase at every start</translation>
  </message>
  <message>
   <source>每次打开都要输入口令。忘记口令时，用恢复密钥打开。</source>
   <translation>The passphrase is asked for at every start. If you forget it, the recovery key opens the data.</translation>
  </message>
  <message>
   <source>每次扣分不能是负数。</source>
   <translation>Points deducted each time cannot be negative.</translation>
  </message>
  <message>
   <source>民族与宗教习俗</source>
   <translation>Faith and customs</translation>
  </message>
  <message>
   <source>民营企业</source>
   <translation>Private enterprise</translation>
  </message>
  <message>
   <source>汇总</source>
   <translation>Overview</translation>
  </message>
  <message>
   <source>沉睡客户</source>
   <translation>Dormant customers</translation>
  </message>
  <message>
   <source>沉睡期</source>
   <translation>Dormant</translation>
  </message>
  <message>
   <source>沉睡期如何维护</source>
   <translation>Care of dormant customers</translation>
  </message>
  <message>
   <source>没有“{word}”这一种类；{offer}：{kinds}。</source>
   <translation>There is no kind "{word}". {offer}: {kinds}.</translation>
  </message>
  <message>
   <source>没有交易记录</source>
   <translation>no transactions</translation>
  </message>
  <message>
   <source>没有交易记录，不适用</source>
   <translation>no transactions, does not apply</translation>
  </message>
  <message>
   <source>没有代价</source>
   <translation>no cost</translation>
  </message>
  <message>
   <source>没有使用打印机“{printer}”的权限，{so_far}。请找管理这台打印机的人，或换一台打印机。</source>
   <translation>You may not use the printer “{printer}”; {so_far}. Please ask whoever looks after it, or take another printer.</translation>
  </message>
  <message>
   <source>没有保存</source>
   <translation>Not saved</translation>
  </message>
  <message>
   <source>没有保存。第{row}行：{problem}</source>
   <translation>Not saved. Row {row}: {problem}</translation>
  </message>
  <message>
   <source>没有写{word}的{title}，{field}没有导入。</source>
   <translation>No {title} is given for the {word}, so {field} was not imported.</translation>
  </message>
  <message>
   <source>没有写{word}的{title}，{field}记为{owner}的{instead}。</source>
   <translation>No {title} is given for the {word}, so {field} is kept as {instead} of the {owner}.</translation>
  </message>
  <message>
   <source>没有写这份附件是哪位客户的。</source>
   <translation>It does not say which customer this attachment belongs to.</translation>
  </message>
  <message>
   <source>没有别的客户参与。总包、设计、使用单位等也是客户的，登记在这里；他们的往来也可以归到这个项目。</source>
   <translation>No other customer takes part. Add contractors, designers or users that are customers too; their dealings can belong to this project as well.</translation>
  </message>
  <message>
   <source>没有可以导入的行。</source>
   <translation>There are no rows to import.</translation>
  </message>
  <message>
   <source>没有可以打印的记录，什么也没有生成；可以改打空白表。</source>
   <translation>There are no records to print, so nothing was made. You can print a blank form instead.</translation>
  </message>
  <message>
   <source>没有可以打印的页，什么也没有生成；请改小起始份数。</source>
   <translation>There are no pages to print, so nothing was made. Choose a lower starting number.</translation>
  </message>
  <message>
   <source>没有可以撤销的操作。</source>
   <translation>There is nothing to undo.</translation>
  </message>
  <message>
   <source>没有可以重做的操作。</source>
   <translation>There is nothing to redo.</translation>
  </message>
  <message>
   <source>没有可选的。</source>
   <translation>There is nothing to choose from.</translation>
  </message>
  <message>
   <source>没有名为“{name}”的{word}字段。</source>
   <translation>No field is called "{name}" ({word}).</translation>
  </message>
  <message>
   <source>没有名为“{name}”的文字样式。</source>
   <translation>There is no text style called "{name}".</translation>
  </message>
  <message>
   <source>没有名为“{name}”的格式。</source>
   <translation>There is no format called "{name}".</translation>
  </message>
  <message>
   <source>没有名为“{name}”的颜色。</source>
   <translation>There is no colour called "{name}".</translation>
  </message>
  <message>
   <source>没有名为“{text}”的部门成员。</source>
   <translation>No member of the department is called "{text}".</translation>
  </message>
  <message>
   <source>没有哪份备份比现有内容更新。</source>
   <translation>No backup is newer than what is left.</translation>
  </message>
  <message>
   <source>没有填写地位</source>
   <translation>standing not recorded</translation>
  </message>
  <message>
   <source>没有安装打印命令 lp</source>
   <translation>the print command lp is not installed</translation>
  </message>
  <message>
   <source>没有完成</source>
   <translation>Not completed</translation>
  </message>
  <message>
   <source>没有完成：{reason}。</source>
   <translation>Not completed: {reason}.</translation>
  </message>
  <message>
   <source>没有客户的，要填所在区域。</source>
   <translation>Without a customer, fill in the region.</translation>
  </message>
  <message>
   <source>没有成员</source>
   <translation>No members</translation>
  </message>
  <message>
   <source>没有打印机？抄写后在这里核对：</source>
   <translation>No printer? Copy it down and check it here:</translation>
  </message>
  <message>
   <source>没有找到“{text}”。</source>
   <translation>Nothing found for “{text}”.</translation>
  </message>
  <message>
   <source>没有找到“{text}”。可以试试简称、拼音首字母或电话中的几位数字。</source>
   <translation>Nothing found for "{text}". Try a short name, pinyin initials or some digits of a phone number.</translation>
  </message>
  <message>
   <source>没有找到打印机</source>
   <translation>No printer found</translation>
  </message>
  <message>
   <source>没有找到这份数据的备份。备份在移动硬盘上的，接好后点“选择备份文件”。</source>
   <translation>No backup of these data was found. If there is one on a removable drive, plug it in and choose the backup file.</translation>
  </message>
  <message>
   <source>没有找到这位人员。</source>
   <translation>No such person was found.</translation>
  </message>
  <message>
   <source>没有找到这位客户。</source>
   <translation>No such customer was found.</translation>
  </message>
  <message>
   <source>没有找到这位成员。</source>
   <translation>No such member was found.</translation>
  </message>
  <message>
   <source>没有找到这样的表单。</source>
   <translation>No such form was found.</translation>
  </message>
  <message>
   <source>没有指标“{indicator}”。</source>
   <translation>There is no indicator "{indicator}".</translation>
  </message>
  <message>
   <source>没有提交计划。</source>
   <translation>No plan was submitted.</translation>
  </message>
  <message>
   <source>没有数据</source>
   <translation>No data</translation>
  </message>
  <message>
   <source>没有未了事项。交接记录随卡片一起保存。</source>
   <translation>Nothing is open. The hand-over is saved together with the card.</translation>
  </message>
  <message>
   <source>没有权限，或文件正被占用</source>
   <translation>no permission, or the file is in use</translation>
  </message>
  <message>
   <source>没有登记地址，请先补上，或在纸上手写。</source>
   <translation>No address is recorded; please add it first, or write it on the paper by hand.</translation>
  </message>
  <message>
   <source>没有登记职级，从职务也看不出，排在有职级的人之后，第 {rank} 位。</source>
   <translation>No level is recorded and the job title tells none: place {rank}, after those who have one.</translation>
  </message>
  <message>
   <source>没有登记过外出。出差、休假前在这里写明起止日期和代理人。</source>
   <translation>No absence yet. Before a journey or a holiday, note its days and the deputy here.</translation>
  </message>
  <message>
   <source>没有符合条件的{word}。换个说法，或清除筛选。</source>
   <translation>No {word} match. Try other words, or clear the filters.</translation>
  </message>
  <message>
   <source>没有符合条件的商机。</source>
   <translation>No opportunity matches.</translation>
  </message>
  <message>
   <source>没有符合条件的成员。换个说法，或清除筛选。</source>
   <translation>No member matches. Try other words, or clear the filter.</translation>
  </message>
  <message>
   <source>没有符合条件的竞争情况。</source>
   <translation>No competitor note matches.</translation>
  </message>
  <message>
   <source>没有符合条件的联系人。换个说法，或清除筛选。</source>
   <translation>No contact matches. Try other words, or clear the filter.</translation>
  </message>
  <message>
   <source>没有符合条件的诉求。</source>
   <translation>No request matches.</translation>
  </message>
  <message>
   <source>没有符合条件的随手记。</source>
   <translation>No quick notes match.</translation>
  </message>
  <message>
   <source>没有符合条件的项目。</source>
   <translation>No project matches.</translation>
  </message>
  <message>
   <source>没有第 {page} 页，一共 {count} 页。</source>
   <translation>There is no page {page}; pages: {count}.</translation>
  </message>
  <message>
   <source>没有编号为“{form_id}”的表单。</source>
   <translation>No form has the id "{form_id}".</translation>
  </message>
  <message>
   <source>没有编号为“{number}”的{word}。</source>
   <translation>No record ({word}) has the number "{number}".</translation>
  </message>
  <message>
   <source>没有编号或名称是“{word}”的{kinds}。</source>
   <translation>No record has the number or name "{word}" ({kinds}).</translation>
  </message>
  <message>
   <source>没有表头</source>
   <translation>No header</translation>
  </message>
  <message>
   <source>没有要保存的改动。</source>
   <translation>There are no changes to save.</translation>
  </message>
  <message>
   <source>没有计划时</source>
   <translation>If nothing was planned</translation>
  </message>
  <message>
   <source>没有认出哪一列是{column}；请指明{column}所在的列。没有写入任何内容。</source>
   <translation>No column was recognised as "{column}". Say which one it is. Nothing was written.</translation>
  </message>
  <message>
   <source>没有认出表头，各行也不像{word}的名称，看来不是名单；如果确是，请在“含义”里为各列选上含义。</source>
   <translation>No header was found and the lines do not look like names ({word}): this does not seem to be a list. If it is one, choose what each column means under "Meaning".</translation>
  </message>
  <message>
   <source>没有设定门槛</source>
   <translation>no threshold set</translation>
  </message>
  <message>
   <source>没有评分项目“{item}”。</source>
   <translation>There is no marked item "{item}".</translation>
  </message>
  <message>
   <source>没有输入口令，没有任何改动。</source>
   <translation>No passphrase was entered; nothing was changed.</translation>
  </message>
  <message>
   <source>没有这样的在岗成员。</source>
   <translation>No such member is at work.</translation>
  </message>
  <message>
   <source>没有这样的行。</source>
   <translation>No such rows.</translation>
  </message>
  <message>
   <source>没有逾期未收的款，不用催款，什么也没有生成。</source>
   <translation>Nothing is overdue, so there is nothing to remind of; nothing was made.</translation>
  </message>
  <message>
   <source>没看懂的内容放进备注</source>
   <translation>Put what was not understood into the remark</translation>
  </message>
  <message>
   <source>没看懂：{words}</source>
   <translation>Not understood: {words}</translation>
  </message>
  <message>
   <source>没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。</source>
   <translation>"{path}" could not be written: {reason}. The existing file is unchanged. Choose another folder, or close the program that has the file open.</translation>
  </message>
  <message>
   <source>没能准备表单文件夹“{path}”：{reason}。</source>
   <translation>The forms folder "{path}" could not be prepared: {reason}.</translation>
  </message>
  <message>
   <source>没能新建文件夹“{folder}”：{reason}。</source>
   <translation>The folder “{folder}” could not be made: {reason}.</translation>
  </message>
  <message>
   <source>法定代表人</source>
   <translation>Legal rep.</translation>
  </message>
  <message>
   <source>注册资本(万元)</source>
   <translation>Reg. capital (¥10k)</translation>
  </message>
  <message>
   <source>注释或说明</source>
   <translation>a note</translation>
  </message>
  <message>
   <source>活动</source>
   <translation>Activities</translation>
  </message>
  <message>
   <source>活跃期</source>
   <translation>Active</translation>
  </message>
  <message>
   <source>活跃期如何维护</source>
   <translation>Care of active customers</translation>
  </message>
  <message>
   <source>洽谈中</source>
   <translation>Negotiating</translation>
  </message>
  <message>
   <source>洽谈地点</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>洽谈日期</source>
   <translation>Held on</translation>
  </message>
  <message>
   <source>洽谈结果</source>
   <translation>Result of the round</translation>
  </message>
  <message>
   <source>洽谈记录</source>
   <translation>Round of negotiation</translation>
  </message>
  <message>
   <source>洽谈记录</source>
   <comment>泛指</comment>
   <translation>rounds of negotiation</translation>
  </message>
  <message>
   <source>洽谈记录</source>
   <comment>页名</comment>
   <translation>Rounds</translation>
  </message>
  <message>
   <source>流标</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>浅色</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>浏览……</source>
   <translation>Browse…</translation>
  </message>
  <message>
   <source>深色</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>添加 {records}</source>
   <translation>Add {records}</translation>
  </message>
  <message>
   <source>添加任职经历</source>
   <translation>Add position</translation>
  </message>
  <message>
   <source>添加客户</source>
   <translation>Add a customer</translation>
  </message>
  <message>
   <source>添加日期</source>
   <translation>Added on</translation>
  </message>
  <message>
   <source>添加有单独时限的客户</source>
   <translation>Add a customer with hours of its own</translation>
  </message>
  <message>
   <source>添加禁忌</source>
   <translation>Add taboo</translation>
  </message>
  <message>
   <source>添加联系人</source>
   <translation>Add contact</translation>
  </message>
  <message>
   <source>添加附件</source>
   <translation>Add attachments</translation>
  </message>
  <message>
   <source>添加附件 {name}</source>
   <translation>Add attachment {name}</translation>
  </message>
  <message>
   <source>添加附件…</source>
   <translation>Add Attachment…</translation>
  </message>
  <message>
   <source>添加附件（每个最多 {size} MB）</source>
   <translation>Add attachments (at most {size} MB each)</translation>
  </message>
  <message>
   <source>清空{word}回收站</source>
   <translation>Empty the trash ({word})</translation>
  </message>
  <message>
   <source>清空回收站</source>
   <translation>Empty trash</translation>
  </message>
  <message>
   <source>清空附件回收站</source>
   <translation>Empty the Trash of Attachments</translation>
  </message>
  <message>
   <source>清除</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>清除筛选</source>
   <translation>Clear filters</translation>
  </message>
  <message>
   <source>渠道</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>满意</source>
   <translation>Satisfied</translation>
  </message>
  <message>
   <source>潜在客户</source>
   <translation>Prospective</translation>
  </message>
  <message>
   <source>潜在期</source>
   <translation>Prospective</translation>
  </message>
  <message>
   <source>潜在期如何维护</source>
   <translation>Care of prospective customers</translation>
  </message>
  <message>
   <source>点第一个空着的标签，或用方向键移动</source>
   <translation>Click the first free label, or go to it by the arrow keys</translation>
  </message>
  <message>
   <source>照恢复单输入，它就继续有效；留空则另生成一份新的。</source>
   <translation>Type it from the recovery sheet to keep it valid; leave it empty to have a new one made.</translation>
  </message>
  <message>
   <source>照片</source>
   <translation>Photographs</translation>
  </message>
  <message>
   <source>照着抄写的内容输入一遍</source>
   <translation>Type in what you copied down</translation>
  </message>
  <message>
   <source>版本 {version}(Qt {qt})</source>
   <translation>Version {version} (Qt {qt})</translation>
  </message>
  <message>
   <source>版次</source>
   <translation>Revision</translation>
  </message>
  <message>
   <source>物品保管单</source>
   <translation>Custody slip</translation>
  </message>
  <message>
   <source>特大</source>
   <translation>Extra large</translation>
  </message>
  <message>
   <source>特殊餐分散</source>
   <translation>diets spread over tables</translation>
  </message>
  <message>
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message>
   <source>独自一位女士</source>
   <translation>a woman alone among men</translation>
  </message>
  <message>
   <source>现余额</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>现在</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>现在{present}，建议{grade}：{why}。与建议不同的定级要写明理由。</source>
   <translation>Now {present}, {grade} proposed: {why}. A grade against the proposal needs a reason.</translation>
  </message>
  <message>
   <source>现在就是程序自带的标准。</source>
   <translation>This is the program's own standard already.</translation>
  </message>
  <message>
   <source>现在所有客户的级别都与规则一致。</source>
   <translation>All customers have the grade that the rule proposes.</translation>
  </message>
  <message>
   <source>现在没有标志。</source>
   <translation>There is no logo.</translation>
  </message>
  <message>
   <source>现在用这台电脑的是{name}，这是替{whom}签名。考核表、打印件和修改历史都会写明代签人和理由。</source>
   <translation>{name} sits at this PC, so this signs for {whom}. The sheet, its print and the history will name who signed, and why.</translation>
  </message>
  <message>
   <source>现在由{name}使用这台电脑</source>
   <translation>{name} sits at this PC now</translation>
  </message>
  <message>
   <source>现在的口令</source>
   <translation>Current passphrase</translation>
  </message>
  <message>
   <source>现在的数据会先另存一份，然后换成这份备份。完成后程序需要重新启动。</source>
   <translation>The present data are saved first and then replaced by this backup. Afterwards the program must be restarted.</translation>
  </message>
  <message>
   <source>现在谁在使用这台电脑？</source>
   <translation>Who sits at this PC now?</translation>
  </message>
  <message>
   <source>现在：{value}</source>
   <translation>Now: {value}</translation>
  </message>
  <message>
   <source>现有内容前后不一致，只能从备份恢复。</source>
   <translation>What is left contradicts itself and can only be restored from a backup.</translation>
  </message>
  <message>
   <source>现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}</source>
   <translation>The fonts lack the characters "{characters}"; "〓" stands for them on paper: {text}</translation>
  </message>
  <message>
   <source>现有恢复密钥</source>
   <translation>Current recovery key</translation>
  </message>
  <message>
   <source>现负责人</source>
   <translation>Owner now</translation>
  </message>
  <message>
   <source>理由最多{most}个字。</source>
   <translation>A reason has at most {most} characters.</translation>
  </message>
  <message>
   <source>生产</source>
   <translation>Production</translation>
  </message>
  <message>
   <source>生命周期</source>
   <translation>Stage of life</translation>
  </message>
  <message>
   <source>生日</source>
   <translation>Birthday</translation>
  </message>
  <message>
   <source>生日“{text}”不是有效的日期。</source>
   <translation>The birthday "{text}" is not a valid date.</translation>
  </message>
  <message>
   <source>用 each 重复的列须有 width 和 columns。</source>
   <translation>Columns repeated by each need a width and columns.</translation>
  </message>
  <message>
   <source>用一句自己记得住、别人猜不到的话，比用符号更安全。</source>
   <translation>A sentence you can remember and others cannot guess is safer than symbols.</translation>
  </message>
  <message>
   <source>用我的内容保存</source>
   <translation>Save mine</translation>
  </message>
  <message>
   <source>用户</source>
   <translation>User</translation>
  </message>
  <message>
   <source>用户的决定</source>
   <translation>the user's decision</translation>
  </message>
  <message>
   <source>用户锁定该座位</source>
   <translation>Locked to this seat by the user</translation>
  </message>
  <message>
   <source>由{post}拜访</source>
   <translation>called on by the {post}</translation>
  </message>
  <message>
   <source>由本机的凭据保管密钥</source>
   <translation>Let this computer keep the key</translation>
  </message>
  <message>
   <source>由此续签</source>
   <translation>Renewed by</translation>
  </message>
  <message>
   <source>由计划与记录统计；可以直接改，须写理由；清空即恢复统计数</source>
   <translation>Counted from plan and records. You may overwrite it with a reason; clear it to use the count again</translation>
  </message>
  <message>
   <source>电子邮箱</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>电脑内存不足，没能核对口令，也没有任何改动；请关闭一些程序后再试。</source>
   <translation>The computer has too little free memory to check the passphrase; nothing has been changed. Close some programs and try again.</translation>
  </message>
  <message>
   <source>电脑的时间比最近一次改动（{last}）还早。资料没有受影响，改动仍按先后排列；请核对电脑的日期和时间，以免期限和登记日期出错。</source>
   <translation>The clock of this PC is before the last change ({last}). The data is unharmed and changes stay in their order; check the date and time of the PC, so that deadlines and dates of records come out right.</translation>
  </message>
  <message>
   <source>电话</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>电话服务规范</source>
   <translation>Telephone service standard</translation>
  </message>
  <message>
   <source>电话流程图</source>
   <translation>Telephone flow chart</translation>
  </message>
  <message>
   <source>男</source>
   <translation>Male</translation>
  </message>
  <message>
   <source>界面语言</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>病假</source>
   <translation>Sick leave</translation>
  </message>
  <message>
   <source>登录 Windows 后直接打开，不用记口令。推荐。</source>
   <translation>Opens right after you sign in to Windows, without a passphrase. Recommended.</translation>
  </message>
  <message>
   <source>登记</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>登记{purpose} {name}</source>
   <translation>Log entry ({purpose}): {name}</translation>
  </message>
  <message>
   <source>登记交易</source>
   <translation>Record a transaction</translation>
  </message>
  <message>
   <source>登记人</source>
   <translation>Entered by</translation>
  </message>
  <message>
   <source>登记任务办理经过</source>
   <translation>Record step of task</translation>
  </message>
  <message>
   <source>登记分期款</source>
   <translation>Add an instalment</translation>
  </message>
  <message>
   <source>登记参与客户</source>
   <translation>Add party</translation>
  </message>
  <message>
   <source>登记参与项目</source>
   <translation>Add joint project</translation>
  </message>
  <message>
   <source>登记合作方案</source>
   <translation>Add cooperation plan</translation>
  </message>
  <message>
   <source>登记合同</source>
   <translation>Record a contract</translation>
  </message>
  <message>
   <source>登记商机</source>
   <translation>Record opportunity</translation>
  </message>
  <message>
   <source>登记处理经过</source>
   <translation>Add step</translation>
  </message>
  <message>
   <source>登记外出</source>
   <translation>Register absence</translation>
  </message>
  <message>
   <source>登记对策</source>
   <translation>Add countermeasure</translation>
  </message>
  <message>
   <source>登记对账</source>
   <translation>Add a reconciliation</translation>
  </message>
  <message>
   <source>登记导出的附件</source>
   <translation>Log exported attachments</translation>
  </message>
  <message>
   <source>登记履约事项</source>
   <translation>Add an obligation</translation>
  </message>
  <message>
   <source>登记库存</source>
   <translation>Add stock</translation>
  </message>
  <message>
   <source>登记应收</source>
   <translation>Record a receivable</translation>
  </message>
  <message>
   <source>登记打印</source>
   <translation>Record printing</translation>
  </message>
  <message>
   <source>登记拜访</source>
   <translation>Log a call</translation>
  </message>
  <message>
   <source>登记新客户的交易</source>
   <translation>Record a new customer's transactions</translation>
  </message>
  <message>
   <source>登记新成员</source>
   <translation>Add member</translation>
  </message>
  <message>
   <source>登记日期</source>
   <translation>Noted on</translation>
  </message>
  <message>
   <source>登记月度发货</source>
   <translation>Record a month's shipment</translation>
  </message>
  <message>
   <source>登记洽谈</source>
   <translation>Add round</translation>
  </message>
  <message>
   <source>登记示例交易</source>
   <translation>Record sample transactions</translation>
  </message>
  <message>
   <source>登记示例合作方案</source>
   <translation>Record sample cooperation plans</translation>
  </message>
  <message>
   <source>登记示例外出</source>
   <translation>Record sample absences</translation>
  </message>
  <message>
   <source>登记示例定级</source>
   <translation>Record sample grades</translation>
  </message>
  <message>
   <source>登记示例联系人的职级、禁忌和任职经历</source>
   <translation>Add levels, taboos and positions of sample contacts</translation>
  </message>
  <message>
   <source>登记示例记事</source>
   <translation>Enter sample notes</translation>
  </message>
  <message>
   <source>登记示例需求</source>
   <translation>Record sample needs</translation>
  </message>
  <message>
   <source>登记示例项目和商机</source>
   <translation>Record sample projects and opportunities</translation>
  </message>
  <message>
   <source>登记离岗</source>
   <translation>Record departure</translation>
  </message>
  <message>
   <source>登记竞争情况</source>
   <translation>Add competitor note</translation>
  </message>
  <message>
   <source>登记纸面签字…</source>
   <translation>Enter signature on paper…</translation>
  </message>
  <message>
   <source>登记纸面签字（{decision}）</source>
   <translation>Enter signature on paper ({decision})</translation>
  </message>
  <message>
   <source>登记诉求</source>
   <translation>Log a request</translation>
  </message>
  <message>
   <source>登记诉求处理经过：{name}</source>
   <translation>Record step of request: {name}</translation>
  </message>
  <message>
   <source>登记部门意见</source>
   <translation>Add opinion</translation>
  </message>
  <message>
   <source>登记需求分析</source>
   <translation>Add demand analysis</translation>
  </message>
  <message>
   <source>登记项目</source>
   <translation>Record project</translation>
  </message>
  <message>
   <source>登记预计需求</source>
   <translation>Add expected need</translation>
  </message>
  <message>
   <source>百万元</source>
   <translation>million yuan</translation>
  </message>
  <message>
   <source>百分比不能超过 100。</source>
   <translation>The share cannot be over 100 %.</translation>
  </message>
  <message>
   <source>的数字太大，或小数位太多</source>
   <translation>is too large, or has too many decimals</translation>
  </message>
  <message>
   <source>的每一项应是名单上的[一人, 另一人]</source>
   <translation>holds an item that is not [one person, another] of the list</translation>
  </message>
  <message>
   <source>监交人签字</source>
   <translation>Signed by supervisor</translation>
  </message>
  <message>
   <source>监理单位</source>
   <translation>Supervising engineer</translation>
  </message>
  <message>
   <source>盘点日期</source>
   <translation>Counted on</translation>
  </message>
  <message>
   <source>目前没有，所有客户都按级别。</source>
   <translation>None so far; the grade decides for every customer.</translation>
  </message>
  <message>
   <source>省</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>省部级副职</source>
   <translation>Province/ministry level, deputy</translation>
  </message>
  <message>
   <source>省部级正职</source>
   <translation>Province/ministry level, head</translation>
  </message>
  <message>
   <source>看不懂办公时间“{text}”，请写成 09:00-12:00, 13:30-17:30。</source>
   <translation>Cannot read the office hours "{text}". Write them like 09:00-12:00, 13:30-17:30.</translation>
  </message>
  <message>
   <source>看不懂数量“{text}”，请写数字，如 1200.5。</source>
   <translation>Cannot read the quantity "{text}". Write a number, like 1200.5.</translation>
  </message>
  <message>
   <source>看不懂日期“{text}”，请写成 2020-05-18。</source>
   <translation>Cannot read the date "{text}". Write it like 2020-05-18.</translation>
  </message>
  <message>
   <source>看不懂时间“{text}”，请写成 2026-11-30 14:05。</source>
   <translation>Cannot read the time "{text}". Write it like 2026-11-30 14:05.</translation>
  </message>
  <message>
   <source>看不懂月份“{text}”，请写成 2020-05。</source>
   <translation>“{text}” is no month; please write 2020-05.</translation>
  </message>
  <message>
   <source>看不懂条件“{text}”，请写成 所在地区=深圳 这样的形式。</source>
   <translation>Cannot read the condition "{text}". Write it like 所在地区=深圳.</translation>
  </message>
  <message>
   <source>看不懂生日“{text}”，请写成 1975-04-08 或 农历1975-04-08。</source>
   <translation>Cannot read the birthday "{text}". Write it like 1975-04-08 or 农历1975-04-08 (lunar).</translation>
  </message>
  <message>
   <source>看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。</source>
   <translation>Cannot read the amount "{text}". Write a number in units of ¥10,000, like 1260.5.</translation>
  </message>
  <message>
   <source>看不懂金额“{text}”，请以元为单位写数字，如 1260.50。</source>
   <translation>Cannot read the amount "{text}". Write a number in yuan, like 1260.50.</translation>
  </message>
  <message>
   <source>看板</source>
   <translation>Board</translation>
  </message>
  <message>
   <source>看板上放不下的还有 {count} 个，没有计入合计；请先筛选，或看列表。</source>
   <translation>{count} more do not fit on the board and are not in its sums; filter first, or use the list.</translation>
  </message>
  <message>
   <source>看样张</source>
   <translation>View sample</translation>
  </message>
  <message>
   <source>知道了</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>短信微信</source>
   <translation>SMS or WeChat</translation>
  </message>
  <message>
   <source>确定</source>
   <translation>Certain</translation>
  </message>
  <message>
   <source>确认之后计划或记录有变动，现在算得 {total} 分。要按新数考核，请退回修改或修订。</source>
   <translation>Plan or records changed after the confirmation; the total would now be {total}. To use the new figures, send the sheet back or revise it.</translation>
  </message>
  <message>
   <source>磁盘出错</source>
   <translation>disk error</translation>
  </message>
  <message>
   <source>磁盘剩余空间不足，“{folder}”里没有写入任何内容；请清理磁盘后再试。</source>
   <translation>The disk has too little space left. Nothing was written to "{folder}"; free some space and try again.</translation>
  </message>
  <message>
   <source>磁盘已满</source>
   <translation>the disk is full</translation>
  </message>
  <message>
   <source>磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。</source>
   <translation>The disk is full. The last change was not saved; the data are intact. Free some space and try again.</translation>
  </message>
  <message>
   <source>磁盘或内存已满，“{printer}”没有打完，{so_far}。请腾出空间再打一次。</source>
   <translation>Disk or memory is full, and “{printer}” did not finish; {so_far}. Please make room and print again.</translation>
  </message>
  <message>
   <source>示例</source>
   <translation>a sample</translation>
  </message>
  <message>
   <source>礼品</source>
   <translation>Gift</translation>
  </message>
  <message>
   <source>礼品申请单</source>
   <translation>Gift request</translation>
  </message>
  <message>
   <source>礼宾与喜好</source>
   <translation>Courtesy and tastes</translation>
  </message>
  <message>
   <source>礼宾位次</source>
   <translation>Precedence</translation>
  </message>
  <message>
   <source>礼宾位次 {rank}</source>
   <translation>Protocol rank {rank}</translation>
  </message>
  <message>
   <source>礼宾位次 {rank}（人工指定：{reason}）</source>
   <translation>Protocol rank {rank} (set by hand: {reason})</translation>
  </message>
  <message>
   <source>礼宾次序</source>
   <translation>order of precedence</translation>
  </message>
  <message>
   <source>禁忌</source>
   <translation>Taboo</translation>
  </message>
  <message>
   <source>禁忌</source>
   <comment>泛指</comment>
   <translation>taboos</translation>
  </message>
  <message>
   <source>禁忌内容</source>
   <translation>Taboo (what)</translation>
  </message>
  <message>
   <source>禁忌类型</source>
   <translation>Type of taboo</translation>
  </message>
  <message>
   <source>离岗日期</source>
   <translation>Left on</translation>
  </message>
  <message>
   <source>离岗日期不能早于到岗日期，没有任何改动。</source>
   <translation>The leaving date cannot be before the joining date; nothing was changed.</translation>
  </message>
  <message>
   <source>离结束还有 {count} 天</source>
   <translation>{count} {count:day|days} to the end</translation>
  </message>
  <message>
   <source>离职</source>
   <translation>Leaving the company</translation>
  </message>
  <message>
   <source>种类</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>科员</source>
   <translation>Clerk</translation>
  </message>
  <message>
   <source>称呼</source>
   <translation>Form of address</translation>
  </message>
  <message>
   <source>称呼建议：{address}</source>
   <translation>Suggested form of address: {address}</translation>
  </message>
  <message>
   <source>移交人</source>
   <translation>Giver</translation>
  </message>
  <message>
   <source>移交人和接收人不能是同一个人。</source>
   <translation>Giver and receiver cannot be the same person.</translation>
  </message>
  <message>
   <source>移交人签字</source>
   <translation>Signed by giver</translation>
  </message>
  <message>
   <source>移出</source>
   <translation>Take out</translation>
  </message>
  <message>
   <source>移到上一阶段</source>
   <translation>Move to previous stage</translation>
  </message>
  <message>
   <source>移到下一阶段</source>
   <translation>Move to next stage</translation>
  </message>
  <message>
   <source>移到回收站</source>
   <translation>Move to trash</translation>
  </message>
  <message>
   <source>移动方向</source>
   <translation>Direction of movement</translation>
  </message>
  <message>
   <source>移除 {name} 的联系人 {person}</source>
   <translation>Remove contact {person} of {name}</translation>
  </message>
  <message>
   <source>移除这位联系人</source>
   <translation>Remove this contact</translation>
  </message>
  <message>
   <source>程序上次没有正常结束，当时填写的内容已自动保留：
{lines}
继续填写后，请您核对并保存。</source>
   <translation>The program did not end normally last time. What was being typed then has been kept:
{lines}
Go on, check it, and save it.</translation>
  </message>
  <message>
   <source>程序内部出错（{name}），没有完成。</source>
   <translation>Internal error ({name}); not completed.</translation>
  </message>
  <message>
   <source>程序内部出错（{name}），没有完成；出错的位置记在“{path}”，其中没有客户资料。</source>
   <translation>Internal error ({name}); not completed. The place of the error is noted in "{path}", without any customer data.</translation>
  </message>
  <message>
   <source>程序出错了</source>
   <translation>The program ran into an error</translation>
  </message>
  <message>
   <source>空白表</source>
   <translation>Blank</translation>
  </message>
  <message>
   <source>空白表，供手写</source>
   <translation>Blank, for handwriting</translation>
  </message>
  <message>
   <source>立即备份</source>
   <translation>Back up now</translation>
  </message>
  <message>
   <source>竖标尺全长</source>
   <translation>Ruler down</translation>
  </message>
  <message>
   <source>竖线</source>
   <translation>vertical bars</translation>
  </message>
  <message>
   <source>竞争</source>
   <comment>页名</comment>
   <translation>Competitors</translation>
  </message>
  <message>
   <source>竞争动态</source>
   <translation>What they do</translation>
  </message>
  <message>
   <source>竞争对手</source>
   <translation>Competitors</translation>
  </message>
  <message>
   <source>竞争对手在某位客户处、或在一个区域里做什么，消息从哪里来，我方怎么应对，都记在这里。</source>
   <translation>What competitors do at a customer or in a region, where the news comes from, and how we answer.</translation>
  </message>
  <message>
   <source>竞争情况</source>
   <translation>Competitor note</translation>
  </message>
  <message>
   <source>竞争情况</source>
   <comment>泛指</comment>
   <translation>competitor notes</translation>
  </message>
  <message>
   <source>竞争情况</source>
   <comment>页名</comment>
   <translation>Competitors</translation>
  </message>
  <message>
   <source>符合</source>
   <translation>Met</translation>
  </message>
  <message>
   <source>符合认定条件</source>
   <translation>Qualifies</translation>
  </message>
  <message>
   <source>第 {count} 次提交</source>
   <translation>Submission no. {count}</translation>
  </message>
  <message>
   <source>第 {number} 人“{person}”</source>
   <translation>Person {number}, "{person}"</translation>
  </message>
  <message>
   <source>第 {number} 人（编号 {person}）</source>
   <translation>Person {number} (id {person})</translation>
  </message>
  <message>
   <source>第 {number} 条希望</source>
   <translation>Wish {number}</translation>
  </message>
  <message>
   <source>第 {number} 条希望应是[一人, 另一人, 分量]。</source>
   <translation>Wish {number} must be [one person, another, weight].</translation>
  </message>
  <message>
   <source>第 {number} 站“{area}”要到午夜之后。</source>
   <translation>Stop {number}, "{area}", would last past midnight.</translation>
  </message>
  <message>
   <source>第 {number} 行</source>
   <translation>Row {number}</translation>
  </message>
  <message>
   <source>第 {page} 页</source>
   <translation>Page {page}</translation>
  </message>
  <message>
   <source>第 {page} 页 {record}：</source>
   <translation>Page {page} {record}: </translation>
  </message>
  <message>
   <source>第 {page} 页，共 {count} 页</source>
   <translation>Page {page} of {count}</translation>
  </message>
  <message>
   <source>第 {rank} 桌（第 {number} 项）</source>
   <translation>Table {rank} (item {number})</translation>
  </message>
  <message>
   <source>第 {row} 行</source>
   <translation>Row {row}</translation>
  </message>
  <message>
   <source>第 {row} 行 {column}</source>
   <translation>Row {row} {column}</translation>
  </message>
  <message>
   <source>第 {row} 行“{name}”（{why}）</source>
   <translation>row {row}, “{name}” ({why})</translation>
  </message>
  <message>
   <source>第 {row} 行：{reason}没有写入任何内容。</source>
   <translation>Row {row}: {reason} Nothing was written.</translation>
  </message>
  <message>
   <source>第 {table} 桌坐了 {people} 人，只有 {chairs} 个座位。</source>
   <translation>{people} people sit at table {table}, which has {chairs} seats.</translation>
  </message>
  <message>
   <source>第{line}行第{column}列不是有效的JSON。</source>
   <translation>Not valid JSON at line {line}, column {column}.</translation>
  </message>
  <message>
   <source>第{revision}版</source>
   <translation>Revision {revision}</translation>
  </message>
  <message>
   <source>第{row}行“{column}”：{problem}</source>
   <translation>Row {row}, "{column}": {problem}</translation>
  </message>
  <message>
   <source>第{row}行的起止日期不对：应先后有序，且不超过{days}天。</source>
   <translation>The dates of line {row} are wrong: the first must come before the last, at most {days} days apart.</translation>
  </message>
  <message>
   <source>第{row}行看不懂，请写成“2027-02-05~2027-02-11 休”或“2027-02-14 班”。</source>
   <translation>Cannot read line {row}. Write it like "2027-02-05~2027-02-11 休" or "2027-02-14 班".</translation>
  </message>
  <message>
   <source>第{row}行：{problem}</source>
   <translation>Row {row}: {problem}</translation>
  </message>
  <message>
   <source>第{row}行：请写明客户。</source>
   <translation>Row {row}: name the customer.</translation>
  </message>
  <message>
   <source>第二主人(女主人)</source>
   <translation>the second host (hostess)</translation>
  </message>
  <message>
   <source>第二主人坐主宾{hand}侧</source>
   <translation>The second host sits at the principal guest's {hand}</translation>
  </message>
  <message>
   <source>第二份备份没有写成，“{folder}”不可用；第一份备份完好。</source>
   <translation>The second backup was not written because "{folder}" is not available; the first backup is sound.</translation>
  </message>
  <message>
   <source>第二份备份没有写成：找不到“{folder}”，存放它的磁盘可能没有接上；第一份备份完好。</source>
   <translation>The second backup was not written: "{folder}" was not found; its disk may not be connected. The first backup is sound.</translation>
  </message>
  <message>
   <source>第二备份文件夹</source>
   <translation>Second backup folder</translation>
  </message>
  <message>
   <source>等 {count} 项</source>
   <translation> ({count} items in all)</translation>
  </message>
  <message>
   <source>等共 {count} 处</source>
   <translation>{count} places in all</translation>
  </message>
  <message>
   <source>等级</source>
   <translation>Rating</translation>
  </message>
  <message>
   <source>等级须按分数从高到低排列，且不能重复。</source>
   <translation>Ratings must go from the highest score to the lowest, without repetition.</translation>
  </message>
  <message>
   <source>答复不能早于收到的时间。</source>
   <translation>The answer cannot be before the time of receipt.</translation>
  </message>
  <message>
   <source>答复与办结的小时数应在1到{most}之间，办结的不少于答复的。</source>
   <translation>Hours must be 1 to {most}, and those to settle not fewer than those to answer.</translation>
  </message>
  <message>
   <source>答复与客户确认</source>
   <translation>Answer and confirmation</translation>
  </message>
  <message>
   <source>答复早于收到。</source>
   <translation>It was answered before it was received.</translation>
  </message>
  <message>
   <source>答复逾期</source>
   <translation>Answer overdue</translation>
  </message>
  <message>
   <source>筛选{word}</source>
   <translation>Filter {word}</translation>
  </message>
  <message>
   <source>筛选出 {count} 人，已锁定 {done} 人</source>
   <translation>{count} {count:person|people} found, {done} locked</translation>
  </message>
  <message>
   <source>筛选出 {count} 人，已锁定 {done} 人；正在看的 {name} 也留在名单里</source>
   <translation>{count} people found, {done} locked; {name} is shown here and stays listed</translation>
  </message>
  <message>
   <source>筛选出 {groups} 组</source>
   <translation>{groups} groups found</translation>
  </message>
  <message>
   <source>筛选出 {records}</source>
   <translation>{records} found</translation>
  </message>
  <message>
   <source>筛选列表</source>
   <translation>Filter the list</translation>
  </message>
  <message>
   <source>筛选应收账龄</source>
   <translation>Filter receivables</translation>
  </message>
  <message>
   <source>筛选考核名单</source>
   <translation>Filter people</translation>
  </message>
  <message>
   <source>筛选联系人</source>
   <translation>Filter contacts</translation>
  </message>
  <message>
   <source>筛选计划</source>
   <translation>Filter plan</translation>
  </message>
  <message>
   <source>筛选：名称、拼音、编号、电话、联系人</source>
   <translation>Filter: name, pinyin, number, phone, contact</translation>
  </message>
  <message>
   <source>筛选：商机、客户、产品、竞争对手</source>
   <translation>Filter: opportunity, customer, product, competitor</translation>
  </message>
  <message>
   <source>筛选：姓名、拼音、状态、等级</source>
   <translation>Filter: name, pinyin, status, mark</translation>
  </message>
  <message>
   <source>筛选：姓名、部门、职务、电话</source>
   <translation>Filter: name, department, job title, phone</translation>
  </message>
  <message>
   <source>筛选：客户、拜访人、会见何人、纪要</source>
   <translation>Filter: customer, caller, who was met, notes</translation>
  </message>
  <message>
   <source>筛选：客户名称、拼音</source>
   <translation>Filter: customer, pinyin</translation>
  </message>
  <message>
   <source>筛选：竞争对手、客户、区域、产品</source>
   <translation>Filter: competitor, customer, region, product</translation>
  </message>
  <message>
   <source>筛选：项目、编号、客户、地点</source>
   <translation>Filter: project, number, customer, site</translation>
  </message>
  <message>
   <source>筹备</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>签到表</source>
   <translation>Attendance sheet</translation>
  </message>
  <message>
   <source>签名人</source>
   <translation>Signed by</translation>
  </message>
  <message>
   <source>签字</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>签字</source>
   <comment>泛指</comment>
   <translation>signatures</translation>
  </message>
  <message>
   <source>签字人</source>
   <translation>Signed by</translation>
  </message>
  <message>
   <source>签字日期</source>
   <translation>Dates of signature</translation>
  </message>
  <message>
   <source>签字日期不能在今天之后。</source>
   <translation>The date of signature cannot be in the future.</translation>
  </message>
  <message>
   <source>签字时间</source>
   <translation>Signed at</translation>
  </message>
  <message>
   <source>签署人</source>
   <translation>Signed by</translation>
  </message>
  <message>
   <source>签订与保管</source>
   <translation>Signing and filing</translation>
  </message>
  <message>
   <source>签订日期</source>
   <translation>Signed on</translation>
  </message>
  <message>
   <source>简称</source>
   <translation>Short name</translation>
  </message>
  <message>
   <source>简称相同</source>
   <translation>same short name</translation>
  </message>
  <message>
   <source>籍贯</source>
   <translation>Place of origin</translation>
  </message>
  <message>
   <source>类别</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>类型</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>粘贴</source>
   <translation>Paste</translation>
  </message>
  <message>
   <source>粘贴 {count} 格</source>
   <translation>Paste {count} {count:cell|cells}</translation>
  </message>
  <message>
   <source>粘贴联系人…</source>
   <translation>Paste contact…</translation>
  </message>
  <message>
   <source>粘贴邮件签名、聊天记录、网页或名片上的文字</source>
   <translation>Paste the text of a signature, a chat, a web page or a business card</translation>
  </message>
  <message>
   <source>系统没有告诉这台打印机有哪些纸盒。可以写个名字，校准按它分开记；从哪里进纸仍由打印机决定。</source>
   <translation>The system does not tell which trays this printer has. You can type a name by which calibrations are kept apart; the printer still decides which tray it takes paper from.</translation>
  </message>
  <message>
   <source>系统钥匙串不可用，请设置口令后再建立数据库；没有写入任何内容。</source>
   <translation>The system keychain is not available. Set a passphrase, then create the database. Nothing was written.</translation>
  </message>
  <message>
   <source>系统钥匙串没有接受密钥，没有任何改动；请改用口令。</source>
   <translation>The system keychain did not take the key; nothing was changed. Please use a passphrase instead.</translation>
  </message>
  <message>
   <source>系统错误 {number}</source>
   <translation>system error {number}</translation>
  </message>
  <message>
   <source>索引</source>
   <translation>index</translation>
  </message>
  <message>
   <source>累计交易额</source>
   <translation>Transactions in all</translation>
  </message>
  <message>
   <source>累计交易额{amount}万元，超过{limit}万元</source>
   <translation>transactions of {amount} × ¥10k in all, over {limit} × ¥10k</translation>
  </message>
  <message>
   <source>累计交易额超过(万元)</source>
   <translation>Transactions in all over (¥10k)</translation>
  </message>
  <message>
   <source>累计交易额超过{amount}万元</source>
   <translation>Transactions over {amount} × ¥10k in all</translation>
  </message>
  <message>
   <source>约定付款日</source>
   <translation>Payment agreed for</translation>
  </message>
  <message>
   <source>级别</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>级别先看合同额；空着的成交月数和潜力不参与建议。没有定级的客户按C级维护，客户自己的拜访间隔优先。改动不影响已经作出的定级。</source>
   <translation>The amount of contracts counts first; months of deals and potential do not count where they are empty. Customers without a grade are looked after as C, and a customer's own call interval goes first. Decisions already taken stay as they are.</translation>
  </message>
  <message>
   <source>级别变动</source>
   <translation>Movements</translation>
  </message>
  <message>
   <source>纸上已经印好表格时用；先校准打印机，字才落在格子里。</source>
   <translation>For paper with the form already printed on it. Calibrate the printer first, so that the words fall into the boxes.</translation>
  </message>
  <message>
   <source>纸盒</source>
   <translation>Tray</translation>
  </message>
  <message>
   <source>纸面签字</source>
   <translation>Signed on paper</translation>
  </message>
  <message>
   <source>线索</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>组数</source>
   <translation>Groups</translation>
  </message>
  <message>
   <source>组数应在1到{most}之间。</source>
   <translation>The number of groups must be between 1 and {most}.</translation>
  </message>
  <message>
   <source>经办人</source>
   <translation>Handled by</translation>
  </message>
  <message>
   <source>经手人</source>
   <translation>By</translation>
  </message>
  <message>
   <source>经理已签批</source>
   <translation>Signed</translation>
  </message>
  <message>
   <source>经理签批</source>
   <translation>Sign off</translation>
  </message>
  <message>
   <source>结束日期</source>
   <translation>Ends on</translation>
  </message>
  <message>
   <source>结束日期不能早于开始日期。</source>
   <translation>The end cannot be before the beginning.</translation>
  </message>
  <message>
   <source>结束早于开始。</source>
   <translation>It ends before it begins.</translation>
  </message>
  <message>
   <source>结果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>结果没能写出：{reason}。</source>
   <translation>The result could not be written: {reason}.</translation>
  </message>
  <message>
   <source>给 {name} 定级</source>
   <translation>Decide the grade of {name}</translation>
  </message>
  <message>
   <source>给 {name} 添加联系人 {person}</source>
   <translation>Add contact {person} to {name}</translation>
  </message>
  <message>
   <source>给 {name} 登记{word}</source>
   <translation>Add {word} for {name}</translation>
  </message>
  <message>
   <source>给 {records} 定级</source>
   <translation>Decide the grade of {records}</translation>
  </message>
  <message>
   <source>给{name}添加{word}</source>
   <translation>{name}: add {word}</translation>
  </message>
  <message>
   <source>给“{name}”改名…</source>
   <translation>Rename “{name}”…</translation>
  </message>
  <message>
   <source>给谁打印</source>
   <translation>For whom to print</translation>
  </message>
  <message>
   <source>给谁：{count} 位</source>
   <translation>For {count} {count:person|people}</translation>
  </message>
  <message>
   <source>给谁：全部</source>
   <translation>For everybody</translation>
  </message>
  <message>
   <source>给黑白打印机用：红、金改成黑色，大块红底不印。</source>
   <translation>For printers without colour: red and gold become black, red panels are left out.</translation>
  </message>
  <message>
   <source>统一社会信用代码</source>
   <translation>Social credit code</translation>
  </message>
  <message>
   <source>统一社会信用代码应有 18 位，现在有 {count} 位。</source>
   <translation>A social credit code has 18 characters; this one has {count}.</translation>
  </message>
  <message>
   <source>统一社会信用代码的校验位不对，请核对有没有抄错。</source>
   <translation>The check character of the social credit code is wrong; look for a slip in copying.</translation>
  </message>
  <message>
   <source>统一社会信用代码里不会出现“{text}”。</source>
   <translation>"{text}" does not occur in social credit codes.</translation>
  </message>
  <message>
   <source>统计数</source>
   <translation>Counted</translation>
  </message>
  <message>
   <source>继续</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>继续原来的导入</source>
   <translation>Go on with the present import</translation>
  </message>
  <message>
   <source>继续填写</source>
   <translation>Go On</translation>
  </message>
  <message>
   <source>继续填写：{word}</source>
   <translation>Go on: {word}</translation>
  </message>
  <message>
   <source>继续导入</source>
   <translation>Go on importing</translation>
  </message>
  <message>
   <source>继续核对列</source>
   <translation>Go on checking columns</translation>
  </message>
  <message>
   <source>继续等待</source>
   <translation>Keep waiting</translation>
  </message>
  <message>
   <source>继续编辑</source>
   <translation>Keep editing</translation>
  </message>
  <message>
   <source>继续设置</source>
   <translation>Continue setup</translation>
  </message>
  <message>
   <source>绩效面谈记录</source>
   <translation>Evaluation interview</translation>
  </message>
  <message>
   <source>续签</source>
   <translation>Renew</translation>
  </message>
  <message>
   <source>续签 {records}</source>
   <translation>Renew {records}</translation>
  </message>
  <message>
   <source>续签情况</source>
   <translation>Renewal</translation>
  </message>
  <message>
   <source>续签洽谈中</source>
   <translation>Renewal in talks</translation>
  </message>
  <message>
   <source>续签的合同是另一位客户的。</source>
   <translation>The contract to renew is another customer’s.</translation>
  </message>
  <message>
   <source>续签自</source>
   <translation>Renews</translation>
  </message>
  <message>
   <source>维护方式</source>
   <translation>Way of care</translation>
  </message>
  <message>
   <source>缅文</source>
   <translation>Burmese</translation>
  </message>
  <message>
   <source>编号</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>编号 {number} 已经是“{name}”的。</source>
   <translation>The number {number} already belongs to "{name}".</translation>
  </message>
  <message>
   <source>编号 {person} 的“allowed_tables”中有第 {table} 桌，没有这一桌。</source>
   <translation>"allowed_tables" of id {person} names table {table}, which does not exist.</translation>
  </message>
  <message>
   <source>编号“{number}”是“{name}”的，不是“{other}”的。</source>
   <translation>The number "{number}" belongs to "{name}", not to "{other}".</translation>
  </message>
  <message>
   <source>编号应与文件夹同名：{name}。</source>
   <translation>The id must be the name of the folder: {name}.</translation>
  </message>
  <message>
   <source>编码</source>
   <translation>Encoding</translation>
  </message>
  <message>
   <source>编码不是 UTF-8；请在记事本里另存为，编码选“UTF-8”。</source>
   <translation>The file is not in UTF-8; save it again from Notepad with the encoding "UTF-8".</translation>
  </message>
  <message>
   <source>编辑</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>编辑 {name}</source>
   <translation>Edit {name}</translation>
  </message>
  <message>
   <source>编辑(&amp;E)</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>编辑成员</source>
   <translation>Edit member</translation>
  </message>
  <message>
   <source>缘由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>缩小</source>
   <translation>Zoom out</translation>
  </message>
  <message>
   <source>缺少“{item}”的评分。</source>
   <translation>The mark for "{item}" is missing.</translation>
  </message>
  <message>
   <source>缺少“{key}”</source>
   <translation>lacks "{key}"</translation>
  </message>
  <message>
   <source>缺少“{key}”。</source>
   <translation>"{key}" is missing.</translation>
  </message>
  <message>
   <source>缺少“{key}”；不认识“{strange}”。</source>
   <translation>"{key}" is missing; "{strange}" is not known.</translation>
  </message>
  <message>
   <source>缺少密钥文件“{name}”；请从备份中取回同名文件。</source>
   <translation>The key file "{name}" is missing. Take the file of this name from a backup.</translation>
  </message>
  <message>
   <source>缺少次数。</source>
   <translation>The number of times is missing.</translation>
  </message>
  <message>
   <source>缺少自带字体 {names}，暂用系统字体打印，版面可能略有不同；重新安装即可补齐。</source>
   <translation>The bundled fonts {names} are missing; system fonts are used instead and the layout may differ slightly. Reinstall to add them.</translation>
  </message>
  <message>
   <source>缺少计划与实际。</source>
   <translation>Planned and actual are missing.</translation>
  </message>
  <message>
   <source>缺少评分。</source>
   <translation>The mark is missing.</translation>
  </message>
  <message>
   <source>缺席的“{person}”不在名单中。</source>
   <translation>"{person}", said to be absent, is not on the list.</translation>
  </message>
  <message>
   <source>网址</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>翻译“{interpreter}”不在“{person}”的{hand}侧</source>
   <translation>The interpreter “{interpreter}” is not at the {hand} of “{person}”</translation>
  </message>
  <message>
   <source>翻译另坐{seat}(占位不占数)</source>
   <translation>Interpreter apart on {seat} (takes a seat but does not count)</translation>
  </message>
  <message>
   <source>翻译在{person}{hand}侧(占位不占数)</source>
   <translation>Interpreter at the {hand} of {person} (takes a seat but does not count)</translation>
  </message>
  <message>
   <source>翻译在{person}{hand}侧最近的空位(占位不占数)</source>
   <translation>Interpreter on the nearest free seat to the {hand} of {person} (takes a seat but does not count)</translation>
  </message>
  <message>
   <source>翻译在服务对象身旁</source>
   <translation>interpreter beside the person served</translation>
  </message>
  <message>
   <source>翻译坐在{person}身后,不占席位</source>
   <translation>Interpreter behind {person}, without a seat at the table</translation>
  </message>
  <message>
   <source>考核</source>
   <translation>Evaluation</translation>
  </message>
  <message>
   <source>考核与计划的月份</source>
   <translation>Month of evaluation and plans</translation>
  </message>
  <message>
   <source>考核名单 {month}</source>
   <translation>Evaluation list {month}</translation>
  </message>
  <message>
   <source>考核标准</source>
   <translation>Evaluation standard</translation>
  </message>
  <message>
   <source>考核标准“{template}”：{problem}</source>
   <translation>Evaluation standard "{template}": {problem}</translation>
  </message>
  <message>
   <source>考核标准第{number}版</source>
   <translation>Evaluation standard no. {number}</translation>
  </message>
  <message>
   <source>考核表</source>
   <translation>Evaluation sheet</translation>
  </message>
  <message>
   <source>考核表</source>
   <comment>泛指</comment>
   <translation>evaluation sheets</translation>
  </message>
  <message>
   <source>考核表“{sheet}”重复。</source>
   <translation>The evaluation sheet "{sheet}" occurs twice.</translation>
  </message>
  <message>
   <source>考核表“{sheet}”：{problem}</source>
   <translation>Evaluation sheet "{sheet}": {problem}</translation>
  </message>
  <message>
   <source>考核表已经确认，不能直接改；请先退回修改。</source>
   <translation>The evaluation sheet is confirmed and cannot be edited. Send it back first.</translation>
  </message>
  <message>
   <source>考核表已锁定，不能再改动；需要更正时请修订，原表保留。</source>
   <translation>The evaluation sheet is locked and cannot be changed. To correct it, revise it; the original is kept.</translation>
  </message>
  <message>
   <source>考核表现在是“{state}”，不能“{act}”；没有改动任何内容。</source>
   <translation>The evaluation sheet is in state "{state}", which does not allow "{act}"; nothing was changed.</translation>
  </message>
  <message>
   <source>职务</source>
   <translation>Job title</translation>
  </message>
  <message>
   <source>职务不详</source>
   <translation>post not known</translation>
  </message>
  <message>
   <source>职级</source>
   <translation>Level of post</translation>
  </message>
  <message>
   <source>职级是{level}，排第 {rank} 位。</source>
   <translation>Level of post {level}: place {rank}.</translation>
  </message>
  <message>
   <source>联系人</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>联系人</source>
   <comment>多位</comment>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>联系人</source>
   <comment>泛指</comment>
   <translation>contacts</translation>
  </message>
  <message>
   <source>联系人手机</source>
   <translation>Contact's mobile</translation>
  </message>
  <message>
   <source>联系人角色</source>
   <translation>Contact roles</translation>
  </message>
  <message>
   <source>联系方式</source>
   <translation>Contact details</translation>
  </message>
  <message>
   <source>胸卡</source>
   <translation>Name badges</translation>
  </message>
  <message>
   <source>能决定什么</source>
   <translation>What it may decide</translation>
  </message>
  <message>
   <source>自</source>
   <translation>from</translation>
  </message>
  <message>
   <source>自{month}起累计{amount}万元</source>
   <translation>{amount} × ¥10k in all since {month}</translation>
  </message>
  <message>
   <source>自动</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>自己逐个登记客户。</source>
   <translation>Enter customers one by one.</translation>
  </message>
  <message>
   <source>自收到诉求起，在多少个工作小时之内首次答复、办结。没有定级的客户按C级。改动用于以后登记的诉求，已经登记的期限不变。</source>
   <translation>Working hours from receipt to the first answer and until settled. Customers without a grade count as C. Changes apply to requests recorded from now on; earlier due times stay.</translation>
  </message>
  <message>
   <source>自检没有通过：{reason}</source>
   <translation>The self-test failed: {reason}</translation>
  </message>
  <message>
   <source>至 {day}</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>至少几个月有成交，按B级</source>
   <translation>Grade B from months with deals</translation>
  </message>
  <message>
   <source>至少要有一个分档。</source>
   <translation>There must be at least one band.</translation>
  </message>
  <message>
   <source>至少要有一个评分项目。</source>
   <translation>There must be at least one marked item.</translation>
  </message>
  <message>
   <source>致辞稿</source>
   <translation>Speech</translation>
  </message>
  <message>
   <source>致辞稿（A5）</source>
   <translation>Speech (A5)</translation>
  </message>
  <message>
   <source>良</source>
   <translation>Good</translation>
  </message>
  <message>
   <source>节日预算(元/户)</source>
   <translation>Festival budget (yuan each)</translation>
  </message>
  <message>
   <source>英文名称</source>
   <translation>English name</translation>
  </message>
  <message>
   <source>草稿</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>草稿已保存</source>
   <translation>Draft saved</translation>
  </message>
  <message>
   <source>获悉日期</source>
   <translation>Learned on</translation>
  </message>
  <message>
   <source>菜单</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>落实人</source>
   <translation>Carried out by</translation>
  </message>
  <message>
   <source>落实情况</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>落实日期</source>
   <translation>Done on</translation>
  </message>
  <message>
   <source>落实日期不能早于登记日期。</source>
   <translation>It cannot be done before the day it was noted.</translation>
  </message>
  <message>
   <source>落实期限</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>落实期限不能早于登记日期。</source>
   <translation>It cannot be due before the day it was noted.</translation>
  </message>
  <message>
   <source>蒙古文</source>
   <translation>Mongolian</translation>
  </message>
  <message>
   <source>藏文</source>
   <translation>Tibetan</translation>
  </message>
  <message>
   <source>虚构的部门、客户和两年的记录，随时换成自己的数据。</source>
   <translation>An invented department with customers and two years of records; replace it with your own data at any time.</translation>
  </message>
  <message>
   <source>行</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>行业</source>
   <translation>Industry</translation>
  </message>
  <message>
   <source>行业垄断企业</source>
   <translation>Monopoly of its trade</translation>
  </message>
  <message>
   <source>行号</source>
   <translation>Bank code</translation>
  </message>
  <message>
   <source>街道</source>
   <translation>Street</translation>
  </message>
  <message>
   <source>表单</source>
   <translation>Forms</translation>
  </message>
  <message>
   <source>表单定义 {file} 第{line}行：{reason}</source>
   <translation>Form definition {file}, line {line}: {reason}</translation>
  </message>
  <message>
   <source>表单或成套</source>
   <translation>Form or packet</translation>
  </message>
  <message>
   <source>表单数</source>
   <translation>Forms</translation>
  </message>
  <message>
   <source>表单版本</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>表单用到的“{name}”不在数据中，已留空。</source>
   <translation>"{name}", which the form uses, is not in the data and was left empty.</translation>
  </message>
  <message>
   <source>表头</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>表头下面没有{word}；请换一个文件，或在“表头”里另选一行。</source>
   <translation>No {word} below the header; choose another file, or another row under "Header".</translation>
  </message>
  <message>
   <source>表格中向下填充</source>
   <translation>Fill down in tables</translation>
  </message>
  <message>
   <source>表格录入</source>
   <translation>Type as a table</translation>
  </message>
  <message>
   <source>表格录入：{word}</source>
   <translation>Type as a table: {word}</translation>
  </message>
  <message>
   <source>被考核人</source>
   <translation>Person evaluated</translation>
  </message>
  <message>
   <source>装订册</source>
   <translation>Packets</translation>
  </message>
  <message>
   <source>西式交叉在本桌不适用:须有男女主人相对而坐和男主宾</source>
   <translation>Western cross seating does not apply at this table: it needs host and hostess facing each other and a male principal guest</translation>
  </message>
  <message>
   <source>要交接的客户</source>
   <translation>Customers to hand over</translation>
  </message>
  <message>
   <source>要求期限</source>
   <translation>Wanted by</translation>
  </message>
  <message>
   <source>规格</source>
   <translation>Specification</translation>
  </message>
  <message>
   <source>规格型号</source>
   <translation>Specification</translation>
  </message>
  <message>
   <source>视图</source>
   <translation>Views</translation>
  </message>
  <message>
   <source>视图改名</source>
   <translation>Rename view</translation>
  </message>
  <message>
   <source>视图记住现在的筛选、排序和列。起个名字，例如“我负责的”：</source>
   <translation>A view remembers filter, order and columns as they are now. Name it, for example "Mine":</translation>
  </message>
  <message>
   <source>视图：{name}</source>
   <translation>View: {name}</translation>
  </message>
  <message>
   <source>角色</source>
   <translation>Roles</translation>
  </message>
  <message>
   <source>角色对照表已保存。</source>
   <translation>The table of roles was saved.</translation>
  </message>
  <message>
   <source>角色对照表由大客户经理修改；现在用这台电脑的是{name}，只能查看。</source>
   <translation>The key account manager changes the table of roles; {name} is at this computer and can only read it.</translation>
  </message>
  <message>
   <source>角色对照表的设置已损坏，请重新填写。</source>
   <translation>The table of roles is damaged; please fill it in again.</translation>
  </message>
  <message>
   <source>解决办法</source>
   <translation>Solution</translation>
  </message>
  <message>
   <source>计划</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>计划 {day} 按时提交（截止 {due}）</source>
   <translation>Plan submitted {day}, on time (due {due})</translation>
  </message>
  <message>
   <source>计划 {day} 提交，迟交（截止 {due}）</source>
   <translation>Plan submitted {day}, late (due {due})</translation>
  </message>
  <message>
   <source>计划(组)</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>计划不能是负数。</source>
   <translation>Planned cannot be negative.</translation>
  </message>
  <message>
   <source>计划与考核</source>
   <translation>Plans and evaluation</translation>
  </message>
  <message>
   <source>计划中有不认识的人“{person}”。</source>
   <translation>The plan holds an unknown person, "{person}".</translation>
  </message>
  <message>
   <source>计划人</source>
   <translation>Planned by</translation>
  </message>
  <message>
   <source>计划已保存</source>
   <translation>Plan saved</translation>
  </message>
  <message>
   <source>计划已提交</source>
   <translation>Plan submitted</translation>
  </message>
  <message>
   <source>计划已经提交，不能直接改；请先撤回提交。</source>
   <translation>The plan is already submitted and cannot be edited. Withdraw it first.</translation>
  </message>
  <message>
   <source>计划截止：{day:%Y-%m-%d}</source>
   <translation>Plans due {day:%Y-%m-%d}</translation>
  </message>
  <message>
   <source>计划提交</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>计划未交</source>
   <translation>Plan not handed in</translation>
  </message>
  <message>
   <source>计划未提交（截止 {due}）</source>
   <translation>Plan not submitted (due {due})</translation>
  </message>
  <message>
   <source>计划迟交（{date:%m-%d}）</source>
   <translation>Plan late ({date:%m-%d})</translation>
  </message>
  <message>
   <source>计划里还没有内容，请先填写再提交。</source>
   <translation>The plan is still empty. Fill it in before submitting.</translation>
  </message>
  <message>
   <source>计量单位</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>认定为重点客户</source>
   <translation>Recognise as key account</translation>
  </message>
  <message>
   <source>认定依据</source>
   <translation>Reasons</translation>
  </message>
  <message>
   <source>认定期限</source>
   <translation>Months of recognition</translation>
  </message>
  <message>
   <source>认定标准已保存。</source>
   <translation>The standard of recognition is saved.</translation>
  </message>
  <message>
   <source>认定门槛</source>
   <translation>Thresholds of recognition</translation>
  </message>
  <message>
   <source>记一条</source>
   <translation>New Quick Note</translation>
  </message>
  <message>
   <source>记下</source>
   <translation>Keep</translation>
  </message>
  <message>
   <source>记下的时间</source>
   <translation>Written at</translation>
  </message>
  <message>
   <source>记为丢单</source>
   <translation>Record as lost</translation>
  </message>
  <message>
   <source>记为禁忌</source>
   <translation>Keep as taboos</translation>
  </message>
  <message>
   <source>记事</source>
   <translation>note</translation>
  </message>
  <message>
   <source>记事</source>
   <comment>泛指</comment>
   <translation>notes</translation>
  </message>
  <message>
   <source>记事</source>
   <comment>页名</comment>
   <translation>Notes</translation>
  </message>
  <message>
   <source>记录</source>
   <translation>Records</translation>
  </message>
  <message>
   <source>记录与变更记录</source>
   <translation>Records and change log</translation>
  </message>
  <message>
   <source>记录人</source>
   <translation>Written by</translation>
  </message>
  <message>
   <source>记录日期</source>
   <translation>Noted on</translation>
  </message>
  <message>
   <source>设定重点客户认定门槛</source>
   <translation>Set the thresholds of recognition</translation>
  </message>
  <message>
   <source>设置</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>设置口令</source>
   <translation>Set passphrase</translation>
  </message>
  <message>
   <source>设置口令……</source>
   <translation>Set passphrase…</translation>
  </message>
  <message>
   <source>设计单位</source>
   <translation>Designer</translation>
  </message>
  <message>
   <source>评分</source>
   <translation>Mark</translation>
  </message>
  <message>
   <source>评分应在0到100之间。</source>
   <translation>Marks must be between 0 and 100.</translation>
  </message>
  <message>
   <source>评分说明</source>
   <translation>Words for the marks</translation>
  </message>
  <message>
   <source>评分项目</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>评分项目的权重不能是负数。</source>
   <translation>The weight of a marked item cannot be negative.</translation>
  </message>
  <message>
   <source>评分项目的权重不能都是0。</source>
   <translation>The weights of the marked items cannot all be 0.</translation>
  </message>
  <message>
   <source>诉求</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>诉求</source>
   <comment>泛指</comment>
   <translation>requests</translation>
  </message>
  <message>
   <source>话题</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>语言</source>
   <translation>Languages</translation>
  </message>
  <message>
   <source>语言与位置</source>
   <translation>Language and location</translation>
  </message>
  <message>
   <source>说明</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <source>说明 {columns} 列是哪一种</source>
   <translation>Kind of column {columns}</translation>
  </message>
  <message>
   <source>请先从回收站恢复。</source>
   <translation>Restore it from the trash first.</translation>
  </message>
  <message>
   <source>请先写点什么。</source>
   <translation>Please write something first.</translation>
  </message>
  <message>
   <source>请先勾选客户。</source>
   <translation>Tick customers first.</translation>
  </message>
  <message>
   <source>请先在下面选一份备份。</source>
   <translation>First choose a backup below.</translation>
  </message>
  <message>
   <source>请先在下面选一位成员。</source>
   <translation>First choose a member below.</translation>
  </message>
  <message>
   <source>请先在列表里选择。</source>
   <translation>Please choose from the list first.</translation>
  </message>
  <message>
   <source>请先在窗口左下角选择现在使用这台电脑的成员。</source>
   <translation>First choose, at the lower left of the window, which member uses this PC now.</translation>
  </message>
  <message>
   <source>请先填写“{field}”。</source>
   <translation>Fill in "{field}" first.</translation>
  </message>
  <message>
   <source>请先填写。</source>
   <translation>Fill this in first.</translation>
  </message>
  <message>
   <source>请先填财务余额，再记为已对清。</source>
   <translation>Please type finance's balance before this counts as settled.</translation>
  </message>
  <message>
   <source>请先打印恢复密钥，或抄写后核对一遍。</source>
   <translation>First print the recovery key, or write it down and type it back.</translation>
  </message>
  <message>
   <source>请先把必要的列对上。</source>
   <translation>Match the required columns first.</translation>
  </message>
  <message>
   <source>请先选一份备份。</source>
   <translation>First choose a backup.</translation>
  </message>
  <message>
   <source>请先选一张表单。</source>
   <translation>Choose a form first.</translation>
  </message>
  <message>
   <source>请先选一本装订册。</source>
   <translation>Choose a packet first.</translation>
  </message>
  <message>
   <source>请先选一条打印记录。</source>
   <translation>Choose an entry of the print log first.</translation>
  </message>
  <message>
   <source>请先选一行。</source>
   <translation>Choose a row first.</translation>
  </message>
  <message>
   <source>请先选定归到哪里。</source>
   <translation>Please pick where it goes first.</translation>
  </message>
  <message>
   <source>请先选打印机，等页面排好。</source>
   <translation>Choose a printer and wait for the pages first.</translation>
  </message>
  <message>
   <source>请写五个词，用顿号隔开，从1分到5分。</source>
   <translation>Write five words parted by “、”, from 1 to 5.</translation>
  </message>
  <message>
   <source>请写明代签的理由。没有改动任何内容。</source>
   <translation>Please say why you sign for somebody else. Nothing was changed.</translation>
  </message>
  <message>
   <source>请写明修订的理由。</source>
   <translation>Give the reason for the revision.</translation>
  </message>
  <message>
   <source>请写明办理结果。</source>
   <translation>Give the result.</translation>
  </message>
  <message>
   <source>请写明否决的理由。</source>
   <translation>Give the reason for the veto.</translation>
  </message>
  <message>
   <source>请写明客户。</source>
   <translation>Name the customer.</translation>
  </message>
  <message>
   <source>请写明文件放在哪里。</source>
   <translation>Say where the file shall lie.</translation>
  </message>
  <message>
   <source>请写明退回的理由：</source>
   <translation>Please say why it is returned:</translation>
  </message>
  <message>
   <source>请勾选要交接的客户。</source>
   <translation>Tick the customers to hand over.</translation>
  </message>
  <message>
   <source>请填 1 到 {most} 之间的整数。</source>
   <translation>Please enter a whole number from 1 to {most}.</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most} 之间的整数。</source>
   <translation>Enter a whole number from {least} to {most}.</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most} 之间的整数，{least} 就是“{special}”。</source>
   <translation>Enter a whole number from {least} to {most}; {least} means “{special}”.</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most}{unit}，小数最多 {count} 位。</source>
   <translation>Enter {least} to {most}{unit}; decimals: {count} at most.</translation>
  </message>
  <message>
   <source>请填1到{most}之间的整数。</source>
   <translation>Enter a whole number from 1 to {most}.</translation>
  </message>
  <message>
   <source>请填写{label}。</source>
   <translation>Fill in "{label}".</translation>
  </message>
  <message>
   <source>请填分期金额，或占合同金额的百分比。</source>
   <translation>Please type the amount, or the share of the contract's amount.</translation>
  </message>
  <message>
   <source>请柬</source>
   <translation>Invitation</translation>
  </message>
  <message>
   <source>请柬（竖排）</source>
   <translation>Invitation (upright)</translation>
  </message>
  <message>
   <source>请核对电脑的时间</source>
   <translation>Check the clock of this PC</translation>
  </message>
  <message>
   <source>请用 --record、--where、--all、--month 或 --day 说明打印哪些，或用 --blank、--sample。</source>
   <translation>Say what to print with --record, --where, --all, --month or --day, or use --blank or --sample.</translation>
  </message>
  <message>
   <source>请稍候，正在处理。</source>
   <translation>Please wait, work is under way.</translation>
  </message>
  <message>
   <source>请给装订册起个名字，最多 {count} 个字。</source>
   <translation>Give the packet a name of at most {count} characters.</translation>
  </message>
  <message>
   <source>请至少指定一步审批。</source>
   <translation>Name at least one step of approval.</translation>
  </message>
  <message>
   <source>请至少选一张表单。</source>
   <translation>Choose at least one form.</translation>
  </message>
  <message>
   <source>请输入口令。</source>
   <translation>Enter a passphrase.</translation>
  </message>
  <message>
   <source>请选择</source>
   <translation>Choose</translation>
  </message>
  <message>
   <source>请选择{label}。</source>
   <translation>Choose "{label}".</translation>
  </message>
  <message>
   <source>请选择一位客户。</source>
   <translation>Choose one customer.</translation>
  </message>
  <message>
   <source>请选择替谁签名。没有改动任何内容。</source>
   <translation>Please choose for whom you sign. Nothing was changed.</translation>
  </message>
  <message>
   <source>读不了文件“{path}”：可能正被别的程序占用，或没有权限；请先在别的程序里关闭它再试。</source>
   <translation>The file "{path}" cannot be read: another program may hold it, or you may lack permission. Close it there and try again.</translation>
  </message>
  <message>
   <source>读不到这个文件：{reason}。</source>
   <translation>This file cannot be read: {reason}.</translation>
  </message>
  <message>
   <source>读了</source>
   <translation>Read</translation>
  </message>
  <message>
   <source>读了 {read} 行，将写入 {taken} 行；空白单元格不会清除已有内容。</source>
   <translation>{read} {read:row|rows} read, {taken} will be written. Empty cells do not clear existing content.</translation>
  </message>
  <message>
   <source>读了 {read} 行，没有需要写入的内容。</source>
   <translation>{read} {read:row|rows} read; there is nothing to write.</translation>
  </message>
  <message>
   <source>读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。</source>
   <translation>Disk error while reading or writing the database "{path}". The last change was not saved; check the disk.</translation>
  </message>
  <message>
   <source>读取 {name}</source>
   <translation>Read {name}</translation>
  </message>
  <message>
   <source>读取 {read} 行：新增 {new}，更新 {updated}，未变 {unchanged}，重复 {duplicates}，拒绝 {refused}。</source>
   <translation>Read {read} {read:row|rows}: {new} new, {updated} updated, {unchanged} unchanged, {duplicates} {duplicates:duplicate|duplicates}, {refused} refused.</translation>
  </message>
  <message>
   <source>读取{word}列表</source>
   <translation>Reading the list of {word}</translation>
  </message>
  <message>
   <source>读取应收账龄</source>
   <translation>Reading receivables</translation>
  </message>
  <message>
   <source>谈话纪要</source>
   <translation>Notes of the talk</translation>
  </message>
  <message>
   <source>谢绝参观牌</source>
   <translation>Sign: no visitors</translation>
  </message>
  <message>
   <source>负责人</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>负责起始</source>
   <translation>Responsible since</translation>
  </message>
  <message>
   <source>负责起始不能晚于交接日期。</source>
   <translation>Responsibility cannot begin after the hand-over.</translation>
  </message>
  <message>
   <source>贡献度</source>
   <translation>Contribution</translation>
  </message>
  <message>
   <source>贡献度1至5分</source>
   <translation>Contribution, 1 to 5</translation>
  </message>
  <message>
   <source>财务</source>
   <translation>Finance</translation>
  </message>
  <message>
   <source>财务余额</source>
   <translation>Finance's balance</translation>
  </message>
  <message>
   <source>责任人</source>
   <translation>Responsible</translation>
  </message>
  <message>
   <source>责任部门</source>
   <translation>Responsible dept.</translation>
  </message>
  <message>
   <source>账龄截止日</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>购销合同</source>
   <translation>Sales contract</translation>
  </message>
  <message>
   <source>贺卡（中秋）</source>
   <translation>Greeting card (Mid-Autumn)</translation>
  </message>
  <message>
   <source>贺卡（新年）</source>
   <translation>Greeting card (New Year)</translation>
  </message>
  <message>
   <source>贺卡（生日）</source>
   <translation>Greeting card (birthday)</translation>
  </message>
  <message>
   <source>资料</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>资料卡“{field}”</source>
   <translation>card, “{field}”</translation>
  </message>
  <message>
   <source>资料卡占满整页，或还原</source>
   <translation>Let the card fill the page, or restore</translation>
  </message>
  <message>
   <source>资源类·企业</source>
   <translation>Resource: enterprises</translation>
  </message>
  <message>
   <source>资源类·行政事业</source>
   <translation>Resource: public bodies</translation>
  </message>
  <message>
   <source>起生效</source>
   <translation>on</translation>
  </message>
  <message>
   <source>起草中</source>
   <translation>Being drafted</translation>
  </message>
  <message>
   <source>起草人</source>
   <translation>Drafted by</translation>
  </message>
  <message>
   <source>超时</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>超过 {limit} 个值（引用的也算在内）。</source>
   <translation>More than {limit} values, counting those referred to.</translation>
  </message>
  <message>
   <source>跟进人</source>
   <translation>Followed by</translation>
  </message>
  <message>
   <source>跟随系统</source>
   <translation>Follow the system</translation>
  </message>
  <message>
   <source>路径中有一段不是文件夹</source>
   <translation>part of the path is not a folder</translation>
  </message>
  <message>
   <source>跳过这一格</source>
   <translation>Skip this cell</translation>
  </message>
  <message>
   <source>转为应收</source>
   <translation>Make receivable</translation>
  </message>
  <message>
   <source>转成的应收</source>
   <translation>Receivable made of it</translation>
  </message>
  <message>
   <source>轮次</source>
   <translation>Round</translation>
  </message>
  <message>
   <source>轻重</source>
   <translation>Severity</translation>
  </message>
  <message>
   <source>较大</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>较小</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>较重</source>
   <translation>Serious</translation>
  </message>
  <message>
   <source>输入{column}</source>
   <translation>Enter {column}</translation>
  </message>
  <message>
   <source>输入名称、拼音首字母或编号</source>
   <translation>Type name, pinyin initials or number</translation>
  </message>
  <message>
   <source>输入姓名或拼音首字母</source>
   <translation>Type a name or pinyin initials</translation>
  </message>
  <message>
   <source>输入的像是恢复密钥；这里要的是现在的口令，没有任何改动。</source>
   <translation>This looks like a recovery key; what is asked for here is the present passphrase. Nothing was changed.</translation>
  </message>
  <message>
   <source>边距应约 {origin:.0f} 毫米，量得 {measured} 毫米不合情理；请再量一次。</source>
   <translation>The margin should be about {origin:.0f} mm, so {measured} mm cannot be right. Measure again.</translation>
  </message>
  <message>
   <source>运输</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>近 24 个月发货（万元，＊为连续达标的三个月）</source>
   <translation>Shipments of the last 24 months (¥10k, ＊ three consecutive months over)</translation>
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元</source>
   <translation>Contracts of the last 12 months: {amount} (¥10,000) ≥ the grade {grade} threshold of {limit}</translation>
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元，未达到B级门槛 {limit} 万元</source>
   <translation>Contracts of the last 12 months: {amount} (¥10,000), below the grade B threshold of {limit}</translation>
  </message>
  <message>
   <source>近24个月发货与成交</source>
   <translation>Shipments and sales, last 24 months</translation>
  </message>
  <message>
   <source>近24个月没有发货，也没有成交。</source>
   <translation>Nothing was shipped or sold in the last 24 months.</translation>
  </message>
  <message>
   <source>近{months}个月只有{count}个月发货，不足{needed}个月</source>
   <translation>shipments in only {count} of the last {months} months, {needed} are needed</translation>
  </message>
  <message>
   <source>近{months}个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元</source>
   <translation>contracts of the last {months} months {amount} ≥ threshold of grade {grade} {limit} (10,000 yuan)</translation>
  </message>
  <message>
   <source>近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元</source>
   <translation>contracts of the last {months} months {amount}, below the threshold of grade B {limit} (10,000 yuan)</translation>
  </message>
  <message>
   <source>近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元；但合作潜力 {mark} 分 ≥ {top} 分</source>
   <translation>contracts of the last {months} months {amount}, below the threshold of grade B {limit} (10,000 yuan); but potential {mark} ≥ {top}</translation>
  </message>
  <message>
   <source>近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元；但有 {count} 个月成交 ≥ {steady} 个月</source>
   <translation>contracts of the last {months} months {amount}, below the threshold of grade B {limit} (10,000 yuan); but deals in {count} months ≥ {steady}</translation>
  </message>
  <message>
   <source>近{months}个月有{count}个月发货</source>
   <translation>shipments in {count} of the last {months} months</translation>
  </message>
  <message>
   <source>近{months}个月有{count}个月发货，新客户须有{needed}个月</source>
   <translation>shipments in {count} of the last {months} months, a new customer needs {needed}</translation>
  </message>
  <message>
   <source>近{months}个月有{count}个月发货，须有{needed}个月</source>
   <translation>shipments in {count} of the last {months} months, {needed} are needed</translation>
  </message>
  <message>
   <source>近{months}个月有{count}个月超过，没有连续三个月</source>
   <translation>{count} of the last {months} months over, but not three consecutive ones</translation>
  </message>
  <message>
   <source>返回列表</source>
   <translation>Back to the list</translation>
  </message>
  <message>
   <source>返回核对列</source>
   <translation>Back to columns</translation>
  </message>
  <message>
   <source>还不是重点客户。</source>
   <translation>Not a key account.</translation>
  </message>
  <message>
   <source>还可以改善：{step}</source>
   <translation>This would be better: {step}</translation>
  </message>
  <message>
   <source>还有 {count} 处，改好以上几处再看。</source>
   <translation>{count} more; put these right first.</translation>
  </message>
  <message>
   <source>还有 {count} 天到期</source>
   <translation>Ends in {count} {count:day|days}</translation>
  </message>
  <message>
   <source>还有 {count} 天开始</source>
   <translation>starts in {count} {count:day|days}</translation>
  </message>
  <message>
   <source>还有 {records}没有接收人。</source>
   <translation>{records} without a receiver.</translation>
  </message>
  <message>
   <source>还有别的工作没有做完，没有任何改动；请等它完成后再试。</source>
   <translation>Other work is still under way; nothing was changed. Please wait until it is done and try again.</translation>
  </message>
  <message>
   <source>还有工作在进行</source>
   <translation>Work is still under way</translation>
  </message>
  <message>
   <source>还没有交接过。换负责人时在这里交接：未了事项随单留存，接收人成为新的负责人。</source>
   <translation>Never handed over yet. Hand the customer over here when its owner changes: what is open is kept with the sheet, and the receiver becomes the owner.</translation>
  </message>
  <message>
   <source>还没有参与其他客户的项目。作为总包、设计等参与别的客户的项目时记在这里，往来可以归到该项目。</source>
   <translation>Not part of other customers’ projects yet. If this customer is contractor, designer or the like in one, add it here; its dealings can then belong to that project.</translation>
  </message>
  <message>
   <source>还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation>No one is evaluated yet. Add the members of the department in the settings first.</translation>
  </message>
  <message>
   <source>还没有可以签名的成员，请先在设置里登记主管或经理。</source>
   <translation>No member may sign yet; first enter a supervisor or manager in the settings.</translation>
  </message>
  <message>
   <source>还没有可看的页面</source>
   <translation>Nothing to show yet</translation>
  </message>
  <message>
   <source>还没有合作方案。目标、价格、供货、售后、技术支持四项安排记在这里；谈出新版，旧版留着查。</source>
   <translation>No cooperation plan yet. Note aims and the four arrangements: price, delivery, after-sales, technical support. When a new version is made, the old one is kept to read.</translation>
  </message>
  <message>
   <source>还没有哪一列是“{column}”；请在“含义”里为一列选上“{column}”。</source>
   <translation>No column is "{column}" yet. Under "Meaning", choose "{column}" for one.</translation>
  </message>
  <message>
   <source>还没有填过，直接输入即可。</source>
   <translation>Nothing was entered before; just type.</translation>
  </message>
  <message>
   <source>还没有处理记录。</source>
   <translation>No steps yet.</translation>
  </message>
  <message>
   <source>还没有备份。备份是加密的，可以放心存到移动硬盘。</source>
   <translation>No backups yet. Backups are encrypted, so they can safely go on a removable drive.</translation>
  </message>
  <message>
   <source>还没有审批结论的认定不能导入；请在这里重新提交。</source>
   <translation>A recognition not decided yet cannot come in; please submit it here.</translation>
  </message>
  <message>
   <source>还没有对策。客户方每个人往哪里走、卡在哪里、我方怎么办、谁在什么时候落实，记在这里。</source>
   <translation>No countermeasures yet. Note here where each person of the customer is heading, what the problem is, what we do, who does it and by when.</translation>
  </message>
  <message>
   <source>还没有对账。每月我方余额与财务余额的核对记在这里，有差额的写明原因才算对清。</source>
   <translation>No reconciliations yet. Each month our balance is set beside finance's here; a difference counts as settled once it is explained.</translation>
  </message>
  <message>
   <source>还没有导入。选“放弃”，在这里选定的含义和更正的内容就没有了。</source>
   <translation>Nothing has been imported yet. “Give up” throws away the meanings and corrections made here.</translation>
  </message>
  <message>
   <source>还没有属于这个项目的交易。</source>
   <translation>No transaction belongs to this project yet.</translation>
  </message>
  <message>
   <source>还没有属于这个项目的合同。</source>
   <translation>No contract belongs to this project yet.</translation>
  </message>
  <message>
   <source>还没有属于这个项目的商机。</source>
   <translation>No opportunity belongs to this project yet.</translation>
  </message>
  <message>
   <source>还没有建立数据文件。下次打开时再从头设置。</source>
   <translation>No data file has been created. Next time setup starts from the beginning.</translation>
  </message>
  <message>
   <source>还没有往来。登记的拜访、诉求等都会出现在这里。</source>
   <translation>Nothing has happened yet. Calls, requests and the like that are recorded appear here.</translation>
  </message>
  <message>
   <source>还没有往来归到这个项目。</source>
   <translation>Nothing belongs to this project yet.</translation>
  </message>
  <message>
   <source>还没有成交</source>
   <translation>no deal yet</translation>
  </message>
  <message>
   <source>还没有成员。先登记部门里的人，客户才有负责人，月底才有考核表。</source>
   <translation>No members yet. Add the people of the department first, so that customers can have owners and evaluation sheets can be made.</translation>
  </message>
  <message>
   <source>还没有成员，请先在“设置”的“成员”里登记。</source>
   <translation>There are no members yet; enter them under Members in the settings.</translation>
  </message>
  <message>
   <source>还没有提交过审批。批准以后才能记为已谈定。</source>
   <translation>Not submitted for approval yet. It can be agreed once it is approved.</translation>
  </message>
  <message>
   <source>还没有提交过认定。</source>
   <translation>Nothing was submitted yet.</translation>
  </message>
  <message>
   <source>还没有标志。</source>
   <translation>No logo yet.</translation>
  </message>
  <message>
   <source>还没有校准过。</source>
   <translation>Not calibrated yet.</translation>
  </message>
  <message>
   <source>还没有洽谈记录。每次洽谈的日期、参加人、双方意见、我方底线和结果记在这里；底线不对外提供。</source>
   <translation>No rounds of negotiation yet. Note date, people present, both positions, our limit and the result; the limit is never handed out.</translation>
  </message>
  <message>
   <source>还没有用现在的密钥加密的备份，没有删除；请先在“备份”里点“立即备份”。</source>
   <translation>There is no backup encrypted with the current key yet, so nothing was deleted. Please click "Back up now" under "Backups" first.</translation>
  </message>
  <message>
   <source>还没有登记交易。成交的产品、数量和金额记在这里，重点客户按累计交易额认定。</source>
   <translation>No transactions yet. What was sold, how much and for what amount is kept here; key accounts are recognised by its sum.</translation>
  </message>
  <message>
   <source>还没有登记分期款。合同约定的各笔付款记在这里，到期前一键转为应收；账龄只按应收算，不会重复。</source>
   <translation>No instalments yet. The payments agreed in a contract are kept here and made receivable by one act before they are due; only receivables have an age, so nothing counts twice.</translation>
  </message>
  <message>
   <source>还没有登记合同。合同与协议的金额、期限、续签和原件存放处记在这里，到期前有提示。</source>
   <translation>No contracts yet. Amount, term, renewal and place of the original of contracts and agreements are kept here; their end is announced.</translation>
  </message>
  <message>
   <source>还没有登记商机。可能成交的需求、预计金额和下一步记在这里，全部客户的商机在“商机”页按阶段看。</source>
   <translation>No opportunities yet. What may become a deal, its amount and next step are kept here; the page Opportunities shows those of all customers by stage.</translation>
  </message>
  <message>
   <source>还没有登记履约事项。合同里我方和对方答应的事记在这里，过期没有履行的一目了然。</source>
   <translation>No obligations yet. What we and the customer promised in a contract is kept here; what is overdue shows at a glance.</translation>
  </message>
  <message>
   <source>还没有登记库存。记下存量和每月用量，就能算出还能用几天；低于最低库存有提示。</source>
   <translation>No stock recorded yet. From the quantity and the monthly need follows how many days it lasts; below the minimum you are warned.</translation>
  </message>
  <message>
   <source>还没有登记应收。应收的日期和金额、收到的回款记在这里，逾期的一目了然。</source>
   <translation>No receivables yet. What is due when, and what came in, is kept here; what is overdue shows at a glance.</translation>
  </message>
  <message>
   <source>还没有登记月度发货。每月发出的数量和金额记在这里，连续三个月的发货额用来认定重点客户。</source>
   <translation>No monthly shipments yet. Quantity and amount sent in each month are kept here; three consecutive months of them recognise key accounts.</translation>
  </message>
  <message>
   <source>还没有登记项目。项目的地点、阶段、金额和起止日期记在这里，商机可以归到项目。</source>
   <translation>No projects yet. Site, stage, amount and dates of projects are kept here; opportunities may belong to one.</translation>
  </message>
  <message>
   <source>还没有竞争情况。竞争对手在这位客户处做什么、消息从哪里来、我方怎么应对，记在这里。</source>
   <translation>No competitor notes yet. Note here what competitors do at this customer, how we know, and what we propose to answer.</translation>
  </message>
  <message>
   <source>还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。</source>
   <translation>No contacts yet. Note who they are and how to reach them; calls and banquets will need it.</translation>
  </message>
  <message>
   <source>还没有记事。与客户有关的事随手写在这里，注明日期和记录人，也列在往来记录里。</source>
   <translation>No notes yet. What concerns the customer is written down here with its day and author, and stands in the time line, too.</translation>
  </message>
  <message>
   <source>还没有读出内容。</source>
   <translation>Nothing was read yet.</translation>
  </message>
  <message>
   <source>还没有部门意见。各部门对合作方案的意见，谁在哪天签的，记在这里。</source>
   <translation>No opinions yet. Note what each department says about the plan, who signed it and when.</translation>
  </message>
  <message>
   <source>还没有附件。把文件拖到这张卡片上，或复制文件、截图后按 Ctrl+V；附件加密存放在数据文件里。</source>
   <translation>No attachments yet. Drop files onto this card, or copy files or a screenshot and press Ctrl+V; attachments are kept encrypted within the data file.</translation>
  </message>
  <message>
   <source>还没有附件。把文件拖到这里，或复制文件、截图后按 Ctrl+V；附件加密存放在数据文件里。</source>
   <translation>No attachments yet. Drop files here, or copy files or a screenshot and press Ctrl+V; attachments are kept encrypted in the data file.</translation>
  </message>
  <message>
   <source>还没有需求分析。客户需要什么产品、多少、用在哪里、为什么需要，一类产品记一条。</source>
   <translation>No demand analysis yet. Note which product the customer needs, how much, where and why: one record for each type of product.</translation>
  </message>
  <message>
   <source>还没有预计需求。客户哪个月会要什么、要多少、有几分把握，早记早排产。</source>
   <translation>No expected needs yet. Note in which month the customer will need what, how much and how certain it is, so that production can plan early.</translation>
  </message>
  <message>
   <source>这一列没有表头，有 {count} 格内容，没有导入。</source>
   <translation>This column has no header, has content in {count} {count:cell|cells} and was not imported.</translation>
  </message>
  <message>
   <source>这一天没有未收的款，也没有预收。应收在客户卡片的“应收回款”里登记。</source>
   <translation>Nothing was owed on that day, and nothing paid in advance. Receivables are entered on the customer’s card.</translation>
  </message>
  <message>
   <source>这一天没有未收的款，也没有预收，什么也没有生成。</source>
   <translation>Nothing was owed on that day and nothing paid in advance; nothing was made.</translation>
  </message>
  <message>
   <source>这一次导出的是文件，没有可以重印的。</source>
   <translation>This time files were exported; there is nothing to print again.</translation>
  </message>
  <message>
   <source>这一次没有打印记录的内容。</source>
   <translation>No records were printed this time.</translation>
  </message>
  <message>
   <source>这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。</source>
   <translation>The same content was changed after this step, so it cannot be undone. Nothing was changed; edit it directly.</translation>
  </message>
  <message>
   <source>这一步已有决定或还没有轮到，没有任何改动；请刷新后再看。</source>
   <translation>This step is already decided, or its turn has not come. Nothing was changed; refresh and look again.</translation>
  </message>
  <message>
   <source>这一步由{post}审批。</source>
   <translation>This step is decided by: {post}.</translation>
  </message>
  <message>
   <source>这一步由别人审批；对方在纸上签过字的，请登记纸面签字。</source>
   <translation>Someone else decides this step. If they signed on paper, enter that signature.</translation>
  </message>
  <message>
   <source>这一版已有审批结论。</source>
   <translation>This version has been decided on.</translation>
  </message>
  <message>
   <source>这一行不导入</source>
   <translation>Leave this row out</translation>
  </message>
  <message>
   <source>这一行占 {spanned} 列，应为 {columns} 列。</source>
   <translation>This row spans {spanned} columns; it must span {columns}.</translation>
  </message>
  <message>
   <source>这一行又是表头，不是{word}。</source>
   <translation>This row is another header, not data ({word}).</translation>
  </message>
  <message>
   <source>这一行是{what}，不是{word}。</source>
   <translation>This row is no {word}: {what}.</translation>
  </message>
  <message>
   <source>这一行没有{column}。</source>
   <translation>This row has no "{column}".</translation>
  </message>
  <message>
   <source>这一行没有{column}，{word}“{name}”没有导入。</source>
   <translation>This row has no {column}; {word} “{name}” was not imported.</translation>
  </message>
  <message>
   <source>这一行没有{word}的{title}。</source>
   <translation>This row has no "{title}" ({word}).</translation>
  </message>
  <message>
   <source>这一项刚才已被别处修改。请撤销这里的修改，或关闭后重新打开。</source>
   <translation>This was just changed elsewhere. Undo your change here, or close and open again.</translation>
  </message>
  <message>
   <source>这一项的修改历史</source>
   <translation>History of this field</translation>
  </message>
  <message>
   <source>这一项还没有修改过。</source>
   <translation>This item was never changed.</translation>
  </message>
  <message>
   <source>这个数据库没有加密，不能设置口令；没有任何改动。</source>
   <translation>This database is not encrypted, so no passphrase can be set; nothing was changed.</translation>
  </message>
  <message>
   <source>这个数据库由更新版本的程序写成（版本 {revision}），没有任何改动；请先更新程序。</source>
   <translation>This database was written by a newer version of the program (version {revision}). Nothing was changed; update the program first.</translation>
  </message>
  <message>
   <source>这个月没有往来，也没有余额，不用对账，什么也没有生成。</source>
   <translation>There were no dealings in this month and there is no balance to confirm; nothing was made.</translation>
  </message>
  <message>
   <source>这个月没有要提交计划的成员。</source>
   <translation>No member has a plan to submit this month.</translation>
  </message>
  <message>
   <source>这个月还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation>No one is evaluated this month. Add the members of the department in the settings first.</translation>
  </message>
  <message>
   <source>这个装订册已经不在了。</source>
   <translation>This packet no longer exists.</translation>
  </message>
  <message>
   <source>这些列有内容而没有导入：{columns}。</source>
   <translation>Columns with content that are not imported: {columns}. </translation>
  </message>
  <message>
   <source>这些卡片放不进纸张：需要 {needed} 毫米，纸只有 {limit} 毫米。</source>
   <translation>These cards do not fit the paper: {needed} mm are needed, the paper has {limit} mm.</translation>
  </message>
  <message>
   <source>这些备份会从备份文件夹和第二备份文件夹里删除，不能恢复；用现在的密钥加密的备份都保留。</source>
   <translation>These backups will be deleted from the backup folder and the second one and cannot be brought back; those encrypted with the current key all stay.</translation>
  </message>
  <message>
   <source>这些工作表没有导入：{sheets}。</source>
   <translation>Sheets not imported: {sheets}. </translation>
  </message>
  <message>
   <source>这件审批刚才已有新的进展，没有任何改动；请刷新后再看。</source>
   <translation>This approval has just moved on. Nothing was changed; refresh and look again.</translation>
  </message>
  <message>
   <source>这件审批的状态是“{state}”，不能“{act}”；没有任何改动。</source>
   <translation>The approval is "{state}"; "{act}" is not possible now. Nothing was changed.</translation>
  </message>
  <message>
   <source>这件认定已有审批结论，不能再改动；情况有变时请另行提交。</source>
   <translation>This recognition is decided and cannot be changed; submit another one where things have changed.</translation>
  </message>
  <message>
   <source>这份合作方案不是这位客户的。</source>
   <translation>This cooperation plan is not one of this customer's.</translation>
  </message>
  <message>
   <source>这份合作方案已有审批结论，内容不能再改；谈出变化时请新建下一版。</source>
   <translation>This plan has been decided on and cannot be changed any more; make the next version if negotiations change it.</translation>
  </message>
  <message>
   <source>这份合作方案已有新版，旧版只供查阅。</source>
   <translation>There is a newer version of this plan; the old one can only be read.</translation>
  </message>
  <message>
   <source>这份合作方案正在审批，内容不能改；要改请先撤回。</source>
   <translation>This plan is being approved and cannot be changed; withdraw it first.</translation>
  </message>
  <message>
   <source>这份合同是另一位客户的。</source>
   <translation>This contract is another customer's.</translation>
  </message>
  <message>
   <source>这份恢复密钥打不开现在的数据，没有任何改动；请对照恢复单，或留空另生成一份。</source>
   <translation>This recovery key does not open the current data; nothing was changed. Please compare it with the recovery sheet, or leave it empty to have a new one made.</translation>
  </message>
  <message>
   <source>这份数据已在另一个窗口打开，但它没有响应；请稍候，或重新启动电脑后再试。</source>
   <translation>These data are already open in another window that does not respond. Wait a moment, or restart the computer and try again.</translation>
  </message>
  <message>
   <source>这份数据没有设口令，没有任何改动；请输入恢复单上的恢复密钥。</source>
   <translation>No passphrase was set for these data, and nothing was changed; please type the recovery key from the recovery sheet.</translation>
  </message>
  <message>
   <source>这份计划刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation>This plan was changed elsewhere a moment ago. Your changes are not saved; refresh and edit again.</translation>
  </message>
  <message>
   <source>这份资料（{word}）刚才已被别处修改，您的改动尚未保存，仍在这里。</source>
   <translation>This record ({word}) was just changed elsewhere. Your changes are not saved yet and are still here.</translation>
  </message>
  <message>
   <source>这位客户{month}已经对过账，请改那一笔。</source>
   <translation>{month} is reconciled with this customer already; please edit that one.</translation>
  </message>
  <message>
   <source>这位客户已经在这个项目里。</source>
   <translation>This customer belongs to the project already.</translation>
  </message>
  <message>
   <source>这位客户还没有联系人，直接输入即可。</source>
   <translation>This customer has no contacts yet; just type.</translation>
  </message>
  <message>
   <source>这位成员已经登记离岗。</source>
   <translation>This member has left already.</translation>
  </message>
  <message>
   <source>这位成员现在不在岗，使用者没有改变。</source>
   <translation>This member is not at work; the user has not changed.</translation>
  </message>
  <message>
   <source>这台电脑没有可用的凭据保管密钥，只能用口令打开。</source>
   <translation>This computer has no keychain to keep the key, so a passphrase is needed.</translation>
  </message>
  <message>
   <source>这台电脑没有可用的系统钥匙串，无法保存密钥；请用 {variable} 给出口令，或用 --no-encryption 建不加密的演示文件。没有写入任何内容。</source>
   <translation>This computer has no usable system keychain, so the key cannot be kept. Give a passphrase in {variable}, or use --no-encryption for an unencrypted demonstration file. Nothing was written.</translation>
  </message>
  <message>
   <source>这台电脑没有可用的系统钥匙串，请设置打开数据的口令。</source>
   <translation>This computer has no usable system keychain. Set a passphrase for opening the data.</translation>
  </message>
  <message>
   <source>这台电脑没有打开“{name}”的程序；可以另存后再处理。</source>
   <translation>This PC has no program that opens “{name}”; you can save it elsewhere and go on from there.</translation>
  </message>
  <message>
   <source>这台电脑的其他用户</source>
   <translation>other users of this PC</translation>
  </message>
  <message>
   <source>这台电脑的用户（Users）</source>
   <translation>users of this PC (Users)</translation>
  </message>
  <message>
   <source>这张考核表已经有了新的修订，请刷新后再看。</source>
   <translation>This evaluation sheet has a newer revision. Refresh and look again.</translation>
  </message>
  <message>
   <source>这张表不能带出血；请去掉 --press。</source>
   <translation>This form is not for a press; leave out --press.</translation>
  </message>
  <message>
   <source>这张表只填入记录里有的，其余留空，要手写补全。</source>
   <translation>This form is filled in only as far as the record goes; the rest is left to be completed by hand.</translation>
  </message>
  <message>
   <source>这张表没有记录可填；请用 --blank 或 --sample。</source>
   <translation>This form has no records to fill in; use --blank or --sample.</translation>
  </message>
  <message>
   <source>这张表没有黑白素版；请去掉 --plain。</source>
   <translation>This form has no plain style; leave out --plain.</translation>
  </message>
  <message>
   <source>这张表还没有可填入的数据，可以打印空白表。</source>
   <translation>There are no data to fill this form yet; you can print it blank.</translation>
  </message>
  <message>
   <source>这是一份{part}的名单，没有一列是{column}；{part}要记在{word}名下，请补上或指明这一列。没有写入任何内容。</source>
   <translation>This list has names of people ({part}) but no column for {column}. People are kept with their {word}: add that column, or say which one it is. Nothing was written.</translation>
  </message>
  <message>
   <source>这是代签，请写明代签的理由。没有改动任何内容。</source>
   <translation>This signs for somebody else; please say why. Nothing was changed.</translation>
  </message>
  <message>
   <source>这是文件夹</source>
   <translation>this is a folder</translation>
  </message>
  <message>
   <source>这本装订册里还没有表单。</source>
   <translation>There are no forms in this packet yet.</translation>
  </message>
  <message>
   <source>这条记录刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation>This record was changed elsewhere a moment ago. Your changes are not saved; refresh and edit again.</translation>
  </message>
  <message>
   <source>这条记录已不存在，请刷新列表。</source>
   <translation>This record no longer exists. Refresh the list.</translation>
  </message>
  <message>
   <source>这条随手记已经归档，没有任何改动；请刷新后再看。</source>
   <translation>This quick note has been filed already; nothing was changed. Please refresh and look again.</translation>
  </message>
  <message>
   <source>这次打印的 {count} 份都没有变化，不必重印。{gone}</source>
   <translation>Nothing changed in the {count} printed then; no need to reprint.{gone}</translation>
  </message>
  <message>
   <source>这次的任务已撤回，万一出来了几页，请不要用</source>
   <translation>the job was withdrawn, and should pages have come out, do not use them</translation>
  </message>
  <message>
   <source>这段时间没有定级。</source>
   <translation>No grade was decided in this time.</translation>
  </message>
  <message>
   <source>这里只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列再导入。如果确是{word}的名称，请在“含义”里选“{column}”。</source>
   <translation>There are only names of persons here; this looks like a list of the kind "{part}", which belongs to a {word}. Add a column "{column}" and import again. If each name is that of a {word}, choose "{column}" as the meaning.</translation>
  </message>
  <message>
   <source>这里只能读取</source>
   <translation>this place is read-only</translation>
  </message>
  <message>
   <source>这里有看不见的控制字符；请删去。</source>
   <translation>There is an invisible control character here. Delete it.</translation>
  </message>
  <message>
   <source>这里的{word}可以恢复；清空以后，只有“撤销”能取回。</source>
   <translation>The {word} here can be restored. Once the trash is emptied, only Undo brings them back.</translation>
  </message>
  <message>
   <source>这里的值看不懂；文字请放进引号。</source>
   <translation>This value cannot be understood. Put text in quotation marks.</translation>
  </message>
  <message>
   <source>这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。</source>
   <translation>No calls here yet. Press Ctrl+N to log one; the actual figures of the evaluation are counted from here.</translation>
  </message>
  <message>
   <source>进展</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>连不上打印机“{printer}”所在的电脑或网络，{so_far}。请检查网络再打一次，或另存为 PDF。</source>
   <translation>The computer or network of the printer “{printer}” cannot be reached; {so_far}. Please check the network and print again, or save as PDF.</translation>
  </message>
  <message>
   <source>连续三个月每月发货额超过(万元)</source>
   <translation>Shipments in each of three consecutive months over (¥10k)</translation>
  </message>
  <message>
   <source>连续三个月自</source>
   <translation>Three months from</translation>
  </message>
  <message>
   <source>连续三个月，每月发货额均超过{amount}万元</source>
   <translation>Shipments over {amount} × ¥10k in each of three consecutive months</translation>
  </message>
  <message>
   <source>退出</source>
   <translation>Exit</translation>
  </message>
  <message>
   <source>退出时备份</source>
   <translation>Back up on exit</translation>
  </message>
  <message>
   <source>退出首次设置</source>
   <translation>Leave setup</translation>
  </message>
  <message>
   <source>退回…</source>
   <translation>Return…</translation>
  </message>
  <message>
   <source>退回修改</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>退回或不同意时请写明意见。</source>
   <translation>Give your opinion when you send back or refuse.</translation>
  </message>
  <message>
   <source>退货、冲红时数量和金额要同为负数。</source>
   <translation>For returns and credit notes, quantity and amount are both below zero.</translation>
  </message>
  <message>
   <source>适合多人共用的电脑。忘记口令时用恢复密钥打开。</source>
   <translation>For computers shared by several people. If you forget the passphrase, the recovery key opens the data.</translation>
  </message>
  <message>
   <source>适合页宽</source>
   <translation>Fit width</translation>
  </message>
  <message>
   <source>适用</source>
   <translation>Applies to</translation>
  </message>
  <message>
   <source>选中一行，恢复它原来的值</source>
   <translation>Choose a line to restore its earlier value</translation>
  </message>
  <message>
   <source>选中的 {records}</source>
   <translation>Chosen: {records}</translation>
  </message>
  <message>
   <source>选中的分期款都已转为应收或已经收到。</source>
   <translation>All chosen instalments are receivable or paid already.</translation>
  </message>
  <message>
   <source>选全部</source>
   <translation>Take everybody</translation>
  </message>
  <message>
   <source>选择{what}</source>
   <translation>Choose: {what}</translation>
  </message>
  <message>
   <source>选择{word}清单</source>
   <translation>Choose a list of {word}</translation>
  </message>
  <message>
   <source>选择单位标志</source>
   <translation>Choose a logo</translation>
  </message>
  <message>
   <source>选择备份文件</source>
   <translation>Choose a backup file</translation>
  </message>
  <message>
   <source>选择备份文件……</source>
   <translation>Choose a backup file…</translation>
  </message>
  <message>
   <source>选择文件…</source>
   <translation>Choose file…</translation>
  </message>
  <message>
   <source>选择日期</source>
   <translation>Choose date</translation>
  </message>
  <message>
   <source>选择标志……</source>
   <translation>Choose logo…</translation>
  </message>
  <message>
   <source>逗号</source>
   <translation>commas</translation>
  </message>
  <message>
   <source>通过网络访问的用户</source>
   <translation>users over the network</translation>
  </message>
  <message>
   <source>逾期</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>逾期 {count} 天</source>
   <translation>{count} {count:day|days} overdue</translation>
  </message>
  <message>
   <source>逾期 {count} 天：{step}</source>
   <translation>{count} d late: {step}</translation>
  </message>
  <message>
   <source>逾期 {due}</source>
   <translation>Overdue {due}</translation>
  </message>
  <message>
   <source>逾期1–30天</source>
   <translation>1–30 days</translation>
  </message>
  <message>
   <source>逾期30天以内</source>
   <translation>Up to 30 days overdue</translation>
  </message>
  <message>
   <source>逾期31–60天</source>
   <translation>31–60 days overdue</translation>
  </message>
  <message>
   <source>逾期61–90天</source>
   <translation>61–90 days overdue</translation>
  </message>
  <message>
   <source>逾期90天以上</source>
   <translation>Over 90 days overdue</translation>
  </message>
  <message>
   <source>逾期上报</source>
   <translation>Escalation</translation>
  </message>
  <message>
   <source>逾期办结</source>
   <translation>Settled late</translation>
  </message>
  <message>
   <source>逾期未提交</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>逾期答复</source>
   <translation>Answered late</translation>
  </message>
  <message>
   <source>逾期金额</source>
   <translation>Overdue amount</translation>
  </message>
  <message>
   <source>避免</source>
   <translation>avoid</translation>
  </message>
  <message>
   <source>那个方向没有去过的地方。</source>
   <translation>There is no visited place in that direction.</translation>
  </message>
  <message>
   <source>那份合同已经由“{subject}”续签。</source>
   <translation>That contract is renewed by “{subject}” already.</translation>
  </message>
  <message>
   <source>邮件</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>邮政编码</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>邮编</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>邻座空位</source>
   <translation>empty chair beside</translation>
  </message>
  <message>
   <source>邻座职级不对等</source>
   <translation>unequal levels across sides</translation>
  </message>
  <message>
   <source>邻座语言不通</source>
   <translation>neighbours without a common language</translation>
  </message>
  <message>
   <source>部分回款</source>
   <translation>Partly paid</translation>
  </message>
  <message>
   <source>部分读入</source>
   <translation>Partly read</translation>
  </message>
  <message>
   <source>部门</source>
   <translation>Department</translation>
  </message>
  <message>
   <source>部门</source>
   <comment>泛指</comment>
   <translation>departments</translation>
  </message>
  <message>
   <source>部门会议纪要</source>
   <translation>Department meeting minutes</translation>
  </message>
  <message>
   <source>部门只用这一台电脑、由一人办理全部事务时选用：审核、签批都以此人的名义。</source>
   <translation>For a department with this one PC and one person who does everything: reviews and signatures are in that name.</translation>
  </message>
  <message>
   <source>部门名称</source>
   <translation>Department</translation>
  </message>
  <message>
   <source>部门意见</source>
   <translation>Opinion of a department</translation>
  </message>
  <message>
   <source>部门意见</source>
   <comment>泛指</comment>
   <translation>opinions of departments</translation>
  </message>
  <message>
   <source>部门意见</source>
   <comment>页名</comment>
   <translation>Opinions</translation>
  </message>
  <message>
   <source>部门成员“{name}”已经对应另一位本公司人员。</source>
   <translation>The department member "{name}" is already linked to another person of our staff.</translation>
  </message>
  <message>
   <source>部门成员决定谁可以负责客户、谁要考核、谁来签字。</source>
   <translation>Members of the department can own customers, be evaluated and sign.</translation>
  </message>
  <message>
   <source>部门成员名为“{name}”，请先把两处姓名写成一样。</source>
   <translation>The department member is called "{name}"; write both names alike first.</translation>
  </message>
  <message>
   <source>部门接待规定</source>
   <translation>the department's rules of hospitality</translation>
  </message>
  <message>
   <source>部门接待规定与各项愿望，按权重综合</source>
   <translation>the department's rules of hospitality and the wishes, weighed against each other</translation>
  </message>
  <message>
   <source>部门管理</source>
   <translation>Department</translation>
  </message>
  <message>
   <source>部门负责人</source>
   <translation>Department head</translation>
  </message>
  <message>
   <source>都并入备注</source>
   <translation>Add all to the remark</translation>
  </message>
  <message>
   <source>配偶</source>
   <translation>Spouse</translation>
  </message>
  <message>
   <source>酒水</source>
   <translation>Drink</translation>
  </message>
  <message>
   <source>采用</source>
   <translation>Take</translation>
  </message>
  <message>
   <source>采购偏好</source>
   <translation>Purchasing</translation>
  </message>
  <message>
   <source>采购区域</source>
   <translation>Purchasing area</translation>
  </message>
  <message>
   <source>采购单位</source>
   <translation>Buyer</translation>
  </message>
  <message>
   <source>采购数量</source>
   <translation>Quantity</translation>
  </message>
  <message>
   <source>里面没有 {until} 的那次保存，却有别的改动，可能是另一份拷贝。</source>
   <translation>The save of {until} is not in it, but other changes are; it may be another copy.</translation>
  </message>
  <message>
   <source>重做</source>
   <translation>Redo</translation>
  </message>
  <message>
   <source>重做 {act}</source>
   <translation>Redo: {act}</translation>
  </message>
  <message>
   <source>重印有变化的</source>
   <translation>Reprint what changed</translation>
  </message>
  <message>
   <source>重复</source>
   <translation>Duplicate</translation>
  </message>
  <message>
   <source>重大</source>
   <translation>Grave</translation>
  </message>
  <message>
   <source>重建检索索引</source>
   <translation>Rebuild the search index</translation>
  </message>
  <message>
   <source>重新打开任务</source>
   <translation>Reopen task</translation>
  </message>
  <message>
   <source>重新排版</source>
   <translation>Typeset again</translation>
  </message>
  <message>
   <source>重新提交</source>
   <translation>Submit again</translation>
  </message>
  <message>
   <source>重新提交审批 {name}</source>
   <translation>Submit approval {name} again</translation>
  </message>
  <message>
   <source>重新生成</source>
   <translation>Make a new one</translation>
  </message>
  <message>
   <source>重新生成恢复密钥</source>
   <translation>Make a new recovery key</translation>
  </message>
  <message>
   <source>重新生成恢复密钥……</source>
   <translation>New recovery key…</translation>
  </message>
  <message>
   <source>重新读取表单</source>
   <translation>Reload forms</translation>
  </message>
  <message>
   <source>重点客户</source>
   <translation>Key account</translation>
  </message>
  <message>
   <source>重点客户关系维护办法</source>
   <translation>Key account care policy</translation>
  </message>
  <message>
   <source>重点客户变动</source>
   <translation>Key account changes</translation>
  </message>
  <message>
   <source>重点客户变动…</source>
   <translation>Key account changes…</translation>
  </message>
  <message>
   <source>重点客户认定</source>
   <translation>Key account recognition</translation>
  </message>
  <message>
   <source>重点客户认定</source>
   <comment>泛指</comment>
   <translation>recognitions of key accounts</translation>
  </message>
  <message>
   <source>重点客户认定…</source>
   <translation>Key account recognition…</translation>
  </message>
  <message>
   <source>重点客户认定标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。</source>
   <translation>The key account manager changes the standard of recognition; {name}, who is at this PC now, can only read it.</translation>
  </message>
  <message>
   <source>重点客户认定的设置已损坏，请重新填写认定门槛。</source>
   <translation>The setting of key account recognition is damaged; please enter the thresholds anew.</translation>
  </message>
  <message>
   <source>重点客户认定（分级）表</source>
   <translation>Key account recognition and grading</translation>
  </message>
  <message>
   <source>重点客户，自 {day} 起。</source>
   <translation>Key account since {day}.</translation>
  </message>
  <message>
   <source>重试</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>金额</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>金额与期限</source>
   <translation>Amount and term</translation>
  </message>
  <message>
   <source>金额合计</source>
   <translation>Sums of money</translation>
  </message>
  <message>
   <source>金额空着的标准不用于认定，制度和认定表上印成横线。“超过”即大于。改动用于以后的认定，已经提交的认定保留当时的数据。</source>
   <translation>A criterion without an amount is not used, and papers have a line in its place. “Over” means greater than. Changes count for later recognitions; those submitted keep their own figures.</translation>
  </message>
  <message>
   <source>锁定</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>锁定在第 {table} 桌</source>
   <translation>locked to table {table}</translation>
  </message>
  <message>
   <source>错误 {code}</source>
   <translation>error {code}</translation>
  </message>
  <message>
   <source>问题点</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>防止再发</source>
   <translation>Prevention</translation>
  </message>
  <message>
   <source>阶段与预计</source>
   <translation>Stage and forecast</translation>
  </message>
  <message>
   <source>阿拉伯字母（维吾尔文、哈萨克文等）</source>
   <translation>Arabic letters (Uyghur, Kazakh …)</translation>
  </message>
  <message>
   <source>附件</source>
   <translation>attachment</translation>
  </message>
  <message>
   <source>附件</source>
   <comment>泛指</comment>
   <translation>attachments</translation>
  </message>
  <message>
   <source>附件</source>
   <comment>页名</comment>
   <translation>Attachments</translation>
  </message>
  <message>
   <source>附件…</source>
   <translation>Attachments…</translation>
  </message>
  <message>
   <source>附件内容</source>
   <translation>Contents of attachments</translation>
  </message>
  <message>
   <source>附件的内容不完整或被改动过，不能使用；请从备份中取回。</source>
   <translation>The content of the attachment is incomplete or was altered and cannot be used; please take it from a backup.</translation>
  </message>
  <message>
   <source>附件的内容已随回收站清空删除，不能恢复；请从备份中取回。</source>
   <translation>The content of the attachment was deleted when the trash was emptied and cannot be restored; please take it from a backup.</translation>
  </message>
  <message>
   <source>附件预览</source>
   <translation>Preview of the attachment</translation>
  </message>
  <message>
   <source>陪客与来宾交叉:{seat}夹在来宾之间,为第{place}陪客位</source>
   <translation>Companions between guests: {seat} is among guests, number {place} of the companions’ seats</translation>
  </message>
  <message>
   <source>陪客按次序就座:{seat}与来宾相邻,为第{place}陪客位</source>
   <translation>Companions by precedence: {seat} is beside a guest, number {place} of the companions’ seats</translation>
  </message>
  <message>
   <source>陪客按次序就座:{seat}两侧没有来宾,为第{place}陪客位</source>
   <translation>Companions by precedence: {seat} has no guest on either side, number {place} of the companions’ seats</translation>
  </message>
  <message>
   <source>随手记</source>
   <translation>quick note</translation>
  </message>
  <message>
   <source>随手记</source>
   <comment>泛指</comment>
   <translation>quick notes</translation>
  </message>
  <message>
   <source>随手记</source>
   <comment>页名</comment>
   <translation>Quick Notes</translation>
  </message>
  <message>
   <source>随手记…</source>
   <translation>Quick Note…</translation>
  </message>
  <message>
   <source>随手记已归档</source>
   <translation>Quick note filed</translation>
  </message>
  <message>
   <source>隐藏的工作表“{sheet}”有 {count} 行，没有导入。</source>
   <translation>Hidden sheet "{sheet}" has {count} {count:row|rows} and was not imported.</translation>
  </message>
  <message>
   <source>集团</source>
   <translation>Group</translation>
  </message>
  <message>
   <source>需求与竞争</source>
   <translation>Needs and competition</translation>
  </message>
  <message>
   <source>需求产品类型</source>
   <translation>Product type needed</translation>
  </message>
  <message>
   <source>需求分析</source>
   <translation>Demand analysis</translation>
  </message>
  <message>
   <source>需求分析</source>
   <comment>泛指</comment>
   <translation>demand analyses</translation>
  </message>
  <message>
   <source>需求分析</source>
   <comment>页名</comment>
   <translation>Demand analysis</translation>
  </message>
  <message>
   <source>需求区域</source>
   <translation>Region of need</translation>
  </message>
  <message>
   <source>需求原因分析</source>
   <translation>Why it is needed</translation>
  </message>
  <message>
   <source>需求数量</source>
   <translation>Quantity needed</translation>
  </message>
  <message>
   <source>需求确认</source>
   <translation>Need confirmed</translation>
  </message>
  <message>
   <source>需要留意的地方</source>
   <translation>Things to note</translation>
  </message>
  <message>
   <source>需要翻译</source>
   <translation>Interpreter</translation>
  </message>
  <message>
   <source>页数</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>页码或分隔线</source>
   <translation>a page number or rule</translation>
  </message>
  <message>
   <source>页码范围</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>页码范围“{part}”看不懂，请写成 1-3,5。</source>
   <translation>Cannot read the page range "{part}". Write it like 1-3,5.</translation>
  </message>
  <message>
   <source>页面</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>页面缩略图</source>
   <translation>Page thumbnails</translation>
  </message>
  <message>
   <source>页面预览</source>
   <translation>Page preview</translation>
  </message>
  <message>
   <source>项目</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>项目</source>
   <comment>泛指</comment>
   <translation>projects</translation>
  </message>
  <message>
   <source>项目</source>
   <comment>页名</comment>
   <translation>Projects</translation>
  </message>
  <message>
   <source>项目参与客户</source>
   <translation>Project party</translation>
  </message>
  <message>
   <source>项目参与客户</source>
   <comment>泛指</comment>
   <translation>project parties</translation>
  </message>
  <message>
   <source>项目名称</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>项目地点</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>项目的客户、阶段、金额和起止日期记在这里；商机、合同、交易归到项目，卡片上一起看、一起合计。</source>
   <translation>Customers, stage, amount and dates of projects are kept here; opportunities, contracts and transactions belong to a project and are seen and summed on its card.</translation>
  </message>
  <message>
   <source>项目类·单项目</source>
   <translation>Project: single</translation>
  </message>
  <message>
   <source>项目类·多项目</source>
   <translation>Project: multiple</translation>
  </message>
  <message>
   <source>项目编号</source>
   <translation>Project number</translation>
  </message>
  <message>
   <source>项目里的往来</source>
   <translation>What belongs to the project</translation>
  </message>
  <message>
   <source>项目金额</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>项目阶段</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>项目（未登记）</source>
   <translation>Project (not recorded)</translation>
  </message>
  <message>
   <source>顺序</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>须分开者相邻</source>
   <translation>neighbours who should be apart</translation>
  </message>
  <message>
   <source>预收</source>
   <translation>Credit</translation>
  </message>
  <message>
   <source>预览之后{word}又有改动；没有写入任何内容，请重新预览。</source>
   <translation>Data ({word}) changed after the preview. Nothing was written; preview again.</translation>
  </message>
  <message>
   <source>预览之后数据又有改动，{count} 行的结果和刚才不同（第 {rows} 行{more}）。没有写入任何内容；下面是新的结果，请再看一遍。</source>
   <translation>The data changed after the preview, and {count} {count:row|rows} would fare otherwise ({count:row|rows} {rows}{more}). Nothing was written; below is the new preview, please look at it once more.</translation>
  </message>
  <message>
   <source>预览每一行</source>
   <translation>Preview every row</translation>
  </message>
  <message>
   <source>预计成交日期</source>
   <translation>Expected on</translation>
  </message>
  <message>
   <source>预计成交日期已过 {count} 天</source>
   <translation>Expected close {count} d ago</translation>
  </message>
  <message>
   <source>预计数量</source>
   <translation>Expected quantity</translation>
  </message>
  <message>
   <source>预计月份</source>
   <translation>Expected in</translation>
  </message>
  <message>
   <source>预计金额</source>
   <translation>Expected amount</translation>
  </message>
  <message>
   <source>预计需求</source>
   <translation>Expected demand</translation>
  </message>
  <message>
   <source>预计需求</source>
   <comment>泛指</comment>
   <translation>expected needs</translation>
  </message>
  <message>
   <source>预计需求</source>
   <comment>页名</comment>
   <translation>Expected needs</translation>
  </message>
  <message>
   <source>颜色应写成 #RRGGBB。</source>
   <translation>Write colours as #RRGGBB.</translation>
  </message>
  <message>
   <source>颜色数字</source>
   <translation>Colour or number</translation>
  </message>
  <message>
   <source>风险提示</source>
   <translation>Risks</translation>
  </message>
  <message>
   <source>食物</source>
   <translation>Food</translation>
  </message>
  <message>
   <source>饮食喜好</source>
   <translation>Food preferences</translation>
  </message>
  <message>
   <source>饮食喜好与禁忌</source>
   <translation>Diet and taboos</translation>
  </message>
  <message>
   <source>饮食禁忌与过敏</source>
   <translation>Diet and allergies</translation>
  </message>
  <message>
   <source>首次交易未满几个月为新客户</source>
   <translation>New until so many months after the first transaction</translation>
  </message>
  <message>
   <source>首次答复</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>首次答复时间</source>
   <translation>First answered</translation>
  </message>
  <message>
   <source>首次设置 – KamDesk</source>
   <translation>Setup – KamDesk</translation>
  </message>
  <message>
   <source>首次设置……</source>
   <translation>First setup…</translation>
  </message>
  <message>
   <source>首笔交易</source>
   <translation>First transaction</translation>
  </message>
  <message>
   <source>首笔交易在{day}，已满{months}个月，不适用</source>
   <translation>first transaction on {day}, {months} months ago or more; does not apply</translation>
  </message>
  <message>
   <source>高 {height} 毫米，超出版心 {limit} 毫米。</source>
   <translation>Is {height} mm high, more than the {limit} mm of the type area.</translation>
  </message>
  <message>
   <source>高层拜访简报</source>
   <translation>Executive call briefing</translation>
  </message>
  <message>
   <source>高棉文</source>
   <translation>Khmer</translation>
  </message>
  <message>
   <source>高级用户（Power Users）</source>
   <translation>power users</translation>
  </message>
  <message>
   <source>黑白素版：不用彩色</source>
   <translation>Plain style, in black alone</translation>
  </message>
  <message>
   <source>（{year}年放假安排尚未公布）</source>
   <translation> (holidays of {year} not published yet)</translation>
  </message>
  <message>
   <source>（写的是“{text}”）</source>
   <translation> (it says "{text}")</translation>
  </message>
  <message>
   <source>（无）</source>
   <translation>(nobody)</translation>
  </message>
  <message>
   <source>（纸面签字）</source>
   <translation> (signed on paper)</translation>
  </message>
  <message>
   <source>，</source>
   <translation>, </translation>
  </message>
  <message>
   <source>；</source>
   <translation>; </translation>
  </message>
 </context>
</TS>
