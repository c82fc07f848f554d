PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE breaks (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
INSERT INTO "breaks" VALUES(1,'2026-01-01','2026-01-07','holiday');
CREATE TABLE check_ins (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    felt TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "check_ins" VALUES('00000000-0000-4000-8000-000000000001',0,'bridge','glutes');
CREATE TABLE facts (kind TEXT NOT NULL, subject TEXT NOT NULL, stamp INTEGER NOT NULL, computer TEXT NOT NULL, PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID;
CREATE TABLE felt_log (exercise TEXT NOT NULL, started_utc TEXT NOT NULL, session_id TEXT NOT NULL, seq INTEGER NOT NULL, local_date TEXT NOT NULL, felt TEXT NOT NULL, PRIMARY KEY (exercise, started_utc, session_id, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "felt_log" VALUES('bridge','2026-03-02T17:00:00+00:00','00000000-0000-4000-8000-000000000001',0,'2026-03-02','glutes');
CREATE TABLE finished_reps (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    finished_at TEXT NOT NULL,
    PRIMARY KEY (session_id, exercise, side, set_number, rep)
) STRICT, WITHOUT ROWID;
CREATE TABLE performed_sets (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq),
    UNIQUE (session_id, exercise, side, set_number)
) STRICT, WITHOUT ROWID;
INSERT INTO "performed_sets" VALUES('00000000-0000-4000-8000-000000000001',0,'bridge','both',1,8,1);
CREATE TABLE planned_sets (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "planned_sets" VALUES('00000000-0000-4000-8000-000000000001',0,'bridge','both',1,8);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    started_at TEXT NOT NULL,
    started_utc TEXT NOT NULL,
    local_date TEXT NOT NULL,
    ended_at TEXT,
    workout TEXT NOT NULL,
    source TEXT NOT NULL,
    counts INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    last_saved_at TEXT NOT NULL,
    next_exercise TEXT,
    next_side TEXT,
    next_set INTEGER,
    next_rep INTEGER
) STRICT;
INSERT INTO "sessions" VALUES('00000000-0000-4000-8000-000000000001','2026-03-02T18:00:00+01:00','2026-03-02T17:00:00+00:00','2026-03-02','2026-03-02T18:05:00+01:00','activation-1-a','timer',1,0,'2026-03-02T18:00:00+01:00',NULL,NULL,NULL,NULL);
CREATE TABLE shared_files (name TEXT PRIMARY KEY, read_bytes INTEGER NOT NULL, digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sharing (id INTEGER PRIMARY KEY CHECK (id = 1), folder TEXT NOT NULL, computer TEXT NOT NULL, own_bytes INTEGER NOT NULL, last_stamp INTEGER NOT NULL, catches_up INTEGER NOT NULL) STRICT;
CREATE TABLE times_done (exercise TEXT PRIMARY KEY, sessions INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "times_done" VALUES('bridge',1);
CREATE TABLE unshared (kind TEXT NOT NULL, subject TEXT NOT NULL, token INTEGER NOT NULL, PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID;
INSERT INTO "unshared" VALUES('break','2026-01-01/2026-01-07/holiday',7);
INSERT INTO "unshared" VALUES('session','00000000-0000-4000-8000-000000000001',7);
CREATE TABLE week_sums (shift INTEGER NOT NULL, week INTEGER NOT NULL, training_days INTEGER NOT NULL, counting INTEGER NOT NULL, partial INTEGER NOT NULL, PRIMARY KEY (shift, week)) STRICT, WITHOUT ROWID;
INSERT INTO "week_sums" VALUES(0,105668,1,1,0);
INSERT INTO "week_sums" VALUES(1,105668,1,1,0);
INSERT INTO "week_sums" VALUES(2,105668,1,1,0);
CREATE INDEX sessions_by_start ON sessions (started_utc, id);
CREATE INDEX open_sessions ON sessions (started_utc) WHERE is_open = 1;
CREATE INDEX sessions_by_date ON sessions (local_date, source, counts, is_open);
CREATE TRIGGER exercise_planned AFTER INSERT ON planned_sets WHEN (SELECT counts FROM sessions WHERE id = NEW.session_id) = 1 AND NOT EXISTS (SELECT 1 FROM planned_sets WHERE session_id = NEW.session_id AND exercise = NEW.exercise AND seq != NEW.seq) BEGIN INSERT INTO times_done VALUES (NEW.exercise, 1) ON CONFLICT DO UPDATE SET sessions = sessions + 1; END;
CREATE TRIGGER session_judged AFTER UPDATE OF counts ON sessions WHEN OLD.counts != NEW.counts BEGIN INSERT INTO times_done SELECT DISTINCT exercise, 0 FROM planned_sets WHERE session_id = NEW.id ON CONFLICT DO NOTHING; UPDATE times_done SET sessions = sessions + NEW.counts - OLD.counts WHERE exercise IN (SELECT exercise FROM planned_sets WHERE session_id = NEW.id); END;
CREATE TRIGGER session_deleted BEFORE DELETE ON sessions WHEN OLD.counts = 1 BEGIN UPDATE times_done SET sessions = sessions - 1 WHERE exercise IN (SELECT exercise FROM planned_sets WHERE session_id = OLD.id); END;
CREATE TRIGGER week_gains AFTER INSERT ON sessions BEGIN INSERT INTO week_sums SELECT column1, (CAST(julianday(NEW.local_date) - 1721425.5 AS INTEGER) + column1) / 7, (NEW.counts AND NOT EXISTS (SELECT 1 FROM sessions WHERE local_date = NEW.local_date AND source IN ('timer', 'paper', 'import') AND counts = 1 AND id != NEW.id)), NEW.counts, (NEW.counts = 0 AND NEW.is_open = 0) FROM (VALUES (0), (1), (2)) WHERE NEW.source != 'trial' ON CONFLICT DO UPDATE SET training_days = training_days + excluded.training_days, counting = counting + excluded.counting, partial = partial + excluded.partial; END;
CREATE TRIGGER week_loses AFTER DELETE ON sessions BEGIN INSERT INTO week_sums SELECT column1, (CAST(julianday(OLD.local_date) - 1721425.5 AS INTEGER) + column1) / 7, -(OLD.counts AND NOT EXISTS (SELECT 1 FROM sessions WHERE local_date = OLD.local_date AND source IN ('timer', 'paper', 'import') AND counts = 1 AND id != OLD.id)), -OLD.counts, -(OLD.counts = 0 AND OLD.is_open = 0) FROM (VALUES (0), (1), (2)) WHERE OLD.source != 'trial' ON CONFLICT DO UPDATE SET training_days = training_days + excluded.training_days, counting = counting + excluded.counting, partial = partial + excluded.partial; END;
CREATE TRIGGER week_changes AFTER UPDATE OF counts, is_open ON sessions WHEN OLD.counts != NEW.counts OR OLD.is_open != NEW.is_open BEGIN INSERT INTO week_sums SELECT column1, (CAST(julianday(OLD.local_date) - 1721425.5 AS INTEGER) + column1) / 7, -(OLD.counts AND NOT EXISTS (SELECT 1 FROM sessions WHERE local_date = OLD.local_date AND source IN ('timer', 'paper', 'import') AND counts = 1 AND id != OLD.id)), -OLD.counts, -(OLD.counts = 0 AND OLD.is_open = 0) FROM (VALUES (0), (1), (2)) WHERE OLD.source != 'trial' ON CONFLICT DO UPDATE SET training_days = training_days + excluded.training_days, counting = counting + excluded.counting, partial = partial + excluded.partial; INSERT INTO week_sums SELECT column1, (CAST(julianday(NEW.local_date) - 1721425.5 AS INTEGER) + column1) / 7, (NEW.counts AND NOT EXISTS (SELECT 1 FROM sessions WHERE local_date = NEW.local_date AND source IN ('timer', 'paper', 'import') AND counts = 1 AND id != NEW.id)), NEW.counts, (NEW.counts = 0 AND NEW.is_open = 0) FROM (VALUES (0), (1), (2)) WHERE NEW.source != 'trial' ON CONFLICT DO UPDATE SET training_days = training_days + excluded.training_days, counting = counting + excluded.counting, partial = partial + excluded.partial; END;
CREATE INDEX felt_elsewhere ON felt_log (exercise, started_utc, session_id, seq) WHERE felt IN ('hamstrings', 'lower_back');
CREATE TRIGGER felt_answered AFTER INSERT ON check_ins BEGIN INSERT INTO felt_log SELECT NEW.exercise, started_utc, id, NEW.seq, local_date, NEW.felt FROM sessions WHERE id = NEW.session_id AND source != 'trial'; END;
CREATE TRIGGER felt_changed AFTER UPDATE OF felt ON check_ins BEGIN UPDATE felt_log SET felt = NEW.felt WHERE exercise = NEW.exercise AND session_id = NEW.session_id AND seq = NEW.seq AND started_utc = (SELECT started_utc FROM sessions WHERE id = NEW.session_id); END;
CREATE TRIGGER felt_forgotten BEFORE DELETE ON sessions BEGIN DELETE FROM felt_log WHERE started_utc = OLD.started_utc AND session_id = OLD.id AND exercise IN (SELECT exercise FROM check_ins WHERE session_id = OLD.id); END;
CREATE TRIGGER session_added AFTER INSERT ON sessions WHEN NEW.is_open = 0 BEGIN INSERT INTO unshared VALUES ('session', NEW.id, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END;
CREATE TRIGGER session_changed AFTER UPDATE ON sessions WHEN NEW.is_open = 0 BEGIN INSERT INTO unshared VALUES ('session', NEW.id, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END;
CREATE TRIGGER session_removed AFTER DELETE ON sessions WHEN OLD.is_open = 0 BEGIN INSERT INTO unshared VALUES ('session', OLD.id, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END;
CREATE TRIGGER break_added AFTER INSERT ON breaks BEGIN INSERT INTO unshared VALUES ('break', NEW.first_day || '/' || NEW.last_day || '/' || NEW.reason, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END;
CREATE TRIGGER break_removed AFTER DELETE ON breaks BEGIN INSERT INTO unshared VALUES ('break', OLD.first_day || '/' || OLD.last_day || '/' || OLD.reason, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END;
COMMIT;
