create table region (
    id        uuid primary key,
    slug      varchar(80)  not null unique,
    name      varchar(100) not null,
    workplace varchar(150) not null
);

create table municipality (
    id          uuid primary key,
    region_id   uuid         not null references region (id),
    name        varchar(100) not null,
    inhabitants integer      not null
);

create table organisation (
    id   uuid primary key,
    name varchar(150) not null,
    kind varchar(20)  not null
);

create table organisation_municipality (
    organisation_id uuid not null references organisation (id),
    municipality_id uuid not null references municipality (id),
    primary key (organisation_id, municipality_id)
);

create table team (
    id              uuid primary key,
    name            varchar(100) not null,
    word            varchar(30)  not null, -- what this place calls it: wijkteam, buurtteam, …
    municipality_id uuid         not null references municipality (id)
);

create table team_employer (
    team_id         uuid not null references team (id),
    organisation_id uuid not null references organisation (id),
    primary key (team_id, organisation_id)
);

create table profile (
    account_id      uuid primary key references account (id),
    perspective     varchar(30) not null,
    employer_id     uuid references organisation (id),
    team_id         uuid references team (id),
    municipality_id uuid references municipality (id),
    version         bigint      not null
);
create index profile_by_municipality on profile (municipality_id);

create table coordinator (
    region_id  uuid not null references region (id),
    account_id uuid not null references account (id),
    primary key (region_id, account_id)
);
