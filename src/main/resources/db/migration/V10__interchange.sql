-- A key with which a program reads or writes on somebody's behalf. Only the hash of its secret is kept.
create table personal_token (
    id           uuid primary key,
    owner_id     uuid         not null references account (id),
    name         varchar(100) not null,
    secret_hash  varchar(64)  not null unique,
    scope        varchar(5)   not null,
    created_on   date         not null,
    expires_on   date, -- works through this day
    last_used_on date, -- a day, not a moment: moments can be matched with what somebody wrote namelessly
    version      bigint       not null
);
create index personal_token_by_owner on personal_token (owner_id, created_on);
