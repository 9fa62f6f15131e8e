CREATE TABLE assumption (
    id UUID PRIMARY KEY,
    rev INT NOT NULL,
    row_hash BINARY(16) NOT NULL,
    name VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    classification VARCHAR(16) NOT NULL,
    releasable_to VARCHAR ARRAY,
    remark VARCHAR NOT NULL
);
