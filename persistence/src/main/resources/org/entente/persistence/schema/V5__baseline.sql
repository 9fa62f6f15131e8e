CREATE TABLE baseline (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    frozen_fixed TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    author VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);

CREATE TABLE baseline_page (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    baseline_id UUID NOT NULL,
    content CLOB NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);
