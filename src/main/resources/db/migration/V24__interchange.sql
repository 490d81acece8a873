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

-- What was said elsewhere may belong to no group. The id it had there also makes its share key, so that bringing it in again
-- brings in nothing; it is kept as it was given, to be given back to programs.
alter table contribution alter column group_id drop not null;
alter table contribution add column external_id varchar(200);
