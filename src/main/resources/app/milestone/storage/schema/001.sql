-- Dates: ISO text (2026-10-26), the runner's own calendar day. Moments: ISO text with offset.
-- Times: whole milliseconds. Distances: whole metres. Flags: 0 or 1. Names of constants as in model.
-- The digest of a log entry covers its row and reps, that of a test its row and laps: SHA-256, hex.

-- One row: the identity of the file, the number of the last write and its random id.
create table meta (
  id integer primary key check (id = 1),
  file_uuid text not null,
  seq integer not null,
  last_tx text not null
) strict;

create table settings (
  id integer primary key check (id = 1),
  units text not null,
  first_weekday text,
  day_start_hour integer not null check (day_start_hour between 0 and 6),
  sex text,
  birth_year integer,
  variation real not null -- fraction: 0.02 is 2 %
) strict;

-- Plan files that the runner added; plan is the text of the file.
create table custom_plan (
  id integer primary key,
  uuid text not null unique,
  name text not null,
  plan text not null
) strict;

create table test (
  id integer primary key,
  uuid text not null unique,
  kind text not null,
  date text not null,
  entered_millis integer not null check (entered_millis > 0), -- as typed
  four_laps integer not null,
  time_millis integer not null check (time_millis > 0), -- over the full distance
  scheme text,
  laps_disputed integer not null,
  surface text not null,
  conditions text not null, -- names in alphabetical order, parted by commas; may be empty
  temperature integer, -- degrees Celsius
  effort integer check (effort between 1 and 10),
  notes text not null,
  estimated integer not null,
  digest text not null
) strict;

create table lap (
  id integer primary key,
  test text not null references test (uuid),
  position integer not null, -- from 0
  millis integer not null check (millis > 0),
  unique (test, position)
) strict;

create table run (
  id integer primary key,
  uuid text not null unique,
  plan_key text not null,
  plan_name text not null,
  credit text not null,
  cycles integer not null check (cycles > 0),
  start text not null,
  joined text not null,
  stopped text,
  gain_millis integer not null,
  baseline text references test (uuid),
  retest text references test (uuid),
  plan text not null -- the plan file as it was when the run was started
) strict;

create table session (
  id integer primary key,
  uuid text not null unique,
  run text not null references run (uuid),
  slot text not null,
  attempt integer not null check (attempt > 0),
  cycle integer not null,
  week integer not null,
  day integer not null,
  original text not null,
  scheduled text not null,
  date text not null,
  content text not null -- in the notation of model.plan.Prescription
) strict;
create index session_of_run on session (run, date);

create table pause (
  id integer primary key,
  uuid text not null unique,
  run text not null references run (uuid),
  first_day text not null,
  until text -- first day after the pause
) strict;
create index pause_of_run on pause (run);

-- The tests of goal and pace_source may be gone: they say where a value came from.
create table goal (
  id integer primary key,
  uuid text not null unique,
  run text not null references run (uuid),
  rule text not null,
  source_test text,
  value_millis integer not null check (value_millis > 0),
  set_on text not null
) strict;
create index goal_of_run on goal (run);

create table pace_source (
  id integer primary key,
  uuid text not null unique,
  run text not null references run (uuid),
  kind text not null,
  source_test text,
  five_k_millis integer not null check (five_k_millis > 0),
  first_day text not null
) strict;
create index pace_source_of_run on pace_source (run);

create table log (
  id integer primary key,
  uuid text not null unique,
  planned text references session (uuid),
  date text not null,
  state text not null,
  type text not null,
  title text not null,
  prescription text, -- in the notation of model.plan.Prescription
  goal_mile_millis integer,
  five_k_millis integer,
  effort integer check (effort between 1 and 10),
  feeling text,
  seconds integer,
  seconds_estimated integer not null,
  metres integer,
  metres_estimated integer not null,
  notes text not null,
  skip_reason text,
  test text references test (uuid),
  entered text not null,
  digest text not null
) strict;
create index log_by_date on log (date);
create index log_of_session on log (planned);
create index log_of_test on log (test);

create table rep (
  id integer primary key,
  log text not null references log (uuid),
  entry_group integer not null, -- from 0
  position integer not null, -- from 0, within the group
  millis integer,
  metres integer,
  count integer,
  done integer not null,
  unique (log, entry_group, position)
) strict;
