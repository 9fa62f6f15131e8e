CREATE TABLE security_domain (
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

CREATE TABLE information_product (
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

CREATE TABLE cis_system (
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

CREATE TABLE net (
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

CREATE TABLE gateway (
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

CREATE TABLE exchange_requirement (
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

CREATE TABLE evidence (
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
