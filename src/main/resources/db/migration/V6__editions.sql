-- A frozen publication: its content is what it was on the day, whatever happens to the findings later.
create table edition (
    id           uuid primary key,
    group_id     uuid          not null references working_group (id),
    cycle_id     uuid          not null references cycle (id),
    number       integer       not null,
    audience     varchar(90)   not null,
    title        varchar(200)  not null,
    content      varchar       not null, -- the frozen learning yield as JSON
    published_at timestamp(6) with time zone not null,
    version      bigint        not null,
    unique (cycle_id, number)
);

create table edition_finding (
    edition_id uuid    not null references edition (id),
    finding_id uuid    not null references finding (id),
    position   integer not null,
    primary key (edition_id, finding_id)
);
create index edition_finding_by_finding on edition_finding (finding_id);
