-- A nameless contribution has no author, no role and no municipality anywhere in these tables; its holder has a code.
create table contribution (
    id              uuid primary key,
    share_key       varchar(64)   not null unique, -- hash of a key the device made, so that sending twice shares once
    group_id        uuid          not null references working_group (id),
    cycle_id        uuid references cycle (id),
    meeting_id      uuid references meeting (id),
    question_id     uuid references guiding_question (id),
    kind            varchar(12)   not null,
    shown_as        varchar(8)    not null,
    author_id       uuid references account (id),
    code_hash       varchar(64) unique,
    perspective     varchar(30),
    team_id         uuid references team (id),
    municipality_id uuid references municipality (id),
    shown_size      varchar(20), -- a size class in place of the municipality, where that would point at somebody
    shown_place_id  uuid references municipality (id), -- only where the municipality itself is shown
    audience        varchar(90)   not null,
    origin          varchar(60),
    level           varchar(12),
    reach           varchar(10),
    title           varchar(200)  not null,
    text            varchar(5000) not null,
    revision_number integer       not null,
    state           varchar(10)   not null,
    shared_at       timestamp(6) with time zone not null,
    version         bigint        not null
);
create index contribution_by_group on contribution (group_id, shared_at);
create index contribution_by_meeting on contribution (meeting_id);
create index contribution_by_question on contribution (question_id);
create index contribution_by_author on contribution (author_id, shared_at);

create table revision (
    id              uuid primary key,
    contribution_id uuid          not null references contribution (id),
    number          integer       not null,
    title           varchar(200)  not null,
    text            varchar(5000) not null,
    written_at      timestamp(6) with time zone not null,
    unique (contribution_id, number)
);

create table contribution_theme (
    contribution_id uuid not null references contribution (id),
    theme_id        uuid not null references theme (id),
    primary key (contribution_id, theme_id)
);

create table contribution_line (
    contribution_id uuid        not null references contribution (id),
    line            varchar(10) not null,
    primary key (contribution_id, line)
);

-- A nameless recognition is a row with nobody and no place in it.
create table recognition (
    id              uuid primary key,
    contribution_id uuid not null references contribution (id),
    account_id      uuid references account (id),
    municipality_id uuid references municipality (id),
    recognised_on   date not null,
    unique (contribution_id, account_id)
);

create table remark (
    id              uuid primary key,
    contribution_id uuid          not null references contribution (id),
    author_id       uuid          not null references account (id),
    text            varchar(2000) not null,
    written_at      timestamp(6) with time zone not null
);
create index remark_by_contribution on remark (contribution_id, written_at);
