<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>كل شيء محفوظ من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>حدث خطأ وتم تدوينه. ما أنجزته محفوظ، وسيظهر تقرير عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>تمت استعادة النسخة الاحتياطية. ما كان هنا قبلها محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>تم إنشاء نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>كُتب السجل في {name}.</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>الجلسات المضافة: {added}. الجلسات الموجودة من قبل: {known}.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>تم الحفظ في {path}. {content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>طباعة التقدّم</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>تم الحفظ في {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>خطتي: {plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>سيذكّرك بأيام تدريبك. يمكن إنهاؤه من قائمة أيقونته.</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>يبقى GluteCoach في علبة النظام</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>إظهار GluteCoach</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>بدء تدريب اليوم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>يذكّرك GluteCoach بأيام التدريب</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>تعذّر حذف كل شيء</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>ما يلزم حذفه يدويًا:
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>متابعة.</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>استعداد.</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>استعداد للتكرار {number}.</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>بإيقاعك الخاص. أي مفتاح يعدّ تكرارًا، ومفتاح Enter ينهي المجموعة. واحد.</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>تبديل الجانب. {side}.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>أين كان الإحساس؟</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>أين كان الإحساس؟ واحد للأرداف، اثنان للفخذ، ثلاثة لأسفل الظهر، ستة للألم.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>إيقاف مؤقت.</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}، الساق اليسرى.</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}، الساق اليمنى.</translation>
    </message>
    <message>
        <source>{exercise}.</source>
        <translation>{exercise}.</translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a number that is said</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{word}.</source>
        <comment>a word that is said</comment>
        <translation>{word}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s).</source>
        <translation>
            <numerusform>لا تكرارات.</numerusform>
            <numerusform>تكرار واحد.</numerusform>
            <numerusform>تكراران.</numerusform>
            <numerusform>%n تكرارات.</numerusform>
            <numerusform>%n تكرارًا.</numerusform>
            <numerusform>%n تكرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>لا مجموعات.</numerusform>
            <numerusform>مجموعة واحدة.</numerusform>
            <numerusform>مجموعتان.</numerusform>
            <numerusform>%n مجموعات.</numerusform>
            <numerusform>%n مجموعة.</numerusform>
            <numerusform>%n مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>راحة.</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>راحة.</numerusform>
            <numerusform>راحة، ثانية واحدة.</numerusform>
            <numerusform>راحة، ثانيتان.</numerusform>
            <numerusform>راحة، %n ثوانٍ.</numerusform>
            <numerusform>راحة، %n ثانية.</numerusform>
            <numerusform>راحة، %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>ثم المجموعة {set} من {sets}.</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>الأخير.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>منتصف الطريق.</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}، منتصف الطريق.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>أيام التدريب</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>الهدف من {low} إلى {high} أيام تدريب</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>أيام التدريب في كل أسبوع</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>هذا هو الأسبوع الأول من البرنامج.</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>اكتمل الأسبوع الماضي، فانتقل البرنامج إلى الأسبوع {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>لا أيام تدريب</numerusform>
            <numerusform>يوم تدريب واحد</numerusform>
            <numerusform>يوما تدريب</numerusform>
            <numerusform>%n أيام تدريب</numerusform>
            <numerusform>%n يوم تدريب</numerusform>
            <numerusform>%n يوم تدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>الأسبوع {number} مرة أخرى: في الأسبوع الماضي {done}، والأسبوع المكتمل يحتاج إلى {needed}. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>الأسبوع {number} مرة أخرى، بعد الانقطاع. سعداء بعودتك.</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>اكتملت الأسابيع كلها وعددها {number}، ويستمر الأخير منها ما شئت.</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>كان الإحساس في خلف الفخذين مرتين متتاليتين، لذا تأتي الآن صيغة أسهل: {exercise}.</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>كان الإحساس في أسفل الظهر مرتين متتاليتين، لذا تأتي الآن صيغة أسهل: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: كان الإحساس في خلف الفخذين مرتين متتاليتين. خطتك تحدد مستوى الصعوبة، وهناك صيغة أسهل يمكن اختيارها.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: كان الإحساس في أسفل الظهر مرتين متتاليتين. خطتك تحدد مستوى الصعوبة، وهناك صيغة أسهل يمكن اختيارها.</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>ذكرت أن الاستلقاء على البطن غير ممكن: يحل {exercise} محله، بما ضبطته هنا.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}: كان الإحساس في الأرداف ثلاث مرات متتالية. هل حان وقت الصيغة المعتادة؟</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise}: كان مؤلمًا في المرة الماضية. يُستحسن تركه اليوم إن لم يزل الألم تمامًا، وسؤال مختص إن عاد الألم.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} من {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>الأسابيع المكتملة</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>الإحساس في الأرداف</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>بلا ألم</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>لم ينتهِ أي أسبوع بعد؛ المطلوب {need} أسابيع مكتملة من 5.</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>لا إجابة بعد عن سؤال الإحساس؛ المطلوب {fewest} على الأقل، {need}% منها في الأرداف.</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>الأسابيع المكتملة: {have} من آخر {out_of}؛ المطلوب {need} من 5.</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>الإحساس في الأرداف: {count} من {out_of} مرة ({have}%)؛ المطلوب {need}% من {fewest} على الأقل.</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>الألم في آخر 6 جلسات: {have}. ينبغي ألا يكون هناك أي ألم.</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}، قبل كل شيء: {cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>حدث خطأ في المرة الماضية</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>جلساتك في أمان. يبقى هذا التقرير على حاسوبك. يمكن، إن أردت، نسخه وإرساله إلى صانعي GluteCoach ليُصلَح الخطأ؛ وقد أُزيل منه اسمك وأسماء مجلداتك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>سجل تمكن قراءته لاحقًا (*.json);;جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>سجل (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>نسخ احتياطية (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>اختيار مجلد تتم مزامنته</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تُستعاد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>إبقاء الموجود</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>سيُحذف من هذا الحاسوب كل ما يخصك: الجلسات والانقطاعات والإجابات والخطط والإعدادات والنسخ الاحتياطية، ثم يُغلق GluteCoach. لا أحد يستطيع إعادتها. يُفضّل تصدير السجل أولًا فقد تلزم العودة إليه.</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>هل تُحذف كل بياناتك؟</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>تصدير أولًا…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>إبقاء GluteCoach مفتوحًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>كان السجل مفقودًا.</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>كان السجل تالفًا؛ الملف التالف محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>تمت استعادة النسخة الاحتياطية بتاريخ {day}.</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>لم توجد نسخة احتياطية لاستعادتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>لم تمكن قراءة أي جلسة من الملف التالف.</numerusform>
            <numerusform>أمكنت قراءة جلسة واحدة من الملف التالف وتمت إضافتها.</numerusform>
            <numerusform>أمكنت قراءة جلستين من الملف التالف وتمت إضافتهما.</numerusform>
            <numerusform>أمكنت قراءة %n جلسات من الملف التالف وتمت إضافتها.</numerusform>
            <numerusform>أمكنت قراءة %n جلسة من الملف التالف وتمت إضافتها.</numerusform>
            <numerusform>أمكنت قراءة %n جلسة من الملف التالف وتمت إضافتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>السجل خالٍ من الجلسات الآن.</numerusform>
            <numerusform>يضم السجل جلسة واحدة الآن.</numerusform>
            <numerusform>يضم السجل جلستين الآن.</numerusform>
            <numerusform>يضم السجل %n جلسات الآن.</numerusform>
            <numerusform>يضم السجل %n جلسة الآن.</numerusform>
            <numerusform>يضم السجل %n جلسة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason} حتى ذلك الحين يبقى ما يُنجز في الذاكرة، ويُحفظ حالما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}، قبل تحديث GluteCoach</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}، قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>لا توجد فيه أي جلسة.</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>من {first} إلى {last}. الجلسات: {sessions}. أيام التدريب: {training_days}. الانقطاعات: {breaks}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>هذا العدد نفسه الآن.</numerusform>
            <numerusform>هذا أقل من الآن بجلسة واحدة.</numerusform>
            <numerusform>هذا أقل من الآن بجلستين.</numerusform>
            <numerusform>هذا أقل من الآن بـ %n جلسات.</numerusform>
            <numerusform>هذا أقل من الآن بـ %n جلسة.</numerusform>
            <numerusform>هذا أقل من الآن بـ %n جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>هذا العدد نفسه الآن.</numerusform>
            <numerusform>هذا أكثر من الآن بجلسة واحدة.</numerusform>
            <numerusform>هذا أكثر من الآن بجلستين.</numerusform>
            <numerusform>هذا أكثر من الآن بـ %n جلسات.</numerusform>
            <numerusform>هذا أكثر من الآن بـ %n جلسة.</numerusform>
            <numerusform>هذا أكثر من الآن بـ %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>هذا مساوٍ للعدد الحالي.</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>آخر اطلاع {time}: لا جديد من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>آخر اطلاع {time}. التغييرات المأخوذة من حواسيب أخرى: {changes}.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>التوقف هنا؟</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>كل تكرار أنجزته محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>متابعة لاحقًا</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>حفظ أيام التدريب</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>صور (*.png);;رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>خطط وتمارين (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>العودة إلى التنشيط؟</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>عند العودة إلى المرحلة الثانية تبدأ من جديد بأسبوعها الأول. يبقى سجلك كما هو.</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>البقاء في المرحلة الثانية</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>العودة إلى التنشيط</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>هل تُزال الخطة {name}؟</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>ما أنجزته بها يبقى في السجل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
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
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>كان الحاسوب في وضع السكون. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>انتهى التدريب</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>تفاصيل ما أنجزته في GluteCoach.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ارتخاء</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>التوقف هنا…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach: التدريب مستمر</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>حذف جلسة</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>تصحيح جلسة</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>إضافة انقطاع</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>إزالة انقطاع</translation>
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
        <translation>من {first} إلى {last}: {reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>إصابة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>بالمؤقِّت</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>من الورق</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ محتسبة</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسبة</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ جزئية، غير محتسبة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>اختيار صفحة أخرى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
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
        <translation>GluteCoach: {session}</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}: {dose}</translation>
    </message>
    <message>
        <source>{session} in a moment, about {length}</source>
        <translation>{session} بعد قليل، نحو {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>لا جلسات حتى {last}، {days}، الساعة {time}.</numerusform>
            <numerusform>جلسة واحدة حتى {last}، {days}، الساعة {time}.</numerusform>
            <numerusform>جلستان حتى {last}، {days}، الساعة {time}.</numerusform>
            <numerusform>%n جلسات حتى {last}، {days}، الساعة {time}.</numerusform>
            <numerusform>%n جلسة حتى {last}، {days}، الساعة {time}.</numerusform>
            <numerusform>%n جلسة حتى {last}، {days}، الساعة {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what} خطوات الترحيب تسأل عن الأيام والوقت المناسبين لك.</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}، {days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>الإحساس في مكان آخر؟</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}، تتمة</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>يجب التوقف عند أي ألم حاد أو جديد، أو ألم أو وخز يمتد في الساق، أو ألم في الصدر، أو دوار يقارب الإغماء أو ضيق تنفس غير معتاد، أو نزيف أو تسرّب بول أو شعور بالثقل. لا تدريب مع الألم أبدًا.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps} لكل جانب، الأيسر أولًا</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps} لكل جانب، الأيمن أولًا</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>‏{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>بإيقاعك الخاص، نحو {time} للتكرار</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>تبديل الجانب {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>راحة {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>كان مؤلمًا</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>رفع {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>ثبات {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>إنزال {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>توقف {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>لا تدريب في الأسبوع.</numerusform>
            <numerusform>التدريب يوم واحد في الأسبوع.</numerusform>
            <numerusform>التدريب يومان في الأسبوع.</numerusform>
            <numerusform>التدريب %n أيام في الأسبوع.</numerusform>
            <numerusform>التدريب %n يومًا في الأسبوع.</numerusform>
            <numerusform>التدريب %n يوم في الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>أيام التدريب في الأسبوع: {low} أو {high}.</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>توضع علامة على اليوم وعلى موضع الإحساس؛ وعلامتان تعنيان المزيج.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>إلى أي حد: {ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}: {fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>الأعلى: لا يتجاوز الخط المتقطع</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>الأسفل: لا يتجاوز الخط المتقطع</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>الأسبوع {number} من {count}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>الأسبوع {number}، تتمة</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>نحو {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}، خلال {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>تحتاج إلى تمرين من تمارينك، فيلزم تصديره وإرساله أيضًا: {name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>الخطة {name} هنا الآن: يمكن استعمالها أو نسخها أدناه.</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>التمرين {name} هنا الآن: يمكن إضافته إلى خطة من خططك.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>صفحة لكل أسبوع</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>أربعة أسابيع في صفحة</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>من أسبوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>موضع الإحساس</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>الجلسات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>التقدّم، تتمة</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>موضع الإحساس هو ما أجاب به الشخص بعد كل تمرين، وليس قياسًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>لا أسابيع مكتملة</numerusform>
            <numerusform>أسبوع مكتمل واحد</numerusform>
            <numerusform>أسبوعان مكتملان</numerusform>
            <numerusform>%n أسابيع مكتملة</numerusform>
            <numerusform>%n أسبوعًا مكتملًا</numerusform>
            <numerusform>%n أسبوع مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>يسار {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>يمين {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>المجموع: لا أسابيع مكتملة</numerusform>
            <numerusform>المجموع: أسبوع مكتمل واحد</numerusform>
            <numerusform>المجموع: أسبوعان مكتملان</numerusform>
            <numerusform>المجموع: %n أسابيع مكتملة</numerusform>
            <numerusform>المجموع: %n أسبوعًا مكتملًا</numerusform>
            <numerusform>المجموع: %n أسبوع مكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>أطول سلسلة: لا شيء بعد</numerusform>
            <numerusform>أطول سلسلة: أسبوع واحد</numerusform>
            <numerusform>أطول سلسلة: أسبوعان</numerusform>
            <numerusform>أطول سلسلة: %n أسابيع</numerusform>
            <numerusform>أطول سلسلة: %n أسبوعًا</numerusform>
            <numerusform>أطول سلسلة: %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>كان الأسبوع الماضي أقصر من أن يُحتسب. الأسبوع الفائت وقفة لا تمحو شيئًا.</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>أول أسبوع مكتمل</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>أربعة أسابيع مكتملة</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>الاستعداد للمرحلة الثانية</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>التالي: {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}</source>
        <translation>★ {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}, {date}</source>
        <translation>★ {milestone}، {date}</translation>
    </message>
    <message>
        <source>Your first completed week. That is how it begins.</source>
        <translation>أول أسبوع مكتمل لك. هكذا تكون البداية.</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>أربعة أسابيع مكتملة: شهر كامل من التنشيط.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>من {first} إلى {last}: {state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>الجلسات المحتسبة: {days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>الجلسات الجزئية، غير محتسبة: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>انقطاع: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>لا أيام تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
            <numerusform>يوم تدريب واحد؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
            <numerusform>يوما تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
            <numerusform>%n أيام تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
            <numerusform>%n يوم تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
            <numerusform>%n يوم تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>لا يشمل الانقطاع أي يوم منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
            <numerusform>يشمل الانقطاع يومًا واحدًا منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
            <numerusform>يشمل الانقطاع يومين منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
            <numerusform>يشمل الانقطاع %n أيام منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
            <numerusform>يشمل الانقطاع %n يومًا منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
            <numerusform>يشمل الانقطاع %n يوم منه؛ يكفي {enough} لاستثناء أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>لا أيام تدريب حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
            <numerusform>يوم تدريب واحد حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
            <numerusform>يوما تدريب حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
            <numerusform>%n أيام تدريب حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
            <numerusform>%n يوم تدريب حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
            <numerusform>%n يوم تدريب حتى الآن؛ يكتمل بـ {needed} أو أكثر. يستمر حتى {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>لا أيام تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
            <numerusform>يوم تدريب واحد؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
            <numerusform>يوما تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
            <numerusform>%n أيام تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
            <numerusform>%n يوم تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
            <numerusform>%n يوم تدريب؛ يكتمل الأسبوع بـ {needed} أو أكثر. ما أنجزته يبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>لا جلسات محتسبة</numerusform>
            <numerusform>جلسة محتسبة واحدة</numerusform>
            <numerusform>جلستان محتسبتان</numerusform>
            <numerusform>%n جلسات محتسبة</numerusform>
            <numerusform>%n جلسة محتسبة</numerusform>
            <numerusform>%n جلسة محتسبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>لا جلسات جزئية</numerusform>
            <numerusform>جلسة جزئية واحدة، غير محتسبة</numerusform>
            <numerusform>جلستان جزئيتان، غير محتسبتين</numerusform>
            <numerusform>%n جلسات جزئية، غير محتسبة</numerusform>
            <numerusform>%n جلسة جزئية، غير محتسبة</numerusform>
            <numerusform>%n جلسة جزئية، غير محتسبة</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>انقطاع: {reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}: {facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>لا جلسات</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>الأسبوع من {date}</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}: لا إجابات</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}، لا إجابات: {answers}</numerusform>
            <numerusform>{period}، إجابة واحدة: {answers}</numerusform>
            <numerusform>{period}، إجابتان: {answers}</numerusform>
            <numerusform>{period}، %n إجابات: {answers}</numerusform>
            <numerusform>{period}، %n إجابة: {answers}</numerusform>
            <numerusform>{period}، %n إجابة: {answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}. إجابات قليلة كهذه لا تكفي للحكم.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>من {first} إلى {last}: {state}.</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}، {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>لا أيام انقطاع.</numerusform>
            <numerusform>يوم انقطاع واحد.</numerusform>
            <numerusform>يوما انقطاع.</numerusform>
            <numerusform>%n أيام انقطاع.</numerusform>
            <numerusform>%n يوم انقطاع.</numerusform>
            <numerusform>%n يوم انقطاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>لا جلسات جزئية.</numerusform>
            <numerusform>جلسة جزئية واحدة، غير محتسبة.</numerusform>
            <numerusform>جلستان جزئيتان، غير محتسبتين.</numerusform>
            <numerusform>%n جلسات جزئية، غير محتسبة.</numerusform>
            <numerusform>%n جلسة جزئية، غير محتسبة.</numerusform>
            <numerusform>%n جلسة جزئية، غير محتسبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>يسار {left}، يمين {right}: متساويان</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>يسار {left}، يمين {right}: أكثر بنسبة {percent}% في اليسار</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>يسار {left}، يمين {right}: أكثر بنسبة {percent}% في اليمين</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day} ({sessions}×)</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>يوم تدريب</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>آخر يوم لهذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>لم تبقَ أيام تدريب هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
            <numerusform>بقي يوم تدريب واحد هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
            <numerusform>بقي يوما تدريب هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
            <numerusform>بقيت %n أيام تدريب هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
            <numerusform>بقي %n يوم تدريب هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
            <numerusform>بقي %n يوم تدريب هذا الأسبوع. {day} آخر يوم للبدء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>لم تبقَ أيام تدريب. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
            <numerusform>بقي يوم تدريب واحد. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
            <numerusform>بقي يوما تدريب. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
            <numerusform>بقيت %n أيام تدريب. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
            <numerusform>بقي %n يوم تدريب. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
            <numerusform>بقي %n يوم تدريب. اليوم، {day}، آخر يوم يمكن فيه إكمال هذا الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>ما يعرضه التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>عرض جلساته</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>إضافة جلسة أُنجزت من الورق</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>جزئية، غير محتسبة</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>تقويم أيام التدريب</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>العودة إلى الصيغة المعتادة</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>إبقاء الصيغة المعتادة</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>استعادة هذه النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>الاطلاع الآن</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>كل شيء محفوظ في {folder}. لا يرسل GluteCoach شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ الأولى بعد جلستك التالية.</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>المشاركة عبر {folder}</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>هذا الحاسوب لا يشارك حاسوبًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>تُنشأ نسخة احتياطية بعد كل يوم فيه جلسة. تُحفظ نسخ آخر 7 أيام و4 أسابيع و12 شهرًا على هذا الحاسوب: يُفضّل نسخ المجلد إلى مكان آخر تحسّبًا لتعطّل القرص.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>ملف يضم سجلك كله، للحفظ، أو للقراءة على حاسوب آخر، أو جدولًا لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>استيراد سجل…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>عدة حواسيب</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>يُختار المجلد نفسه على كل حاسوب من حواسيبك، على أن تكون مزامنته قائمة (Nextcloud أو Syncthing أو Dropbox). يكتب كل حاسوب فيه ملفًا خاصًا به، وتعرض كلها السجل نفسه. أما GluteCoach فلا يستخدم أي شبكة.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>حذف كل بياناتي</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>يظهر لك سؤال أولًا، ويمكن تصدير سجلك.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>حذف كل بياناتي…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>التكرارات: {done} من {planned}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>لا أيام تدريب هذا الأسبوع</numerusform>
            <numerusform>يوم تدريب واحد هذا الأسبوع</numerusform>
            <numerusform>يوما تدريب هذا الأسبوع</numerusform>
            <numerusform>%n أيام تدريب هذا الأسبوع</numerusform>
            <numerusform>%n يوم تدريب هذا الأسبوع</numerusform>
            <numerusform>%n يوم تدريب هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>اكتمل الأسبوع</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>الأسبوع مستثنى.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>لا أيام باقية هذا الأسبوع</numerusform>
            <numerusform>بقي يوم واحد هذا الأسبوع</numerusform>
            <numerusform>يومان باقيان هذا الأسبوع</numerusform>
            <numerusform>%n أيام باقية هذا الأسبوع</numerusform>
            <numerusform>%n يومًا متبقيًا هذا الأسبوع</numerusform>
            <numerusform>بقي %n يوم هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>لا أيام باقية</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>يومان باقيان</numerusform>
            <numerusform>%n أيام باقية</numerusform>
            <numerusform>%n يومًا متبقيًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>الأطول حتى الآن: لا شيء بعد</numerusform>
            <numerusform>الأطول حتى الآن: أسبوع واحد</numerusform>
            <numerusform>الأطول حتى الآن: أسبوعان</numerusform>
            <numerusform>الأطول حتى الآن: %n أسابيع</numerusform>
            <numerusform>الأطول حتى الآن: %n أسبوعًا</numerusform>
            <numerusform>الأطول حتى الآن: %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>في {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>كانت هذه تجربة بسرعة أخرى: هي محفوظة وغير محتسبة.</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>هذه الجلسة محتسبة ليومها.</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>جزء من التدريب محفوظ كجلسة جزئية. هي غير محتسبة، ولا خسارة فيها.</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>أدّيت أقل</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>الإحساس</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}: أدّيت أقل</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}: {felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> من {planned}</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}، {set}، التكرارات المنجزة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>بإيقاعي الخاص</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>كل تكرار بإيقاعك الخاص: ضغطة مفتاح تعدّه، والمدة المقررة له نحو {seconds} ث.</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>مدة التكرار الواحد {seconds} ث.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>في كل أسبوع</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>الراحة بين المجموعات</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>الجانب الأول</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>مستوى الصعوبة</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>الجانبان معًا</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>حسب إجابات الإحساس</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>لا يحدد البرنامج شيئًا لهذا التمرين: المقدار متروك لك.</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>يطلب البرنامج مجموعات عددها من {fewest_sets} إلى {most_sets}، وتكرارات عددها من {fewest_reps} إلى {most_reps}.</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>لا يطلب البرنامج أي مجموعة من {fewest} إلى {most} تكرار.</numerusform>
            <numerusform>يطلب البرنامج مجموعة واحدة، وتكرارات عددها من {fewest} إلى {most}.</numerusform>
            <numerusform>يطلب البرنامج مجموعتين، وتكرارات عددها من {fewest} إلى {most}.</numerusform>
            <numerusform>يطلب البرنامج %n مجموعات، وتكرارات عددها من {fewest} إلى {most}.</numerusform>
            <numerusform>يطلب البرنامج %n مجموعة، وتكرارات عددها من {fewest} إلى {most}.</numerusform>
            <numerusform>يطلب البرنامج %n مجموعة، وتكرارات عددها من {fewest} إلى {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range} مقدارك أكثر: يُستحسن التوقف والإحساس ما زال في الأرداف.</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range} مقدارك أقل، ولا بأس بذلك ما شئت.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>التمارين بالترتيب</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>التمرين المراد إضافته</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>إضافة تمرين…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>نقل التمرين لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>نقل التمرين لأسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>إزالة التمرين</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>السحب لإعادة الترتيب، أو Alt مع مفتاح سهم.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>لا شيء هنا بعد. بعد كل تمرين يمكن ذكر موضع الإحساس، وتظهر الإجابات هنا.</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>الرقم فوق كل عمود هو عدد الإجابات التي كُوّن منها. موضع الإحساس هو انطباعك في ذلك اليوم، وليس قياسًا لعضلاتك.</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>موضع الإحساس، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>اليسار واليمين</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>دقائق تحت الشد: تكرارات كل جانب، مضروبة في مدة الرفع والثبات والإنزال بالإيقاع المعتاد للتمرين.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>→ مرة أخرى للإنهاء.</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>‏GluteCoach {version}. كل البيانات محفوظة في {folder}. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>هل يؤلمك شيء أو يبدو غير طبيعي؟</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>يجب التوقف، وعدم التدريب مع الألم. تذكر ملاحظة التشغيل الأول العلامات التي تعني التوقف، والعلامات التي تعني التوجّه إلى الطوارئ الآن، ومن عليه سؤال مختص قبل التدريب.</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>قراءة ملاحظة السلامة</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>من البداية مرة أخرى</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>تطرح خطوات الترحيب أسئلتها من جديد، وتتبع الخطة إجاباتك. يبقى سجلك كما هو.</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>إعادة خطوات الترحيب</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>فحص الصوت من البساط</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>المفاتيح أثناء التدريب</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>أجهزة التقديم وأزرار السماعات ومفاتيح الوسائط توقف مؤقتًا وتنتقل أيضًا.</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>الأسابيع والسلسلة</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>يُحتسب اليوم مرة واحدة، حين تكون لكل تمرين في تدريبه مجموعة واحدة منجزة على الأقل.</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>يكتمل الأسبوع بيومي تدريب، أو بالعدد الذي ضبطته. ويُستثنى إذا بلغت أيام الانقطاع {days} أو أكثر. الأسبوع الفائت ينهي السلسلة ولا يأخذ شيئًا.</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>لا يتقدم البرنامج إلا بعد أسبوع مكتمل. وإلا يأتي الأسبوع نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>إجابتك جواب عن سؤال مدرّب، وليست قياسًا. هي تختار الكلمات والصيغة فقط.</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>خلف الفخذ أو أسفل الظهر: تصحيح ذلك التمرين هو أول ما يُقال لك في المرة التالية، ومرتان متتاليتان تأتيان بصيغته الأسهل.</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>الأرداف ثلاث مرات متتالية: تعرض صفحة اليوم الصيغة المعتادة من جديد.</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>المرحلة الثانية</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>القرفصاء والاندفاع ودفع الورك وثني الورك تنتظر حتى يكتمل {needed} من آخر {weeks} أسابيع لك، وتكون {percent}% من {answers} إجابات على الأقل للأرداف، ولا يؤلم شيء في آخر {sessions} جلسات.</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>تعرض صفحة الخطة أرقامك، وتتيح لك البدء مبكرًا إن كنت أعلم بنفسك.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>عرض كل الجلسات</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>لا جلسات في هذه الأيام.</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>تاريخ الجلسة التي أُنجزت من الورق</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>أول يوم في الانقطاع</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>آخر يوم في الانقطاع</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>جلسات {day}</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>الجلسات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>إدخال الأوراق المطبوعة</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>يُسجَّل ما تطلبه خطتك في ذلك التاريخ. يمكن اختيار جلسة أدناه لعرض كل مجموعة أو تصحيحها.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>يُستثنى الأسبوع حين يشمل الانقطاع أربعة من أيامه أو أكثر. وهو لا يُحتسب ولا ينهي السلسلة.</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>سبب الانقطاع</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>إزالة الانقطاع {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>المعتاد محليًا</translation>
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
        <translation>بخط كبير</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>الخطة المطبوعة</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>الخط على الورق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف تقويم…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>الأسبوع {number} · الآن</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}، نحو {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الخطة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>إعادة الضبط إلى الأصل المنسوخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>الأسبوع {week}: {clock} دقيقة</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>مقدار آخر</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>إعداد آخر</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>أيام تدريب أخرى</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>تمرين إضافي</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>تمرين أقل</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>للتغيير تُنشأ نسخة أولًا. الخطة أو التمرين ملف واحد: يمكن إرساله بالبريد، أو إفلاته على هذه النافذة.</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>التمرين المراد تصديره</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>تصدير تمرين…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · قيد الاستعمال</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}: {plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>لا شيء هنا بعد. بعد جلستك الأولى تعرض هذه الصفحة أسبوعها، وكل أسبوع بعده.</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>طباعة الأسابيع والجلسات</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>أقسام تقدّمك</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>موضع الإحساس</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>تذكيري في أيام تدريبي</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>التشغيل مع الحاسوب، في علبة النظام</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>إشعار هادئ واحد في وقتك في كل يوم من أيام تدريبك، وآخر في آخر يوم يمكن فيه إكمال الأسبوع، ولا شيء بعد اكتماله.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>لا علبة نظام في سطح المكتب هذا، فلا تأتي التذكيرات إلا والنافذة مفتوحة أو مصغّرة. ملف تقويم الخطة يذكّرك دون GluteCoach.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>ما دامت التذكيرات مفعّلة، يبقى GluteCoach في علبة النظام عند إغلاق النافذة، ويوجد «إنهاء» في قائمته هناك. طريقة تثبيته لا تتيح له التشغيل مع الحاسوب تلقائيًا: يمكن تفعيل ذلك من إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>ما دامت التذكيرات مفعّلة، يبقى GluteCoach في علبة النظام عند إغلاق النافذة، ويوجد «إنهاء» في قائمته هناك.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>الدفء والجهد في الأرداف أمر عادي. لا تدريب مع الألم أبدًا: التشنّج يعني التوقف قليلًا.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>يجب سؤال طبيب أو قابلة أو اختصاصي علاج طبيعي أولًا في حالة</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>يجب التوقف فورًا عند ملاحظة</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>يجب التوجّه إلى الطوارئ الآن عند</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>الحمل: هذا البرنامج ليس لهذه الفترة</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>ولادة حديثة، أو فحص ما بعد الولادة لم يتم بعد</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>ولادة قيصرية أو ولادة معقّدة</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>ألم في الحوض عند المشي أو صعود الدرج أو التقلّب في الفراش</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>تسرّب بول، أو شعور بثقل أو شدّ إلى أسفل، أو بروز في وسط البطن</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>ألم في الظهر مع ألم أو وخز أو ضعف في إحدى الساقين</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>جراحة حديثة، أو مرض في القلب أو الرئة</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>نصيحة من أحد بعدم ممارسة الرياضة</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>ألم حاد أو جديد في مفصل أو في الظهر</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>ألم أو وخز يمتد في الساق</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>ألم في الصدر، أو دوار يقارب الإغماء، أو ضيق تنفس غير معتاد</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>نزيف، أو تسرّب بول، أو شعور بالثقل، أو ألم عند ندبة</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>خدر حول الأعضاء التناسلية أو الشرج أو باطن الفخذين</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>تغيّر جديد في وظيفة المثانة أو الأمعاء أو الوظيفة الجنسية</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>ضعف جديد، أو ألم جديد في الساقين معًا</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>هل يمكنك قراءة هذا من البساط؟</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>ما يصنع الأسبوع</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>بداية الأسبوع</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>أيام التدريب التي يكتمل بها الأسبوع</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>يطلب البرنامج يومين أو ثلاثة.</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>أيام تدريبك</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>أي يوم آخر يُحتسب بالقدر نفسه.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>نغمات وكلام</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>نغمات فقط، كبندول الإيقاع</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>كلام فقط</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>أعمق وأخفت، للساعات المتأخرة</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>سماع التدريب عبر</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>شدة الصوت</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>سرعة الكلام، أبطأ أو أسرع</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>فحصه من البساط</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> م</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>عند بدء التدريب</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>تنتقل الصورة من وضعية إلى أخرى دفعة واحدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>مسافة المشاهدة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>تمكن قراءة هذه الشاشة من {distance} م على الأكثر.</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>النسخ الاحتياطية والتصدير والحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>توضع علامة على اليوم الذي أُنجزت فيه الجلسة. يُحفظ ذلك فورًا.</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>عرض أسابيع أقدم</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>لم يُطبع شيء لأسبوع قد بدأ. تلزم طباعة الخطة أولًا، أو إضافة جلسة بتاريخها في صفحة التقدّم.</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}، أُنجزت يوم {day}</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>هل صوتي مسموع؟</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>يفعل المفتاحان ↑ و↓ الشيء نفسه. ومفتاح التقدم في جهاز التحكم بالشرائح يعني أنك تسمعه.</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>لا أسمع ذلك</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>المتابعة دون الفحص</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>على البطن فوق البساط تكون المتابعة بالسمع. يكفي الاستلقاء وإغماض العينين والإنصات.</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>تتكرر نغمة صاعدة وبضع كلمات.</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>أسمع النغمة والكلام</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>تتكرر نغمة صاعدة.</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>أسمع النغمة</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>تتكرر بضع كلمات.</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>أسمع الكلام</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>لا صوت إطلاقًا: هل صوت الحاسوب مشغّل، وهل يخرج من السماعة الصحيحة؟ قد تحتاج السماعات اللاسلكية إلى توصيل من جديد.</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>لا كلام: يحتاج النظام إلى خدمة نطق. الأمر «glutecoach doctor» يذكر ما ينقص هنا.</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>لا نغمات: ربما اختير الكلام فقط في الإعدادات.</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>المرحلة الثانية مفتوحة لك</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>القرفصاء والاندفاع ودفع الورك وثني الورك، مع التنشيط للإحماء.</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>بدء المرحلة الثانية</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>التالي: المرحلة الثانية</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>تُفتح تلقائيًا حين تتحقق الشروط الثلاثة.</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>أنت في المرحلة الثانية</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>فتحتها باختيارك يوم {day}. إن كان الإحساس في غير موضعه، فالتنشيط على بُعد نقرة واحدة.</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>العودة إلى التنشيط…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>لماذا الانتظار؟</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>التمارين الأصعب يؤديها ما يعمل بالفعل. فإن كان ذلك خلف الفخذين أو أسفل الظهر، ذهب التدريب إليهما، وبقيت الأرداف في راحتها. لهذا تأتي الأسابيع السهلة المنتظمة أولًا.</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>موضع الإحساس سؤال مدرّب وليس قياسًا، فالأرقام الثلاثة قاعدة تقريبية. أنت أعلم بجسمك: يمكن المتابعة الآن. يدوّن التطبيق أن ذلك تم ومتى، ويبقى طريق العودة مفتوحًا.</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>بدء المرحلة الثانية رغم ذلك</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}: تحقّق</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}: ليس بعد</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>بدء التدريب التالي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>توقفت جلستك الأخيرة عند: {place}.</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>التدريب التالي</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>يكفي وضع الحاسوب المحمول حيث يصلك صوته. لا حاجة إلى رؤيته طوال الوقت.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>تغيير إجاباتي</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>المرحلة الثانية مفتوحة لك: القرفصاء والاندفاع ودفع الورك وثني الورك.</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>عرض المرحلة الثانية</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>المتابعة من حيث توقفت؟</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>إنهاؤها وحفظ ما أُنجز</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}. {state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>الأسابيع في المخطط</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 أسبوعًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 سنوات</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>التنقل بين الأسابيع</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>الأسابيع، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>حفظ المخطط كصورة</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>نسخ المخطط كصورة</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>أسابيعي.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>تخطي بقية الأسئلة</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>الترحيب · الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>جهد خفيف، بانتظام كافٍ</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>الجلوس الطويل، أو حوض بقي مائلًا إلى الأمام منذ الحمل، قد يجعلان خلف الفخذين وأسفل الظهر يقومان بعمل الأرداف. والتدريب الأشد حينها لا يدرّب سوى العضلات المساعدة.</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>لذلك يبدأ GluteCoach خفيفًا: بضع رفعات بطيئة في يومين أو ثلاثة من الأسبوع، لنحو شهر. ينبغي ألا يؤلمك الجلوس. تأتي التمارين الأثقل حين يكون الإحساس بالخفيفة في موضعه الصحيح.</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>المتوقع: يأتي التحكم أولًا عادةً، خلال أسابيع. أما الشكل فيحتاج إلى أشهر، ولا يستطيع أحد أن يعد به.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>هل أنت حامل؟</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>الاستلقاء على البطن، أو على الظهر طويلًا، لا يناسب الحمل: هذا السؤال يحدد إمكان البدء.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>متى يناسبك التدريب؟</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>يومان أو ثلاثة في الأسبوع، والأفضل أن يفصل بينها يوم. أي يوم آخر يُحتسب بالقدر نفسه.</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>نعم، على البطن مناسب</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>لا، على اليدين والركبتين</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>هل يمكنك الاستلقاء على البطن؟</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>يؤدَّى التمرين الأول على البطن. بعد ولادة قيصرية، أو مع ألم في الثديين، أو لمجرد عدم الارتياح له، يحل محله الرفع نفسه على اليدين والركبتين.</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>عند رفع الحوض في تمرين الجسر، هل تتشنج عضلات خلف الفخذين أو تتعب أولًا؟</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>عندها يقترب الكعبان منك، ويكون هذا أول ما يُقال لك.</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>نعم، يحدث ذلك</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>لا، أو لا أعرف</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>برنامجك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>لا يبدأ GluteCoach هذا البرنامج أثناء الحمل.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>يمكن سؤال القابلة أو الطبيب عن التمارين المناسبة لك.</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>يمكن تغيير هذه الإجابة في أي وقت: المساعدة، إعادة خطوات الترحيب.</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>أربعة أسابيع من التنشيط، مرتين أو ثلاث مرات في الأسبوع. الأسبوع الذي لم يكتمل يُعاد ببساطة.</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>يحل الرفع على اليدين والركبتين محل الرفع على البطن.</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>في تمرين الجسر يُقال لك أولًا: تقريب الكعبين.</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>بعد كل تمرين يأتي سؤال عن موضع الإحساس. الإجابة تختار ما يُقال لك في المرة التالية.</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}، نحو {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>هل صوتي مسموع؟ هكذا أعدّ: واحد، اثنان، ثلاثة. شدّ أولًا، ثم رفع.</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>صوت هذا الحاسوب متوقف. يلزم تشغيله لسماع التدريب.</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>خطوة أخرى إلى الأمام تنهي التدريب.</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>المسافة أو نقرة</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>إيقاف مؤقت، متابعة</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>خطوة للخلف، خطوة للأمام</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Shift مع ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>تمرين للخلف، تمرين للأمام</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>إعادة المجموعة</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>إطالة الراحة 10 ثوانٍ، تقصيرها</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>رفع الصوت، خفضه</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 إلى 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>الإجابة عن موضع الإحساس</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>أي مفتاح، Enter</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>بإيقاعك الخاص: تم التكرار، تمت المجموعة</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>خروج، بعد سؤال</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>على البطن</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>على الظهر</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>على أربع</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>استناد إلى الحافة</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ ليس هكذا</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>التكرار {rep} من {reps}</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} من {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%n تكرارات</numerusform>
            <numerusform>%n تكرارًا</numerusform>
            <numerusform>%n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>التالي: النهاية</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>التالي: أين كان الإحساس؟</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>التالي: الإحساس</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>التالي: تبديل الجانب</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>التالي: راحة</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>التالي: اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>التالي: استعداد</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>التالي: {exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>لا أدري</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>ألم</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice} Esc لإنهاء الجلسة. والمسافة فقط إذا زال الألم تمامًا.</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>كان الحاسوب في وضع السكون. المسافة للمتابعة.</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>المسافة للمتابعة، ومفتاح ? لعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>date format: weekday, day, month and year</comment>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: last day of several</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: first day of several</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and number</comment>
        <translation>ddd d</translation>
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
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month in full and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… ولا شيء آخر من هذا النوع.</numerusform>
            <numerusform>… وواحد آخر من هذا النوع.</numerusform>
            <numerusform>… واثنان آخران من هذا النوع.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>إيقاعك</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>الاستلقاء على البطن</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>الارتكاز على اليدين والركبتين</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>الاستلقاء على الظهر</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>إسناد أعلى الظهر إلى الحافة</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>الوقوف</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>مزيج</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>كان مؤلمًا</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}، الساق اليسرى، المجموعة {set}، التكرار {rep}</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}، الساق اليمنى، المجموعة {set}، التكرار {rep}</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}، المجموعة {set}، التكرار {rep}</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>المجموعة {number}، الساق اليسرى</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>المجموعة {number}، الساق اليمنى</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} لكل جانب</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>الأسبوع {week} · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>اكتمل هذا الأسبوع.</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>أنت في فترة انقطاع. الأسبوع مستثنى.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>لم تبقَ أيام تكفي لإكمال هذا الأسبوع. يبدأ الأسبوع القادم يوم {day}.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>لم تبقَ أيام تكفي لإكمال هذا الأسبوع. هذا يحدث؛ والأسابيع التي أكملتها تبقى.</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>لإكمال هذا الأسبوع: لا أيام تدريب أخرى، حتى {day}.</numerusform>
            <numerusform>لإكمال هذا الأسبوع: يوم تدريب آخر، حتى {day}.</numerusform>
            <numerusform>لإكمال هذا الأسبوع: يوما تدريب آخران، حتى {day}.</numerusform>
            <numerusform>لإكمال هذا الأسبوع: %n أيام تدريب أخرى، حتى {day}.</numerusform>
            <numerusform>لإكمال هذا الأسبوع: %n يوم تدريب آخر، حتى {day}.</numerusform>
            <numerusform>لإكمال هذا الأسبوع: %n يوم تدريب آخر، حتى {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>أحسنت. {week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>تم الحفظ. {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>لا أسابيع مكتملة متتالية</numerusform>
            <numerusform>أسبوع مكتمل واحد</numerusform>
            <numerusform>أسبوعان مكتملان متتاليان</numerusform>
            <numerusform>%n أسابيع مكتملة متتالية</numerusform>
            <numerusform>%n أسبوعًا مكتملًا متتاليًا</numerusform>
            <numerusform>%n أسبوع مكتمل متتالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>لا أسابيع مكتملة حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
            <numerusform>أسبوع مكتمل واحد حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
            <numerusform>أسبوعان مكتملان حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
            <numerusform>%n أسابيع مكتملة حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
            <numerusform>%n أسبوعًا مكتملًا حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
            <numerusform>%n أسبوع مكتمل حتى الآن. الأسبوع الفائت وقفة لا تمحو شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>أول أسبوع مكتمل يبدأ سلسلتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>لا أسابيع متتالية</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان متتاليان</numerusform>
            <numerusform>%n أسابيع متتالية</numerusform>
            <numerusform>%n أسبوعًا متتاليًا</numerusform>
            <numerusform>%n أسبوع متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>كل أسبوع بداية جديدة</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>أسبوعك الأول</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>ذكرت أنك حامل. يمكن سؤال القابلة أو الطبيب عمّا يناسبك؛ وهذا البرنامج ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>المطلوب 0</numerusform>
            <numerusform>المطلوب 1</numerusform>
            <numerusform>المطلوب 2</numerusform>
            <numerusform>المطلوب %n</numerusform>
            <numerusform>المطلوب %n</numerusform>
            <numerusform>المطلوب %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>الجلسات الجزئية</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>أيام الانقطاع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>موضع الإحساس عبر الزمن</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>{exercise}: موضع الإحساس</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}: {meaning}.</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>لم يُعثر على خرج للصوت، فتجري الجلسة في صمت.</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>توقف خرج الصوت عن الاستجابة، فتجري الجلسة بلا نغمات.</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>لا صوت ناطق في هذا النظام، فتستمر النغمات بلا كلام.</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>توقف الصوت الناطق عن الاستجابة. تستمر النغمات بلا كلام.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>معنى العلامات</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>صورة متحركة: {exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>صورة متحركة</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>رفع الركبة المثنية على أربع</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>على اليدين والركبتين، وإحدى الركبتين مثنية: رفع ذلك الفخذ حتى يصبح على خط الظهر، وباطن القدم نحو السقف.</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>الفخذ على خط الظهر، لا أعلى. تبقى الركبة مثنية.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>اليدان تحت الكتفين، والركبتان تحت الوركين؛ دفع الأرض بعيدًا.</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>إبزيم الحزام نحو الأرض مباشرة. النظر إلى الأرض.</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>شدّ أولًا، ثم رفع الفخذ</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>دون رفع زائد</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>أسفل الظهر لا يتدخل</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>نزول بطيء، والحوض مستوٍ</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>تبقى القدم مرتخية والركبة بزاوية قائمة، مع إبعاد الركبة قليلًا إلى الجانب.</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>رفع إلى نصف الارتفاع، مع سحب البطن برفق إلى الداخل.</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>يجب إيقاف هذا التمرين الآن. الألم ليس جزءًا منه.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>رفع الركبة المثنية على أربع، صغير</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>على اليدين والركبتين، وإحدى الركبتين مثنية: شدّ ثم رفع تلك الركبة بمقدار عرض الكف.</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>مقدار عرض الكف عن الأرض يكفي اليوم.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>رفع الركبة المثنية على أربع، ثبات طويل</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>على اليدين والركبتين، وإحدى الركبتين مثنية: رفع ذلك الفخذ على خط الظهر والبقاء هناك ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>الارتفاع المعتاد نفسه، مع بقاء أطول.</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>رفع الساق على أربع</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>على اليدين والركبتين، وإحدى الساقين ممدودة إلى الخلف: رفعها حتى تصبح على خط الظهر.</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>الساق على خط الظهر، والكعب أدنى قليلًا من ارتفاع الورك.</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>اليدان تحت الكتفين؛ دفع الأرض بعيدًا.</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>مدّ بعيد، ثم رفع</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>الكعب أدنى من الورك</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>لمس بأصابع القدم، والحوض مستوٍ</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>ثني تلك الركبة بزاوية قائمة، والثبات مدة أقصر.</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>الرفع فقط ما دام البطن ثابتًا: مدّ لا ارتفاع.</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>تمرير القدم على أربع</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>على اليدين والركبتين: تمرير أصابع إحدى القدمين إلى الخلف على الأرض حتى تمتد الساق، ثم شدّ؛ تبقى الأصابع على الأرض.</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>تمرير أصابع القدم إلى الخلف وشدّ. تبقى على الأرض.</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>رفع الساق على أربع، ثبات طويل</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>على اليدين والركبتين: رفع ساق ممدودة على خط الظهر والبقاء هناك أربع ثوانٍ.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>جسر الأرداف</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>على الظهر، والقدمان مستويتان على الأرض: رفع الحوض حتى تصبح الكتفان والوركان والركبتان على خط واحد.</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>خط مستقيم واحد من الكتفين إلى الركبتين. ما زاد على ذلك يقوّس الظهر فقط.</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>الكعبان قريبان منك، والقدمان بعرض الحوض.</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>يستقر الظهر مستويًا، والأضلاع إلى أسفل.</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>شدّ أولًا، ثم رفع الحوض</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>دفع بالكعبين</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>خط مستقيم، لا أعلى</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>نزول متدرّج بطيء</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>تقريب الكعبين والشدّ قبل الرفع. عند التشنج: نزول ومدّ الساق حتى يزول.</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>التوقف أدنى قليلًا، والأضلاع إلى أسفل، مع لفّ العصعص برفق إلى الداخل قبل الرفع.</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>نصف الجسر</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>على الظهر، والكعبان قريبان: رفع الحوض إلى نصف الارتفاع، وثبات لحظة، ثم نزول بطيء.</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>نصف الارتفاع اليوم، والكعبان قريبان منك.</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>جسر الأرداف، ثبات طويل</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>على الظهر، والقدمان مستويتان على الأرض: رفع الحوض إلى خط واحد والبقاء هناك خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>ثني الورك</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>وقوفًا، والركبتان مرتخيتان: دفع الورك إلى الخلف مباشرة، والعمود الفقري طويل، ثم إعادته إلى الأمام.</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>ما دام الظهر مستويًا، أو حتى الإحساس بتمدد عضلات خلف الفخذ.</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>القدمان تحت الوركين، والركبتان مرتخيتان، وتبقيان كذلك.</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>العمود الفقري طويل من العصعص إلى قمة الرأس.</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>إغلاق باب خلفك بالورك</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>يبقى الظهر طويلًا ومستويًا</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>شدّ، والورك إلى الأمام</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>وقوف منتصب، دون ميل للخلف</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>نصف المسافة فقط. عصا على طول الظهر تبقى ملامسة للرأس والأضلاع والعصعص.</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>ثني الورك إلى الجدار</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>وقوفًا على بُعد طول قدم أمام جدار: دفع الورك إلى الخلف حتى يلمسه، والعمود الفقري طويل.</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>لمس الجدار بالورك، لا أبعد.</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>ثني الورك، بطيء</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>وقوفًا، والركبتان مرتخيتان: دفع الورك إلى الخلف خلال خمس ثوانٍ، والعمود الفقري طويل، ثم إعادته إلى الأمام.</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>النزول في خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>دفع الورك</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>لوحا الكتف على حافة، والقدمان مستويتان على الأرض: رفع الحوض حتى يستوي الجذع والفخذان.</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>مستوٍ كسطح الطاولة. ما زاد على ذلك يفتح الأضلاع ويقوّس الظهر فقط.</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>المقعد مسنود إلى جدار. لوحا الكتف على حافته، والذقن إلى الداخل.</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>القدمان مستويتان على الأرض، بحيث تكون قصبتا الساقين عموديتين في الأعلى.</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>شدّ، ودفع بالكعبين</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>مستوٍ كسطح الطاولة</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>نزول بطيء، كتلة واحدة</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>تقريب القدمين قليلًا حتى تصبح قصبتا الساقين عموديتين في الأعلى، والشدّ قبل الرفع.</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>الأضلاع إلى أسفل، والذقن إلى الداخل، والتوقف دون الاستواء بقليل.</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>دفع الورك، إلى المنتصف</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>لوحا الكتف على حافة، والقدمان مستويتان على الأرض: رفع الحوض إلى نصف الارتفاع ثم نزول بطيء.</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>نصف الارتفاع اليوم، والذقن إلى الداخل.</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>دفع الورك، ثبات طويل</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>لوحا الكتف على حافة، والقدمان مستويتان على الأرض: رفع الحوض حتى الاستواء والبقاء هناك أربع ثوانٍ.</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>الاندفاع الخلفي</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>وقوفًا: خطوة بإحدى القدمين إلى الخلف، ونزول مستقيم، ثم صعود بالكعب الأمامي.</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>الركبة الأمامية فوق القدم، لا تتجاوز الأصابع. الركبة الخلفية معلّقة فوق الأرض.</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>وقوف منتصب، وجدار أو كرسي في متناول اليد.</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>الوزن على الساق التي تبقى في الأمام.</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>خطوة للخلف، ونزول مستقيم</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>الركبة الأمامية فوق القدم</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>يبقى الكعب الأمامي ثقيلًا</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>صعود بالكعب الأمامي</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>انتصاب، والأضلاع فوق الحوض</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>خطوة أقصر قليلًا إلى الخلف ونزول أقل عمقًا؛ ضغط إلى أسفل بالقدم الأمامية كلها.</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>الأضلاع فوق الحوض، والبطن برفق إلى الداخل، ونصف العمق فقط. مع الإمساك بشيء ثابت.</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>الاندفاع الخلفي، صغير</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>وقوفًا بجانب جدار: خطوة بإحدى القدمين إلى الخلف، ونزول قليل فقط، ثم صعود بالكعب الأمامي.</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>اليد على الجدار، ونزول قليل فقط.</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>الاندفاع الخلفي، توقف طويل في الأسفل</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>وقوفًا: خطوة بإحدى القدمين إلى الخلف، ونزول، وبقاء هناك ثلاث ثوانٍ، ثم صعود بالكعب الأمامي.</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>العمق المعتاد نفسه، مع بقاء أطول في الأسفل.</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>العقرب</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>على البطن، وإحدى الركبتين مثنية: رفع ذلك الفخذ بخفة بضعة سنتيمترات عن الأرض.</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>بضعة سنتيمترات تحت الركبة. تبقى عظمتا الحوض على الأرض.</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>سحب أسفل البطن برفق إلى الداخل. عظمتا الحوض تضغطان على الأرض.</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>الركبة بزاوية قائمة، وباطن القدم نحو السقف، والقدم مرتخية.</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>شدّ أولًا، ثم رفع الركبة بخفة</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>نزول بطيء، والحوض ثقيل</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>تبقى قصبة الساق عمودية والقدم مرتخية، مع إبعاد الركبة قليلًا إلى الجانب. عند التشنج: توقف ومدّ الساق حتى يزول.</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>رفع إلى نصف الارتفاع، مع وسادة رقيقة تحت الحوض.</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>العقرب، شدّ فقط</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>على البطن، وإحدى الركبتين مثنية: شدّ ورفع الثقل عن تلك الركبة، بلا ارتفاع يُذكر.</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>شدّ حتى تخفّ الركبة. هذا كل شيء.</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>العقرب، ثبات طويل</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>على البطن، وإحدى الركبتين مثنية: رفع ذلك الفخذ بخفة بضعة سنتيمترات والبقاء هناك ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>القرفصاء</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>وقوفًا: جلوس إلى الخلف والأسفل كما على كرسي، ثم وقوف منتصب.</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>ارتفاع الكرسي. أعمق من ذلك فقط ما دام الظهر محافظًا على شكله والكعبان على الأرض.</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>القدمان بعرض الكتفين، والأصابع متجهة قليلًا إلى الخارج.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>القدم كلها على الأرض، والصدر مفتوح.</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>جلوس للخلف، والذراعان للأمام</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>الركبتان باتجاه أصابع القدمين</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>الكعبان ثقيلان، والظهر طويل</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>دفع الأرض بعيدًا</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>وقوف منتصب وشدّ</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>نزول أقل، مع ضغط القدم كلها على الأرض عند الصعود.</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>التوقف أعلى، ما دام الظهر محافظًا على شكله؛ كرسي حقيقي خلفك يبيّن الموضع.</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>القرفصاء إلى كرسي</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>وقوفًا أمام كرسي: جلوس إلى الخلف حتى لمسه، ثم وقوف منتصب.</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>لمس كرسي حقيقي، دون الجلوس عليه.</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>القرفصاء، توقف طويل في الأسفل</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>وقوفًا: جلوس إلى الخلف والأسفل كما على كرسي، وبقاء هناك ثلاث ثوانٍ، ثم وقوف منتصب.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>إيقاظ الأرداف بتمرين خفيف، يومين أو ثلاثة في الأسبوع، لنحو شهر.</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>الجلسة أ</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>الجلسة ب</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>أرداف أقوى بوزن الجسم: التنشيط للإحماء، ثم تمرينان من المرحلة الثانية، بلا أثقال.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>خارج المدى بمقدار {share} من طول الجسم</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>استُنفدت الحصة المخصصة على القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>قاعدة البيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>لا يمكن فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>لا يمكن تغيير التشغيل مع الحاسوب: سجل النظام لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>لا يمكن تغيير التشغيل مع الحاسوب: {file}: {cause}.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>تعذّر الوصول إلى الطابعة. يمكن اختيار طابعة أخرى أو حفظ ملف PDF.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>لا خط مثبّت، فلا تمكن الكتابة على الورق. يلزم تثبيت خط، مثل DejaVu.</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>لا يوجد يوم تدريب في هذه الأسابيع، فلا شيء يوضع في التقويم.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية {file}: {cause}. يلزم تفريغ بعض المساحة أو فحص المجلد.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>لا تمكن استعادة {file}: الملف تالف، أو ليس نسخة احتياطية من GluteCoach.</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>السجل تالف: {cause}. يلزم استعادة نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>لا تمكن صيانة السجل: {cause}.</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>لا يوجد تمرين «{name}»</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>يجب ألا يقل زمن التكرار عن هذا العدد من الثواني: {seconds}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>«{name}» مذكور مرتين</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>الأقل يأتي أولًا</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>«{name}» بلا مجموعات ولا تكرارات</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>لا يمكن فتح {file}: {cause}. يلزم فحص المجلد والقرص ونوافذ GluteCoach الأخرى المفتوحة.</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>الملف {file} كتبه إصدار أحدث من GluteCoach. لفتحه يلزم تثبيت أحدث إصدار.</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>تنقصه جداول</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>الملف {file} تالف: {reason}. يلزم استعادة نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>الملف {file} ليس قاعدة بيانات GluteCoach. يلزم نقله أو اختيار مجلد بواسطة --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>لا يمكن استعمال مجلد البيانات {folder}: {cause}. يلزم إصلاحه أو اختيار مجلد بواسطة --data-dir.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>الملف {file} تالف أو ليس قاعدة بيانات GluteCoach: {cause}. عند فتح GluteCoach يُحفظ الملف جانبًا وتُستعاد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>لا يمكن حفظ السجل: {cause}. يلزم تفريغ بعض المساحة أو فحص مجلد البيانات.</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>لا تمكن قراءة السجل: {cause}. يلزم استعادة نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>لا يمكن أن يكون إصداره {version}</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>جداوله مفقودة</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>يجب أن ينتهي الاسم بـ .json أو .csv</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>الملف موجود بالفعل. يلزم اختيار اسم آخر أو استبداله بواسطة --force</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>لا تمكن كتابته: {cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>حجمه أكبر من 32 ميغابايت، ولا يبلغ أي سجل ذلك</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>لا تمكن قراءته: {cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>ليس سجلًا يفهمه هذا الإصدار: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>ليس JSON: {detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>تداخله أعمق من أن يكون سجلًا</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>الجلسة {session} مذكورة فيه مرتين</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} هو السجل المستخدم حاليًا وليس نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>السنة {year} خارج المدى ({first}-{last})</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>مجموعة منفَّذة مرتين</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>مجموعة منتهية بلا أي تكرار</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>يجب أن ينتهي الانقطاع بعد بدايته، وخلال عشر سنوات</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>تنتهي الجلسة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>لا يمكن حفظ اختياراتك في البرنامج في {folder}: {cause}.</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>تعذّرت قراءة اختياراتك في البرنامج، فتبدأ من جديد: {cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>في {file} لم يكن للقيمة {name} معنى، فعادت إلى بدايتها.</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>تستغرق {session} هذا العدد من الدقائق: {minutes}؛ والحد الأقصى {most}</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>تضم {session} هذا العدد من التكرارات: {reps}؛ والحد الأقصى {most}</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem} ({moment})</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>لا موضع للمرساة، لا هنا ولا في figure.contacts</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>مفقود: زاوية بالدرجات</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>الزوايا بالدرجات؛ وهذه تبدو بالراديان</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>اسم غير معروف «{name}»؛ المعروف: {names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>«{value}» ليس عددًا</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} ليست زاوية بالدرجات</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>الموضع هو [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>كل منها كسر من الطول، من 0.1 إلى 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>كل منها بالثواني، من 0 إلى 60؛ و lift و lower أكبر من 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>يكون lift أو lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>عرضه 0.15 على الأقل وارتفاعه 0.1 على الأقل</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>كسر من المسافة، من 0.05 إلى 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>يضع المفاصل نفسها كالبداية، لا أكثر ولا أقل</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} ليس طولًا؛ الأطوال كسور من طول الجسم</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>السجل في {folder} مفقود أو فارغ.</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}: لا تمكن الكتابة: {cause}. يلزم اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}: الملف موجود بالفعل. يلزم اختيار اسم آخر أو استبداله بواسطة --force.</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}: هذا مجلد. يلزم تحديد ملف.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>لا يمكن حفظ الإعدادات في {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>تعذّرت قراءة الإعدادات، فتبدأ من جديد: {cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>لم يكن للإعداد {name} معنى، فعاد إلى قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>تعذّر إصلاح السجل التالف في {folder}: {cause}. يلزم تفريغ بعض المساحة أو فحص المجلد.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدولًا</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخًا</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>وقتًا من اليوم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>عددًا بفاصلة عشرية</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>يجب أن يكون {it} أو أكثر</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>يجب أن يكون {it} أو أقل</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>عدد الأحرف يجب ألا يزيد على {it}</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>عدد العناصر يجب ألا يقل عن {it}</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>عدد العناصر يجب ألا يزيد على {it}</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>عدد العناصر يجب أن يكون {it}</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>«{it}» مفقود</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>«{it}» ليس مفتاحًا في ملف كهذا</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>«{it}» ليست من الكلمات الممكنة هنا</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>يجب أن يكون {wanted}، لا {found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>اسم فيه: {reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>المجلد المشترك {folder} غير موجود. يلزم توصيله أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>لا تمكن الكتابة في المجلد المشترك {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>عدد الملفات في المجلد المشترك {count}؛ وتُرك كل ما بعد أول {most}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>{file} في المجلد المشترك: عدد الأسطر التي لا تمكن قراءتها: {count}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>{file} في المجلد المشترك حجمه أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>لا تمكن قراءة {file} في المجلد المشترك: {cause}.</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>لا أحد يعرف أسبوع {day} بعد: يجب أن تكون البداية خلال سنة من الآن.</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>لا يمكن تدوين ما طُبع في {folder}: {cause}. يمكن إدخال جلساته بتواريخها.</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>برنامج GluteCoach يحتفظ باسمه</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>لا تمكن إزالة الخطة {file}: {cause}.</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>لا يمكن استيراد إلا ملف .toml</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}: عدد الملفات {count} كثير؛ وتُرك كل ما بعد أول {most}.</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>يوجد «{name}» بالفعل؛ لاستيراد الملف يلزم تغيير اسمه</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>لا تمكن كتابة {file}: {cause}.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>لا يمكن الاطلاع على {folder}: {cause}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>لدى GluteCoach نفسه «{name}»؛ يلزم اسم آخر للملف</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}. تُرك الملف جانبًا.</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>يجب أن يكون نصًا مرئيًا في سطر واحد، بلا محارف تحكم ولا كلمات أطول من 64 حرفًا</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>يجب أن يكون نصًا مرئيًا في سطر واحد، بلا محارف تحكم ولا كلمات أطول من 32 حرفًا</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>يجب أن يتكوّن من أحرف لاتينية صغيرة وأرقام وشرطات، 32 على الأكثر، وألا يكون كلمة مثل con أو nul يحجزها Windows</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>حجمه أكبر من 1 ميغابايت</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>في أحد الأسطر نقاط أكثر من {most}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8؛ يلزم حفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>جداوله متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>فيه عدد من آلاف الأرقام</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>ليس TOML: {detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>اسم الملف: {reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>لا يمكن حفظ الصورة باسم {file}: {cause}.</translation>
    </message>
</context>
</TS>
