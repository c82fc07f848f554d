<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>所有内容都已重新保存。</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>出了点问题，已记录下来。你做的训练都已保存；下次启动时会显示报告。</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>备份已恢复。之前的数据保留为 {name}。</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>已创建备份。</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>历史已写入 {name}。</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>新增训练：{added}。已有的训练：{known}。</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>打印计划</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>已保存为 {path}。{content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>打印进展</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>我的{plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>它会在训练日提醒你。要退出，请用托盘图标的菜单。</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>GluteCoach 留在托盘中</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>显示 GluteCoach</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>开始今天的训练</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>GluteCoach 会在训练日提醒你</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>未能全部删除</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>请自行删除：
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>继续。</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}。</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>准备。</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>准备第 {number} 次。</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>按自己的节奏。按任意键计一次，按回车键结束这一组。一。</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>换边。{side}。</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>哪里有感觉？</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>哪里有感觉？一是臀部，二是大腿，三是腰部，六是疼痛。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}，左腿。</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}，右腿。</translation>
    </message>
    <message>
        <source>{exercise}.</source>
        <translation>{exercise}。</translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a number that is said</comment>
        <translation>{number}。</translation>
    </message>
    <message>
        <source>{word}.</source>
        <comment>a word that is said</comment>
        <translation>{word}。</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s).</source>
        <translation>
            <numerusform>%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>%n 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>休息。</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>休息 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>然后是第 {set} 组，共 {sets} 组。</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}。</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>最后一次。</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>一半了。</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}，一半了。</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>目标：{low} 到 {high} 个训练日</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>每周的训练日</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>这是方案的第一周。</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>上周已完成，方案进入第 {number} 周。</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>%n 个训练日</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>再做一次第 {number} 周：上周有 {done}，完成一周需要 {needed} 个。什么都没有丢。</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>请假归来，再做一次第 {number} 周。很高兴见到你。</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>全部 {number} 周都已完成；最后一周可以一直练下去，想练多久都行。</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>你连续两次感觉在大腿后侧，接下来换成简易版：{exercise}。</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>你连续两次感觉在腰部，接下来换成简易版：{exercise}。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}：你连续两次感觉在大腿后侧。难度由你的计划决定；可以选择简易版。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}：你连续两次感觉在腰部。难度由你的计划决定；可以选择简易版。</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>你说过不能俯卧：由{exercise}代替，采用你在这里的设置。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}：你连续三次感觉在臀部。可以换回标准版了吗？</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise}上次让你疼痛。如果还没完全好，今天就跳过；如果再次疼痛，请找专业人士看看。</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} / {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>完成的周</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>感觉在臀部</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>没有疼痛</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>还没有一周结束；需要 5 周中完成 {need} 周。</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>还没有回答过感受；至少需要 {fewest} 次，其中 {need}% 在臀部。</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>最近 {out_of} 周完成了 {have} 周；需要 5 周中完成 {need} 周。</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>{out_of} 次中有 {count} 次感觉在臀部（{have}%）；至少 {fewest} 次，其中需要 {need}%。</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>最近 6 次训练中的疼痛：{have}。应该没有疼痛。</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}，首先：{cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>上次出了点问题</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>你的训练都很安全。这份报告只留在你的电脑上。愿意的话，复制后发给 GluteCoach 的开发者，便于修复；其中已去掉你的姓名和文件夹。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>历史，可重新读入 (*.json);;电子表格用的表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>历史 (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>备份 (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>选择一个你会同步的文件夹</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这个备份？</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>保留现有数据</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>这台电脑上的所有训练、请假、回答、计划、设置和备份都会被删除，GluteCoach 也会关闭。删除后谁也无法找回。如果以后可能还要用，请先导出历史。</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>删除你的所有数据？</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>先导出…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>还有内容没有保存</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>不关闭 GluteCoach</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>历史不见了。</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>历史已损坏；损坏的文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>已恢复 {day} 的备份。</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>没有可恢复的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>从损坏的文件中读出了 %n 次训练，并已加入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>历史中现在有 %n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason}在此之前，你做的训练会留在内存中，一旦可以就会保存。</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}，GluteCoach 更新之前</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}，恢复备份之前</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>其中没有训练。</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>从 {first} 到 {last}。训练：{sessions}。训练日：{training_days}。请假：{breaks}。</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>比现在少 %n 次训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>比现在多 %n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>与现在一样多。</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>{time} 查看过：其他电脑没有新内容。</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>{time} 查看过。从其他电脑收到的改动：{changes}。</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>到此为止？</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>完成的每一次都已保存。</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续练</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束训练</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>保存训练日</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>计划和动作 (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>回到激活阶段？</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>等你再回到第二阶段时，会从它的第一周重新开始。你的历史会保留。</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>留在第二阶段</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>回到激活阶段</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>移除计划 {name}？</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>你用它做过的训练会留在历史中。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>电脑刚才休眠了。什么都没有丢。</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>训练结束了</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>打开 GluteCoach 看看练得怎么样。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>到此为止…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach：已暂停</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach：训练进行中</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>添加训练</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>更正训练</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>添加请假</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>移除请假</translation>
    </message>
    <message>
        <source>{date} · {standing}</source>
        <translation>{date} · {standing}</translation>
    </message>
    <message>
        <source>{standing} · {how}</source>
        <translation>{standing} · {how}</translation>
    </message>
    <message>
        <source>{first} to {last}: {reason}</source>
        <translation>{first}至{last}：{reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>度假</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>用计时器</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>来自纸面</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入的</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>试练</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ 计入</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ 部分完成，不计入</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>选择其他页面</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{what} · {exercise}</source>
        <translation>{what} · {exercise}</translation>
    </message>
    <message>
        <source>{exercise} · {side}</source>
        <translation>{exercise} · {side}</translation>
    </message>
    <message>
        <source>GluteCoach: {session}</source>
        <translation>GluteCoach：{session}</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}：{dose}</translation>
    </message>
    <message>
        <source>{session} in a moment, about {length}</source>
        <translation>马上开始{session}，约 {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>到 {last} 共 %n 次训练，{days} {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what}你可以在欢迎流程里选择适合你的日子和时间。</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}，{days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>感觉在别处？</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}（续）</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>出现以下情况请停止：剧痛或新的疼痛，疼痛或刺麻沿腿向下，胸痛，头晕欲倒或异常气短，出血、漏尿或坠胀感。绝不要忍痛坚持。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps}（每侧，先左）</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps}（每侧，先右）</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>按自己的节奏，每次约 {time}</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>换边 {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>休息 {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>臀部</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>大腿后侧</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>腰部</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>抬起 {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>保持 {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>放下 {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>暂停 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>每周训练 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>每周训练 {low} 或 {high} 天。</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>勾选日期和有感觉的部位；勾两个表示混合。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>幅度：{ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}：{fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>最高点</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>最低点</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>最高点：不超过虚线</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>最低点：不超过虚线</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>第 {number} 周，共 {count} 周</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>第 {number} 周（续）</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>约 {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}，用时 {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>它用到你自建的动作，请一并导出并发送：{name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name} 已导入：可在下面使用或复制。</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>动作 {name} 已导入：可加进你的计划。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>每周一页</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>四周一页</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>从这一周开始</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>感觉在哪里</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>训练，最新的在前</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>进展（续）</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>感觉在哪里，是本人在每个动作后的回答，不是测量结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>%n 个完成的周</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>左 {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>右 {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>共 %n 个完成的周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>最长连续：%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>上周练得太少，没有计入。未完成的一周只是暂停，什么也不会抹掉。</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>完成第一周</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>完成四周</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>可以进入第二阶段</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>接下来：{milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}</source>
        <translation>★ {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}, {date}</source>
        <translation>★ {milestone}，{date}</translation>
    </message>
    <message>
        <source>Your first completed week. That is how it begins.</source>
        <translation>你完成了第一周。一切就从这里开始。</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>完成四周：整整一个月的激活。</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>{first}至{last}：{state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>计入的训练：{days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>部分完成的训练，不计入：{days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>请假：{days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>%n 个训练日；达到 {needed} 个即完成一周。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>其中 %n 天请假；{enough} 天就足以让一周免计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>目前 %n 个训练日；达到 {needed} 个即完成。本周到{day}为止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>%n 个训练日；达到 {needed} 个即完成一周。你做过的都会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>%n 次计入的训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>%n 次部分完成的训练，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>请假：{reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}：{facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>没有训练</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>{date}起的一周</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}：没有回答</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}，%n 个回答：{answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}。回答这么少，说明不了什么。</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>{first}至{last}：{state}。</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}，{needed}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>请假 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>%n 次部分完成的训练，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>左 {left}，右 {right}：相同</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>左 {left}，右 {right}：左侧多 {percent}%</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>左 {left}，右 {right}：右侧多 {percent}%</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day}（{sessions}×）</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>本周的最后机会</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>本周还差 %n 个训练日。最晚要在{day}开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>还差 %n 个训练日。今天（{day}）是还能完成本周的最后一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>日历显示的范围</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>显示当天的训练</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>添加纸面训练</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>计入</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>部分完成，不计入</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>请假</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>训练日的日历</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>换回标准版</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>保持标准版</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>恢复这个备份…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>全部内容都在 {folder} 中。GluteCoach 不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>还没有备份。下次训练后会创建第一个。</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>通过 {folder} 共享</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>这台电脑没有与其他电脑共享。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>每个有训练的日子过后都会创建备份，保留最近 7 天、4 周和 12 个月的，都在这台电脑上：把文件夹复制到别处，就不怕硬盘损坏。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出和导入</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>把全部历史存成一个文件：用来保存、在另一台电脑上读入，或作为电子表格。</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>导出历史…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>导入历史…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>多台电脑</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>在你的每台电脑上选择同一个文件夹，它应已在同步（Nextcloud、Syncthing、Dropbox）。每台电脑在那里写自己的文件，所有电脑显示同样的历史。GluteCoach 本身不使用网络。</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>删除我的所有数据</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>删除前会先问你，你也可以导出历史。</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>删除我的所有数据…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>返回今天</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{done} / {planned} 次</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>本周 %n 个训练日</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>本周完成</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>本周免计。</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>本周还差 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>还差 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>目前最长：%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>用时 {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>这是一次变速试练：会保留，但不计入。</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>这次训练计入当天。</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>训练的一部分已存为部分完成的训练。它不计入，也没有任何损失。</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>我做得少一些</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>感觉在</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}：我做得少一些</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}：{felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> / {planned} 次</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}，{set}，完成次数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>按自己的节奏</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>每一次都按自己的节奏：按键计数，计划每次约 {seconds} 秒。</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>一次需要 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>每周通用</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>组间休息</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>先做哪侧</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>两侧同时</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>简易</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>进阶</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>按感受回答</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>方案没有规定这个动作：训练量由你决定。</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>方案要求 {fewest_sets} 到 {most_sets} 组，每组 {fewest_reps} 到 {most_reps} 次。</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>方案要求 %n 组，每组 {fewest} 到 {most} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range}你的更多：臀部还有感觉时就停下。</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range}你的更少，想这样练多久都可以。</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>动作顺序</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>要添加的动作</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>添加动作…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>上移动作</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>下移动作</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>去掉动作</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>拖动来排序，或按 Alt 加方向键。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>这里还没有内容。每个动作之后你可以说哪里有感觉；回答会显示在这里。</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>每根柱子上方的数字是回答的数量。哪里有感觉，是你当天的印象，不是对肌肉的测量。</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>感觉在哪里，最新的在前</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右对比</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>发力分钟数：每侧的次数，乘以该动作标准节奏中抬起、保持和放下的时间。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>跟练</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}。</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>再按 → 结束。</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}。你的全部数据都在 {folder} 中。它不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>哪里疼，或感觉不对？</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>请停下，不要硬撑。首次启动时的说明写明了哪些信号要停止、哪些要立即去急诊，以及哪些人训练前应先咨询专业人士。</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>阅读安全说明</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>从头再来</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>欢迎流程会重新提问，计划会按你的回答调整。你的历史会保留。</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>重新走一遍欢迎流程</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>在垫子上检查声音</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>训练时的按键</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>翻页笔、耳机按钮和媒体键也可以暂停和切换步骤。</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>周与连续记录</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>一天只计一次：训练的每个动作都至少完成一组时才计入。</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>两个训练日就完成一周，也可以自己设定天数。请假 {days} 天或更多，这一周免计。未完成的一周会中断连续记录，但不会拿走任何东西。</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>完成一周后方案才会前进。否则同一周再来一次。</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>这是教练的提问，不是测量。你的回答只决定提示语和动作版本。</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>大腿后侧或腰部：下次首先会告诉你这个动作的纠正方法；连续两次则换成简易版。</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>连续三次在臀部：“今天”页会再次提供标准版。</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>第二阶段</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>深蹲、弓步、臀推和髋铰链要等到：最近 {weeks} 周中完成 {needed} 周，至少 {answers} 个回答中有 {percent}% 是臀部，且最近 {sessions} 次训练没有疼痛。</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>“计划”页显示你的数字；如果你更了解自己，也可以提前开始。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>显示所有训练</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>这些天没有训练。</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>纸面训练的日期</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>请假的第一天</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>请假的最后一天</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>{day}的训练</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>{first}至{last}的训练</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>录入打印的训练表</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>按你的计划在那一天的要求录入。在下面选择一次训练，可以查看或更正每一组。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>请假覆盖一周中的四天或更多时，这一周免计。它既不计数，也不中断连续记录。</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>请假原因</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>移除请假 {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>本地惯例</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>In large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>打印的计划</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>纸上的字号</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>第 {number} 周 · 现在</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}，约 {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>重置为复制时的样子</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>第 {week} 周：{clock}（分:秒）</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>更改顺序</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>更改训练量</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>更改训练日</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>多一个动作</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>少一个动作</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>想修改就先复制一份。一个计划或一个动作就是一个文件：可以用邮件发送，也可以拖到这个窗口。</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>要导出的动作</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>导出动作…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · 使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}：{plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>这里还没有内容。第一次训练后，这一页会显示那一周和之后的每一周。</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>打印各周和训练</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>进展的各部分</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>哪里有感觉</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>在训练日提醒我</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>开机时启动，留在托盘</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>每个训练日在你的时间安静地通知一次；在本周还能完成的最后一天通知一次；完成后不再通知。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>这个桌面没有托盘，所以只有窗口打开或最小化时才会提醒。计划的日历文件不用 GluteCoach 也能提醒你。</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>提醒开启时，关闭窗口后 GluteCoach 会留在托盘中；退出在托盘菜单里。当前的安装方式不允许它自行随电脑启动：请在桌面的设置中开启。</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>提醒开启时，关闭窗口后 GluteCoach 会留在托盘中；退出在托盘菜单里。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>臀部发热、用力是正常的。绝不要忍痛坚持：抽筋就暂停。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>以下情况请先咨询医生、助产士或物理治疗师</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>出现以下情况请立即停止</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>出现以下情况请立即去急诊</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>你怀孕了：现在还不适合这套方案</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>你最近生产过，或还没做产后检查</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>你做过剖宫产，或生产时有并发症</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>走路、上楼梯或在床上翻身时骨盆疼痛</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>漏尿、有沉重或下坠感，或腹部中线隆起</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>背痛，同时有一条腿疼痛、刺麻或无力</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>你最近做过手术，或有心肺疾病</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>有人告诉过你不要运动</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>关节或背部的剧痛或新的疼痛</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>疼痛或刺麻沿腿向下</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>胸痛、头晕欲倒或异常气短</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>出血、漏尿、坠胀感或疤痕处疼痛</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>生殖器、肛门周围或大腿内侧麻木</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>膀胱、肠道或性功能的新变化</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>新出现的无力，或双腿同时出现新的疼痛</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>在垫子上能看清吗？</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>怎样算一周</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>一周始于</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>完成一周所需的训练日</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>方案要求两个或三个。</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>你的训练日</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>换一天也一样算数。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>提示音和语音</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>只有提示音，像节拍器</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>只有语音</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>更低更柔，适合深夜</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>训练用什么声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>语音更慢或更快</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>试听声音</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>在垫子上检查</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> 米</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>训练开始时</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>演示逐个姿势切换</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>观看距离</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>这块屏幕最远 {distance} 米可以看清。</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>备份、导出、其他电脑</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>勾选你做训练的日子，会立即保存。</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>显示更早的周</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>已开始的周还没有打印过。请先打印计划，或在“进展”页按日期添加训练。</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}，{day}完成</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>听得见我吗？</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>↑ 和 ↓ 键也可以调节。翻页笔的前进键表示你听到了。</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>我听不见</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>不检查，继续</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>俯卧在垫子上时靠耳朵跟练。躺下，闭上眼睛听。</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>上升的提示音和几句话会反复出现。</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>提示音和语音都听得见</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>上升的提示音会反复出现。</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>我听得见提示音</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>几句话会反复出现。</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>我听得见语音</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>什么都听不见：电脑的声音打开了吗？输出到正确的扬声器了吗？无线耳机可能需要重新连接。</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>没有语音：系统需要语音服务。命令“glutecoach doctor”会告诉你这里缺哪一个。</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>没有提示音：请在“设置”中看看是否只选了语音。</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>第二阶段已为你开放</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>深蹲、弓步、臀推和髋铰链，以激活作为热身。</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>开始第二阶段</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>接下来：第二阶段</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>三项都达到时会自动开放。</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>你在第二阶段</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>你在 {day} 自行开放了它。如果感觉的部位不对，点一下就能回到激活阶段。</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>回到激活阶段…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>为什么要等？</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>更难的动作会由已经在工作的部位来完成。如果那是大腿后侧或腰部，得到锻炼的就是它们，臀部会继续休息。所以先要规律、轻松地练几周。</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>哪里有感觉是教练的提问，不是测量，所以这三个数字只是经验法则。你了解自己的身体：现在就可以继续。应用会记下你这样做了以及时间，回来的路一直开着。</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>仍要开始第二阶段</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}：已达到</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}：还没有</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>开始下一次训练</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>上次训练停在：{place}。</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>下一次训练</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>把电脑放在听得见的地方。不必一直看着它。</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>更改我的回答</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>第二阶段已为你开放：深蹲、弓步、臀推、髋铰链。</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>看看第二阶段</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>从停下的地方继续？</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>结束并保留已完成的</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}。{state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>图表上的周</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 周</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 年</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>滚动查看各周</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>周，最新的在前</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图表保存为图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>my-weeks.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>跳过其余问题</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>欢迎 · 第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>进入今天</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>轻松的练习，保持频率</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>久坐，或孕期以来骨盆前倾，可能会让大腿后侧和腰部去做臀部该做的事。这时练得更狠，练到的只是帮手。</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>所以 GluteCoach 从低强度开始：每周两三天，做几次缓慢的抬起，持续大约一个月。坐下时不应该酸痛。等轻松的动作在正确的部位有感觉了，再做更重的动作。</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>可以期待什么：通常先有控制力，几周之内就能感到。体形需要几个月，没有人能保证。</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>你怀孕了吗？</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>俯卧，或长时间仰卧，不适合孕期：这决定是否开始。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>你想什么时候训练？</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>每周两三天，中间最好隔一天。换一天也一样算数。</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>可以俯卧</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>不行，改为手膝撑地</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>你能俯卧吗？</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>第一个动作要俯卧。如果做过剖宫产、乳房胀痛，或只是不喜欢，可以用手膝撑地的同类抬腿代替。</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>做臀桥抬髋时，是大腿后侧先抽筋或先累吗？</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>那么脚跟要更靠近身体，这会是你首先听到的提示。</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>不是，或不知道</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>你的方案</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不行</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>怀孕期间 GluteCoach 不会开始这套方案。</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>请咨询助产士或医生，哪些动作适合你。</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>你可以随时更改这个回答：帮助，重新走一遍欢迎流程。</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>四周激活，每周两到三次。没有完成的一周再做一遍就好。</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>手膝撑地的抬腿代替俯卧的动作。</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>臀桥时你会首先听到：脚跟靠近一些。</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>每个动作后会问你哪里有感觉。回答决定下次怎样提示你。</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}，约 {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>听得见我吗？我这样数：一、二、三。先夹紧，再抬起。</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>这台电脑的声音已关闭。打开才能听到训练。</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>再向前一步就结束训练。</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>空格键或单击</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>暂停，继续</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>后退一步，前进一步</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Shift 加 ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>上一个动作，下一个动作</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>重复这一组</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>休息延长、缩短 10 秒</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>调高、调低音量</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 到 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>回答哪里有感觉</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>任意键，回车键</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>按自己的节奏：完成一次，完成一组</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>铺满屏幕</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>离开，会先询问</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>俯卧</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>仰卧</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>手膝撑地</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>靠在边缘上</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ 不要这样</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>第 {rep} 次，共 {reps} 次</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} / {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · 第 {set} 组，共 {sets} 组</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>接下来：完成</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>接下来：哪里有感觉？</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>接下来：感觉如何</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>接下来：换边</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>接下来：休息</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>接下来：就位</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>接下来：准备</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>接下来：{exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>大腿后侧</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>腰</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>疼</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice}按 Esc 结束训练，不疼了按空格键继续。</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>电脑刚才休眠了。按空格键继续。</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>按空格键继续，按 ? 显示所有按键。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>date format: weekday, day, month and year</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: last day of several</comment>
        <translation>M月d日（yyyy年）</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: first day of several</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and number</comment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>ddd
d</source>
        <comment>date format: weekday, and its number below</comment>
        <translation>ddd
d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month in full and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… 还有 %n 条同类信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>就位</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>抬起</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>自己的节奏</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>俯卧</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>手膝撑地</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>仰卧</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>上背靠在边缘上</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>大腿后侧</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>腰部</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}，左腿，第 {set} 组，第 {rep} 次</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}，右腿，第 {set} 组，第 {rep} 次</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}，第 {set} 组，第 {rep} 次</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>第 {number} 组，左腿</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>第 {number} 组，右腿</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps}（每侧）</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>第 {week} 周 · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>本周已完成。</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>你正在请假。本周免计。</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>剩下的天数不够完成本周了。下一周从{day}开始。</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>剩下的天数不够完成本周了。这很正常；你完成的周都还在。</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>完成本周还需：%n 个训练日，截至{day}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>做得好。{week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>已保存。{week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>连续完成 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>目前完成 %n 周。未完成的一周只是暂停，什么也不会抹掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>完成第一周，连续记录就开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>连续 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>每周都是新的开始</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>你的第一周</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>你说过你怀孕了。请咨询助产士或医生什么适合你；这套方案可以等。</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>需要 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>部分完成的训练</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>请假天数</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>感觉部位的变化</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>{exercise}的感觉部位</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}：{meaning}。</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>没有找到声音输出，所以训练无声进行。</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>声音输出已停止响应，所以训练没有提示音。</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>此系统没有语音，所以只有提示音，没有话语。</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>语音已停止响应。提示音继续，没有话语。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>动作演示：{exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>动作演示</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>四点跪屈膝抬腿</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>手膝撑地，一侧屈膝：抬起大腿，直到与背部成一线，脚底朝天花板。</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>大腿与背部齐平，不要更高。膝盖保持弯曲。</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>手在肩膀下方，膝在髋部下方；推开地面。</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>腰带扣正对地面。眼睛看地。</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>先夹紧，再抬大腿</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>别抬太高</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>腰部别用力</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>慢慢放下，保持水平</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>脚放松，膝盖成直角；膝盖稍微向外打开。</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>只抬一半高，轻轻收腹。</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>立即停止这个动作。训练不该疼痛。</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>四点跪屈膝抬腿（小幅）</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>手膝撑地，一侧屈膝：夹紧，把这侧膝盖抬起一掌高。</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>今天离地一掌高就够了。</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>四点跪屈膝抬腿（长保持）</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>手膝撑地，一侧屈膝：把大腿抬到与背部成一线，停留三秒。</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>和平时一样高；停留更久。</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>四点跪直腿后抬</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>手膝撑地，一条腿向后伸直：抬起它，直到与背部成一线。</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>腿与背部成一线，脚跟略低于髋部。</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>手在肩膀下方；推开地面。</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>先伸长，再抬起</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>脚跟低于髋部</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>脚尖点地，保持水平</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>把膝盖弯成直角，保持的时间缩短。</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>只抬到腹部还能不动的高度：要长，不要高。</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>四点跪脚尖滑动</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>手膝撑地：一侧脚尖笔直向后滑，直到腿伸直，夹紧；脚尖不离地。</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>脚尖向后滑，夹紧。脚尖不离地。</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>四点跪直腿后抬（长保持）</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>手膝撑地：把一条伸直的腿抬到与背部成一线，停留四秒。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>臀桥</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>仰卧，双脚踩平：抬起髋部，直到肩、髋、膝成一条线。</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>从肩到膝一条直线。再高只会让腰拱起。</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>脚跟靠近身体，双脚与髋同宽。</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>背部放平，肋骨下沉。</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>先夹紧，再抬起</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>脚跟用力踩</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>成一直线，别再高</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>慢慢卷下来</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>脚跟靠近一些，先夹紧再抬起。如果抽筋，就放下来，伸直腿，直到缓解。</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>停得低一点，肋骨下沉；抬起之前，尾骨微微内卷。</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>半程臀桥</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>仰卧，脚跟靠近：髋部抬到一半，保持片刻，慢慢放下。</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>今天一半高度，脚跟靠近身体。</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>臀桥（长保持）</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>仰卧，双脚踩平：把髋部抬到成一线，停留五秒。</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>髋铰链</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>站立，膝盖微屈：髋部笔直向后推，脊柱拉长，再把髋部送回前方。</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>以背部能保持平直为限，或到大腿后侧有拉伸感为止。</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>双脚在髋部下方，膝盖微屈，一直保持。</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>脊柱从尾骨到头顶拉长。</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>像用臀部向后关门</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>背部拉长放平</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>夹紧，髋部前送</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>站直，别后仰</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>只做一半幅度。背上放一根扫帚柄，始终贴着头、肋骨和尾骨。</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>靠墙髋铰链</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>背对墙站，离墙一脚长：髋部向后推到碰墙，脊柱拉长。</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>臀部碰到墙就好，别再往后。</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>慢速髋铰链</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>站立，膝盖微屈：用五秒把髋部向后推，脊柱拉长，再把髋部送回前方。</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>下去用五秒。</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>臀推</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>肩胛靠在边缘上，双脚踩平：抬起髋部，直到躯干和大腿水平。</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>像桌面一样平。再高只会让肋骨外翻、腰拱起。</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>长凳靠墙放稳。肩胛靠在凳边，收下巴。</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>双脚踩平，到最高点时小腿垂直。</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>夹紧，脚跟用力</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>像桌面一样平</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>整体慢慢放下</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>双脚收近一点，到最高点时小腿垂直；先夹紧再抬起。</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>肋骨下沉，收下巴，停在略低于水平处。</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>臀推（半程）</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>肩胛靠在边缘上，双脚踩平：髋部抬到一半，慢慢放下。</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>今天一半高度，收下巴。</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>臀推（长保持）</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>肩胛靠在边缘上，双脚踩平：把髋部抬到水平，停留四秒。</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>后撤弓步</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>站立：一脚后撤，垂直下沉，用前脚跟发力站起。</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>前膝在脚的上方，不超过脚尖。后膝悬空。</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>站直，墙或椅子在手边。</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>重心在留在前面的腿上。</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>后撤，垂直下沉</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>前膝在脚上方</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>前脚跟踩实</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>前脚跟发力站起</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>站直，肋骨对准髋部</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>后撤小一点，下沉浅一点；前面的整只脚向下踩。</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>肋骨对准髋部，轻轻收腹，只下沉一半。扶住东西。</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>后撤弓步（小幅）</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>站在墙边：一脚后撤，只下沉一点，用前脚跟发力站起。</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>手扶墙，只下沉一点。</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>后撤弓步（底部久停）</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>站立：一脚后撤，下沉，停留三秒，用前脚跟发力站起。</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>和平时一样深；在底部停更久。</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>蝎子式</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>俯卧，一侧屈膝：让大腿浮起，离地几厘米。</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>膝下离地几厘米。两侧髋骨都不离地。</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>轻轻收下腹。两侧髋骨压向地面。</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>膝盖弯成直角，脚底朝天花板，脚放松。</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>先夹紧，再浮起膝盖</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>慢慢放下，髋部沉住</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>小腿保持垂直，脚放松；膝盖稍微向外打开。如果抽筋，就停下，伸直腿，直到缓解。</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>只抬一半高，髋部下垫一个薄枕头。</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>蝎子式（只夹紧）</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>俯卧，一侧屈膝：夹紧，让膝盖不再承重，几乎不抬起。</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>夹紧到膝盖变轻。这样就够了。</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>蝎子式（长保持）</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>俯卧，一侧屈膝：让大腿浮起几厘米，停留三秒。</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>深蹲</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>站立：像坐椅子一样向后向下坐，再站直。</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>椅子的高度。只有背部不变形、脚跟不离地时才更深。</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>双脚与肩同宽，脚尖稍向外。</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>整个脚掌踩地，胸口打开。</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>向后坐，手臂前伸</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>膝盖朝脚尖方向</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>脚跟踩实，背部拉长</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>推开地面</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>站直，夹紧</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>坐得浅一点，起身时整个脚掌踩向地面。</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>停得高一点，背部还能不变形；身后放把椅子来标记位置。</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>椅子深蹲</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>站在椅子前：向后坐到碰着椅子，再站直。</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>碰到椅子就好，不要坐下去。</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>深蹲（底部久停）</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>站立：像坐椅子一样向后向下坐，停留三秒，再站直。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>用轻松的练习唤醒臀部，每周两三天，大约一个月。</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>训练 A</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>训练 B</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>用自身体重让臀部更有力：激活作为热身，再做两个第二阶段的动作，无负重。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>够不到，差身高的 {share}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>找不到该文件或文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘只能读取</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库被锁定</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库只能读取</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>无法更改随电脑启动：注册表不允许。</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>无法更改随电脑启动：{file}：{cause}。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>无法连接打印机。请选择另一台，或保存为 PDF。</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>没有安装任何字体，所以无法在纸上写字。请安装一种，例如 DejaVu。</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>这几周没有训练日，所以没有内容可放进日历。</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>无法创建备份 {file}：{cause}。请腾出一些空间或检查文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>无法恢复 {file}：它已损坏，或不是 GluteCoach 的备份。</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>历史已损坏：{cause}。请恢复它的备份。</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>无法维护历史：{cause}。</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>没有动作“{name}”</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>每次动作必须至少 {seconds} 秒</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>“{name}”出现了两次</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>最少的写在前面</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>“{name}”没有组数和次数</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>无法打开 {file}：{cause}。请检查文件夹、磁盘和其他打开的 GluteCoach。</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file} 由更新版本的 GluteCoach 写入。请安装最新版本后再打开。</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>缺少数据表</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file} 已损坏：{reason}。请恢复它的备份。</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file} 不是 GluteCoach 的数据库。请把它移走，或用 --data-dir 选择文件夹。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>无法使用数据文件夹 {folder}：{cause}。请修复它，或用 --data-dir 选择一个。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file} 已损坏，或不是 GluteCoach 的数据库：{cause}。请打开 GluteCoach，它会把该文件放到一边并恢复最新的备份。</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>无法保存历史：{cause}。请腾出一些空间或检查数据文件夹。</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>无法读取历史：{cause}。请恢复它的备份。</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>它的版本不可能是 {version}</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>数据表不见了</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>文件名必须以 .json 或 .csv 结尾</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>它已存在。请换个名字，或用 --force 替换</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>无法写入：{cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>它超过 32 MB，历史不会这么大</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>无法读取：{cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>它不是这个版本能理解的历史：{key}：{reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>它不是 JSON：{detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>嵌套太深，不可能是历史</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}：{reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>训练 {session} 在其中出现了两次</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} 是正在使用的历史记录，不是它的备份。</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>年份 {year} 超出范围（{first}–{last}）</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>有一组做了两次</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>有一组没有做任何一次就完成了</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>请假必须在开始之后、十年之内结束</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>训练在开始之前就结束了</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>无法把你在方案中的选择保存到 {folder}：{cause}。</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>无法读取你在方案中的选择，已从头开始：{cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>{file} 中的 {name} 没有意义，已恢复初始值。</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session} 需要 {minutes} 分钟；最多 {most} 分钟</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session} 会有 {reps} 次；最多 {most} 次</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem}（{moment}）</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>锚点没有位置，这里和 figure.contacts 中都没有</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>缺少：以度为单位的角度</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>角度以度为单位；这些看起来像弧度</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>未知名称“{name}”；已知：{names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>“{value}”不是数字</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} 不是以度为单位的角度</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>位置写作 [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>每个都是长度的比例，0.1 到 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>每个都以秒为单位，0 到 60；lift 和 lower 大于 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>是 lift 或 lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>至少宽 0.15、高 0.1</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>是路程的比例，0.05 到 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>放置的关节与起始姿势相同，不多也不少</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} 不是长度；长度是身高的比例</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>{folder} 中的历史不见了或是空的。</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}：无法写入：{cause}。请选择另一个位置。</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}：已存在。请换个名字，或用 --force 替换。</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}：这是文件夹。请指定一个文件。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>无法把设置保存到 {folder}：{cause}。</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>无法读取设置，已从头开始：{cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>设置 {name} 没有意义，已恢复默认值。</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>无法修复 {folder} 中损坏的历史：{cause}。请腾出一些空间或检查文件夹。</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号中的文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>带小数点的数字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>必须是 {it} 或更多</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>必须是 {it} 或更少</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>最多 {it} 个字符</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>至少要有 {it} 项</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>最多 {it} 项</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>必须有 {it} 项</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>缺少“{it}”</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>“{it}”不是这种文件的键</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>“{it}”不是这里可用的词</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>必须是{wanted}，而不是{found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>其中一个名称：{reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>共享文件夹 {folder} 不在。请连接它，或选择另一个。</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>无法写入共享文件夹 {folder}：{cause}。</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>共享文件夹中有 {count} 个文件；前 {most} 个之后的都被略过。</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>共享文件夹中的 {file}：无法读取的行数：{count}。</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>共享文件夹中的 {file} 超过 64 MB。</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>无法读取共享文件夹中的 {file}：{cause}。</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>还没有人知道 {day} 那一周：请从现在起一年之内开始。</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>无法在 {folder} 中记下打印的内容：{cause}。请按日期录入其中的训练。</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>GluteCoach 自带的方案保留其名称</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>无法移除计划 {file}：{cause}。</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>只能导入 .toml 文件</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}：{count} 个文件太多；前 {most} 个之后的都被略过。</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>已经有“{name}”；请重命名文件后再导入</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>无法写入 {file}：{cause}。</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>无法查看 {folder}：{cause}。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>GluteCoach 自带“{name}”；请给文件换个名字</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}。该文件被略过。</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>必须是可见的一行文字，不含控制字符和超过 64 个字母的词</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>必须是可见的一行文字，不含控制字符和超过 32 个字母的词</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>必须由小写字母、数字和连字符组成，最多 32 个，且不能是 con 或 nul 之类 Windows 保留的词</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}：{key}：{reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>它超过 1 MB</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>有一行超过 {most} 个点</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>它不是 UTF-8 文本；请存为 UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>其中的表嵌套太深</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>其中一个数字有几千位</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>它不是 TOML：{detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>文件名：{reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>无法把图片保存为 {file}：{cause}。</translation>
    </message>
</context>
</TS>
