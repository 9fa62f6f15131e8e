CREATE TABLE attestation (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    subject_kind VARCHAR(32) NOT NULL,
    subject_id UUID NOT NULL,
    aspect VARCHAR(16) NOT NULL,
    said VARCHAR NOT NULL,
    said_by VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    as_of VARCHAR(16),
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);
