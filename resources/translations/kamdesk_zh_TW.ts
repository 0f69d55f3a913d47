<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
 <context>
  <name>kamdesk</name>
  <message>
   <source>--limit 至少是 1。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--month 要写成 2026-11 的样子，不能是“{text}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--record、--where、--all 只能选一个。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--sample 与 --blank 只能选一个。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--where 只用于客户类表单。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 选择文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 核对列</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 预览</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 结果</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel、WPS 或 CSV 都可以，写入前先看到每一行会怎样。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON嵌套过深。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KamDesk 数据文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF 文件 (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act} {name} {month} 考核表</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act}：{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 人，已锁定 {done} 人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 条记录，已进行 {groups} 组</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 格在不能输入的位置。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 格超出了表格。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} 行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{customer}已由{member}于{date}拓展过，请把事项改为“拜访”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} 按时提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} 提交，迟交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} 迟交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}既写了“休”又写了“班”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} / {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}：我的“{mine}”，对方的“{theirs}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}：“{column}”的字段应写成文字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}：没有名为“{field}”的字段。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}：编码应是 {offered} 之一。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}：表里没有“{column}”这一列。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{indicators}没有计划，不计入考核；其余指标得分{summed}，权重{left}，折算为100分制。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{indicators}没有计划，没有可以计分的指标，不出总分。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{indicator}：{groups} 组</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{indicator}：{word}由{counted}改为{typed}，理由：{reason}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}只能精确到分（万元后最多六位小数）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}太大了，请核对单位是不是万元。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}应在 0 到 {limit} 之间。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}应是 1 到 5 的整数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}最多 {limit} 个字，现在有 {count} 个。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{letter} 列的含义</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{list}{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month}计划截止：{day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}：{rows} 行，{columns} 列，其中 {known} 列会导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{person}·{field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record} · {field}的修改历史</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{row} 行 {column} 列</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state}·第{revision}版</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time:%H:%M} 已送往打印机“{printer}”：{title}，{pages} 页，{copies} 份。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{titles}尚未完成。停止后，这项工作不会留下半成品。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}（{paper}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}，应为 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word}：{act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year}年</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year}年{month}月</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“zero_plan”应是 exempt、full 或 zero。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}”里没有名为“{sheet}”的工作表，或它是空的。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{item}”的评分应在0到100之间。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{key}”写了两次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{key}”在同一处出现两次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{label}”从下次启动起生效。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”不是数字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”不是有效的 Excel 工作簿（.xlsx），或已损坏；没有写入任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”不是有效的 TOML 文件：{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”太大，不像客户名单。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”是图片，不是表格。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”是文字文档，不是表格。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”是旧式 .xls 或加了密码的工作簿；请在 Excel 里去掉密码、另存为 .xlsx 再导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”是空的，没有可以导入的内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”的修改还没有保存。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”解开后太大，不像客户名单。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{page}”里的修改还没有保存。放弃后无法找回。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，或缺少旁边的密钥文件“{keys}”；没有任何改动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，没有打开它，也没有任何改动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”在网络共享上，数据库在那里会损坏；没有任何改动，请改放到本机硬盘。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”已经存在，没有改动它；请换一个文件名。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”应当是加密的，却是未加密的文件，可能已被替换；没有打开它，请用备份恢复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”无法解读：密钥不符，或文件已损坏；没有任何改动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}”是文件夹，不是文件。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”中有不认识的“{key}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是不小于0的整数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是列表（方括号）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是对象（花括号）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是数字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是文字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”应是非空文字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”的数字太大，或小数位太多。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”的每一项应有两个值。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”不像电子邮箱地址。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”不像电话号码。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”不在可选范围内：{offered}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”不是数字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”不是整数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”只有年份，请写成完整的日期，如 2020-05-18。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”应写成“是”或“否”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”是被表格软件改写过的号码，末尾数字已丢失。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“联系人”工作表里的联系人会一并导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>……另有 {count} 处看不懂。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>……另有 {count} 项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>一个列表</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>一组“名称: 值”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上一步</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上个月</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上市日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上次备份 {count} 天前</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上次备份 今天 {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上次备份 昨天 {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上移</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>上门</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下一个栏目</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下一步</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下个月</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下月带客户到案场的成交计划于本月最后一个工作日提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下月拓展计划于本月最后一个工作日提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>下月拜访计划于本月最后一个工作日提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不再使用口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不分级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不加密</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不变</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不导入</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不恢复</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不指定负责人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不是可用的版块，或版块缺少必填项。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不是有效的 YAML：缩进、冒号或引号有误。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不粘贴</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不考核</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不能导入</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不计入考核，总分折算</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不认识“{key}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>不认识的种类“{kind}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>与上面的密钥不一致，请再看一遍。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>与第 {row} 行同名，但统一社会信用代码不同，请先核对。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>与第 {row} 行名称不同，编号或信用代码却相同，请先核对。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>与第 {row} 行是同一位客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>与第 {row} 行的客户和联系人相同</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>业务管理</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>两次输入不一致。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>中</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>中文逗号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>为第 {row} 行的客户：{changes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主管审核</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主管已审核</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>之后也可以在“编辑”菜单里撤销。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>之后又有别的操作；请用“编辑”菜单里的撤销，一步一步退回。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>事业单位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>事项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>产品类型</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>仍然保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从哪里开始</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从回收站恢复</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从回收站恢复 {count} 位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从回收站恢复 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从空白开始</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>从这里开始：您的客户名单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>以{delimiter}分隔。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>以后由本机凭据打开，不再需要口令。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>价格区间</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>任何能打开这台电脑的人都能读到数据，只适合演示。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>份数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>优</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>会见 {met}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>会见何人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>传真</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>使用者：{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存为新版本</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存并登记下一条</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存草稿</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保护数据</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保留现有的</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改 {name} {month} 的计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改 {name} 的 {count} 项内容</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改 {name} 的{field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改 {name} 的资料</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改{purpose} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改多位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改工作日历</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改成员 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改考核标准 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修改记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修订</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修订理由：{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>修订考核表</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>停止</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>停止之后，一切和之前一样。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>停止并退出</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>停止这项工作</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>先用示例部门试一试</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部 {count} 份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部事项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部月份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>全部，或如 1-3,5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>公式还没有算出结果；请在 Excel 里打开、保存后再导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>共 {count} 位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>共 {groups} 组</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>关于 KamDesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>关闭</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>兴趣爱好</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>其他</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>内容</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>内容举例</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>内容以“{sign}”开头，像公式；如确是文字，请在前面加一个英文单引号。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>内容里有无法识别的字符，文件的编码可能不对或已损坏。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>内容里有看不见的控制字符（U+{code}）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>再输入一遍</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>再输入一遍恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>写不了“{path}”：可能正在 Excel 里打开，或没有权限、磁盘已满。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>写了联系人的其他内容，却没有联系人的姓名。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>写名称，或只写拼音首字母；也可以从 Excel、WPS 成块粘贴</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>写法不符合规定（{rule}）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>决策者</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>出勤</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>分号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>分档不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>分档须按完成率从高到低排列，且不能重复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>分类与分级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>列</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>列必须有 value 或 text。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>列表中全部 {count} 份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>删除 {count} 条拜访记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>到岗日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>制表符</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>前台支持</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>办公电话</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>加减分与否决</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>加分上限不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>加分上限最多带一位小数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>加分与否决指标没有权重。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>加分共{earned}分，超过上限，按{limit}分计。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单位、部门和您</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单位与部门</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单位名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单位和部门的名称印在每一张表上；您的姓名记在每次修改旁边。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单元格必须且只能有 label、value、text 之一。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单元格里是错误值 {text}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单击看这一页，双击打开这条记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单双面</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>单面</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>占比</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>占满整页，或还原</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>原实际{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>原来</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>原表保持不变，新的一版从草稿开始。请写明修订的理由：</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>原计划{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>参加考核</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>双面，沿短边翻</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>双面，沿长边翻</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>发生“{veto}”{reason}，总分不超过{ceiling}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>取消</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>口令不对，数据库没有打开，也没有任何改动；请再试一次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>口令不能为空，请输入口令。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>口令已更换。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>口令至少 {count} 个字符。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>另存为 PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>另有 {count} 项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>另有 {left} 行不会导入，原因见“说明”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>只粘贴其余 {count} 格</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>只能是 {choices}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>号码“{text}”被存成了数字，15 位以后的数字已丢失。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>各列共宽 {width} 毫米，超出版心 {limit} 毫米。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>合作关系</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>合作潜力</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>合作频率</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>合资企业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>名称已保存。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>后台响应</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>向下填充</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>否</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>否决后的最高分不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>否决后的最高分最多带一位小数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>含义</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>员工人数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>命令用法不对：{reason}。用 --help 查看说明。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回到结果</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回收站 ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回收站是空的。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回收站是空的。移到回收站的客户会留在这里，可以随时恢复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>团队合作</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>团队合作、客户维护、平时表现、出勤</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>国有企业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>国籍</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>在左边的列表里选一位，资料卡就显示在这里。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>地区</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>地址</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>基本情况</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>填入数据</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>填写</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>填写的内容还没有保存。再按一次“取消”即放弃。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>备份写好后会重新读一遍，核对无误才算数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>备份完成并已核对：{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>备注</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>复制</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>复制详情</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>外观</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>外资企业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>大</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>大客户经理</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>大客户部</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>大客户部的离线工作台。数据只在这台电脑上，不联网。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>大小(MB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>女</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>姓名</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>姓名读音</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>字号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>字段“{name}”不能比较大小。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>完成</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>完成率</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>完成率上限应大于0。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>完成率上限（%）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>定级理由</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>实际</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>实际(组)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>实际不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户专员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户关系主管</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户助理</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户助理与前台</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户同名</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户名单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户名单 (*.xlsx *.xlsm *.csv *.txt *.tsv);;所有文件 (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户名单里没有“{name}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户名称最多{most}个字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户库存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户性质</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户数据所在的文件；留空即用默认位置。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户方负责人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户服务</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户来源</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户的资料、联系人和往来都记在这里。可以整份导入现有的 Excel 或 CSV 名单，也可以先录入一位。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户类别</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户级别</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户维护</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户编号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>客户资料和导入之前一样。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>密钥文件“{path}”已损坏，没有任何改动；请从备份中取回同名文件。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>密钥由本机的凭据保管，换到别的电脑时用口令打开。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>密钥由本机的凭据保管，登录 Windows 后直接打开。换电脑时用恢复密钥。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入 {count} 行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入 {file}（新增 {new}，更新 {updated}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入完成</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入客户名单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入客户名单…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导出</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导出 {count} 位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导出…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导出客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导航</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>尚未备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>岗位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>工作表</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>工作表“{sheet}”：</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>差</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已保存 {name}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已保存：{path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已修改 {count} 位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已停止，没有写入任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已删除 {removed} 位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已删除 {removed} 位客户；{kept} 位还有拜访记录或计划，留在回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已加密</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已填写的内容尚未保存。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已导出 {count} 位客户到 {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已导出 {count} 位客户到 {file}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已建档</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已开始新的一版</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已恢复 {count} 位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已打印。请把恢复单收好。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已把 {count} 位客户移到回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已撤销</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已收好</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已有 {count} 位客户与此相符：{names}，请先核对。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已有客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已有客户{names}，但统一社会信用代码不同，请先核对。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已有的考核表保留原来的标准；这个月起的草稿改用新标准。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已离开的成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已移到回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已经有同名的客户“{name}”（编号 {numbers}）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已进行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已选 {count} 位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已重做</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>已锁定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>帮助(&amp;H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>平时表现</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>年营业额(万元)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>应为{kind}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>应为一组“名称: 值”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>建档</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>建立数据文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>建立示例部门</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>开始使用</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>开始修订</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>当前这一份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>录入一位客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>往来记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>待填 {count} 项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>得分</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>得满分</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>得零分</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>微信</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>快捷键</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>性别</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>总分</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>总分不低于</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>总经理</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复 {count} 条拜访记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复到这一份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复到这一份……</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复密钥有误：应为 8 组、每组 5 个字符；请对照打印件重新输入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>恢复所选</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>您</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>您编辑期间，别处也改了这位客户，其中这些项目两边不同：</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>成交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>成交目标指标</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>成交计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>成立日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>我方负责人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>所在地区</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>所属行业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>所选的 {count} 份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>手机</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印什么</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印恢复单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印机</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印机“{name}”没有响应，没有打完。请检查后再打一次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印资料卡</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打印资料卡…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打开所在文件夹</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打开所在文件夹：{path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>打开所选记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>找不到可用的中文字体，无法排版。请重新安装程序，数据没有改动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>找不到数据库“{path}”；请检查路径，或新建一个。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>找不到文件“{file}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>找不到文件“{path}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>把 {count} 位客户的{field}设为 {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>把 {count} 位客户移到回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>把 {name} 移到回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>把客户名单拖到这里</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>投资者</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拓展</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拓展目标指标</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拓展计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拜访</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拜访人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拜访目标指标</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拜访计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>拜访记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>指标</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>指标“{indicator}”：{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>指标权重之和是{total}，应当正好是100。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>按{column}筛选</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>换一个文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>换电脑、重装系统或忘记口令时，只有这串密钥能打开数据。它只显示这一次，请打印或抄写后锁进抽屉，不要存在这台电脑里。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>提交 {name} {month} 的计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>提交日期不能在今天之后。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>提交计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>搜索</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>搜索客户、联系人、电话……(Ctrl+K)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>搜索结果</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤回 {name} {month} 的计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤回提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤销</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤销 {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤销导入</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>撤销这次导入</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>操作</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>支持 Excel 工作簿（.xlsx）和 CSV 文件；编码、表头和各列的含义会自动识别，下一步可以核对和更改。在您点“导入”之前，什么都不会写入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>支持者</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>收好恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>收起</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>改为</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>改动了计划或实际，请写明理由。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>改动理由</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>放大</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>放弃</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>放弃我的修改</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>政府机关</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数值超出允许范围（界限 {limit}）。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数字</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据与备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据保护</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据只存在这台电脑上的一个文件里，不联网。默认位置就很好。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据库“{path}”已损坏（{problem}）；请用另一份备份。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据库“{path}”已损坏，没有任何改动；请用备份恢复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据库已加密，系统钥匙串里没有它的密钥；请输入口令或恢复密钥。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据库所在文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据库正被另一个程序占用，刚才的改动没有保存；请稍后再试。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件已经建好。以后随时可以再导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件已经建好，请先完成这一步。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件是加密的：电脑丢失或被拷走，别人也读不到客户资料。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据文件：{path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>数据管理员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>整数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>整页</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件(&amp;F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件“{file}”不是 UTF-8 文本。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件“{file}”无法读取：{reason}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件不存在，或不是 UTF-8 文本。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文件夹不存在</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>文字</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新增</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新增成员 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新密钥生成后，以前打印的恢复单就失效了。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新建客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新建客户 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新的恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新的文字样式至少要有 face 和 size。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>新联系人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>方式</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>日历上没有“{text}”这一天。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>日常工作指标</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>日期还没到，不能记为已进行。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>时间</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>旺季</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>明暗</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>是</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>显示口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>更换口令……</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>更新</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>曾用名</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>最下层的列必须有 width，且不能再分列。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>月份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>有 {count} 处需要改正，尚未保存；已填写的内容都在。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>有些内容不能粘贴</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>有修改尚未保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>有内容尚未保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未加密</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未填写</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未填写姓名</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未建档</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>未进行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本人已确认</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本人确认</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本月没有已进行的记录。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本机</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本页(&amp;P)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>权重</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>权重不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>权重合计 {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>查找</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>查看(&amp;V)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>查看“{field}”的修改历史</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>查看没有导入的行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>标准</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>标签</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>样张</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>样张和空白表不取记录，不能与 --record、--where、--all 同用。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>核对</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>核对 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>核对无误。请把抄写的密钥收好。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>格子太窄，放不下一个字：{text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>案场</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>次数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>次数不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>欢迎使用 KamDesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在{act}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在停止…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在停止：{title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在取消口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在建立数据文件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在恢复备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在打印：{title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在排版：{title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在更换口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在核对备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>正在生成恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每个版块只能且必须有其中一项：{kinds}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每份备份写完后都会重新读一遍，核对无误才算数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每次加分不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每次备份再存一份到这里，例如移动硬盘；留空即不存。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每次打开时输入口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每次打开都要输入口令。忘记口令时，用恢复密钥打开。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>每次扣分不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>民族与宗教习俗</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>民营企业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有可以打印的记录，什么也没有生成；可以改打空白表。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有可以撤销的操作。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有可以重做的操作。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有名为“{name}”的客户字段。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有名为“{name}”的文字样式。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有名为“{name}”的格式。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有名为“{name}”的颜色。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有名为“{text}”的部门成员。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有完成</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有恢复</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有打印机？抄写后在这里核对：</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有找到“{text}”。可以试试简称、拼音首字母或电话中的几位数字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有找到打印机</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有指标“{indicator}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有提交计划。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有权限，或文件正被占用</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有符合条件的客户。换个说法，或清除筛选。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有编号为“{form_id}”的表单。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有编号为“{number}”的客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有表头</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有计划时</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有认出哪一列是客户名称；请指明客户名称所在的列。没有写入任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有评分项目“{item}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没有这样的行。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没能保存到 {path}：{reason}。请换一个文件夹，或先关闭正在打开它的程序。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>法定代表人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>注册资本(万元)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>活动</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>浅色</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>浏览……</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>深色</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>添加联系人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>清空回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>清空客户回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>清除</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>清除筛选</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>潜在客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>照着抄写的内容输入一遍</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>版本 {version}(Qt {qt})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>版次</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>特大</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>状态</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>现在的数据会先另存一份，然后换成这份备份。完成后程序需要重新启动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>理由最多{most}个字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>生日</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>生日“{text}”不是有效的日期。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>用一句自己记得住、别人猜不到的话，比用符号更安全。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>用我的内容保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>用户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>由本机的凭据保管密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>由计划与记录统计；可以直接改，须写理由；清空即恢复统计数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>由谁签名？</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>电子邮箱</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>电话</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>男</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>界面语言</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登录 Windows 后直接打开，不用记口令。推荐。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登记</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登记{purpose} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登记拜访</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登记新成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>登记离岗</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>看不懂日期“{text}”，请写成 2020-05-18。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>看不懂条件“{text}”，请写成 所在地区=深圳 这样的形式。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>看不懂生日“{text}”，请写成 1975-04-08 或 农历1975-04-08。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>知道了</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>短信微信</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>确认之后计划或记录有变动，现在算得 {total} 分。要按新数考核，请退回修改或修订。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>磁盘剩余空间不足，“{folder}”里没有写入任何内容；请清理磁盘后再试。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>礼宾与喜好</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>礼宾位次</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>离岗日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>称呼</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>移到回收站</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>移除 {name} 的联系人 {person}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>移除这位联系人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>空白表，供手写</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>立即备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>竖线</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>竞争对手</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {number} 行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {page} 页</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {page} 页 {record}：</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {page} 页，共 {count} 页</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {row} 行 {column}：{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第 {row} 行之后读不下去：引号可能没有配对。没有写入任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{line}行第{column}列不是有效的JSON。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{revision}版</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{row}行“{column}”：{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{row}行的起止日期不对：应先后有序，且不超过{days}天。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{row}行看不懂，请写成“2027-02-05~2027-02-11 休”或“2027-02-14 班”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{row}行：{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第{row}行：请写明客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第二份备份没有写成，“{folder}”不可用；第一份备份完好。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第二备份文件夹</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>等 {count} 项</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>等级</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>等级须按分数从高到低排列，且不能重复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>筛选出 {count} 位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>筛选客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>筛选：名称、拼音、编号、电话、联系人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>简称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>籍贯</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>类别</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>粘贴</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>粘贴 {count} 格</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>系统钥匙串不可用，请设置口令后再建立数据库；没有写入任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>系统错误 {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>级别</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>组数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>组数应在1到{most}之间。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>经理已签批</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>经理签批</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>结果</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>给 {name} 添加联系人 {person}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>统一社会信用代码</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>统一社会信用代码应有 18 位，现在有 {count} 位。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>统一社会信用代码的校验位不对，请核对有没有抄错。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>统一社会信用代码里不会出现“{text}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>统计数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>继续填写</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>继续等待</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>继续编辑</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>继续设置</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编号 {number} 已经是“{name}”的。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编号应与文件夹同名：{name}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编码</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编辑</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编辑 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编辑(&amp;E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>编辑成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缘由</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缩小</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少“{item}”的评分。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少“{key}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少次数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少自带字体 {names}，暂用系统字体打印，版面可能略有不同；重新安装即可补齐。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少计划与实际。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>缺少评分。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>网址</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核标准</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核标准“{template}”：{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核标准第{number}版</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表“{sheet}”重复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表“{sheet}”：{problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表已经确认，不能直接改；请先退回修改。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表已锁定，不能再改动；需要更正时请修订，原表保留。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表现在是“{state}”，不能“{act}”；没有改动任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核表还没有保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>职务</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>联系人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>联系方式</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>自</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>自己逐个登记客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>至少要有一个分档。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>至少要有一个评分项目。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>良</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>英文名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>草稿</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>草稿已保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>虚构的部门、客户和两年的记录，随时换成自己的数据。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>行业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>表单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>表单定义 {file} 第{line}行：{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>表单用到的“{name}”不在数据中，已留空。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>表头</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>表格中向下填充</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>规格</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>角色</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划 {day} 按时提交（截止 {due}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划 {day} 提交，迟交（截止 {due}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划(组)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划已保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划已提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划已经提交，不能直接改；请先撤回提交。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划截止：{day:%Y-%m-%d}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划未交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划未提交（截止 {due}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划还没有保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划迟交（{date:%m-%d}）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>计划里还没有内容，请先填写再提交。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>记录</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>设置</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>设置口令</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>设置口令……</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>评分</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>评分应在0到100之间。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>评分项目</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>评分项目的权重不能是负数。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>评分项目的权重不能都是0。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>语言</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>语言与位置</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>说明</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请写明修订的理由。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请写明否决的理由。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请写明客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请填写{label}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请用 --record、--where、--all 或 --month 说明打印哪些，或用 --blank、--sample。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请稍候。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请选择</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>请选择客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读不了文件“{path}”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读不了文件“{path}”：可能正被占用，或没有权限。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读了</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读了 {read} 行，将写入 {taken} 行；空白单元格不会清除已有内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读了 {read} 行，没有需要写入的内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读取 {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>读取 {read} 行：新增 {new}，更新 {updated}，未变 {unchanged}，重复 {duplicates}，拒绝 {refused}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>谈话纪要</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>负责人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>贡献度</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>财务</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>资料卡占满整页</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>资源类·企业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>资源类·行政事业</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>起生效</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>跟随系统</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>较大</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>较小</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>输入{column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>输入名称、拼音首字母或编号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元，未达到B级门槛 {limit} 万元</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>返回核对列</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还有工作在进行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有可以签名的成员，请先在设置里登记主管或经理。没有改动任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有哪一列是“客户名称”；请在“含义”里为一列选上“客户名称”。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有备份。备份是加密的，可以放心存到移动硬盘。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有建立数据文件。下次打开时再从头设置。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有成员。先登记部门里的人，客户才有负责人，月底才有考核表。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有拜访、拓展或成交记录。在“活动”页记下的都会出现在这里。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>还没有选中客户</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一步须由有权的人签名；没有改动任何内容。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一行占 {spanned} 列，应为 {columns} 列。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一行又是表头，不是客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一行是合计，不是客户。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一行没有客户名称。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一行没有联系人的姓名。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这一项还没有修改过。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这两个名称印在每一张表上。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这个数据库由更新版本的程序写成（版本 {revision}），没有任何改动；请先更新程序。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这个文件不是文本表格，或编码无法识别；请在 Excel 里另存为 .xlsx 再导入。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这个月还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这份恢复密钥打不开这个数据库，没有任何改动。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这份计划刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这位客户刚才已被别处修改，您的改动尚未保存，仍在这里。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这位客户刚被别处修改</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这位客户在 {moment} 移到了回收站。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这张考核表已经有了新的修订，请刷新后再看。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这是文件夹</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这条记录刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这条记录已不存在，请刷新列表。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这条记录还没有保存</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>退出</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>退出时备份</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>退出首次设置</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>退回修改</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>适合多人共用的电脑。忘记口令时用恢复密钥打开。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>适合页宽</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>适用</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>选择{what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>选择客户名单</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>选择文件…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>选择日期</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>逗号</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>逾期未提交</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>邮件</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>部门</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>部门名称</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>部门成员</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>部门成员决定谁可以负责客户、谁要考核、谁来签字。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>配偶</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>采购偏好</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>采购区域</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>采购数量</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重做</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重做 {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重复</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重新生成</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重新生成恢复密钥</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>重新生成恢复密钥……</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>锁定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>需要留意的地方</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>需要翻译</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>页码范围</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>页码范围“{part}”看不懂，请写成 1-3,5。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>页码范围“{part}”超出文件，共 {count} 页。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>页面缩略图</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>页面预览</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>项目类·单项目</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>项目类·多项目</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>预览之后客户资料又有改动；没有写入任何内容，请重新预览。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>预览每一行</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>预计需求</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>颜色应写成 #RRGGBB。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>饮食喜好</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>饮食禁忌与过敏</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>首次设置 – KamDesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>（{year}年放假安排尚未公布）</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>；</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
