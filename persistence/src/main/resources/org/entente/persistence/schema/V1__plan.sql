-- A queryable view of one plan. The journal is the truth: this database is thrown away and built
-- again whenever it is in doubt, so a table only has to mirror a noun. There are no foreign keys,
-- because the changes of one edit arrive in any order and the model has already judged them.
--
-- Each table: row_hash seals the other columns. A point in time is either fixed (UTC) or an anchor
-- code with an offset. A null releasable_to means everybody, an empty one nobody but the originator.

CREATE TABLE meta (
    plan_id UUID PRIMARY KEY,
    schema_version INT NOT NULL,
    applied_seq BIGINT NOT NULL,
    content_hash BINARY(16) NOT NULL,
    row_hash BINARY(16) NOT NULL
);

CREATE TABLE exercise (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    aim VARCHAR NOT NULL,
    exercise_kind VARCHAR(32) NOT NULL,
    host_code VARCHAR NOT NULL,
    zone_id VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE anchor (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    code VARCHAR(8) NOT NULL,
    name VARCHAR NOT NULL,
    moment_fixed TIMESTAMP(9) WITH TIME ZONE,
    moment_anchor VARCHAR(8),
    moment_months INT,
    moment_days INT,
    moment_minutes INT,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE phase (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    start_fixed TIMESTAMP(9) WITH TIME ZONE,
    start_anchor VARCHAR(8),
    start_months INT,
    start_days INT,
    start_minutes INT,
    finish_fixed TIMESTAMP(9) WITH TIME ZONE,
    finish_anchor VARCHAR(8),
    finish_months INT,
    finish_days INT,
    finish_minutes INT,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE place (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    place_kind VARCHAR(32) NOT NULL,
    nation VARCHAR NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

-- The arrays of a calendar run in parallel; days read `2027-03-12`, hours `08:00-12:00 13:00-17:00`.
CREATE TABLE work_calendar (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    week_days VARCHAR ARRAY NOT NULL,
    week_hours VARCHAR ARRAY NOT NULL,
    exception_names VARCHAR ARRAY NOT NULL,
    exception_starts VARCHAR ARRAY NOT NULL,
    exception_ends VARCHAR ARRAY NOT NULL,
    exception_hours VARCHAR ARRAY NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE participant (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    participant_kind VARCHAR(32) NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE contingent (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    participant_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    start_fixed TIMESTAMP(9) WITH TIME ZONE,
    start_anchor VARCHAR(8),
    start_months INT,
    start_days INT,
    start_minutes INT,
    finish_fixed TIMESTAMP(9) WITH TIME ZONE,
    finish_anchor VARCHAR(8),
    finish_months INT,
    finish_days INT,
    finish_minutes INT,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE force_element (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    superior_kind VARCHAR(16) NOT NULL,
    superior_id UUID NOT NULL,
    serial_number VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    force_domain VARCHAR(32) NOT NULL,
    echelon VARCHAR(32) NOT NULL,
    personnel INT NOT NULL,
    vehicles INT NOT NULL,
    vessels INT NOT NULL,
    aircraft INT NOT NULL,
    start_fixed TIMESTAMP(9) WITH TIME ZONE,
    start_anchor VARCHAR(8),
    start_months INT,
    start_days INT,
    start_minutes INT,
    finish_fixed TIMESTAMP(9) WITH TIME ZONE,
    finish_anchor VARCHAR(8),
    finish_months INT,
    finish_days INT,
    finish_minutes INT,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE activity (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    serial_number VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    start_fixed TIMESTAMP(9) WITH TIME ZONE,
    start_anchor VARCHAR(8),
    start_months INT,
    start_days INT,
    start_minutes INT,
    finish_fixed TIMESTAMP(9) WITH TIME ZONE,
    finish_anchor VARCHAR(8),
    finish_months INT,
    finish_days INT,
    finish_minutes INT,
    phase_id UUID,
    parent_id UUID,
    place_id UUID,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE milestone (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    serial_number VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    moment_fixed TIMESTAMP(9) WITH TIME ZONE,
    moment_anchor VARCHAR(8),
    moment_months INT,
    moment_days INT,
    moment_minutes INT,
    phase_id UUID,
    parent_id UUID,
    place_id UUID,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE dependency (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    predecessor_kind VARCHAR(16) NOT NULL,
    predecessor_id UUID NOT NULL,
    successor_kind VARCHAR(16) NOT NULL,
    successor_id UUID NOT NULL,
    dependency_kind VARCHAR(32) NOT NULL,
    lag_seconds BIGINT NOT NULL,
    lag_nanos INT NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE task_constraint (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    task_kind VARCHAR(16) NOT NULL,
    task_id UUID NOT NULL,
    constraint_kind VARCHAR(32) NOT NULL,
    moment_fixed TIMESTAMP(9) WITH TIME ZONE,
    moment_anchor VARCHAR(8),
    moment_months INT,
    moment_days INT,
    moment_minutes INT,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE assignment (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    task_kind VARCHAR(16) NOT NULL,
    task_id UUID NOT NULL,
    assignee_kind VARCHAR(16) NOT NULL,
    assignee_id UUID NOT NULL,
    assignment_role VARCHAR(32) NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE acceptance (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    finding VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    accepted_by VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);
