-- What can be found: one row per thing, written by the module that owns it.
create table search_document (
    id          varchar(80)                 not null primary key,
    kind        varchar(40)                 not null,
    title       varchar                     not null,
    text        varchar                     not null,
    byline      varchar                     not null,
    audiences   varchar                     not null,
    filters     varchar                     not null,
    recognised  integer                     not null,
    happened_at timestamp(6) with time zone not null,
    path        varchar                     not null,
    version     bigint                      not null
);

-- The outbox of Hibernate Search: changes on their way to the index. Written by hand, because H2 in PostgreSQL mode refuses
-- the types Hibernate would generate.
create table hsearch_outbox_event (
    id             uuid                        not null primary key,
    entity_name    varchar(256)                not null,
    entity_id      varchar(256)                not null,
    entity_id_hash integer                     not null,
    payload        bytea                       not null,
    retries        integer                     not null,
    process_after  timestamp(6) with time zone not null,
    status         varchar(20)                 not null,
    tenant_id      varchar(256)
);
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

-- Which process handles which share of the outbox.
create table hsearch_agent (
    id                   uuid                        not null primary key,
    type                 varchar(40)                 not null,
    name                 varchar(256)                not null,
    expiration           timestamp(6) with time zone not null,
    state                varchar(40)                 not null,
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(256)
);
