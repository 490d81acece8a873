create table working_group (
    id        uuid primary key,
    slug      varchar(80)  not null unique,
    region_id uuid         not null references region (id),
    name      varchar(150) not null,
    purpose   varchar(600) not null
);

create table membership (
    id         uuid primary key,
    group_id   uuid    not null references working_group (id),
    account_id uuid    not null references account (id),
    facilitates boolean not null,
    unique (group_id, account_id)
);
create index membership_by_account on membership (account_id);

create table theme (
    id        uuid primary key,
    title     varchar(120) not null,
    region_id uuid references region (id),
    group_id  uuid references working_group (id)
);

create table cycle (
    id       uuid primary key,
    group_id uuid         not null references working_group (id),
    title    varchar(150) not null,
    begins   date         not null,
    ends     date         not null
);
create index cycle_by_group on cycle (group_id, begins);

create table guiding_question (
    id       uuid primary key,
    cycle_id uuid         not null references cycle (id),
    number   integer      not null,
    text     varchar(400) not null,
    unique (cycle_id, number)
);

create table meeting (
    id              uuid primary key,
    cycle_id        uuid          not null references cycle (id),
    kind            varchar(10)   not null,
    number          integer, -- exchanges have none
    title           varchar(150)  not null,
    starts          timestamp(6) with time zone not null,
    ends            timestamp(6) with time zone not null,
    place           varchar(200)  not null,
    municipality_id uuid references municipality (id),
    preparation     varchar(400),
    report          varchar(4000),
    version         bigint        not null
);
create index meeting_by_cycle on meeting (cycle_id, starts);

create table meeting_question (
    meeting_id  uuid not null references meeting (id),
    question_id uuid not null references guiding_question (id),
    primary key (meeting_id, question_id)
);

create table stage (
    meeting_id uuid         not null references meeting (id),
    position   integer      not null,
    title      varchar(150) not null,
    minutes    integer      not null,
    primary key (meeting_id, position)
);

create table attendance (
    meeting_id uuid not null references meeting (id),
    account_id uuid not null references account (id),
    primary key (meeting_id, account_id)
);

create table meeting_action (
    id         uuid primary key,
    meeting_id uuid         not null references meeting (id),
    text       varchar(400) not null,
    owner_id   uuid references account (id),
    due        date,
    done       boolean      not null,
    version    bigint       not null
);
create index meeting_action_by_meeting on meeting_action (meeting_id);
