<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>すべて元どおり保存されています。</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>問題が起き、記録しました。行った内容は保存されています。次の起動時に報告を表示します。</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>バックアップを復元しました。以前の内容は{name}として残してあります。</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>バックアップを作成しました。</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>履歴を{name}に書き出しました。</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>追加したセッション：{added}。すでにあったセッション：{known}。</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>プランを印刷</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>{path}として保存しました。{content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>進み具合を印刷</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}として保存しました</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>マイ{plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>トレーニング日にお知らせします。終了はアイコンのメニューからできます。</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>GluteCoachはトレイに残ります</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>GluteCoachを表示</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>今日のワークアウトを始める</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>GluteCoachがトレーニング日をお知らせします</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>一部を削除できませんでした</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>次のものはご自身で削除してください：
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>再開します。</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}。</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>準備しましょう。</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>{number}回目の準備。</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>自分のペースで。どのキーでも1回を数え、エンターでセット終了です。いち。</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>反対側へ。{side}。</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>どこに感じましたか？</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>どこに感じましたか？お尻は1、もも裏は2、腰は3、痛みは6です。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}、左脚。</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}、右脚。</translation>
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
            <numerusform>%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>%nセット。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>休憩。</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>休憩、%n秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>次は{sets}セット中{set}セット目。</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}。</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>最後の1回。</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>半分です。</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}、半分です。</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>トレーニング日</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>目標はトレーニング日{low}〜{high}日</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>週ごとのトレーニング日</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>プログラムの最初の週です。</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>先週を達成したので、プログラムは第{number}週に進みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>トレーニング日%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>第{number}週をもう一度：先週は{done}、達成には{needed}日必要です。何も失われていません。</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>お休みのあと、第{number}週をもう一度。おかえりなさい。</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>全{number}週を達成しました。最後の週は好きなだけ続けられます。</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>2回続けてもも裏に感じたので、次はやさしいやり方にします：{exercise}。</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>2回続けて腰に感じたので、次はやさしいやり方にします：{exercise}。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}：2回続けてもも裏に感じています。強さはプランで決まっています。やさしいやり方も選べます。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}：2回続けて腰に感じています。強さはプランで決まっています。やさしいやり方も選べます。</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>うつ伏せになれないとのことなので、代わりに{exercise}を、ここでの設定どおりに行います。</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}：3回続けてお尻に感じました。いつものやり方に戻しますか？</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise}で前回痛みがありました。すっかり治っていなければ今日は省き、また痛むようなら専門家に相談してください。</translation>
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
        <translation>達成した週</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>お尻に感じた</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>痛みなし</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>まだ終わった週がありません。5週中{need}週の達成が必要です。</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>感覚チェックの回答がまだありません。{fewest}回以上の回答と、その{need}%がお尻であることが必要です。</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>直近{out_of}週のうち{have}週を達成。5週中{need}週が必要です。</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>{out_of}回中{count}回、お尻に感じました（{have}%）。{fewest}回以上で{need}%が必要です。</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>直近6回のセッションでの痛み：{have}。ゼロであることが必要です。</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}、まず大切なこと：{cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>前回、問題が起きました</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>セッションは無事です。この報告はこのコンピューターに残ります。よければコピーして、修正のためにGluteCoachの作成者へ送ってください。お名前とフォルダー名は取り除いてあります。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>履歴、読み込み用 (*.json);;表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>履歴を読み込む</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>履歴 (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>バックアップ (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>同期しているフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>今の内容を残す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>このコンピューター上のセッション、お休み、回答、プラン、設定、バックアップがすべて削除され、GluteCoachは閉じます。だれにも元に戻せません。また使うかもしれない場合は、先に履歴を書き出してください。</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>すべてのデータを削除しますか？</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>先に書き出す…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>まだ保存されていないものがあります</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>閉じて破棄</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>履歴がなくなっていました。</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>履歴が壊れていました。壊れたファイルは{name}として残してあります。</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>{day}のバックアップを復元しました。</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>復元できるバックアップはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>壊れたファイルから%n件のセッションを読み取り、追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>履歴には今、%n件のセッションがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason}それまで、行った内容はメモリーに置かれ、可能になりしだい保存されます。</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}、GluteCoachの更新前</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}、バックアップの復元前</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>セッションは入っていません。</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>{first}から{last}まで。セッション：{sessions}。トレーニング日：{training_days}。お休み：{breaks}。</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>今より%n件少ないセッションです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>今より%n件多いセッションです。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>今と同じ件数です。</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>{time}に確認：ほかのコンピューターからの新しい内容はありません。</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>{time}に確認。ほかのコンピューターから取り込んだ変更：{changes}。</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>ここでやめますか？</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>終えた回はすべて保存されています。</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>セッションを終える</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>トレーニング日を保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>画像 (*.png);;図 (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>プランとエクササイズ (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>活性化に戻りますか？</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>ステージ2に戻るときは、その最初の週から始まります。履歴は残ります。</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>ステージ2を続ける</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>活性化に戻る</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>プラン{name}を取り除きますか？</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>このプランで行った内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>コンピューターがスリープしていました。何も失われていません。</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>ワークアウトが終わりました</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>結果はGluteCoachを開いて見られます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ゆるめる</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>ここでやめる…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach：一時停止中</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach：ワークアウト中</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>セッションを削除</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>セッションを訂正</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>お休みを追加</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>お休みを取り除く</translation>
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
        <translation>{first}〜{last}：{reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休暇</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>病気</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>けが</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>タイマーで</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>紙から</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>お試し</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ カウント</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>カウントなし</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ 一部のみ、カウントなし</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>ほかのページを選ぶ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <translation>まもなく{session}、約{length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>{last}まで%n件のセッション、{days} {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what}都合のよい曜日と時刻は「はじめに」で選べます。</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}、{days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>エクササイズ</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>ほかの場所に感じたら</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}（続き）</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>次の場合は中止：鋭い痛みや新しい痛み、脚に走る痛みやしびれ、胸の痛み、気が遠くなる感じやいつもと違う息切れ、出血、尿もれや下がる感じ。痛みを我慢して続けないでください。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}ページ中{number}ページ</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps}（左右各、左から）</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps}（左右各、右から）</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>自分のペースで、1回約{time}</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>左右の切り替え {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>休憩 {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>お尻</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>もも裏</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>腰</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>痛み</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>上げる {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>キープ {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>下ろす {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>休止 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>週%n日トレーニング。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>週{low}日か{high}日トレーニング。</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>行った日と感じた場所に印を。印が2つなら「複数」です。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>高さの目安：{ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}：{fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>いちばん上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>いちばん下</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>上：点線を越えない</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>下：点線を越えない</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>{count}週中の第{number}週</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第{number}週</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>第{number}週（続き）</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>約{length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>お好みで</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}、{time}以内に</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>自作のエクササイズが必要です。それも書き出して送ってください：{name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name}が入りました。下で使うかコピーしてください。</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>エクササイズ{name}が入りました。自分のプランに追加できます。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>1週1ページ</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>4週を1ページに</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>この週から</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>感じた場所</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>セッション、新しい順</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>進み具合（続き）</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>感じた場所は、各エクササイズのあとの本人の回答で、測定値ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>達成した週：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>左{reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>右{reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>達成した週：全部で%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>最長の連続：%n週</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>先週は短くてカウントされませんでした。未達成の週は小休止で、何も消えません。</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>初めて達成した週</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>4週達成</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>ステージ2の準備完了</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>次：{milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}</source>
        <translation>★ {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}, {date}</source>
        <translation>★ {milestone}、{date}</translation>
    </message>
    <message>
        <source>Your first completed week. That is how it begins.</source>
        <translation>初めて1週を達成しました。ここから始まります。</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>4週を達成：まるまる1か月の活性化です。</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>{first}〜{last}：{state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>カウントされるセッション：{days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>一部のみのセッション、カウントなし：{days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>お休み：{days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>トレーニング日%n日。{needed}日以上で1週の達成です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>そのうち%n日がお休み。{enough}日あれば週は免除になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>これまでトレーニング日%n日。{needed}日以上で達成です。この週は{day}まで。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>トレーニング日%n日。{needed}日以上で1週の達成です。行った分は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>カウントされるセッション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>一部のみのセッション%n件、カウントなし</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>お休み：{reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}：{facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>{date}からの週</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}：回答なし</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}、回答%n件：{answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}。回答が少なく、あまり参考になりません。</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>{first}〜{last}：{state}。</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}、{needed}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>お休み%n日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>一部のみのセッション%n件、カウントなし。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>左{left}、右{right}：同じ</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>左{left}、右{right}：左が{percent}%多い</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>左{left}、右{right}：右が{percent}%多い</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day}（{sessions}×）</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>トレーニング日です</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>今週を達成できる最後の日です</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>今週はあとトレーニング日%n日。{day}までに始めれば間に合います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>あとトレーニング日%n日。今日{day}が、今週をまだ達成できる最後の日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>カレンダーの表示</translation>
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
        <translation>この日のセッションを表示</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>紙で行ったセッションを追加</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>カウント</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>一部のみ、カウントなし</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>お休み</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>トレーニング日のカレンダー</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>いつものやり方に戻す</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>いつものやり方を続ける</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>バックアップ、新しい順</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>このバックアップを復元…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有をやめる</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>すべて {folder} にあります。GluteCoach はどこにも何も送信しません。</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>バックアップはまだありません。次のセッションのあとに最初のものができます。</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>{folder}で共有中</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>このコンピューターはほかと共有していません。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>セッションのあった日ごとにバックアップを作ります。直近の7日、4週、12か月分をこのコンピューターに残します。ディスクの故障に備え、フォルダーを別の場所にもコピーしてください。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>書き出しと読み込み</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>履歴全体のファイルです。保管用、別のコンピューターでの読み込み用、または表計算用の表として。</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>履歴を書き出す…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>履歴を読み込む…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>複数のコンピューター</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>すでに同期しているフォルダー（Nextcloud、Syncthing、Dropbox）を、どのコンピューターでも同じように選んでください。それぞれが自分のファイルをそこに書き、すべてが同じ履歴を表示します。GluteCoach自体はネットワークを使いません。</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>すべてのデータを削除</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>先に確認があり、履歴も書き出せます。</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>すべてのデータを削除…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>おつかれさまでした</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{planned}回中{done}回</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>今週のトレーニング日%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>今週を達成</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>この週は免除です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>今週あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>これまでの最長：%n週</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>所要{length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>速さを変えたお試しでした。保存されますが、カウントされません。</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>このセッションはその日の分としてカウントされます。</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>ワークアウトの一部を、一部のみのセッションとして残しました。カウントされませんが、損にもなりません。</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>回数は少なめだった</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>感じた場所</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}：回数は少なめだった</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}：{felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>{number}セット目</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> / {planned}回</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}、{set}、行った回数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>自分のペースで</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>1回ごとに自分のペースで：キーで数え、1回約{seconds}秒の予定です。</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>1回に{seconds}秒かかります。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>セット数</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>全週共通</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>セット間の休憩</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>最初の側</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>両側同時</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>左脚</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>右脚</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>きつめ</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>感覚チェックに合わせる</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>このエクササイズについてプログラムの決まりはありません。量は自由です。</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>プログラムの目安は{fewest_sets}〜{most_sets}セット、{fewest_reps}〜{most_reps}回です。</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>プログラムの目安は%nセット、{fewest}〜{most}回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range}それより多めです。お尻に感じているうちに終えましょう。</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range}それより少なめです。好きなだけこのままで大丈夫です。</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>エクササイズの順番</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>追加するエクササイズ</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>エクササイズを追加…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>エクササイズを上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>エクササイズを下へ移動</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>エクササイズを外す</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>ドラッグ、またはAltと矢印キーで並べ替え。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>エクササイズ</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>まとめ方</translation>
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
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>まだ何もありません。各エクササイズのあとに感じた場所を答えると、ここに表示されます。</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>棒の上の数字は回答の件数です。感じた場所はその日の印象で、筋肉の測定値ではありません。</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>感じた場所、新しい順</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>力が入っていた分数：左右それぞれの回数に、いつものテンポでの上げる、キープ、下ろすの時間を掛けたもの。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>ワークアウトを行う</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}。</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>もう一度 → で終了。</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}。データはすべて {folder} にあります。どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>痛みや違和感がありますか？</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>中止し、無理に続けないでください。最初に表示した注意書きに、中止のサイン、すぐ救急外来へ行くべきサイン、始める前に専門家に相談したほうがよい人が書いてあります。</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>安全の注意書きを読む</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>もう一度はじめから</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>「はじめに」の質問をもう一度行い、プランを回答に合わせます。履歴は残ります。</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>「はじめに」をもう一度</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>マットで音を確認</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>ワークアウト中のキー</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>プレゼン用リモコン、ヘッドセットのボタン、メディアキーでも休止や移動ができます。</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>週と連続記録</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>ワークアウトのすべてのエクササイズで1セット以上終えると、その日が1回だけカウントされます。</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>トレーニング日2日、または設定した日数で週を達成します。{days}日以上のお休みがあれば免除です。未達成の週で連続記録は終わりますが、何も取り上げられません。</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>プログラムは週を達成したときだけ先へ進みます。そうでなければ同じ週をもう一度。</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>これはコーチの質問で、測定ではありません。答えは言葉とやり方を選ぶためだけに使います。</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>もも裏や腰：次回、そのエクササイズの直し方を最初に伝えます。2回続くとやさしいやり方になります。</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>お尻が3回続くと、「今日」でいつものやり方を再び提案します。</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>ステージ2</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>スクワット、ランジ、ヒップスラスト、ヒップヒンジは、直近{weeks}週のうち{needed}週を達成し、{answers}件以上の回答の{percent}%がお尻で、直近{sessions}回のセッションで痛みがなくなるまで待ちます。</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>「プラン」のページで自分の数字を見られます。納得のうえで早めに始めることもできます。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>すべてのセッションを表示</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>この期間にセッションはありません。</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>紙で行ったセッションの日付</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>お休みの最初の日</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>お休みの最後の日</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>{day}のセッション</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>{first}〜{last}のセッション</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>印刷した用紙を入力</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>その日にプランが求める内容で記録します。下でセッションを選ぶと、各セットを確認、訂正できます。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>お休みが週の4日以上あれば、その週は免除です。カウントされず、連続記録も途切れません。</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>お休みの理由</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>お休み{days}を取り除く</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>この地域の標準</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>In large type</source>
        <translation>大きな文字で</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>印刷するプラン</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>紙の文字</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>カレンダーファイル…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>第{number}週 · 今</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}、約{length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>プランの名前</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>コピー元の状態に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>エクササイズ</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>第{week}週：{clock}（分:秒）</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>順番の変更</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>量の変更</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>トレーニング日の変更</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>エクササイズの追加</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>エクササイズの削除</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>変更するにはコピーを作ります。プランもエクササイズも1つのファイルです。メールで送ったり、このウィンドウにドロップしたりできます。</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>書き出すエクササイズ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>エクササイズを書き出す…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · 使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}：{plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>まだ何もありません。最初のセッションのあと、その週と以後の週がここに表示されます。</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>週とセッションを印刷</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>進み具合の項目</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>感じた場所</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>トレーニング日に知らせる</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>コンピューターと同時にトレイで起動</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>トレーニング日ごとに、決めた時刻に静かな通知を1回。週をまだ達成できる最後の日に1回。達成したあとは通知しません。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>このデスクトップにはトレイがないため、お知らせはウィンドウが開いているか最小化されている間だけです。プランのカレンダーファイルなら、GluteCoachなしでも知らせてくれます。</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>お知らせがオンの間は、ウィンドウを閉じてもGluteCoachはトレイに残ります。終了はそのメニューから。このインストール方法では自動で起動できないので、デスクトップの設定でオンにしてください。</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>お知らせがオンの間は、ウィンドウを閉じてもGluteCoachはトレイに残ります。終了はそのメニューから。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>お尻が温かくなり、力が入るのは問題ありません。痛みを我慢して続けないでください。つったら休みましょう。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>次に当てはまる場合は、先に医師、助産師、理学療法士に相談</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>次に気づいたら、すぐに中止</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>次の症状があれば、すぐに救急外来へ</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>妊娠中：今はこのプログラムの時期ではありません</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>最近出産した、または産後健診がまだ</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>帝王切開や、トラブルのあった出産をした</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>歩く、階段を上る、寝返りをするときに骨盤が痛む</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>尿もれ、重い感じや下がる感じがある、またはおなかの中央がふくらむ</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>背中や腰が痛み、脚にも痛み、しびれ、力の入りにくさがある</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>最近手術を受けた、または心臓や肺の病気がある</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>運動をしないように言われている</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>関節や背中、腰の鋭い痛みや新しい痛み</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>脚に走る痛みやしびれ</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>胸の痛み、気が遠くなる感じ、いつもと違う息切れ</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>出血、尿もれ、下がる感じ、傷あとの痛み</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>陰部、肛門まわり、内ももの感覚がない、またはにぶい</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>排尿、排便、性機能の新しい変化</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>新しく力が入りにくい、または両脚同時の新しい痛み</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>セッションを削除</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>マットから読めますか？</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>週の決まり</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>週の達成に必要なトレーニング日</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>プログラムの目安は2日か3日です。</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>あなたのトレーニング日</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>ほかの日でも同じようにカウントされます。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>合図音と声</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>合図音のみ（メトロノーム風）</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>声のみ</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>低くやわらかく、夜遅く用</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>ワークアウトの音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>合図音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>声の速さ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>音を試す</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>マットから確認</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>ワークアウトの開始時</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>イラストをポーズごとに切り替え</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>見る距離</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>この画面は{distance} mまで読めます。</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>バックアップ、書き出し、ほかのコンピューター</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>セッションを行った日に印を付けてください。すぐに保存されます。</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>前の週を表示</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>始まった週のものはまだ印刷されていません。先にプランを印刷するか、「進み具合」で日付を指定してセッションを追加してください。</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}、{day}に実施</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>聞こえますか？</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>↑ と ↓ のキーでも変えられます。スライド用リモコンの「次へ」キーで、聞こえたことを伝えられます。</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>聞こえません</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>確認せずに進む</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>マットにうつ伏せになると、耳が頼りです。横になり、目を閉じて聞いてください。</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>上がっていく音と短い言葉が繰り返されます。</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>音も声も聞こえます</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>上がっていく音が繰り返されます。</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>音が聞こえます</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>短い言葉が繰り返されます。</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>声が聞こえます</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>何も聞こえない：コンピューターの音はオンですか？正しいスピーカーから出ていますか？ワイヤレスヘッドホンは接続し直す必要があるかもしれません。</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>声が出ない：システムに音声サービスが必要です。何が足りないかは「glutecoach doctor」コマンドでわかります。</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>合図音が出ない：「設定」で声のみになっていないか確認してください。</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>ステージ2に進めます</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>スクワット、ランジ、ヒップスラスト、ヒップヒンジ。ウォームアップは活性化です。</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>ステージ2を始める</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>次：ステージ2</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>3つがすべてそろうと自動で開きます。</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>ステージ2です</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>{day}に自分で開きました。違う場所に感じるなら、ワンクリックで活性化に戻れます。</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>活性化に戻る…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>なぜ待つのですか？</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>きつい動きは、すでに働いている筋肉で行ってしまいます。それがもも裏や腰なら、鍛えられるのはそこで、お尻は休んだままです。だから、規則正しく軽い週を先に行います。</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>感じた場所はコーチの質問で、測定ではありません。3つの数字は目安です。自分の体をいちばん知っているのはあなたです。今進んでもかまいません。進んだことと日時は記録され、いつでも戻れます。</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>それでもステージ2を始める</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}：達成</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}：まだ</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>次のワークアウトを始める</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>前回のセッションはここで止まっています：{place}。</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>次のワークアウト</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>音が聞こえる場所にノートパソコンを置きましょう。ずっと見る必要はありません。</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>回答を変える</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>ステージ2に進めます：スクワット、ランジ、ヒップスラスト、ヒップヒンジ。</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>ステージ2を見る</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>止まったところから続けますか？</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>終えて、行った分を残す</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}。{state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>グラフの週数</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4週</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16週</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>週をスクロール</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>週、新しい順</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>グラフを画像としてコピー</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>my-weeks.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>ワークアウトを始める</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>残りの質問を飛ばす</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>はじめに · {steps}ステップ中{step}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>「今日」へ</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>軽く、こまめに</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>長く座る生活や、妊娠以来前に傾いた骨盤のために、お尻の仕事をもも裏や腰が引き受けていることがあります。そのまま強く鍛えても、鍛えられるのは助っ人だけです。</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>そこでGluteCoachは低い強度から始めます。週2〜3日、ゆっくり数回上げる動きを約1か月。座ったときに痛くなるほどはしません。きついエクササイズは、軽い動きを正しい場所に感じてからです。</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>変化の目安：まず、数週間のうちに動きをコントロールしやすくなるのが一般的です。形の変化には何か月もかかり、だれも約束はできません。</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>妊娠していますか？</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>うつ伏せや長い仰向けは妊娠中に向きません。始めるかどうかをこれで決めます。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>いつトレーニングしますか？</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>週2〜3日、できれば1日あけて。ほかの日でも同じようにカウントされます。</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>はい、うつ伏せで大丈夫</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>いいえ、四つんばいで</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>うつ伏せになれますか？</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>最初のエクササイズはうつ伏せで行います。帝王切開のあと、胸が張るとき、または単に苦手な場合は、四つんばいでの同じ動きに替えます。</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>ブリッジでお尻を持ち上げると、もも裏が先につったり疲れたりしますか？</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>それなら、かかとを体に近づけます。最初にそれをお伝えします。</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>はい、そうです</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>いいえ、またはわからない</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>あなたのプログラム</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>妊娠中、GluteCoachはこのプログラムを始めません。</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>自分に合うエクササイズを、助産師か医師に聞いてください。</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>この回答はいつでも変えられます：ヘルプの「はじめに」をもう一度。</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>4週間の活性化を、週に2〜3回。達成できなかった週は、もう一度行うだけです。</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>うつ伏せの動きの代わりに、四つんばいの動きを行います。</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>ブリッジでは最初に「かかとを近づけて」とお伝えします。</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>各エクササイズのあと、どこに感じたかを聞きます。答えで次回の声かけが決まります。</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}、約{length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>聞こえますか？数え方はこうです：1、2、3。まず締めて、それから上げます。</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>このコンピューターの音がオフです。ワークアウトを聞くにはオンにしてください。</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>もう一歩進むとワークアウト終了です。</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>スペースかクリック</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>休止、再開</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>1つ戻る、1つ進む</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Shiftと ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>前のエクササイズ、次のエクササイズ</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>セットをやり直す</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>休憩を10秒延ばす、縮める</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>音を大きく、小さく</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1〜6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>感じた場所を答える</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>任意のキー、Enter</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>自分のペースで：1回終了、セット終了</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>画面いっぱいに表示</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>確認してから終了</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>うつ伏せに</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>仰向けに</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>四つんばい</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>縁にもたれる</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ これはしない</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>{reps}回中{rep}回目</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} / {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · セット{set}/{sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>次：終了</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>次：どこに感じましたか？</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>次：感じ方</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>次：反対側へ</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>次：休憩</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>次：姿勢をとる</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>次：準備</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>次：{exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>お尻</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>もも裏</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>腰</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>複数</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>痛い</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice}Escでセッション終了、痛みがなければスペースで再開。</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>コンピューターがスリープしていました。スペースで再開。</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>スペースで再開、? で全キー表示。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>M月d日（dddd）</translation>
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
        <translation>yyyy年M月d日（ddd）</translation>
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
        <translation>d日（ddd）</translation>
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
            <numerusform>…同じ種類があと%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>姿勢をとる</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>上げる</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下ろす</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>自分のペース</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>うつ伏せに</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>四つんばいに</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>仰向けに</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>背中の上部を縁に</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>立つ</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>お尻</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>もも裏</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>腰</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>痛みあり</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}、左脚、{set}セット目、{rep}回目</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}、右脚、{set}セット目、{rep}回目</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}、{set}セット目、{rep}回目</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>{number}セット目、左脚</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>{number}セット目、右脚</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps}（左右各）</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>第{week}週 · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>今週を達成しました。</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>お休み中です。この週は免除です。</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>今週を達成するには残りの日が足りません。次の週は{day}に始まります。</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>今週を達成するには残りの日が足りません。よくあることです。達成した週は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>今週の達成には、{day}までにあと%n日のトレーニング。</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>おつかれさまでした。{week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>保存しました。{week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>%n週連続で達成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>これまでに%n週達成。未達成の週は小休止で、何も消えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>最初の週の達成で連続記録が始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n週連続</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>毎週が新しいスタート</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>最初の週</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>妊娠中とのことです。何が合うかを助産師か医師に聞いてください。このプログラムは待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n日必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週の開始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>一部のみのセッション</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>お休みの日数</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>感じた場所の推移</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>{exercise}で感じた場所</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}：{meaning}。</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>音の出力が見つからないため、無音で進みます。</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>音の出力が応答しなくなったため、音なしで進みます。</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>このシステムには音声がないため、言葉なしで音だけが続きます。</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>音声が応答しなくなりました。言葉なしで音だけが続きます。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>記号の意味</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>動くイラスト：{exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>動くイラスト</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>四つんばい膝曲げリフト</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>四つんばいで片膝を曲げ、太ももを背中と一直線になるまで上げる。足裏は天井へ。</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>太ももは背中と一直線まで。膝は曲げたまま。</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>手は肩の下、膝は股関節の下。床を押す。</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>ベルトのバックルは真下へ。目線は床。</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>まず締めて、太ももを上げる</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>上げすぎない</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>腰は使わない</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>ゆっくり下ろす、水平に</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>足の力を抜き、膝は直角。膝を少し外へ。</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>高さは半分、おなかを軽く引き込む。</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>このエクササイズは今すぐ中止。痛みは我慢しないでください。</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>四つんばい膝曲げリフト（小さく）</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>四つんばいで片膝を曲げ、お尻を締めて、その膝を手のひらの幅だけ上げる。</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>今日は床から手のひらの幅で十分。</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>四つんばい膝曲げリフト（長めキープ）</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>四つんばいで片膝を曲げ、太ももを背中と一直線まで上げて、3秒そのまま。</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>高さはいつもと同じ。長くキープ。</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>四つんばいレッグレイズ</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>四つんばいで片脚を後ろに伸ばし、背中と一直線になるまで上げる。</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>脚は背中と一直線、かかとはお尻より少し低く。</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>手は肩の下。床を押す。</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>遠くへ伸ばして、上げる</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>かかとはお尻より低く</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>つま先で床にタッチ、水平に</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>膝を直角に曲げ、キープを短くする。</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>おなかが動かないところまで上げる。高くより、遠くへ。</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>四つんばいつま先スライド</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>四つんばいで、片方のつま先をまっすぐ後ろへ滑らせて脚を伸ばし、お尻を締める。つま先は床につけたまま。</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>つま先を後ろへ滑らせて締める。床につけたまま。</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>四つんばいレッグレイズ（長めキープ）</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>四つんばいで、伸ばした片脚を背中と一直線に上げて、4秒そのまま。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>グルートブリッジ</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>仰向けで足裏を床に。肩、腰、膝が一直線になるまでお尻を上げる。</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>肩から膝まで一直線。それ以上は腰が反るだけ。</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>かかとは体の近く、足は腰幅。</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>背中を平らに落ち着け、肋骨を下げる。</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>まず締めて、上げる</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>かかとで押す</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>一直線、それ以上は上げない</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>背骨を順にゆっくり下ろす</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>かかとを近づけ、締めてから上げる。つったら下ろし、治まるまで脚を伸ばす。</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>少し低めで止め、肋骨を下げる。上げる前に尾骨を軽く巻き込む。</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>ハーフブリッジ</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>仰向けでかかとを近くに。お尻を半分まで上げ、少しキープして、ゆっくり下ろす。</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>今日は半分の高さ、かかとは近く。</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>グルートブリッジ（長めキープ）</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>仰向けで足裏を床に。お尻を一直線まで上げて、5秒そのまま。</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>ヒップヒンジ</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>立って膝をゆるめる。背すじを長くお尻をまっすぐ後ろへ引き、前へ戻す。</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>背中が平らなところまで、またはもも裏が伸びるまで。</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>足は股関節の下。膝はゆるめたまま。</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>尾骨から頭のてっぺんまで背骨を長く。</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>お尻で後ろのドアを閉める</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>背中は長く平らに</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>締めて、骨盤を前へ</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>まっすぐ立ち、反らない</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>深さは半分。背中に当てたほうきの柄が、頭、肋骨、尾骨から離れないように。</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>壁タッチヒップヒンジ</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>壁から足の長さ1つ分前に立つ。背すじを長く、お尻が壁に触れるまで後ろへ引く。</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>お尻が壁に触れたら、そこまで。</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>スローヒップヒンジ</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>立って膝をゆるめる。背すじを長く、5秒かけてお尻を後ろへ引き、前へ戻す。</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>下りるときに5秒かける。</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>ヒップスラスト</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>肩甲骨を縁に当て、足裏を床に。胴と太ももが水平になるまでお尻を上げる。</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>テーブルのように水平に。それ以上は肋骨が開き、腰が反るだけ。</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>ベンチは壁につける。肩甲骨を縁に当て、あごを引く。</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>足裏は床に。上ですねが垂直になる位置に。</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>締めて、かかとで押す</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>テーブルのように平ら</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>ゆっくり下ろす、体は一枚板</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>足を少し近づけ、上ですねが垂直になるように。締めてから上げる。</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>肋骨を下げ、あごを引き、水平の少し手前で止める。</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>ヒップスラスト（半分）</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>肩甲骨を縁に当て、足裏を床に。お尻を半分まで上げ、ゆっくり下ろす。</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>今日は半分の高さ、あごを引く。</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>ヒップスラスト（長めキープ）</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>肩甲骨を縁に当て、足裏を床に。お尻を水平まで上げて、4秒そのまま。</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>リバースランジ</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>立って片足を後ろへ引き、まっすぐ沈み、前のかかとで立ち上がる。</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>前の膝は足の上、つま先より前に出さない。後ろの膝は浮かせる。</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>まっすぐ立つ。壁か椅子に手が届く場所で。</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>体重は前に残る脚に。</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>後ろへ引いて、真下へ沈む</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>前の膝は足の上</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>前のかかとは重く</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>前のかかとで立ち上がる</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>背を高く、肋骨は骨盤の上</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>後ろへ引く幅も沈む深さも少し小さく。前の足裏全体で押す。</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>肋骨は骨盤の上、おなかを軽く引き込み、深さは半分。何かにつかまる。</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>リバースランジ（小さく）</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>壁の横に立ち、片足を後ろへ引いて少しだけ沈み、前のかかとで立ち上がる。</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>手は壁に、少しだけ沈む。</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>リバースランジ（下で長め）</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>立って片足を後ろへ引き、沈んで3秒そのまま。前のかかとで立ち上がる。</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>深さはいつもと同じ。下で長くキープ。</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>スコーピオン</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>うつ伏せで片膝を曲げ、その太ももを床から数センチ浮かせる。</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>膝の下は数センチ。腰骨は両方とも床につけたまま。</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>下腹を軽く引き込む。両方の腰骨で床を押す。</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>膝は直角、足裏は天井へ、足の力を抜く。</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>まず締めて、膝を浮かせる</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>ゆっくり下ろす、骨盤は重く</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>すねは垂直、足の力を抜き、膝を少し外へ。つったら止めて、治まるまで脚を伸ばす。</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>高さは半分、骨盤の下に薄い枕を。</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>スコーピオン（締めるだけ）</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>うつ伏せで片膝を曲げ、お尻を締めて膝の重みを抜く。ほとんど上げない。</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>膝が軽くなるまで締める。それだけ。</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>スコーピオン（長めキープ）</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>うつ伏せで片膝を曲げ、太ももを数センチ浮かせて、3秒そのまま。</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>スクワット</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>立って、椅子に座るように後ろ下へお尻を下ろし、まっすぐ立つ。</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>椅子の高さまで。背中の形とかかとの接地を保てるときだけ深く。</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>足は肩幅、つま先を少し外へ。</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>足裏全体を床に、胸を開く。</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>後ろに座る、腕は前へ</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>膝はつま先の方向へ</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>かかとは重く、背中は長く</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>床を押す</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>まっすぐ立って締める</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>座る深さを浅くし、上がるときに足裏全体で床を押す。</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>背中の形が保てる高めの位置で止める。後ろに椅子を置くと目安になる。</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>椅子スクワット</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>椅子の前に立ち、触れるまで後ろに座り、まっすぐ立つ。</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>椅子に触れるだけ、座り込まない。</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>スクワット（下で長め）</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>立って、椅子に座るように後ろ下へお尻を下ろし、3秒そのまま。まっすぐ立つ。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>軽い動きでお尻を目覚めさせます。週2〜3日、約1か月。</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>セッションA</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>セッションB</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>強化</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>自重でお尻をもっと強く。ウォームアップは活性化、そのあと負荷なしでステージ2のエクササイズを2つ。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>身長の{share}だけ届きません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>読み書きのエラー</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの読み書きのエラー</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>データベースは読み取り専用です</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースのファイルを開けません</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ファイルはデータベースではありません</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>コンピューターと同時に起動する設定を変更できません：レジストリが許可していません。</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>コンピューターと同時に起動する設定を変更できません：{file}：{cause}。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>プリンターに接続できません。別のプリンターを選ぶか、PDFを保存してください。</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>フォントがインストールされていないため、紙に文字を書けません。DejaVuなどをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>この期間にトレーニング日がないため、カレンダーに入れるものがありません。</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>バックアップ{file}を作成できませんでした：{cause}。空きを増やすか、フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>{file}を復元できません：壊れているか、GluteCoachのバックアップではありません。</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>履歴が壊れています：{cause}。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>履歴の手入れができません：{cause}。</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>エクササイズ「{name}」はありません</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>1回は{seconds}秒以上でなければなりません</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>「{name}」が2回出てきます</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>少ないほうを先に書きます</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>「{name}」にセット数と回数がありません</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>{file}を開けません：{cause}。フォルダー、ディスク、ほかに開いているGluteCoachを確認してください。</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file}はより新しいGluteCoachが書いたものです。開くには最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>表が足りません</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file}が壊れています：{reason}。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file}はGluteCoachのデータベースではありません。移動するか、--data-dirでフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>データフォルダー{folder}を使えません：{cause}。直すか、--data-dirで別のものを選んでください。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file}が壊れているか、GluteCoachのデータベースではありません：{cause}。GluteCoachを開くと、別に取り置いて最新のバックアップを復元します。</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>履歴を保存できません：{cause}。空きを増やすか、データフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>履歴を読み取れません：{cause}。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>バージョンが{version}のはずがありません</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>表がなくなっています</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>名前は.jsonか.csvで終わる必要があります</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>すでにあります。別の名前を選ぶか、--forceで置き換えてください</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>書き込めません：{cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>32 MBを超えています。履歴がこれほど大きくなることはありません</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>読み取れません：{cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>このバージョンで読める履歴ではありません：{key}：{reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>JSONではありません：{detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>入れ子が深すぎて履歴とは言えません</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}：{reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>セッション{session}が2回入っています</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} は使用中の履歴で、そのバックアップではありません。</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>{year}年は範囲外です（{first}〜{last}）</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>同じセットが2回行われています</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>1回も行わずに終わったセットがあります</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>お休みは始まりより後、10年以内に終わる必要があります</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>セッションが始まる前に終わっています</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>プログラムでの選択を{folder}に保存できません：{cause}。</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>プログラムでの選択を読み取れなかったため、最初からになります：{cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>{file}の{name}は意味をなさないため、初めの値に戻しました。</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session}は{minutes}分かかります。上限は{most}分です</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session}は{reps}回になります。上限は{most}回です</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem}（{moment}）</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>支点の位置がここにもfigure.contactsにもありません</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>ありません：度で表した角度</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>角度は度で書きます。これはラジアンのようです</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>「{name}」は知らない名前です。使える名前：{names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>「{value}」は数ではありません</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value}は度で表した角度ではありません</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>位置は[x, y]と書きます</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>どれも長さに対する割合で、0.1から1です</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>どれも秒で、0から60です。liftとlowerは0より大きくします</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>liftかlowerです</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>幅0.15以上、高さ0.1以上です</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>道のりに対する割合で、0.05から0.95です</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>始めと同じ関節だけを置きます。増やしも減らしもしません</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value}は長さではありません。長さは身長に対する割合です</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>{folder}の履歴がないか、空です。</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}：書き込めません：{cause}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}：すでにあります。別の名前を選ぶか、--forceで置き換えてください。</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}：これはフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>設定を{folder}に保存できません：{cause}。</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>設定を読み取れなかったため、最初からになります：{cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>設定{name}は意味をなさないため、既定値に戻しました。</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>{folder}の壊れた履歴を直せませんでした：{cause}。空きを増やすか、フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>角括弧で囲んだリスト</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>{it}以上でなければなりません</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>{it}以下でなければなりません</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>{it}文字以内でなければなりません</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>{it}項目以上が必要です</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>{it}項目以内でなければなりません</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>ちょうど{it}項目が必要です</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>「{it}」がありません</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>「{it}」はこの種のファイルのキーではありません</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>「{it}」はここで使える言葉ではありません</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>{found}ではなく{wanted}でなければなりません</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>その中の名前：{reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>共有フォルダー{folder}が見つかりません。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>共有フォルダー{folder}に書き込めません：{cause}。</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>共有フォルダーには{count}個のファイルがあります。最初の{most}個より後は省きました。</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>共有フォルダーの{file}：読み取れない行：{count}行。</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>共有フォルダーの{file}は64 MBを超えています。</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>共有フォルダーの{file}を読み取れません：{cause}。</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>{day}の週はまだ誰にも分かりません。今から1年以内に始めてください。</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>印刷した内容を{folder}に記録できません：{cause}。そのセッションは日付で入力してください。</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>GluteCoachのプログラムの名前は変えられません</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>プラン{file}を取り除けません：{cause}。</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>読み込めるのは.tomlファイルだけです</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}：{count}個のファイルは多すぎます。最初の{most}個より後は省きました。</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>「{name}」はすでにあります。ファイル名を変えてから読み込んでください</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>{file}に書き込めません：{cause}。</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>{folder}の中を見られません：{cause}。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>GluteCoach自身に「{name}」があります。ファイルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}。このファイルは省きました。</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>目に見える1行の文字列で、制御文字や64文字を超える単語を含まないものにします</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>目に見える1行の文字列で、制御文字や32文字を超える単語を含まないものにします</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>小文字、数字、ハイフンだけで32文字以内とし、conやnulのようにWindowsが予約している語は使えません</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}：{key}：{reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>1 MBを超えています</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>1行に点が{most}個より多くあります</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>UTF-8の文書ではありません。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>テーブルの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>何千桁もの数が含まれています</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>TOMLではありません：{detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>ファイル名：{reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>画像を{file}として保存できません：{cause}。</translation>
    </message>
</context>
</TS>
