create table finding (
    id          uuid primary key,
    group_id    uuid         not null references working_group (id),
    cycle_id    uuid         not null references cycle (id),
    question_id uuid references guiding_question (id),
    kind        varchar(25)  not null,
    level       varchar(12),
    statement   varchar(600) not null,
    state       varchar(15)  not null,
    review_on   date,
    audience    varchar(90)  not null,
    position    integer      not null,
    written_at  timestamp(6) with time zone not null,
    version     bigint       not null
);
create index finding_by_cycle on finding (cycle_id, position);
create index finding_by_question on finding (question_id);

create table finding_condition (
    id         uuid primary key,
    finding_id uuid         not null references finding (id),
    level      varchar(12)  not null,
    text       varchar(400) not null,
    position   integer      not null,
    version    bigint       not null
);
create index finding_condition_by_finding on finding_condition (finding_id, position);

-- Words quoted from one revision. Offsets count UTF-16 units in that revision's text; the words are kept beside them.
create table evidence (
    id              uuid primary key,
    finding_id      uuid          not null references finding (id),
    contribution_id uuid          not null references contribution (id),
    revision_id     uuid          not null references revision (id),
    revision_number integer       not null, -- lower than the newest one: the contribution was changed since
    starts_at       integer       not null,
    ends_at         integer       not null,
    words           varchar(5000) not null,
    words_before    varchar(120)  not null,
    words_after     varchar(120)  not null,
    stance          varchar(12)   not null,
    added_at        timestamp(6) with time zone not null,
    version         bigint        not null,
    unique (finding_id, revision_id, starts_at, ends_at)
);
create index evidence_by_contribution on evidence (contribution_id);
