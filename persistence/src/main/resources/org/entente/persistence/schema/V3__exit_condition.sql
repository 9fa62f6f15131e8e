CREATE TABLE exit_condition (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    milestone_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    state VARCHAR(16) NOT NULL,
    decided_fixed TIMESTAMP(9) WITH TIME ZONE,
    decided_by VARCHAR,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);
