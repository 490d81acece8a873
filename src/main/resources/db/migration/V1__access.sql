create table account (
    id            uuid primary key,
    email         varchar(254) not null unique, -- always lower case
    name          varchar(100) not null,
    password_hash varchar(100) not null,
    language      varchar(2)   not null,
    administrator boolean      not null,
    enabled       boolean      not null,
    created_at    timestamp(6) with time zone not null,
    version       bigint       not null
);

-- What guides and administrators did; never what members read or wrote.
create table audit_entry (
    id         uuid primary key,
    at         timestamp(6) with time zone not null,
    actor_id   uuid references account (id),
    act        varchar(40) not null,
    subject    varchar(80) not null
);
create index audit_entry_by_subject on audit_entry (subject, at);
